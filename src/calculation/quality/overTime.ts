/**
 * What each process takes in month by month beside what it makes: months that are missing, and months far from the usual, with what they are worth.
 * No standard gives the limits; five times the median is where kWh for MWh, a month booked twice a year and a slipped decimal point show.
 */
import { formulaKey } from '../../ledgers/cleanText';
import type { ActivityLedger } from '../../ledgers/allLedgers';
import type { ActivityGroup } from '../../model/activityGroups';
import { mayBeOfLine, monthlyKey, monthlyRows, type MonthlyRows } from '../../model/monthlyRows';
import { carriesBurden, type Input, type Plant } from '../../model/plant';
import { exact, total, ZERO, type Exact } from '../../quantity/exact';
import type { Unit } from '../../quantity/units';

/** A month so many times the median, or its inverse, is far from it. */
export const farTimes = 5;
/** So many months with a quantity are needed to know what is usual. */
const fewest = 4;

/** Scrap, transports and waste come as they fall; energy, materials and emissions go with what is made. */
export function isRegular(ledger: ActivityLedger): boolean {
  return ledger === 'Energy' || ledger === 'Materials' || ledger === 'Emissions';
}

interface Grouped {
  readonly group: ActivityGroup;
}

/** What a process makes in a month. */
type Amounts = ReadonlyMap<string, Exact>;

export interface ItemOverTime {
  readonly process: number;
  readonly ledger: ActivityLedger;
  readonly item: string;
  readonly unit: Unit;
  readonly rows: MonthlyRows;
  /** Set where rows that cannot be read may belong to it. */
  readonly isUnread: boolean;
  /** Per unit of what the process makes, by month; the months with both. */
  readonly perOutput: Amounts;
  readonly median: Exact | undefined;
  /** Months in which something was made and no row stands, though one is usual. */
  readonly missing: readonly string[];
  /** Months far from the median. */
  readonly far: readonly string[];
  /** What the rows would hold more, were the missing months as the others and the far ones as the median; in the unit of the rows. */
  readonly lacking: Exact;
  readonly excess: Exact;
}

export interface OutputOverTime {
  readonly process: number;
  readonly product: string;
  readonly unit: Unit;
  readonly rows: MonthlyRows;
  readonly isUnread: boolean;
  /** Whether it carries the burden of its process. */
  readonly isBurdened: boolean;
}

export interface ProcessOverTime {
  readonly process: number;
  /** What it makes, one line per product and unit as written. */
  readonly outputs: readonly OutputOverTime[];
  /** Sum of the outputs that carry its burden, in their unit, by month; nothing where rows have no date or several units. */
  readonly made: Amounts | undefined;
  readonly items: readonly ItemOverTime[];
}

/** Whether all that a process makes is read, dated and of one unit, so that amounts can be told per output. */
export function knowsWhatIsMade(of: ProcessOverTime): of is ProcessOverTime & { readonly made: Amounts } {
  return of.made !== undefined && !of.outputs.some(({ isUnread }) => isUnread);
}

/** The processes in their order; each item as it is written, one line per unit. Unreadable rows are left out of the sums, and said by `isUnread`. */
export function overTime(plant: Plant): readonly ProcessOverTime[] {
  const known = new Map<unknown, ReadonlyMap<string, MonthlyRows>>();
  const rowsOf = ({ group: { table, firstRow } }: Grouped): MonthlyRows | undefined => {
    const rows = known.get(table) ?? monthlyRows(table, plant.period);
    known.set(table, rows);
    return rows.get(monthlyKey(table, firstRow));
  };
  const mayBeUnread = (ledger: ActivityLedger, process: number, rows: MonthlyRows): boolean =>
    plant.blocks.some(
      (block) =>
        block.ledger === ledger &&
        block.row !== undefined &&
        (block.process === process || block.process === 'all') &&
        mayBeOfLine(rows, block.row),
    );
  return plant.processes.map(({ index: process }): ProcessOverTime => {
    const outputs = linesOf(
      plant.outputs.filter((output) => output.process === process),
      rowsOf,
    ).map(([output, rows]): OutputOverTime => ({
      process,
      product: output.product,
      unit: output.group.unit,
      rows,
      isUnread: mayBeUnread('Production', process, rows),
      isBurdened: carriesBurden(output),
    }));
    const made = amountsOf(outputs.filter(({ isBurdened }) => isBurdened));
    const inputs = plant.inputs.filter((input) => input.process === process && input.ledger !== 'AnodeEffects');
    const items = linesOf(inputs, rowsOf).map(([{ ledger, item, group }, rows]): ItemOverTime => {
      const isUnread = mayBeUnread(ledger, process, rows);
      return { process, ledger, item, unit: group.unit, rows, isUnread, ...judged(rows, isUnread ? undefined : made) };
    });
    return { process, outputs, made, items };
  });
}

