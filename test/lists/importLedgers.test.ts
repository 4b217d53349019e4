/** Lists become ledgers: every cell follows the list's own or holds what its text means, and what is left out is said. */
import { importLedgers, type ImportedLedgers } from '../../src/lists/importLedgers';
import { findLists } from '../../src/lists/findLists';
import type { ListMapping } from '../../src/lists/listMapping';
import { matchMapping } from '../../src/lists/matchMapping';
import { proposeImport } from '../../src/lists/proposeImport';
import { dateOfSerial } from '../../src/quantity/calendarDate';
import { cellPosition } from '../../src/workbook/address';
import { valueOn, type SheetValues } from '../../src/workbook/sheetValues';
import { sheet } from './listSheet';

/** What the proposal makes of the sheets, changed before it is used. */
function imported(
  sheets: readonly SheetValues[],
  change: (mapping: ListMapping) => ListMapping = (mapping) => mapping,
  factors?: string,
): ImportedLedgers {
  const lists = proposeImport(sheets).lists.flatMap(({ proposals }) => proposals.map(({ mapping }) => change(mapping)));
  const { mapped } = matchMapping(findLists(sheets), { lists });
  return importLedgers(sheets, mapped, {
    language: 'en',
    sheetNames: sheets.map(({ name }) => name),
    present: [],
    ...(factors !== undefined && { factors }),
  });
}

/** A column of the ledger's sheet, days as text. */
function column({ sheets }: ImportedLedgers, table: string, header: string): readonly unknown[] {
  const plan = sheets.find(({ tables }) => tables?.[0]?.name === table);
  const { headerRow = 0, headers = [] } = plan?.tables?.[0] ?? {};
  const cells = plan?.rows.slice(headerRow).map((row) => row[headers.indexOf(header)]) ?? [];
  return cells.map((cell) =>
    cell?.format === 'yyyy-mm-dd' && typeof cell.value === 'number' ? dateOfSerial(cell.value) : (cell?.value ?? null),
  );
}

test('every cell that is the list’s own is a formula that follows it, and gives its value', () => {
  const lists = sheet(
    '2024 output',
    `
    Output of the works
    Date | Process | Product | Quantity | Unit | Metal content (%)
    2024-01-31 | Cast | Slab | 100.5 | t | 99.5
    2024-02-29 | Cast | Slab | 200 | t |`,
  );
  const [, production] = imported([lists]).sheets;
  const formulas = production?.rows.flat().filter((cell) => cell?.formula !== undefined) ?? [];
  expect(formulas).toHaveLength(11);
  for (const cell of formulas) {
    const [, address = '', percent = ''] = /^'2024 output'!([A-Z]+\d+)(\/100)?$/.exec(cell?.formula ?? '') ?? [];
    const { row, column: at } = cellPosition(address) ?? { row: 0, column: 0 };
    const value = valueOn(lists, row, at);
    expect(percent === '' ? value : Number(value) / 100).toBe(cell?.value);
  }
});

test('each of several measures in months across becomes rows of its own ledger', () => {
  const made = imported([
    sheet(
      'Casthouse',
      `
      Process | Product | Output (t) | | Gas use (MWh) |
      | | Jan 2024 | Feb 2024 | Jan 2024 | Feb 2024
      Cast | Slab | 100 | 110 | 70 | 71`,
    ),
  ]);
  expect(column(made, 'Production', 'Quantity')).toEqual([100, 110]);
  expect(column(made, 'Production', 'Product')).toEqual(['Slab', 'Slab']);
  expect(column(made, 'Energy', 'Quantity')).toEqual([70, 71]);
  expect(column(made, 'Energy', 'Carrier')).toEqual(['Natural gas', 'Natural gas']);
  expect(column(made, 'Energy', 'Date')).toEqual(['2024-01-31', '2024-02-29']);
});

test('months across become a row each, dated at the end of the month, and a month without a quantity is none', () => {
  const made = imported([
    sheet(
      '能耗',
      `
      2024年能源消耗表
      工序 | 能源品种 | 单位 | 1月 | 2月 | 3月 | 合计
      熔铸 | 电力 | MWh | 10 | 20 | | 30
      熔铸 | 天然气 | m3 | 1 | 2 | 3 | 6`,
    ),
  ]);
  expect(column(made, 'Energy', 'Date')).toEqual([
    '2024-01-31',
    '2024-02-29',
    '2024-01-31',
    '2024-02-29',
    '2024-03-31',
  ]);
  expect(column(made, 'Energy', 'Quantity')).toEqual([10, 20, 1, 2, 3]);
  expect(made.accounts).toMatchObject([{ entries: 5, blankMonths: 1 }]);
});

