/** Formulas over a ledger's structured references: sums and counts of the rows that a line of the workings covers. */
import type { Criterion } from '../model/activityGroups';
import type { LedgerTable } from '../ledgers/ledgerTable';
import { tableColumn } from '../workbook/structuredReference';

/** The cells that hold the first and the last day of the period. */
export interface PeriodCells {
  readonly from: string;
  readonly to: string;
}

/** Structured reference to a ledger's column, or nothing where the table does not have it. */
export function ledgerColumn(table: LedgerTable, key: string): string | undefined {
  const column = table.columns.get(key);
  return column && tableColumn(table.snapshot.name, column.header);
}

/**
 * `SUMIFS` of a column over the rows of the period that meet all criteria, the rows without a date apart, since a blank date means the whole period.
 * `cellOf` gives the cell that holds a criterion's value.
 */
export function ledgerSum(table: LedgerTable, measure: string, criteria: readonly Criterion[], cellOf: (key: string) => string, period: PeriodCells): string {
  const measured = ledgerColumn(table, measure) ?? '';
  return inPeriod(table, period, (dates) => `SUMIFS(${[measured, ...matching(table, criteria, cellOf), ...dates].join(',')})`);
}

/** `COUNTIFS` of the same rows; only numbers are counted, as only numbers are summed. */
export function ledgerCount(table: LedgerTable, measure: string, criteria: readonly Criterion[], cellOf: (key: string) => string, period: PeriodCells): string {
  const measured = ledgerColumn(table, measure) ?? '';
  return inPeriod(table, period, (dates) => `COUNTIFS(${[measured, '">=0"', ...matching(table, criteria, cellOf), ...dates].join(',')})`);
}

/** `COUNTIFS` of all rows of the period that hold anything in a column. */
export function rowsInPeriod(table: LedgerTable, key: string, period: PeriodCells): string {
  const column = ledgerColumn(table, key) ?? '';
  return inPeriod(table, period, (dates) => `COUNTIFS(${[column, '"<>"', ...dates].join(',')})`);
}

function inPeriod(table: LedgerTable, period: PeriodCells, make: (dates: readonly string[]) => string): string {
  const date = ledgerColumn(table, 'date');
  if (date === undefined) return make([]);
  return `${make([date, `">="&${period.from}`, date, `"<"&${period.to}+1`])}+${make([date, '"="'])}`;
}

function matching(table: LedgerTable, criteria: readonly Criterion[], cellOf: (key: string) => string): readonly string[] {
  return criteria.flatMap(({ key, value }) => {
    const column = ledgerColumn(table, key);
    const cell = cellOf(key);
    if (column === undefined) return [];
    // Excel joins at most 15 digits to a text; a longer number is compared as it is.
    if (typeof value === 'number' && String(value).replace(/[-.]/g, '').length > 15) return [column, cell];
    return [column, `"="&${/[*?~]/.test(String(value)) ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")` : cell}`];
  });
}
