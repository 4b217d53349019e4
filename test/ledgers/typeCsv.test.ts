/** CSV text that stands for numbers and dates is simply read; everything else stays text. */
import { csvSnapshot } from '../../src/hosts/xlsx/csvFolder';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readLedgers } from '../../src/ledgers/readLedgers';
import { csvSheets, typedSnapshot } from '../../src/ledgers/typeCsv';
import { HostError } from '../../src/workbook/host';
import { CellKind, type TableSnapshot, type WorkbookSnapshot } from '../../src/workbook/snapshot';

type Files = Readonly<Record<string, string>>;

const asRead = (files: Files): WorkbookSnapshot =>
  csvSnapshot(
    Object.entries(files).map(([name, text]) => ({ name: `${name}.csv`, bytes: new TextEncoder().encode(text) })),
  );
const typed = (files: Files): WorkbookSnapshot => typedSnapshot(asRead(files));
const written = (files: Files): WorkbookSnapshot => openXlsx(newXlsx(csvSheets(typed(files)))).snapshot;

const cells = (table: TableSnapshot | undefined, header: string): readonly (string | number | null)[] => {
  const column = table?.columns.find((candidate) => candidate.header === header);
  if (!column) throw new Error(`no column ${header}`);
  return Array.from(column.kinds, (kind, row) =>
    kind === CellKind.blank
      ? null
      : kind === CellKind.number
        ? column.numbers[row]!
        : column.dictionary[column.texts[row]!]!,
  );
};
const column = (files: Files, header: string) => cells(typed(files).tables[0], header);
const codes = (files: Files) =>
  readLedgers(written(files))
    .findings.filter(({ code }) => code !== 'missing-table')
    .map(({ code, place }) => `${code} ${place.cell}`);

const scrap = (header: string, ...values: readonly string[]): Files => ({
  Scrap: `Process,Class,Unit,${header}\n${values.map((value) => `Casting,internal,t,${value}`).join('\n')}\n`,
});

test('amounts are read as a person reads them', () => {
  expect(column(scrap('Quantity', '12.5', '"1,234.5"', '１２', ' 7 ', '1e3'), 'Quantity')).toEqual([
    12.5, 1234.5, 12, 7, 1000,
  ]);
});

describe('whether the point or the comma parts decimals is decided for each file', () => {
  const semicolons = (...values: readonly string[]): Files => ({
    Scrap: `Process;Class;Unit;Quantity\n${values.map((value) => `Casting;internal;t;${value}`).join('\n')}\n`,
  });
  const decided = (files: Files) => {
    const { decimals, decidedBy } = typed(files).tables[0]?.file ?? {};
    return [decimals, decidedBy];
  };
  test.each([
    ['by the semicolon', semicolons('25,340', '4365'), [25.34, 4365], 'comma', ['separator']],
    ['by a cell with a comma', semicolons('25,340', '1.234', '0,985'), [25.34, 1234, 0.985], 'comma', ['D4 "0,985"']],
    [
      'by a cell with a comma, in any file',
      scrap('Quantity', '"25,340"', '"0,985"'),
      [25.34, 0.985],
      'comma',
      ['D3 "0,985"'],
    ],
    ['by a cell with a point', scrap('Quantity', '"25,340"', '0.985'), [25340, 0.985], 'point', ['D3 "0.985"']],
    ['by nothing where nothing needs it', scrap('Quantity', '1.234', '5'), [1.234, 5], 'none', []],
  ] as const)('%s', (_, files, numbers, decimals, decidedBy) => {
    expect([column(files, 'Quantity'), decided(files)]).toEqual([numbers, [decimals, decidedBy]]);
  });
  test.each([
    ['a comma that nothing explains', scrap('Quantity', '"25,340"'), ['25,340']],
    ['a point in a file of semicolons', semicolons('25.340'), ['25.340']],
    ['points beside semicolons', semicolons('25,340', '0.985'), ['25,340', 0.985]],
    ['a file that has both', scrap('Quantity', '25.340', '0.985', '"0,985"'), ['25.340', 0.985, 0.985]],
  ])('%s stays open, and the finding shows both readings', (_, files, cells) => {
    expect(column(files, 'Quantity')).toEqual(cells);
    const [finding] = readLedgers(written(files)).findings.filter(({ code }) => code !== 'missing-table');
    expect([finding?.code, finding?.place.cell, [finding?.details.first, finding?.details.second].sort()]).toEqual([
      'number-two-ways',
      'Scrap!D2',
      ['25.34', '25340'],
    ]);
    expect(finding?.repair).toBeUndefined();
  });
});

test('a share may be written in per cent', () => {
  expect(column(scrap('Metal content', '97 %', '0.97'), 'Metal content')).toEqual([0.97, 0.97]);
});

test('days are read in the forms that can mean one day only', () => {
  expect(
    column(
      scrap(
        'Date',
        '2024-03-01',
        '2024/3/1',
        '2024年3月1日',
        '13/04/2024',
        '2024-03-01T08:30:00Z',
        '45352',
        '01-Mar-2024',
      ),
      'Date',
    ),
  ).toEqual([45352, 45352, 45352, 45395, 45352, 45352, 45352]);
});

test('what cannot be read as a number or a day stays text, and is a finding', () => {
  expect(column(scrap('Quantity', 'about 5', '"1,234"'), 'Quantity')).toEqual(['about 5', '1,234']);
  expect(column(scrap('Date', '03/04/2024', '2024-02-30'), 'Date')).toEqual(['03/04/2024', '2024-02-30']);
  expect(codes(scrap('Quantity', 'about 5'))).toEqual(['unreadable-number Scrap!D2']);
  expect(codes(scrap('Quantity,Date', '5,03/04/2024'))).toEqual(['unreadable-date Scrap!E2']);
});

