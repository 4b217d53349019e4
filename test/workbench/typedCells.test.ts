/** What is typed and pasted into the workbench's cells: values as Excel would take them, tables that grow, each edit a step, nothing where it may not be. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { viewSheet } from '../../src/hosts/xlsx/sheetView';
import { createBookApi, type BookApi } from '../../src/workbench/bookApi';
import { copiedText, pastedCells } from '../../src/workbench/clipboardText';
import { blockBetween, gridLayout } from '../../src/workbench/gridLayout';
import { typedEdits } from '../../src/workbench/typedCells';
import { WorkbenchHost } from '../../src/workbench/workbenchHost';
import type { CellValue, PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';
import { localCaller } from '../pane/localCaller';
import { bookOf } from '../support/plant';
import { richWorkbook } from '../support/richWorkbook';

const typed = (text: string, code = 'General', before: CellValue = null) =>
  typedEdits('Energy', [{ row: 2, column: 4, text }], () => ({ value: before, code }), false).map(
    ({ after, format }) => [after, format],
  );

test.each([
  ['591.7', [[591.7, undefined]]],
  ['1,234.5', [[1234.5, undefined]]],
  ['12 %', [[0.12, undefined]]],
  ["'591.7", [['591.7', undefined]]],
  ['2024-03-01', [[45352, 'yyyy-mm-dd']]],
  ['2024年3月1日', [[45352, 'yyyy-mm-dd']]],
  ['TRUE', [[true, undefined]]],
  ['drum', [['drum', undefined]]],
  ['-', [['-', undefined]]],
  [' ', []],
])('%s is taken as a spreadsheet takes it', (text, expected) => expect(typed(text)).toEqual(expected));

test('a cell for texts keeps a number as a text, a cell for days keeps its format, a cell is cleared, and the same again is no edit', () => {
  expect(typed('591.7', '@')).toEqual([['591.7', undefined]]);
  expect(typed('2024-03-01', 'dd/mm/yyyy')).toEqual([[45352, undefined]]);
  expect(typed('', 'General', 5)).toEqual([[null, undefined]]);
  expect(typed('5', 'General', 5)).toEqual([]);
});

test.each(['=1+1', '+A1', '@SUM'])('the formula %s is refused: nobody would calculate it', (text) =>
  expect(() => typed(text)).toThrow(/cannot-write/),
);

test('a block is copied and pasted as spreadsheets do, with quotation marks where a cell needs them', () => {
  const rows = [
    ['a', '1\t2'],
    ['say "yes"', 'x\ny'],
  ];
  const pasted = pastedCells(copiedText(rows), { row: 3, column: 2 });
  expect(pasted.map(({ row, column, text }) => [row, column, text])).toEqual([
    [3, 2, 'a'],
    [3, 3, '1\t2'],
    [4, 2, 'say "yes"'],
    [4, 3, 'x\ny'],
  ]);
  expect(pastedCells('1\t2\r\n', { row: 1, column: 1 })).toHaveLength(2);
});

const energy = 'Process | Carrier | Quantity | Unit\nMelting | Gas | 10 | GJ\nMelting | Gas | 20 | GJ';

async function opened(bytes: Uint8Array): Promise<{ readonly api: BookApi; readonly host: WorkbenchHost }> {
  const api = createBookApi();
  const host = new WorkbenchHost(
    localCaller<BookApi>(api),
    { language: 'en', theme: () => 'light', onTheme: () => () => undefined },
    () => undefined,
  );
  await host.open(bytes);
  return { api, host };
}

const energyOf = (api: BookApi) =>
  openXlsx(api.bytes(() => undefined)).snapshot.tables.find(({ name }) => name === 'Energy');

test('what is pasted below a table makes it longer, is one step, and goes when the step is undone', async () => {
  const { api, host } = await opened(bookOf({ Energy: energy }));
  const before = api.bytes(() => undefined);
  await host.type('Energy', pastedCells('Melting\tGas\t30\tGJ\r\nMelting\tGas\t40\tGJ', { row: 4, column: 1 }));
  expect(energyOf(api)?.rowCount).toBe(4);
  expect([...(energyOf(api)?.columns[2]?.numbers ?? [])]).toEqual([10, 20, 30, 40]);
  expect(host.steps()).toMatchObject([{ kind: 'typed' }]);
  expect(host.isUnsaved()).toBe(true);
  await host.revert();
  expect(
    Buffer.compare(
      api.bytes(() => undefined),
      before,
    ),
  ).toBe(0);
  expect(host.isUnsaved()).toBe(false);
});

test('a cell apart from the table leaves it as it is', async () => {
  const { api, host } = await opened(bookOf({ Energy: energy }));
  await host.type('Energy', [{ row: 6, column: 1, text: 'remark' }]);
  expect(energyOf(api)?.rowCount).toBe(2);
});

test('a header and a formula are not typed over, and the workbook stays as it was', async () => {
  const { api, host } = await opened(bookOf({ Energy: energy.replace('20', '=""') }));
  const before = api.bytes(() => undefined);
  await expect(host.type('Energy', [{ row: 1, column: 3, text: 'Amount' }])).rejects.toMatchObject({
    code: 'cannot-write',
  });
  await expect(host.type('Energy', [{ row: 3, column: 3, text: '5' }])).rejects.toMatchObject({ code: 'cannot-write' });
  expect(api.bytes(() => undefined)).toBe(before);
  expect(host.steps()).toEqual([]);
});

const long: PlannedCell = { value: 'A long sentence that is broken into lines in its cell. '.repeat(4), wrap: true };
const sheet: SheetPlan = {
  name: 'Notes',
  widths: [20, 20],
  freeze: { rows: 1, columns: 1 },
  rows: [[{ value: 'Head' }], [long], [{ value: 1 }]],
};

test('frozen panes, and rows with broken texts, are known to the grid', () => {
  const api = createBookApi();
  api.open(() => undefined, newXlsx([sheet]));
  const shown = api.sheet(() => undefined, 'Notes');
  expect(shown.frozen).toEqual({ rows: 1, columns: 1 });
  const lines = shown.lines.get(2) ?? 1;
  expect(lines).toBeGreaterThan(5);
  const layout = gridLayout(shown);
  expect(layout.heightOf(1)).toBe(22);
  expect(layout.heightOf(2)).toBe(22 + (lines - 1) * 16);
  for (const row of [1, 2, 3, 4, 20]) {
    expect(layout.rowAt(layout.topOf(row))).toBe(row);
    expect(layout.rowAt(layout.topOf(row + 1) - 1)).toBe(row);
  }
});

test('merged cells are read from behind the cells of a sheet', () => {
  expect(viewSheet(openXlsx(newXlsx([sheet])), 'Notes').merges).toEqual([]);
  expect(viewSheet(openXlsx(richWorkbook()), 'Data').merges).toEqual([{ top: 8, left: 1, bottom: 8, right: 2 }]);
  expect(blockBetween({ row: 3, column: 2 }, { row: 1, column: 4 })).toEqual({ top: 1, left: 2, bottom: 3, right: 4 });
});
