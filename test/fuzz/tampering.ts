/** A sealed workbook with one thing done to it, and whether verifying it names exactly that. */
import { readBook } from '../../src/hosts/xlsx/readBook';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { cellAddress, quotedSheet } from '../../src/workbook/address';
import { placeOfKey, type BookCell, type BookCells } from '../../src/workbook/bookCells';
import { CellKind, type TableSnapshot } from '../../src/workbook/snapshot';
import { isContent } from '../../src/verify/verification';
import { verify, type VerifiedBook } from '../../src/verify/verify';
import { written } from '../support/plant';
import { everyLedger, tablesOf } from './everyLedger';
import { choicesOf, type Choice } from './seededChoice';
import { contentAt, withCell, withoutRow, withRows, type CellContent, type CellPlace } from './spoiltCell';

/** What is done, and the places of which one must be named for it, several where rows are the same; none where it is of form alone. */
interface Tampered {
  readonly book: VerifiedBook;
  readonly places: readonly string[];
  readonly what: string;
}

const books = new Map<number, VerifiedBook>();

/** The sealed workbook of a seed. */
export function sealedBook(seed: number): VerifiedBook {
  const known = books.get(seed);
  if (known) return known;
  const open = openXlsx(written(tablesOf(everyLedger(seed))).bytes);
  const book = { snapshot: open.snapshot, cells: readBook(open) };
  books.set(seed, book);
  return book;
}

type Tampering = (book: VerifiedBook, choice: Choice) => Tampered;

const ledgerCell =
  (
    wanted: (content: CellContent, header: string) => boolean,
    change: (content: CellContent) => CellContent,
  ): Tampering =>
  (book, choice) => {
    const places = book.snapshot.tables.flatMap(({ name: table, columns, rowCount }) =>
      columns.flatMap(({ header }) =>
        Array.from({ length: rowCount }, (_, row): CellPlace => ({ table, header, row })).filter((place) =>
          wanted(contentAt(book.snapshot, place), header),
        ),
      ),
    );
    const place = choice.of(places);
    const before = contentAt(book.snapshot, place);
    const snapshot = withCell(book.snapshot, place, change(before));
    return {
      book: { ...book, snapshot },
      places: [addressOf(book, place)],
      what: `${String(before)} in ${place.header}`,
    };
  };

function addressOf({ snapshot }: VerifiedBook, { table, header, row }: CellPlace): string {
  const found = snapshot.tables.find(({ name }) => name === table);
  const column = found?.columns.findIndex((one) => one.header === header) ?? 0;
  return `${found?.sheet}!${cellAddress((found?.headerRow ?? 0) + 1 + row, (found?.firstColumn ?? 0) + column)}`;
}

const isNumber = (content: CellContent): content is number => typeof content === 'number';
const isText = (content: CellContent): content is string => typeof content === 'string' && content !== '';
const isDay = (_: CellContent, header: string): boolean => /date|from|to\b|redeemed on/i.test(header);

function nextDigit(value: number): number {
  const text = String(value);
  const at = /e/.test(text) ? text.indexOf('e') - 1 : text.length - 1;
  return Number(`${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`);
}

/** A table in which an order of rows can be told. */
function tableOf({ snapshot }: VerifiedBook, choice: Choice): TableSnapshot {
  return choice.of(snapshot.tables.filter(({ rowCount }) => rowCount > 2));
}

const reordered =
  (change: (rows: readonly number[]) => readonly number[]): Tampering =>
  (book, choice) => {
    const { name } = tableOf(book, choice);
    return { book: { ...book, snapshot: withRows(book.snapshot, name, change) }, places: [], what: name };
  };

function rowDeleted(book: VerifiedBook, choice: Choice): Tampered {
  const table = tableOf(book, choice);
  const gone = choice.below(table.rowCount);
  const snapshot = withoutRow(book.snapshot, { table: table.name, row: gone, header: '' });
  return {
    book: { ...book, snapshot },
    places: sameRows(table, gone).map((row) => `${table.name} ${row + 1}`),
    what: `${table.name} ${gone + 1}`,
  };
}

/** A row of the table once more, anywhere; as it is, or with another number or text in one cell. */
function rowInserted(book: VerifiedBook, choice: Choice): Tampered {
  const { name, rowCount, columns } = tableOf(book, choice);
  const [from, at] = [choice.below(rowCount), choice.below(rowCount + 1)];
  const copied = withRows(book.snapshot, name, (rows) => [...rows.slice(0, at), from, ...rows.slice(at)]);
  const filled = columns.filter(({ kinds }) => kinds[from] === CellKind.number || kinds[from] === CellKind.text);
  const { header } = choice.of(filled);
  const place = { table: name, header, row: at };
  const content = contentAt(copied, place);
  const snapshot = choice.once(2)
    ? copied
    : withCell(copied, place, isNumber(content) ? nextDigit(content) : `${String(content)} 2`);
  const table = snapshot.tables.find((one) => one.name === name);
  return {
    book: { ...book, snapshot },
    places: (table ? sameRows(table, at) : []).map((row) =>
      addressOf(book, { table: name, header: columns[0]?.header ?? '', row }),
    ),
    what: `${name} ${from + 1} at ${at + 1}`,
  };
}

/** The rows that say what this one says, itself too: nobody can tell which of them came or went. */
function sameRows({ columns, rowCount }: TableSnapshot, row: number): readonly number[] {
  return Array.from({ length: rowCount }, (_, other) => other).filter((other) =>
    columns.every(
      ({ kinds, numbers, texts, dictionary }) =>
        kinds[row] === kinds[other] &&
        numbers[row] === numbers[other] &&
        dictionary[texts[row] ?? 0] === dictionary[texts[other] ?? 0],
    ),
  );
}

