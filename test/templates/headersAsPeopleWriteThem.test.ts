/** A ledger with titles above it and headers with units and stars is read, repaired and linked to by its own cells, in a file and in Excel. */
import { assessFigures } from '../../src/assess';
import { ExcelHost } from '../../src/hosts/excel/excelHost';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../src/hosts/xlsx/readRange';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { allLedgers } from '../../src/ledgers/allLedgers';
import { allHeaders } from '../../src/ledgers/columns';
import { foundHeaders } from '../../src/ledgers/matchHeaders';
import { repairEdits } from '../../src/ledgers/repairs';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { openWorkbook } from '../officeHost/openBook';
import { startExcel } from '../officeHost/startExcel';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { computed, errors, productIn, sheetsOf, year2024, type Tables } from '../support/plant';
import { writeResults } from '../support/writtenWorkbook';

test.each([
  ['Quantity *', (name: string) => `${name} *`],
  ['Quantity * (t)', (name: string) => `${name} * (t)`],
  ['Quantity (t) *', (name: string) => `${name} (t) *`],
  ['数量 *（吨）', (name: string) => `${name} *（吨）`],
  ['＊数量［吨］', (name: string) => `＊${name}［吨］`],
  ['Quantity, t', (name: string) => `${name}, t`],
  ['数量/吨', (name: string) => `${name}/吨`],
  ['Quantity in two lines', (name: string) => `${name}\n(t) *`],
])('%s is understood of every column under each of its names', (_, written) => {
  for (const ledger of allLedgers)
    for (const column of ledger.columns)
      for (const name of allHeaders(column))
        expect([written(name), [...(foundHeaders(ledger, [written(name)]).get(column.key) ?? [])]]).toEqual([
          written(name),
          [0],
        ]);
});

const tables: Tables = {
  Settings: year2024('Organisation | Works', 'Region | CN'),
  Production: '工序 * | 产品 * | 数量 *（吨） | 单位 *\nCasthouse | Ingot | 100 | t',
  Scrap: 'Process * | Class * | Quantity * (t) | Unit * | Metal content (%)\nCasthouse | old scrap | "25" | t | 1',
  Materials:
    'Process | Item | Qty, t | UoM | Metal content | Footprint (kgCO2e/kg)\nCasthouse | Primary | 75 | t | 1 | 12',
  Energy: 'Dept. | Carrier * | Usage | Unit\nCasthouse | Power | 10 | MWh',
  Factors: 'Item * | Component * | Value * | Unit *\nPower | location | 0.5 | tCO2/MWh',
};

/** The sheet with a title, a sentence and a band above its table. */
function below(sheet: SheetPlan): SheetPlan {
  const above = [
    [{ value: sheet.name }],
    [{ value: 'What this list is for' }],
    [{ value: 'What' }, { value: 'How much' }],
  ];
  const moved = (sheet.tables ?? []).map((table) => ({ ...table, headerRow: table.headerRow + above.length }));
  return { ...sheet, rows: [...above, ...sheet.rows], tables: moved };
}
const book = newXlsx(sheetsOf(tables).map(below));

test('findings name the cells where the ledger stands, and a repair mends that cell', () => {
  const open = openXlsx(book);
  const found = assessFigures(open.snapshot, { language: 'en' });
  expect(errors(found)).toEqual(['number-as-text Scrap!C5']);
  const mended = openXlsx(writeXlsx(open, { sheets: [], edits: repairEdits(found.findings) }));
  expect(readRange(mended, 'Scrap', 5)[4]?.[2]).toBe(25);
  const result = computed(assessFigures(mended.snapshot, { language: 'en' }));
  expect(productIn(result, 'Ingot').recycledContent.organisation.postConsumer).toBe('0.25');
});

test('results lead to its cells, and LibreOffice finds the same by its headers', async () => {
  const open = openXlsx(book);
  const edits = repairEdits(assessFigures(open.snapshot, { language: 'en' }).findings);
  const { bytes, sheets } = writeResults(writeXlsx(open, { sheets: [], edits }));
  const links = sheets.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell?.link ?? []);
  const rows = links.flatMap((link) => /^(?:Scrap|Materials|Energy)!(?!A1$)[A-Z]+(\d+)$/.exec(link)?.[1] ?? []);
  expect(Math.min(...rows.map(Number))).toBeGreaterThanOrEqual(4);
  expect(links).toContain('Materials!B5');
  const compared = compareWithWorkbook(sheets, await recalculate(bytes));
  expect(compared.differences).toEqual([]);
  expect(compared.formulas).toBeGreaterThan(100);
});

test('a row below the table is told by its cell, and Excel reads what a file reads', async () => {
  const grown = sheetsOf(tables)
    .map(below)
    .map((sheet) => {
      if (sheet.name !== 'Energy') return sheet;
      return { ...sheet, rows: [...sheet.rows, ['Casthouse', 'Power', 5, 'MWh'].map((value) => ({ value }))] };
    });
  const { snapshot } = openXlsx(newXlsx(grown));
  expect(errors(assessFigures(snapshot, { language: 'en' }))).toContain('rows-below-table Energy!A6');
  startExcel({ workbook: openWorkbook(newXlsx(grown)), excelApi: '1.9' });
  expect(await new ExcelHost().read()).toEqual(snapshot);
});
