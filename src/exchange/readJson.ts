/** What was read of a workbook, as JSON: the contract's field `read`. */
import type { ListRead } from '../workbook/listRead';

/** One entry per table, file and sheet. */
export function readJson(read: readonly ListRead[]): readonly Readonly<Record<string, unknown>>[] {
  return read.map(({ kind, name, sheet, cell, isHidden, fate, ledger, columns, otherColumns, file, ...counts }) => ({
    kind,
    name,
    sheet,
    cell,
    hiddenSheet: isHidden,
    ledger: ledger === '' ? null : ledger,
    status: fate,
    rows: {
      total: counts.rows,
      counted: counts.counted,
      blank: counts.blank,
      prefilled: counts.prefilled,
      refused: counts.refused,
      totals: counts.totals,
      outside: counts.outside,
      hidden: counts.hidden,
      totalsRow: counts.totalsRows,
      below: counts.rowsBelow,
    },
    columns: columns.map(({ header, column }) => ({ header, column })),
    otherColumns,
    uncalculated: counts.uncalculated,
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
