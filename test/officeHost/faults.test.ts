/** What goes wrong on demand, and what Excel tells an add-in unasked. */
import { editAs, typeInto } from './model/edits';
import { addTable, insertTableRows, renameTable } from './model/tableEdits';
import { newWorkbook } from './openBook';
import { errorOf } from './requests';
import { startExcel, type RunningExcel } from './startExcel';

async function write({ Excel }: RunningExcel, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = value as unknown[][];
    await context.sync();
  });
}

test('a protected sheet denies writing but for unlocked cells, formats but for those allowed', async () => {
  const excel = startExcel();
  const { Excel } = excel;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, 'secret');
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  expect((await errorOf(write(excel, 'A1', 1))).code).toBe('AccessDenied');
  await write(excel, 'B1', 1);
  const change = async (work: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    }).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
  expect(await change((sheet) => (sheet.getRange('A1').format.columnWidth = 60))).toBe('done');
  expect(await change((sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'))).toBe('AccessDenied');
  expect(await change((sheet) => sheet.protection.unprotect('wrong'))).toBe('InvalidArgument');
  expect(await change((sheet) => sheet.protection.unprotect('secret'))).toBe('done');
  await write(excel, 'A1', 1);
});

test('a protected structure denies new sheets', async () => {
  const { Excel, workbook } = startExcel();
  workbook.structureProtected = true;
  expect(
    (
      await errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.add('New');
          await context.sync();
        }),
      )
    ).code,
  ).toBe('AccessDenied');
});

test('a request of more than 5 MB is refused by its real size, and nothing of it is done', async () => {
  const excel = startExcel();
  const rows = Array.from({ length: 60 }, (_, row) => [`${row}${'x'.repeat(30_000)}`]);
  await write(excel, 'A1:A60', rows);
  const more = Array.from({ length: 200 }, (_, row) => [`${row}${'铝'.repeat(10_000)}`]);
  expect((await errorOf(write(excel, 'B1:B200', more))).code).toBe('RequestPayloadSizeLimitExceeded');
  expect(excel.connection.log.map(({ requestBytes }) => requestBytes > 5 * 1024 * 1024)).toEqual([false, true]);
  expect(excel.workbook.activeSheet.valueAt(0, 1)).toBeNull();
});

test('an answer of more than 5 MB is refused', async () => {
  const { Excel, workbook } = startExcel();
  for (let row = 0; row < 200; row++) typeInto(workbook, workbook.activeSheet, row, 0, 'x'.repeat(30_000));
  expect(
    (
      await errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getUsedRange().load('values');
          await context.sync();
        }),
      )
    ).code,
  ).toBe('ResponsePayloadSizeLimitExceeded');
});

test('more than five million cells are not read at once', async () => {
  const { Excel } = startExcel();
  expect(
    (
      await errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1:F1000000').load('values');
          await context.sync();
        }),
      )
    ).code,
  ).toBe('RangeExceedsLimit');
});

test('while a cell is being edited requests are refused, or wait if they may', async () => {
  const excel = startExcel();
  excel.faults.beginCellEdit();
  expect((await errorOf(write(excel, 'A1', 1))).code).toBe('InvalidOperationInCellEditMode');
  let done = false;
  const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[2]];
    await context.sync();
    done = true;
  });
  await excel.faults.untilHeld();
  expect(done).toBe(false);
  excel.faults.endCellEdit();
  await waiting;
  expect(excel.workbook.activeSheet.valueAt(0, 0)).toBe(2);
});

test.each([
  [false, null],
  [true, 1],
])('a connection that breaks leaves the work undone, or done unheard (done: %p)', async (done, value) => {
  const excel = startExcel();
  excel.faults.loseConnection({ request: 1, done });
  const error = await errorOf(write(excel, 'A1', 1));
  expect(error.code).toBe('ConnectionFailure');
  expect(excel.workbook.activeSheet.valueAt(0, 0)).toBe(value);
  await write(excel, 'A2', 2);
});

