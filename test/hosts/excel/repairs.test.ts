/** Announced repairs of the user's own cells. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { CellEdit } from '../../../src/workbook/sheetPlan';
import { editAs, typeInto } from '../../officeHost/model/edits';
import { newWorkbook } from '../../officeHost/openBook';
import { startExcel } from '../../officeHost/startExcel';
import { refusal } from './refusal';
import { picturesOf } from './sheetPicture';

/** A sheet `Data` with texts that stand for numbers in A2:A4 and a date in B2, the last one in cells for text. */
function start() {
  const workbook = newWorkbook(['Data', 'Other']);
  const data = workbook.sheetNamed('Data')!;
  [['Quantity', 'Date'], ["'1,234.5", "'2024-05-06"], ["'12"], ["'7"]].forEach((row, r) =>
    row.forEach((value, c) => typeInto(workbook, data, r, c, value)),
  );
  data.formats.set({ row: 3, column: 0, rows: 1, columns: 1 }, 'numberFormat', '@');
  return { ...startExcel({ workbook }), data, host: new ExcelHost() };
}

const edit = (row: number, column: number, before: string, after: string | number, format?: string): CellEdit => ({
  sheet: 'Data',
  row,
  column,
  before,
  after,
  ...(format !== undefined && { format }),
});
const edits = [
  edit(2, 1, '1,234.5', 1234.5),
  edit(3, 1, '12', 12),
  edit(4, 1, '7', 7),
  edit(2, 2, '2024-05-06', 45418, 'yyyy-mm-dd'),
];

test('cells get their new values and kinds, and nothing else is touched', async () => {
  const { data, host, workbook } = start();
  const other = picturesOf(workbook)[1];
  const outcome = await host.write({ sheets: [], edits });
  expect(outcome).toEqual({ cells: 4, compared: 4, differs: 0, differing: [] });
  expect([1, 2, 3].map((row) => data.valueAt(row, 0))).toEqual([1234.5, 12, 7]);
  expect([data.valueAt(1, 1), data.formats.get(1, 1, 'numberFormat'), data.formats.get(3, 0, 'numberFormat')]).toEqual([
    45418,
    'yyyy-mm-dd',
    'General',
  ]);
  expect(picturesOf(workbook)[1]).toEqual(other);
});

test('a repair to a text that looks like a number stays a text', async () => {
  const { data, host } = start();
  await host.write({ sheets: [], edits: [edit(3, 1, '12', '0012')] });
  expect(data.valueAt(2, 0)).toBe('0012');
});

test('revert puts the texts back as they were', async () => {
  const { host, workbook } = start();
  const before = picturesOf(workbook);
  await host.write({ sheets: [], edits });
  expect(host.steps()).toMatchObject([{ kind: 'repairs', lostCharts: [] }]);
  expect(host.steps()[0]?.places).toHaveLength(4);
  await host.revert();
  expect(host.steps()).toEqual([]);
  expect(picturesOf(workbook)).toEqual(before);
});

test('a cell that a person changed after its repair is not taken back over', async () => {
  const { data, host, workbook } = start();
  await host.write({ sheets: [], edits });
  editAs('person', workbook, data, 2, 0, [[13]]);
  expect(await refusal(host.revert())).toEqual({ code: 'changed-meanwhile', details: { sheet: 'Data', cell: 'A3' } });
  expect(data.valueAt(2, 0)).toBe(13);
});

test('hidden and filtered rows are repaired like the others', async () => {
  const { data, host } = start();
  data.hiddenRows.add(1);
  data.filteredRows.add(2);
  expect((await host.write({ sheets: [], edits })).differing).toEqual([]);
  expect([data.hiddenRows.has(1), data.filteredRows.has(2)]).toEqual([true, true]);
});

test('a cell that another author changed since the preview stops all repairs', async () => {
  const { data, host, workbook } = start();
  const plan = { sheets: [], edits };
  await host.preview(plan);
  editAs('coauthor', workbook, data, 2, 0, [['13']]);
  expect(await refusal(host.write(plan))).toEqual({
    code: 'changed-meanwhile',
    details: { sheet: 'Data', cell: 'A3' },
  });
  expect(data.valueAt(1, 0)).toBe('1,234.5');
});

test('a cell with a formula is never overwritten', async () => {
  const { data, host, workbook } = start();
  typeInto(workbook, data, 2, 0, '="12"&""');
  workbook.settle();
  expect(await refusal(host.write({ sheets: [], edits }))).toEqual({
    code: 'cannot-write',
    details: { sheet: 'Data', cell: 'A3', reason: 'formula' },
  });
});

test('on a protected sheet only cells that are not locked are repaired', async () => {
  const { data, host } = start();
  data.formats.set({ row: 1, column: 0, rows: 3, columns: 1 }, 'protection.locked', false);
  data.protection = { options: {}, password: '' };
  expect(await refusal(host.write({ sheets: [], edits }))).toEqual({
    code: 'protected',
    details: { sheet: 'Data', cell: 'B2' },
  });
  expect((await host.write({ sheets: [], edits: edits.slice(0, 2) })).differing).toEqual([]);
});

test('a connection that breaks while repairs are made leaves every cell as it was', async () => {
  const results: string[] = [];
  for (let offset = 1; results.at(-1) !== 'written'; offset++) {
    const { host, workbook, faults, connection } = start();
    const before = picturesOf(workbook);
    faults.loseConnection({ request: connection.requestCount + offset, done: true });
    const result = await host.write({ sheets: [], edits }).then(
      () => 'written',
      (error: { code: string }) => error.code,
    );
    results.push(result);
    if (result !== 'written') expect(picturesOf(workbook)).toEqual(before);
  }
  expect(new Set(results)).toEqual(new Set(['connection-lost', 'written']));
  expect(results.length).toBeGreaterThan(6);
});
