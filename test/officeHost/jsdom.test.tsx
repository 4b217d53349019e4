/** The test host beside React components, in a simulated browser. */
import { startExcel } from './startExcel';

test('the client and its formulas work in the simulated browser', async () => {
  const { Excel, Office } = startExcel();
  expect((await Office.onReady()).host).toBe('Excel');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.formulas = [[2, '=A1*2']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[2, 4]]);
  });
});
