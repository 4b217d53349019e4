/** The bridge from the results of one book to those of another: what of each result's change each group of changes explains. */
import { resultsOf } from '../assess';
import { numberOf } from '../calculation/graph/node';
import { line, ZERO, type Exact } from '../quantity/exact';
import type { Results } from '../results/allResults';
import { summedNumbers } from '../results/publishedNumbers';
import { citations, type Result } from '../results/result';
import type { ChangeGroup } from './changeGroups';
import { twoBooks, type KnownBook } from './mixedBooks';
import { sharesOf, type Share } from './shapley';

export interface Part extends Share {
  readonly group: ChangeGroup;
}

/** A result that both books have; its parts add up to its change. */
export interface ResultBridge {
  /** The result as the later book has it. */
  readonly result: Result;
  /** As it is cited outside. */
  readonly citation: string;
  readonly earlier: Exact;
  readonly later: Exact;
  readonly parts: readonly Part[];
}

/** The parts, the largest first. */
export function partsBySize({ parts }: ResultBridge): readonly Part[] {
  return [...parts].sort((a, b) => b.mean.abs().comparedTo(a.mean.abs()));
}

/** Below this part of a change nothing is told of it: doubles of scaled rows leave as much. */
const noise = 1e-9;

/** The parts that move the result, the largest first. */
export function movingParts(of: ResultBridge): readonly Part[] {
  const bound = of.later.minus(of.earlier).abs().times(noise);
  return partsBySize(of).filter(({ mean }) => mean.abs().greaterThan(bound));
}

/** A result that cannot be bridged: one of the books does not have it or withholds it, or a plant between the two has none. */
interface Unbridged {
  readonly result: Result;
  readonly citation: string;
  readonly because: 'not in both' | 'withheld' | 'no mixture';
}

export interface Bridge {
  readonly isOnePeriod: boolean;
  /** The groups in which the books differ, in their order. */
  readonly groups: readonly ChangeGroup[];
  readonly results: readonly ResultBridge[];
  readonly unbridged: readonly Unbridged[];
}

/** Told how many of the plants between the books are calculated. */
export type OnPlant = (done: number, all: number) => void;

/** Numbers that say something of one book alone, or of rows and not of the plant. */
const leftOut =
  /^(targets|disclosed|disclosureChecks|completeness|certificates\.(lines|timeMatching)|products\.(dataQuality|primaryDataShare))\b/;

/** Calculates every plant between the books, 2^n of n groups that differ, and divides each change. */
export function bridge(earlier: KnownBook, later: KnownBook, onPlant: OnPlant = () => undefined): Bridge {
  const { differing, isOnePeriod, mixed } = twoBooks(earlier, later);
  const count = differing.length;
  const all = 2 ** count;
  const plants = Array.from({ length: all }, (_, made) => {
    const taken = new Set(differing.filter((_, index) => made & (1 << index)));
    const { ledgers, settings } = mixed(taken);
    const numbers = valuesOf(resultsOf(ledgers, settings).results);
    onPlant(made + 1, all);
    return numbers;
  });
  const [before, after] = [citedResults(earlier), citedResults(later)];
  const results: ResultBridge[] = [];
  const unbridged: Unbridged[] = [];
  for (const citation of new Set([...after.keys(), ...before.keys()])) {
    const [old, now] = [before.get(citation), after.get(citation)];
    const result = now ?? old;
    if (!result) continue;
    const [from, to] = [old && numberOf(old.node), now && numberOf(now.node)];
    if (from && to && from.equals(to)) continue;
    const ends = [plants[0]?.get(citation), plants[all - 1]?.get(citation)];
    const isKnown = plants.every((plant) => plant.has(citation));
    if (!from || !to) unbridged.push({ result, citation, because: old && now ? 'withheld' : 'not in both' });
    else if (!isKnown || !ends[0]?.equals(line(from)) || !ends[1]?.equals(line(to)))
      unbridged.push({ result, citation, because: 'no mixture' });
    else {
      const shares = sharesOf(count, (made) => plants[made]?.get(citation) ?? ZERO);
      const parts = differing.flatMap((group, index) => (shares[index] ? [{ group, ...shares[index] }] : []));
      results.push({ result, citation, earlier: line(from), later: line(to), parts });
    }
  }
  return { isOnePeriod, groups: differing, results, unbridged };
}

function citedResults({ results }: KnownBook): ReadonlyMap<string, Result> {
  return results ? cited(results) : new Map();
}

function cited(results: Results): ReadonlyMap<string, Result> {
  const all = summedNumbers(results).filter(({ id }) => !leftOut.test(id));
  const names = citations(all);
  return new Map(all.map((result, index) => [names[index] ?? '', result]));
}

/** The numbers that are known, by their citations, on the grid of lines. */
function valuesOf(results: Results): ReadonlyMap<string, Exact> {
  return new Map(
    [...cited(results)].flatMap(([citation, { node }]) => {
      const value = numberOf(node);
      return value ? [[citation, line(value)] as const] : [];
    }),
  );
}
