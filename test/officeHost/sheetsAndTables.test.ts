/** Sheets, tables, names, charts and page set-up through the client. */
import { typeInto } from './model/edits';
import { newWorkbook } from './openBook';
import { errorOf } from './requests';
import { startExcel } from './startExcel';

test('sheets are added, named, moved, hidden and deleted', async () => {
  const { Excel, workbook } = startExcel({ workbook: newWorkbook(['Ledger', 'Notes']) });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Footprints');
    sheet.position = 0;
    sheet.tabColor = '#0f5f7a';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows('$1:$3');
    worksheets.getItem('Notes').visibility = 'Hidden';
    worksheets.load('items/name');
    const visible = worksheets.getCount(true);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    sheet.load('tabColor,showGridlines,position');
    await context.sync();
    expect(worksheets.items.map((each) => each.name)).toEqual(['Footprints', 'Ledger', 'Notes']);
    expect(visible.value).toBe(2);
    expect(frozen.address).toBe('Footprints!1:3');
    expect([sheet.tabColor, sheet.showGridlines, sheet.position]).toEqual(['#0F5F7A', false, 0]);
    worksheets.getItem('Ledger').delete();
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ['Footprints', 'Visible'],
    ['Notes', 'Hidden'],
  ]);
  expect(workbook.sheets[0]?.pageLayout).toMatchObject({
    orientation: 'Landscape',
    printTitleRows: { row: 0, rows: 3 },
  });
});

test.each([
  ['a name that is taken', 'ledger', 'ItemAlreadyExists'],
  ['a name with a colon', 'a:b', 'InvalidArgument'],
  ['a name of 32 letters', 'x'.repeat(32), 'InvalidArgument'],
])('a sheet with %s is refused', async (_, name, code) => {
  const { Excel } = startExcel({ workbook: newWorkbook(['Ledger']) });
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test('the last visible sheet cannot be deleted', async () => {
  const { Excel } = startExcel();
  expect(
    (
      await errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').delete();
          await context.sync();
        }),
      )
    ).code,
  ).toBe('InvalidOperation');
});

test('a table tells its parts, takes a name, grows and lets formulas follow', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C4').values = [
      ['Class', 'Quantity'],
      ['internal', 1],
      ['internal', 2],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'Scrap';
    sheet.getRange('F1').formulas = [['=SUM(Scrap[Quantity])']];
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('quantity').getDataBodyRange(),
    ];
    for (const part of parts) part.load('address');
    table.columns.load('items/name,items/index');
    table.rows.add(undefined, [['internal', 4]]);
    const total = sheet.getRange('F1');
    total.load('values');
    await context.sync();
    expect(parts.map((part) => part.address)).toEqual(['Sheet1!B2:C4', 'Sheet1!B2:C2', 'Sheet1!B3:C4', 'Sheet1!C3:C4']);
    expect(table.columns.items.map((column) => [column.index, column.name])).toEqual([
      [0, 'Class'],
      [1, 'Quantity'],
    ]);
    expect(total.values).toEqual([[7]]);
    table.resize('B2:C4');
    sheet.getRange('C2').values = [['Tonnes']];
    total.load('values,formulas');
    const found = context.workbook.tables.getItemOrNullObject('scrap');
    found.load('name,showTotals');
    await context.sync();
    expect([total.formulas[0]?.[0], total.values[0]?.[0], found.name]).toEqual(['=SUM(Scrap[Tonnes])', 3, 'Scrap']);
    table.convertToRange();
    total.load('formulas,values');
    const gone = context.workbook.tables.getItemOrNullObject('Scrap');
    await context.sync();
    expect([total.formulas[0]?.[0], total.values[0]?.[0], gone.isNullObject]).toEqual([
      '=SUM(Sheet1!$C$3:$C$4)',
      3,
      true,
    ]);
  });
});

test('a table needs its own cells, its own name, and text in its headers', async () => {
  const { Excel, workbook } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C1').values = [[2024, '', 'x']];
    sheet.tables.add('A1:C3', true).name = 'Ledger';
    sheet.tables.add('E1:F3', false);
    await context.sync();
  });
  expect(workbook.tables.map((table) => table.columns.map((column) => column.name))).toEqual([
    ['2024', 'Column2', 'x'],
    ['Column1', 'Column2'],
  ]);
  const refused = async (work: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
    (
      await errorOf(
        Excel.run(async (context) => {
          work(context.workbook.worksheets.getItem('Sheet1'));
          await context.sync();
        }),
      )
    ).code;
  expect(await refused((sheet) => sheet.tables.add('C3:D4', true))).toBe('InvalidArgument');
  expect(await refused((sheet) => (sheet.tables.getItemAt(1).name = 'ledger'))).toBe('InvalidArgument');
  expect(await refused((sheet) => (sheet.tables.getItemAt(1).name = 'A1'))).toBe('InvalidArgument');
});

