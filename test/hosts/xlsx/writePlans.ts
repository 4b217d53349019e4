/** Small plans of sheets for the tests of writing: a result sheet with everything a plan can hold, a filtered list, a matrix, and a ledger. */
import type { CellRole, PlannedCell, SheetPlan } from '../../../src/workbook/sheetPlan';

const text = (value: string, role: CellRole = 'body'): PlannedCell => ({ value, role });
const amount = (value: number, formula?: string, role: CellRole = 'body'): PlannedCell => ({
  value,
  role,
  format: '#,##0.00',
  ...(formula !== undefined && { formula }),
});

/** Two products with their footprints by scope: a table, a total, a stacked bar chart, a link and print settings. */
export const footprints: SheetPlan = {
  key: 'footprints',
  name: 'Footprints',
  rows: [
    [text('Product carbon footprints, cradle to gate', 'title')],
    [
      {
        ...text('Market-based, tCO2e per tonne; each number is a formula over the ledgers of this workbook.', 'note'),
        wrap: false,
      },
    ],
    [],
    [
      text('Product', 'heading'),
      text('Scope 1', 'heading'),
      text('Scope 2', 'heading'),
      text('Scope 3', 'heading'),
      text('Total', 'heading'),
    ],
    [
      { ...text('Billet', 'label'), link: 'Footprints!A4' },
      amount(1.5),
      amount(2.25),
      amount(4),
      amount(7.75, 'SUM(B5:D5)'),
    ],
    [text('Sheet & "coil" <hot>', 'label'), amount(0.5), amount(1), amount(6.125), amount(7.625, 'SUM(B6:D6)')],
    [
      text('All', 'total'),
      amount(2, 'SUM(B5:B6)', 'total'),
      amount(3.25, 'SUM(C5:C6)', 'total'),
      amount(10.125, 'SUM(D5:D6)', 'total'),
      amount(15.375, 'SUM(E5:E6)', 'total'),
    ],
    [],
    [
      text('Holds', 'section'),
      { value: true, formula: 'E7=SUM(E5:E6)', role: 'good' },
      { value: 'meets', formula: 'IF(E7=SUM(E5:E6),"meets","differs")', role: 'good' },
    ],
  ],
  widths: [28, 12, 12, 12, 12],
  freeze: { rows: 4, columns: 1 },
  printTitleRows: [1, 4],
  landscape: true,
  tabColor: '0F5F7A',
  tables: [
    {
      name: 'CrossfootFootprints',
      headerRow: 4,
      firstColumn: 1,
      headers: ['Product', 'Scope 1', 'Scope 2', 'Scope 3', 'Total'],
      rowCount: 2,
    },
  ],
  charts: [
    {
      kind: 'stackedBar',
      title: 'Footprint by scope',
      description: 'Stacked bars: Billet 7.75, Sheet 7.625 tCO2e per tonne',
      categoriesRef: 'Footprints!$A$5:$A$6',
      categories: ['Billet', 'Sheet & "coil" <hot>'],
      series: [
        { nameRef: 'Footprints!$B$4', name: 'Scope 1', valuesRef: 'Footprints!$B$5:$B$6', values: [1.5, 0.5] },
        { nameRef: 'Footprints!$C$4', name: 'Scope 2', valuesRef: 'Footprints!$C$5:$C$6', values: [2.25, 1] },
        { nameRef: 'Footprints!$D$4', name: 'Scope 3', valuesRef: 'Footprints!$D$5:$D$6', values: [4, 6.125] },
      ],
      valueAxis: 'tCO2e per tonne',
      format: '0.0',
      anchor: { row: 11, column: 1, toRow: 29, toColumn: 6 },
    },
  ],
};

