/** A cell is typed into, and formulas read it: what the file says they gave is what they give now, or nothing until the workbook is calculated; never the number of before. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessFigures } from '../../../src/assess';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { viewSheet } from '../../../src/hosts/xlsx/sheetView';
import { repairXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import type { CellValue, PlannedCell, SheetPlan } from '../../../src/workbook/sheetPlan';
import { findings, sheetsOf } from '../../support/plant';

/** A works whose gas follows the bill: 10 t on the bill are 10 t in the ledger. */
const book = (gas: PlannedCell, bill: readonly PlannedCell[] = [{ value: 10 }]): readonly SheetPlan[] => [
  ...sheetsOf({
    Production: 'Process | Product | Quantity | Unit\nMelting | Slab | 100 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nMelting | Gas | 0 | t\nMelting | Gas | 5 | t',
    Factors: 'Item | Component | Value | Unit\nGas | direct | 2 | tCO2/t',
  }).map((sheet) =>
    sheet.name === 'Energy'
      ? { ...sheet, rows: sheet.rows.map((row, index) => (index === 1 ? row.with(2, gas) : row)) }
      : sheet,
  ),
  { name: 'Bill 2024', rows: [[{ value: 'Gas' }, ...bill]], widths: [] },
];
const typed = (bytes: Uint8Array, after: CellValue): Uint8Array =>
  repairXlsx(openXlsx(bytes), [{ sheet: 'Bill 2024', row: 1, column: 2, before: 10, after }]);
const gasOf = (bytes: Uint8Array) =>
  viewSheet(openXlsx(bytes), 'Energy')
    .row(2)
    .find(({ column }) => column === 3);
const after = (gas: PlannedCell, value: CellValue, bill?: readonly PlannedCell[]) =>
  typed(newXlsx(book(gas, bill)), value);

test('a ledger cell that follows the bill holds what is typed on the bill, and goes on following it', () => {
  expect(gasOf(after({ value: 10, formula: "'Bill 2024'!B1" }, 12))).toMatchObject({
    value: 12,
    formula: "'Bill 2024'!B1",
  });
  expect(gasOf(after({ value: 0.1, formula: "'Bill 2024'!$B$1/100" }, 12))?.value).toBe(0.12);
  expect(gasOf(after({ value: 10, formula: "'Bill 2024'!B1" }, 'twelve'))?.value).toBe('twelve');
});

test('it follows over a cell between them', () => {
  const between = [{ value: 10 }, { value: 10, formula: 'B1' }];
  expect(gasOf(after({ value: 10, formula: "'Bill 2024'!C1" }, 12, between))?.value).toBe(12);
});

test('what another formula gives is not known until the workbook is calculated, and so is no quantity', () => {
  for (const formula of ["'Bill 2024'!B1*2", "SUM('Bill 2024'!A1:D9)", 'INDIRECT("B1")', 'OFFSET(Bill,0,1)']) {
    const bytes = after({ value: 20, formula }, 12);
    expect(gasOf(bytes)?.value).toBeUndefined();
    expect(findings(assessFigures(openXlsx(bytes).snapshot))).toContain('formula-not-calculated Energy!C2');
  }
});

test('a formula that reads other cells keeps every byte', () => {
  for (const formula of [
    "'Bill 2024'!B2",
    'SUM(B3:B9)',
    'Energy[[#This Row],[Unit]]',
    '[1]Prices!$B$2',
    "'[1]Price list'!B1",
  ]) {
    const before = newXlsx(book({ value: 20, formula }));
    expect(unzipSync(typed(before, 12))['xl/worksheets/sheet3.xml']).toEqual(
      unzipSync(before)['xl/worksheets/sheet3.xml'],
    );
  }
});

test('a protected ledger follows, too', () => {
  const parts = unzipSync(newXlsx(book({ value: 10, formula: "'Bill 2024'!B1" })));
  const name = 'xl/worksheets/sheet3.xml';
  parts[name] = strToU8(
    strFromU8(parts[name] ?? new Uint8Array()).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
  );
  expect(gasOf(typed(zipSync(parts), 12))?.value).toBe(12);
});
