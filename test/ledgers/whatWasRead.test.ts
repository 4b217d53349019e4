/** Nothing of a workbook is missing from the account of what was read, and its rows add up. */
import { assessFigures } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import { csvSnapshot } from '../../src/hosts/xlsx/csvFolder';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { typedSnapshot } from '../../src/ledgers/typeCsv';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import type { ListRead } from '../../src/workbook/listRead';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { plant, snapshotOf, written, type Tables } from '../support/plant';

const readOf = (snapshot: WorkbookSnapshot): readonly ListRead[] => assessFigures(snapshot).read;
const named = (read: readonly ListRead[], name: string): ListRead => {
  const found = read.find((list) => list.name === name);
  if (!found) throw new Error(`${name} is not accounted for`);
  return found;
};
const rowsOf = ({ rows, counted, blank, prefilled, refused, totals, outside }: ListRead) => ({
  rows,
  counted,
  blank,
  prefilled,
  refused,
  totals,
  outside,
});

const tables: Tables = {
  Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 100 | t',
  Energy: `Date | Process | Carrier | Quantity | 单位 | Shift
    2024-01-31 | Casting | Power | 30 | MWh | day
    2023-12-31 | Casting | Power | 30 | MWh | day
    2024-02-29 | Casting | Power | ca. 5 | MWh | day
     | | | | |
     | | | | MWh |
     | Total | Power | 60 | MWh |
    2024-03-31 | Casting | =? | 5 | MWh | day`,
  Scrap_2: 'Process | Class | Quantity | Unit\nCasting | post-consumer | 40 | t',
  Prices: 'Alloy | Price\n6060 | 2000',
};

test('the rows of a ledger are told apart by what became of them, and add up', () => {
  const energy = named(readOf(snapshotOf(tables)), 'Energy');
  expect(rowsOf(energy)).toEqual({ rows: 7, counted: 1, blank: 1, prefilled: 1, refused: 2, totals: 1, outside: 1 });
  expect([energy.fate, energy.ledger, energy.uncalculated]).toEqual(['read', 'Energy', 1]);
  expect(energy.columns).toContainEqual({ header: '单位', column: 'Unit' });
  expect(energy.otherColumns).toEqual(['Shift']);
});

test('each table has its fate', () => {
  const read = readOf(snapshotOf(tables));
  expect(read.map(({ name, fate, ledger }) => [name, fate, ledger])).toEqual([
    ['Settings', 'read', 'Settings'],
    ['Production', 'read', 'Production'],
    ['Energy', 'read', 'Energy'],
    ['Scrap_2', 'mistaken', 'Scrap'],
    ['Prices', 'other', ''],
  ]);
});

test('a second table, hidden rows and sheets, totals rows, rows below and lists that are no tables are said', () => {
  const snapshot = snapshotOf({ ...tables, 能源台账: tables['Energy'] ?? '' });
  const read = readOf({
    ...snapshot,
    sheets: [
      ...snapshot.sheets.map((sheet) => ({ ...sheet, visible: sheet.name !== 'Energy' })),
      { name: 'Deliveries', visible: true, firstRows: [['Process', 'Product', 'Quantity', 'Unit']] },
      { name: 'Notes', visible: true, firstRows: [['Remember the milk']] },
      { name: 'Chart', visible: true, kind: 'other' },
    ],
    tables: snapshot.tables.map((table) =>
      table.name === 'Production' ? { ...table, hiddenRows: new Set([0]), totalsRows: 1, rowsBelow: 3 } : table,
    ),
  });
  expect([named(read, '能源台账').fate, named(read, 'Energy').fate, named(read, 'Energy').isHidden]).toEqual([
    'second',
    'unusable',
    true,
  ]);
  expect(named(read, 'Production')).toMatchObject({ hidden: 1, totalsRows: 1, rowsBelow: 3, counted: 1 });
  expect(['Deliveries', 'Notes', 'Chart'].map((name) => named(read, name).fate)).toEqual(['similar', 'other', 'other']);
});

test('a CSV file comes with its encoding, separator and decimals', () => {
  const file = (name: string, text: string) => ({ name, bytes: Uint8Array.from(Buffer.from(text, 'latin1')) });
  const read = readOf(
    typedSnapshot(
      csvSnapshot([
        file('Production.csv', 'Process;Product;Quantity;Unit\nSchmelzen;Köln;48,500;t\nGießen;B;0,5;t'),
        file('Preise.csv', 'Legierung;Preis\n6060;2000'),
      ]),
    ),
  );
  expect(named(read, 'Production.csv').file).toEqual({
    name: 'Production.csv',
    encoding: 'windows-1252',
    isGuessed: true,
    separator: ';',
    decimals: 'comma',
    decidedBy: ['C3 "0,5"'],
  });
  expect(named(read, 'Preise.csv')).toMatchObject({
    kind: 'file',
    fate: 'other',
    otherColumns: ['Legierung', 'Preis'],
  });
});

test.each(sampleNames)('of the sample %s every sheet, table and header is accounted for, and rows add up', (name) => {
  const { snapshot } = openXlsx(newXlsx(sampleSheets(name, 'zh-CN') ?? []));
  const read = readOf(snapshot);
  expect(snapshot.sheets.filter((sheet) => read.every((list) => list.sheet !== sheet.name))).toEqual([]);
  for (const table of snapshot.tables) {
    const list = named(read, table.name);
    const headers = [...list.columns.map(({ header }) => header), ...list.otherColumns];
    expect(headers.sort()).toEqual(table.columns.map(({ header }) => header).sort());
    const { rows, ...parts } = rowsOf(list);
    expect([list.fate, Object.values(parts).reduce((sum, count) => sum + count, 0)]).toEqual(['read', rows]);
  }
});

test('it stands first on the sheet of findings, in the JSON, and where the period is not known', () => {
  const { sheets } = written(tables);
  const texts = sheets.find(({ key }) => key === 'findings')?.rows.map((row) => row.map((cell) => cell?.value ?? ''));
  const at = (text: string) => texts?.findIndex((row) => row.includes(text)) ?? -1;
  expect(at('What was read')).toBe(3);
  expect(at('Scrap_2')).toBeGreaterThan(at('What was read'));
  expect(at('table-not-read')).toBe(-1);
  const { Settings: _, ...rest } = { Settings: '', ...tables };
  const unknown = plant({ ...rest, Settings: 'Note\nnone' });
  expect(unknown.calculation).toBeUndefined();
  expect(resultJson(unknown).read.map(({ name }) => name)).toContain('Scrap_2');
  expect(unknown.reports.sheets[0]?.rows.flat().map((cell) => cell?.value)).toContain('What was read');
});
