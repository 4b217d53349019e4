/** Reads one ledger table: headers, cells, and which rows can be counted. */
import { finding, type Finding } from '../findings/finding';
import { cellAddress } from '../workbook/address';
import type { TableSnapshot } from '../workbook/snapshot';
import type { Ledger } from './columns';
import { CellState, cellOf, type LedgerColumn, type LedgerTable } from './ledgerTable';
import { markColumn } from './exampleRows';
import { foundExamples, withoutRows } from './foundExamples';
import { headerUnitErrors, unitOfHeader } from './headerUnits';
import { matchHeaders } from './matchHeaders';
import { cellText, readColumn } from './readColumn';
import { totalRows, type TotalRow } from './totalRows';

/** The table typed, and what was noticed. A row with an error in a column that counts is a bad row. */
export function readTable(
  ledger: Ledger,
  whole: TableSnapshot,
): { readonly table: LedgerTable; readonly findings: readonly Finding[] } {
  const { positions, findings: headerFindings } = matchHeaders(ledger, whole);
  const { untouched: examples, changed } = foundExamples(ledger, whole, positions);
  const snapshot = withoutRows(whole, examples);
  const rowFindings = new Map<number, Finding[]>();
  const columns = new Map<string, LedgerColumn>();
  for (const column of ledger.columns) {
    const position = positions.get(column.key);
    if (position !== undefined)
      columns.set(column.key, readColumn(column, ledger.table, snapshot, position, rowFindings));
  }
  const used = usedRows(snapshot.rowCount, columns);
  const prefilled = new Set(used.filter((row) => isPrefilled(columns, row)));
  const entered = used.filter((row) => !prefilled.has(row));
  const totals = totalRows(columns, entered, (column, row) => cellText(snapshot.columns[column.position], row));
  const leftOut = totals.filter(({ isApart }) => isApart).map(({ row }) => row);
  for (const row of [...prefilled, ...totals.map((total) => total.row)]) rowFindings.delete(row);
  for (const total of totals) rowFindings.set(total.row, [totalRow(ledger, snapshot, columns, total)]);
  notePrefilled(ledger, snapshot, [...prefilled], rowFindings);
  const isLeftOut = new Set(leftOut);
  const rows = entered.filter((row) => !isLeftOut.has(row));
  for (const [row, errors] of headerUnitErrors(ledger, snapshot, columns, [...rows]))
    rowFindings.set(row, [...(rowFindings.get(row) ?? []), ...errors]);
  const isTotal = new Set(totals.map(({ row }) => row));
  noteMissingValues(
    ledger,
    snapshot,
    columns,
    rows.filter((row) => !isTotal.has(row)),
    rowFindings,
  );
  for (const row of changed)
    rowFindings.set(row, [changedExample(ledger, snapshot, columns, row), ...(rowFindings.get(row) ?? [])]);
  const badRows = new Map(
    [...rowFindings].flatMap(([row, found]) => {
      const errors = found.filter((finding) => finding.severity === 'error');
      return errors.length > 0 ? [[row, errors] as const] : [];
    }),
  );
  const tableErrors = headerFindings.filter((finding) => finding.severity === 'error');
  const findings = [
    ...headerFindings,
    ...[...rowFindings.keys()].sort((a, b) => a - b).flatMap((row) => rowFindings.get(row) ?? []),
  ];
  return {
    table: { ledger, snapshot, columns, rows, leftOut, prefilled: [...prefilled], examples, badRows, tableErrors },
    findings,
  };
}

/** 0-based rows that hold anything in a known column. */
function usedRows(rowCount: number, columns: ReadonlyMap<string, LedgerColumn>): Int32Array {
  const used = new Uint8Array(rowCount);
  for (const { states } of columns.values())
    for (let row = 0; row < rowCount; row += 1) used[row] = (used[row] ?? 0) | (states[row] ?? 0);
  return Int32Array.from(used.keys()).filter((row) => used[row] !== 0);
}

/** True for a row that holds nothing but units and choices, as a list prepared for filling in does. */
function isPrefilled(columns: ReadonlyMap<string, LedgerColumn>, row: number): boolean {
  for (const { column, states } of columns.values())
    if (states[row] !== CellState.blank && column.kind !== 'unit' && column.kind !== 'choice') return false;
  return true;
}

/** One note for each run of them. */
function notePrefilled(
  ledger: Ledger,
  snapshot: TableSnapshot,
  rows: readonly number[],
  findings: Map<number, Finding[]>,
): void {
  rows.forEach((first, index) => {
    if (index > 0 && rows[index - 1] === first - 1) return;
    let count = 1;
    while (rows[index + count] === first + count) count += 1;
    const last = cellOf(snapshot, first + count - 1, snapshot.columns.length - 1);
    const cell = cellOf(snapshot, first, 0);
    findings.set(first, [
      finding(
        'prefilled-rows',
        { table: ledger.table, row: first + 1, cell },
        { count: String(count), cell: `${cell}:${last.slice(last.lastIndexOf('!') + 1)}` },
      ),
    ]);
  });
}

/** A row that no formula can mistake is left out and said; any other withholds the sum that it would be counted into. */
function totalRow(
  ledger: Ledger,
  snapshot: TableSnapshot,
  columns: ReadonlyMap<string, LedgerColumn>,
  { row, key, word, isApart }: TotalRow,
): Finding {
  const column = columns.get(key);
  return finding(
    'total-row',
    {
      table: ledger.table,
      row: row + 1,
      column: column?.header ?? '',
      cell: cellOf(snapshot, row, column?.position ?? 0),
    },
    { value: word },
    isApart ? 'warning' : 'error',
  );
}

function changedExample(
  ledger: Ledger,
  snapshot: TableSnapshot,
  columns: ReadonlyMap<string, LedgerColumn>,
  row: number,
): Finding {
  const column = columns.get(markColumn(ledger));
  const value = cellText(snapshot.columns[column?.position ?? -1], row);
  const cell = cellOf(snapshot, row, column?.position ?? 0);
  return finding(
    'example-row-changed',
    { table: ledger.table, row: row + 1, column: column?.header ?? '', cell },
    { value },
  );
}

function noteMissingValues(
  ledger: Ledger,
  snapshot: TableSnapshot,
  columns: ReadonlyMap<string, LedgerColumn>,
  rows: Int32Array,
  findings: Map<number, Finding[]>,
): void {
  const offered = [...columns.values()].map(({ header }) => unitOfHeader(header)).find(Boolean);
  for (const column of ledger.columns) {
    const read = columns.get(column.key);
    if (!column.required || column.mayBeBlank || !read) continue;
    for (const row of rows) {
      if (read.states[row] !== CellState.blank) continue;
      const cell = cellOf(snapshot, row, read.position);
      const missing = finding(
        'missing-value',
        { table: ledger.table, row: row + 1, column: read.header, cell },
        { column: column.name, ...(column.kind === 'unit' && offered !== undefined && { unit: offered }) },
      );
      findings.set(row, [...(findings.get(row) ?? []), missing]);
    }
  }
}

/** Address of a table's first header, for findings about the whole table. */
export function tableCell(snapshot: TableSnapshot): string {
  return `${snapshot.sheet}!${cellAddress(snapshot.headerRow, snapshot.firstColumn)}`;
}
