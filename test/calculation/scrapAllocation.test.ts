/** Scrap under cut-off, co-product and substitution, on plants that a reader can solve in the head. */
import fc from 'fast-check';
import { errors, findings, result, year2024, type Tables } from '../support/plant';
import type { ComputedJson, ProductJson } from '../../src/exchange/shape/resultShape';

const product = (from: ComputedJson, name: string): ProductJson =>
  from.products.find((candidate) => candidate.product === name)!;
const near = (text: string | null | undefined): number => (text === null || text === undefined ? NaN : Number(text));
const cutOff = (from: ComputedJson, name: string): number => near(product(from, name).footprint.locationBased.total);
const coProduct = (from: ComputedJson, name: string): number =>
  near(product(from, name).footprint.coProduct.locationBased.total);
const checks = (from: ComputedJson): readonly (readonly [string, boolean | null])[] =>
  from.checks.map(({ check, holds }) => [check, holds]);
const factors = `Item | Component | Value | Unit
Ingot | footprint | 10 | tCO2e/t`;

/** A press that makes 80 t of profile and 20 t of scrap from 100 t of ingot of 10 tCO2e/t. */
const press: Tables = {
  Production: `Process | Product | Quantity | Unit | Role
Press | Profile | 80 | t | product
Press | Cuttings | 20 | t | scrap`,
  Materials: `Process | Item | Quantity | Unit | Metal content
Press | Ingot | 100 | t | 1`,
  Factors: factors,
};

test('under cut-off the product bears all, under co-product the scrap sent out bears its share by mass', () => {
  const found = result(press);
  expect([cutOff(found, 'Profile'), coProduct(found, 'Profile')]).toEqual([12.5, 10]);
  expect(errors(found)).toEqual([]);
});

test('what scrap bears is missing from no total: both methods add up to the inventory', () => {
  expect(checks(result(press))).toEqual(
    expect.arrayContaining([
      ['crossfoot co-product location-based', true],
      ['crossfoot co-product market-based', true],
    ]),
  );
});

test('by weight, scrap bears what its weight says', () => {
  const weighted = {
    ...press,
    Settings: year2024('Allocation | weight'),
    Production: `Process | Product | Quantity | Unit | Role | Allocation weight
Press | Profile | 80 | t | product | 1
Press | Cuttings | 20 | t | scrap | 0.5`,
  };
  expect(coProduct(result(weighted), 'Profile')).toBeCloseTo(1000 / 90, 12);
});

test('by weight, scrap without a weight withholds the co-product figure alone, with a warning', () => {
  const found = result({
    ...press,
    Settings: year2024('Allocation | weight'),
    Production: `Process | Product | Quantity | Unit | Role | Allocation weight
Press | Profile | 80 | t | product | 1
Press | Cuttings | 20 | t | scrap |`,
  });
  expect([cutOff(found, 'Profile'), product(found, 'Profile').footprint.coProduct.locationBased.total]).toEqual([
    12.5,
    null,
  ]);
  expect(findings(found)).toContain('warning scrap-without-weight Production!F3');
});

/** In-house loop of the closed form: 49,000 t leave, 12,250 t return, 2 % melting loss, 0.25 t/t melted, 0.3 t/t formed, 10 t/t bought. */
const loop: Tables = {
  Production: `Process | Product | Quantity | Unit | Role
Casthouse | Slab | 61250 | t | product
Forming | Sheet | 49000 | t | product
Forming | Trim | 12250 | t | scrap`,
  Scrap: `Process | Class | Quantity | Unit | Origin process
Casthouse | internal | 12250 | t | Forming`,
  Materials: `Process | Item | Quantity | Unit | Metal content
Casthouse | Ingot | 50250 | t | 1
Forming | Slab | 61250 | t | 1`,
  Emissions: `Process | Gas | Quantity | Unit
Casthouse | CO2e | 15625 | t
Forming | CO2e | 14700 | t`,
  Factors: factors,
};

