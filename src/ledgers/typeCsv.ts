/** CSV files as a workbook: text that stands for numbers and dates becomes numbers and dates, and each table a sheet of its own. */
import { readDateText, serialOfDate } from '../quantity/calendarDate';
import { cellAddress } from '../workbook/address';
import { HostError } from '../workbook/host';
import { freeSheetName } from '../workbook/sheetNames';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { CellKind, type ColumnSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { allLedgers } from './allLedgers';
import { hasHiddenBlanks } from './cleanText';
import type { Column, ColumnKind, Ledger } from './columns';
import { decimalNotation, numberInFile, type DecimalNotation, type NumberCell } from './decimalNotation';
import { matchHeaders } from './matchHeaders';
import { tablesOf } from './lookAlikes';
import { settingKeyNamed } from './settingKeys';
import { alignmentOf, dateFormat, inputCell, tableSheet, type SheetColumn } from './tableSheet';

/** What a text of a column stands for: a number, a tidier text, or nothing but itself. */
type ReadText = (text: string) => number | string | undefined;

interface Reading {
  readonly read: ReadText;
  /** The rows that are read so; all where absent. */
  readonly holds?: (row: number) => boolean;
}

const mostRows = 1_048_575;
const longestHeader = 240;

/**
 * The tables of CSV files as if they had been typed into a workbook. In columns of numbers, shares and dates, what can only be read as such becomes
 * a number or a date's serial number; blanks that nobody sees are taken off names, units and choices; all else stays text. A workbook comes back as it is.
 */
export function typedSnapshot(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  if (snapshot.source !== 'csv') return snapshot;
  const columnsOf = ledgerColumns(snapshot);
  const sheets: string[] = [];
  const names: string[] = [];
  const tables = snapshot.tables.map((table): TableSnapshot => {
    const known = columnsOf.get(table);
    const headers = distinctHeaders(table);
    const notation = decimalNotation(numberCells(table, known), table.file?.separator ?? ',');
    const columns = table.columns.map((column, position): ColumnSnapshot => ({
      ...typedColumn(column, readingOf(table, known, position, notation)),
      header: headers[position] ?? column.header,
    }));
    const sheet = freeSheetName(table.sheet, sheets);
    const name = freeTableName(table.name, names);
    sheets.push(sheet);
    names.push(name);
    const file = table.file && { file: { ...table.file, ...notation } };
    return { ...table, name, sheet, headerRow: 1, firstColumn: 1, ...file, columns };
  });
  return { ...snapshot, source: 'workbook', sheets: sheets.map((name) => ({ name, visible: true })), tables };
}

/**
 * The sheets of a workbook that holds the typed tables, every column as it was named; cells of date columns and of the period's days are shown as dates.
 * Throws `too-large` where a table has more rows than a sheet.
 */
export function csvSheets(snapshot: WorkbookSnapshot): readonly SheetPlan[] {
  const columnsOf = ledgerColumns(snapshot);
  for (const { name, rowCount } of snapshot.tables)
    if (rowCount > mostRows) throw new HostError('too-large', { table: name });
  return snapshot.tables.map((table) =>
    tableSheet(
      table.sheet,
      table.name,
      table.columns.map((column, position): SheetColumn => {
        const known = columnsOf.get(table)?.get(position);
        const isDated =
          known?.column.kind === 'date' || (known?.ledger.table === 'Settings' && known.column.key === 'value');
        const cells = Array.from({ length: table.rowCount }, (_, row) => plannedCell(column, row, isDated));
        return {
          header: column.header,
          cells,
          blank: inputCell(null, known?.column.kind === 'date' ? dateFormat : undefined),
          ...alignmentOf(known?.column.kind),
        };
      }),
    ),
  );
}

interface Known {
  readonly ledger: Ledger;
  readonly column: Column;
}

/** The ledger columns of each table, by position. */
function ledgerColumns(snapshot: WorkbookSnapshot): ReadonlyMap<TableSnapshot, ReadonlyMap<number, Known>> {
  const found = allLedgers.flatMap((ledger) => tablesOf(ledger, snapshot).map((table) => [table, ledger] as const));
  return new Map(
    found.map(([table, ledger]) => {
      const { positions } = matchHeaders(ledger, table);
      const columns = ledger.columns.flatMap((column) => {
        const position = positions.get(column.key);
        return position === undefined ? [] : [[position, { ledger, column }] as const];
      });
      return [table, new Map(columns)];
    }),
  );
}

const isNumeric = (kind: ColumnKind): boolean => kind === 'number' || kind === 'amount' || kind === 'share';

/** The texts of the table's columns of numbers with their cells, row by row within a column. */
function* numberCells(table: TableSnapshot, known: ReadonlyMap<number, Known> | undefined): Iterable<NumberCell> {
  for (const [position, { column }] of known ?? []) {
    const cells = table.columns[position];
    if (!cells || !isNumeric(column.kind)) continue;
    const seen = new Set<number>();
    for (let row = 0; row < table.rowCount; row += 1) {
      const code = cells.texts[row] ?? 0;
      if (cells.kinds[row] !== CellKind.text || seen.has(code)) continue;
      seen.add(code);
      yield { text: cells.dictionary[code] ?? '', cell: cellAddress(row + 2, position + 1) };
    }
  }
}

/** A day, or its serial number as a spreadsheet exports it: five digits, from 1927 to 2173. */
const readDate: ReadText = (text) => {
  if (/^\s*\d{5}(\.\d+)?\s*$/.test(text)) return Number(text);
  const date = readDateText(text);
  return date && serialOfDate(date.year, date.month, date.day);
};

const readName: ReadText = (text) =>
  hasHiddenBlanks(text)
    ? text
        .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : undefined;

/** How a column's texts are read; nothing for text that is only carried and for columns that no ledger knows. */
function readingOf(
  table: TableSnapshot,
  known: ReadonlyMap<number, Known> | undefined,
  position: number,
  notation: DecimalNotation,
): Reading | undefined {
  const found = known?.get(position);
  if (!known || !found) return undefined;
  const { kind, key } = found.column;
  if (found.ledger.table === 'Settings' && key === 'value') {
    const [namePosition] = [...known].find(([, { column }]) => column.key === 'setting') ?? [-1];
    const names = table.columns[namePosition];
    return {
      read: readDate,
      holds: (row) => names !== undefined && settingKeyNamed(textAt(names, row))?.kind === 'date',
    };
  }
  if (kind === 'text') return undefined;
  if (kind === 'date') return { read: readDate };
  return { read: isNumeric(kind) ? (text) => numberInFile(text, notation) : readName };
}

/** Each text of the dictionary is read once, however many rows hold it; text of nothing but blanks is a blank. */
function typedColumn(column: ColumnSnapshot, reading: Reading | undefined): ColumnSnapshot {
  if (!reading) return column;
  const kinds = Uint8Array.from(column.kinds);
  const numbers = Float64Array.from(column.numbers);
  const read = column.dictionary.map(reading.read);
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] !== CellKind.text) continue;
    const value = read[column.texts[row] ?? 0];
    if (textAt(column, row).trim() === '') kinds[row] = CellKind.blank;
    else if (typeof value === 'number' && (reading.holds?.(row) ?? true)) {
      kinds[row] = CellKind.number;
      numbers[row] = value;
    }
  }
  const dictionary = column.dictionary.map((text, code) => (typeof read[code] === 'string' ? read[code] : text));
  return { ...column, kinds, numbers, dictionary };
}