test('a filter by values hides the other rows until it is cleared', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A4').values = [['Class'], ['internal'], ['pre'], ['internal']];
    const table = sheet.tables.add('A1:A4', true);
    table.columns.getItemAt(0).filter.applyValuesFilter(['pre']);
    const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`));
    for (const row of rows) row.load('rowHidden');
    await context.sync();
    expect(rows.map((row) => row.rowHidden)).toEqual([true, false, true]);
    table.clearFilters();
    for (const row of rows) row.load('rowHidden');
    await context.sync();
    expect(rows.map((row) => row.rowHidden)).toEqual([false, false, false]);
  });
});

test('a name leads to its cells until their sheet is deleted', async () => {
  const { Excel } = startExcel({ workbook: newWorkbook(['Ledger', 'Sheet1']) });
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('Crossfoot_ledger', worksheets.getItem('Ledger').getRange('A1'));
    names.add('Loss', '=0.02').visible = false;
    worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Loss*100']];
    const range = names.getItem('crossfoot_LEDGER').getRange();
    range.load('address');
    names.load('items/name,items/formula,items/type,items/visible');
    const cell = worksheets.getItem('Sheet1').getRange('A1');
    cell.load('values');
    await context.sync();
    expect(range.address).toBe('Ledger!A1');
    expect(cell.values).toEqual([[2]]);
    expect(names.items.map((name) => [name.name, name.formula, name.visible])).toEqual([
      ['Crossfoot_ledger', '=Ledger!$A$1', true],
      ['Loss', '=0.02', false],
    ]);
    worksheets.getItem('Ledger').delete();
    const lost = names.getItem('Crossfoot_ledger');
    lost.load('formula,type');
    const nowhere = lost.getRangeOrNullObject();
    await context.sync();
    expect([lost.formula, lost.type, nowhere.isNullObject]).toEqual(['=#REF!', 'Error', true]);
  });
});

test('a chart takes its series from cells, its titles, its place', async () => {
  const { Excel, workbook } = startExcel();
  const sheet = workbook.activeSheet;
  [
    ['Product', 'Location', 'Market'],
    ['Coil', 1, 2],
    ['Slab', 3, 4],
  ].forEach((row, r) => row.forEach((value, c) => typeInto(workbook, sheet, r, c, value)));
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Sheet1');
    const chart = charts.add(
      'BarClustered',
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:C3'),
      'Columns',
    );
    chart.name = 'Footprints';
    chart.title.text = 'tCO2e per t';
    chart.axes.valueAxis.title.text = 'tCO2e/t';
    chart.legend.position = 'Bottom';
    chart.setPosition('E2', 'J20');
    chart.series.load('items/name');
    await context.sync();
    chart.series.getItemAt(0).format.fill.setSolidColor('#0F5F7A');
    chart.load('name,top,title/text,axes/valueAxis/title/text');
    charts.load('items/name');
    await context.sync();
    expect(chart.series.items.map((series) => series.name)).toEqual(['Location', 'Market']);
    expect([chart.name, chart.top, chart.title.text, chart.axes.valueAxis.title.text]).toEqual([
      'Footprints',
      15,
      'tCO2e per t',
      'tCO2e/t',
    ]);
    expect(charts.items).toHaveLength(1);
  });
  expect(sheet.charts[0]?.series.map((series) => [series.valuesReference, series.categoriesReference])).toEqual([
    ['Sheet1!$B$2:$B$3', 'Sheet1!$A$2:$A$3'],
    ['Sheet1!$C$2:$C$3', 'Sheet1!$A$2:$A$3'],
  ]);
});

test('validations and conditional formats are carried with their areas', async () => {
  const { Excel } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B9');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'internal,pre-consumer' } };
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=B2=""';
    format.custom.format.fill.color = '#FDE7E7';
    range.conditionalFormats.load('items/type');
    const one = context.workbook.worksheets.getItem('Sheet1').getRange('B4');
    one.dataValidation.load('type,rule');
    await context.sync();
    expect([one.dataValidation.type, one.dataValidation.rule.list?.source]).toEqual(['List', 'internal,pre-consumer']);
    expect(range.conditionalFormats.items.map((each) => each.type)).toEqual(['Custom']);
    format.custom.rule.load('formula');
    await context.sync();
    expect(format.custom.rule.formula).toBe('=B2=""');
  });
});

test('selection, active sheet, calculation mode and document properties', async () => {
  const { Excel, workbook } = startExcel({ workbook: newWorkbook(['Ledger', 'Sheet1']) });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
    context.application.calculationMode = 'Manual';
    context.workbook.properties.title = 'Ledgers of 2024';
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    for (const each of [selected, active]) each.load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    context.application.load('calculationMode');
    await context.sync();
    expect([selected.address, active.address, sheet.name, context.application.calculationMode]).toEqual([
      'Sheet1!B2:C3',
      'Sheet1!B2',
      'Sheet1',
      'Manual',
    ]);
    sheet.getRange('A1:A2').formulas = [[1], ['=A1+1']];
    await context.sync();
    sheet.getRange('A1').values = [[10]];
    const cell = sheet.getRange('A2');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[2]]);
    context.application.calculate('Full');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[11]]);
  });
  expect(workbook.properties['title']).toBe('Ledgers of 2024');
});
