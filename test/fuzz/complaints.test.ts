/** The oracle sees: a product that forgets what it cannot read, says nothing of it, or keeps what it cannot know is complained of. */
import { assessFigures, type Figures } from '../../src/assess';
import { calculate } from '../../src/calculation/calculate';
import { qualityOf } from '../../src/calculation/quality/quality';
import { stagesOf } from '../../src/calculation/chain/stages';
import { allResults } from '../../src/results/allResults';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { faultCases, type Fault, type FaultCase } from './cellFaults';
import { complaintOf, type Publish } from './complaints';
import { numbersOf, published } from './publishedNumbers';

const seed = 1;
function caseOf(fault: Fault, table: string, header: string, row: number): FaultCase {
  const found = faultCases(seed).find(
    (one) => one.fault === fault && one.table === table && one.header === header && one.row === row,
  );
  if (!found) throw new Error(`no case ${fault} ${table} ${header} ${row}`);
  return found;
}
const unreadableDraw = caseOf('unreadable', 'Materials', 'Quantity', 2);

/** The product as it would be if rows that cannot be read blocked nothing. */
const withoutBlocks: Publish = (snapshot: WorkbookSnapshot) => {
  const figures = assessFigures(snapshot);
  const known = figures.calculation?.plant;
  if (!known) throw new Error('nothing was calculated');
  const plant = { ...known, blocks: [] };
  const calculation = calculate(plant);
  const stages = stagesOf(plant, calculation.outputs, calculation.emissions);
  const quality = qualityOf(calculation, stages);
  const changed: Figures = {
    ...figures,
    calculation,
    stages,
    quality,
    results: allResults(calculation, stages, quality),
  };
  return { numbers: numbersOf(changed), figures: changed };
};

test('the product itself is not complained of', () => {
  expect(complaintOf(unreadableDraw)).toBeUndefined();
});

test('a row that blocks nothing changes numbers, though it is said', () => {
  expect(complaintOf(unreadableDraw, withoutBlocks)).toMatch(/^unreadable Materials!Quantity\[3\]: \.\S.* -> /);
});

test('most unreadable quantities of what is made, charged and used would change numbers without their blocks', () => {
  const quantities = faultCases(seed).filter(
    ({ fault, table, header }) =>
      fault === 'unreadable' && header === 'Quantity' && ['Production', 'Scrap', 'Materials', 'Energy'].includes(table),
  );
  const seen = quantities.filter((one) => complaintOf(one, withoutBlocks) !== undefined);
  expect(seen.length).toBeGreaterThan(quantities.length / 2);
  expect(quantities.flatMap((one) => complaintOf(one) ?? [])).toEqual([]);
});

test('a row of which nothing is said is missed even where every number is withheld', () => {
  const silent: Publish = (snapshot) => {
    const { numbers, figures } = published(snapshot);
    return { numbers: new Map([...numbers.keys()].map((path) => [path, null])), figures: { ...figures, findings: [] } };
  };
  expect(complaintOf(unreadableDraw, silent)).toBe('unreadable Materials!Quantity[3]: nothing is said of the row');
});

test('a number that is kept although the cell moves it is seen', () => {
  const before = beforeAnyFault();
  const keeping: Publish = (snapshot) => {
    const { numbers, figures } = published(snapshot);
    const kept = [...numbers].map(([path, value]) => [path, value ?? before.get(path) ?? null] as const);
    return { numbers: new Map(kept), figures };
  };
  expect(complaintOf(unreadableDraw, keeping)).toMatch(/ stays .*, which depends on the cell/);
});

/** The numbers of the plant, seen through a fault that changes next to none. */
function beforeAnyFault(): ReadonlyMap<string, string | null> {
  let seen: ReadonlyMap<string, string | null> = new Map();
  complaintOf(caseOf('unreadable', 'Targets', 'Source', 0), (snapshot) => {
    const made = published(snapshot);
    seen = made.numbers;
    return made;
  });
  return seen;
}

test('a check that is broken is seen whatever the numbers are', () => {
  const breaking: Publish = (snapshot) => {
    const { numbers, figures } = published(snapshot);
    const broken = { code: 'crossfoot-broken', severity: 'error', place: {}, details: { check: 'metal' } } as const;
    return { numbers, figures: { ...figures, findings: [...figures.findings, broken] } };
  };
  expect(complaintOf(caseOf('deleted', 'Energy', 'Date', 0), breaking)).toMatch(/the check does not hold: metal$/);
});
