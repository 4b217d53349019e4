/** What a person is told before results are written. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { CellEdit } from '../../../src/workbook/sheetPlan';
import { editAs } from '../../officeHost/model/edits';
import { picturesOf } from './sheetPicture';
import { refusal } from './refusal';
import { resultPlan, scrapLedger, startSmall } from './smallBook';

async function afterFirstRun() {
  const excel = startSmall();
  const host = new ExcelHost();
  await host.write(resultPlan());
  return { ...excel, host };
}

test('a first run tells its sheets with their cells and formulas, and changes nothing', async () => {
  const { workbook } = startSmall();
  const before = picturesOf(workbook);
  expect(await new ExcelHost().preview(resultPlan())).toEqual({
    sheets: [
      { name: 'Totals', cells: 10, formulas: 2, replaces: false, changed: [] },
      { name: 'Loop', cells: 12, formulas: 1, replaces: false, changed: [] },
    ],
    removed: [],
    edits: [],
    stale: [],
  });
  expect(picturesOf(workbook)).toEqual(before);
});

test('a second run tells what a person changed on our sheets since, values of formulas left aside', async () => {
  const { workbook, host } = await afterFirstRun();
  editAs('person', workbook, workbook.sheetNamed('Scrap')!, 1, 1, [[20]]);
  editAs('person', workbook, workbook.sheetNamed('Totals')!, 3, 1, [[99]]);
  editAs('person', workbook, workbook.sheetNamed('Totals')!, 8, 2, [['remark']]);
  editAs('person', workbook, workbook.sheetNamed('Totals')!, 1, 2, [['']]);
  const [totals, loop] = (await host.preview(resultPlan())).sheets;
  expect(totals?.changed).toEqual([
    { cell: 'Totals!C2', ours: 'Unit', theirs: null },
    { cell: 'Totals!B4', ours: '=B3*2', theirs: 99 },
    { cell: 'Totals!C9', ours: null, theirs: 'remark' },
  ]);
  expect(loop).toMatchObject({ replaces: true, changed: [] });
});

test('for results of an earlier session it tells values in the place of formulas, other formulas and cells that are ours nowhere', async () => {
  const { workbook } = await afterFirstRun();
  editAs('person', workbook, workbook.sheetNamed('Totals')!, 3, 1, [['=B3*3']]);
  editAs('person', workbook, workbook.sheetNamed('Totals')!, 8, 2, [['remark']]);
  const [totals, loop] = (await new ExcelHost().preview(resultPlan())).sheets;
  expect(totals?.changed).toEqual([
    { cell: 'Totals!B4', ours: '=B3*2', theirs: '=B3*3' },
    { cell: 'Totals!C9', ours: null, theirs: 'remark' },
  ]);
  expect(loop?.changed).toEqual([]);
});

test('where an earlier session laid the sheet out otherwise nothing is told of it', async () => {
  const { workbook } = await afterFirstRun();
  await workbookShift(workbook.sheetNamed('Totals')!.name);
  expect((await new ExcelHost().preview(resultPlan())).sheets[0]?.changed).toEqual([]);
});

async function workbookShift(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange('A2:C2').insert('Down');
    await context.sync();
  });
}

const repair = (row: number, before: string | number, after: string | number): CellEdit => ({
  sheet: 'Scrap',
  row,
  column: 1,
  before,
  after,
});

test('repairs are announced where they find what they expect, and told apart where they do not', async () => {
  const { workbook } = startSmall();
  editAs('coauthor', workbook, workbook.sheetNamed('Scrap')!, 1, 0, [['pre-consumer']]);
  const good = repair(3, '=post-consumer', 'post-consumer');
  expect(await new ExcelHost().preview({ sheets: [], edits: [repair(2, 'internal', 'Internal'), good] })).toMatchObject(
    {
      edits: [good],
      stale: [{ cell: 'Scrap!A2', expected: 'internal', found: 'pre-consumer' }],
    },
  );
});

test.each<[string, CellEdit, { code: string; details: unknown }]>([
  [
    'a header',
    repair(1, 'Class', 'Kind'),
    { code: 'cannot-write', details: { sheet: 'Scrap', cell: 'A1', reason: 'table header' } },
  ],
  [
    'a sheet that is not there',
    { ...repair(2, 'a', 'b'), sheet: 'Gone' },
    { code: 'not-found', details: { sheet: 'Gone' } },
  ],
  ['a sheet of ours', { ...repair(3, 'a', 'b'), sheet: 'Totals' }, { code: 'not-found', details: { sheet: 'Totals' } }],
])('a repair of %s is refused', async (_, edit, expected) => {
  const { host } = await afterFirstRun();
  expect(await refusal(host.preview({ sheets: [], edits: [edit] }))).toEqual(expected);
});

test('a sheet or table name of the user is not taken', async () => {
  startSmall();
  const host = new ExcelHost();
  expect(await refusal(host.preview(resultPlan(['NOTES', 'Loop'])))).toEqual({
    code: 'would-overwrite',
    details: { sheet: 'NOTES' },
  });
  expect(await refusal(host.preview({ sheets: [{ ...scrapLedger, name: 'Other' }], edits: [] }))).toEqual({
    code: 'duplicate-table-name',
    details: { table: 'Scrap' },
  });
});
