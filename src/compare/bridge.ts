/** The bridge from the results of one book to those of another: what of each result's change each group of changes explains. */
import { numberOf, type Node } from '../calculation/graph/node';
import { line, total, ZERO, type Exact } from '../quantity/exact';
import type { Results } from '../results/allResults';
import { summedNumbers } from '../results/publishedNumbers';
import { citations, type Result } from '../results/result';
import type { ChangeGroup } from './changeGroups';
import { lineDivider, type LineShare, type LinesOfGroups } from './lineShares';
import { keyOf, twoBooks, type KnownBook } from './mixedBooks';
import { sharesOf, type Share } from './shapley';
import { valuesBetween, type Between, type OnPlant } from './valuesBetween';

export interface Part extends Share {
  readonly group: ChangeGroup;
}

/** What the lines of a group explain; with what cannot be told apart by lines they add up to the part. */
export interface PartLines {
  readonly part: Part;
  /** The largest first. */
  readonly lines: readonly LineShare[];
  readonly rest: Exact;
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
  /** Every part that is not nothing, by its lines. */
  readonly byLines: () => readonly PartLines[];
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

/** Numbers that say something of one book alone, or of rows and not of the plant. */
const leftOut =
  /^(targets|years|disclosed|disclosureChecks|completeness|certificates\.(lines|timeMatching)|products\.(dataQuality|primaryDataShare))\b/;

/** Divides the change of every result among the groups that differ, exactly and whatever the order. */
export function bridge(earlier: KnownBook, later: KnownBook, onPlant: OnPlant = () => undefined): Bridge {
  const books = twoBooks(earlier, later);
  const { differing, isOnePeriod } = books;
  const [before, after] = [citedResults(earlier), citedResults(later)];
  const changed = [...new Set([...after.keys(), ...before.keys()])].filter((citation) => {
    const [from, to] = [numberIn(before, citation), numberIn(after, citation)];
    return !(from && to && from.equals(to));
  });
  const lineOfMade = linesOfMade(earlier, later);
  const between = valuesBetween(
    changed.filter((citation) => numberIn(before, citation) && numberIn(after, citation)),
    { earlier, later, books, onPlant, lineOfMade, cited: nodesOf },
  );
  const partsFor = onceEach((of: Between) => partsOf(differing, of));
  const divide = onceEach(lineDivider(lineOfMade));
  const results: ResultBridge[] = [];
  const unbridged: Unbridged[] = [];
  for (const citation of changed) {
    const [old, now] = [before.get(citation), after.get(citation)];
    const result = now ?? old;
    if (!result) continue;
    const [from, to] = [numberIn(before, citation), numberIn(after, citation)];
    const found = between.get(citation);
    const parts = found && partsFor(found);
    if (from && to && found && parts && isBetween(found, line(from), line(to)))
      results.push({
        result,
        citation,
        earlier: line(from),
        later: line(to),
        parts,
        byLines: () => partLines(parts, divide(found), differing),
      });
    else {
      const because = from && to ? 'no mixture' : old && now ? 'withheld' : 'not in both';
      unbridged.push({ result, citation, because });
    }
  }
  return { isOnePeriod, groups: differing, results, unbridged };
}

function onceEach<Value>(make: (of: Between) => Value): (of: Between) => Value {
  const known = new Map<Between, Value>();
  return (of) => {
    const value = known.has(of) ? (known.get(of) as Value) : make(of);
    known.set(of, value);
    return value;
  };
}

/** Names what a process makes, in the words of the book that has it. */
function linesOfMade(earlier: KnownBook, later: KnownBook): (process: string) => readonly string[] {
  const known = new Map(
    [earlier, later].flatMap(({ calculation }) =>
      calculation.plant.processes.map((one) => [keyOf(one), [one.site, one.process]] as const),
    ),
  );
  return (process) => ['Production', ...(known.get(process) ?? []).filter((name) => name !== '')];
}

/** Nothing where a plant between the books has no such number. */
function partsOf(groups: readonly ChangeGroup[], { touched, valueOf }: Between): readonly Part[] | undefined {
  const values = new Map<number, Exact>();
  for (let made = 0; made <= touched; made += 1) {
    if ((made & touched) !== made) continue;
    const value = valueOf(made);
    if (!value) return undefined;
    values.set(made, value);
  }
  const shares = sharesOf(groups.length, (made) => values.get(made) ?? ZERO, touched);
  return groups.flatMap((group, index) => (shares[index] ? [{ group, ...shares[index] }] : []));
}

/** Whether it leads from what the one book has to what the other one has. */
function isBetween({ touched, valueOf }: Between, from: Exact, to: Exact): boolean {
  return line(valueOf(0) ?? ZERO).equals(from) && line(valueOf(touched) ?? ZERO).equals(to);
}

function partLines(
  parts: readonly Part[],
  lines: LinesOfGroups | undefined,
  groups: readonly ChangeGroup[],
): readonly PartLines[] {
  return parts
    .filter(({ mean }) => !mean.isZero())
    .map((part) => {
      const own = (lines?.get(1 << groups.indexOf(part.group)) ?? []).map((one) => ({
        ...one,
        value: line(one.value),
      }));
      return { part, lines: own, rest: part.mean.minus(total(own.map(({ value }) => value))) };
    });
}

function citedResults({ results }: KnownBook): ReadonlyMap<string, Result> {
  return results ? cited(results) : new Map();
}

function cited(results: Results): ReadonlyMap<string, Result> {
  const all = summedNumbers(results).filter(({ id }) => !leftOut.test(id));
  const names = citations(all);
  return new Map(all.map((result, index) => [names[index] ?? '', result]));
}

function nodesOf(results: Results): ReadonlyMap<string, Node> {
  return new Map([...cited(results)].map(([citation, { node }]) => [citation, node]));
}

function numberIn(results: ReadonlyMap<string, Result>, citation: string): Exact | undefined {
  const found = results.get(citation);
  return found && numberOf(found.node);
}