/** Each line of rows once, with the first of those that are of it. */
function linesOf<Of extends Grouped>(
  all: readonly Of[],
  rowsOf: (one: Of) => MonthlyRows | undefined,
): readonly (readonly [Of, MonthlyRows])[] {
  const found = new Map<MonthlyRows, Of>();
  for (const one of all) {
    const rows = rowsOf(one);
    if (rows && !found.has(rows)) found.set(rows, one);
  }
  return [...found].map(([rows, one]) => [one, rows]);
}

/** Together, month by month; nothing where there is none, rows have no date, or units differ. */
function amountsOf(lines: readonly { readonly unit: Unit; readonly rows: MonthlyRows }[]): Amounts | undefined {
  const [first] = lines;
  if (!first || lines.some(({ rows }) => rows.undated)) return undefined;
  if (lines.some(({ unit }) => unit !== first.unit)) return undefined;
  const amounts = new Map<string, Exact>();
  for (const { rows } of lines)
    for (const [month, { sum }] of rows.months) amounts.set(month, (amounts.get(month) ?? ZERO).plus(sum));
  return new Map([...amounts].filter(([, amount]) => amount.greaterThan(0)));
}

type Judged = Pick<ItemOverTime, 'perOutput' | 'median' | 'missing' | 'far' | 'lacking' | 'excess'>;

const nothing: Judged = {
  perOutput: new Map(),
  median: undefined,
  missing: [],
  far: [],
  lacking: ZERO,
  excess: ZERO,
};

function judged(rows: MonthlyRows, made: Amounts | undefined): Judged {
  if (!made || rows.undated) return nothing;
  const perOutput = new Map(
    [...rows.months].flatMap(([month, { sum }]): [string, Exact][] => {
      const output = made.get(month);
      return output && sum.greaterThan(0) ? [[month, sum.div(output)]] : [];
    }),
  );
  const usual = usualInterval([...rows.months.keys()].map(numberOfMonth));
  const missing = usual === undefined ? [] : [...made.keys()].filter((month) => isMissing(month, rows, usual)).sort();
  const median = perOutput.size < fewest || usual !== 1 ? undefined : medianOf([...perOutput.values()]);
  const far = median
    ? [...perOutput].filter(
        ([, one]) => one.greaterThan(median.times(farTimes)) || one.times(farTimes).lessThan(median),
      )
    : [];
  const outputIn = (months: readonly string[]): Exact => total(months.map((month) => made.get(month) ?? ZERO));
  const covered = outputIn([...made.keys()].filter((month) => !missing.includes(month)));
  return {
    perOutput,
    median,
    missing,
    far: far.map(([month]) => month),
    lacking: covered.isZero() ? ZERO : rows.sum.div(covered).times(outputIn(missing)),
    excess: total(far.map(([month, one]) => one.minus(median ?? ZERO).times(made.get(month) ?? ZERO))),
  };
}

function isMissing(month: string, rows: MonthlyRows, usual: number): boolean {
  return [...rows.months.keys()].every((one) => Math.abs(numberOfMonth(one) - numberOfMonth(month)) >= usual);
}

function numberOfMonth(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
}

/** Months from one to the next, the median; nothing where there are fewer than three months to tell it from. */
function usualInterval(months: readonly number[]): number | undefined {
  const sorted = [...months].sort((a, b) => a - b);
  const steps = sorted
    .slice(1)
    .map((month, index) => month - (sorted[index] ?? month))
    .sort((a, b) => a - b);
  return steps.length < 2 ? undefined : steps[Math.floor(steps.length / 2)];
}

/** The middle one, or the mean of the two in the middle. */
function medianOf(values: readonly Exact[]): Exact {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const upper = sorted[Math.floor(sorted.length / 2)] ?? ZERO;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? ZERO;
  return lower.plus(upper).div(exact(2));
}

/** Whether both name the same item of the same process. */
export function isOfItem({ process, ledger, item }: ItemOverTime, input: Input): boolean {
  return input.process === process && input.ledger === ledger && formulaKey(input.item) === formulaKey(item);
}
