/** Finds the examples of a new workbook: those that stand as we wrote them are read as none, a row that somebody overtyped counts. */
import { languages, type Language } from '../languages';
import { CellKind, type TableSnapshot } from '../workbook/snapshot';
import { cleanText } from './cleanText';
import type { Column, Ledger } from './columns';
import { exampleMark, exampleRows, markColumn } from './exampleRows';
import { cellValueIn, type LedgerRow } from './ledgerRow';

/** Rows, 0-based, that are nothing but an example, and such as still say so though somebody changed them. */
interface FoundExamples {
  readonly untouched: readonly number[];
  readonly changed: readonly number[];
}

/** The examples of a table, in whatever language they were made. `positions` are those of the columns, by key. */
export function foundExamples(
  ledger: Ledger,
  table: TableSnapshot,
  positions: ReadonlyMap<string, number>,
): FoundExamples {
  const marks = table.columns[positions.get(markColumn(ledger)) ?? -1];
  const said = languages.map((language) => cleanText(exampleMark[language]));
  const isMark = (marks?.dictionary ?? []).map((text) => said.includes(cleanText(text)));
  if (!marks || !isMark.includes(true)) return { untouched: [], changed: [] };
  const known = languages.flatMap((language) => exampleRows(ledger, language).map((row) => ({ row, language })));
  const marked = [...marks.texts.keys()].filter(
    (row) => marks.kinds[row] === CellKind.text && isMark[marks.texts[row] ?? 0],
  );
  const isUntouched = (row: number): boolean =>
    known.some((example) => isExample(ledger, table, positions, row, example));
  return { untouched: marked.filter(isUntouched), changed: marked.filter((row) => !isUntouched(row)) };
}

/** True where every filled cell of the row is the example's. A day that formulas go by must still stand where anything but the mark does. */
function isExample(
  ledger: Ledger,
  table: TableSnapshot,
  positions: ReadonlyMap<string, number>,
  row: number,
  example: { readonly row: LedgerRow; readonly language: Language },
): boolean {
  const filled = ledger.columns.filter(({ key }) => valueAt(table, positions.get(key), row) !== null);
  const equals = (column: Column): boolean =>
    valueAt(table, positions.get(column.key), row) ===
    plain(cellValueIn(column, example.row[column.key] ?? null, example.language));
  const needsDay = example.row.date !== undefined && filled.length > 1;
  return filled.every(equals) && (!needsDay || filled.some(({ key }) => key === 'date'));
}

/** What stands in the cell, texts as a person reads them; `null` for a blank, and nothing for what no example holds. */
function valueAt(table: TableSnapshot, position: number | undefined, row: number): string | number | null | undefined {
  const column = position === undefined ? undefined : table.columns[position];
  switch (column?.kinds[row]) {
    case undefined:
    case CellKind.blank:
      return column?.uncalculated?.has(row) ? undefined : null;
    case CellKind.number:
      return column.numbers[row];
    case CellKind.text:
      return plain(column.dictionary[column.texts[row] ?? 0] ?? '');
    default:
      return undefined;
  }
}

function plain<Value>(value: Value): Value | string {
  return typeof value === 'string' ? cleanText(value) : value;
}

/** The table with these rows blank. */
export function withoutRows(table: TableSnapshot, rows: readonly number[]): TableSnapshot {
  if (rows.length === 0) return table;
  const columns = table.columns.map((column) => {
    const kinds = Uint8Array.from(column.kinds);
    for (const row of rows) kinds[row] = CellKind.blank;
    return { ...column, kinds };
  });
  return { ...table, columns };
}
