/** Whose product is drawn: the own site first, the rest from the others; and nothing out of a stock that no ledger holds. */
import fc from 'fast-check';
import { errors, findings, plant, result, year2024, type Tables, productIn } from '../support/plant';

const factors = `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | upstream | 0 | tCO2e/MWh
Primary ingot | footprint | 10 | tCO2e/t`;

/** A casts 1,000 t of primary metal, B 3,000 t, half of it scrap; A rolls. */
const twoSites = (drawn: string, more = ''): Tables => ({
  Production: `Site | Process | Product | Quantity | Unit
A | Casthouse | Slab | 1000 | t
B | Casthouse | Slab | 3000 | t
A | Rolling | Sheet | 900 | t${more}`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
A | Casthouse | Primary ingot | 1000 | t | 1
B | Casthouse | Primary ingot | 1500 | t | 1\n${drawn}`,
  Scrap: 'Site | Process | Class | Quantity | Unit\nB | Casthouse | post-consumer | 1500 | t',
  Energy: 'Site | Process | Carrier | Quantity | Unit\nA | Rolling | Electricity | 0 | MWh',
  Factors: factors,
});
const sheet = (tables: Tables, product = 'Sheet'): readonly number[] => {
  const { footprint, recycledContent } = productIn(result(tables), product);
  const values = [
    footprint.locationBased.total,
    footprint.coProduct.locationBased.total,
    recycledContent.organisation.total,
  ];
  return values.map((value) => (value === null ? NaN : Number(value)));
};
const holds = (tables: Tables): readonly string[] =>
  result(tables)
    .checks.filter((check) => check.holds !== true)
    .map(({ check }) => check);

test('a site draws its own slab, not the greener average: 10, nothing recycled', () => {
  const tables = twoSites('A | Rolling | Slab | 900 | t | 1');
  expect(sheet(tables)).toEqual([10, 10, 0]);
  expect(holds(tables)).toEqual([]);
  expect(findings(plant(tables)).filter((text) => text.includes('drawn-from'))).toEqual([]);
});

test('beyond its own output it draws the average of the others, and that is said', () => {
  const tables = twoSites('A | Rolling | Slab | 1200 | t | 1').Production!.replace('Sheet | 900', 'Sheet | 1200');
  const enlarged = { ...twoSites('A | Rolling | Slab | 1200 | t | 1'), Production: tables };
  // 1,000 t at 10 and 200 t at 5, half of these recycled.
  const [location, shared, recycled] = sheet(enlarged);
  expect([location, shared]).toEqual([11000 / 1200, 11000 / 1200].map((value) => expect.closeTo(value, 12)));
  expect(recycled).toBeCloseTo(100 / 1200, 12);
  expect(findings(plant(enlarged))).toContain('note drawn-from-other-sites Materials!D4');
  expect(holds(enlarged)).toEqual([]);
});

test('where the own site makes none it draws the average of all', () => {
  const tables = twoSites(
    'A | Rolling | Slab | 900 | t | 1\nC | Rolling | Slab | 400 | t | 1',
    '\nC | Rolling | Coil | 400 | t',
  );
  expect(sheet(tables, 'Coil')).toEqual([6.25, 6.25, 0.375].map((value) => expect.closeTo(value, 12)));
  expect(sheet(tables)).toEqual([10, 10, 0]);
  expect(findings(plant(tables))).toContain('note drawn-from-other-sites Materials!D5');
  expect(holds(tables)).toEqual([]);
});

test('a draw of its own site that cannot be read withholds what the site draws, for it may be more than it makes', () => {
  const tables = twoSites(
    'A | Rolling | Slab | 900 | t | 1\nA | Press | Slab | x | t | 1',
    '\nA | Press | Profile | 90 | t',
  );
  expect(sheet(tables)).toEqual([NaN, NaN, NaN]);
});

test('a ledger of energy that cannot be used withholds footprints, not the recycled content of metal that it cannot draw', () => {
  const tables = twoSites('A | Rolling | Slab | 900 | t | 1');
  expect(sheet({ ...tables, Energy: 'Site | Process | Quantity | Unit\nA | Rolling | 5 | MWh' })).toEqual([
    NaN,
    NaN,
    0,
  ]);
});

describe('more drawn than made', () => {
  const rolling = (drawn: number): Tables => ({
    Production:
      'Site | Process | Product | Quantity | Unit\nS | Casthouse | Slab | 1000 | t\nS | Rolling | Sheet | 900 | t',
    Materials: `Site | Process | Item | Quantity | Unit | Metal content\nS | Rolling | Slab | ${drawn} | t | 1`,
    Energy:
      'Site | Process | Carrier | Quantity | Unit\nS | Casthouse | Electricity | 2000 | MWh\nS | Rolling | Electricity | 1100 | MWh',
    Factors: factors,
  });
  test('200 t out of a stock: withheld, for its footprint is in no ledger', () => {
    const tables = rolling(1200);
    expect(errors(plant(tables))).toEqual(['drawn-from-stock Materials!D2']);
    expect(sheet(tables)).toEqual([NaN, NaN, NaN]);
    expect(productIn(result(tables), 'Slab').footprint.locationBased.total).toBe('1');
    expect(result(tables).inventory.scope2LocationBased).toBe('1550');
    expect(holds(tables)).toEqual(expect.arrayContaining(['crossfoot location-based']));
  });
  test('within the materiality: a warning, this year’s footprint, but no check that holds', () => {
    const tables = rolling(1040);
    expect(errors(plant(tables))).toEqual([]);
    expect(findings(plant(tables))).toContain('warning overdrawn-product Materials!D2');
    expect(sheet(tables)[0]).toBeCloseTo((1040 + 550) / 900, 12);
    expect(holds(tables)).toEqual(expect.arrayContaining(['crossfoot location-based']));
  });
  test('all that is made: nothing to say', () => {
    expect(holds(rolling(1000))).toEqual([]);
    expect(findings(plant(rolling(1000))).filter((text) => /drawn/.test(text))).toEqual([]);
  });
});

describe('from the site that the row names', () => {
  /** The slab that A and C roll, with the site it comes from. */
  const from = (...rows: readonly string[]): Tables => {
    const tables = twoSites('', '\nC | Rolling | Coil | 400 | t');
    const materials = `${tables
      .Materials!.trim()
      .split('\n')
      .map((row, index) => `${row} | ${index === 0 ? 'From site' : ''}`)
      .join('\n')}\n`;
    return { ...tables, Materials: materials + rows.join('\n') };
  };
  test('B’s slab at 5, half of it recycled, though A has its own', () => {
    const tables = from('A | Rolling | Slab | 900 | t | 1 | b', 'C | Rolling | Slab | 100 | t | 1 | B');
    expect(sheet(tables)).toEqual([5, 5, 0.5].map((value) => expect.closeTo(value, 12)));
    expect(holds(tables)).toEqual([]);
    expect(findings(plant(tables)).filter((text) => /drawn|from-site/.test(text))).toEqual([]);
  });
  test('what others take from a site is not there for its own: 500 t at 10 and 400 t at 5', () => {
    const tables = from('A | Rolling | Slab | 900 | t | 1 | ', 'C | Rolling | Slab | 500 | t | 1 | A');
    expect(sheet(tables)[0]).toBeCloseTo((500 * 10 + 400 * 5) / 900, 12);
    expect(sheet(tables, 'Coil')[0]).toBeCloseTo((500 * 10) / 400, 12);
    expect(holds(tables)).toEqual([]);
  });
  test('from a site that makes none it is withheld, with the nearest that does; so is more than it makes', () => {
    const none = from('A | Rolling | Slab | 900 | t | 1 | D', 'C | Rolling | Slab | 100 | t | 1 | B');
    expect(errors(plant(none))).toEqual(['from-site-makes-none Materials!G4']);
    expect(sheet(none)[0]).toBeNaN();
    const tooMuch = from('C | Rolling | Slab | 1200 | t | 1 | A', 'A | Rolling | Slab | 100 | t | 1 | B');
    expect(errors(plant(tooMuch))).toEqual(['drawn-from-stock Materials!D4']);
    expect(sheet(tooMuch, 'Coil')[0]).toBeNaN();
  });
  test('a bought item comes from nobody’s site: said, and it takes its factor', () => {
    const tables = from('A | Rolling | Slab | 900 | t | 1 | ', 'C | Rolling | Primary ingot | 1 | t | 1 | B');
    expect(findings(plant(tables))).toContain('warning from-site-makes-none Materials!G5');
    expect(errors(plant(tables))).toEqual([]);
  });
  test('own site first lowers no sum over products: all that leaves carries the inventory, whoever draws from whom', () => {
    const amount = fc.integer({ min: 1, max: 900 });
    const site = fc.constantFrom('', 'A', 'B');
    fc.assert(
      fc.property(amount, amount, site, site, (ofA, ofC, one, other) => {
        const tables = from(
          `A | Rolling | Slab | ${ofA} | t | 1 | ${one}`,
          `C | Rolling | Slab | ${ofC} | t | 1 | ${other}`,
        );
        if (ofA + ofC > 1000) return;
        expect(holds(tables)).toEqual([]);
      }),
      { seed: 4, numRuns: 10 },
    );
  });
});

test('what leaves carries the inventory, whatever sites draw of each other', () => {
  const amount = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(amount, amount, amount, (ofA, ofB, ofC) => {
      if (ofA + ofB + ofC > 4000) return;
      const tables: Tables = {
        ...twoSites(
          `A | Rolling | Slab | ${ofA} | t | 1\nB | Rolling | Slab | ${ofB} | t | 1\nC | Rolling | Slab | ${ofC} | t | 1`,
        ),
        Settings: year2024(),
        Production: `Site | Process | Product | Quantity | Unit
A | Casthouse | Slab | 1000 | t\nB | Casthouse | Slab | 3000 | t
A | Rolling | Sheet | ${ofA} | t\nB | Rolling | Plate | ${ofB} | t\nC | Rolling | Coil | ${ofC} | t`,
      };
      expect(holds(tables)).toEqual([]);
    }),
    { seed: 9, numRuns: 12 },
  );
});