test('an in-house loop that is closed gives the same footprint under both methods: 10.87398 (closed form)', () => {
  const found = result(loop);
  for (const value of [cutOff(found, 'Sheet'), coProduct(found, 'Sheet')])
    expect(value).toBeCloseTo(532825 / 49000, 12);
  expect(cutOff(found, 'Sheet')).toBeCloseTo(10.87398, 5);
  expect(coProduct(found, 'Slab')).toBeGreaterThan(cutOff(found, 'Slab'));
});

test('in-house scrap without an origin is of the same process', () => {
  const found = result({
    Production: press.Production!,
    Factors: factors,
    Materials: 'Process | Item | Quantity | Unit | Metal content\nPress | Ingot | 80 | t | 1',
    Scrap: 'Process | Class | Quantity | Unit\nPress | internal | 20 | t',
  });
  // 800 t enter, all 20 t of scrap return, so 80 t of profile carry them.
  expect([cutOff(found, 'Profile'), coProduct(found, 'Profile')]).toEqual([10, 10]);
});

test('in-house scrap of a process that books no scrap is a warning and withholds what needs it', () => {
  const found = result({ ...loop, Production: loop.Production!.split('\n').slice(0, 3).join('\n') });
  expect(findings(found)).toContain('warning scrap-origin-unbooked Scrap!E2');
  expect([product(found, 'Sheet').footprint.coProduct.locationBased.total, errors(found)]).toEqual([null, []]);
  expect(cutOff(found, 'Sheet')).toBeCloseTo(532825 / 49000, 12);
});

const foundry = (scrap: string, ...more: string[]): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nFoundry | Casting | 100 | t',
  Scrap: `Process | Scrap type | Class | Quantity | Unit | Footprint\n${scrap}`,
  Emissions: 'Process | Gas | Quantity | Unit\nFoundry | CO2e | 50 | t',
  Factors: ['Item | Component | Value | Unit', 'Chips | footprint | 4 | tCO2e/t', ...more].join('\n'),
});

test.each([
  ['post-consumer scrap brings nothing under any method', 'Foundry | Old castings | post-consumer | 100 | t |', 0.5],
  ['pre-consumer scrap brings what its supplier declared', 'Foundry | Chips | pre-consumer | 100 | t | 2', 2.5],
  [
    'pre-consumer scrap without declared footprint brings the factor of its type',
    'Foundry | Chips | pre-consumer | 100 | t |',
    4.5,
  ],
])('%s', (_, scrap, expected) => {
  const found = result(foundry(scrap));
  expect([cutOff(found, 'Casting'), coProduct(found, 'Casting'), errors(found)]).toEqual([0.5, expected, []]);
});

test('pre-consumer scrap of unknown burden is unknown, not zero', () => {
  const found = result(foundry('Foundry | Turnings | pre-consumer | 100 | t |'));
  expect([cutOff(found, 'Casting'), product(found, 'Casting').footprint.coProduct.locationBased.total]).toEqual([
    0.5,
    null,
  ]);
  expect(findings(found)).toContain('warning scrap-burden-unknown Scrap!F2');
});

test('substitution credits scrap sent out and charges pre-consumer scrap alike', () => {
  const settings = year2024('Scrap allocation | substitution');
  const credited = result({
    ...press,
    Settings: settings,
    Factors: `${factors}\nCuttings | substitution | 9 | tCO2e/t`,
  });
  // 1000 t bought in, less 20 t of scrap x 9, over 80 t.
  expect(near(product(credited, 'Profile').footprint.substitution?.locationBased.total)).toBe(10.25);
  const charged = result({
    ...foundry('Foundry | Chips | pre-consumer | 100 | t |', 'scrap | substitution | 9 | tCO2e/t'),
    Settings: settings,
  });
  expect(near(product(charged, 'Casting').footprint.substitution?.locationBased.total)).toBe(9.5);
});

