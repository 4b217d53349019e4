/** Widths of columns from what stands in them: every number whole, the longest word of each heading, texts up to a line that one reads at a glance. */
import type { PlannedCell } from '../../workbook/sheetPlan';
import type { SectionPlace } from './draft';

/** Characters; texts longer than the widest are wrapped. */
const narrowest = 6;
const widest = 34;

/** The widths of the columns of sections, from column A on; what stands outside sections runs over its neighbours. */
export function columnWidths(
  rows: readonly (readonly (PlannedCell | undefined)[])[],
  sections: readonly SectionPlace[],
): readonly number[] {
  const widths: number[] = [];
  const widen = (column: number, width: number): void => {
    widths[column] = Math.max(widths[column] ?? narrowest, Math.min(widest, Math.ceil(width)));
  };
  for (const { firstRow, rowCount, firstColumn, columns } of sections) {
    columns.forEach(({ head }, index) => {
      const column = firstColumn - 1 + index;
      widen(column, Math.max(...head.split(/[\s/]+/).map(textWidth), Math.min(textWidth(head) / 2, 18)) + 2);
      rows.slice(firstRow - 1, firstRow - 1 + rowCount).forEach((cells) => {
        const cell = cells[column];
        if (cell?.value !== null && cell?.value !== undefined) widen(column, cellWidth(cell) + 2);
      });
    });
  }
  return Array.from(widths, (width) => width ?? narrowest);
}

function cellWidth({ value, format }: PlannedCell): number {
  return typeof value === 'number' ? numberWidth(value, format ?? '') : textWidth(String(value));
}

/** Digits, separators and decimals as the format shows them. */
function numberWidth(value: number, format: string): number {
  if (/y/.test(format)) return 10;
  const percent = format.includes('%');
  const shown = Math.abs(percent ? value * 100 : value);
  const decimals = /\.([0#]+)/.exec(format)?.[1]?.length ?? (format === '' ? 4 : 0);
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(1, shown))) + 1);
  const separators = format.includes(',') ? Math.floor((whole - 1) / 3) : 0;
  return whole + separators + (decimals > 0 ? decimals + 1 : 0) + (percent ? 1 : 0) + (value < 0 ? 1 : 0);
}

/** A Chinese character is as wide as two letters. */
function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1.05), 0);
}
