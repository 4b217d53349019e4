/** Targets: verdicts, distances, changes, plans, and what contradicts itself. */
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { findings, plant, result, written, year2024, type Tables } from '../support/plant';
import type { TargetJson } from '../../src/exchange/shape/targetsShape';

/** 100 t of metal, 400 t CO2e of scope 1, 50 t of scrap from outside. */
const works: Tables = {
  Settings: year2024('Organisation | Works'),
  Production: 'Process | Product | Quantity | Unit\nMelting | Metal | 100 | t',
  Scrap: 'Process | Class | Quantity | Unit\nMelting | post-consumer | 50 | t',
  Emissions: 'Process | Gas | Quantity | Unit\nMelting | CO2e | 400 | t',
};

const withTargets = (rows: readonly string[], disclosed: readonly string[] = []): Tables => ({
  ...works,
  Targets: ['Metric | Subject | Year | Target | Unit | Direction | Source', ...rows].join('\n'),
  ...(disclosed.length > 0
    ? { Disclosed: ['Metric | Subject | Period | Value | Unit | Source | Status', ...disclosed].join('\n') }
    : {}),
});
const rows = (tables: Tables): readonly TargetJson[] => result(tables).targets;
const codes = (tables: Tables): readonly string[] =>
  findings(plant(tables)).filter((text) => /targets-|verdict|status/.test(text));

test.each([
  ['scope 1 | | 2024 | 400 | tCO2e | at most', 'achieved', '0'],
  ['scope 1 | Works | 2024 | 399 | tCO2e | at most', 'missed', '1'],
  ['scope 1 | | 2024 | 0.5 | kt | at most', 'achieved', '-0.1'],
  ['scrap post-consumer | | 2024 | 50 | t | at least', 'achieved', '0'],
  ['scrap post-consumer | | 2024 | 51 | t | at least', 'missed', '-1'],
  ['scrap post-consumer | | 2024 | 51 | t |', 'missed', '-1'],
  ['intensity scope 1+2 | | 2024 | 4.5 | tCO2e/t |', 'achieved', '-0.5'],
  ['footprint | Metal | 2024 | 3900 | kgCO2e/t | at most', 'missed', '100'],
])('%s is %s by %s', (row, status, distance) => {
  const [target] = rows(withTargets([row]));
  expect([target?.status, target?.distance, target?.actualFrom]).toEqual([status, distance, 'computed']);
});

test('the share of green electricity is known where one process takes all that comes from the grid', () => {
  const [share] = rows({
    ...withTargets(['green electricity share | | 2024 | 0.5 | 1 | at least']),
    Energy: 'Process | Carrier | Quantity | Unit\nMelting | Power | 100 | MWh',
    Factors: 'Item | Component | Gas | Value | Unit\nPower | location | CO2 | 0.5 | t/MWh',
  });
  expect([share?.actual, share?.status]).toEqual(['0', 'missed']);
});

test('a target that lies ahead is open, with what each year must bring', () => {
  const [target] = rows(withTargets(['scope 1 | | 2026 | 324 | tCO2e | at most']));
  expect([target?.status, target?.actual, target?.requiredYearlyChange]).toEqual(['open', null, '-0.1']);
});

test('a target without any value is unknown, one that an error blocks too', () => {
  expect(rows(withTargets(['water use | | 2024 | 5 | m3 | at most']))[0]?.status).toBe('unknown');
  const broken = {
    ...withTargets(['scope 1 | | 2024 | 5 | t | at most']),
    Emissions: works.Emissions!.replace('400', 'n/a'),
  };
  expect([rows(broken)[0]?.status, rows(broken)[0]?.actual]).toEqual(['unknown', null]);
});

test('other years take disclosed figures, and the change is year on year', () => {
  const [before, now] = rows(
    withTargets(
      ['scope 1 | | 2023 | 450 | t | at most', 'scope 1 | | 2024 | 450 | t | at most'],
      ['scope 1 | | 2023 | 500 | t'],
    ),
  );
  expect([before?.status, before?.actual, before?.actualFrom]).toEqual(['missed', '500', 'disclosed']);
  expect([now?.status, now?.previous, now?.yearOnYear]).toEqual(['achieved', '500', '-0.2']);
});

test('a plan of several years shows its own yearly change', () => {
  const plan = rows(
    withTargets([
      'scope 1 | | 2024 | 400 | t | at most',
      'scope 1 | | 2026 | 361 | t | at most',
      'scope 1 | | 2027 | 342.95 | t | at most',
    ]),
  );
  expect(plan.map(({ plannedYearlyChange }) => plannedYearlyChange)).toEqual([null, '-0.05', '-0.05']);
});

describe('contradictions', () => {
  const printed = (value: number, source: string, status = '') =>
    `water use | | 2024 | ${value} | m3 | ${source} | ${status}`;
  const goal = (value: number, source: string) => `water use | | 2024 | ${value} | m3 | at most | ${source}`;

  test('two targets for one year are pointed out, the same target twice is not', () => {
    expect(codes(withTargets([goal(5, 'plan'), goal(6, 'review')]))).toEqual(['warning targets-disagree Targets!D3']);
    expect(codes(withTargets([goal(5, 'plan'), goal(5, 'review')]))).toEqual([]);
  });

  test('a verdict that depends on the table is pointed out', () => {
    expect(codes(withTargets([goal(5, 'plan')], [printed(4, 'A'), printed(6, 'B')]))).toEqual([
      'warning verdict-depends Targets!D2',
    ]);
    expect(codes(withTargets([goal(5, 'plan')], [printed(3, 'A'), printed(4, 'B')]))).toEqual([]);
    expect(rows(withTargets([goal(5, 'plan')], [printed(4, 'A'), printed(6, 'B')]))[0]).toEqual(
      expect.objectContaining({ status: 'unclear', actual: null }),
    );
    expect(rows(withTargets([goal(5, 'A')], [printed(4, 'A'), printed(6, 'B')]))[0]).toEqual(
      expect.objectContaining({ status: 'achieved', actual: '4' }),
    );
  });

  test('a status against its values is pointed out, by the target of the same source first', () => {
    expect(codes(withTargets([goal(5, 'A')], [printed(6, 'A', 'achieved')]))).toEqual([
      'warning status-contradicted Disclosed!G2',
    ]);
    expect(codes(withTargets([goal(5, 'A')], [printed(5, 'A', '已完成')]))).toEqual([]);
    expect(codes(withTargets([goal(5, 'A')], [printed(4, 'A', 'missed')]))).toEqual([
      'warning status-contradicted Disclosed!G2',
    ]);
  });
});

test.each(['en', 'zh-CN'] as const)('the target check agrees with LibreOffice in %s', async (language) => {
  const tables = withTargets(
    [
      'scope 1 | | 2023 | 450 | t | at most | plan',
      'scope 1 | | 2024 | 450 | t | at most | plan',
      'scope 1 | | 2027 | 0.3 | kt | at most | plan',
      'scope 1 | | 2030 | 200 | t | at most | plan',
      'recycled content | Metal | 2024 | 99 | % | at least |',
    ],
    ['scope 1 | | 2023 | 500000 | kg'],
  );
  const book = written(tables, language);
  expect(compareWithWorkbook(book.sheets, await recalculate(book.bytes)).differences).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toContain(language === 'en' ? 'Target check' : '目标达成');
});
