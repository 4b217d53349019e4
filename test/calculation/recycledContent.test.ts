/** Recycled content on metal mass, per boundary, carried down the chain and through loops. */
import { errors, findings, plant, result, year2024, type Tables, productIn } from '../support/plant';
import type { ProductJson } from '../../src/exchange/shape/resultShape';

const factors = 'Item | Component | Value | Unit\nPrimary | footprint | 10 | t/t\nIngot | footprint | 1 | t/t';
const shares = (tables: Tables, product: string): ProductJson['recycledContent'] =>
  productIn(result({ Factors: factors, ...tables }), product).recycledContent;
const casting = (
  scrap: string,
  materials = 'Casting | Primary | 60 | t | 1 | |',
  settings: readonly string[] = [],
): Tables => ({
  Settings: year2024(...settings),
  Production:
    'Site | Process | Product | Quantity | Unit\nEast | Casting | Billet | 90 | t\nWest | Rolling | Coil | 1 | t',
  Materials: `Process | Item | Quantity | Unit | Metal content | Pre-consumer share | Post-consumer share\n${materials}`,
  Scrap: `Process | Class | Quantity | Unit | Metal content | Origin site | Origin process\n${scrap}`,
  Emissions: 'Process | Gas | Quantity | Unit\nRolling | CO2 | 1 | t',
});

test('external scrap counts under every boundary, pre- and post-consumer apart', () => {
  const both = { preConsumer: '0.1', postConsumer: '0.3', total: '0.4' };
  expect(
    shares(casting('Casting | pre-consumer | 10 | t | | |\nCasting | post-consumer | 30 | t | | |'), 'Billet'),
  ).toEqual({
    organisation: both,
    site: both,
    process: both,
    allScrap: both,
    // 100 t give 90 t of billet, and nobody says whose the loss is.
    otherBasis: {
      basis: 'product',
      boundary: 'organisation',
      preConsumer: null,
      postConsumer: null,
      total: null,
    },
  });
});

test('the share is of metal, not of weight as delivered', () => {
  // 50 t x 0.8 = 40 t of metal, beside 60 t.
  expect(shares(casting('Casting | post-consumer | 50 | t | 0.8 | |'), 'Billet').organisation.total).toBe('0.4');
});

test('in-house scrap is out of numerator and denominator until a boundary counts it', () => {
  const { organisation, site, process, allScrap } = shares(
    casting('Casting | post-consumer | 20 | t | | |\nCasting | internal | 20 | t | | East | Rolling'),
    'Billet',
  );
  expect([organisation.total, site.total, process.total, allScrap.total]).toEqual(['0.25', '0.25', '0.4', '0.4']);
});

test.each([
  ['without an origin', ' | ', ['0', '0', '0', '0.25']],
  ['from the same process', 'East | Casting', ['0', '0', '0', '0.25']],
  ['from another process of the site', 'East | Rolling', ['0', '0', '0.25', '0.25']],
  ['from the same process at another site', 'West | Casting', ['0', '0.25', '0.25', '0.25']],
  ['from another site, the process unnamed', 'West | ', ['0', '0.25', '0.25', '0.25']],
])('in-house scrap %s', (_, origin, expected) => {
  const { organisation, site, process, allScrap } = shares(
    casting(`Casting | internal | 20 | t | | ${origin}`),
    'Billet',
  );
  expect([organisation.total, site.total, process.total, allScrap.total]).toEqual(expected);
});

test('bought metal brings the shares that its supplier declares', () => {
  expect(
    shares(casting('', 'Casting | Ingot | 50 | t | 1 | 0.2 | 0.4\nCasting | Primary | 50 | t | 1 | |'), 'Billet')
      .organisation,
  ).toEqual({ preConsumer: '0.1', postConsumer: '0.2', total: '0.3' });
});

test('what has no metal content is no metal', () => {
  expect(
    shares(
      casting(
        'Casting | post-consumer | 40 | t | | |',
        'Casting | Primary | 60 | t | 1 | |\nCasting | Ingot | 900 | t | | |\nCasting | Ingot | 900 | t | 0 | |',
      ),
      'Billet',
    ).organisation.total,
  ).toBe('0.4');
});

test('shares above the whole together are an error', () => {
  const tables = casting('', 'Casting | Ingot | 50 | t | 1 | 0.6 | 0.5');
  expect(errors(plant({ Factors: factors, ...tables }))).toEqual(['shares-above-1 Materials!G2']);
  expect(shares(tables, 'Billet').organisation.total).toBeNull();
});

