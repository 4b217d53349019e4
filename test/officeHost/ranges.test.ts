/** Ranges through the client: what is typed, read, formatted, reached and moved. */
import { newWorkbook } from './openBook';
import { errorOf } from './requests';
import { startExcel } from './startExcel';

/** Runs one request on `Sheet1` and gives what the work returns after the sync. */
async function onSheet<T>(
  excel: ReturnType<typeof startExcel>,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => (() => T) | void,
): Promise<T | undefined> {
  return excel.Excel.run(async (context) => {
    const read = work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return read?.();
  });
}

test.each([
  ['12', 12, 'General'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12%', 0.12, '0%'],
  ['TRUE', true, 'General'],
  ["'12", '12', 'General'],
  ["'=A1", '=A1', 'General'],
  ['=1+1', 2, 'General'],
  ['2024-01-31', 45322, 'm/d/yyyy'],
  ['1-2', 45293, 'd-mmm'],
  ['#N/A', '#N/A', 'General'],
  ['12 t', '12 t', 'General'],
  ['-', '-', 'General'],
  ['', '', 'General'],
])('the text %p typed into a cell is %p', async (typed, value, format) => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const cell = sheet.getRange('B2');
    cell.values = [[typed]];
    cell.load('values,numberFormat');
    return () => [cell.values[0]?.[0], cell.numberFormat[0]?.[0]] as unknown[];
  });
  expect(seen).toEqual([value, format]);
});

test('in a cell formatted as text, what is typed stays text, and null leaves a cell alone', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['@', 'General']];
    range.values = [['=1-2', 7]];
    range.values = [[null, null]];
    range.load('values,valueTypes');
    return () => [range.values, range.valueTypes] as unknown[];
  });
  expect(seen).toEqual([[['=1-2', 7]], [['String', 'Double']]]);
});

test('formulas, values and displayed texts are read apart', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const range = sheet.getRange('A1:C1');
    range.formulas = [[1234.5, '=A1*2', '=A1/0']];
    range.numberFormat = [['#,##0.0', '0.00%', 'General']];
    range.load('values,formulas,text');
    return () => [range.formulas[0], range.values[0], range.text[0]] as unknown[];
  });
  expect(seen).toEqual([
    [1234.5, '=A1*2', '=A1/0'],
    [1234.5, 2469, '#DIV/0!'],
    ['1,234.5', '246900.00%', '#DIV/0!'],
  ]);
});

test('a formula that cannot be read is refused', async () => {
  const excel = startExcel();
  const error = await errorOf(onSheet(excel, (sheet) => void (sheet.getRange('A1').formulas = [['=SUM(1,']])));
  expect(error.code).toBe('InvalidArgument');
});

test('other ranges are reached from one', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const range = sheet.getRange('B2:C3');
    const reached = [
      range.getCell(1, 1),
      range.getRow(1),
      range.getColumn(0),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(2, 0),
      range.getBoundingRect('E9'),
      range.getIntersection('C1:C9'),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getRowsBelow(2),
      range.getColumnsAfter(1),
      sheet.getCell(0, 0),
      sheet.getRangeByIndexes(4, 0, 2, 3),
    ];
    for (const each of reached) each.load('address');
    const apart = range.getIntersectionOrNullObject('E9');
    return () => [...reached.map((each) => each.address.replace('Sheet1!', '')), apart.isNullObject] as unknown[];
  });
  expect(seen).toEqual([
    'C3',
    'B3:C3',
    'B2:B3',
    'C3',
    'A3:B4',
    'B2:C5',
    'B2:E9',
    'C2:C3',
    'B:C',
    '2:3',
    'B4:C5',
    'D2:D3',
    'A1',
    'A5:C6',
    true,
  ]);
  expect(
    (await errorOf(onSheet(excel, (sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address')))).code,
  ).toBe('InvalidArgument');
});

test('whole columns give null for their values and take one format for all cells', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const columns = sheet.getRange('A:B');
    sheet.getRange('A5').format.font.bold = true;
    columns.format.font.color = '#112233';
    columns.load('values,formulas');
    columns.format.font.load('bold,color');
    const cell = sheet.getRange('B900');
    cell.format.font.load('color');
    return () =>
      [
        columns.values,
        columns.formulas,
        columns.format.font.bold,
        columns.format.font.color,
        cell.format.font.color,
      ] as unknown[];
  });
  expect(seen).toEqual([null, null, null, '#112233', '#112233']);
});