/** A page that is read first: a typeface of its own, cells that mark themselves, bars inside cells, columns under a line, and page breaks. */
export const cover: SheetPlan = {
  key: 'crossfoot',
  name: 'Cover',
  active: true,
  font: 'Microsoft YaHei',
  rows: [
    [text('Crossfoot', 'title')],
    [text('Year', 'heading'), text('Reached', 'heading'), text('Target', 'heading'), text('Bar', 'heading')],
    [{ ...text('2023'), indent: 1, align: 'left' }, amount(9), amount(8), amount(9, 'B3')],
    [{ ...text('2024'), indent: 1, align: 'left' }, amount(7), amount(7.5), amount(7, 'B4')],
    [text('Status', 'label'), { value: 'reached', formula: 'IF(B4<=C4,"reached","missed")', role: 'body' }],
  ],
  widths: [14, 12, 12, 20],
  choices: [
    {
      range: 'A3:A4',
      values: ['2023', '2024'],
      prompt: { title: 'Year', text: 'A year of "Targets" & others' },
      refusal: { title: 'Year', text: 'No target is for this year.' },
    },
    { range: 'C3:C4', values: [], cells: 'Cover!$B$3:$B$4' },
  ],
  marks: [
    { range: 'B3:B4', when: 'B3<=C3', role: 'good' },
    { range: 'B3:B4', when: 'B3>C3', role: 'bad' },
  ],
  bars: [{ range: 'D3:D4', most: 10 }, { range: 'B3:B4' }],
  pageBreaks: [1, 5],
  charts: [
    {
      kind: 'column',
      title: 'Reached and target',
      description: '2023: 9 against 8; 2024: 7 against 7.5',
      categoriesRef: 'Cover!$A$3:$A$4',
      categories: ['2023', '2024'],
      series: [
        { nameRef: 'Cover!$B$2', name: 'Reached', valuesRef: 'Cover!$B$3:$B$4', values: [9, 7] },
        {
          nameRef: 'Cover!$C$2',
          name: 'Target',
          valuesRef: 'Cover!$C$3:$C$4',
          values: [8, 7.5],
          line: 'dashed',
          color: 'B5473C',
        },
      ],
      valueAxis: 't',
      format: '0.0',
      most: 10,
      labelled: true,
      anchor: { row: 7, column: 1, toRow: 20, toColumn: 5 },
    },
    {
      kind: 'line',
      title: 'Path',
      description: '9, then 7',
      categoriesRef: 'Cover!$A$3:$A$4',
      categories: ['2023', '2024'],
      series: [{ nameRef: 'Cover!$B$2', name: 'Reached', valuesRef: 'Cover!$B$3:$B$4', values: [9, 7] }],
      valueAxis: 't',
      format: '0.0',
      anchor: { row: 21, column: 1, toRow: 34, toColumn: 5 },
    },
  ],
};

/** A table with a calculated column. */
export const lines: SheetPlan = {
  key: 'workings',
  name: 'Lines',
  rows: [
    [text('Workings', 'title')],
    [text('Activity [MWh]', 'heading'), text('Factor', 'heading'), text('Emissions', 'heading')],
    [amount(10), amount(0.5), amount(5, "Lines[[#This Row],[Activity '[MWh']]]*Lines[[#This Row],[Factor]]")],
    [amount(20), amount(0.25), amount(5, "Lines[[#This Row],[Activity '[MWh']]]*Lines[[#This Row],[Factor]]")],
  ],
  widths: [16, 12, 12],
  tables: [
    {
      name: 'Lines',
      headerRow: 2,
      firstColumn: 1,
      headers: ['Activity [MWh]', 'Factor', 'Emissions'],
      rowCount: 2,
      formulas: { Emissions: "Lines[[#This Row],[Activity '[MWh']]]*Lines[[#This Row],[Factor]]" },
    },
  ],
};

/** A list with filter buttons on a sheet without tables. */
export const findings: SheetPlan = {
  key: 'findings',
  name: 'Findings',
  rows: [
    [text('Findings', 'heading'), text('Sentence', 'heading')],
    [
      text('error', 'bad'),
      {
        ...text(
          'Unknown unit "tonne s" in row 3 of Scrap, which blocks the footprint of Billet and of everything that is made of it.',
        ),
        wrap: true,
      },
    ],
    [text('warning', 'warning'), text('=HYPERLINK("x") came from a ledger and is text')],
  ],
  widths: [12, 60],
  autoFilter: 'A1:B3',
};

/** A loop of two products solved by a matrix formula. */
export const matrix: SheetPlan = {
  key: 'workings',
  name: 'Workings',
  rows: [
    [text('Workings', 'title')],
    [{ value: 1 }, { value: -0.25 }, { value: 1 }],
    [{ value: -0.5 }, { value: 1 }, { value: 0 }],
    [],
    [{ value: 1 / 0.875, formula: 'MMULT(MINVERSE(A2:B3),C2:C3)', arrayRange: 'A5:A6', role: 'body' }],
    [{ value: 0.5 / 0.875, role: 'body' }],
  ],
  widths: [],
};

/** An empty ledger with a choice and a date column. */
export const ledger: SheetPlan = {
  name: 'Scrap',
  rows: [
    [text('Date', 'heading'), text('Class', 'heading'), text('Quantity\n(t)', 'heading')],
    [
      { value: 45292, role: 'input', format: 'yyyy-mm-dd' },
      text('internal', 'input'),
      amount(12.5, undefined, 'input'),
    ],
    [{ value: null, role: 'input', format: 'yyyy-mm-dd' }, undefined, undefined],
  ],
  widths: [12, 14, 12],
  freeze: { rows: 1, columns: 0 },
  tables: [{ name: 'Scrap', headerRow: 1, firstColumn: 1, headers: ['Date', 'Class', 'Quantity\n(t)'], rowCount: 2 }],
  choices: [{ range: 'B2:B500', values: ['internal', 'pre-consumer', 'post-consumer'] }],
};
