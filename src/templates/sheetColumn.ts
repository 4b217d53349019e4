/** A column of a ledger with its entries, as cells of a new sheet. */
import { cellValueIn, headerIn, serialOfIsoDate, type LedgerRow } from '../ledgers/ledgerRow';
import { alignmentOf, dateFormat, inputCell, type SheetColumn } from '../ledgers/tableSheet';
import type { Column, Ledger } from '../ledgers/columns';
import type { Language } from '../languages';
import type { PlannedCell } from '../workbook/sheetPlan';

/** The column as a person of the language writes it: days as dates, shares in per cent, choices in words. */
export function sheetColumn(
  ledger: Ledger,
  column: Column,
  language: Language,
  rows: readonly LedgerRow[],
): SheetColumn {
  const values = rows.map((row) => cellValueIn(column, row[column.key] ?? null, language));
  const format = formatOf(column, values);
  const isSetting = ledger.table === 'Settings' && column.key === 'value';
  const cells = values.map((value): PlannedCell => (isSetting ? settingCell(value) : inputCell(value, format)));
  return {
    header: headerIn(column, language),
    cells: column.key === 'meaning' ? cells.map((cell) => ({ ...cell, role: 'body', wrap: true })) : cells,
    blank: inputCell(null, format),
    ...(isSetting ? { align: 'left' } : alignmentOf(column.kind)),
  };
}

/** A day among the settings is a real date, a share in per cent. */
function settingCell(value: PlannedCell['value']): PlannedCell {
  const serial = typeof value === 'string' ? serialOfIsoDate(value) : undefined;
  if (serial !== undefined) return inputCell(serial, dateFormat);
  return inputCell(value, typeof value === 'number' ? '0.0%' : undefined);
}

/** Dates as dates, shares in per cent, a year without separators, amounts with separators and as many decimals as the longest needs up to three. */
function formatOf(column: Column, values: readonly PlannedCell['value'][]): string | undefined {
  if (column.kind === 'date') return dateFormat;
  if (column.kind === 'share') return '0.00%';
  if (column.key === 'uncertainty') return '0.0%';
  if (column.key === 'year') return '0';
  const numbers = values.filter((value) => typeof value === 'number');
  if ((column.kind !== 'amount' && column.kind !== 'number') || numbers.length === 0) return undefined;
  const decimals = Math.max(...numbers.map((value) => String(value).split('.')[1]?.length ?? 0));
  if (decimals > 3 || numbers.some((value) => String(value).includes('e'))) return undefined;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