test('a number that is read may still be wrong', () => {
  expect(codes(scrap('Quantity,Metal content', '5,-0.97'))).toEqual(['negative-value Scrap!E2']);
  expect(codes(scrap('Quantity,Metal content', '5,97'))).toEqual(['share-above-1 Scrap!E2']);
});

test('text that is only carried keeps its digits', () => {
  expect(column(scrap('Ticket', '00123', '2024-01-01'), 'Ticket')).toEqual(['00123', '2024-01-01']);
  expect(column({ Disclosed: 'Metric,Period,Value\nscope 1,2024,5' }, 'Period')).toEqual(['2024']);
});

test('columns and tables that no ledger knows stay as they are', () => {
  expect(column(scrap('Shift', '3', '2024-01-01', ' '), 'Shift')).toEqual(['3', '2024-01-01', ' ']);
  expect(column({ notes: 'Date,Quantity\n2024-01-01,5' }, 'Quantity')).toEqual(['5']);
});

test('Chinese files with Chinese headers are read alike', () => {
  const table = typed({ 废铝台账: '日期,工序,类别,数量,单位,金属含量\n2024年3月1日,铸造,消费后,"1,200.0",吨,95%' })
    .tables[0];
  expect([cells(table, '日期'), cells(table, '数量'), cells(table, '金属含量')]).toEqual([[45352], [1200], [0.95]]);
});

test('the days of the period become days and other settings stay as typed', () => {
  const settings = {
    Settings: 'Setting,Value\nPeriod from,2024-01-01\n期间止,2024-12-31\nMateriality,0.05\nOrganisation,2024-01-01',
  };
  expect(column(settings, 'Value')).toEqual([45292, 45657, '0.05', '2024-01-01']);
});

test('blanks that nobody sees are taken off names, units and choices', () => {
  const files = { Energy: 'Process,Carrier,Quantity,Unit,Source,Meter\n Casting ,Natural  gas,5,m3 ,grid\u200b, M 1 ' };
  const table = typed(files).tables[0];
  expect(['Process', 'Carrier', 'Unit', 'Source', 'Meter'].map((header) => cells(table, header)[0])).toEqual([
    'Casting',
    'Natural gas',
    'm3',
    'grid',
    ' M 1 ',
  ]);
  expect(codes(files)).toEqual([]);
});

test('a cell of nothing but blanks is a blank', () => {
  expect(column(scrap('Date', ' ', '2024-03-01'), 'Date')).toEqual([null, 45352]);
});

test('a workbook comes back as it is', () => {
  const workbook = typed(scrap('Quantity', '5'));
  expect(typedSnapshot(workbook)).toBe(workbook);
});

test('the written workbook holds what was typed, each table on its sheet', () => {
  const files = {
    ...scrap('Quantity,Date,Shift', '5.5,2024-03-01,night', '6,,'),
    Settings: 'Setting,Value\nPeriod from,2024-01-01',
  };
  const [before, after] = [typed(files), written(files)];
  expect(
    after.tables.map(({ name, sheet, headerRow, firstColumn, rowCount }) => [
      name,
      sheet,
      headerRow,
      firstColumn,
      rowCount,
    ]),
  ).toEqual([
    ['Scrap', 'Scrap', 1, 1, 2],
    ['Settings', 'Settings', 1, 1, 1],
  ]);
  for (const [index, table] of before.tables.entries()) {
    for (const { header } of table.columns) expect(cells(after.tables[index], header)).toEqual(cells(table, header));
  }
});

test('days are shown as days, amounts and other settings are not', () => {
  const plans = csvSheets(
    typed({
      ...scrap('Quantity,Date', '5,2024-03-01'),
      Settings: 'Setting,Value\nPeriod from,2024-01-01\nMateriality,0.05',
    }),
  );
  expect(plans[0]?.rows[1]?.map((cell) => cell?.format)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'yyyy-mm-dd',
  ]);
  expect(plans[1]?.rows.map((row) => row[1]?.format)).toEqual([undefined, 'yyyy-mm-dd', undefined]);
});

test('a header that stands twice is told apart and still noticed', () => {
  const files = scrap('Quantity,Quantity', '5,6');
  expect(written(files).tables[0]?.columns.map(({ header }) => header)).toEqual([
    'Process',
    'Class',
    'Unit',
    'Quantity',
    'Quantity (2)',
  ]);
  expect(codes(files)).toEqual(['duplicate-column Scrap!E1']);
});

test('a blank header gets a name', () => {
  expect(typed({ notes: 'a,,b\n1,2,3' }).tables[0]?.columns.map(({ header }) => header)).toEqual([
    'a',
    'Column 2',
    'b',
  ]);
});

test('names of files become names that a workbook accepts', () => {
  const { tables } = written({ A1: 'x\n1', 'notes [2024]': 'x\n1', 'notes_[2024]': 'x\n1', SCRAP: 'Process\nCasting' });
  expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['_A1', 'A1'],
    ['SCRAP', 'SCRAP'],
    ['notes__2024_', 'notes -2024-'],
    ['notes__2024__2', 'notes_-2024-'],
  ]);
});

test('a file with nothing but headers is a table with a blank row', () => {
  expect(written({ Energy: 'Process,Carrier,Quantity,Unit' }).tables[0]?.rowCount).toBe(1);
  expect(codes({ Energy: 'Process,Carrier,Quantity,Unit' })).toEqual([]);
});

test('more rows than a sheet has are refused', () => {
  const [table] = typed(scrap('Quantity', '5')).tables;
  const long = { ...typed({ a: 'x' }), tables: [{ ...table!, rowCount: 1_048_576 }] };
  expect(() => csvSheets(long)).toThrow(new HostError('too-large', { table: 'Scrap' }));
});
