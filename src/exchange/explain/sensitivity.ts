/** What moves a number: by how much it changes where one of the figures that it rests on changes by one per cent and all others stay. */
import { numberOf, type Node } from '../../calculation/graph/node';
import type { Rule } from '../../calculation/graph/rule';
import { exact, ONE, ZERO, type Exact } from '../../quantity/exact';
import { solve } from '../../quantity/linearSystem';
import { ruleTerms } from './ruleTerms';

/** Relative change of the number per relative change of what it rests on. */
interface Mover {
  readonly node: Node;
  readonly change: number;
}

/** A step for rules that are more than sums, products and quotients: exact to far more digits than are shown. */
const small = exact('1e-15');

/** The figures that a number rests on, by the derivatives of all steps between; none where it is withheld or zero. */
export function moversOf(root: Node): readonly Mover[] {
  const result = numberOf(root)?.toNumber();
  if (result === undefined || result === 0) return [];
  const weights = new Map<Node, number>([[root, 1]]);
  const movers: Mover[] = [];
  for (const node of fromTheTop(root)) {
    const weight = weights.get(node) ?? 0;
    if (weight === 0) continue;
    for (const [input, derivative] of derivatives(node))
      weights.set(input, (weights.get(input) ?? 0) + weight * derivative);
    const value = numberOf(node)?.toNumber() ?? 0;
    if (node.source && node.source.kind !== 'loop' && value !== 0)
      movers.push({ node, change: (weight * value) / result });
  }
  return movers;
}

/** Every node before those that it follows from. */
function fromTheTop(root: Node): readonly Node[] {
  const done = new Set<Node>();
  const order: Node[] = [];
  const open: { readonly node: Node; next: number; readonly below: readonly Node[] }[] = [];
  const enter = (node: Node): void => {
    done.add(node);
    open.push({ node, next: 0, below: belowOf(node) });
  };
  enter(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const below = top.below[top.next];
    top.next += 1;
    if (below === undefined) {
      order.push(top.node);
      open.pop();
    } else if (!done.has(below)) enter(below);
  }
  return order.reverse();
}

function belowOf({ inputs, source }: Node): readonly Node[] {
  return source?.kind === 'loop' ? [...source.matrix.flat(), ...source.rightSide] : inputs;
}

/** The derivative by each input; an input that is there twice comes twice. */
function derivatives(node: Node): readonly (readonly [Node, number])[] {
  if (node.source?.kind === 'loop') return ofLoop(node.source);
  const { rule, inputs } = node;
  if (!rule) return [];
  if (rule.name === 'total') return inputs.map((input) => [input, 1]);
  const numbers = inputs.map((input) => numberOf(input));
  if (numbers.some((number) => number === undefined)) return [];
  const known = numbers as readonly Exact[];
  return inputs.map((input, place) => [input, byTerms(rule, known, place) ?? bySmallSteps(rule, known, place)]);
}

/** Each term is a product, so its derivative is itself without the factor (or with one more in the denominator). */
function byTerms(rule: Rule, numbers: readonly Exact[], place: number): number | undefined {
  const terms = ruleTerms(rule, numbers.length);
  if (!terms) return undefined;
  let sum = 0;
  for (const { isNegative, factors } of terms) {
    const values = factors.map(({ inputs, constant }) =>
      constant === undefined
        ? inputs.reduce((total, input) => total + (numbers[input]?.toNumber() ?? 0), 0)
        : Number(constant),
    );
    factors.forEach(({ divides, inputs }, at) => {
      const times = inputs.filter((input) => input === place).length;
      if (times === 0) return;
      let product = isNegative ? -times : times;
      factors.forEach((factor, other) => {
        const value = values[other] ?? 0;
        if (other !== at) product = factor.divides ? product / value : product * value;
        else if (divides) product /= -value * value;
      });
      sum += product;
    });
  }
  return Number.isFinite(sum) ? sum : undefined;
}

function bySmallSteps(rule: Rule, numbers: readonly Exact[], place: number): number {
  const value = numbers[place] ?? ZERO;
  const step = (value.isZero() ? ONE : value.abs()).times(small);
  const at = (moved: Exact): Exact =>
    rule.compute(...numbers.map((number, index) => (index === place ? moved : number)));
  return at(value.plus(step))
    .minus(at(value.minus(step)))
    .div(step.times(2))
    .toNumber();
}

/** The solution s of A s = r: by r it is a row of the inverse, by A that row times the solution, turned round. */
function ofLoop({
  matrix,
  rightSide,
  row,
}: Extract<Node['source'], { kind: 'loop' }>): readonly (readonly [Node, number])[] {
  const numbers = matrix.map((cells) => cells.map((cell) => numberOf(cell) ?? ZERO));
  const right = rightSide.map((node) => [numberOf(node) ?? ZERO]);
  const solution = solve(numbers, right);
  const turned = numbers.map((_, column) => numbers.map((cells) => cells[column] ?? ZERO));
  const inverse = solve(
    turned,
    numbers.map((_, at) => [at === row ? ONE : ZERO]),
  );
  if (!solution || !inverse) return [];
  const reaching = (at: number): number => inverse[at]?.[0]?.toNumber() ?? 0;
  return [
    ...rightSide.map((node, at): readonly [Node, number] => [node, reaching(at)]),
    ...matrix.flatMap((cells, at) =>
      cells.map((cell, column): readonly [Node, number] => [
        cell,
        -reaching(at) * (solution[column]?.[0]?.toNumber() ?? 0),
      ]),
    ),
  ];
}
