/**
 * The graphs of two books as one: every number of it is known for every set of changes. Sums are matched line by line, the lines of one book alone count
 * nothing in the other; rules that differ are one where both give the same at either end.
 */
import { numberOf, type Node } from '../calculation/graph/node';
import type { Rule } from '../calculation/graph/rule';
import { total } from '../calculation/rules/total';
import { line, ZERO, type Exact } from '../quantity/exact';
import { solve } from '../quantity/linearSystem';
import { combined, computed, summed, type Family, type Known } from './families';
import type { Leaf } from './graphLeaves';
import { knownSide, matchTerms, shapeNumbers, type GraphSide, type KnownSide } from './graphTerms';

/** A number of both graphs. */
export interface Merged {
  readonly family: Family;
  readonly rule?: Rule;
  readonly inputs: readonly Merged[];
  readonly leaf?: MergedLeaf;
  readonly loop?: MergedLoop;
}

/** A number that no rule computes. */
export interface MergedLeaf extends Leaf {
  /** Its own changes as a bit, and those of what is made where it goes with that; 0 where it does not move with them. */
  readonly own: number;
  readonly made: number;
}

export interface MergedLoop {
  readonly matrix: readonly (readonly Merged[])[];
  readonly rightSide: readonly Merged[];
  readonly row: number;
}

interface MergeTerms {
  readonly earlier: GraphSide;
  readonly later: GraphSide;
  /** The bit of a group of changes; 0 where the graphs do not differ in it. */
  bitOf(group: Leaf['group']): number;
  /** Whether what goes into a process is taken for each unit that it makes. */
  readonly isScaled: boolean;
}

