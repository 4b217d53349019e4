/** Rows of a list that are no entries but totals of those above them. */
import type { CellValue } from './sheetPlan';

/** What stands in a totals row, alone or with a colon: general usage in English and Chinese books, not from a standard. */
const totalWords = /^(?:(?:grand|sub)[\s-]?)?(?:totals?|sum)$|^(?:合计|总计|小计|总和|累计|共计)$/i;

/** True where a cell of the row says that it is a total. */
export function isTotalRow(row: readonly CellValue[]): boolean {
  return row.some(
    (value) =>
      typeof value === 'string' &&
      totalWords.test(
        value
          .normalize('NFKC')
          .replace(/[:\s]+$/, '')
          .trim()
          .replace(/^([\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff]$)/, '$1'),
      ),
  );
}
