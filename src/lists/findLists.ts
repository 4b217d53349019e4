/** Finds every list on the sheets of a workbook: tables that are no ledgers, and blocks of cells with a line of headers above rows. */
import { importTable } from '../workbook/importTable';
import { ledgerNamed } from '../ledgers/lookAlikes';
import { findUnit } from '../quantity/units';
import type { CellValue } from '../workbook/sheetPlan';
import { columnLetters as letterOf } from '../workbook/address';
import { valueOn, type SheetValues } from '../workbook/sheetValues';
import { blocksOf, type Block } from './blocks';
import { isKnownHeader } from './headerNames';
import { sortRows, type LeftOutRow } from './listRows';
import { isDaySerial, monthOfHeader } from './months';

/** A list as it stands; rows and columns count from 1 as on the sheet. */
export interface FoundList {
  readonly sheet: string;
  /** The table it is, where it is one. */
  readonly table?: string;
  /** What stands above it. */
  readonly title: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** By column; one without a text is named by its letters, one that stands twice gets a number behind it. */
  readonly headers: readonly string[];
  /** What stands in the header cells. */
  readonly headerCells: readonly CellValue[];
  /** The units of a row below the headers, by column. */
  readonly units: readonly (string | undefined)[];
  /** The rows that are entries. */
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Lines in which the headers of a block are looked for. */
const mostTitleLines = 15;

/** All lists, sheet by sheet from the top. */
export function findLists(sheets: readonly SheetValues[]): readonly FoundList[] {
  return sheets.flatMap((sheet) => [...tableLists(sheet), ...blockLists(sheet)]);
}

function tableLists(sheet: SheetValues): readonly FoundList[] {
  return sheet.tables
    .filter(({ name }) => name !== importTable && !ledgerNamed(name))
    .map(({ name, headerRow, firstColumn, columnCount, rowCount }) => ({
      ...listIn(
        sheet,
        headerRow,
        [{ top: headerRow, left: firstColumn, right: firstColumn + columnCount - 1, bottom: headerRow + rowCount }],
        '',
      ),
      table: name,
    }));
}

/** A line of headers with the blocks whose rows stand below it. */
interface Begun {
  readonly headerRow: number;
  readonly title: string;
  readonly parts: Block[];
}

function blockLists(sheet: SheetValues): readonly FoundList[] {
  const begun: Begun[] = [];
  const titles: { readonly text: string; readonly left: number; readonly right: number }[] = [];
  for (const block of blocksOf(sheet)) {
    let top = block.top;
    for (const headerRow of headerLines(sheet, block)) {
      if (headerRow > top) endOrTitle(top, headerRow - 1, block);
      const title = titles
        .filter(({ left, right }) => left <= block.right && right >= block.left)
        .map(({ text }) => text);
      titles.length = 0;
      for (const columns of sideBySide(sheet, headerRow, block))
        begun.push({ headerRow, title: title.join(' '), parts: [{ ...columns, top: headerRow, bottom: headerRow }] });
      top = headerRow + 1;
    }
    if (top <= block.bottom) endOrTitle(top, block.bottom, block);
  }
  return begun
    .map(({ headerRow, title, parts }) => listIn(sheet, headerRow, parts, title))
    .filter(({ rows, headers }) => rows.length > 0 && headers.length > 1);

  /** Lines under a list above are its rows as far as they fill more than one cell; what is left is a title of the next list. */
  function endOrTitle(top: number, bottom: number, { left, right }: Block): void {
    const reached = begun.filter(({ parts: [head] }) => head && left <= head.right && right >= head.left);
    const above = reached.filter(({ headerRow }) => headerRow === reached.at(-1)?.headerRow);
    const ends = above.map(({ parts }) => {
      const [head] = parts;
      const last = head && range(top, bottom).findLast((row) => filledIn(sheet, row, head) > 1);
      if (head && last !== undefined) parts.push({ ...head, top, bottom: last });
      return last ?? top - 1;
    });
    const from = Math.max(top - 1, ...ends) + 1;
    if (from <= bottom) titles.push({ text: textOf(sheet, from, bottom, left, right), left, right });
  }
}

/** The lines of a block that hold headers: the best of the first lines, and below it every one that names columns as surely. */
function headerLines(sheet: SheetValues, block: Block): readonly number[] {
  const lines = range(block.top, block.bottom).flatMap((row) => {
    const score = headerScore(sheet, row, block);
    return score > 0 ? [{ row, score }] : [];
  });
  const known = lines.filter(({ score }) => score >= 2);
  const [first] = known;
  if (!first) {
    const plain = lines.find(({ row }) => row < block.bottom && row < block.top + mostTitleLines);
    return plain && block.top + mostTitleLines > plain.row && isTallEnough(sheet, plain.row, block) ? [plain.row] : [];
  }
  const headers = headerTexts(sheet, first.row, block);
  return known
    .filter(({ row }, index) => index === 0 || headerTexts(sheet, row, block) !== headers)
    .map(({ row }) => row);
}

/** A list of which no header is known needs numbers below its headers. */
function isTallEnough(sheet: SheetValues, row: number, { left, right, bottom }: Block): boolean {
  const below = range(row + 1, Math.min(bottom, row + 5));
  return below.some((at) => range(left, right).some((column) => typeof valueOn(sheet, at, column) === 'number'));
}

/** How much a line looks like headers: 0 not at all, from 2 on where it names columns of ledgers. */
function headerScore(sheet: SheetValues, row: number, { left, right }: Block): number {
  const values = range(left, right)
    .map((column) => valueOn(sheet, row, column))
    .filter((value) => value !== null);
  if (values.length < 2 || values.some((value) => typeof value !== 'string' && !isDaySerial(value))) return 0;
  const months = values.filter((value) => monthOfHeader(value) !== undefined).length;
  if (values.some((value) => typeof value !== 'string' && (months < 3 || monthOfHeader(value) === undefined))) return 0;
  const known = values.filter((value) => typeof value === 'string' && isKnownHeader(value)).length;
  // In a line of data a word may also be a header, as 单位 or Scrap; most of a line of headers are.
  const isHeaders = known >= 2 || (known === 1 && months >= 3);
  return isHeaders && (known + months) * 3 >= values.length
    ? 1 + known + months
    : values.length / (right - left + 1) >= 0.5
      ? 1
      : 0;
}

/** A line that names the same columns twice heads two lists side by side. */
function sideBySide(sheet: SheetValues, row: number, block: Block): readonly Block[] {
  const texts = range(block.left, block.right).map((column) => valueOn(sheet, row, column));
  const again = texts.findIndex(
    (text, at) => at > 1 && text !== null && text === texts[0] && isKnownHeader(String(text)),
  );
  if (again < 0) return [block];
  const right = { ...block, left: block.left + again };
  return [{ ...block, right: right.left - 1 }, ...sideBySide(sheet, row, right)];
}

/** The list below a line of headers, whose rows are those of the parts. */
function listIn(sheet: SheetValues, line: number, parts: readonly Block[], title: string): FoundList {
  const [{ left = 1, right = 1 } = {}] = parts;
  const columns = range(left, right);
  const isOfGroups = headsGroups(sheet, line, columns);
  const headerRow = isOfGroups ? line + 1 : line;
  const headerCells = columns.map(
    (column) => valueOn(sheet, headerRow, column) ?? headerAbove(sheet, headerRow, column, title),
  );
  const below = parts.flatMap(({ top, bottom }) => range(Math.max(top, headerRow + 1), bottom));
  const [next] = below;
  const units = next === undefined ? undefined : unitsIn(columns.map((column) => valueOn(sheet, next, column)));
  const { rows, leftOut } = sortRows(sheet, units ? below.slice(1) : below, columns, headerCells);
  return {
    sheet: sheet.name,
    title,
    headerRow,
    firstColumn: left,
    headers: distinct(
      headerCells.map((value, at) => {
        const text = headerText(value) || letterOf(left + at);
        const isTwice = headerCells.filter((other) => other === value).length > 1;
        const group = isOfGroups || isTwice ? groupAbove(sheet, headerRow, columns, at) : '';
        return group === '' || group === text ? text : `${group} ${text}`;
      }),
    ),
    headerCells,
    units: units ?? columns.map(() => undefined),
    rows,
    leftOut: [...(units && next !== undefined ? [{ row: next, why: 'units' as const }] : []), ...leftOut],
  };
}

/** True of a line of groups: the line below it heads the columns that the groups stand over, and entries stand below that. */
function headsGroups(sheet: SheetValues, line: number, columns: readonly number[]): boolean {
  const [below, entry] = [1, 2].map((by) => columns.map((column) => valueOn(sheet, line + by, column)));
  const texts = below?.filter((value) => value !== null) ?? [];
  const isUnder = columns.some((column, at) => valueOn(sheet, line, column) === null && below?.[at] !== null);
  return (
    isUnder &&
    texts.length > 1 &&
    texts.every((value) => typeof value === 'string' && !/^[\d¥￥$€]/.test(value)) &&
    unitsIn(below ?? []) === undefined &&
    below?.[0] === null &&
    (entry?.some((value) => typeof value === 'number') ?? false)
  );
}

/** The group that a header stands under: the text above it, or the nearest on its left; nothing where the line above is a title or none. */
function groupAbove(sheet: SheetValues, headerRow: number, columns: readonly number[], at: number): string {
  if (headerRow < 2 || valueOn(sheet, headerRow, columns[at] ?? 0) === null) return '';
  const above = columns.map((column) => valueOn(sheet, headerRow - 1, column));
  if (above.filter((value) => value !== null).length < 2) return '';
  const group = above.slice(0, at + 1).findLast((value) => value !== null);
  return headerText(group ?? null);
}

/** The text of a header cell that is merged with the one above. */
function headerAbove(sheet: SheetValues, headerRow: number, column: number, title: string): CellValue {
  const above = headerRow > 1 ? valueOn(sheet, headerRow - 1, column) : null;
  return typeof above === 'string' && !(title.startsWith(above) && column === 1) && isKnownHeader(above) ? above : null;
}

/** The units of a line that holds nothing but units, at least one; nothing where it is another line. */
function unitsIn(values: readonly CellValue[]): readonly (string | undefined)[] | undefined {
  const units = values.map((value) => {
    if (typeof value !== 'string') return undefined;
    const bare = value
      .normalize('NFKC')
      .trim()
      .replace(/^[([]|[)\]]$/g, '');
    return findUnit(bare) || /^(元|万元|CNY|EUR|USD|-|—)$/i.test(bare) ? bare : undefined;
  });
  const filled = values.filter((value) => value !== null).length;
  return filled > 0 && units.filter(Boolean).length === filled ? units : undefined;
}

const headerText = (value: CellValue): string => {
  const month = typeof value === 'number' ? monthOfHeader(value) : undefined;
  if (month) return `${month.year}-${String(month.month).padStart(2, '0')}`;
  return value === null ? '' : String(value).replace(/\s+/g, ' ').trim();
};

function distinct(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header} (${count})`;
  });
}

function headerTexts(sheet: SheetValues, row: number, { left, right }: Block): string {
  return range(left, right)
    .map((column) => valueOn(sheet, row, column))
    .join('|');
}

function textOf(sheet: SheetValues, top: number, bottom: number, left: number, right: number): string {
  return range(top, bottom)
    .flatMap((row) => range(left, right).map((column) => valueOn(sheet, row, column)))
    .filter((value) => typeof value === 'string')
    .join(' ')
    .slice(0, 200);
}

function filledIn(sheet: SheetValues, row: number, { left, right }: Block): number {
  return range(left, right).filter((column) => valueOn(sheet, row, column) !== null).length;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
