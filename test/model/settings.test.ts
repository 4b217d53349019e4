/** What the report is about is read from `Settings`, in either language, and what cannot be read is said. */
import { assess } from '../../src/assess';
import { errors, findings, plant, result, snapshotOf, year2024, type Tables, productIn } from '../support/plant';

const works: Tables = {
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Emissions: 'Process | Gas | Quantity | Unit\nSmelter | CO2 | 1 | t',
};
const settingsOf = (Settings: string) => plant({ Settings, ...works }).calculation?.plant.settings;

test('every choice has a default', () => {
  expect(settingsOf(year2024())).toMatchObject({
    organisation: '',
    periodFrom: 45292,
    periodTo: 45657,
    gwp: 'AR6',
    scrapAllocation: 'cut-off',
    boundary: 'organisation',
    basis: 'input',
    allocation: 'mass',
    electricityView: 'market-based',
    materiality: '0.05',
  });
});

test('keys and values may be Chinese, in any case and with blanks', () => {
  expect(
    settingsOf(
      '设置 | 值\n期间起 | 2024-01-01\nPERIOD  TO | 2024-12-31\n废料分配 | 共生产品分配法\nGWP Set | ar5\n再生铝含量边界 | Site\n分配 | 权重\n电力口径 | 基于位置',
    ),
  ).toMatchObject({
    periodFrom: 45292,
    periodTo: 45657,
    scrapAllocation: 'co-product',
    gwp: 'AR5',
    boundary: 'site',
    allocation: 'weight',
    electricityView: 'location-based',
  });
});

test.each([
  ['an unknown choice', year2024('GWP set | AR7'), ['unreadable-setting Settings!B4']],
  ['a period without an end', 'Setting | Value\nPeriod from | 2024-01-01', ['missing-setting Settings']],
  [
    'a period that is not one',
    'Setting | Value\nPeriod from | soon\nPeriod to | 2024-12-31',
    ['unreadable-setting Settings!B2'],
  ],
  [
    'a year instead of a day',
    'Setting | Value\nPeriod from | 2024\nPeriod to | 2024-12-31',
    ['unreadable-setting Settings!B2'],
  ],
  [
    'a period that runs backwards',
    'Setting | Value\nPeriod from | 2025-01-01\nPeriod to | 2024-12-31',
    ['period-reversed Settings!B3'],
  ],
  ['a materiality in words', year2024('Materiality | a lot'), ['unreadable-setting Settings!B4']],
])('%s is an error', (_, Settings, expected) => {
  expect(errors(plant({ Settings, ...works }))).toEqual(expected);
});

test('a key that is nearly one is an error that withholds everything, any other a warning', () => {
  const misspelt = plant({ Settings: year2024('GWP sett | AR5'), ...works });
  expect([errors(misspelt), misspelt.calculation]).toEqual([['unknown-setting Settings!A4'], undefined]);
  expect(misspelt.findings.find(({ code }) => code === 'unknown-setting')?.details.near).toBe('GWP set');
  const remark = plant({ Settings: year2024('Prepared by | Li'), ...works });
  expect(findings(remark)).toContain('warning unknown-setting Settings!A4');
  expect([errors(remark), remark.calculation !== undefined]).toEqual([[], true]);
});

test('the region of no site is not taken for that of one', () => {
  const { findings: found, calculation } = plant({ Settings: year2024('Regions of | CN-YN'), ...works });
  expect(found.find(({ code }) => code === 'unknown-setting')?.details.near).toBe('');
  expect(calculation).toBeDefined();
});

test.each([
  ['a choice of the method that cannot be read', 'GWP set | AR7', ['unreadable-setting Settings!B4'], false],
  ['a region that was never calculated', 'Region | =?', ['formula-not-calculated Settings!B4'], false],
  ['an error for a region', 'Region | #N/A', ['error-value Settings!B4'], false],
  ['two values of one setting', 'GWP set | AR5\nGWP set | AR6', ['setting-twice Settings!A5'], false],
  [
    'an allocation of one process that nobody knows',
    'Allocation of Smelter | price',
    ['unreadable-setting Settings!B4'],
    false,
  ],
  ['one value twice', 'GWP set | AR5\nGWP集 | ar5', [], true],
  ['a language that nobody speaks', 'Language | Klingon', ['unreadable-setting Settings!B4'], true],
  ['a materiality with a decimal comma', 'Materiality | "0,02"', [], true],
])('%s: computed or withheld', (_, rows, expected, isComputed) => {
  const assessment = plant({ Settings: year2024(...rows.split('\n')), ...works });
  expect([errors(assessment), assessment.calculation !== undefined]).toEqual([expected, isComputed]);
});

describe('the region of a site', () => {
  const plantIn = (...settings: readonly string[]): Tables => ({
    Settings: year2024('Region | CN', ...settings),
    Production:
      'Site | Process | Product | Quantity | Unit\nHere | Cast | Slab | 100 | t\nThere | Roll | Coil | 100 | t',
    Energy:
      'Site | Process | Carrier | Quantity | Unit\nHere | Cast | Power | 10 | MWh\nThere | Roll | Power | 10 | MWh',
    Factors:
      'Item | Component | Value | Unit | Region\nPower | location | 0.5 | t/MWh | CN\nPower | location | 0.1 | t/MWh | CN-YN',
  });
  const totals = (tables: Tables) => {
    const found = result(tables);
    return ['Slab', 'Coil'].map((product) => productIn(found, product).footprint.locationBased.total);
  };
  test('is its own where one is set', () => {
    expect(totals(plantIn('Region of Here | CN-YN'))).toEqual(['0.01', '0.05']);
  });
  test('is unknown where it is set for a site that is nearly this one', () => {
    const tables = plantIn('Region of Heer | CN-YN');
    expect([errors(plant(tables)), totals(tables)]).toEqual([['unknown-site-region Settings!A5'], [null, '0.05']]);
    expect(plant(tables).findings[0]?.details).toMatchObject({ site: 'Heer', near: 'Here' });
  });
  test('is unknown for every site without one where the site cannot be told', () => {
    const tables = plantIn('Region of Works 7 | CN-YN', 'Region of There | CN');
    expect([errors(plant(tables)), totals(tables)]).toEqual([['unknown-site-region Settings!A5'], [null, '0.05']]);
  });
  test('that no factor has comes with the nearest that one has', () => {
    const { Settings: _, ...tables } = plantIn();
    const Factors =
      'Item | Component | Value | Unit | Region\nPower | location | 0.4 | t/MWh | Guangdong\nPower | location | 0.1 | t/MWh | Yunnan';
    const { findings: found } = plant({ ...tables, Factors, Settings: year2024('Region | Guangdong province') });
    expect(found.find(({ code }) => code === 'factor-not-fitting')?.details.near).toBe('Guangdong');
  });
});

test('the days of the period may be text', () => {
  expect(settingsOf('Setting | Value\nPeriod from | "2024-01-01"\nPeriod to | 2024年12月31日')).toMatchObject({
    periodFrom: 45292,
    periodTo: 45657,
  });
});

test('without settings nothing is computed, and the reason is the only sheet', () => {
  const tables: Tables = { Settings: 'Note\nnone', ...works };
  const { calculation, reports } = plant(tables);
  expect([calculation, reports.sheets.map(({ key }) => key)]).toEqual([undefined, ['findings']]);
});

test('a workbook that counts its days from 1904 is told so, and nothing is computed four years off', () => {
  const assessment = assess({ ...snapshotOf({ ...works }), date1904: true });
  expect([assessment.calculation, errors(assessment)[0]]).toEqual([undefined, 'days-from-1904 Settings']);
});
