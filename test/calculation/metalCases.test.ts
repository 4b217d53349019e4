/** Metal that a review found counted wrongly: blank metal contents, own scrap called bought, scrap in one ledger, the other, or both. */
import { findingMessage } from '../../src/language/findingMessage';
import { errors, findings, plant, result, year2024, type Tables, productIn } from '../support/plant';

const factors = `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | upstream | 0.05 | tCO2e/MWh
Electricity | residual | 0.6 | tCO2/MWh
Primary ingot | footprint | 10 | tCO2e/t`;

const totals = (tables: Tables, product: string): readonly (string | null)[] => {
  const { organisation, site, process, allScrap } = productIn(result(tables), product).recycledContent;
  return [organisation.total, site.total, process.total, allScrap.total];
};
const coProduct = (tables: Tables, product: string): string | null => {
  return productIn(result(tables), product).footprint.coProduct.locationBased.total;
};

describe('metal content left blank in materials', () => {
  const casthouse = (materials: string, production = 'Casthouse | Billet | 9500 | t'): Tables => ({
    Production: `Process | Product | Quantity | Unit\n${production}`,
    Scrap: 'Process | Class | Quantity | Unit\nCasthouse | post-consumer | 9900 | t',
    Materials: `Process | Item | Quantity | Unit | Metal content\n${materials}`,
    Factors: `${factors}\nSilicon | footprint | 5 | tCO2e/t\nThing | footprint | 1 | tCO2e/t\nCoke | direct | 3 | tCO2/t`,
  });
  test('what its name says is aluminium counts as metal, alloying elements do not: 91.7 %, never 100 %', () => {
    const tables = casthouse('Casthouse | Primary ingot | 900 | t |\nCasthouse | Silicon | 850 | t |');
    expect(Number(totals(tables, 'Billet')[0])).toBeCloseTo(9900 / 10800, 12);
    expect(errors(plant(tables))).toEqual([]);
    const note = plant(tables).findings.find(({ code }) => code === 'metal-content-judged');
    expect(note).toMatchObject({ severity: 'note', details: { metal: 'Primary ingot', other: 'Silicon' } });
  });
  test('what nothing tells of withholds the recycled content, asked for at the blank cell', () => {
    const tables = casthouse('Casthouse | Primary ingot | 900 | t | 1\nCasthouse | Thing | 850 | t |');
    expect(totals(tables, 'Billet')).toEqual([null, null, null, null]);
    expect(errors(plant(tables))).toEqual(['metal-content-missing Materials!E3']);
    expect(productIn(result(tables), 'Billet').footprint.locationBased.total).not.toBeNull();
  });
  test('and of all that is made of it downstream', () => {
    const tables = casthouse(
      'Casthouse | Thing | 850 | t |\nPress | Billet | 100 | t | 1',
      'Casthouse | Billet | 9500 | t\nPress | Profile | 90 | t',
    );
    expect(totals(tables, 'Profile')).toEqual([null, null, null, null]);
  });
  test('another row of the item tells, in any order, with its content', () => {
    expect(
      Number(totals(casthouse('Casthouse | Thing | 50 | t |\nCasthouse | Thing | 50 | t | 0.5'), 'Billet')[0]),
    ).toBe(Number(totals(casthouse('Casthouse | Thing | 100 | t | 0.5'), 'Billet')[0]));
    expect(totals(casthouse('Casthouse | Thing | 50 | t | 0\nCasthouse | Thing | 50 | t |'), 'Billet')[0]).toBe('1');
    expect(
      totals(
        casthouse('Casthouse | Thing | 5 | t | 0.5\nCasthouse | Thing | 5 | t | 0.6\nCasthouse | Thing | 5 | t |'),
        'Billet',
      )[0],
    ).toBeNull();
  });
  test('what is burnt or bought by volume is no metal', () => {
    expect(totals(casthouse('Casthouse | Coke | 90 | t |\nCasthouse | Thing | 90 | m3 |'), 'Billet')[0]).toBe('1');
  });
  test('metal won from ore is metal by its name where it is drawn without a content', () => {
    const tables: Tables = {
      Production:
        'Process | Product | Quantity | Unit\nSmelter | Liquid aluminium | 60 | t\nCasthouse | Billet | 95 | t',
      Materials: 'Process | Item | Quantity | Unit | Metal content\nCasthouse | Liquid aluminium | 60 | t |',
      Scrap: 'Process | Class | Quantity | Unit\nCasthouse | post-consumer | 40 | t',
      Emissions: 'Process | Gas | Quantity | Unit\nSmelter | CO2 | 1 | t',
    };
    expect(totals(tables, 'Billet')[0]).toBe('0.4');
    const unnamed = JSON.parse(JSON.stringify(tables).replaceAll('Liquid aluminium', 'Tapping')) as Tables;
    expect([totals(unnamed, 'Billet')[0], errors(plant(unnamed))]).toEqual([
      null,
      ['metal-content-missing Materials!E2'],
    ]);
  });
  test('nobody is asked where no metal is made', () => {
    const tables: Tables = {
      Production: 'Process | Product | Quantity | Unit\nRefinery | Alumina | 60 | t',
      Materials: 'Process | Item | Quantity | Unit\nRefinery | Thing | 60 | t',
      Factors: `${factors}\nThing | footprint | 1 | tCO2e/t`,
    };
    expect(errors(plant(tables))).toEqual([]);
  });
  test('a row that cannot be read and may be metal withholds, one that cannot be metal does not', () => {
    expect(
      totals(casthouse('Casthouse | Primary ingot | "9 00" | kg |\nCasthouse | Primary ingot | x | t |'), 'Billet')[0],
    ).toBeNull();
    expect(totals(casthouse('Casthouse | Silicon | x | t |'), 'Billet')[0]).toBe('1');
  });
});