// openLCA AvoidedFlowsTest: 2.0 - 0.5 x 2.0 = 1.0, here 1 t of product whose 0.5 t of scrap replaces metal of 2 t/t.
test('an avoided product is taken off at its own factor', () => {
  const found = result({
    Settings: year2024('Scrap allocation | substitution'),
    Production:
      'Process | Product | Quantity | Unit | Role\nMill | Sheet | 1 | t | product\nMill | Trim | 0.5 | t | scrap',
    Emissions: 'Process | Gas | Quantity | Unit\nMill | CO2e | 2 | t',
    Factors: 'Item | Component | Value | Unit\nTrim | substitution | 2 | tCO2e/t',
  });
  expect(near(product(found, 'Sheet').footprint.substitution?.locationBased.total)).toBe(1);
});

// openLCA AllocateAvoidedTest: allocation 0.75 holds for the emission and for the avoided product: 0.75 x 2.0 - 0.75 x 0.5 x 1.5 = 0.9375.
test('a credit is shared by mass among the products of its process', () => {
  const found = result({
    Settings: year2024('Scrap allocation | substitution'),
    Production:
      'Process | Product | Quantity | Unit | Role\nMill | Sheet | 0.75 | t | product\nMill | Plate | 0.25 | t | co-product\nMill | Trim | 0.5 | t | scrap',
    Emissions: 'Process | Gas | Quantity | Unit\nMill | CO2e | 2 | t',
    Factors: 'Item | Component | Value | Unit\nTrim | substitution | 1.5 | tCO2e/t',
  });
  expect(near(product(found, 'Sheet').footprint.substitution?.locationBased.total) * 0.75).toBeCloseTo(0.9375, 12);
});

test('substitution without a factor is withheld with a warning, and only where it is asked for', () => {
  const found = result({ ...press, Settings: year2024('Scrap allocation | substitution') });
  expect([
    product(found, 'Profile').footprint.substitution?.locationBased.total,
    cutOff(found, 'Profile'),
    errors(found),
  ]).toEqual([null, 12.5, []]);
  expect(findings(found)).toContain('warning no-substitution-factor Production!B3');
  expect(product(result(press), 'Profile').footprint.substitution).toBeUndefined();
});

test('the footprint that targets and disclosures meet is the one of the scrap allocation chosen', () => {
  const disclosed = 'Metric | Subject | Period | Value | Unit\nfootprint | Profile | 2024 | 10 | tCO2e/t';
  const computed = (...settings: string[]) =>
    result({ ...press, Settings: year2024(...settings), Disclosed: disclosed }).disclosed[0]?.computed;
  expect([computed(), computed('Scrap allocation | co-product')]).toEqual(['12.5', '10']);
});

test('whatever the quantities, cut-off and co-product share out the same emissions', () => {
  fc.assert(
    fc.property(
      fc.record({
        made: fc.integer({ min: 1, max: 900 }),
        scrap: fc.integer({ min: 1, max: 900 }),
        part: fc.integer({ min: 0, max: 100 }),
        declared: fc.integer({ min: 0, max: 20 }),
      }),
      ({ made, scrap, part, declared }) => {
        const returned = (scrap * part) / 100;
        const found = result({
          Production: `Process | Product | Quantity | Unit | Role\nCasthouse | Slab | 1000 | t | product\nMill | Sheet | ${made} | t | product\nMill | Trim | ${scrap} | t | scrap`,
          Scrap: `Process | Class | Quantity | Unit | Origin process | Footprint\nCasthouse | internal | ${returned} | t | Mill |\nCasthouse | pre-consumer | 50 | t | | ${declared}`,
          Materials:
            'Process | Item | Quantity | Unit | Metal content\nCasthouse | Ingot | 700 | t | 1\nMill | Slab | 900 | t | 1',
          Factors: factors,
        });
        expect(checks(found).filter(([check]) => check.startsWith('crossfoot'))).toEqual(
          expect.arrayContaining([
            ['crossfoot location-based', true],
            ['crossfoot market-based', true],
            ['crossfoot co-product location-based', true],
            ['crossfoot co-product market-based', true],
          ]),
        );
      },
    ),
    { numRuns: 25, seed: 7 },
  );
});
