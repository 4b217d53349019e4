/** Formulas over a ledger's structured references: sums and counts of the rows that a line of the workings covers. */
import type { ActivityLedger, LedgerNamed, TableOf } from '../../ledgers/allLedgers';
import type { Criterion, Period } from '../../model/activityGroups';
import type { LedgerTable, KeyOf } from '../../ledgers/ledgerTable';
import type { LineKey } from '../../model/entries';
import { exampleDays } from '../../ledgers/exampleShape';
import { exampleMark, markColumn } from '../../ledgers/exampleRows';
import { formulaText, tableColumn } from '../../workbook/structuredReference';

type ActivityTable = TableOf<ActivityLedger>;
type ActivityKey = KeyOf<LedgerNamed<ActivityLedger>>;

/** The cells that hold the first and the last day of the period. */
export interface PeriodCells {
  readonly from: string;
  readonly to: string;
}

/** Structured reference to a ledger's column, or nothing where the table does not have it. */
export function ledgerColumn<Table extends LedgerTable>(table: Table, key: KeyOf<Table['ledger']>): string | undefined {
  const column = (table as LedgerTable).columns.get(key);
  return column && tableColumn(table.snapshot.name, column.header);
}

/**
 * `SUMIFS` of a column over the rows of the period that meet all criteria, the rows without a date apart, since a blank date means the whole period.
 * `cellOf` gives the cell that holds a criterion's value.
 */
export function ledgerSum(
  table: ActivityTable,
  measure: ActivityKey,
  criteria: readonly Criterion[],
  cellOf: (key: LineKey<ActivityLedger>) => string,
  period: PeriodCells,
): string {
  const measured = ledgerColumn(table, measure) ?? '';
  return inPeriod(
    table,
    period,
    (dates) => `SUMIFS(${[measured, ...matching(table, criteria, cellOf), ...dates].join(',')})`,
  );
}

/** `SUMIFS` of a column over the rows dated in some days, or over the rows without a date. `days` are cells that hold the first and the last day. */
export function daysSum(
  table: ActivityTable,
  measure: ActivityKey,
  criteria: readonly Criterion[],
  cellOf: (key: LineKey<ActivityLedger>) => string,
  days: PeriodCells | undefined,
): string {
  const date = ledgerColumn(table, 'date');
  const dated =
    date === undefined
      ? []
      : days
        ? [date, `">="&${days.from}`, date, `"<"&${days.to}+1`]
        : [date, hasEmptyTexts(table, 'date') ? '""' : '"="'];
  return `SUMIFS(${[ledgerColumn(table, measure) ?? '', ...matching(table, criteria, cellOf), ...dated, ...besideExamples(table)].join(',')})`;
}

/** Number of the rows of the period that hold anything in a column; a formula's empty text is nothing. */
export function rowsInPeriod(table: ActivityTable, key: ActivityKey, days: Period, period: PeriodCells): string {
  const beside = besideExamplesIn(table, days);
  const column = ledgerColumn(table, key) ?? '';
  if (!hasEmptyTexts(table, key))
    return inPeriod(table, period, (dates) => `COUNTIFS(${[column, '"<>"', ...dates, ...beside].join(',')})`);
  return inPeriod(table, period, (dates) => {
    const which = [...dates, ...beside];
    const all = which.length === 0 ? `ROWS(${column})` : `COUNTIFS(${which.join(',')})`;
    return `${all}-COUNTIFS(${[column, '""', ...which].join(',')})`;
  });
}

function inPeriod(table: ActivityTable, period: PeriodCells, make: (dates: readonly string[]) => string): string {
  const date = ledgerColumn(table, 'date');
  if (date === undefined) return make([]);
  return `${make([date, `">="&${period.from}`, date, `"<"&${period.to}+1`])}+${make([date, hasEmptyTexts(table, 'date') ? '""' : '"="'])}`;
}

/** Pairs of column and criterion that match whole texts, wildcards taken literally, a blank for a blank. */
function matching<Table extends LedgerTable, Key extends KeyOf<Table['ledger']>>(
  table: Table,
  criteria: readonly { readonly key: Key; readonly value: string | number }[],
  cellOf: (key: Key) => string,
): readonly string[] {
  return criteria.flatMap(({ key, value }) => {
    const column = ledgerColumn(table, key);
    const cell = cellOf(key);
    if (column === undefined) return [];
    // Excel joins at most 15 digits to a text; a longer number is compared as it is.
    if (typeof value === 'number' && String(value).replace(/[-.]/g, '').length > 15) return [column, cell];
    const literal = /[*?~]/.test(String(value))
      ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`
      : cell;
    // "=" finds blank cells only, "" a formula's empty text, too.
    return [column, hasEmptyTexts(table, key) ? `IF(${cell}="","","="&${literal})` : `"="&${literal}`];
  });
}

/** The pair of a column and its criterion in one form for all these values, as plain as they allow; told the cell that holds one of them. */
export function matchingAll<Table extends LedgerTable>(
  table: Table,
  key: KeyOf<Table['ledger']>,
  values: readonly (string | number)[],
): (cell: string) => readonly string[] {
  const column = ledgerColumn(table, key);
  if (column === undefined) return () => [];
  const texts = values.map(String);
  if (texts.every((text) => /^[^<>=*?~]+$/.test(text))) return (cell) => [column, cell];
  // Excel joins at most 15 digits to a text; a longer number is compared as it is.
  const hasLong = values.some((value) => typeof value === 'number' && String(value).replace(/[-.]/g, '').length > 15);
  const hasWildcards = texts.some((text) => /[*?~]/.test(text));
  // "=" finds blank cells only, "" a formula's empty text, too.
  const empty = hasEmptyTexts(table, key);
  return (cell) => {
    if (hasLong) return [column, `IF(${cell}="",${empty ? '""' : '"="'},${cell})`];
    const literal = hasWildcards ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")` : cell;
    return [column, empty ? `IF(${cell}="","","="&${literal})` : `"="&${literal}`];
  };
}

/** Pairs of column and criterion that leave out the examples of a new workbook, which still stand in the ledger; none where there are none. */
export function besideExamples(table: LedgerTable): readonly string[] {
  const marks = table.columns.get(markColumn(table.ledger));
  if (table.examples.length === 0 || !marks) return [];
  const column = tableColumn(table.snapshot.name, marks.header);
  const said = table.snapshot.columns[marks.position]?.dictionary ?? [];
  return Object.values(exampleMark)
    .filter((mark) => said.includes(mark))
    .flatMap((mark) => [column, formulaText(`<>${mark}`)]);
}

/** The same for formulas that go by the days of a period: its days leave examples out, unless it has days of theirs. */
export function besideExamplesIn(table: LedgerTable, { from, to }: Period): readonly string[] {
  return from <= exampleDays.to && to >= exampleDays.from ? besideExamples(table) : [];
}

/** True where a cell of the column looks blank because its formula gives the empty text. */
export function hasEmptyTexts(table: LedgerTable, key: string): boolean {
  const column = table.columns.get(key);
  return column !== undefined && (table.snapshot.columns[column.position]?.dictionary.includes('') ?? false);
}
