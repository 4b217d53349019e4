/** How a sheet is read on a screen and printed: what stays in view, what repeats on each page, which paper, where pages begin. */
import { columnLetters } from '../../workbook/address';
import type { ChartPlan, PlannedCell, SheetPlan } from '../../workbook/sheetPlan';
import { cellWidth, defaultWidth, lineHeight } from '../../workbook/textSize';
import type { Draft, SectionPlace } from './draft';

type Rows = readonly (readonly (PlannedCell | undefined)[])[];

/** Points of paper that can be printed on: across, and down with some left for rows that a program makes higher. */
const papers = [
  { name: 'A4', landscape: false, across: 523, down: 725 },
  { name: 'A4', landscape: true, across: 770, down: 480 },
  { name: 'A3', landscape: true, across: 1118, down: 715 },
] as const;
const widest = papers[2];
/** Points of a character of a column’s width. */
const characterPoints = 5.25;
/** The smallest type on our sheets is of 11 points; on paper it shall not be less than 8. */
const leastScale = 8 / 11;
/** Larger type only parts tables. */
const mostScale = 8.5 / 11;
/** Programs scale by whole hundredths, and a hair too wide for a page is no reason for a larger one. */
const [scaleStep, rounding] = [0.01, 0.003];
/** Characters of columns that papers hold at that scale, narrow papers first. */
export const widthsOfPapers = papers
  .filter(({ landscape }) => landscape)
  .map(({ across }) => across / leastScale / characterPoints);
/** A head this far down leaves too little of a screen below it. */
const lowestHead = 8;
/** Rows of a long table that must fit below its head for it not to begin on a page of its own. */
const firstRows = 4;
/** Of a page, what is not left blank so that a table stands whole on the next one. */
const leastLeft = 0.2;

/** The page of a laid-out sheet; a sheet of one table keeps its head in view and on each page, others their title. */
export function pageOf(
  draft: Draft,
  rows: Rows,
  widths: readonly number[],
  heights: Readonly<Record<number, number>>,
  charts: readonly ChartPlan[],
): Pick<
  SheetPlan,
  'freeze' | 'printTitleRows' | 'printTitleColumns' | 'printArea' | 'landscape' | 'paper' | 'pagesAcross' | 'pageBreaks'
> {
  const isCover = draft.key === 'cover';
  const sections = printedSections(draft);
  const printed = printedColumns(draft);
  const lastRow = sections.length < draft.sections.length ? lastRowOf(sections, charts) : draft.rows.length;
  const filled = Math.max(
    printed ?? widths.length,
    isCover ? 0 : reachOf(rows.slice(0, lastRow), widths, printed),
    ...charts.map(({ anchor }) => anchor.toColumn - 1),
  );
  const across = pointsOf(filled, widths);
  const columnsInView = draft.extras.columnsInView ?? 1;
  const paper =
    papers.find((one) => (one.landscape || !isCover) && across * (leastScale - rounding) <= one.across) ?? widest;
  const pagesAt = (columns: number, scale: number): number =>
    pagesOver(columns, widths, paper.across / scale, charts.length === 0 ? columnsInView : 0);
  const pages = across * (leastScale - rounding) <= paper.across ? 1 : pagesAt(filled, leastScale);
  const isWhole = isCover || printed !== undefined;
  let columns = isWhole ? filled : withBlank(filled, widths, (pages * paper.across) / mostScale);
  while (pages > 1 && columns > filled && pagesAt(columns, leastScale) > pages) columns -= 1;
  const [pagesAcross, scale] = fitted(paper.across / pointsOf(columns, widths), (tried) => pagesAt(columns, tried));
  const titleRows = headRows(draft);
  return {
    ...(!isCover && {
      freeze: { rows: titleRows, columns: columnsInView },
      printTitleRows: [1, titleRows],
      pageBreaks: breaks(blocksOf(sections, charts), heights, titleRows, paper.down / scale),
      printArea: `A1:${columnLetters(columns)}${lastRow}`,
    }),
    landscape: paper.landscape,
    ...(paper.name === 'A3' && { paper: paper.name }),
    ...(pagesAcross > 1 && { pagesAcross }),
    // A chart would be repeated with the columns below it.
    ...(pagesAcross > 1 && charts.length === 0 && { printTitleColumns: columnsInView }),
  };
}