/** A casthouse and a rolling mill whose scrap goes back: C04, B01, B02, C16 of the review. */
const loop = (scrap: string, materials = ''): Tables => ({
  Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 1000 | t |
S | Rolling | Sheet | 750 | t |
S | Rolling | Rolling scrap | 250 | t | scrap`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 600 | t | 1
S | Rolling | Slab | 1000 | t | 1\n${materials}`,
  Scrap: `Site | Process | Class | Quantity | Unit | Origin process | Origin site\n${scrap}`,
  Energy: 'Site | Process | Carrier | Quantity | Unit\nS | Rolling | Electricity | 100 | MWh',
  Factors: factors,
});
const post = 'S | Casthouse | post-consumer | 150 | t | |';

test.each(['pre-consumer', 'post-consumer'])(
  'own scrap classed %s counts as in-house scrap, and that is said',
  (stated) => {
    const tables = {
      ...loop(`S | Casthouse | ${stated} | 250 | t | Rolling | S`),
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 750 | t | 1\nS | Rolling | Slab | 1000 | t | 1`,
    };
    expect(totals(tables, 'Sheet')).toEqual(['0', '0', '0.25', '0.25']);
    expect(findings(plant(tables))).toContain('warning own-scrap-class Scrap!C2');
    const { scrap } = result(tables);
    expect([scrap.internal, scrap.preConsumer, scrap.postConsumer]).toEqual(['250', '0', '0']);
  },
);

test('scrap whose origin is none of the plant stays what it is', () => {
  for (const origin of ['Stamping | Customer', 'Rolling | Customer', '| Customer', 'Stamping |'])
    expect(totals(loop(`S | Casthouse | pre-consumer | 250 | t | ${origin}`), 'Slab')[0]).toBe(
      totals(loop('S | Casthouse | pre-consumer | 250 | t | |'), 'Slab')[0],
    );
  expect(totals(loop('S | Casthouse | pre-consumer | 250 | t | | S'), 'Slab')[0]).toBe('0');
});

test('in-house scrap is one thing whichever ledger it stands in', () => {
  const inScrap = loop(`${post}\nS | Casthouse | internal | 250 | t | Rolling |`);
  const inMaterials = loop(post, 'S | Casthouse | Rolling scrap | 250 | t | 1');
  for (const tables of [inScrap, inMaterials]) {
    expect(totals(tables, 'Sheet')).toEqual(['0.2', '0.2', '0.4', '0.4']);
    expect(totals(tables, 'Slab')).toEqual(['0.2', '0.2', '0.4', '0.4']);
    const { scrap } = result(tables);
    expect([scrap.internal, scrap.postConsumer, scrap.total]).toEqual(['250', '150', '400']);
    expect(errors(plant(tables))).toEqual([]);
  }
  expect(coProduct(inMaterials, 'Sheet')).toBe(coProduct(inScrap, 'Sheet'));
});

test.each([
  ['the same amount', '250', '250'],
  ['more together than is sent out', '200', '60'],
])('scrap in both ledgers, %s: an error that withholds what counts it twice', (_, inScrap, inMaterials) => {
  const tables = loop(
    `${post}\nS | Casthouse | internal | ${inScrap} | t | Rolling |`,
    `S | Casthouse | Rolling scrap | ${inMaterials} | t | 1`,
  );
  expect(errors(plant(tables))).toEqual(['scrap-in-both-ledgers Materials!D4']);
  expect(totals(tables, 'Sheet')).toEqual([null, null, null, null]);
  expect(coProduct(tables, 'Sheet')).toBeNull();
  expect([result(tables).scrap.internal, result(tables).scrap.total]).toEqual([null, null]);
  expect(productIn(result(tables), 'Sheet').footprint.locationBased.total).not.toBeNull();
});

test('scrap partly in one ledger and partly in the other is no error', () => {
  const tables = loop(
    `${post}\nS | Casthouse | internal | 200 | t | Rolling |`,
    'S | Casthouse | Rolling scrap | 50 | t | 1',
  );
  expect(errors(plant(tables))).toEqual([]);
  expect(totals(tables, 'Sheet')).toEqual(['0.2', '0.2', '0.4', '0.4']);
});

test('scrap of the same name from two processes counts by where each part arose', () => {
  const tables: Tables = {
    Settings: year2024(),
    Production: `Site | Process | Product | Quantity | Unit | Role
A | Casthouse | Slab | 100 | t |
A | Mill | Sheet | 80 | t |
A | Mill | Chips | 30 | t | scrap
B | Press | Profile | 80 | t |
B | Press | Chips | 10 | t | scrap`,
    Materials: `Site | Process | Item | Quantity | Unit | Metal content
A | Casthouse | Primary ingot | 60 | t | 1
A | Casthouse | Chips | 40 | t | 1
A | Mill | Primary ingot | 110 | t | 1
B | Press | Primary ingot | 90 | t | 1`,
    Factors: factors,
  };
  // 30 t of another process of the site and 10 t of another site, beside 60 t primary; without: what the boundary leaves out.
  const found = totals(tables, 'Slab').map(Number);
  expect(found[0]).toBe(0);
  expect(found[1]).toBeCloseTo(10 / 70, 12);
  expect(found.slice(2)).toEqual([0.4, 0.4]);
});

describe('treatment of scrap counts under every method', () => {
  const remelt = (scrap: string, more = 'UBC bales | upstream | 0.25 | tCO2e/t'): Tables => ({
    Production: 'Site | Process | Product | Quantity | Unit\nS | Remelt | Ingot | 950 | t',
    Scrap: `Site | Process | Class | Quantity | Unit | Footprint | Scrap type\n${scrap}`,
    Energy: 'Site | Process | Carrier | Quantity | Unit\nS | Remelt | Electricity | 0 | MWh',
    Factors: `${factors}\n${more}`,
  });
  const all = (tables: Tables): readonly (number | null)[] => {
    const { footprint } = productIn(result(tables), 'Ingot');
    return [footprint.locationBased, footprint.marketBased, footprint.coProduct.locationBased].map(({ total }) =>
      total === null ? null : Number(total),
    );
  };
  test.each([
    ['by the upstream factor of its type', 'S | Remelt | post-consumer | 1000 | t | | UBC bales'],
    ['as declared for post-consumer scrap, once', 'S | Remelt | post-consumer | 1000 | t | 0.25 | UBC bales'],
    ['as declared where there is no type', 'S | Remelt | post-consumer | 1000 | t | 0.25 |'],
  ])('%s: 250 t over 950 t', (_, scrap) => {
    for (const value of all(remelt(scrap))) expect(value).toBeCloseTo(250 / 950, 12);
    expect(Number(result(remelt(scrap)).inventory.scope3_1)).toBe(250);
    expect(productIn(result(remelt(scrap)), 'Ingot').footprint.embedded).toEqual({ direct: '0', indirect: '0' });
    expect(findings(plant(remelt(scrap)))).not.toContain('warning scrap-treatment-missing Scrap!G2');
  });
  test('beside the burden that pre-consumer scrap brings under co-product', () => {
    const [location, market, shared] = all(remelt('S | Remelt | pre-consumer | 1000 | t | 3 | UBC bales'));
    expect([location, market]).toEqual([250 / 950, 250 / 950].map((value) => expect.closeTo(value, 12)));
    expect(shared).toBeCloseTo(3250 / 950, 12);
  });
  test('types without a factor are named, once for all', () => {
    const tables = remelt(
      'S | Remelt | post-consumer | 500 | t | | Old cans\nS | Remelt | pre-consumer | 400 | t | 1 | Chips\nS | Remelt | internal | 100 | t | | Own\nS | Remelt | post-consumer | 1 | t | | Old cans',
      '',
    );
    const said = plant(tables).findings.filter(({ code }) => code === 'scrap-treatment-missing');
    expect(said).toMatchObject([{ severity: 'warning', details: { item: 'Old cans, Chips' } }]);
  });
  test('a row that cannot be read withholds scope 3.1 where its type is treated, and nothing where it is not', () => {
    const bad = 'S | Remelt | post-consumer | x | t | | ';
    const good = 'S | Remelt | post-consumer | 1000 | t | | UBC bales\n';
    expect(all(remelt(`${good}${bad}UBC bales`))[0]).toBeNull();
    expect(all(remelt(`${good}${bad}Old cans`))[0]).toBeCloseTo(250 / 950, 12);
  });
});

describe('dross, slag and red mud', () => {
  // 970 t of metal in; 900 t of ingot and 150 t of dross, half of it metal, out.
  const remelt = (dross: string, more: readonly string[] = []): Tables => ({
    Settings: year2024(...more),
    Production: `Site | Process | Product | Quantity | Unit | Role | Metal content | Allocation weight
S | Remelt | Ingot | 900 | t | | | 1\n${dross}`,
    Scrap: 'Site | Process | Class | Quantity | Unit | Metal content\nS | Remelt | post-consumer | 1000 | t | 0.97',
    Energy: 'Site | Process | Carrier | Quantity | Unit\nS | Remelt | Electricity | 1000 | MWh',
    Factors: factors,
  });
  const balance = (tables: Tables): unknown => result(tables).metalBalance[0];
  test('as waste: 970 t of metal = 900 + 75 - 5, and they carry nothing', () => {
    const tables = remelt('S | Remelt | Dross | 150 | t | waste | 0.5 | 1');
    expect(balance(tables)).toMatchObject({ in: '970', out: '975', loss: '-5' });
    expect(findings(plant(tables)).filter((text) => text.includes('mass-not-balanced'))).toEqual([]);
    const products = result(tables).products;
    expect(products.map(({ product }) => product)).toEqual(['Ingot']);
    // 1000 MWh x (0.5 + 0.05) over 900 t, whatever the method.
    expect(Number(products[0]?.footprint.locationBased.total)).toBeCloseTo(550 / 900, 12);
    expect(Number(coProduct(tables, 'Ingot'))).toBeCloseTo(550 / 900, 12);
    expect(findings(plant(tables))).toContain('note waste-treatment-missing Production!C3');
  });
  test('as waste under allocation by weight it carries nothing either', () => {
    const tables = remelt('S | Remelt | Dross | 150 | t | 废弃物 | | ', ['Allocation | weight']);
    expect(errors(plant(tables))).toEqual([]);
    expect(Number(productIn(result(tables), 'Ingot').footprint.locationBased.total)).toBeCloseTo(550 / 900, 12);
    expect(balance(tables)).toMatchObject({ in: '970', out: '900', loss: '70' });
  });
  test('as scrap with a metal content they share by metal under co-product: 75 of 975', () => {
    const tables = remelt('S | Remelt | Dross | 150 | t | scrap | 0.5 | ');
    expect(balance(tables)).toMatchObject({ in: '970', out: '975', loss: '-5' });
    expect(Number(coProduct(tables, 'Ingot'))).toBeCloseTo((550 * 900) / 975 / 900, 12);
    expect(Number(productIn(result(tables), 'Ingot').footprint.locationBased.total)).toBeCloseTo(550 / 900, 12);
  });
  test.each(['scrap', 'co-product'])('as %s without a content: asked, and what rests on it withheld', (role) => {
    const tables = remelt(`S | Remelt | Salt slag | 150 | t | ${role} | | 1`);
    expect(errors(plant(tables))).toEqual(['waste-as-metal Production!G3']);
    expect(balance(tables)).toMatchObject({ in: '970', out: null, loss: null });
    expect(coProduct(tables, 'Ingot')).toBeNull();
    const { total } = productIn(result(tables), 'Ingot').footprint.locationBased;
    expect(role === 'scrap' ? Number(total) : total).toBe(role === 'scrap' ? 550 / 900 : null);
  });
  test('waste under the name of a product is an error, as scrap is', () => {
    expect(errors(plant(remelt('S | Remelt | Ingot | 1 | t | waste | | ')))).toEqual(['role-mixed Production!F3']);
  });
  test('a product with a metal content counts so in the balance, electricity and steam not at all', () => {
    const tables = remelt(
      'S | Remelt | Coated part | 100 | t | co-product | 0.7 | 1\nS | Remelt | Steam | 500 | t | co-product | | 1',
    );
    expect(balance(tables)).toMatchObject({ in: '970', out: '970', loss: '0' });
  });
});

describe('recycled content on the basis of the product', () => {
  const product = 'Recycled content basis | product';
  test('a closed loop: 150 t of 750 t', () => {
    for (const tables of [
      loop(`${post}\nS | Casthouse | internal | 250 | t | Rolling |`),
      loop(post, 'S | Casthouse | Rolling scrap | 250 | t | 1'),
    ]) {
      const onProduct = { ...tables, Settings: year2024(product) };
      expect(totals(onProduct, 'Sheet')).toEqual(['0.2', '0.2', '0.4', '0.4']);
      expect(errors(plant(onProduct))).toEqual([]);
    }
  });
  const remelt = (scrap: string, ingot = 920, more: readonly string[] = [product]): Tables => ({
    Settings: year2024(...more),
    Production: `Process | Product | Quantity | Unit\nRemelt | Ingot | ${ingot} | t\nPress | Profile | 400 | t\nPress | Cuttings | 60 | t | `,
    Scrap: `Process | Class | Quantity | Unit | Scrap type | Yield\n${scrap}`,
    Materials:
      'Process | Item | Quantity | Unit | Metal content\nRemelt | Primary ingot | 500 | t | 1\nPress | Ingot | 500 | t | 1',
    Energy: 'Process | Carrier | Quantity | Unit\nRemelt | Electricity | 200 | MWh',
    Factors: factors,
  });
  test('with the yield of used cans, 0.85: 425 t of 920 t, also in what is made of it', () => {
    const tables = remelt('Remelt | post-consumer | 500 | t | UBC | 0.85');
    expect(Number(totals(tables, 'Ingot')[0])).toBeCloseTo(425 / 920, 12);
    // 40 t are lost of one metal: its share stays.
    expect(Number(totals(tables, 'Profile')[0])).toBeCloseTo(425 / 920, 12);
    expect(errors(plant(tables))).toEqual([]);
  });
  test('without a yield it is withheld, not 50 %, and the input basis stands', () => {
    const tables = remelt('Remelt | post-consumer | 500 | t | UBC |');
    expect(totals(tables, 'Profile')).toEqual([null, null, null, null]);
    expect(errors(plant(tables))).toEqual(['scrap-yield-open Scrap!F2']);
    const onInput = remelt('Remelt | post-consumer | 500 | t | UBC |', 920, []);
    expect(totals(onInput, 'Profile')[0]).toBe('0.5');
    expect(errors(plant(onInput))).toEqual([]);
    expect(findings(plant(onInput))).toContain('note scrap-yield-open Scrap!F2');
  });
  test('yields that recover more than comes out are asked for', () => {
    expect(errors(plant(remelt('Remelt | post-consumer | 500 | t | UBC | 0.95', 470)))).toContain(
      'scrap-yield-open Scrap!F2',
    );
  });
  test('alloying elements are part of the product’s mass: 920 t of 1,000 t', () => {
    const alloy: Tables = {
      Settings: year2024(product),
      Production: 'Process | Product | Quantity | Unit\nFoundry | AlSi10 | 1000 | t',
      Scrap: 'Process | Class | Quantity | Unit | Metal content\nFoundry | post-consumer | 920 | t | 1',
      Materials: 'Process | Item | Quantity | Unit | Metal content\nFoundry | Silicon | 100 | t | 0',
      Factors: `${factors}\nSilicon | footprint | 5 | tCO2e/t`,
    };
    expect(totals(alloy, 'AlSi10')[0]).toBe('0.92');
    expect(totals({ ...alloy, Settings: year2024() }, 'AlSi10')[0]).toBe('1');
  });
  test('a product that is not all metal has the share of its mass', () => {
    const coated: Tables = {
      Settings: year2024(product),
      Production: `Process | Product | Quantity | Unit | Metal content
Coating | Coated sheet | 100 | t | 0.9\nPress | Part | 50 | t |`,
      Scrap: 'Process | Class | Quantity | Unit\nCoating | post-consumer | 45 | t',
      Materials:
        'Process | Item | Quantity | Unit | Metal content\nCoating | Primary ingot | 45 | t | 1\nPress | Coated sheet | 50 | t | 0.9',
      Factors: factors,
    };
    expect([totals(coated, 'Coated sheet')[0], totals(coated, 'Part')[0]]).toEqual(['0.45', '0.45']);
  });
  test('an unreadable output withholds it', () => {
    expect(
      totals(remelt('Remelt | post-consumer | 500 | t | UBC | 0.85', 'x' as unknown as number), 'Ingot')[0],
    ).toBeNull();
  });
});

test('in-house scrap shares the loss of its process, in either ledger', () => {
  const withLoss = (scrap: string, materials = ''): Tables => {
    const tables = loop(scrap, materials);
    return {
      ...tables,
      Settings: year2024('Recycled content basis | product'),
      Production: tables.Production!.replace('Slab | 1000', 'Slab | 965'),
      Materials: tables.Materials!.replace('Slab | 1000', 'Slab | 965'),
      Scrap: tables
        .Scrap!.replace(/$/gm, ' |')
        .replace('Origin site |', 'Origin site | Yield')
        .replace('150 | t | | |', '150 | t | | | 0.9'),
    };
  };
  // 135 t of 965 t less 250 t x (965 - 135) / 850.
  const expected = 135 / (965 - (250 * 830) / 850);
  for (const tables of [
    withLoss(`${post}\nS | Casthouse | internal | 250 | t | Rolling |`),
    withLoss(post, 'S | Casthouse | Rolling scrap | 250 | t | 1'),
  ]) {
    expect(errors(plant(tables))).toEqual([]);
    expect(Number(totals(tables, 'Slab')[0])).toBeCloseTo(expected, 12);
  }
});

test('substitution charges and credits by the same factor: 10.1', () => {
  const tables: Tables = {
    Settings: year2024('Scrap allocation | substitution'),
    Production:
      'Process | Product | Quantity | Unit | Role\nCasthouse | Slab | 1000 | t |\nCasthouse | Chips | 100 | t | scrap',
    Materials: 'Process | Item | Quantity | Unit | Metal content\nCasthouse | Primary ingot | 900 | t | 1',
    Scrap:
      'Process | Class | Quantity | Unit | Scrap type\nCasthouse | pre-consumer | 210 | t | Purchased scrap\nCasthouse | post-consumer | 100 | t | UBC',
    Energy: 'Process | Carrier | Quantity | Unit\nCasthouse | Electricity | 200 | MWh',
    Factors: `${factors}\nscrap | substitution | 9 | tCO2e/t`,
  };
  // 900 t x 10 + 210 t x 9 - 100 t x 9 + 200 MWh x 0.55, over 1,000 t.
  expect(Number(productIn(result(tables), 'Slab').footprint.substitution?.locationBased.total)).toBeCloseTo(10.1, 12);
});

test('a customer’s metal brings its own footprint and recycled shares', () => {
  const tables: Tables = {
    Production: 'Process | Product | Quantity | Unit\nRolling | Sheet | 900 | t',
    Materials: `Process | Item | Quantity | Unit | Metal content | Footprint | Ownership | Post-consumer share
Rolling | Primary ingot | 400 | t | 1 | | |\nRolling | Primary ingot | 600 | t | 1 | 4 | tolled | 0.5`,
    Energy: 'Process | Carrier | Quantity | Unit\nRolling | Electricity | 900 | MWh',
    Factors: factors,
  };
  const { footprint, recycledContent } = productIn(result(tables), 'Sheet');
  // 400 t x 10 + 600 t x 4 + 900 MWh x 0.55; half of 600 t of 1,000 t.
  expect(Number(footprint.locationBased.total)).toBeCloseTo(6895 / 900, 12);
  expect([recycledContent.organisation.total, result(tables).inventory.scope3_1]).toEqual(['0.3', '4000']);
});

test('the sheet lists how each blank metal content was judged', () => {
  const sheet = plant({
    Production: 'Process | Product | Quantity | Unit\nCasthouse | Billet | 95 | t',
    Materials:
      'Process | Item | Quantity | Unit\nCasthouse | Primary ingot | 50 | t\nCasthouse | Silicon | 5 | t\nCasthouse | Thing | 5 | t',
    Factors: factors,
  }).reports!.sheets.find(({ key }) => key === 'recycledContent')!;
  const rows = sheet.rows.map((row) =>
    row
      .map((cell) => String(cell?.value ?? ''))
      .filter(Boolean)
      .join(' | '),
  );
  expect(rows).toEqual(
    expect.arrayContaining([
      'Casthouse | Primary ingot | metal | its name',
      'Casthouse | Silicon | no aluminium | its name',
      'Casthouse | Thing | open: please fill in',
    ]),
  );
});

describe('sums of metal with a row that cannot be read', () => {
  const balance = (scrap: string, materials = ''): readonly (string | undefined)[] => {
    const { metalBalance, scrap: charged } = plant(loop(`${post}\n${scrap}`, materials)).calculation!;
    return [metalBalance.entering, metalBalance.leaving, metalBalance.inHouse[0]?.charged, charged.internal].map(
      (node) => (node && 'toFixed' in node.value ? node.value.toFixed() : undefined),
    );
  };
  test('what it is part of is withheld, not summed over what is readable', () => {
    expect(balance('S | Casthouse | internal | 250 | t | Rolling |')).toEqual(['750', '750', '250', '250']);
    // Internal scrap does not enter from outside, however much it is.
    expect(balance('S | Casthouse | internal | x | t | Rolling |')).toEqual(['750', undefined, undefined, undefined]);
    expect(balance('S | Casthouse | pre-consumer | x | t | Rolling |')[3]).toBeUndefined();
    expect(balance('', 'S | Casthouse | Rolling scrap | x | t | 1')).toEqual(['750', undefined, undefined, undefined]);
  });
  test('so are the metal and the emissions of customers', () => {
    const tolled = (second: string): readonly unknown[] => {
      const { tolled: found } = plant({
        Production: 'Process | Product | Quantity | Unit\nRolling | Sheet | 900 | t',
        Materials: `Process | Item | Quantity | Unit | Metal content | Footprint | Ownership
Rolling | Primary ingot | 600 | t | 1 | 4 | tolled\n${second}`,
        Factors: factors,
      }).calculation!;
      return [found.metal, found.emissions].map(({ value }) => ('toFixed' in value ? value.toFixed() : null));
    };
    expect(tolled('Rolling | Primary ingot | 10 | t | 1 | 5 | tolled')).toEqual(['610', '2450']);
    expect(tolled('Rolling | Primary ingot | x | t | 1 | 5 | tolled')).toEqual([null, null]);
    expect(tolled('Rolling | Primary ingot | x | t | 1 | 5 | own')).toEqual(['600', '2400']);
  });
});

test('a kind of scrap that the library knows is offered its typical yield, and both bases are told', () => {
  const cans: Tables = {
    Settings: year2024('Recycled content basis | product'),
    Production: 'Process | Product | Quantity | Unit\nRemelt | Ingot | 920 | t',
    Scrap:
      'Process | Class | Quantity | Unit | Scrap type | Yield\nRemelt | post-consumer | 500 | t | used beverage cans | 0.85',
    Materials: 'Process | Item | Quantity | Unit | Metal content\nRemelt | Primary ingot | 500 | t | 1',
    Factors: factors,
  };
  const [ingot] = result(cans).products;
  expect([Number(ingot?.recycledContent.organisation.total), ingot?.recycledContent.otherBasis]).toEqual([
    425 / 920,
    { basis: 'input', boundary: 'organisation', preConsumer: '0', postConsumer: '0.5', total: '0.5' },
  ]);
  const without = plant({ ...cans, Scrap: cans.Scrap!.replace('0.85', '') });
  const asked = without.findings.find(({ code }) => code === 'scrap-yield-open');
  expect(asked && findingMessage(asked, 'en')).toContain('(typical: used beverage cans 85 %)');
});
