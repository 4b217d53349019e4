/** Excel errors in columns whose texts are carried as they are, where reading finds a blank. */
import { finding, type Finding } from '../findings/finding';
import { CellKind } from '../workbook/snapshot';
import { placeOf, type KeyOf, type LedgerTable } from './ledgerTable';

/** The error at a cell that holds an Excel error such as #N/A; nothing where it holds anything else. */
export function errorValueAt<Table extends LedgerTable>(
  table: Table,
  row: number,
  key: KeyOf<Table['ledger']>,
): Finding | undefined {
  const column = (table as LedgerTable).columns.get(key);
  const cells = table.snapshot.columns[column?.position ?? -1];
  if (!column || cells?.kinds[row] !== CellKind.error) return undefined;
  return finding(
    'error-value',
    placeOf(table, row, key),
    { column: column.column.name, value: cells.dictionary[cells.texts[row] ?? 0] ?? '' },
    'error',
  );
}
