/** A number as a sentence: what it is the sum or the product of, steps left out that only pass a value through, the largest first. */
import { numberOf, type Node } from '../../calculation/graph/node';
import type { Rule } from '../../calculation/graph/rule';
import { isBlocked } from '../../calculation/graph/value';
import { ONE, ZERO, exact, type Exact } from '../../quantity/exact';
import { solve } from '../../quantity/linearSystem';
import { ruleTerms, type RuleTerm } from './ruleTerms';

export interface Factor {
  readonly operator: '×' | '÷';
  /** One node, or several that are added up. */
  readonly nodes: readonly Node[];
  /** What it is called where it has no name of its own: its place in a rule, or what reaches a process of a loop. */
  readonly name: { readonly rule: Rule; readonly place: number } | 'reaching' | undefined;
}

export interface Term {
  readonly operator: '+' | '−';
  /** Nothing where an error keeps it back. */
  readonly value: Exact | undefined;
  /** The node that it is named after. */
  readonly of: Node;
  /** A single one without `÷` where the term is that node itself. */
  readonly factors: readonly Factor[];
}

const mostFlattened = 60;

/**
 * The terms of a number, the withheld first, then by size; nothing for a number that is not made of others by adding and multiplying.
 * A product that has no name of its own is shown by its factors.
 */
export function termsOf(node: Node, isNamed: (node: Node) => boolean): readonly Term[] | undefined {
  const own = node.source?.kind === 'loop' ? loopTerms(node.source) : flattened(direct(node), isNamed);
  if (!own || own.length === 0) return undefined;
  return own.map(upright).sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** A negative line of a sum is taken away. */
function upright(one: Term): Term {
  if (!one.value?.isNegative() || one.factors.length > 1) return one;
  return { ...one, operator: one.operator === '+' ? '−' : '+' };
}

/** What a process of a loop carries: of each process's part that enters the loop, as much as reaches it. */
function loopTerms({ matrix, rightSide, row }: Extract<Node['source'], { kind: 'loop' }>): readonly Term[] | undefined {
  const numbers = matrix.map((cells) => cells.map(numberOf));
  if (numbers.some((cells) => cells.includes(undefined))) return undefined;
  const turned = numbers.map((_, column) => numbers.map((cells) => cells[column] ?? ZERO));
  const reaching = solve(
    turned,
    numbers.map((_, at) => [at === row ? ONE : ZERO]),
  );
  return rightSide.flatMap((entering, index): readonly Term[] => {
    const part = reaching?.[index]?.[0];
    const number = numberOf(entering);
    if (!part || part.isZero() || number?.isZero()) return [];
    const shown = behind(entering);
    const factors = withoutIdle([
      { operator: '×', nodes: [shown], name: undefined },
      { operator: '×', nodes: [{ value: part, inputs: [], source: { kind: 'constant' } }], name: 'reaching' },
    ]);
    return [{ operator: '+', value: number && number.times(part), of: shown, factors }];
  });
}

/** The node that a value comes from unchanged: behind sums of one line, and products with nothing but ones. */
export function behind(node: Node): Node {
  const terms = direct(node);
  const [only] = terms ?? [];
  const [factor, ...others] = only?.factors ?? [];
  const [single, ...more] = factor?.nodes ?? [];
  if (terms?.length !== 1 || !single || others.length > 0 || more.length > 0) return node;
  return only?.operator === '+' && factor?.operator === '×' ? behind(single) : node;
}

const sizeOf = ({ value }: Term): number => (value ? Math.abs(value.toNumber()) : Infinity);

/** The rule's terms over its inputs, without ones, without what cancels, without what is zero. */
function direct(node: Node): readonly Term[] | undefined {
  const { rule, inputs } = node;
  const terms = rule && ruleTerms(rule, inputs.length);
  if (!rule || !terms) return undefined;
  const shown = terms.flatMap((term) => termOver(rule, inputs, term) ?? []);
  return shown.filter(({ value }) => !value?.isZero());
}

function termOver(rule: Rule, inputs: readonly Node[], { isNegative, factors }: RuleTerm): Term | undefined {
  const over = factors.flatMap(({ divides, inputs: places, constant }): readonly Factor[] => {
    const nodes =
      constant === undefined
        ? places.flatMap((place) => inputs[place] ?? [])
        : [{ value: exact(constant), inputs: [], source: { kind: 'constant' as const } }];
    return [{ operator: divides ? '÷' : '×', nodes, name: { rule, place: places[0] ?? 0 } }];
  });
  return term(isNegative ? '−' : '+', over);
}

/** A term of these factors, named after the first. */
function term(operator: Term['operator'], all: readonly Factor[], of?: Node): Term | undefined {
  const factors = withoutIdle(all);
  const first = of ?? factors[0]?.nodes[0] ?? all[0]?.nodes[0];
  if (!first) return undefined;
  return { operator, factors, of: first, value: valueOf(operator, factors) };
}

function valueOf(operator: Term['operator'], factors: readonly Factor[]): Exact | undefined {
  let value = operator === '−' ? ONE.negated() : ONE;
  for (const factor of factors) {
    const number = sumOf(factor);
    if (!number || (factor.operator === '÷' && number.isZero())) return undefined;
    value = factor.operator === '×' ? value.times(number) : value.div(number);
  }
  return value;
}

/** What a factor is as a number; nothing where one of its nodes is withheld. */
export function sumOf({ nodes }: Factor): Exact | undefined {
  let sum = ZERO;
  for (const node of nodes) {
    const number = numberOf(node);
    if (!number) return undefined;
    sum = sum.plus(number);
  }
  return sum;
}

/** Without factors that are 1, and without what is multiplied and divided by the same; never without all; what divides comes last. */
function withoutIdle(factors: readonly Factor[]): readonly Factor[] {
  const left = factors.filter((factor) => !sumOf(factor)?.equals(ONE));
  const isSame = (one: Factor, other: Factor): boolean =>
    one.operator !== other.operator &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, index) => {
      const beside = other.nodes[index];
      if (!beside) return false;
      const sizes = node.source?.kind === 'unit size' && beside.source?.kind === 'unit size';
      return node === beside || (sizes && numberOf(node)?.equals(numberOf(beside) ?? ZERO) === true);
    });
  for (const [index, factor] of left.entries()) {
    const other = left.findIndex((candidate, at) => at > index && isSame(factor, candidate));
    if (other >= 0) return withoutIdle(left.filter((_, at) => at !== index && at !== other));
  }
  if (left.length === 0) return factors.slice(0, 1);
  return [...left.filter(({ operator }) => operator === '×'), ...left.filter(({ operator }) => operator === '÷')];
}

