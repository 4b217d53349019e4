/** What a write does to the workbook, and what it leaves alone. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { WritePlan } from '../../../src/workbook/sheetPlan';
import { editAs, typeInto } from '../../officeHost/model/edits';
import type { WorkbookModel } from '../../officeHost/model/workbook';
import { pictureOf, picturesOf, type SheetPicture } from './sheetPicture';
import { resultPlan, startSmall } from './smallBook';

const sheet = (workbook: WorkbookModel, name: string) => {
  const found = workbook.sheetNamed(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

async function written(plan: WritePlan = resultPlan(), excelApi = '1.15') {
  const excel = startSmall({ excelApi });
  const host = new ExcelHost();
  await host.read();
  await host.preview(plan);
  const outcome = await host.write(plan);
  return { ...excel, host, outcome };
}

test('results are written with formulas, links, looks and a chart, and read back as meant', async () => {
  const { workbook, outcome } = await written();
  expect(outcome).toEqual({ cells: 22, compared: 10, differs: 0, differing: [] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Scrap', 'Notes', 'Totals', 'Loop']);
  const totals = pictureOf(sheet(workbook, 'Totals'));
  expect(totals.cells['B3']).toEqual([12.5, '=SUM(Scrap[Quantity])']);
  expect(totals.cells['A4']).toEqual(['=not a formula', undefined]);
  expect(totals.cells['C3']).toEqual(['1-2', undefined]);
  expect(totals.formats['B3']).toMatchObject({
    numberFormat: '#,##0.00',
    'font.bold': true,
    'fill.color': '#E8F1F4',
    'border.top.weight': 'Thin',
  });
  expect(totals.layout).toMatchObject({
    tabColor: '#0F5F7A',
    gridlines: false,
    orientation: 'Landscape',
    links: { A3: 'Scrap!A1' },
    charts: [
      [
        'BarStacked',
        'Scrap by class',
        undefined,
        [['Quantity', 'Totals!$B$3:$B$4', 'Totals!$A$3:$A$4', undefined, undefined]],
      ],
    ],
  });
  expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['Crossfoot_inventory', '=Totals!$A$1'],
    ['Crossfoot_workings', '=Loop!$A$1'],
  ]);
});

test.each([
  ['1.9', '=INDEX(MMULT(MINVERSE(A2:B3),C2:C3),2,1)'],
  ['1.15', undefined],
])('in an Excel with ExcelApi %s a matrix formula fills its cells', async (excelApi, second) => {
  const { workbook, outcome } = await written(resultPlan(), excelApi);
  expect(outcome.differing).toEqual([]);
  const loop = pictureOf(sheet(workbook, 'Loop'));
  expect([loop.cells['D2']?.[0], loop.cells['D3']]).toEqual([2, [2, second]]);
});

test('a second run rewrites the same sheets, so that formulas of the user that read them go on reading them', async () => {
  const { workbook, host } = await written();
  const notes = sheet(workbook, 'Notes');
  typeInto(workbook, notes, 1, 0, '=Totals!B3*10');
  workbook.settle();
  const ids = workbook.sheets.map(({ id }) => id);
  editAs('person', workbook, sheet(workbook, 'Scrap'), 1, 1, [[20]]);
  await host.read();
  const plan = resultPlan(['Totals', 'Loop'], 3);
  const outcome = await host.write(plan);
  expect(workbook.sheets.map(({ id }) => id)).toEqual(ids);
  expect([notes.cell(1, 0)?.formula, notes.valueAt(1, 0)]).toEqual(['=Totals!B3*10', 225]);
  expect(outcome.differing.map(({ cell, expected, found }) => [cell, expected, found])).toEqual([
    ['Totals!B3', 12.5, 22.5],
    ['Totals!B4', 25, 45],
  ]);
});

test('in another language the same sheets get other names, even where two of them swap', async () => {
  const { workbook, host } = await written();
  typeInto(workbook, sheet(workbook, 'Notes'), 1, 0, '=Totals!B3');
  const plan = resultPlan(['Loop', 'Totals']);
  await host.write(plan);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Scrap', 'Notes', 'Loop', 'Totals']);
  expect(sheet(workbook, 'Notes').cell(1, 0)?.formula).toBe('=Loop!B3');
  expect(pictureOf(sheet(workbook, 'Loop')).cells['B3']).toEqual([12.5, '=SUM(Scrap[Quantity])']);
});

test('a sheet that the plan no longer has goes away with its name, and comes back on revert', async () => {
  const { workbook, host } = await written();
  const before = comparable(workbook);
  const plan: WritePlan = { sheets: resultPlan().sheets.slice(1), edits: [] };
  expect((await host.preview(plan)).removed).toEqual(['Totals']);
  await host.write(plan);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Scrap', 'Notes', 'Loop']);
  expect(workbook.names.map(({ name }) => name)).toEqual(['Crossfoot_workings']);
  await host.revert();
  expect(comparable(workbook)).toEqual(before);
  expect(workbook.names.map(({ name, formula }) => [name, formula]).sort()).toEqual([
    ['Crossfoot_inventory', '=Totals!$A$1'],
    ['Crossfoot_workings', '=Loop!$A$1'],
  ]);
});

test('repairs alone leave the results where they are', async () => {
  const { workbook, host } = await written();
  const plan: WritePlan = {
    sheets: [],
    edits: [{ sheet: 'Scrap', row: 3, column: 1, before: '=post-consumer', after: 'post-consumer' }],
  };
  expect(await host.preview(plan)).toMatchObject({ removed: [], edits: plan.edits, stale: [] });
  expect((await host.write(plan)).differing).toEqual([]);
  expect(sheet(workbook, 'Scrap').valueAt(2, 0)).toBe('post-consumer');
  expect(sheet(workbook, 'Totals').valueAt(2, 1)).toBe(12.5);
});

test('what a person did to a sheet of ours does not outlive the next run, and revert brings it back', async () => {
  const { workbook, host } = await written();
  const totals = sheet(workbook, 'Totals');
  editAs('person', workbook, totals, 9, 4, [['remark', 7]]);
  totals.hiddenRows.add(3);
  totals.columnWidths.set(0, 99);
  totals.formats.set({ row: 9, column: 4, rows: 1, columns: 1 }, 'fill.color', '#FFFF00');
  totals.merged.push({ row: 20, column: 0, rows: 1, columns: 3 });
  const before = comparable(workbook);
  await host.write(resultPlan());
  expect(totals.valueAt(9, 4)).toBeNull();
  expect([totals.hiddenRows.size, totals.columnWidths.get(0)]).toEqual([0, 157.5]);
  await host.revert();
  expect(comparable(workbook)).toEqual(before);
});

test('merged cells, a filter and what it hides on a sheet of ours are gone after the next run', async () => {
  const { workbook, host, Excel } = await written();
  const totals = sheet(workbook, 'Totals');
  totals.merged.push({ row: 2, column: 0, rows: 1, columns: 3 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Totals').autoFilter.apply('A2:C4', 2, { filterOn: 'Values', values: ['1-2'] });
    await context.sync();
  });
  expect(totals.filteredRows.size).toBe(1);
  expect((await host.write(resultPlan())).differing).toEqual([]);
  expect([totals.merged, totals.filteredRows.size, totals.autoFilter?.area, totals.autoFilter?.criteria.size]).toEqual([
    [],
    0,
    { row: 1, column: 0, rows: 3, columns: 3 },
    0,
  ]);
});

test('a sheet of ours that a person deleted is written anew', async () => {
  const { workbook, host } = await written();
  workbook.deleteSheet(sheet(workbook, 'Loop'));
  expect((await host.preview(resultPlan())).sheets.map(({ replaces }) => replaces)).toEqual([true, false]);
  expect((await host.write(resultPlan())).differing).toEqual([]);
  expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['Crossfoot_inventory', '=Totals!$A$1'],
    ['Crossfoot_workings', '=Loop!$A$1'],
  ]);
});

test('revert takes a first run away without a trace', async () => {
  const untouched = startSmall().workbook;
  const expected = comparable(untouched);
  const { workbook, host } = await written();
  expect(host.steps()).toEqual([{ kind: 'results', places: ['Totals', 'Loop'], lostCharts: [] }]);
  await host.revert();
  expect(comparable(workbook)).toEqual(expected);
  expect(workbook.names).toEqual([]);
  expect(host.steps()).toEqual([]);
});

test('writes and repairs are taken back one by one, also through sheets that went away and came back', async () => {
  const { workbook } = startSmall();
  const host = new ExcelHost();
  const pictures = [picturesOf(workbook)];
  const write = async (plan: WritePlan): Promise<void> => {
    await host.write(plan);
    pictures.push(picturesOf(workbook));
  };
  const both = resultPlan();
  await write(both);
  await write({ ...both, sheets: both.sheets.slice(0, 1) });
  await write({ sheets: [], edits: [{ sheet: 'Scrap', row: 2, column: 2, before: 10, after: 11 }] });
  await write(both);
  expect(host.steps().map(({ kind }) => kind)).toEqual(['results', 'results', 'repairs', 'results']);
  for (const before of pictures.slice(0, -1).reverse()) {
    await host.revert();
    expect(picturesOf(workbook)).toEqual(before);
  }
  expect(host.steps()).toEqual([]);
  await host.revert();
});

test('only numbers count as numbers read back; all that differ are counted, the first told one by one', async () => {
  const excel = startSmall();
  const host = new ExcelHost();
  const plan = resultPlan();
  const [totals] = plan.sheets;
  const rows = Array.from({ length: 70 }, (_, row) => [{ value: `row ${row}` }, { value: row, formula: `${row}+1` }]);
  const outcome = await host.write({ sheets: [{ ...totals!, charts: [], rows }], edits: [] });
  expect(outcome).toMatchObject({ cells: 140, compared: 70, differs: 70 });
  expect(outcome.differing).toHaveLength(50);
  expect(excel.workbook.sheetNamed(totals!.name)).toBeDefined();
});

test('where calculation is manual the results are calculated all the same', async () => {
  const excel = startSmall();
  excel.workbook.calculationMode = 'Manual';
  const host = new ExcelHost();
  expect((await host.write(resultPlan())).differing).toEqual([]);
  expect(excel.workbook.calculationMode).toBe('Manual');
  expect(excel.connection.log.some(({ request }) => request.Actions.some(({ Name }) => Name === 'Calculate'))).toBe(
    true,
  );
});

/** Everything that a person sees, sheets by name. */
function comparable(workbook: WorkbookModel): readonly SheetPicture[] {
  return picturesOf(workbook);
}

