/** Microsoft's own client against the test host: what it enforces, and what it sends. */
import { allClasses } from './api/allClasses';
import { defineClass, type AnyApiClass } from './protocol/apiClass';
import type { ApiMetadata } from './protocol/metadata';
import { newWorkbook } from './openBook';
import { errorOf } from './requests';
import { startExcel } from './startExcel';

test('values written to a range are read back with the used range, and a table over them is named', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    const used = sheet.getUsedRange();
    used.load('values,address');
    const table = sheet.tables.add('A1:B2', true);
    table.load('name');
    await context.sync();
    expect(used.address).toBe('Sheet1!A1:B2');
    expect(used.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(table.name).toBe('Table1');
  });
});

test("reading a property before it was loaded is the client's own error", async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

test('a sheet that is not there is a null object, or an error that says where', async () => {
  const { Excel } = startExcel({ workbook: newWorkbook(['Sheet1', 'Ledger']) });
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Nope');
    const used = missing.getUsedRangeOrNullObject();
    const there = context.workbook.worksheets.getItemOrNullObject('ledger');
    there.load('name');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(used.isNullObject).toBe(true);
    expect(there.isNullObject).toBe(false);
    expect(there.name).toBe('Ledger');
  });
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Missing').load('name');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
});

test('collections load with their items, in any spelling, and an item can be used later', async () => {
  const { Excel } = startExcel({ workbook: newWorkbook(['Sheet1', 'Ledger']) });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility');
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Sheet1', 'Visible'],
      ['Ledger', 'Visible'],
    ]);
    const cell = sheets.items[1]!.getRange('A1');
    cell.values = [['hi']];
    const again = context.workbook.worksheets;
    again.load({ name: true, tables: { name: true } });
    const count = sheets.getCount();
    await context.sync();
    expect(again.items[1]!.tables.items).toEqual([]);
    expect(count.value).toBe(2);
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['hi']]);
  });
});

test('what came before an error in a request stays done', async () => {
  const { Excel, workbook } = startExcel();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('D1').values = [['kept']];
      context.workbook.worksheets.getItem('Missing').getRange('A1').values = [['lost']];
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
  expect(workbook.activeSheet.valueAt(0, 3)).toBe('kept');
});

test('a range of another size than the array is refused', async () => {
  const { Excel } = startExcel();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('a write of more than 1,500 cells arrives in pieces and whole', async () => {
  const { Excel, connection } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1000');
    range.values = Array.from({ length: 1000 }, (_, row) => [row, row + 1, row + 2, row + 3]);
    range.load('values');
    await context.sync();
    expect(range.values[999]).toEqual([999, 1000, 1001, 1002]);
  });
  const writes = connection.log.flatMap(({ request }) => request.Actions).filter((action) => action.Name === 'Values');
  expect(writes.length).toBeGreaterThan(1);
});

test('ranges kept during a run are released after it', async () => {
  const { Excel, host, settled } = startExcel();
  let kept: Excel.Range | undefined;
  await Excel.run(async (context) => {
    kept = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B9');
    kept.load('address');
    await context.sync();
    expect(host.references.size).toBe(1);
  });
  await settled();
  expect(host.references.size).toBe(0);
  expect(() => kept?.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
});

test('an API that the host does not have fails by its name', async () => {
  const { Excel } = startExcel();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').copy('End');
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('Worksheet.copy()');
});

test('an API above the requirement set is not found', async () => {
  const { Excel } = startExcel({ excelApi: '1.9' });
  const error = await errorOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('A1:B2', true).resize('A1:B3');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').autoFilter.apply('A1:B3');
    await context.sync();
  });
});

/** Names in the host's tables that Excel's client does not know. */
function unknownNames(metadata: ApiMetadata, classes: readonly AnyApiClass[]): string[] {
  return classes.flatMap((table) => {
    const type = metadata[table.name];
    if (!type) return [table.name];
    const unknown = (given: object | undefined, known: object): string[] =>
      Object.keys(given ?? {})
        .filter((name) => !(name in known))
        .map((name) => `${table.name}.${name}`);
    return [
      ...unknown(table.get, type.scalars),
      ...unknown(table.set, type.scalars),
      ...unknown(table.child, type.navigations),
      ...unknown(table.call, type.methods),
    ];
  });
}

test('every name in the tables of the host is a name of the client', () => {
  const { host } = startExcel();
  expect(unknownNames(host.metadata, allClasses)).toEqual([]);
  expect(
    unknownNames(host.metadata, [defineClass('Range', { get: { adress: () => '' } }), defineClass('Sheet', {})]),
  ).toEqual(['Range.adress', 'Sheet']);
});
