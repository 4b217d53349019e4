/** Widths of columns from what stands in them: every number whole, the longest word of each heading, texts up to a line that one reads at a glance. */
import type { PlannedCell } from '../../workbook/sheetPlan';
import { brokenLines, cellWidth, defaultWidth, sideRoom, textWidth } from '../../workbook/textSize';
import type { SectionPlace } from './draft';
import { headLines } from './headLines';

type Rows = readonly (readonly (PlannedCell | undefined)[])[];

/** Characters. */
const narrowest = 6;
/** A text longer than this is wrapped; shorter ones too, where the sheet is otherwise wider than its paper. */
const widestTexts = [34, 28, 24, 20];
/** And these, where it does not fit on the widest paper otherwise; headings take more lines then. */
const narrowTexts = [17, 14];
/** Lines of a heading. */
const [headLinesAtMost, narrowHeadLines] = [3, 5];
/** A text this long is a sentence, and is wrapped at a longer line. */
const [sentence, sentenceLine] = [90, 2];
/** A heading up to this stands on one line. */
const oneLine = 13;
/** Columns of numbers side by side are as wide as one another, up to this, where the paper holds them so. */
const widestAlike = 14;
/** By how much bold letters are wider. */
const bold = 1.04;
/** Characters of the button by which a column is filtered. */
const buttonWidth = 2.2;

/** What a column of a section asks for, in characters. */
interface Asked {
  readonly column: number;
  /** Of its heading. */
  readonly lines: readonly string[];
  /** By its heading and its numbers, which stand whole. */
  readonly whole: number;
  /** By its longest text, which may be wrapped. */
  readonly longest: number;
}

/** The widths of the columns of sections, from column A on, in a typeface; `papers` are the widths of papers, narrow ones first, for so many columns as are printed. What stands outside sections runs over its neighbours. */
export function columnWidths(
  rows: Rows,
  sections: readonly SectionPlace[],
  { papers, printed }: { readonly papers: readonly number[]; readonly printed: number | undefined },
  font?: string,
): readonly number[] {
  const askedIn = (linesAtMost: number): readonly Asked[] =>
    sections.flatMap((section) => askedBy(section, rows, linesAtMost, font));
  const asked = askedIn(headLinesAtMost);
  const alike = sections.flatMap((section) => numbersBeside(section, rows));
  const tried = [alike, []].flatMap((runs) => widestTexts.map((widest) => widthsUpTo(asked, widest, runs, font)));
  const narrow = [asked, askedIn(narrowHeadLines)].flatMap((all) =>
    narrowTexts.map((widest) => widthsUpTo(all, widest, [], font)),
  );
  const onPaper = (widths: readonly number[]): number =>
    widths.slice(0, printed).reduce((sum, width) => sum + width, 0);
  for (const paper of papers) {
    const all = paper === papers.at(-1) ? [...tried, ...narrow] : tried;
    const fitting = all.find((widths) => onPaper(widths) <= paper);
    if (fitting) return fitting;
  }
  return tried[2] ?? [];
}

function askedBy(
  { firstRow, rowCount, firstColumn, columns, isFiltered, isBroken }: SectionPlace,
  rows: Rows,
  linesAtMost: number,
  font: string | undefined,
): readonly Asked[] {
  return columns.map(({ head, unit, isCut }, index) => {
    const column = firstColumn - 1 + index;
    const lines = isBroken ? headLines(head) : [head];
    const widestLine = Math.max(
      ...lines.map((line) => headWidth(line, linesAtMost, font)),
      textWidth(unit ?? '', font),
    );
    let whole = widestLine + (isFiltered ? buttonWidth : 0);
    let longest = 0;
    for (const cell of isCut ? [] : cellsOf(rows, column, firstRow, rowCount)) {
      if (typeof cell.value === 'string') longest = Math.max(longest, cellWidth(cell, font));
      if (typeof cell.value === 'number') whole = Math.max(whole, cellWidth(cell, font));
    }
    return { column, lines, whole, longest };
  });
}

/** The widths with texts up to `widest`; columns of numbers in one of `runs` as wide as the widest of them that is not wider than all should be. */
function widthsUpTo(
  asked: readonly Asked[],
  widest: number,
  runs: readonly (readonly number[])[],
  font: string | undefined,
): readonly number[] {
  const widths: number[] = [];
  for (const { column, whole, longest } of asked) {
    const texts = Math.min(longest, longest > sentence ? widest * sentenceLine : widest);
    widths[column] = Math.max(widths[column] ?? narrowest, Math.ceil(Math.max(whole, texts) + sideRoom));
  }
  for (const run of runs) {
    const width = Math.max(0, ...run.map((column) => widths[column] ?? 0).filter((own) => own <= widestAlike));
    for (const column of run) widths[column] = Math.max(width, widths[column] ?? 0);
  }
  for (const { column, lines } of asked) {
    const width = widths[column] ?? defaultWidth;
    if (lines.some((line) => endsInOneLetter(line, width, font))) widths[column] = width + 2;
  }
  return Array.from(widths, (width) => width ?? defaultWidth);
}

/** True where the last letter of a heading falls into a line of its own. */
function endsInOneLetter(head: string, width: number, font: string | undefined): boolean {
  return head.length > 1 && brokenLines(head, (width - sideRoom) / bold, font).at(-1)?.length === 1;
}

function cellsOf(rows: Rows, column: number, firstRow: number, rowCount: number): readonly PlannedCell[] {
  return rows.slice(firstRow - 1, firstRow - 1 + rowCount).flatMap((row) => row[column] ?? []);
}

/** The columns of numbers that stand side by side. */
function numbersBeside(
  { firstRow, rowCount, firstColumn, columns }: SectionPlace,
  rows: Rows,
): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  columns.forEach((_, index) => {
    const column = firstColumn - 1 + index;
    const cells = cellsOf(rows, column, firstRow, rowCount);
    if (cells.some(({ value, align }) => typeof value === 'number' && !align)) runs.at(-1)?.push(column);
    else runs.push([]);
  });
  return runs;
}

/** What a heading needs: its longest word, and no more than so many lines; brackets stand whole. */
function headWidth(head: string, linesAtMost: number, font: string | undefined): number {
  const words = head.match(/^（[^）]*）$|[\u2e80-\uffdc]|[^\s\u2e80-\uffdc]+/g) ?? [];
  const whole = textWidth(head, font);
  const line = whole <= oneLine ? whole : whole / (whole <= 2 * oneLine ? 2 : linesAtMost) + 2;
  return bold * Math.max(Math.min(line, widestAlike), ...words.map((word) => textWidth(word, font)));
}
