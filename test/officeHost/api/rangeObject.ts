/** Ranges as the API hands them out, and how addresses, cells and rights are read from them. */
import { quotedSheet } from '../../../src/workbook/address';
import { areaAddress, isEntireColumns, isEntireRows, isOnSheet, parseArea, wholeSheet, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { ApiError, invalidArgument } from '../protocol/apiError';
import type { Arguments } from '../protocol/arguments';

export class RangeObject {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get isUnbounded(): boolean {
    return isEntireColumns(this.area) || isEntireRows(this.area);
  }

  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${areaAddress(this.area)}`;
  }

  /** A range on the same sheet; InvalidArgument if it leaves the sheet. */
  with(area: Partial<Area>): RangeObject {
    const changed = { ...this.area, ...area };
    if (!isOnSheet(changed)) throw invalidArgument();
    return new RangeObject(this.sheet, changed);
  }
}

/** Several areas of one sheet. */
export class RangeAreasObject {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}
}

/** The range of an address such as `B2:C9`, `Sheet1!B2` or a defined name or table name, as seen from `sheet`; InvalidArgument if there is none. */
export function rangeAt(workbook: WorkbookModel, sheet: Sheet, address: string | undefined): RangeObject {
  if (address === undefined || address === '') return new RangeObject(sheet, wholeSheet);
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.replace(/^=/, ''));
  const sheetName = parts?.[1]?.replace(/''/g, "'") ?? parts?.[2];
  const on = sheetName === undefined ? sheet : workbook.sheetNamed(sheetName);
  const cells = parts?.[3] ?? '';
  const area = parseArea(cells);
  if (on && area) return new RangeObject(on, area);
  const named = sheetName === undefined ? workbook.nameFrom(cells, sheet) : undefined;
  if (named && named.formula !== `=${address}`) return rangeAt(workbook, sheet, named.formula);
  const table = sheetName === undefined ? workbook.tableNamed(cells) : undefined;
  if (table) return new RangeObject(table.sheet, table.bodyArea);
  throw invalidArgument();
}

/** An argument that may be a range or an address. */
export function rangeArgument(workbook: WorkbookModel, sheet: Sheet, given: Arguments, position: number): RangeObject {
  return given.isObject(position, RangeObject)
    ? given.object(position, RangeObject)
    : rangeAt(workbook, sheet, given.text(position));
}

/** AccessDenied if the sheet is protected against what is to be done: an allowing option's name, or undefined for writing into locked cells. */
export function requireAllowed(range: RangeObject, option?: string): void {
  const { sheet, area } = range;
  if (sheet.protection === undefined || (option !== undefined && sheet.protection.options[option] === true)) return;
  if (option === undefined && sheet.formats.uniform(area, 'protection.locked') === false) return;
  throw new ApiError('AccessDenied');
}

/** Something for each cell of the area, row by row. */
export function rowsOf<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => read(area.row + r, area.column + c)),
  );
}