test('values are read as people write them, and what can be read two ways stays as it is', () => {
  const made = imported([
    sheet(
      '废铝',
      `
      月份 | 工序 | 类别 | 净重 | 单位
      2024年1月 | 熔铸 | 旧料 | ¥6,000 | 吨
      2024-02 | 熔铸 | 消费后 | "1234.5" | 吨
      2024-03-31 | 熔铸 | 内部 | "1,234" | 吨`,
    ),
  ]);
  expect(column(made, 'Scrap', 'Date')).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
  expect(column(made, 'Scrap', 'Quantity')).toEqual([6000, 1234.5, '1,234']);
  expect(column(made, 'Scrap', 'Class')).toEqual(['post-consumer', '消费后', '内部']);
});

test('a fixed value stands in every row, and a blank repeats the cell above where that was said', () => {
  const made = imported(
    [
      sheet(
        'Energy',
        `
        Date | Department | Carrier | Quantity (MWh)
        2024-01-31 | Cast | Electricity | 10
        | | Natural gas | 20
        | | Steam | 5`,
      ),
    ],
    (mapping) => ({ ...mapping, columns: { ...mapping.columns, site: { always: 'East' } } }),
  );
  expect(column(made, 'Energy', 'Site')).toEqual(['East', 'East', 'East']);
  expect(column(made, 'Energy', 'Unit')).toEqual(['MWh', 'MWh', 'MWh']);
  expect(column(made, 'Energy', 'Date')).toEqual(['2024-01-31', '2024-01-31', '2024-01-31']);
  expect(column(made, 'Energy', 'Process')).toEqual(['Cast', 'Cast', 'Cast']);
});

test('settings are completed: the period that the entries cover, and the country of the factors asked for', () => {
  const lists = [
    sheet(
      'A',
      'Date | Process | Carrier | Quantity | Unit\n2023-11-30 | Cast | Gas | 1 | m3\n2024-02-29 | Cast | Gas | 1 | m3',
    ),
    sheet('B', 'Setting | Value\nOrganisation | Works'),
  ];
  const made = imported(lists, undefined, 'CN');
  const settings = column(made, 'Settings', 'Setting').map((name, at) => [name, column(made, 'Settings', 'Value')[at]]);
  expect(settings.slice(0, 5)).toEqual([
    ['Organisation', 'Works'],
    ['Period from', '2023-11-01'],
    ['Period to', '2024-02-29'],
    ['Language', 'en'],
    ['Region', 'China'],
  ]);
  expect(column(made, 'Factors', 'Item').length).toBeGreaterThan(50);
});

test('several lists of one ledger stand below one another, and names of sheets stay their own', () => {
  const month = (name: string, day: string): SheetValues =>
    sheet(name, `Date | Process | Product | Quantity | Unit\n${day} | Cast | Slab | 1 | t`);
  const made = imported([month('Production', '2024-01-31'), month('Feb', '2024-02-29')]);
  expect(column(made, 'Production', 'Date')).toEqual(['2024-01-31', '2024-02-29']);
  expect(made.sheets.map(({ name }) => name)).toEqual(['Settings', 'Production (Crossfoot)', 'Import']);
});

test('a ledger that is there already is left alone, and a column that nothing fills is said', () => {
  const lists = [sheet('Energy', 'Date | Carrier | Quantity | Unit\n2024-01-31 | Natural gas | 10 | m3')];
  expect(imported(lists).accounts).toMatchObject([{ missing: ['process'] }]);
  const [list] = findLists(lists);
  const mapping = proposeImport(lists).lists[0]?.proposals[0]?.mapping;
  const present = { language: 'en', sheetNames: [], present: ['Energy'] } as const;
  const made = importLedgers(lists, list && mapping ? [{ list, mapping }] : [], present);
  expect(made).toMatchObject({ accounts: [], leftAlone: [{ list }] });
});
