/** Opening a written workbook: the sheet that is shown, no two selected at once, and when Excel is asked to calculate. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import type { CellEdit, SheetPlan } from '../../../src/workbook/sheetPlan';
import { cover, footprints, ledger } from './writePlans';

const text = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const write = (bytes: Uint8Array, sheets: readonly SheetPlan[], edits: readonly CellEdit[] = []): Uint8Array =>
  writeXlsx(openXlsx(bytes), { sheets, edits });
const notes = (formula: string): SheetPlan => ({
  name: 'Notes',
  rows: [[{ value: 7.75, formula }]],
  widths: [],
});
const long: SheetPlan = {
  name: 'Long',
  rows: Array.from({ length: 20_000 }, (_, row) => [{ value: `tabSelected="1" of row ${row}` }]),
  widths: [],
};

test('the first of our sheets is shown and selected alone, and no other byte of the sheets that stay changes', () => {
  const before = newXlsx([long, ledger]);
  expect(text(before, 'xl/worksheets/sheet1.xml')).toContain('<sheetView tabSelected="1"');
  const after = write(before, [cover, footprints]);
  // It stands in front; Excel shows the first sheet where none is named.
  expect(text(after, 'xl/workbook.xml')).toMatch(/<sheet name="Cover"[^>]*\/><sheet name="Footprints"/);
  expect(text(after, 'xl/workbook.xml')).not.toContain('activeTab');
  const selected = Object.keys(unzipSync(after)).filter((part) =>
    text(after, part).includes('<sheetView showGridLines="0" tabSelected="1"'),
  );
  expect(selected).toHaveLength(1);
  expect(text(after, 'xl/worksheets/sheet1.xml')).toBe(
    text(before, 'xl/worksheets/sheet1.xml').replace(' tabSelected="1"', ''),
  );
});

test('without a sheet to be shown the one that was stays shown', () => {
  const before = newXlsx([ledger]);
  expect(text(write(before, [footprints]), 'xl/worksheets/sheet1.xml')).toBe(text(before, 'xl/worksheets/sheet1.xml'));
});

test.each([
  ['a formula of the user reads a sheet of ours', 'Footprints!E5', true],
  ['no formula reads ours', '7+0.75', false],
])('Excel is asked to calculate where %s', (_, formula, asks) => {
  const first = write(newXlsx([ledger, notes(formula)]), [footprints]);
  expect(text(first, 'xl/workbook.xml')).toContain('<calcPr calcId="191029"/>');
  expect(text(write(first, [footprints]), 'xl/workbook.xml').includes('fullCalcOnLoad="1"')).toBe(asks);
});

test('Excel is asked to calculate where a cell is repaired, since formulas may read it', () => {
  const edit: CellEdit = { sheet: 'Notes', row: 2, column: 1, before: null, after: 1 };
  const after = write(newXlsx([ledger, notes('1+1')]), [footprints], [edit]);
  expect(text(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('Excel is asked to calculate where a name of the user refers to a sheet of ours', () => {
  const first = write(newXlsx([ledger]), [footprints]);
  const parts = unzipSync(first);
  parts['xl/workbook.xml'] = strToU8(
    text(first, 'xl/workbook.xml').replace(
      '<definedNames>',
      '<definedNames><definedName name="Total">Footprints!$E$7</definedName>',
    ),
  );
  expect(text(write(first, [footprints]), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  expect(text(write(zipSync(parts), [footprints]), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});
