/** One formula for all groups of a ledger: `SUMIFS` over its rows by the columns in which the groups differ. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { stateAt, storedAt, type KeyOf, type LedgerColumn } from '../../ledgers/ledgerTable';
import { datesIn, differentRows, type ActivityGroup, type Period } from '../../model/activityGroups';
import { estimatePatterns } from '../../model/documentation';
import type { LineKey } from '../../model/entries';
import type { Plant } from '../../model/plant';
import { formulaText } from '../../workbook/structuredReference';
import { stretchKeys } from '../layout/groupColumns';
import type { EvidenceCells } from './sumEstimates';
import { besideExamples, besideExamplesIn, hasEmptyTexts, ledgerColumn, matchingAll } from '../layout/ledgerFormulas';

type ActivityTable = TableOf<ActivityLedger>;

/** A column that says the same in every row of a ledger, so that no formula needs to match it; `value` is blank or what it says. */
export interface SameColumn {
  readonly key: LineKey<ActivityLedger>;
  readonly value: string | number;
}

/** The columns of a ledger by how its sums treat them. */
interface GroupKeys {
  /** Those that the sums match: they tell the groups apart. */
  readonly told: readonly LineKey<ActivityLedger>[];
  /** Those that follow from the columns told in every row of the period, as a supplier's footprint may from the item. */
  readonly implied: readonly LineKey<ActivityLedger>[];
  readonly same: readonly SameColumn[];
}

/** Divides the columns of the groups of a table. */
export function groupKeys(table: ActivityTable, groups: readonly ActivityGroup[], period: Period): GroupKeys {
  const [first] = groups;
  const criteria = first?.criteria ?? [];
  const same = criteria.filter(({ key }) => isSame(table.columns.get(key), table.snapshot.rowCount));
  const different = criteria.filter((criterion) => !same.includes(criterion)).map(({ key }) => key);
  const told = tellingKeys(table, different, period);
  return { told, implied: different.filter((key) => !told.includes(key)), same };
}

/** The columns of a ledger that its sums match. */
export function toldKeys(
  { inputs, outputs, period }: Plant,
  ledger: ActivityLedger,
): readonly LineKey<ActivityLedger>[] {
  const summed = ledger === 'Production' ? outputs : inputs.filter((input) => input.ledger === ledger);
  const groups = summed.map(({ group }): ActivityGroup => group);
  return groups[0] ? groupKeys(groups[0].table, groups, period).told : [];
}

/** The columns without those, numbers first, that are not required and follow from the others; texts are compared as `SUMIFS` does. */
function tellingKeys(
  table: ActivityTable,
  keys: readonly LineKey<ActivityLedger>[],
  period: Period,
): readonly LineKey<ActivityLedger>[] {
  const said = (row: number): string =>
    JSON.stringify(keys.map((key) => [stateAt(table, key, row), storedAt(table, key, row)]));
  const different = new Map(differentRows(table, period).map((row) => [said(row), row]));
  const tell = (of: readonly LineKey<ActivityLedger>[]): boolean => {
    const texts = [...different.values()].map((row) =>
      JSON.stringify(of.map((key) => storedAt(table, key, row)).map(String)).toLowerCase(),
    );
    return new Set(texts).size === different.size;
  };
  const isNumber = (key: LineKey<ActivityLedger>): boolean => (table.columns.get(key)?.numbers.length ?? 0) > 0;
  return [...keys.filter(isNumber), ...keys.filter((key) => !isNumber(key))].reduce((kept, key) => {
    const others = kept.filter((one) => one !== key);
    return !isRequired(table.columns.get(key)) && tell(others) ? others : kept;
  }, keys);
}

function isRequired(column: LedgerColumn | undefined): boolean {
  return column?.column.required ?? false;
}

function isSame(column: LedgerColumn | undefined, rowCount: number): boolean {
  if (!column) return true;
  const { states, codes, numbers } = column;
  for (let row = 1; row < rowCount; row++)
    if (states[row] !== states[0] || codes[row] !== codes[0] || numbers[row] !== numbers[0]) return false;
  return true;
}

/** The cells that hold the first day of the period and the first day after it. */
export interface SumDays {
  readonly from: string;
  readonly before: string;
}

/** The cells that the sums of a ledger compare with. */
export type SumCells = SumDays & EvidenceCells;

/** A formula over the rows of a group; `cellOf` names the cell of its line that holds a column's value. */
export type GroupFormula = (cellOf: (key: string) => string, cells: SumCells) => string;

export interface GroupFormulas {
  readonly quantity: GroupFormula;
  /** The rows with a quantity that say what the sum matches, and in further columns what its rows said. */
  readonly rows: (further: readonly LineKey<ActivityLedger>[]) => GroupFormula;
  /** The same, whether their quantity can be read or not. */
  readonly all: (further: readonly LineKey<ActivityLedger>[]) => GroupFormula;
  /** The part with evidence; nothing where the ledger has no such column. */
  readonly evident: GroupFormula | undefined;
  /** Of that, by how texts of evidence begin, the parts that say they are estimated. */
  readonly estimated: readonly GroupFormula[];
  /** The part without evidence that has a ticket or a meter. */
  readonly metered: GroupFormula | undefined;
}

