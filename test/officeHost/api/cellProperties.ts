/** Formats of many cells in one call: `setCellProperties`, `getCellProperties` and their likes for rows and columns. */
import type { Area } from '../model/area';
import type { AnyApiClass, ApiContext } from '../protocol/apiClass';
import { invalidArgument, notImplemented } from '../protocol/apiError';
import { asRecord } from '../protocol/arguments';
import {
  RangeFormatObject,
  formatProtectionClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
} from './formatClasses';
import type { RangeObject } from './rangeObject';

const parts: Readonly<Record<string, AnyApiClass>> = {
  fill: rangeFillClass,
  font: rangeFontClass,
  protection: formatProtectionClass,
};
const borderSides: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function borderAt(format: RangeFormatObject, side: string, context: ApiContext): object {
  const border = rangeBordersClass.item?.(format, borderSides[side], context);
  if (!border) throw invalidArgument();
  return border;
}

function setAll(table: AnyApiClass, object: object, record: unknown, context: ApiContext): void {
  for (const [name, value] of Object.entries(asRecord(record))) {
    if (value === null || value === undefined) continue;
    const set = table.set?.[name];
    if (!set) throw notImplemented(`${table.name}.${name} =`);
    set(object, value, context);
  }
}

/** Sets what the record says (`format`, `hyperlink`, `rowHidden` …) on the range. */
export function setProperties(range: RangeObject, rangeClass: AnyApiClass, record: unknown, context: ApiContext): void {
  const { format, ...own } = asRecord(record);
  setAll(rangeClass, range, own, context);
  if (format === undefined || format === null) return;
  const target = new RangeFormatObject(range.sheet, [range.area]);
  for (const [name, value] of Object.entries(asRecord(format))) {
    const part = parts[name];
    if (part) setAll(part, target, value, context);
    else if (name === 'borders')
      for (const [side, wanted] of Object.entries(asRecord(value)))
        setAll(rangeBorderClass, borderAt(target, side, context), wanted, context);
    else setAll(rangeFormatClass, target, { [name]: value }, context);
  }
}

function getAll(table: AnyApiClass, object: object, record: unknown, context: ApiContext): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asRecord(record))
      .filter(([, wanted]) => wanted === true)
      .map(([name]) => {
        const get = table.get?.[name];
        if (!get) throw notImplemented(`${table.name}.${name}`);
        return [name, get(object, context)];
      }),
  );
}

/** Reads what the record asks for with `true`; what it asks of borders is read for each side. */
export function getProperties(
  range: RangeObject,
  rangeClass: AnyApiClass,
  record: unknown,
  context: ApiContext,
): Record<string, unknown> {
  const { format, ...own } = asRecord(record);
  const answer = getAll(rangeClass, range, own, context);
  if (format === undefined) return answer;
  const target = new RangeFormatObject(range.sheet, [range.area]);
  const formats: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asRecord(format))) {
    const part = parts[name];
    if (part) formats[name] = getAll(part, target, wanted, context);
    else if (name === 'borders')
      formats[name] = Object.fromEntries(
        Object.keys(borderSides).map((side) => [
          side,
          getAll(rangeBorderClass, borderAt(target, side, context), wanted, context),
        ]),
      );
    else Object.assign(formats, getAll(rangeFormatClass, target, { [name]: wanted }, context));
  }
  return { ...answer, format: formats };
}

/** The given array must have as many entries as there are lines. */
export function linesOf(
  range: RangeObject,
  given: unknown,
  count: number,
  line: (index: number) => Partial<Area>,
): (readonly [RangeObject, unknown])[] {
  if (!Array.isArray(given) || given.length !== count) throw invalidArgument();
  return given.map((record: unknown, index) => [range.with(line(index)), record] as const);
}