/** A cell of a result sheet, but for the one that holds the seal. */
const resultCell =
  (wanted: (cell: BookCell) => boolean, change: (cell: BookCell) => BookCell): Tampering =>
  (book, choice) => {
    const sheet = choice.of(
      book.cells.sheets.filter(
        ({ ownKey, cells }) => ownKey !== undefined && ownKey !== 'seal' && [...cells.values()].some(wanted),
      ),
    );
    const key = choice.of([...sheet.cells].filter(([, cell]) => wanted(cell)).map(([one]) => one));
    const cells = new Map(sheet.cells);
    const before = cells.get(key) as BookCell;
    cells.set(key, change(before));
    const { row, column } = placeOfKey(key);
    return {
      book: { ...book, cells: withSheet(book.cells, sheet.name, { cells }) },
      places: [`${sheet.name}!${cellAddress(row, column)}`],
      what: before.formula ?? String(before.value),
    };
  };

function withSheet(book: BookCells, name: string, change: Partial<BookCells['sheets'][number]>): BookCells {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change } : sheet)) };
}

const isFormula = ({ formula, arrayRange }: BookCell): boolean => formula !== undefined && arrayRange === undefined;

function renamed(book: VerifiedBook, choice: Choice): Tampered {
  const from = choice.of(book.cells.sheets).name;
  const to = `${from} 2`.slice(-31);
  const inFormula = (formula: string): string => formula.replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`);
  const name = (sheet: string): string => (sheet === from ? to : sheet);
  return {
    what: from,
    places: [],
    book: {
      snapshot: {
        ...book.snapshot,
        sheets: book.snapshot.sheets.map((sheet) => ({ ...sheet, name: name(sheet.name) })),
        tables: book.snapshot.tables.map((table) => ({ ...table, sheet: name(table.sheet) })),
      },
      cells: {
        ...book.cells,
        tables: book.cells.tables.map((table) => ({ ...table, sheet: name(table.sheet) })),
        sheets: book.cells.sheets.map((sheet) => ({
          ...sheet,
          name: name(sheet.name),
          cells: new Map(
            [...sheet.cells].map(([key, cell]) => [
              key,
              cell.formula === undefined ? cell : { ...cell, formula: inFormula(cell.formula) },
            ]),
          ),
        })),
      },
    },
  };
}

function columnMoved(book: VerifiedBook, choice: Choice): Tampered {
  const table = choice.of(book.snapshot.tables.filter(({ columns }) => columns.length > 1));
  const at = choice.below(table.columns.length - 1);
  const columns = [...table.columns];
  columns.splice(at, 2, ...columns.slice(at, at + 2).reverse());
  const tables = book.snapshot.tables.map((one) => (one === table ? { ...one, columns } : one));
  return { book: { ...book, snapshot: { ...book.snapshot, tables } }, places: [], what: `${table.name} ${at}` };
}

/** What can be done, by what it is called; what names no place is of form. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  'last digit': ledgerCell(isNumber, (value) => nextDigit(value as number)),
  sign: ledgerCell(
    (content) => isNumber(content) && content !== 0,
    (value) => -(value as number),
  ),
  date: ledgerCell(
    (content, header) => isNumber(content) && isDay(content, header),
    (value) => (value as number) + 1,
  ),
  text: ledgerCell(isText, (text) => `${String(text).slice(0, -1)}x`),
  space: ledgerCell(isText, (text) => `${String(text)} `),
  unit: ledgerCell(
    (content, header) => isText(content) && header === 'Unit',
    () => 'ct',
  ),
  emptied: ledgerCell(
    (content) => content !== null && content !== '',
    () => null,
  ),
  formula: resultCell(isFormula, (cell) => ({ ...cell, formula: `${cell.formula}+0` })),
  'value over formula': resultCell(isFormula, ({ value }) => ({ value: typeof value === 'number' ? value + 1 : 'x' })),
  'text of ours': resultCell(
    ({ formula, value }) => formula === undefined && typeof value === 'string' && value !== '',
    ({ value }) => ({ value: `${String(value)}.` }),
  ),
  'row deleted': rowDeleted,
  'row inserted': rowInserted,
  'rows sorted': reordered((rows) => [...rows].reverse()),
  'rows swapped': reordered(([first = 0, second = 0, ...rest]) => [second, first, ...rest]),
  'column moved': columnMoved,
  'sheet renamed': renamed,
  'sheet hidden': (book, choice) => {
    const { name } = choice.of(book.snapshot.sheets);
    const sheets = book.snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, visible: false } : sheet));
    return { book: { ...book, snapshot: { ...book.snapshot, sheets } }, places: [], what: name };
  },
};

/** What is wrong with what is said of one of so many books after that was done to it, all by the seed; nothing where exactly that is named. */
export function complaintOf(kind: string, seed: number, plants: number): string | undefined {
  const { book, places, what } = (tamperings[kind] as Tampering)(sealedBook(seed % plants), choicesOf(seed));
  const { changes, holds } = verify(book);
  const content = changes.filter(isContent);
  const said = content.map((change) => `${change.kind} ${change.place}`).join('; ');
  if (places.length === 0) return holds ? undefined : `${kind}, seed ${seed} (${what}): called content: ${said}`;
  const [named, ...more] = content.map((change) =>
    change.kind === 'row-removed' ? `${change.ledger} ${change.row}` : change.place,
  );
  return named !== undefined && more.length === 0 && places.includes(named)
    ? undefined
    : `${kind}, seed ${seed} (${what}): ${places.join(' or ')} is to be named, said was: ${said || 'nothing'}`;
}
