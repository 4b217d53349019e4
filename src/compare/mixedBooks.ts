/** Plants between two books: each group of changes as the one book or the other has it. */
import type { Calculation } from '../calculation/calculate';
import type { Figures } from '../assess';
import { inputLedgers, type ActivityLedger } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import type { LedgerTable } from '../ledgers/ledgerTable';
import type { Ledgers } from '../ledgers/readLedgers';
import { carriesBurden } from '../model/plant';
import type { ReportSettings } from '../model/reportSettings';
import type { UnitProcess } from '../model/unitProcesses';
import { toDouble, ZERO, type Exact } from '../quantity/exact';
import { changeGroups, groupOfLedger, placesOfRows, type ChangeGroup, type MovingLedger } from './changeGroups';
import { joinedTable, type JoinedTable } from './joinedTable';
import { daysMoved } from './movedDays';

/** A book whose results are known. */
export interface KnownBook extends Figures {
  readonly calculation: Calculation;
}

interface Mixture {
  readonly ledgers: Ledgers;
  readonly settings: ReportSettings;
}

interface Rows {
  readonly joined: JoinedTable;
  readonly group: readonly ChangeGroup[];
  /** Site and process as formulas match them; empty where there is none. */
  readonly process: readonly string[];
}

/** The two books, ready to be mixed. */
export interface TwoBooks {
  /** True where both report one period: then rows are taken as they stand, else by what they are for each tonne made. */
  readonly isOnePeriod: boolean;
  /** The groups in which the books differ. */
  readonly differing: readonly ChangeGroup[];
  /** The plant that has these groups from the later book and all else from the earlier one. */
  mixed(later: ReadonlySet<ChangeGroup>): Mixture;
  /** What each process makes, in the size of its unit, by its key. */
  readonly made: { readonly earlier: Made; readonly later: Made };
}

type Made = ReadonlyMap<string, Exact>;

const scaled: readonly ActivityLedger[] = inputLedgers;

/** Prepares two books; what each makes of a process is the measure of what it takes in where their periods differ. */
export function twoBooks(earlier: KnownBook, later: KnownBook): TwoBooks {
  const [from, to] = [earlier.calculation.plant, later.calculation.plant];
  const isOnePeriod = from.period.from === to.period.from && from.period.to === to.period.to;
  const moved = daysMoved(from.period, to.period);
  const made = { earlier: madeIn(earlier.calculation), later: madeIn(later.calculation) };
  const tables = (Object.keys(groupOfLedger) as MovingLedger[]).flatMap((name) => {
    const joined = joinedTable(from.ledgers.tables.get(name), to.ledgers.tables.get(name), moved);
    return joined ? [[name, rowsOf(name, joined, earlier.calculation, later.calculation)] as const] : [];
  });
  const settingsOf = (isLater: boolean): Mixture['settings'] =>
    isLater ? to.settings : { ...from.settings, periodFrom: to.settings.periodFrom, periodTo: to.settings.periodTo };
  const mixed = (taken: ReadonlySet<ChangeGroup>): Mixture => {
    const making = taken.has('production') ? made.later : made.earlier;
    const mix = new Map<string, LedgerTable>(
      tables.map(([name, rows]) => [name, mixedTable(name, rows, { taken, made, making, isOnePeriod })]),
    );
    const table = (taken.has('method') ? later : earlier).ledgers.tables.get('Settings');
    if (table) mix.set('Settings', table);
    return { ledgers: { tables: mix as Ledgers['tables'], findings: [] }, settings: settingsOf(taken.has('method')) };
  };
  return { isOnePeriod, mixed, made, differing: differing(tables, earlier, later, isOnePeriod) };
}

/** What each process made, in the size of its unit, by site and process. */
function madeIn({ plant }: Calculation): Made {
  return new Map(
    plant.processes.map((process) => {
      const sum = plant.outputs
        .filter((output) => output.process === process.index && carriesBurden(output))
        .reduce((all, { group }) => all.plus(group.quantity.times(group.unit.size)), ZERO);
      return [keyOf(process), sum] as const;
    }),
  );
}

/** Site and process as formulas match them. */
export function keyOf({ site, process }: UnitProcess): string {
  return `${formulaKey(site)}\n${formulaKey(process)}`;
}