/** A product with a sum among its factors becomes the sum of the products. */
function flattened(terms: readonly Term[] | undefined, isNamed: (node: Node) => boolean): readonly Term[] | undefined {
  const [only] = terms ?? [];
  if (!only || terms?.length !== 1) return terms?.map(settled);
  const product = opened(only, isNamed);
  const at = product.factors.findIndex(({ operator, nodes: [node, ...more] }) => {
    const isSum = node && more.length === 0 && behind(node).rule?.name === 'total';
    return operator === '×' && isSum && linesOf(node).length > 0;
  });
  const factor = product.factors[at];
  const [summed] = factor?.nodes ?? [];
  const lines = summed && product.factors.length > 1 ? linesOf(summed) : [];
  if (!factor || lines.length === 0 || lines.length > mostFlattened) return [product];
  const others = product.factors.filter((_, index) => index !== at);
  return lines.flatMap((line) => {
    const made = term(product.operator, [{ ...factor, nodes: [line] }, ...others], line);
    return made && !made.value?.isZero() ? [named(opened(made, isNamed))] : [];
  });
}

/** A term that has come down to one node is named after it. */
function named(one: Term): Term {
  const [factor, ...others] = one.factors;
  const [node, ...more] = factor?.nodes ?? [];
  return node && others.length === 0 && more.length === 0 ? { ...one, of: node } : one;
}

/** The lines of a sum and of the sums within it, without zeros. */
function linesOf(node: Node): readonly Node[] {
  const shown = behind(node);
  if (shown.rule?.name !== 'total') return numberOf(shown)?.isZero() ? [] : [shown];
  return shown.inputs.flatMap(linesOf);
}

/** Every factor as what stands behind it. */
function settled(one: Term): Term {
  return {
    ...one,
    factors: one.factors.map((factor) => ({ ...factor, nodes: factor.nodes.map(behind) })),
  };
}

/** The term with the factors of its line, and of products without a name, in their place. */
function opened(one: Term, isNamed: (node: Node) => boolean): Term {
  const own = behind(one.of);
  const open = (factor: Factor, depth: number): readonly Factor[] => {
    const [node, ...more] = factor.nodes;
    const shown = node && behind(node);
    if (!shown || more.length > 0) return [factor];
    const isOpen =
      one.factors.length > 1 && depth < mostOpened && (!isNamed(shown) || (shown === own && isLine(shown)));
    const [product, ...others] = (isOpen && !isBlocked(shown.value) && direct(shown)) || [];
    if (!product || others.length > 0 || product.operator === '−') return [{ ...factor, nodes: [shown] }];
    return product.factors
      .map((inner): Factor => ({ ...inner, operator: inner.operator === factor.operator ? '×' : '÷' }))
      .flatMap((inner) => open(inner, depth + 1));
  };
  return { ...one, factors: withoutIdle(one.factors.flatMap((factor) => open(factor, 0))) };
}

const mostOpened = 4;
/** Rules whose results are lines of a sum: what is emitted, and what is carried. */
const isLine = ({ rule }: Node): boolean =>
  ['emissionsOfActivity', 'portion', 'transferredAmount', 'drawnPart', 'stageContribution'].includes(rule?.name ?? '');
