/** The rows of a ledger out of a list, each cell with the formula that follows the list's own cell, or with what its text means. */
import type { Column, Ledger } from '../ledgers/columns';
import { findChoice } from '../ledgers/columns';
import { hasHiddenBlanks, typedText } from '../ledgers/cleanText';
import { settingKeyNamed } from '../ledgers/settingKeys';
import { dateOfSerial } from '../quantity/calendarDate';
import { exact } from '../quantity/exact';
import { findUnit } from '../quantity/units';
import { cellAddress, quotedSheet } from '../workbook/address';
import type { CellValue } from '../workbook/sheetPlan';
import { valueOn, type SheetValues } from '../workbook/sheetValues';
import { numberOf } from './columnContent';
import type { FoundList } from './findLists';
import type { ListMapping } from './listMapping';
import { monthColumns } from './monthColumns';
import { dayOf, lastDayOf } from './months';

/** What stands in a cell of the ledger: the value, and the formula where it is the list's own. */
interface FilledCell {
  readonly value: string | number | null;
  readonly formula?: string;
}

export type FilledRow = Readonly<Record<string, FilledCell>>;

/** Entries, the list's rows that the mapping does not take, and months without a quantity. */
interface FilledRows {
  readonly rows: readonly FilledRow[];
  /** The list's rows, as the sheet numbers them, from which entries come. */
  readonly taken: readonly number[];
  readonly blankMonths: number;
}

