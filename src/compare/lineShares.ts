/**
 * What of a group's part each line of the ledgers explains: its gradient along the straight way from the one book to the other (Aumann and Shapley, 1974), which
 * is the mean over all orders where the result is a sum of products of lines (Owen, 1972). General knowledge, not taken from a standard.
 */
import type { Rule } from '../calculation/graph/rule';
import { total } from '../calculation/rules/total';
import { exact, ONE, toDouble, ZERO, type Exact } from '../quantity/exact';
import { solve } from '../quantity/linearSystem';
import { computed, type Known } from './families';
import type { Merged, MergedLeaf, MergedLoop } from './mergedGraph';
import type { Between } from './valuesBetween';

/** A line of a ledger and what it explains, in the unit of the result and with the digits of a double. */
export interface LineShare {
  /** The ledger, then the names of the row. */
  readonly line: readonly string[];
  readonly value: Exact;
}

/** By the bits of groups: their lines. */
export type LinesOfGroups = ReadonlyMap<number, readonly LineShare[]>;

/** Points and weights of Gauss and Legendre on the way from 0 to 1: five are exact for polynomials up to the ninth degree. */
const points = [
  [0.5, 64 / 225],
  [0.5 - 0.453089922969332, 0.11846344252809454],
  [0.5 + 0.453089922969332, 0.11846344252809454],
  [0.5 - 0.26923465505284155, 0.23931433524968324],
  [0.5 + 0.26923465505284155, 0.23931433524968324],
] as const;

/** A number on the way, and how it moves with each of its inputs. */
interface Local {
  readonly value: Known;
  readonly slopes: readonly (number | undefined)[];
}

/** Divides results of two books among lines; what results have in common is computed once. `made` names the line of what a process makes. */
export function lineDivider(made: (process: string) => readonly string[]): (of: Between) => LinesOfGroups | undefined {
  const known = points.map(() => new Map<Merged, Local>());
  return ({ graphs, apart }) => {
    const sums = new Map<number, Map<string, { readonly line: readonly string[]; sum: number }>>();
    const add = (group: number, line: readonly string[], value: number): void => {
      if (group === 0 || line.length === 0) return;
      const lines = sums.get(group) ?? new Map<string, { line: readonly string[]; sum: number }>();
      const key = line.join('\n');
      const found = lines.get(key) ?? { line, sum: 0 };
      found.sum += value;
      sums.set(group, lines.set(key, found));
    };
    for (const [index, [at, weight]] of points.entries())
      for (const [corner, graph] of graphs) {
        const likely = likelihood(corner, apart, at);
        const adjoint = adjoints(graph, (node) => localOf(node, at, known[index] as Map<Merged, Local>));
        if (!adjoint) return undefined;
        for (const [node, slope] of adjoint) {
          const { leaf } = node;
          if (!leaf) continue;
          const { own, ofMade } = movesOf(node, leaf, at);
          add(leaf.own, leaf.own > 0 ? leaf.line : [], slope * own * weight * likely);
          add(leaf.made, made(leaf.process), slope * ofMade * weight * likely);
        }
      }
    return new Map(
      [...sums].map(([group, lines]) => [
        group,
        [...lines.values()]
          .filter(({ sum }) => sum !== 0)
          .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum))
          .map(({ line, sum }) => ({ line, value: exact(Number(sum.toPrecision(12))) })),
      ]),
    );
  };
}

/** How often a group that is told apart is already taken at this point of the way, all of them together. */
function likelihood(corner: number, apart: number, at: number): number {
  let product = 1;
  for (let rest = apart; rest > 0; rest &= rest - 1) product *= corner & rest & -rest ? at : 1 - at;
  return product;
}

/** How the result moves with every number that it follows from; nothing where one of them is unknown on the way. */
function adjoints(result: Merged, localOf: (node: Merged) => Local): ReadonlyMap<Merged, number> | undefined {
  const order: Merged[] = [];
  const seen = new Set<Merged>();
  const visit = (node: Merged): void => {
    if (seen.has(node) || node.family.touched === 0) return;
    seen.add(node);
    for (const input of inputsOf(node)) visit(input);
    order.push(node);
  };
  visit(result);
  const slopes = new Map<Merged, number>([[result, 1]]);
  for (const node of order.reverse()) {
    const slope = slopes.get(node) ?? 0;
    const local = localOf(node);
    if (slope === 0) continue;
    if (!local.value) return undefined;
    for (const [index, input] of inputsOf(node).entries()) {
      if (input.family.touched === 0) continue;
      const step = local.slopes[index];
      if (step === undefined) return undefined;
      if (step !== 0) slopes.set(input, (slopes.get(input) ?? 0) + slope * step);
    }
  }
  return slopes;
}

