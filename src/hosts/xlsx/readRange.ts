/** The raw values of a sheet that has no table yet, for a person to say where the ledger is. */
import { HostError } from '../../workbook/host';
import type { CellValue } from '../../workbook/sheetPlan';
import { inflateXml } from './inflateStream';
import type { OpenXlsx } from './openXlsx';
import { missingText } from './readTables';
import { readSharedStrings } from './sharedStrings';
import { scanSheet, type CellSink } from './sheetScanner';

/**
 * The values of the sheet's rows 1 to `maxRows`, each row as long as its last filled cell; a blank is `null`, an error its text, a date its
 * serial number. Throws `not-found` where no worksheet has that name.
 */
export function readRange(open: OpenXlsx, sheetName: string, maxRows: number): CellValue[][] {
  const sheet = open.parts.sheets.find(({ name, kind }) => name === sheetName && kind === 'worksheet');
  const entry = sheet && open.package.find(sheet.path);
  if (!sheet || !entry) throw new HostError('not-found', { sheet: sheetName });
  const shared = readSharedStrings(open.package, open.parts.sharedStrings, () => undefined);
  const rows: CellValue[][] = [];

  function put(row: number, column: number, value: CellValue): void {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] as CellValue[];
    while (cells.length < column - 1) cells.push(null);
    cells[column - 1] = value;
  }

  const sink: CellSink = {
    wants: (row, column) => row <= maxRows && column <= 16384,
    number: put,
    boolean: put,
    text: put,
    error: put,
    sharedText(row, column, index) {
      const text = shared[index];
      if (text === undefined) throw missingText(sheet, row, column);
      put(row, column, text);
    },
    formula: () => undefined,
  };
  const scan = scanSheet(sheet.path, open.parts.date1904, sink);
  inflateXml(entry, scan.push);
  scan.finish();
  return rows;
}