interface MappedSheet {
  readonly sheet: SheetValues;
  readonly list: FoundList;
  readonly mapping: ListMapping;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The entries that the mapping makes of the list. */
export function fillRows(sheet: SheetValues, list: FoundList, mapping: ListMapping, ledger: Ledger): FilledRows {
  const columnOf = (header: string): number => list.firstColumn + list.headers.indexOf(header);
  const repeated = (mapping.repeated ?? []).filter((header) => list.headers.includes(header)).map(columnOf);
  const places = new Map(repeated.map((column): [number, Place | undefined] => [column, undefined]));
  const months = mapping.isByMonth
    ? monthColumns(list).filter((column) => column.measure === (mapping.measure ?? ''))
    : [];
  const open = ledger.columns.filter(({ key }) => key in mapping.columns);
  const measure = ledger.columns.find(({ key }) => key === 'quantity' || key === 'volume');
  const rows: FilledRow[] = [];
  const taken: number[] = [];
  let blankMonths = 0;
  for (const row of list.rows) {
    for (const column of repeated) if (valueOn(sheet, row, column) !== null) places.set(column, { row, column });
    const placeOf = (header: string): Place | undefined =>
      list.headers.includes(header) ? (places.get(columnOf(header)) ?? { row, column: columnOf(header) }) : undefined;
    if (!isWanted(sheet, mapping, placeOf)) continue;
    taken.push(row);
    const common: FilledRow = Object.fromEntries(
      open.map((column) => [column.key, cellOf({ sheet, list, mapping }, ledger, column, placeOf)]),
    );
    if (!measure || months.length === 0) rows.push(common);
    for (const { position, month } of measure ? months : []) {
      const place = { row, column: list.firstColumn + position };
      const year = month.year ?? mapping.year;
      if (valueOn(sheet, row, place.column) === null) blankMonths += 1;
      else
        rows.push({
          ...common,
          ...(year !== undefined && { date: { value: dateOfSerial(lastDayOf(year, month.month)) ?? null } }),
          [measure?.key ?? '']: filled(sheet, place, measure as Column, mapping, unitOf(list, position)),
        });
    }
  }
  return { rows, taken, blankMonths };
}

function isWanted(sheet: SheetValues, { only }: ListMapping, placeOf: (header: string) => Place | undefined): boolean {
  if (!only) return true;
  const place = placeOf(only.column);
  const value = place && valueOn(sheet, place.row, place.column);
  return value !== undefined && only.values.includes(String(value ?? '').trim());
}

function cellOf(
  { sheet, list, mapping }: MappedSheet,
  ledger: Ledger,
  column: Column,
  placeOf: (header: string) => Place | undefined,
): FilledCell {
  const source = mapping.columns[column.key];
  if (!source) return { value: null };
  if ('always' in source) return { value: fixedValue(column, source.always, mapping.year) };
  const place = placeOf(source.from);
  if (!place) return { value: null };
  if (ledger.table === 'Settings' && column.key === 'value') return settingValue(sheet, place, mapping, placeOf);
  return filled(sheet, place, column, mapping, unitOf(list, list.headers.indexOf(source.from)));
}

/** The unit of a column where a row below the headers, or its header, says per cent. */
function unitOf(list: FoundList, position: number): string | undefined {
  return list.units[position] ?? (/[%％]/.test(list.headers[position] ?? '') ? '%' : undefined);
}

function fixedValue(column: Column, text: string, year: number | undefined): string | number {
  if (column.kind === 'date') return dayOf(text, year) ?? text;
  const isNumber = column.kind === 'number' || column.kind === 'amount' || column.kind === 'share';
  return isNumber ? (numberOf(text)?.number ?? text) : text;
}

/** A setting that is a day is one, whatever its cell looks like. */
function settingValue(
  sheet: SheetValues,
  place: Place,
  { columns, year }: ListMapping,
  placeOf: (header: string) => Place | undefined,
): FilledCell {
  const value = valueOn(sheet, place.row, place.column);
  const source = columns.setting;
  const named = source && 'from' in source ? placeOf(source.from) : undefined;
  const setting = named ? String(valueOn(sheet, named.row, named.column) ?? '') : '';
  if (settingKeyNamed(setting)?.kind !== 'date' || value === null) return followed(sheet, place, value);
  const day = dayOf(value, year);
  const text = day === undefined ? undefined : dateOfSerial(day);
  if (text === undefined) return { value: String(value) };
  return typeof value === 'number' ? { value: text, formula: reference(sheet, place) } : { value: text };
}

/** The cell of the list as the column of the ledger wants it; what cannot be read so stays as it is, and is then said. */
function filled(
  sheet: SheetValues,
  place: Place,
  column: Column,
  mapping: ListMapping,
  unit: string | undefined,
): FilledCell {
  const value = valueOn(sheet, place.row, place.column);
  if (value === null) return { value: null };
  const isPercent = column.kind === 'share' && unit === '%';
  if (typeof value === 'number')
    return isPercent
      ? { value: exact(value).div(100).toNumber(), formula: `${reference(sheet, place)}/100` }
      : followed(sheet, place, value);
  if (typeof value === 'boolean') return { value: String(value) };
  const text = value.trim();
  const meant = mapping.words?.[column.key]?.[text];
  if (meant !== undefined) return { value: meant };
  if (column.kind === 'date') {
    const day = dayOf(text, mapping.year);
    return day === undefined ? { value: text } : { value: day };
  }
  if (column.kind === 'number' || column.kind === 'amount' || column.kind === 'share') {
    const read = numberOf(text);
    if (!read || (read.unit !== undefined && !isSameUnit(read.unit, mapping, column))) return { value: text };
    return { value: isPercent && !/[%％]/.test(text) ? exact(read.number).div(100).toNumber() : read.number };
  }
  const isTidy = value === text && !hasHiddenBlanks(value);
  return isTidy && (column.kind !== 'choice' || findChoice(column, text) !== undefined)
    ? followed(sheet, place, value)
    : { value: typedText(text) };
}

/** A number with its unit in the cell is one of the ledger only in the unit that all rows have. */
function isSameUnit(unit: string, { columns }: ListMapping, column: Column): boolean {
  const source = columns.unit;
  if (column.kind === 'share') return true;
  return source !== undefined && 'always' in source && findUnit(source.always)?.symbol === findUnit(unit)?.symbol;
}

function followed(sheet: SheetValues, place: Place, value: CellValue): FilledCell {
  if (value === null) return { value: null };
  return { value: typeof value === 'boolean' ? String(value) : value, formula: reference(sheet, place) };
}

const reference = ({ name }: SheetValues, { row, column }: Place): string =>
  `${quotedSheet(name)}!${cellAddress(row, column)}`;
