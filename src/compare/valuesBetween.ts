/**
 * The values of results between two books, for every set of groups that is taken from the later one. The graphs of the two books are merged, so that no plant
 * between them is calculated; groups that change how something is reckoned are told apart by plants of their own.
 */
import { resultsOf } from '../assess';
import type { Calculation } from '../calculation/calculate';
import { upstreamOf, type Node } from '../calculation/graph/node';
import { line, type Exact } from '../quantity/exact';
import type { Results } from '../results/allResults';
import { valueAt } from './families';
import { leavesOf } from './graphLeaves';
import type { GraphSide } from './graphTerms';
import { mergeGraphs, type Merged } from './mergedGraph';
import type { KnownBook, TwoBooks } from './mixedBooks';

/** A result between the books; groups by their bits among those that differ. */
export interface Between {
  /** The groups that may move it. */
  readonly touched: number;
  /** Its value where these groups are taken from the later book; nothing where there is none. */
  valueOf(made: number): Exact | undefined;
  /** Its graph for every set of the groups that are told apart by plants; the bits of these groups. */
  readonly graphs: ReadonlyMap<number, Merged>;
  readonly apart: number;
}

/** Told how many of the plants that are wanted are calculated. */
export type OnPlant = (done: number, all: number) => void;

interface Plant {
  readonly calculation: Calculation;
  readonly numbers: ReadonlyMap<string, Node>;
}

interface Terms {
  readonly earlier: KnownBook;
  readonly later: KnownBook;
  readonly books: TwoBooks;
  /** The results of a book by their citations. */
  readonly cited: (results: Results) => ReadonlyMap<string, Node>;
  /** The line of what a process makes, by the process's key. */
  readonly lineOfMade: (process: string) => readonly string[];
  readonly onPlant: OnPlant;
}

/** By citation; what has a value in no plant between the books is not there. */
export function valuesBetween(wanted: readonly string[], terms: Terms): ReadonlyMap<string, Between> {
  const { differing } = terms.books;
  const plants = plantsOf(terms);
  const all = 2 ** differing.length - 1;
  const found = new Map<string, Between>();
  let open = wanted;
  const tell = (apart: number): void => {
    const told = toldApart(open, apart, { ...terms, ...plants, all });
    for (const [citation, between] of told) found.set(citation, between);
    open = open.filter((citation) => !told.has(citation));
  };
  tell(0);
  if (open.length === 0 || all === 0) return found;
  const structural = differing.reduce((bits, _, index) => {
    const merged = merging(open, { from: 0, to: 1 << index, numeric: 1 << index }, { ...terms, ...plants, all });
    return merged.size < open.length ? bits | (1 << index) : bits;
  }, 0);
  if (structural > 0 && structural < all) tell(structural);
  if (open.length > 0) tell(all);
  return found;
}

interface Work extends Terms {
  readonly plantOf: (made: number) => Plant;
  readonly all: number;
}

function plantsOf({ earlier, later, books, cited, onPlant }: Terms): Pick<Work, 'plantOf'> {
  const known = new Map<number, Plant>();
  const { differing, isOnePeriod } = books;
  const make = (made: number): Plant => {
    const { ledgers, settings } = books.mixed(new Set(differing.filter((_, index) => made & (1 << index))));
    const { calculation, results } = resultsOf(ledgers, settings);
    return { calculation, numbers: cited(results) };
  };
  const asItStands = ({ calculation, results }: KnownBook): Plant | undefined =>
    results && { calculation, numbers: cited(results) };
  return {
    plantOf: (made) => {
      const isEnd = made === 2 ** differing.length - 1 ? later : made === 0 && isOnePeriod ? earlier : undefined;
      const plant = known.get(made) ?? (isEnd && asItStands(isEnd)) ?? make(made);
      known.set(made, plant);
      onPlant(known.size, Math.max(2, known.size));
      return plant;
    },
  };
}

/** Results whose graphs could be merged for every set of the groups that are told apart. */
function toldApart(open: readonly string[], apart: number, work: Work): ReadonlyMap<string, Between> {
  const { all } = work;
  const graphs = new Map<string, Map<number, Merged>>();
  let left = open;
  for (let corner = 0; corner <= apart && left.length > 0; corner += 1) {
    if ((corner & apart) !== corner) continue;
    const merged = merging(left, { from: corner, to: corner | (all & ~apart), numeric: all & ~apart }, work);
    left = left.filter((citation) => merged.has(citation));
    for (const citation of left) {
      const known = graphs.get(citation) ?? new Map<number, Merged>();
      graphs.set(citation, known.set(corner, merged.get(citation) as Merged));
    }
  }
  const known = new Map<Merged | undefined, Between>();
  return new Map(
    left.map((citation) => {
      const own = graphs.get(citation) ?? new Map<number, Merged>();
      // Results that are one number of the graph are divided once.
      const same = apart === 0 ? known.get(own.get(0)) : undefined;
      if (same) return [citation, same] as const;
      const touched = [...own.values()].reduce((bits, { family }) => bits | family.touched, apart);
      const valueOf = (made: number): Exact | undefined => {
        const graph = own.get(made & apart);
        return graph && valueAt(graph.family, made);
      };
      const between = { touched, valueOf, graphs: own, apart };
      known.set(own.get(0), between);
      return [citation, between] as const;
    }),
  );
}

interface Step {
  readonly from: number;
  readonly to: number;
  /** The groups between them that are merged. */
  readonly numeric: number;
}

/** The graphs of two plants as one, of those results of which that gives what either plant has. */
function merging(open: readonly string[], { from, to, numeric }: Step, work: Work): ReadonlyMap<string, Merged> {
  const { books, plantOf, lineOfMade } = work;
  const [before, after] = [plantOf(from), plantOf(to)];
  const production = 1 << books.differing.indexOf('production');
  const makes = (made: number) => (books.differing.includes('production') && made & production ? 'later' : 'earlier');
  const sideOf = ({ calculation, numbers }: Plant, made: number): GraphSide => ({
    leafOf: leavesOf(calculation, lineOfMade),
    made: books.made[makes(made)],
    nodes: upstreamOf(open.flatMap((citation) => numbers.get(citation) ?? [])),
  });
  const merge = mergeGraphs({
    earlier: sideOf(before, from),
    later: sideOf(after, to),
    isScaled: !books.isOnePeriod,
    bitOf: (group) => {
      const place = group === undefined ? -1 : books.differing.indexOf(group);
      return place < 0 ? 0 : (1 << place) & numeric;
    },
  });
  return new Map(
    open.flatMap((citation) => {
      const [a, b] = [before.numbers.get(citation), after.numbers.get(citation)];
      const merged = a && b && merge(a, b);
      const isRight = merged && isValue(valueAt(merged.family, from), a) && isValue(valueAt(merged.family, to), b);
      return isRight ? [[citation, merged] as const] : [];
    }),
  );
}

function isValue(value: Exact | undefined, { value: known }: Node): boolean {
  return value !== undefined && !('blockedBy' in known) && line(value).equals(line(known));
}
