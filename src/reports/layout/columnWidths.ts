/** Widths of columns from what stands in them: every number whole, the longest word of each heading, texts up to a line that one reads at a glance. */
import type { PlannedCell } from '../../workbook/sheetPlan';
import { cellWidth, defaultWidth, sideRoom, textWidth } from '../../workbook/textSize';
import type { SectionPlace } from './draft';

type Rows = readonly (readonly (PlannedCell | undefined)[])[];

/** Characters. */
const narrowest = 6;
/** A text longer than this is wrapped; shorter ones too, where the sheet is otherwise wider than its paper. */
const widestTexts = [34, 28, 24, 20];
/** A text this long is a sentence, and is wrapped at a longer line. */
const [sentence, sentenceLine] = [90, 2];
/** A heading up to this stands on one line. */
const oneLine = 13;
/** Columns of numbers side by side are as wide as one another, up to this, where the paper holds them so. */
const widestAlike = 14;
/** Characters of the button by which a column is filtered. */
const buttonWidth = 2.2;

/** The widths of the columns of sections, from column A on, in a typeface; `room` are the widths of papers, narrow ones first. What stands outside sections runs over its neighbours. */
export function columnWidths(
  rows: Rows,
  sections: readonly SectionPlace[],
  room: readonly number[],
  font?: string,
): readonly number[] {
  const tried = [true, false].flatMap((even) =>
    widestTexts.map((widest) => widthsUpTo(rows, sections, { widest, even }, font)),
  );
  for (const paper of room) {
    const fitting = tried.find((widths) => widths.reduce((sum, width) => sum + width, 0) <= paper);
    if (fitting) return fitting;
  }
  return tried[2] ?? [];
}

function widthsUpTo(
  rows: Rows,
  sections: readonly SectionPlace[],
  { widest, even }: { readonly widest: number; readonly even: boolean },
  font: string | undefined,
): readonly number[] {
  const widths: number[] = [];
  const widen = (column: number, width: number): void => {
    widths[column] = Math.max(widths[column] ?? narrowest, Math.ceil(width + sideRoom));
  };
  for (const { firstRow, rowCount, firstColumn, columns, isFiltered } of sections) {
    columns.forEach(({ head, unit, isCut }, index) => {
      const column = firstColumn - 1 + index;
      widen(column, Math.max(headWidth(head, font), textWidth(unit ?? '', font)) + (isFiltered ? buttonWidth : 0));
      if (isCut) return;
      const cells = cellsOf(rows, column, firstRow, rowCount);
      const texts = cells.filter(({ value }) => typeof value === 'string').map((cell) => cellWidth(cell, font));
      const longest = Math.max(0, ...texts);
      widen(column, Math.min(longest, longest > sentence ? widest * sentenceLine : widest));
      for (const cell of cells) if (typeof cell.value === 'number') widen(column, cellWidth(cell, font));
    });
  }
  if (even) for (const section of sections) evenOut(widths, rows, section);
  return Array.from(widths, (width) => width ?? defaultWidth);
}

function cellsOf(rows: Rows, column: number, firstRow: number, rowCount: number): readonly PlannedCell[] {
  return rows.slice(firstRow - 1, firstRow - 1 + rowCount).flatMap((row) => row[column] ?? []);
}

/** Columns of numbers side by side become as wide as the widest of them that is not wider than all should be. */
function evenOut(widths: number[], rows: Rows, { firstRow, rowCount, firstColumn, columns }: SectionPlace): void {
  let run: number[] = [];
  const end = (): void => {
    const width = Math.max(0, ...run.map((column) => widths[column] ?? 0).filter((own) => own <= widestAlike));
    for (const column of run) widths[column] = Math.max(width, widths[column] ?? 0);
    run = [];
  };
  columns.forEach((_, index) => {
    const column = firstColumn - 1 + index;
    if (cellsOf(rows, column, firstRow, rowCount).some(({ value, align }) => typeof value === 'number' && !align))
      run.push(column);
    else end();
  });
  end();
}

/** What a heading needs: its longest word, and no more than three lines. */
function headWidth(head: string, font: string | undefined): number {
  const bold = 1.04;
  const words = head.match(/[\u2e80-\uffdc]|[^\s\u2e80-\uffdc]+/g) ?? [];
  const whole = textWidth(head, font);
  const line = whole <= oneLine ? whole : whole / (whole <= 2 * oneLine ? 2 : 3) + 2;
  return bold * Math.max(Math.min(line, widestAlike), ...words.map((word) => textWidth(word, font)));
}
