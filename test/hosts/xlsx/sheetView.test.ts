/** A sheet can be looked at row by row, tables can be made of ranges, and sheets of the user's own added. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readCellFormats } from '../../../src/hosts/xlsx/cellFormats';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { viewSheet } from '../../../src/hosts/xlsx/sheetView';
import { insertSheets, repairXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { richWorkbook } from '../../support/richWorkbook';
import { checkOoxml } from '../../support/ooxmlCheck';
import { writeResults } from '../../support/writtenWorkbook';
import { demoSample } from '../../../src/samples/demo/demo';

const list: SheetPlan = {
  name: 'List',
  widths: [12, 20],
  rows: [
    [{ value: 'Scrap of the year', role: 'title' }],
    [{ value: 'Ticket' }, { value: 'Weight', role: 'heading' }, undefined],
    [{ value: 'A1' }, { value: 2.5, format: '0.00' }],
    [{ value: 'A2' }, { value: 5, formula: 'B3*2', format: '0.00' }],
  ],
};

test('cells are seen with values, formulas, formats and widths', () => {
  const open = openXlsx(newXlsx([list]));
  const view = viewSheet(open, 'List');
  const formats = readCellFormats(open);
  expect(view.rowCount).toBe(4);
  expect(view.row(4).map(({ column, value, formula }) => [column, value, formula])).toEqual([
    [1, 'A2', undefined],
    [2, 5, 'B3*2'],
  ]);
  expect(formats[view.row(3)[1]?.style ?? 0]?.code).toBe('0.00');
  expect(formats[view.row(1)[0]?.style ?? 0]).toMatchObject({ bold: true });
  expect(view.widths.get(2)).toBeCloseTo(20, 0);
  expect(view.row(9)).toEqual([]);
});

test.each([
  [14, 'yyyy-mm-dd'],
  [20, 'h:mm'],
  [37, '#,##0'],
  [40, '#,##0.00'],
])('number format %i, which a workbook names by its number only, is seen as %s', (id, code) => {
  const files = unzipSync(newXlsx([list]));
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
  files['xl/styles.xml'] = strToU8(styles.replaceAll('numFmtId="2"', `numFmtId="${id}"`));
  const open = openXlsx(zipSync(files));
  expect(readCellFormats(open)[viewSheet(open, 'List').row(3)[1]?.style ?? 0]?.code).toBe(code);
});

test('sheets of the user’s own come behind the others, and our result sheets stay ours', () => {
  const written = openXlsx(writeResults(demoSample('en')).bytes);
  const bytes = insertSheets(written, [list]);
  const { sheets } = openXlsx(bytes).snapshot;
  expect(sheets.at(-1)).toMatchObject({ name: 'List', visible: true });
  expect(sheets.filter((sheet) => sheet.ownKey !== undefined)).toEqual(
    written.snapshot.sheets.filter((sheet) => sheet.ownKey !== undefined),
  );
  expect(checkOoxml(bytes)).toEqual([]);
  expect(() => insertSheets(openXlsx(bytes), [list])).toThrow('would-overwrite');
});

test('a repair alone leaves the result sheets as they are', () => {
  const written = openXlsx(writeResults(demoSample('en')).bytes);
  const bytes = repairXlsx(written, [{ sheet: 'Scrap', row: 2, column: 2, before: null, after: 'T-1' }]);
  const repaired = openXlsx(bytes);
  expect(repaired.snapshot.sheets).toEqual(written.snapshot.sheets);
  expect(
    viewSheet(repaired, 'Scrap')
      .row(2)
      .find(({ column }) => column === 2)?.value,
  ).toBe('T-1');
  expect(checkOoxml(bytes)).toEqual([]);
});

test('a sheet of another program is seen too', () => {
  const view = viewSheet(openXlsx(richWorkbook()), 'Data');
  expect(view.row(2).find(({ column }) => column === 4)).toMatchObject({ value: 25, formula: 'C2*2' });
  expect(view.row(3).find(({ column }) => column === 7)).toMatchObject({ value: '#N/A' });
  expect(view.widths.get(5)).toBe(0);
});