function textAt(column: ColumnSnapshot, row: number): string {
  return column.kinds[row] === CellKind.text ? (column.dictionary[column.texts[row] ?? 0] ?? '') : '';
}

function plannedCell(column: ColumnSnapshot, row: number, isDated: boolean): PlannedCell {
  const kind = column.kinds[row];
  if (kind === CellKind.number) return inputCell(column.numbers[row] ?? null, isDated ? dateFormat : undefined);
  if (kind === CellKind.boolean) return inputCell(column.numbers[row] === 1);
  return inputCell(kind === CellKind.blank ? null : (column.dictionary[column.texts[row] ?? 0] ?? ''));
}

/** Headers as a table of a workbook needs them: none blank, none twice. A number in brackets tells equal ones apart and is no part of the name. */
function distinctHeaders(table: TableSnapshot): readonly string[] {
  const taken = new Set<string>();
  return table.columns.map(({ header }, position) => {
    const name = header.trim() === '' ? `Column ${position + 1}` : header.slice(0, longestHeader);
    let distinct = name;
    for (let number = 2; taken.has(distinct.toLowerCase()); number += 1) distinct = `${name} (${number})`;
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}

/** A name that Excel accepts for a table: letters, digits, `_` and `.`, not like a cell, and no other table's. */
function freeTableName(name: string, taken: readonly string[]): string {
  const legal = name
    .normalize('NFKC')
    .trim()
    .replace(/[^\p{L}\p{N}_.]/gu, '_');
  const isNoName = !/^[\p{L}_]/u.test(legal) || /^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i.test(legal);
  const base = (isNoName ? `_${legal}` : legal).slice(0, 200);
  let free = base;
  for (let number = 2; taken.some((other) => other.toLowerCase() === free.toLowerCase()); number += 1)
    free = `${base}_${number}`;
  return free;
}