describe('down the chain', () => {
  const chain = (draws: string): Tables => ({
    Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 95 | t\nPress | Profile | 40 | t',
    Materials: `Process | Item | Quantity | Unit | Metal content\nCasting | Primary | 60 | t | 1\n${draws}`,
    Scrap: 'Process | Class | Quantity | Unit\nCasting | post-consumer | 40 | t',
  });
  test('a product has the share of the metal it is made of, whatever is lost', () => {
    expect(shares(chain('Press | Billet | 50 | t | 1'), 'Profile').organisation.total).toBe('0.4');
  });
  test('metal from elsewhere dilutes it', () => {
    expect(
      shares(chain('Press | Billet | 30 | t | 1\nPress | Primary | 30 | t | 1'), 'Profile').organisation.total,
    ).toBe('0.2');
  });
  test('a blank metal content of a transfer is all metal, and that is noted', () => {
    const tables = chain('Press | Billet | 30 | t |\nPress | Primary | 30 | t | 1');
    expect(shares(tables, 'Profile').organisation.total).toBe('0.2');
    expect(findings(plant({ Factors: factors, ...tables }))).toContain('note transfer-metal-content Materials!B3');
  });
  test('a product of two makers has the output-weighted average', () => {
    const tables: Tables = {
      Production:
        'Process | Product | Quantity | Unit\nLine 1 | Billet | 30 | t\nLine 2 | Billet | 10 | t\nPress | Profile | 40 | t',
      Materials:
        'Process | Item | Quantity | Unit | Metal content\nLine 1 | Primary | 30 | t | 1\nPress | Billet | 40 | t | 1',
      Scrap: 'Process | Class | Quantity | Unit\nLine 2 | post-consumer | 10 | t',
    };
    expect(shares(tables, 'Profile').organisation.total).toBe('0.25');
  });
  test('metal won from ore has a share of zero where it is drawn as metal', () => {
    const tables: Tables = {
      Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 60 | t\nCasting | Billet | 95 | t',
      Materials: 'Process | Item | Quantity | Unit | Metal content\nCasting | Metal | 60 | t | 1',
      Scrap: 'Process | Class | Quantity | Unit\nCasting | post-consumer | 40 | t',
      Emissions: 'Process | Gas | Quantity | Unit\nSmelter | CO2 | 1 | t',
    };
    expect([shares(tables, 'Metal').organisation.total, shares(tables, 'Billet').organisation.total]).toEqual([
      '0',
      '0.4',
    ]);
  });
});

test('a loop is solved, not cut', () => {
  const tables: Tables = {
    Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 100 | t\nRemelt | Ingot | 20 | t',
    Materials:
      'Process | Item | Quantity | Unit | Metal content\nCasting | Primary | 60 | t | 1\nCasting | Ingot | 20 | t | 1\nRemelt | Billet | 20 | t | 1',
    Scrap: 'Process | Class | Quantity | Unit\nCasting | post-consumer | 20 | t',
  };
  // Billet b and ingot b: 100 b = 20 + 20 b.
  expect([shares(tables, 'Billet').organisation.total, shares(tables, 'Ingot').organisation.total]).toEqual([
    '0.25',
    '0.25',
  ]);
});

test('a process with no metal input has no recycled content, and that is noted', () => {
  const tables: Tables = {
    Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 60 | t',
    Emissions: 'Process | Gas | Quantity | Unit\nSmelter | CO2 | 1 | t',
  };
  expect([shares(tables, 'Metal').organisation.total, findings(plant(tables))]).toEqual([
    null,
    expect.arrayContaining(['note no-metal-input Production!B2']),
  ]);
});

test('a process that melts nothing but what the boundary leaves out has no share there', () => {
  const { organisation, allScrap } = shares(casting('Casting | internal | 20 | t | | |', ''), 'Billet');
  expect([organisation.total, allScrap.total]).toEqual([null, '1']);
});

test('scrap is listed as delivered, not as metal', () => {
  expect(result(casting('Casting | post-consumer | 50 | t | 0.8 | |')).scrap.postConsumer).toBe('50');
});

test('scrap that cannot be read withholds the share of its process, not of the others', () => {
  const found = result({
    Factors: factors,
    ...casting('Casting | post-consumer | "50" | t | | |\nRolling | post-consumer | 5 | t | | |'),
  });
  expect(found.products.map(({ recycledContent }) => recycledContent.organisation.total)).toEqual([null, '1']);
  expect(found.scrap.postConsumer).toBeNull();
});

test('a loop that counts no metal from outside has no share, and that is a warning, not an error', () => {
  const tables = casting('Casting | internal | 5 | t | | |', 'Casting | Billet | 10 | t | 1 | |');
  expect(shares(tables, 'Billet').organisation).toEqual({ preConsumer: null, postConsumer: null, total: null });
  expect(shares(tables, 'Billet').allScrap.total).toBe('1');
  expect(errors(plant({ Factors: factors, ...tables }))).toEqual([]);
});

test('beside metal won from ore, a product’s other maker is spread over its own metal alone', () => {
  const tables: Tables = {
    Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t\nRemelt | Metal | 100 | t',
    Materials: 'Process | Item | Quantity | Unit | Metal content\nRemelt | Metal | 60 | t | 1',
    Scrap: 'Process | Class | Quantity | Unit\nRemelt | post-consumer | 40 | t',
    Emissions: 'Process | Gas | Quantity | Unit\nSmelter | CO2 | 1 | t',
  };
  // Remelt r: 100 r = 40 + 60 x r / 2; the product half of it.
  expect(productIn(result({ Factors: factors, ...tables }), 'Metal', 'Remelt').recycledContent.organisation.total).toBe(
    '0.571428571428571428571428571429',
  );
});
