/** Raw values and formulas of any sheet, for a ledger that is no table yet and for comparing what was written. */
import { cellAddress } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import type { CellValue } from '../../workbook/sheetPlan';
import { inflateXml } from './inflateStream';
import type { OpenXlsx } from './openedXlsx';
import type { SheetPart } from './packageParts';
import { missingText } from './readTables';
import { readSharedStrings } from './sharedStrings';
import { scanSheet, type CellSink } from './sheetScanner';

const ignore = (): void => undefined;

/**
 * The values of the sheet's rows 1 to `maxRows`, each row as long as its last filled cell; a blank is `null`, an error its text, a date its
 * serial number. Throws `not-found` where no worksheet has that name.
 */
export function readRange(open: OpenXlsx, sheetName: string, maxRows: number): CellValue[][] {
  const sheet = worksheet(open, sheetName);
  const shared = readSharedStrings(open.package, open.parts.sharedStrings, ignore);
  const rows: CellValue[][] = [];

  function put(row: number, column: number, value: CellValue): void {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] as CellValue[];
    while (cells.length < column - 1) cells.push(null);
    cells[column - 1] = value;
  }

  function sharedText(row: number, column: number, index: number): void {
    const text = shared[index];
    if (text === undefined) throw missingText(sheet, row, column);
    put(row, column, text);
  }

  const wants = (row: number, column: number): boolean => row <= maxRows && column <= 16384;
  scan(open, sheet, { wants, number: put, boolean: put, text: put, error: put, sharedText, formula: ignore });
  return rows;
}

/** The formulas of the sheet by address such as `D5`, without `=`, empty where a cell follows a shared one. Throws `not-found` where no worksheet has that name. */
export function readFormulas(open: OpenXlsx, sheetName: string): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  const formula = (row: number, column: number, text: string): void =>
    void formulas.set(cellAddress(row, column), text);
  scan(open, worksheet(open, sheetName), {
    wants: () => true,
    number: ignore,
    boolean: ignore,
    text: ignore,
    error: ignore,
    sharedText: ignore,
    formula,
  });
  return formulas;
}

function worksheet(open: OpenXlsx, sheetName: string): SheetPart {
  const sheet = open.parts.sheets.find(({ name, kind }) => name === sheetName && kind === 'worksheet');
  if (!sheet) throw new HostError('not-found', { sheet: sheetName });
  return sheet;
}

function scan(open: OpenXlsx, sheet: SheetPart, sink: CellSink): void {
  const entry = open.package.find(sheet.path);
  if (!entry) throw new HostError('damaged-part', { part: sheet.path, reason: 'missing' });
  const cells = scanSheet(sheet.path, open.parts.date1904, sink);
  inflateXml(entry, cells.push);
  cells.finish();
}
