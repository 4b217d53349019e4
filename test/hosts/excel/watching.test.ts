/** The pane follows the workbook: selection, changes of others, theme and language. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { WorkbookChange } from '../../../src/workbook/host';
import { editAs } from '../../officeHost/model/edits';
import { startExcel } from '../../officeHost/startExcel';
import { refusal } from './refusal';
import { resultPlan, smallBook, startSmall } from './smallBook';

test('a cell is shown and selected, and the selection is told', async () => {
  const { workbook } = startSmall();
  const host = new ExcelHost();
  workbook.addSheet("Bob's 1!");
  await host.select('Scrap!B3');
  expect(workbook.activeSheet.name).toBe('Scrap');
  expect(await host.selectedCell()).toBe('Scrap!B3');
  await host.select("Bob's 1!!C4");
  expect(await host.selectedCell()).toBe("Bob's 1!!C4");
});

test.each(['Gone!A1', 'Scrap!nowhere', 'Lists!A1'])('%s, which cannot be shown, is refused', async (cell) => {
  const { workbook } = startSmall();
  workbook.addSheet('Lists').visibility = 'Hidden';
  expect((await refusal(new ExcelHost().select(cell))).code).toBe('not-found');
});

test('while a cell is being edited selecting does not wait', async () => {
  const { faults } = startSmall();
  faults.beginCellEdit();
  expect((await refusal(new ExcelHost().select('Scrap!A1'))).code).toBe('editing');
  faults.endCellEdit();
});

test('a new selection is told until the listener leaves', async () => {
  const { workbook, settled } = startSmall();
  const told: string[] = [];
  const leave = new ExcelHost().onSelection((cell) => told.push(cell));
  await settled();
  workbook.select(workbook.sheetNamed('Scrap')!, { row: 2, column: 1, rows: 2, columns: 1 });
  await settled();
  await settled();
  expect(told).toEqual(['Scrap!B3']);
  leave();
  leave();
  await settled();
  workbook.select(workbook.sheetNamed('Notes')!, { row: 0, column: 0, rows: 1, columns: 1 });
  await settled();
  expect(told).toEqual(['Scrap!B3']);
});

test.each(['1.15', '1.9'])(
  'changes of a person and of another author are told with their table or our sheet, our own writes are not (ExcelApi %s)',
  async (excelApi) => {
    const { workbook, settled } = startSmall({ excelApi });
    const host = new ExcelHost();
    const told: WorkbookChange[] = [];
    const leave = host.onChange((change) => told.push(change));
    await settled();
    await host.write(resultPlan());
    await settled();
    await settled();
    expect(told).toEqual([]);
    editAs('person', workbook, workbook.sheetNamed('Scrap')!, 1, 1, [[11]]);
    editAs('coauthor', workbook, workbook.sheetNamed('Notes')!, 0, 0, [['theirs']]);
    editAs('person', workbook, workbook.sheetNamed('Totals')!, 3, 1, [[1]]);
    await settled();
    await settled();
    expect([...told].sort((a, b) => (a.sheet < b.sheet ? -1 : 1))).toEqual([
      { sheet: 'Notes', address: 'A1' },
      { sheet: 'Scrap', address: 'B2', table: 'Scrap' },
      { sheet: 'Totals', address: 'B4', ownKey: 'inventory' },
    ]);
    leave();
  },
);

test('the language is that of Excel, the theme that of Office or else of the system', () => {
  const { Office } = startExcel({ workbook: smallBook(), language: 'zh-CN' });
  const host = new ExcelHost();
  expect([host.kind, host.language, host.theme()]).toEqual(['excel', 'zh-CN', 'light']);
  const themes = ['#FFFFFF', '#262626', '#C8C6C4'].map((bodyBackgroundColor) => {
    Object.assign(Office.context, { officeTheme: { bodyBackgroundColor } });
    return host.theme();
  });
  expect(themes).toEqual(['light', 'dark', 'light']);
});