test('formats are read as they were set, and null where cells differ', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const range = sheet.getRange('A1:B2');
    range.format.fill.color = '#ffee00';
    range.format.horizontalAlignment = 'Center';
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('A1').format.font.bold = true;
    range.load('format/fill/color,format/font/bold,format/horizontalAlignment,format/wrapText,format/columnWidth');
    const below = sheet.getRange('A2').format.borders.getItem('EdgeBottom');
    const inside = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
    below.load('style');
    inside.load('style');
    const { format } = range;
    return () =>
      [
        format.fill.color,
        format.font.bold,
        format.horizontalAlignment,
        format.wrapText,
        format.columnWidth,
        below.style,
        inside.style,
      ] as unknown[];
  });
  expect(seen).toEqual(['#FFEE00', null, 'Center', true, 90, 'Continuous', 'None']);
  expect((await errorOf(onSheet(excel, (sheet) => void (sheet.getRange('A1').format.fill.color = '12')))).code).toBe(
    'InvalidArgument',
  );
});

test('rows that are inserted move cells, formulas, tables and ranges that are kept', async () => {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').formulas = [['Quantity'], [5], [6]];
    sheet.tables.add('A1:A3', true).name = 'Scrap';
    sheet.getRange('C1').formulas = [['=SUM(Scrap[Quantity])+A3']];
    const kept = sheet.getRange('A3');
    kept.load('values');
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    kept.load('address');
    const total = sheet.getRange('C1');
    total.load('formulas,values');
    await context.sync();
    expect(kept.address).toBe('Sheet1!A4');
    expect(total.formulas).toEqual([['=SUM(Scrap[Quantity])+A4']]);
    expect(total.values).toEqual([[17]]);
    sheet.getRange('A4').delete('Up');
    total.load('formulas,values');
    await context.sync();
    expect(total.formulas).toEqual([['=SUM(Scrap[Quantity])+#REF!']]);
    expect(total.values).toEqual([['#REF!']]);
  });
});

test('the used range ends where cells end, and is a null object on an empty sheet', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const nothing = sheet.getUsedRangeOrNullObject();
    sheet.getRange('C3').values = [[1]];
    sheet.getRange('E9').format.font.bold = true;
    const values = sheet.getUsedRange(true);
    const all = sheet.getUsedRange();
    for (const each of [values, all]) each.load('address');
    return () => [nothing.isNullObject, values.address, all.address] as unknown[];
  });
  expect(seen).toEqual([true, 'Sheet1!C3', 'Sheet1!C3:E9']);
});

test('a link to a place in the workbook is kept with its text', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'there' };
    cell.load('hyperlink,values');
    return () => [cell.hyperlink.documentReference, cell.values[0]?.[0]] as unknown[];
  });
  expect(seen).toEqual(['Sheet1!B2', 'there']);
});

test('hidden rows and columns are told, mixed ones as null', async () => {
  const excel = startExcel({ workbook: newWorkbook() });
  const seen = await onSheet(excel, (sheet) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const ranges = [sheet.getRange('A2:A3'), sheet.getRange('A1:A2'), sheet.getRange('A1')];
    for (const each of ranges) each.load('rowHidden,columnHidden');
    return () => ranges.map((each) => [each.rowHidden, each.columnHidden]) as unknown[];
  });
  expect(seen).toEqual([
    [true, false],
    [null, false],
    [false, false],
  ]);
});

test('formats of many cells are set and read in one call', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    const range = sheet.getRange('A1:B2');
    const heading: Excel.SettableCellProperties = {
      format: { fill: { color: '#0F5F7A' }, font: { bold: true }, borders: { bottom: { style: 'Continuous' } } },
    };
    range.setCellProperties([
      [heading, heading],
      [{}, { format: { horizontalAlignment: 'Right' } }],
    ]);
    range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
    const read = range.getCellProperties({
      format: { fill: { color: true }, horizontalAlignment: true, borders: { style: true } },
    });
    return () =>
      read.value.map((row) =>
        row.map(({ format }) => [format?.fill?.color, format?.horizontalAlignment, format?.borders?.bottom?.style]),
      ) as unknown[];
  });
  expect(seen).toEqual([
    [
      ['#0F5F7A', 'General', 'Continuous'],
      ['#0F5F7A', 'General', 'Continuous'],
    ],
    [
      ['#FFFFFF', 'General', 'None'],
      ['#FFFFFF', 'Right', 'None'],
    ],
  ]);
  const sheet = excel.workbook.activeSheet;
  expect([sheet.rowHeights.get(0), sheet.hiddenRows.has(1)]).toEqual([30, true]);
});

test('the region around a cell ends at blank rows and columns', async () => {
  const excel = startExcel();
  const seen = await onSheet(excel, (sheet) => {
    sheet.getRange('B2:C4').values = [
      [1, ''],
      ['', 2],
      [3, 4],
    ];
    sheet.getRange('E2:E9').values = [[1], [1], [1], [1], [1], [1], [1], [1]];
    const region = sheet.getRange('C4').getSurroundingRegion();
    region.load('address');
    return () => region.address;
  });
  expect(seen).toBe('Sheet1!B2:C4');
});