/** Pages side by side and the scale on them: one page, or as few as hold the columns in type that can be read. */
function fitted(ofOne: number, pagesAt: (scale: number) => number): readonly [pages: number, scale: number] {
  if (ofOne >= leastScale - rounding) return [1, ofOne];
  const pages = pagesAt(leastScale);
  let scale = leastScale;
  while (scale < 1 && pagesAt(scale + scaleStep) <= pages) scale += scaleStep;
  return [pages, scale];
}

/** Pages over which columns are laid, each whole, the first of them again on every page. */
function pagesOver(columns: number, widths: readonly number[], room: number, repeated: number): number {
  let pages = 1;
  let used = 0;
  for (let column = 1; column <= columns; column++) {
    const own = pointsOf(column, widths) - pointsOf(column - 1, widths);
    if (used + own > room && used > 0) {
      pages += 1;
      used = pointsOf(repeated, widths);
    }
    used += own;
  }
  return pages;
}

/** Sections that are printed; those at the end that serve the screen alone are not. */
function printedSections({ sections }: Draft): readonly SectionPlace[] {
  const last = sections.findLastIndex(({ isForScreen }) => !isForScreen);
  return sections.slice(0, last + 1);
}

/** Columns from the first on that are printed; nothing where all are. */
export function printedColumns(draft: Draft): number | undefined {
  const all = printedSections(draft).map(({ firstColumn, columns }) => firstColumn - 1 + columns.length);
  const printed = printedSections(draft).map(
    ({ firstColumn, columns }) => firstColumn + columns.findLastIndex(({ isForScreen }) => !isForScreen),
  );
  const [last, lastPrinted] = [Math.max(0, ...all), Math.max(0, ...printed)];
  return draft.extras.printedColumns ?? (lastPrinted < last ? lastPrinted : undefined);
}

function lastRowOf(sections: readonly SectionPlace[], charts: readonly ChartPlan[]): number {
  return Math.max(
    ...sections.map(({ firstRow, rowCount }) => firstRow + rowCount),
    ...charts.map(({ anchor }) => anchor.toRow),
  );
}

/** Points of the first columns, some of them beyond those with a width of their own. */
function pointsOf(columns: number, widths: readonly number[]): number {
  const all = Array.from({ length: columns }, (_, index) => widths[index] ?? defaultWidth);
  return characterPoints * all.reduce((sum, width) => sum + width, 0);
}

/** So many columns that they fill a width, blank ones behind the others. */
function withBlank(filled: number, widths: readonly number[], points: number): number {
  let columns = filled;
  while (pointsOf(columns + 1, widths) <= points) columns += 1;
  return columns;
}

/** Columns that the texts at the end of their rows reach, which run over what is empty. */
function reachOf(rows: Rows, widths: readonly number[], printedColumns = widths.length): number {
  let reached = 0;
  for (const row of rows) {
    const column = row.findLastIndex((cell) => (cell?.value ?? null) !== null && cell?.value !== '');
    const cell = row[column];
    if (!cell || column >= printedColumns || typeof cell.value !== 'string' || cell.wrap || cell.align === 'right')
      continue;
    let left = cellWidth(cell);
    let next = column;
    for (; left > 0; next++) left -= widths[next] ?? defaultWidth;
    reached = Math.max(reached, next);
  }
  return reached;
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

/** Rows with which pages begin: those of blocks that fit whole on a page but not on the little that is left of one, and of others whose first rows do not. */
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
    const isWhole = own + top <= room && room - used < leastLeft * room;
    const kept = isWhole ? own : sum(heights, firstRow, keptTo);
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