function rowsOf(name: MovingLedger, joined: JoinedTable, earlier: Calculation, later: Calculation): Rows {
  const count = joined.table.snapshot.rowCount;
  const group = Array.from({ length: count }, (): ChangeGroup => groupOfLedger[name]);
  const process = Array.from({ length: count }, () => '');
  for (const [calculation, first] of [
    [earlier, 0],
    [later, joined.firstLater],
  ] as const) {
    const table = calculation.plant.ledgers.tables.get(name);
    if (!table) continue;
    for (const [row, place] of placesOfRows(table, calculation)) {
      group[first + row] = place.group;
      const of = place.process === undefined ? undefined : calculation.plant.processes[place.process];
      if (of) process[first + row] = keyOf(of);
    }
  }
  return { joined, group, process };
}

interface Mix {
  readonly taken: ReadonlySet<ChangeGroup>;
  readonly made: TwoBooks['made'];
  readonly making: Made;
  readonly isOnePeriod: boolean;
}

/**
 * The rows of one ledger that the mixture has. Those of a process go with what is made: none where the mixture does not have the process, and the other
 * book's where the book asked for does not have it.
 */
function mixedTable(name: MovingLedger, { joined, group, process }: Rows, mix: Mix): LedgerTable {
  const { table, firstLater } = joined;
  const sum = table.ledger.lines?.sum;
  const isScaled = !mix.isOnePeriod && scaled.some((one) => one === name);
  const measure = isScaled && sum !== undefined ? table.columns.get(sum) : undefined;
  const numbers = measure && Float64Array.from(measure.numbers);
  const rows = table.rows.filter((row) => {
    const isLater = row >= firstLater;
    const key = process[row] ?? '';
    const wanted = mix.taken.has(group[row] ?? groupOfLedger[name]);
    if (key === '') return isLater === wanted;
    if (!mix.making.has(key)) return false;
    const asked = wanted ? mix.made.later : mix.made.earlier;
    if (isLater !== (asked.has(key) ? wanted : !wanted)) return false;
    const own = (isLater ? mix.made.later : mix.made.earlier).get(key);
    const now = mix.making.get(key);
    if (numbers && own && now && !own.equals(now)) numbers[row] = ((numbers[row] ?? 0) * toDouble(now)) / toDouble(own);
    return true;
  });
  if (!measure || !numbers || sum === undefined) return { ...table, rows };
  return { ...table, rows, columns: new Map([...table.columns, [sum, { ...measure, numbers }]]) };
}

/** The groups whose rows are not the same in both books, or are the same for another output. */
function differing(
  tables: readonly (readonly [MovingLedger, Rows])[],
  earlier: KnownBook,
  later: KnownBook,
  isOnePeriod: boolean,
): readonly ChangeGroup[] {
  const found = new Set<ChangeGroup>();
  if (choicesOf(earlier.calculation.plant.settings) !== choicesOf(later.calculation.plant.settings))
    found.add('method');
  for (const [, { joined, group }] of tables) {
    const { table, firstLater } = joined;
    const counts = new Map<string, number>();
    for (const row of table.rows) {
      const text = `${group[row]}\n${rowText(table, row)}`;
      counts.set(text, (counts.get(text) ?? 0) + (row < firstLater ? 1 : -1));
    }
    for (const [text, count] of counts) if (count !== 0) found.add(text.split('\n', 1)[0] as ChangeGroup);
  }
  if (!isOnePeriod && found.has('production'))
    for (const [name, { group }] of tables)
      if (scaled.some((one) => one === name)) for (const one of group) found.add(one);
  return changeGroups.filter((group) => found.has(group));
}

/** Settings from which no number follows, or the period. */
const besideMethod: ReadonlySet<string> = new Set<keyof ReportSettings>([
  'periodFrom',
  'periodTo',
  'cells',
  'language',
  'organisation',
  'siteRegions',
]);

/** What the settings choose of the method. */
function choicesOf(settings: ReportSettings): string {
  const choices = Object.entries(settings).filter(([key]) => !besideMethod.has(key));
  return JSON.stringify([choices, [...settings.siteRegions].sort()]);
}

/** What a row says in the columns that are computed or compared with. */
function rowText(table: LedgerTable, row: number): string {
  return JSON.stringify(
    table.ledger.columns.flatMap(({ key, isCarried }) => {
      const column = isCarried ? undefined : table.columns.get(key);
      if (!column) return [];
      return [key, column.states[row], column.numbers[row] ?? formulaKey(column.texts[column.codes[row] ?? 0] ?? '')];
    }),
  );
}
