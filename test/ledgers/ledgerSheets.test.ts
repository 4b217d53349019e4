/** A new workbook is read back as it was written, in both languages. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { inEach, languages } from '../../src/languages';
import { allLedgers } from '../../src/ledgers/allLedgers';
import { column, findChoice, type Ledger } from '../../src/ledgers/columns';
import type { LedgerRow } from '../../src/ledgers/ledgerRow';
import { emptyWorkbook, ledgerSheet, ledgerWorkbook } from '../../src/ledgers/ledgerSheets';
import { CellState, valueAt } from '../../src/ledgers/ledgerTable';
import { readLedgers } from '../../src/ledgers/readLedgers';
import { settingKeys } from '../../src/ledgers/settingKeys';
import { readSettings } from '../../src/model/reportSettings';
import { findUnit } from '../../src/quantity/units';
import type { SheetPlan } from '../../src/workbook/sheetPlan';

const reopened = (sheets: readonly SheetPlan[]) => openXlsx(newXlsx(sheets)).snapshot;
const ledgerNamed = (name: string): Ledger => allLedgers.find(({ table }) => table === name)!;
const oneRow = (table: string, row: LedgerRow, language: (typeof languages)[number] = 'en') =>
  ledgerSheet(ledgerNamed(table), language, [row]).rows[1]!;
const kinds = (plan: SheetPlan) => plan.choices?.map(({ range }) => range);

describe.each(languages)('an empty workbook in %s', (language) => {
  const sheets = emptyWorkbook(language);
  const ledgers = readLedgers(reopened(sheets));

  test('has every ledger with every column, under the name of the contract', () => {
    expect([...ledgers.tables.keys()]).toEqual(allLedgers.map(({ table }) => table));
    for (const { ledger, columns, snapshot } of ledgers.tables.values()) {
      expect(snapshot.name).toBe(ledger.table);
      expect([...columns.keys()]).toEqual(ledger.columns.map(({ key }) => key));
    }
  });

  test('has one blank row in each ledger but the settings', () => {
    for (const { ledger, snapshot, rows } of ledgers.tables.values()) {
      if (ledger.table !== 'Settings')
        expect([ledger.table, snapshot.rowCount, rows.length]).toEqual([ledger.table, 1, 0]);
    }
  });

  test('is read without a finding', () => {
    expect(ledgers.findings).toEqual([]);
  });

  test('has the settings of the contract, set to their defaults and to the year 2024', () => {
    const { settings, findings } = readSettings(ledgers.tables.get('Settings'));
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({
      organisation: '',
      region: '',
      periodFrom: 45292,
      periodTo: 45657,
      language,
      gwp: 'AR6',
      scrapAllocation: 'cut-off',
      boundary: 'organisation',
      basis: 'input',
      allocation: 'mass',
      electricityView: 'market-based',
      materiality: '0.05',
    });
    expect(ledgers.tables.get('Settings')?.rows.length).toBe(settingKeys.length);
  });

  test('says in front what each ledger is for and leads to it', () => {
    const [front, ...others] = sheets;
    const links = front?.rows.flatMap(([name, purpose]) =>
      name?.link ? [[name.link, typeof purpose?.value === 'string' && purpose.value.length > 5]] : [],
    );
    expect(links).toEqual(others.map(({ name }) => [`${name}!A1`, true]));
  });

  test('offers only choices and units that are understood', () => {
    for (const ledger of allLedgers) {
      const plan = sheets.find(({ tables }) => tables?.[0]?.name === ledger.table);
      const listed = ledger.columns.filter((column) => column.kind === 'unit' || column.choices.length > 0);
      if (ledger.table !== 'Settings') expect(kinds(plan!)?.length).toBe(listed.length);
      listed.forEach((column, index) => {
        const words = plan?.choices?.[index]?.values ?? [];
        const meanings = words.map((word) =>
          column.kind === 'unit' ? findUnit(word) && word : findChoice(column, word),
        );
        expect(meanings).toEqual(column.kind === 'unit' ? words : column.choices.map(({ value }) => value));
      });
    }
  });

  test('offers the choices of a setting beside it, in words that are understood', () => {
    const plan = sheets.find(({ tables }) => tables?.[0]?.name === 'Settings');
    const withChoices = settingKeys.flatMap((key, index) =>
      key.choices.length > 0 ? [{ key, range: `B${index + 2}` }] : [],
    );
    expect(kinds(plan!)).toEqual(withChoices.map(({ range }) => range));
    withChoices.forEach(({ key }, index) => {
      expect(plan?.choices?.[index]?.values.map((word) => findChoice(key, word))).toEqual(
        key.choices.map(({ value }) => value),
      );
    });
  });
});

test('sheets are named in the language, their tables always in English', () => {
  const names = (language: (typeof languages)[number]) =>
    emptyWorkbook(language)
      .slice(0, 4)
      .map(({ name, tables }) => [name, tables?.[0]?.name]);
  expect(names('en')).toEqual([
    ['Read me', undefined],
    ['Settings', 'Settings'],
    ['Production', 'Production'],
    ['Scrap', 'Scrap'],
  ]);
  expect(names('zh-CN')).toEqual([
    ['说明', undefined],
    ['设置', 'Settings'],
    ['产量台账', 'Production'],
    ['废铝台账', 'Scrap'],
  ]);
});

test('headers are in the language, required ones without a star, units kept in brackets', () => {
  const headers = (language: (typeof languages)[number]) =>
    ledgerSheet(ledgerNamed('AnodeEffects'), language, [])
      .rows[0]?.slice(3, 8)
      .map((cell) => cell?.value);
  expect(headers('en')).toEqual([
    'Method',
    'Anode effects per cell-day',
    'Duration (min)',
    'Overvoltage (mV)',
    'Current efficiency (%)',
  ]);
  expect(headers('zh-CN')).toEqual(['方法', '阳极效应系数', '持续时间 (min)', '过电压 (mV)', '电流效率 (%)']);
});

test('a day becomes a real date, a number stays a number, and a blank stays blank', () => {
  const row = oneRow('Scrap', {
    date: '2024-03-01',
    process: 'Casting',
    class: 'internal',
    quantity: 5.25,
    unit: 't',
    metalContent: 0.97,
    ticket: null,
  });
  expect(row.map((cell) => [cell?.value, cell?.format])).toEqual([
    [45352, 'yyyy-mm-dd'],
    [null, undefined],
    [null, undefined],
    [null, undefined],
    ['Casting', undefined],
    [null, undefined],
    ['internal', undefined],
    [5.25, '#,##0.00'],
    ['t', undefined],
    [0.97, '0.00%'],
    [null, '0.00%'],
    [null, undefined],
    [null, undefined],
    [null, undefined],
    [null, undefined],
    [null, undefined],
  ]);
});

test('text in a column of days or numbers stays the text it is', () => {
  const row = oneRow('Scrap', { date: '2024/3/1', quantity: '5' });
  expect([row[0]?.value, row[7]?.value]).toEqual(['2024/3/1', '5']);
});

test('choices are written in the language, names and symbols as they are everywhere', () => {
  const choice = (table: string, row: LedgerRow, position: number) => oneRow(table, row, 'zh-CN')[position]?.value;
  expect(choice('Scrap', { class: 'post-consumer' }, 6)).toBe('消费后');
  expect(choice('Certificates', { scheme: 'I-REC(E)' }, 3)).toBe('I-REC(E)');
  expect(choice('Emissions', { gas: 'CO2' }, 4)).toBe('CO2');
  expect(choice('Scrap', { class: 'unheard of' }, 6)).toBe('unheard of');
});

test('a year has no thousands separator, a factor with many decimals no format that would hide them', () => {
  const target = oneRow('Targets', { year: 2027, target: 50000 });
  expect([target[2]?.format, target[3]?.format]).toEqual(['0', '#,##0']);
  expect(oneRow('Factors', { value: 0.6096 })[3]?.format).toBeUndefined();
  expect(oneRow('Factors', { value: 1e-7 })[3]?.format).toBeUndefined();
});

test('days stand to the left, units in the middle, and the headers of numbers above their numbers', () => {
  const [headers, row] = ledgerSheet(ledgerNamed('Energy'), 'en', [
    { date: '2024-03-01', process: 'Casting', carrier: 'Gas', quantity: 5, unit: 'm3' },
  ]).rows;
  expect([0, 2, 4, 5].map((position) => [headers?.[position]?.align, row?.[position]?.align])).toEqual([
    ['left', 'left'],
    [undefined, undefined],
    ['right', undefined],
    ['center', 'center'],
  ]);
});

test('a key that the ledger does not have is our own mistake', () => {
  expect(() => ledgerSheet(ledgerNamed('Scrap'), 'en', [{ quantities: 5 }])).toThrow('Scrap has no column quantities');
});

test('regions of sites are read back, in both languages', () => {
  for (const language of languages) {
    const sheets = ledgerWorkbook(language, {
      settings: { periodFrom: '2024-01-01', periodTo: '2024-12-31', region: 'CN', organisation: 'A' },
      siteRegions: [['East works', 'CN-SD']],
    });
    const { settings } = readSettings(readLedgers(reopened(sheets)).tables.get('Settings'));
    expect([...settings!.siteRegions]).toEqual([['east works', 'CN-SD']]);
  }
});

test('further columns stand behind those of the ledger and are left alone', () => {
  const further = column('note', inEach('Note', '备注'), 'text');
  const sheets = ledgerWorkbook('en', {
    settings: { periodFrom: '2024-01-01', periodTo: '2024-12-31' },
    rows: { Targets: [{ metric: 'scope 1', year: 2024, target: 5, note: 'mine' }] },
    furtherColumns: { Targets: [further] },
  });
  const { tables, findings } = readLedgers(reopened(sheets));
  const targets = tables.get('Targets')!;
  expect(findings).toEqual([]);
  expect(targets.snapshot.columns.at(-1)?.header).toBe('Note');
  expect([valueAt(targets, 'target', 0)?.toNumber(), targets.columns.get('target')?.states[0]]).toEqual([
    5,
    CellState.good,
  ]);
});
