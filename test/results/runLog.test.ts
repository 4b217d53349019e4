/** The run log: a line for each calculation of other ledgers, the settings that changed, and the headline numbers since the last run. */
import { assess, type Assessment } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import type { Language } from '../../src/languages';
import { sheetsOf, year2024, type Tables } from '../support/plant';

const works: Tables = {
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 1400 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
};
const more: Tables = {
  ...works,
  Settings: year2024('Materiality | 0.1'),
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 1500 | MWh',
};

/** The ledgers calculated in a workbook that brings the log of another. */
function run(tables: Tables, earlier?: Uint8Array, language: Language = 'en') {
  const open = openXlsx(newXlsx(sheetsOf(tables)));
  const log = earlier && openXlsx(earlier).snapshot.runLog;
  const assessment = assess({ ...open.snapshot, ...(log && { runLog: log }) }, { language });
  return { assessment, bytes: writeXlsx(open, { sheets: assessment.reports.sheets, edits: [] }) };
}
const logOf = ({ reports }: Assessment) => reports.log ?? { runs: [], settings: [], numbers: [] };
const first = run(works);

test('the first run is one line without a date, with nothing before its numbers', () => {
  const { runs, numbers } = logOf(first.assessment);
  expect(runs).toEqual([expect.objectContaining({ date: null, ledgers: 4, rows: 5, changed: [] })]);
  expect(numbers.filter(({ before }) => before !== null)).toEqual([]);
  expect(numbers.find(({ citation }) => citation === 'products.headline.locationBased[|Smelter|Metal]')?.now).toBe(7);
});

test('the same ledgers again, in any language, add no line', () => {
  const chinese = run(works, first.bytes, 'zh-CN');
  expect(logOf(chinese.assessment)).toEqual(logOf(first.assessment));
  expect(Buffer.compare(run(works, chinese.bytes).bytes, first.bytes)).toBe(0);
});

test('other ledgers add a line with the settings that changed, and each number stands beside that of the last run', () => {
  const second = run(more, first.bytes);
  const { runs, numbers } = logOf(second.assessment);
  expect(runs.map(({ changed }) => changed)).toEqual([[], [{ name: 'Materiality', before: null, after: '0.1' }]]);
  const footprint = numbers.find(({ citation }) => citation.startsWith('products.headline.locationBased'));
  expect(footprint).toMatchObject({ before: 7, now: 7.5 });
  const again = run(more, second.bytes);
  expect(logOf(again.assessment)).toEqual(logOf(second.assessment));
  const back = logOf(run(works, second.bytes).assessment);
  expect(back.runs).toHaveLength(3);
  expect(back.runs[2]?.code).toBe(back.runs[0]?.code);
});

test('a number that is no more stands with what it was, once', () => {
  const renamed = { ...works, Production: 'Process | Product | Quantity | Unit\nSmelter | Ingot | 100 | t' };
  const second = run(renamed, first.bytes);
  const metal = (from: Assessment) => logOf(from).numbers.filter(({ label }) => label.startsWith('Metal'));
  expect(metal(second.assessment).map(({ before, now }) => [before, now])).toContainEqual([7, null]);
  const third = run({ ...renamed, Settings: year2024('Materiality | 0.1') }, second.bytes);
  expect(metal(third.assessment)).toEqual([]);
});

test('the result JSON has the runs and the numbers since the last one', () => {
  const json = resultJson(run(more, first.bytes).assessment);
  expect(json).toMatchObject({
    runs: [{ changedSettings: [] }, { date: null, changedSettings: [{ setting: 'Materiality', after: '0.1' }] }],
    sinceLastRun: expect.arrayContaining([
      { citation: 'products.headline.locationBased[|Smelter|Metal]', unit: 'tCO2e/t', before: '7', now: '7.5' },
    ]) as unknown,
  });
});
