/** Reads one ledger table: headers, cells, and which rows can be counted. */
import type { Finding } from '../findings/finding';
import { cellAddress } from '../workbook/address';
import type { TableSnapshot } from '../workbook/snapshot';
import type { Ledger } from './columns';
import { CellState, cellOf, type LedgerColumn, type LedgerTable } from './ledgerTable';
import { matchHeaders } from './matchHeaders';
import { readColumn } from './readColumn';

/** The table typed, and what was noticed. A row with an error in a column that counts is a bad row. */
export function readTable(
  ledger: Ledger,
  snapshot: TableSnapshot,
): { readonly table: LedgerTable; readonly findings: readonly Finding[] } {
  const { positions, findings: headerFindings } = matchHeaders(ledger, snapshot);
  const rowFindings = new Map<number, Finding[]>();
  const columns = new Map<string, LedgerColumn>();
  for (const column of ledger.columns) {
    const position = positions.get(column.key);
    if (position !== undefined)
      columns.set(column.key, readColumn(column, ledger.table, snapshot, position, rowFindings));
  }
  const rows = usedRows(snapshot.rowCount, columns);
  noteMissingValues(ledger, snapshot, columns, rows, rowFindings);
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
  return { table: { ledger, snapshot, columns, rows, badRows, tableErrors }, findings };
}

/** 0-based rows that hold anything in a known column. */
function usedRows(rowCount: number, columns: ReadonlyMap<string, LedgerColumn>): Int32Array {
  const used = new Uint8Array(rowCount);
  for (const { states } of columns.values())
    for (let row = 0; row < rowCount; row += 1) used[row] = (used[row] ?? 0) | (states[row] ?? 0);
  return Int32Array.from(used.keys()).filter((row) => used[row] !== 0);
}

function noteMissingValues(
  ledger: Ledger,
  snapshot: TableSnapshot,
  columns: ReadonlyMap<string, LedgerColumn>,
  rows: Int32Array,
  findings: Map<number, Finding[]>,
): void {
  for (const column of ledger.columns) {
    const read = columns.get(column.key);
    if (!column.required || column.mayBeBlank || !read) continue;
    for (const row of rows) {
      if (read.states[row] !== CellState.blank) continue;
      const cell = cellOf(snapshot, row, read.position);
      const finding: Finding = {
        code: 'missing-value',
        severity: 'error',
        place: { table: ledger.table, row: row + 1, column: read.header, cell },
        details: { column: column.en },
      };
      findings.set(row, [...(findings.get(row) ?? []), finding]);
    }
  }
}

/** Address of a table's first header, for findings about the whole table. */
export function tableCell(snapshot: TableSnapshot): string {
  return `${snapshot.sheet}!${cellAddress(snapshot.headerRow, snapshot.firstColumn)}`;
}
