/** Where the references of formulas lead: rectangles of cells on the sheets and in the tables of a workbook. */
import { columnLetters, columnNumber } from '../address';

/** Rows and columns count from 1, both ends inside. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table and its data rows. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly left: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface BookPlaces {
  /** The sheet as the workbook spells its name. */
  sheetNamed(name: string): string | undefined;
  tableNamed(name: string): TablePlace | undefined;
  /** The table whose data rows hold the whole block. */
  tableHolding(block: Block): TablePlace | undefined;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** The places of a workbook with these sheets and tables. */
export function bookPlaces(sheets: readonly string[], tables: readonly TablePlace[]): BookPlaces {
  const named = new Map(sheets.map((name) => [name.toLowerCase(), name]));
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const onSheet = new Map<string, (readonly [TablePlace, Block])[]>();
  for (const table of tables) {
    const others = onSheet.get(table.sheet);
    if (others) others.push([table, bodyOf(table)]);
    else onSheet.set(table.sheet, [[table, bodyOf(table)]]);
  }
  return {
    sheetNamed: (name) => named.get(name.toLowerCase()),
    tableNamed: (name) => byName.get(name.toLowerCase()),
    tableHolding: (block) =>
      onSheet
        .get(block.sheet)
        ?.find(
          ([, body]) =>
            block.top >= body.top &&
            block.bottom <= body.bottom &&
            block.left >= body.left &&
            block.right <= body.right,
        )?.[0],
  };
}

/** The data rows of a table; a table without any has one blank row. */
export function bodyOf({ sheet, left, firstRow, rowCount, headers }: TablePlace): Block {
  return {
    sheet,
    left,
    top: firstRow,
    bottom: firstRow + Math.max(1, rowCount) - 1,
    right: left + headers.length - 1,
  };
}

/** Sheet and corners of a reference. */
const spelling = /^(?:([^]*)!)?\$?([A-Za-z]*)\$?([0-9]*)(?::\$?([A-Za-z]*)\$?([0-9]*))?$/;

/** The cells of `Sheet!A1:B2`, `A1`, `A:C` or `1:3` as seen from a sheet; nothing where the sheet is not there. */
export function cellBlock(text: string, from: string, places: BookPlaces): Block | undefined {
  const found = spelling.exec(text);
  if (!found) return undefined;
  const [, name, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = found;
  const sheet = name === undefined ? from : places.sheetNamed(unquoted(name));
  if (sheet === undefined) return undefined;
  const [left, top] = [columnOr(letters, 1), rowOr(digits, 1)];
  const [right, bottom] = [columnOr(otherLetters, lastColumn), rowOr(otherDigits, lastRow)];
  return {
    sheet,
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function columnOr(letters: string, all: number): number {
  return letters === '' ? all : columnNumber(letters);
}

function rowOr(digits: string, all: number): number {
  return digits === '' ? all : Number(digits);
}

/** The cells of a structured reference such as `Scrap[Quantity]` or `Lines[[#This Row],[Factor]]`, seen from a cell; nothing where they cannot be found. */
export function tableBlock(
  text: string,
  from: { readonly sheet: string; readonly row: number; readonly column: number },
  places: BookPlaces,
): Block | undefined {
  const bracket = text.indexOf('[');
  const name = text.slice(0, bracket);
  const here: Block = { sheet: from.sheet, top: from.row, bottom: from.row, left: from.column, right: from.column };
  const table = name === '' ? places.tableHolding(here) : places.tableNamed(name);
  const asked = table && columnsAsked(text.slice(bracket + 1, -1));
  if (!table || !asked) return undefined;
  const positions = asked.columns.map((column) => columnPosition(table, column));
  if (positions.includes(-1)) return undefined;
  const rows = rowsOf(table, asked.sections, from.row);
  if (!rows) return undefined;
  const [first, last] =
    positions.length > 0 ? [Math.min(...positions), Math.max(...positions)] : [0, table.headers.length - 1];
  return { sheet: table.sheet, ...rows, left: table.left + first, right: table.left + last };
}

function columnPosition({ headers }: TablePlace, column: string): number {
  return headers.findIndex((header) => header.toLowerCase() === column.toLowerCase());
}

/** Columns and `#` sections of what stands between the outer brackets; `@` is this row. */
function columnsAsked(
  inner: string,
): { readonly columns: readonly string[]; readonly sections: readonly string[] } | undefined {
  const plain = (text: string): string => text.replace(/'(.)/gu, '$1');
  const isRow = inner.startsWith('@');
  const rest = isRow ? inner.slice(1) : inner;
  const sections = isRow ? ['#this row'] : [];
  const parts = rest.includes('[') ? [...rest.matchAll(/\[((?:'.|[^'\]])*)\]/gu)].map(([, part = '']) => part) : [rest];
  const columns: string[] = [];
  for (const part of parts) {
    if (part.startsWith('#')) sections.push(part.toLowerCase());
    else if (part !== '') columns.push(plain(part));
  }
  return { columns, sections };
}

function rowsOf(
  table: TablePlace,
  sections: readonly string[],
  row: number,
): { readonly top: number; readonly bottom: number } | undefined {
  const { top, bottom } = bodyOf(table);
  const asked = new Set(sections);
  if (asked.has('#this row')) return row >= top && row <= bottom ? { top: row, bottom: row } : undefined;
  const all = asked.has('#all');
  const head = all || asked.has('#headers');
  const totals = all || asked.has('#totals');
  const data = all || asked.has('#data') || !(head || totals);
  if ((head && table.headerRows === 0 && !data) || (totals && table.totalsRows === 0 && !data)) return undefined;
  return {
    top: head ? top - table.headerRows : data ? top : bottom + 1,
    bottom: totals ? bottom + table.totalsRows : data ? bottom : top - 1,
  };
}

/** `$A$1:$B$2` of a block, always as a range of two corners where `asRange`. */
export function blockAddress({ top, left, bottom, right }: Block, asRange = false): string {
  const first = `$${columnLetters(left)}$${top}`;
  return !asRange && top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom}`;
}
