/** Workbooks of the test host in Node: new ones, files, and a second calculation of a file. */
import { readFileSync } from 'node:fs';
import { cellAddress, quotedSheet } from '../../src/workbook/address';
import { readXlsx } from './files/readXlsx';
import { writeXlsx } from './files/writeXlsx';
import { IronCalcEngine, loadIronCalc } from './formulas/ironCalc';
import { columnOfKey, rowOfKey } from './model/area';
import { plainValue } from './model/cell';
import { WorkbookModel } from './model/workbook';

function emptyWorkbook(): WorkbookModel {
  return new WorkbookModel(() => {
    loadIronCalc(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));
    return new IronCalcEngine();
  });
}

/** A workbook with these empty sheets. */
export function newWorkbook(sheets: readonly string[] = ['Sheet1']): WorkbookModel {
  const workbook = emptyWorkbook();
  for (const name of sheets) workbook.addSheet(name);
  return workbook;
}

/** The workbook of an .xlsx file. Formulas show the file's results until something is calculated. */
export function openWorkbook(bytes: Uint8Array): WorkbookModel {
  return readXlsx(bytes, emptyWorkbook());
}

/** The workbook as the bytes of an .xlsx file. */
export function saveWorkbook(workbook: WorkbookModel): Uint8Array {
  return writeXlsx(workbook);
}

/**
 * Values of all formula cells of an .xlsx file, calculated anew by IronCalc from its plain cells; what the file holds as results is not looked at.
 * Keys are addresses such as `Footprints!D5` or `'Recycled content'!B2`; an error is its text.
 */
export function recalculateWithIronCalc(bytes: Uint8Array): ReadonlyMap<string, number | string | boolean> {
  const workbook = openWorkbook(bytes);
  workbook.calculator.calculate();
  const results = new Map<string, number | string | boolean>();
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined && cell.filledFrom === undefined) continue;
      results.set(
        `${quotedSheet(sheet.name)}!${cellAddress(rowOfKey(key) + 1, columnOfKey(key) + 1)}`,
        plainValue(cell.value),
      );
    }
  }
  return results;
}
