/** What was read of a workbook, as JSON: the contract's field `read`. */
import type { ListRead } from '../workbook/listRead';
import type { ListReadJson } from './shape/readShape';

/** One entry per table, file and sheet. */
export function readJson(read: readonly ListRead[]): readonly ListReadJson[] {
  return read.map(({ kind, name, sheet, cell, isHidden, fate, ledger, columns, otherColumns, file, ...counts }) => ({
    kind,
    name,
    sheet,
    cell,
    hiddenSheet: isHidden,
    ledger: ledger === '' ? null : ledger,
    status: fate,
    rows: {
      total: String(counts.rows),
      counted: String(counts.counted),
      blank: String(counts.blank),
      examples: String(counts.examples),
      prefilled: String(counts.prefilled),
      refused: String(counts.refused),
      totals: String(counts.totals),
      outside: String(counts.outside),
      hidden: String(counts.hidden),
      totalsRow: String(counts.totalsRows),
      below: String(counts.rowsBelow),
    },
    columns: columns.map(({ header, column }) => ({ header, column })),
    otherColumns,
    uncalculated: String(counts.uncalculated),
    ...(file && {
      file: {
        encoding: file.encoding,
        guessed: file.isGuessed,
        separator: file.separator,
        decimals: file.decimals ?? 'none',
        decidedBy: file.decidedBy ?? [],
      },
    }),
  }));
}