function inputsOf({ inputs, loop }: Merged): readonly Merged[] {
  return loop ? [...loop.matrix.flat(), ...loop.rightSide] : inputs;
}

function localOf(node: Merged, at: number, known: Map<Merged, Local>): Local {
  const found = known.get(node);
  if (found) return found;
  const local = computedLocal(node, at, (input) => localOf(input, at, known).value);
  known.set(node, local);
  return local;
}

function computedLocal(node: Merged, at: number, valueOf: (input: Merged) => Known): Local {
  if (node.family.touched === 0) return { value: node.family.values[0], slopes: [] };
  if (node.leaf) return { value: onTheWay(node, node.leaf, at), slopes: [] };
  if (node.loop) return loopLocal(node.loop, valueOf);
  const values = node.inputs.map(valueOf);
  const { rule } = node;
  if (!rule) return { value: undefined, slopes: [] };
  if (rule === total) return { value: computed(rule.compute, values), slopes: values.map(() => 1) };
  const slopes = values.map((_, index) =>
    node.inputs[index]?.family.touched === 0 ? 0 : slopeOf(rule, values, index),
  );
  return { value: computed(rule.compute, values), slopes };
}

/** The step of a central difference, beside the size of the number: far above the grid of lines, and its square below the digits of a double. */
const step = exact('1e-9');

function slopeOf(rule: Rule, values: readonly Known[], index: number): number | undefined {
  const here = values[index];
  if (!here) return undefined;
  const by = here.isZero() ? step : here.abs().times(step);
  const beside = (value: Exact): Known => computed(rule.compute, values.with(index, value));
  const [above, below] = [beside(here.plus(by)), beside(here.minus(by))];
  return above && below && toDouble(above.minus(below).div(by.times(2)));
}

/** The solution x of M x = r moves with r as the inverse of M does, with an element of M as that times -x. */
function loopLocal({ matrix, rightSide, row }: MergedLoop, valueOf: (input: Merged) => Known): Local {
  const rows = matrix.map((cells) => cells.map((cell) => valueOf(cell) ?? ZERO.div(ZERO)));
  const right = rightSide.map((cell) => [valueOf(cell) ?? ZERO.div(ZERO)]);
  if ([...rows, ...right].flat().some((value) => !value.isFinite())) return { value: undefined, slopes: [] };
  const turned = rows.map((_, column) => rows.map((cells) => cells[column] ?? ZERO));
  const [solution, inverse] = [
    solve(rows, right),
    solve(
      turned,
      rows.map((_, index) => [index === row ? ONE : ZERO]),
    ),
  ];
  if (!solution || !inverse) return { value: undefined, slopes: [] };
  const [x, y] = [solution, inverse].map((all) => all.map(([value = ZERO]) => toDouble(value)));
  return {
    value: solution[row]?.[0],
    slopes: [...(y ?? []).flatMap((first) => (x ?? []).map((second) => -first * second)), ...(y ?? [])],
  };
}

/** A leaf on the way: straight in its own changes and in those of what is made. */
function onTheWay({ family: { touched, values } }: Merged, leaf: MergedLeaf, at: number): Known {
  const [none, first, second, both] = values;
  if (touched === 0 || !none || !first) return none;
  const [near, far] = [exact(1 - at), exact(at)];
  if (leaf.own === 0 || leaf.made === 0) return none.times(near).plus(first.times(far));
  if (!second || !both) return undefined;
  const straight = none.times(near).times(near).plus(both.times(far).times(far));
  return straight.plus(first.plus(second).times(near).times(far));
}

/** How much it moves with either of its changes alone. */
function movesOf({ family }: Merged, { own, made }: MergedLeaf, at: number): { own: number; ofMade: number } {
  const [none = 0, first = 0, second = 0, both = 0] = family.values.map((value) => (value ? toDouble(value) : 0));
  if (own === 0 || made === 0) return { own: own > 0 ? first - none : 0, ofMade: made > 0 ? first - none : 0 };
  const [lower, higher] = [
    (first - none) * (1 - at) + (both - second) * at,
    (second - none) * (1 - at) + (both - first) * at,
  ];
  return own < made ? { own: lower, ofMade: higher } : { own: higher, ofMade: lower };
}
