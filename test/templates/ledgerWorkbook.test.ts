/** A new workbook is read back as it was written, in both languages. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { inEach, languages, type Language } from '../../src/languages';
import { allLedgers } from '../../src/ledgers/allLedgers';
import { column, findChoice, type Ledger } from '../../src/ledgers/columns';
import type { LedgerRow } from '../../src/ledgers/ledgerRow';
import { headerRow } from '../../src/templates/ledgerTemplate';
import { inGroups } from '../../src/templates/ledgerColumns';
import { emptyWorkbook, ledgerWorkbook } from '../../src/templates/ledgerWorkbook';
import { exampleRows } from '../../src/ledgers/exampleRows';
import { CellState, valueAt } from '../../src/ledgers/ledgerTable';
import { readLedgers } from '../../src/ledgers/readLedgers';
import { settingKeys } from '../../src/ledgers/settingKeys';
import { readSettings } from '../../src/model/reportSettings';
import { words } from '../../src/language/words';
import { findUnit } from '../../src/quantity/units';
import type { SheetPlan } from '../../src/workbook/sheetPlan';

/** The company's id is asked for only where products are handed on. */
const settingsOfNew = settingKeys.filter(({ key }) => key !== 'companyId');

const reopened = (sheets: readonly SheetPlan[]) => openXlsx(newXlsx(sheets)).snapshot;
const ledgerNamed = (name: string): Ledger => allLedgers.find(({ table }) => table === name)!;
/** The sheet of a ledger with these entries. */
const sheetOf = (table: string, rows: readonly LedgerRow[], language: Language = 'en', isPlain = false) =>
  ledgerWorkbook(language, { settings: {}, rows: { [table]: rows }, isPlain }).find(
    ({ tables }) => tables?.[0]?.name === table,
  )!;
/** The cells of its one entry by column. */
const oneRow = (table: string, row: LedgerRow, language: Language = 'en') => {
  const cells = sheetOf(table, [row], language).rows[headerRow]!;
  return Object.fromEntries(inGroups(ledgerNamed(table)).map(({ key }, position) => [key, cells[position]]));
};
const kinds = (plan: SheetPlan) => plan.choices?.map(({ range }) => range);