test("a user's sheet whose first cell is named like one of ours stays, its name too, and ours stands beside it", async () => {
  const { workbook } = startSmall();
  for (const name of ['Crossfoot_inventory', 'Crossfoot_notes']) workbook.addName(name, '=Notes!$A$1');
  const host = new ExcelHost();
  expect((await host.read()).sheets.map(({ name, ownKey }) => [name, ownKey])).toEqual([
    ['Scrap', undefined],
    ['Notes', undefined],
  ]);
  expect((await host.preview(resultPlan())).removed).toEqual([]);
  await host.write(resultPlan());
  await host.write(resultPlan());
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Scrap', 'Notes', 'Totals', 'Loop']);
  expect(sheet(workbook, 'Notes').valueAt(0, 0)).toBe('mine');
  expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['Crossfoot_inventory', '=Notes!$A$1'],
    ['Crossfoot_notes', '=Notes!$A$1'],
    ['Crossfoot_inventory_2', '=Totals!$A$1'],
    ['Crossfoot_workings', '=Loop!$A$1'],
  ]);
  await host.write({ sheets: resultPlan().sheets.slice(1), edits: [] });
  await host.revert();
  expect(workbook.names.map(({ name }) => name).sort()).toEqual([
    'Crossfoot_inventory',
    'Crossfoot_inventory_2',
    'Crossfoot_notes',
    'Crossfoot_workings',
  ]);
});
