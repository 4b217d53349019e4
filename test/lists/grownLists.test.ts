/** Rows that a list gets after it became a ledger are said, and taken in on request, once, in the file and in Excel. */
import { assessFigures } from '../../src/assess';
import { ExcelHost } from '../../src/hosts/excel/excelHost';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { repairXlsx } from '../../src/hosts/xlsx/writeXlsx';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openWorkbook } from '../officeHost/openBook';
import { startExcel } from '../officeHost/startExcel';
import { checkOoxml } from '../support/ooxmlCheck';
import { grownBook, laterBook } from './grownBook';

const march = '2024-03-31 | Cast | Slab | 300 | t';
const grownIn = (snapshot: WorkbookSnapshot): readonly string[] =>
  assessFigures(snapshot).findings.flatMap(({ code, details }) =>
    code === 'list-grew' ? [`${details['value']} ${details['count']}`] : [],
  );

function production({ tables }: WorkbookSnapshot): unknown {
  const table = tables.find(({ name }) => name === 'Production');
  const column = (header: string) => table?.columns.find((one) => one.header === header);
  return {
    rows: table?.rowCount,
    quantities: [...(column('Quantity')?.numbers ?? [])],
    days: [...(column('Date')?.numbers ?? [])],
    formula: column('Quantity')?.formulas?.get(2),
  };
}

const all = { rows: 3, quantities: [100.5, 200, 300], days: [45322, 45351, 45382], formula: 'Output!D5' };

test('a list with the rows that it had is no finding; a row more is one, and a total below is none', () => {
  expect(grownIn(openXlsx(grownBook()).snapshot)).toEqual([]);
  expect(grownIn(openXlsx(grownBook('Total | | | 300.5 |')).snapshot)).toEqual([]);
  expect(grownIn(openXlsx(grownBook(march)).snapshot)).toEqual(['Output!A2:E5 1']);
});

test('a quantity that was typed over in the ledger is not taken in twice', () => {
  const { snapshot } = openXlsx(grownBook());
  const tables = snapshot.tables.map((table) => ({
    ...table,
    columns: table.columns.map(({ formulas, ...column }) =>
      column.header === 'Quantity' || !formulas ? column : { ...column, formulas },
    ),
  }));
  expect(grownIn({ ...snapshot, tables })).toEqual([]);
});

test('the file takes them in with formulas that follow the list, and is then complete', () => {
  const open = openXlsx(grownBook(march));
  const bytes = repairXlsx(
    open,
    assessFigures(open.snapshot).grown.flatMap(({ edits }) => edits),
  );
  expect(checkOoxml(bytes)).toEqual([]);
  const { snapshot } = openXlsx(bytes);
  expect(production(snapshot)).toEqual(all);
  expect(grownIn(snapshot)).toEqual([]);
});

test('so does Excel, as a step that can be undone', async () => {
  startExcel({ workbook: openWorkbook(grownBook(march)), excelApi: '1.15' });
  const host = new ExcelHost();
  const before = (await host.read()) as WorkbookSnapshot;
  const edits = assessFigures(before).grown.flatMap((list) => list.edits);
  expect(grownIn(before)).toEqual(['Output!A2:E5 1']);
  const plan = { sheets: [], edits };
  await host.preview(plan);
  await host.write(plan);
  const after = (await host.read()) as WorkbookSnapshot;
  expect(production(after)).toEqual(all);
  expect(grownIn(after)).toEqual([]);
  await host.revert();
  expect(production((await host.read()) as WorkbookSnapshot)).toEqual(production(before));
});

/** Output by month in words and with the unit in the cell: no cell of the ledger can follow one of the list. */
const texts = `
    Output 2024
    Month | Output (t)
    Jan | "1000 t"
    Feb | "2000 t"`;
const fixed = { process: { always: 'Cast' }, product: { always: 'Slab' } };
const lackingOf = (bytes: Uint8Array): readonly unknown[] =>
  assessFigures(openXlsx(bytes).snapshot).grown.flatMap(({ entries }) =>
    entries.map(({ date, quantity }) => [date?.value, quantity?.value]),
  );

test('a new row that is all text is taken in, once', () => {
  expect(lackingOf(laterBook(texts, texts, fixed))).toEqual([]);
  const open = openXlsx(laterBook(texts, `${texts}\n Mar | "2000 t"`, fixed));
  const { grown } = assessFigures(open.snapshot);
  const after = repairXlsx(
    open,
    grown.flatMap(({ edits }) => edits),
  );
  expect(grown.flatMap(({ entries }) => entries.map(({ quantity }) => quantity?.value))).toEqual([2000]);
  expect(production(openXlsx(after).snapshot)).toMatchObject({ rows: 3, quantities: [1000, 2000, 2000] });
  expect(lackingOf(after)).toEqual([]);
});

test('two deliveries alike are two, and a third one is lacking', () => {
  const alike = `${texts}\n Feb | "2000 t"`;
  expect(lackingOf(laterBook(alike, alike, fixed))).toEqual([]);
  expect(lackingOf(laterBook(alike, `${alike}\n Feb | "2000 t"`, fixed))).toHaveLength(1);
});

test('a row of text whose quantity was changed in the ledger is not taken in again, and the month after it is', () => {
  const later = laterBook(texts.replace('"1000 t"', '"1050 t"'), `${texts}\n Mar | "1000 t"`, fixed);
  expect(lackingOf(later)).toEqual([[45382, 1000]]);
});

test('a month more of a table across is taken in, numbers and text', () => {
  const across = (...months: readonly string[]): string => `
    Energy use 2024
    Process | Carrier | Unit | Jan | Feb | Mar ${months.map((_, at) => `| ${['Apr', 'May'][at] ?? ''}`).join(' ')}
    Cast | Natural gas | m3 | "6000" | 7000 | "8000" ${months.map((text) => `| ${text}`).join(' ')}`;
  expect(lackingOf(laterBook(across(), across()))).toEqual([]);
  expect(lackingOf(laterBook(across(), across('"6000"', '7000')))).toEqual([
    ['2024-04-30', 6000],
    ['2024-05-31', 7000],
  ]);
});