/** The formulas of a table's groups, of one form for all of them; `undated` is how their lines name rows without a date. */
export function groupFormulas(
  table: ActivityTable,
  groups: readonly ActivityGroup[],
  keys: GroupKeys,
  period: Period,
  undated: string,
): GroupFormulas {
  const quantity = ledgerColumn(table, 'quantity') ?? '';
  const match = (key: LineKey<ActivityLedger>) => {
    const values = groups.map(({ criteria }) => criteria.find((one) => one.key === key)?.value ?? '');
    const matching = matchingAll(table, key, values);
    return (cellOf: (key: string) => string): readonly string[] => matching(cellOf(key));
  };
  const matches = keys.told.map(match);
  const beside = besideExamplesIn(table, period);
  const pairs = (cellOf: (key: string) => string): readonly string[] => [
    ...matches.flatMap((matching) => matching(cellOf)),
    ...beside,
  ];
  const isCut = groups.some(({ days }) => days !== undefined);
  const inPeriod = isCut ? ofStretches(table, undated) : ofPeriod(table);
  const sum =
    (...further: readonly string[]): GroupFormula =>
    (cellOf, days) =>
      inPeriod(days, cellOf, (dates) => {
        const all = [...pairs(cellOf), ...further, ...dates];
        return all.length === 0 ? `SUM(${quantity})` : `SUMIFS(${[quantity, ...all].join(',')})`;
      });
  const counted = (further: readonly LineKey<ActivityLedger>[], measured: readonly string[]): GroupFormula => {
    const also = further.map(match);
    return (cellOf, days) =>
      inPeriod(days, cellOf, (dates) => {
        const criteria = [...pairs(cellOf), ...also.flatMap((matching) => matching(cellOf)), ...dates];
        const named = measured.length + criteria.length > 0 ? criteria : [ledgerColumn(table, 'process') ?? '', '"<>"'];
        return `COUNTIFS(${[...measured, ...named].join(',')})`;
      });
  };
  const evidence = ledgerColumn(table, 'evidence');
  // Where no row says so, no row is looked at: most ledgers of most plants.
  const whereAny = (count: string, otherwise: string, looked: string): string =>
    `IF(${count}=0,${otherwise},${looked})`;
  const evidentIn =
    (column: string): GroupFormula =>
    (cellOf, cells) =>
      whereAny(cells.withoutEvidence, cellOf('quantity'), sum(column, '"<>"')(cellOf, cells));
  const meteredBeside =
    (column: string): GroupFormula =>
    (cellOf, cells) =>
      whereAny(cells.withoutEvidence, '0', sum(column, '"="', other ?? '', '"<>"')(cellOf, cells));
  const estimatedBy =
    (column: string) =>
    (pattern: string, index: number): GroupFormula =>
    (cellOf, cells) =>
      whereAny(cells.estimated[index] ?? '', '0', sum(column, formulaText(pattern))(cellOf, cells));
  const other = ledgerColumn(table, 'ticket') ?? ledgerColumn(table, 'meter');
  return {
    quantity: sum(),
    rows: (further) => counted(further, [quantity, '">=0"']),
    all: (further) => counted(further, []),
    evident: evidence === undefined ? undefined : evidentIn(evidence),
    estimated: evidence === undefined ? [] : estimatePatterns.map(estimatedBy(evidence)),
    metered: other === undefined ? undefined : evidence === undefined ? sum(other, '"<>"') : meteredBeside(evidence),
  };
}

type InDays = (days: SumDays, cellOf: (key: string) => string, make: (dates: readonly string[]) => string) => string;

/** The rows dated in the stretch of a line (all of the period where it names none), beside those without a date where it takes them. */
function ofStretches(table: ActivityTable, undated: string): InDays {
  const date = ledgerColumn(table, 'date') ?? '';
  const blank = hasEmptyTexts(table, 'date') ? '""' : '"="';
  return (days, cellOf, make) => {
    const [from, to] = [cellOf(stretchKeys.from), cellOf(stretchKeys.to)];
    const dated = make([date, `">="&MAX(${days.from},${from})`, date, `"<"&MIN(${days.before}-1,${to})+1`]);
    if (!datesIn(table).hasUndated) return dated;
    return `IF(${from}=${formulaText(undated)},0,${dated})+IF(ISNUMBER(${from}),0,${make([date, blank])})`;
  };
}

/** The rows of the period; rows without a date belong to it, and are summed apart where there are any. */
function ofPeriod(table: ActivityTable): InDays {
  const date = ledgerColumn(table, 'date');
  const blank = hasEmptyTexts(table, 'date') ? '""' : '"="';
  const { hasDated, hasUndated } = datesIn(table);
  return ({ from, before }, _, make): string => {
    if (date === undefined) return make([]);
    const dated = make([date, `">="&${from}`, date, `"<"&${before}`]);
    if (!hasUndated) return dated;
    const undated = make([date, blank]);
    return hasDated ? `${dated}+${undated}` : undated;
  };
}

/** Cells of a column that say something else than its rows said, which stands in a cell; for one that was blank, those that are filled. */
export function changedCells(table: ActivityTable, { key, value }: SameColumn, cell: string): string {
  const column = ledgerColumn(table, key as KeyOf<ActivityTable['ledger']>) ?? '';
  const beside = besideExamples(table);
  if (value !== '') {
    const counts = beside.length === 0 ? '1' : `(${beside[0]}<>${beside[1]?.replace('<>', '')})`;
    return `SUMPRODUCT((${column}&""<>${cell}&"")*${counts})`;
  }
  if (!hasEmptyTexts(table, key)) return `COUNTIFS(${[column, '"<>"', ...beside].join(',')})`;
  const all = beside.length === 0 ? `ROWS(${column})` : `COUNTIFS(${beside.join(',')})`;
  return `${all}-COUNTIFS(${[column, '""', ...beside].join(',')})`;
}
