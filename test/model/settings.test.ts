/** What the report is about is read from `Settings`, in either language, and what cannot be read is said. */
import { assess } from '../../src/assess';
import { errors, findings, plant, snapshotOf, year2024, type Tables } from '../support/plant';

const production = 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t';
const settingsOf = (Settings: string) => plant({ Settings, Production: production }).calculation?.plant.settings;

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
    ['period-reversed Settings'],
  ],
  ['a materiality in words', year2024('Materiality | a lot'), ['unreadable-setting Settings!B4']],
])('%s is an error', (_, Settings, expected) => {
  expect(errors(plant({ Settings, Production: production }))).toEqual(expected);
});

test('a key that does not exist is a warning with the nearest one', () => {
  const assessment = plant({ Settings: year2024('GWP sett | AR5'), Production: production });
  expect(findings(assessment)).toContain('warning unknown-setting Settings!A4');
  expect(assessment.findings.find(({ code }) => code === 'unknown-setting')?.details.near).toBe('GWP set');
});

test('the days of the period may be text', () => {
  expect(settingsOf('Setting | Value\nPeriod from | "2024-01-01"\nPeriod to | 2024年12月31日')).toMatchObject({
    periodFrom: 45292,
    periodTo: 45657,
  });
});

test('without settings nothing is computed, and the reason is the only sheet', () => {
  const tables: Tables = { Settings: 'Note\nnone', Production: production };
  const { calculation, reports } = plant(tables);
  expect([calculation, reports.sheets.map(({ key }) => key)]).toEqual([undefined, ['findings']]);
});

test('a workbook that counts its days from 1904 is told so, and nothing is computed four years off', () => {
  const assessment = assess({ ...snapshotOf({ Production: production }), date1904: true });
  expect([assessment.calculation, errors(assessment)[0]]).toEqual([undefined, 'days-from-1904 Settings']);
});