describe.each(languages)('an empty workbook in %s', (language) => {
  const sheets = emptyWorkbook(language);
  const ledgers = readLedgers(reopened(sheets));

  test('has every ledger with every column, under the name of the contract', () => {
    expect([...ledgers.tables.keys()]).toEqual(allLedgers.map(({ table }) => table));
    for (const { ledger, columns, snapshot } of ledgers.tables.values()) {
      expect(snapshot.name).toBe(ledger.table);
      expect([...columns.keys()]).toEqual(ledger.columns.map(({ key }) => key));
      expect(snapshot.headerRow).toBe(headerRow);
    }
  });

  test('has examples in each ledger but the settings, which count as none', () => {
    for (const { ledger, snapshot, rows, examples } of ledgers.tables.values()) {
      if (ledger.table === 'Settings') continue;
      expect(exampleRows(ledger, language)).toHaveLength(3);
      expect([ledger.table, snapshot.rowCount, rows.length, examples]).toEqual([ledger.table, 3, 0, [0, 1, 2]]);
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
    expect(ledgers.tables.get('Settings')?.rows.length).toBe(settingsOfNew.length);
  });

  test('says in front what each ledger is for and leads to it', () => {
    const [front, ...others] = sheets.filter(({ name }) => name !== words(language).templates.lists.sheet);
    expect(others.map(({ rows }) => rows[1]?.[0]?.link)).toEqual(others.map(() => `${front?.name}!A1`));
    const links = front?.rows.flatMap(([name, purpose]) =>
      name?.link ? [[name.link, typeof purpose?.value === 'string' && purpose.value.length > 5]] : [],
    );
    expect(links).toEqual(others.map(({ name }) => [`${name}!A1`, true]));
  });

  test('offers only choices and units that are understood', () => {
    for (const ledger of allLedgers) {
      const plan = sheets.find(({ tables }) => tables?.[0]?.name === ledger.table);
      const refusing = (plan?.choices ?? []).filter(({ values }) => values.length > 0);
      const listed = inGroups(ledger).filter((column) => column.kind === 'unit' || column.choices.length > 0);
      if (ledger.table !== 'Settings') expect(refusing.length).toBe(listed.length);
      listed.forEach((column, index) => {
        const words = refusing[index]?.values ?? [];
        expect(refusing[index]?.refusal?.text).toBeTruthy();
        const meanings = words.map((word) =>
          column.kind === 'unit' ? findUnit(word) && word : findChoice(column, word),
        );
        expect(meanings).toEqual(column.kind === 'unit' ? words : column.choices.map(({ value }) => value));
      });
    }
  });

  test('offers the choices of a setting beside it, in words that are understood', () => {
    const plan = sheets.find(({ tables }) => tables?.[0]?.name === 'Settings');
    const withChoices = settingsOfNew.flatMap((key, index) =>
      key.choices.length > 0 ? [{ key, range: `B${index + headerRow + 1}` }] : [],
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
  const names = (language: Language) =>
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

test('headers are names in the language; units and stars are only shown behind them', () => {
  const headers = (language: Language) =>
    sheetOf('AnodeEffects', [], language)
      .rows[headerRow - 1]?.slice(3, 8)
      .map((cell) => [cell?.value, cell?.format]);
  expect(headers('en')).toEqual([
    ['Method', '@" *"'],
    ['Technology', undefined],
    ['Anode effects per cell-day', undefined],
    ['Duration (min)', undefined],
    ['Overvoltage (mV)', undefined],
  ]);
  expect(headers('zh-CN')?.map(([name]) => name)).toEqual([
    '方法',
    '槽型',
    '阳极效应系数',
    '持续时间 (min)',
    '过电压 (mV)',
  ]);
  const scrap = sheetOf('Scrap', [], 'zh-CN').rows[headerRow - 1];
  expect(scrap?.find((cell) => cell?.value === '碳足迹')?.format).toBe('@" (kgCO2e/kg)"');
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
  const shown = Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, [cell?.value, cell?.format]]));
  expect(shown).toEqual({
    ...Object.fromEntries(ledgerNamed('Scrap').columns.map(({ key }) => [key, [null, undefined]])),
    date: [45352, 'yyyy-mm-dd'],
    process: ['Casting', undefined],
    class: ['internal', undefined],
    quantity: [5.25, '#,##0.00'],
    unit: ['t', undefined],
    metalContent: [0.97, '0.00%'],
    yield: [null, '0.00%'],
  });
});

test('text in a column of days or numbers stays the text it is', () => {
  const row = oneRow('Scrap', { date: '2024/3/1', quantity: '5' });
  expect([row.date?.value, row.quantity?.value]).toEqual(['2024/3/1', '5']);
});

test('choices are written in the language, names and symbols as they are everywhere', () => {
  const choice = (table: string, row: LedgerRow, key: string) => oneRow(table, row, 'zh-CN')[key]?.value;
  expect(choice('Scrap', { class: 'post-consumer' }, 'class')).toBe('消费后');
  expect(choice('Certificates', { scheme: 'I-REC(E)' }, 'scheme')).toBe('I-REC(E)');
  expect(choice('Emissions', { gas: 'CO2' }, 'gas')).toBe('CO2');
  expect(choice('Scrap', { class: 'unheard of' }, 'class')).toBe('unheard of');
});

test('a year has no thousands separator, a factor with many decimals no format that would hide them', () => {
  const target = oneRow('Targets', { year: 2027, target: 50000 });
  expect([target.year?.format, target.target?.format]).toEqual(['0', '#,##0']);
  expect(oneRow('Factors', { value: 0.6096 }).value?.format).toBeUndefined();
  expect(oneRow('Factors', { value: 1e-7 }).value?.format).toBeUndefined();
});

test('days stand to the left, units in the middle, headers of numbers above their numbers, texts behind numbers a step apart', () => {
  const rows = sheetOf('Materials', [
    { date: '2024-03-01', process: 'Casting', item: 'Salt', quantity: 5, unit: 't', supplier: 'A' },
  ]).rows;
  const [headers, row] = [rows[headerRow - 1], rows[headerRow]];
  const keys = inGroups(ledgerNamed('Materials')).map(({ key }) => key);
  const placed = (key: string) => {
    const at = keys.indexOf(key);
    return [headers?.[at]?.align, row?.[at]?.align, row?.[at]?.indent];
  };
  expect(['date', 'process', 'quantity', 'unit', 'supplier'].map(placed)).toEqual([
    ['left', 'left', undefined],
    [undefined, undefined, undefined],
    ['right', undefined, undefined],
    ['center', 'center', undefined],
    ['left', 'left', 1],
  ]);
});

test('a key that the ledger does not have is our own mistake', () => {
  expect(() => sheetOf('Scrap', [{ quantities: 5 }])).toThrow('Scrap has no column quantities');
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

test.each(['template', 'plain'])(
  'a column of a %s sheet is as wide as its widest number with separators, and as a day',
  (layout) => {
    const rows = [{ metric: 'scope 1', period: 2024, value: 4884915500.25, unit: 't' }];
    const sheet = sheetOf('Disclosed', rows, 'en', layout === 'plain');
    const header = sheet.tables?.[0]?.headerRow ?? 0;
    const widthAt = (plan: SheetPlan, name: string, row: number) =>
      plan.widths[plan.rows[row - 1]?.findIndex((cell) => cell?.value === name) ?? -1] ?? 0;
    expect(widthAt(sheet, 'Value', header)).toBeGreaterThanOrEqual('4,884,915,500.25'.length + 1);
    const scrap = sheetOf('Scrap', layout === 'plain' ? [{ date: '2024-03-01' }] : [], 'en', layout === 'plain');
    expect(widthAt(scrap, 'Date', scrap.tables?.[0]?.headerRow ?? 0)).toBeGreaterThanOrEqual(12);
  },
);