/** Merges numbers of the two graphs; nothing where they do not follow from the same. */
export function mergeGraphs(terms: MergeTerms): (earlier: Node, later: Node) => Merged | undefined {
  const shapeNumber = shapeNumbers();
  const [before, after] = [knownSide(terms.earlier, shapeNumber), knownSide(terms.later, shapeNumber)];
  const pairs = new Map<Node, Map<Node, Merged | undefined>>();
  const alone = new Map<Node, Merged | undefined>();
  const loops = new Map<readonly Node[], Map<readonly Node[] | undefined, Family[] | undefined>>();

  const merge = (a: Node, b: Node): Merged | undefined => {
    const known = pairs.get(a);
    if (known?.has(b)) return known.get(b);
    const made = alike(a, b) ?? interchanged(a, b);
    if (known) known.set(b, made);
    else pairs.set(a, new Map([[b, made]]));
    return made;
  };

  const alike = (a: Node, b: Node): Merged | undefined => {
    if (a.source?.kind === 'loop' && b.source?.kind === 'loop') return loopOf(a.source, b.source, merge);
    if (a.rule && a.rule === b.rule) {
      const inputs = matched(a, b, a.rule);
      return inputs && following(a.rule, inputs);
    }
    if (a.rule || b.rule || a.source?.kind !== b.source?.kind) return undefined;
    return leafFor(before.leafOf(a), numberOf(a), numberOf(b));
  };

  const matched = (a: Node, b: Node, rule: Rule): readonly Merged[] | undefined => {
    const size = rule.repeats === 'all' ? rule.inputs.length : 1;
    const fixed = rule.repeats === undefined ? a.inputs.length : rule.repeats === 'all' ? 0 : rule.inputs.length - 1;
    if (rule.repeats === undefined && a.inputs.length !== b.inputs.length) return undefined;
    const head = a.inputs.slice(0, fixed).map((input, index) => merge(input, b.inputs[index] as Node));
    const rest = matchTerms(before.terms(a.inputs.slice(fixed), size), after.terms(b.inputs.slice(fixed), size));
    const tail = rest.flatMap(([mine, theirs]) =>
      mine && theirs
        ? mine.map((node, index) => merge(node, theirs[index] as Node))
        : (mine ?? theirs ?? []).map((node) => byItself(node, mine ? before : after)),
    );
    return whole([...head, ...tail]);
  };

  /** One book's way to reckon for both, where at the other end it gives what the other book has. */
  const interchanged = (a: Node, b: Node): Merged | undefined => {
    const [mine, theirs] = [byItself(a, before), byItself(b, after)];
    if (mine && isSame(mine.family.values.at(-1), numberOf(b)) && isSame(mine.family.values[0], numberOf(a)))
      return mine;
    return theirs && isSame(theirs.family.values[0], numberOf(a)) && isSame(theirs.family.values.at(-1), numberOf(b))
      ? theirs
      : undefined;
  };

  /** What one book alone has; numbers that the other one knows by the same name move with it. */
  const byItself = (node: Node, side: KnownSide): Merged | undefined => {
    if (alone.has(node)) return alone.get(node);
    const made = itself(node, side);
    alone.set(node, made);
    return made;
  };

  const itself = (node: Node, side: KnownSide): Merged | undefined => {
    if (node.source?.kind === 'loop') return loopOf(node.source, undefined, (one) => byItself(one, side));
    if (node.rule) {
      const inputs = whole(node.inputs.map((input) => byItself(input, side)));
      return inputs && following(node.rule, inputs);
    }
    const [leaf, value] = [side.leafOf(node), numberOf(node)];
    const other = (side === before ? after : before).valueOf(leaf.name) ?? (leaf.isAmount ? ZERO : value);
    return side === before ? leafFor(leaf, value, other) : leafFor(leaf, other, value);
  };

  const leafFor = (leaf: Leaf, a: Known, b: Known): Merged | undefined => {
    const [madeBefore, madeAfter] = [before.made.get(leaf.process), after.made.get(leaf.process)];
    const production = terms.bitOf('production');
    const isInOne = leaf.process !== '' && (madeBefore === undefined) !== (madeAfter === undefined);
    const own = isInOne && production > 0 ? production : terms.bitOf(leaf.group);
    const made = terms.isScaled && leaf.isScaled && production !== own ? production : 0;
    const of = (touched: number, values: readonly Known[]): Merged => ({
      family: { touched, values },
      inputs: [],
      leaf: { ...leaf, own: touched & own, made: touched & made },
    });
    if (made > 0 && madeBefore && madeAfter && !madeBefore.equals(madeAfter)) {
      if (own === 0) return of(made, [a, b]);
      const grown = computed((value, from, to) => value.times(to).div(from), [a, madeBefore, madeAfter]);
      const shrunk = computed((value, from, to) => value.times(to).div(from), [b, madeAfter, madeBefore]);
      return of(own | made, own < made ? [a, shrunk, grown, b] : [a, grown, shrunk, b]);
    }
    if (a && b && a.equals(b)) return of(0, [a]);
    return own > 0 ? of(own, [a, b]) : undefined;
  };

  type LoopSource = Extract<NonNullable<Node['source']>, { kind: 'loop' }>;
  const loopOf = (
    a: LoopSource,
    b: LoopSource | undefined,
    each: (one: Node, other: Node) => Merged | undefined,
  ): Merged | undefined => {
    if (b && b.matrix.length !== a.matrix.length) return undefined;
    const nodes = (mine: readonly Node[], theirs: readonly Node[] | undefined): readonly Merged[] | undefined =>
      whole(mine.map((node, index) => each(node, theirs?.[index] ?? node)));
    const matrix = a.matrix.map((row, index) => nodes(row, b?.matrix[index]));
    const rightSide = nodes(a.rightSide, b?.rightSide);
    if (!rightSide || matrix.includes(undefined) || (b && b.row !== a.row)) return undefined;
    const rows = matrix as readonly (readonly Merged[])[];
    const known = loops.get(a.rightSide) ?? new Map<readonly Node[] | undefined, Family[] | undefined>();
    loops.set(a.rightSide, known);
    if (!known.has(b?.rightSide)) known.set(b?.rightSide, solved(rows, rightSide));
    const family = known.get(b?.rightSide)?.[a.row];
    return family && { family, inputs: [], loop: { matrix: rows, rightSide, row: a.row } };
  };

  return merge;
}

function following(rule: Rule, inputs: readonly Merged[]): Merged {
  const families = inputs.map(({ family }) => family);
  return { rule, inputs, family: rule === total ? summed(families) : combined(rule.compute, families) };
}

function whole(all: readonly (Merged | undefined)[]): readonly Merged[] | undefined {
  return all.includes(undefined) ? undefined : (all as readonly Merged[]);
}

/** The unknowns of a loop, each for every set of changes. */
function solved(matrix: readonly (readonly Merged[])[], rightSide: readonly Merged[]): Family[] {
  const size = rightSide.length;
  const inputs = [...matrix.flat(), ...rightSide].map(({ family }) => family);
  const solutions = new Map<string, readonly Exact[] | undefined>();
  const solutionOf = (values: readonly Exact[]): readonly Exact[] | undefined => {
    const key = values.join(' ');
    if (!solutions.has(key)) {
      const rows = Array.from({ length: size }, (_, row) => values.slice(row * size, (row + 1) * size));
      const right = values.slice(size * size).map((value) => [value]);
      solutions.set(key, solve(rows, right)?.flat());
    }
    return solutions.get(key);
  };
  return rightSide.map((_, row) => combined((...values) => solutionOf(values)?.[row] ?? ZERO.div(ZERO), inputs));
}

function isSame(one: Known, other: Known): boolean {
  return one !== undefined && other !== undefined && line(one).equals(line(other));
}
