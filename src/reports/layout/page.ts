/** How a sheet is read on a screen and printed: what stays in view, what repeats on each page, which paper, where pages begin. */
import type { ChartPlan, SheetPlan } from '../../workbook/sheetPlan';
import { lineHeight } from '../../workbook/textSize';
import type { Draft, SectionPlace } from './draft';

/** Points of paper that can be printed on: across, and down with some left for rows that a program makes higher. */
const papers = { A4: { across: 770, down: 480 }, A3: { across: 1118, down: 715 } } as const;
/** Points of a character of a column’s width. */
const characterPoints = 5.25;
/** The smallest type on our sheets is of 11 points; on paper it shall not be less than 8. */
const leastScale = 8 / 11;
/** Characters of columns that papers hold at that scale, narrow papers first. */
export const widthsOfPapers = Object.values(papers).map(({ across }) => across / leastScale / characterPoints);
/** A head this far down leaves too little of a screen below it. */
const lowestHead = 8;
/** Rows of a long table that must fit below its head for it not to begin on a page of its own. */
const firstRows = 4;

/** The page of a laid-out sheet; a sheet of one table keeps its head in view and on each page, others their title. */
export function pageOf(
  draft: Draft,
  widths: readonly number[],
  heights: Readonly<Record<number, number>>,
  charts: readonly ChartPlan[],
): Pick<SheetPlan, 'freeze' | 'printTitleRows' | 'paper' | 'pagesAcross' | 'pageBreaks'> {
  const across = widths.reduce((sum, width) => sum + width * characterPoints, 0);
  const paper = across * leastScale <= papers.A4.across ? 'A4' : 'A3';
  const pagesAcross = Math.ceil((across * leastScale) / papers.A3.across);
  const scale = Math.min(1, (papers[paper].across * pagesAcross) / across);
  const titleRows = headRows(draft);
  return {
    ...(draft.key !== 'cover' && {
      freeze: { rows: titleRows, columns: draft.extras.columnsInView ?? 1 },
      printTitleRows: [1, titleRows],
      pageBreaks: breaks(blocksOf(draft.sections, charts), heights, titleRows, papers[paper].down / scale),
    }),
    ...(paper === 'A3' && { paper }),
    ...(pagesAcross > 1 && { pagesAcross }),
  };
}

/** Rows from the first down that say what is below them. */
function headRows({ sections }: Draft): number {
  const [only, ...others] = sections;
  return only && others.length === 0 && only.firstRow - 1 <= lowestHead ? only.firstRow - 1 : 2;
}

/** What shall not be parted: a chart, and the head of a section with its first rows. */
interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The last row of those that stay together. */
  readonly keptTo: number;
}

function blocksOf(sections: readonly SectionPlace[], charts: readonly ChartPlan[]): readonly Block[] {
  return [
    ...sections.map(({ startRow, firstRow, rowCount }) => ({
      firstRow: startRow,
      lastRow: firstRow + rowCount - 1,
      keptTo: firstRow + Math.min(rowCount, firstRows) - 1,
    })),
    ...charts.map(({ anchor: { row, toRow } }) => ({ firstRow: row, lastRow: toRow, keptTo: toRow })),
  ].sort((a, b) => a.firstRow - b.firstRow);
}

/** Rows with which pages begin: those of blocks that fit whole on a page but not on what is left of one, and of others whose first rows do not. */
function breaks(
  blocks: readonly Block[],
  heights: Readonly<Record<number, number>>,
  titleRows: number,
  room: number,
): readonly number[] {
  const found: number[] = [];
  const top = sum(heights, 1, titleRows);
  let used = 0;
  let row = 1;
  for (const { firstRow, lastRow, keptTo } of blocks) {
    if (firstRow < row) continue;
    used += sum(heights, row, firstRow - 1);
    const own = sum(heights, firstRow, lastRow);
    const kept = own + top <= room ? own : sum(heights, firstRow, keptTo);
    if (used + kept > room && firstRow > titleRows + 2) {
      found.push(firstRow);
      used = top;
    }
    used += own;
    if (used > room) used = top + ((used - room) % (room - top));
    row = lastRow + 1;
  }
  return found;
}

/** Points of the rows from one to another. */
function sum(heights: Readonly<Record<number, number>>, from: number, to: number): number {
  let points = 0;
  for (let row = from; row <= to; row++) points += heights[row] ?? lineHeight;
  return points;
}
