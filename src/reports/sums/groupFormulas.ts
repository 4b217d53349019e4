/** One formula for all groups of a ledger: `SUMIFS` over its rows by the columns in which the groups differ. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import type { KeyOf, LedgerColumn } from '../../ledgers/ledgerTable';
import { datesIn, type ActivityGroup } from '../../model/activityGroups';
import { estimatePatterns } from '../../model/documentation';
import type { LineKey } from '../../model/entries';
import { formulaText } from '../../workbook/structuredReference';
import { stretchKeys } from '../layout/groupColumns';
import { besideExamples, hasEmptyTexts, ledgerColumn, matchingAll, type PeriodCells } from '../layout/ledgerFormulas';

type ActivityTable = TableOf<ActivityLedger>;

/** A column that says the same in every row of a ledger, so that no formula needs to match it; `value` is blank or what it says. */
export interface SameColumn {
  readonly key: LineKey<ActivityLedger>;
  readonly value: string | number;
}

/** The columns in which the groups of a ledger are told apart, and those that say the same in all its rows. */
interface GroupKeys {
  readonly told: readonly LineKey<ActivityLedger>[];
  readonly same: readonly SameColumn[];
}

/** Divides the columns of the groups of a table. */
export function groupKeys(table: ActivityTable, groups: readonly ActivityGroup[]): GroupKeys {
  const [first] = groups;
  const criteria = first?.criteria ?? [];
  const same = criteria.filter(({ key }) => isSame(table.columns.get(key), table.snapshot.rowCount));
  return {
    told: criteria.filter((criterion) => !same.includes(criterion)).map(({ key }) => key),
    same,
  };
}

function isSame(column: LedgerColumn | undefined, rowCount: number): boolean {
  if (!column) return true;
  const { states, codes, numbers } = column;
  for (let row = 1; row < rowCount; row++)
    if (states[row] !== states[0] || codes[row] !== codes[0] || numbers[row] !== numbers[0]) return false;
  return true;
}

/** A formula over the rows of a group; `cellOf` names the cell of its line that holds a column's value. */
export type GroupFormula = (cellOf: (key: string) => string, period: PeriodCells) => string;

export interface GroupFormulas {
  readonly quantity: GroupFormula;
  readonly rows: GroupFormula;
  /** Rows that say all the same, whether their quantity can be read or not. */
  readonly all: GroupFormula;
  /** The part with evidence that does not say it is estimated; nothing where the ledger has no such column. */
  readonly evident: GroupFormula | undefined;
  /** The part without evidence that has a ticket or a meter. */
  readonly metered: GroupFormula | undefined;
}

/** The formulas of a table's groups, of one form for all of them; `undated` is how their lines name rows without a date. */
export function groupFormulas(
  table: ActivityTable,
  groups: readonly ActivityGroup[],
  keys: GroupKeys,
  undated: string,
): GroupFormulas {
  const quantity = ledgerColumn(table, 'quantity') ?? '';
  const matches = keys.told.map((key) => {
    const values = groups.map(({ criteria }) => criteria.find((one) => one.key === key)?.value ?? '');
    return [key, matchingAll(table, key, values)] as const;
  });
  const pairs = (cellOf: (key: string) => string): readonly string[] =>
    matches.flatMap(([key, match]) => match(cellOf(key)));
  const isCut = groups.some(({ days }) => days !== undefined);
  const inPeriod = isCut ? ofStretches(table, undated) : ofPeriod(table);
  const sum =
    (...further: readonly string[]): GroupFormula =>
    (cellOf, period) =>
      inPeriod(period, cellOf, (dates) => {
        const all = [...pairs(cellOf), ...further, ...dates];
        return all.length === 0 ? `SUM(${quantity})` : `SUMIFS(${[quantity, ...all].join(',')})`;
      });
  const evidence = ledgerColumn(table, 'evidence');
  const other = ledgerColumn(table, 'ticket') ?? ledgerColumn(table, 'meter');
  return {
    quantity: sum(),
    rows: (cellOf, period) =>
      inPeriod(period, cellOf, (dates) => `COUNTIFS(${[quantity, '">=0"', ...pairs(cellOf), ...dates].join(',')})`),
    all: (cellOf, period) =>
      inPeriod(period, cellOf, (dates) => {
        const criteria = [...pairs(cellOf), ...dates];
        const named = criteria.length === 0 ? [ledgerColumn(table, 'process') ?? '', '"<>"'] : criteria;
        return `COUNTIFS(${named.join(',')})`;
      }),
    evident:
      evidence === undefined
        ? undefined
        : sum(evidence, '"<>"', ...estimatePatterns.flatMap((pattern) => [evidence, formulaText(`<>${pattern}`)])),
    metered: other === undefined ? undefined : sum(...(evidence === undefined ? [] : [evidence, '"="']), other, '"<>"'),
  };
}

type InDays = (
  period: PeriodCells,
  cellOf: (key: string) => string,
  make: (dates: readonly string[]) => string,
) => string;

/** The rows dated in the stretch of a line (all of the period where it names none), beside those without a date where it takes them. */
function ofStretches(table: ActivityTable, undated: string): InDays {
  const date = ledgerColumn(table, 'date') ?? '';
  const blank = hasEmptyTexts(table, 'date') ? '""' : '"="';
  return (period, cellOf, make) => {
    const [from, to] = [cellOf(stretchKeys.from), cellOf(stretchKeys.to)];
    const dated = make([date, `">="&MAX(${period.from},${from})`, date, `"<"&MIN(${period.to},${to})+1`]);
    if (!datesIn(table).hasUndated) return dated;
    return `IF(${from}=${formulaText(undated)},0,${dated})+IF(ISNUMBER(${from}),0,${make([date, blank])})`;
  };
}

/** The rows of the period; rows without a date belong to it, and are summed apart where there are any. */
function ofPeriod(table: ActivityTable): InDays {
  const date = ledgerColumn(table, 'date');
  const blank = hasEmptyTexts(table, 'date') ? '""' : '"="';
  const { hasDated, hasUndated } = datesIn(table);
  return (period, _, make): string => {
    if (date === undefined) return make([]);
    const dated = make([date, `">="&${period.from}`, date, `"<"&${period.to}+1`]);
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