test('a request can be made to fail with any code', async () => {
  const excel = startExcel();
  excel.faults.failRequest(2, 'GeneralException');
  await write(excel, 'A1', 1);
  expect((await errorOf(write(excel, 'A1', 2))).code).toBe('GeneralException');
  expect(excel.workbook.activeSheet.valueAt(0, 0)).toBe(1);
});

test('another author can type or add table rows between two requests', async () => {
  const { Excel, workbook, faults } = startExcel();
  const sheet = workbook.activeSheet;
  [['Quantity'], [1], [2]].forEach((row, r) => typeInto(workbook, sheet, r, 0, row[0]));
  const table = addTable(workbook, sheet, { row: 0, column: 0, rows: 3, columns: 1 }, true);
  renameTable(workbook, table, 'Scrap');
  faults.before(2, () => {
    editAs('coauthor', workbook, sheet, 1, 0, [[10]]);
    insertTableRows(workbook, table, 1, 1);
  });
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Scrap').getDataBodyRange();
    body.load('values');
    await context.sync();
    expect(body.values).toEqual([[1], [2]]);
    const again = context.workbook.tables.getItem('Scrap').getDataBodyRange();
    again.load('values');
    await context.sync();
    expect(again.values).toEqual([[10], [''], [2]]);
  });
});

test('changes of an add-in, of a person and of another author are told as such', async () => {
  const excel = startExcel({ workbook: newWorkbook(['Sheet1', 'Other']) });
  const { Excel, workbook, settled } = excel;
  const seen: string[] = [];
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    handler = sheet.onChanged.add(
      async (args) => void seen.push(`${args.changeType} ${args.address} ${args.source} ${args.triggerSource}`),
    );
    context.workbook.worksheets.onChanged.add(async (args) => void seen.push(`workbook ${args.address}`));
    context.workbook.worksheets.onActivated.add(
      async (args) => void seen.push(`activated ${workbook.sheetNamed(args.worksheetId)?.name}`),
    );
    context.workbook.worksheets.onDeactivated.add(
      async (args) => void seen.push(`deactivated ${workbook.sheetNamed(args.worksheetId)?.name}`),
    );
    sheet.onSelectionChanged.add(async (args) => void seen.push(`selected ${args.address}`));
    workbook.activate(workbook.sheetNamed('Other')!);
    await context.sync();
  });
  await write(excel, 'C3', 'x');
  editAs('person', workbook, workbook.sheetNamed('Sheet1')!, 0, 0, [[1]]);
  editAs('coauthor', workbook, workbook.sheetNamed('Other')!, 0, 0, [[1]]);
  workbook.select(workbook.sheetNamed('Sheet1')!, { row: 1, column: 1, rows: 1, columns: 1 });
  await settled();
  expect(seen).toEqual([
    'RangeEdited C3 Local ThisLocalAddin',
    'workbook C3',
    'RangeEdited A1 Local Unknown',
    'workbook A1',
    'workbook A1',
    'deactivated Other',
    'activated Sheet1',
    'selected B2',
  ]);
  await Excel.run(handler!.context, async (context) => {
    handler!.remove();
    await context.sync();
  });
  seen.length = 0;
  await write(excel, 'C4', 'y');
  await settled();
  expect(seen).toEqual(['workbook C4']);
});

test('the range that changed can be got from an event, and a table tells its own changes', async () => {
  const excel = startExcel();
  const { Excel, settled } = excel;
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A2').values = [['Quantity'], [1]];
    const table = sheet.tables.add('A1:A2', true);
    table.load('id');
    await context.sync();
    table.onChanged.add(async (args) => {
      await Excel.run(async (inner) => {
        const range = args.getRange(inner);
        range.load('values');
        await inner.sync();
        seen.push([args.tableId === table.id, args.address, range.values]);
      });
    });
    await context.sync();
  });
  await write(excel, 'A2', 5);
  await write(excel, 'C9', 5);
  await settled();
  await settled();
  expect(seen).toEqual([[true, 'A2', [[5]]]]);
});

test('an event that the host does not send cannot be subscribed to', async () => {
  const { Excel } = startExcel();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onRowSorted.add(async () => undefined);
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('Worksheet.onRowSorted');
});
