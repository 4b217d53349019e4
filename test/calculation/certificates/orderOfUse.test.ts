/** Certificates are used in the order of how narrowly they are dedicated, and lower what they are dedicated to and nothing else. */
import { result as certified, errors, findings, crossfootHolds } from '../../support/plant';
import { marketScope2, usesOf } from './certificatesJson';
import { certificate, workedPlant, workedWith } from './worked';

const sheet = certificate('To a product', 300, { Product: 'Sheet', Customer: 'Cars' });
const melting = certificate('To a process', 200, { Process: 'Melting' });
const east = certificate('To a site', 130, { Site: 'East' });
const free = certificate('To nothing', 167);

describe('a certificate in each step', () => {
  // Uncovered before: Melting 1000, Sheet 600, Foil 200, Pressing 500.
  const result = certified(workedWith([free, melting, sheet, east]));

  test('the product first: 300 of the 600 MWh of Sheet', () => {
    expect(usesOf(result, 'To a product')).toEqual(['Rolling Sheet 300']);
  });

  test('then the process: 200 of the 1000 MWh of Melting', () => {
    expect(usesOf(result, 'To a process')).toEqual(['Melting Slab 200']);
  });

  test('then the site: 130 over the 800 + 300 + 200 MWh still uncovered in the east', () => {
    expect(usesOf(result, 'To a site')).toEqual(['Melting Slab 80', 'Rolling Sheet 30', 'Rolling Foil 20']);
  });

  test('then the rest: 167 over the 720 + 270 + 180 + 500 MWh still uncovered', () => {
    expect(usesOf(result, 'To nothing')).toEqual([
      'Melting Slab 72',
      'Rolling Sheet 27',
      'Rolling Foil 18',
      'Pressing Profile 50',
    ]);
  });

  test('all 797 MWh are used, and coverage adds up to them', () => {
    const { purchased, redeemed, used, unused, coverage } = result.certificates;
    expect([purchased, redeemed, used, unused]).toEqual(['0', '797', '797', '0']);
    expect(coverage.map(({ process, grid, covered }) => [process, grid, covered])).toEqual([
      ['Melting', '1000', '352'],
      ['Rolling', '800', '395'],
      ['Pressing', '500', '50'],
    ]);
    expect(coverage[2]?.share).toBe('0.1');
  });

  test('uncovered electricity takes 0.6 t per MWh: 1503 MWh are 901.8 t', () => {
    expect(result.inventory.scope2MarketBased).toBe('901.8');
    expect(result.inventory.scope2LocationBased).toBe('1150');
  });

  test('each product carries what is uncovered of its own electricity', () => {
    expect(marketScope2(result)).toEqual({ Slab: '3.888', Sheet: '2.43', Foil: '4.86', Profile: '5.4' });
  });

  test('the location-based footprints and the embedded emissions know nothing of certificates', () => {
    const without = certified(workedPlant);
    expect(result.products.map(({ footprint }) => [footprint.locationBased, footprint.embedded])).toEqual(
      without.products.map(({ footprint }) => [footprint.locationBased, footprint.embedded]),
    );
  });

  test('products and inventory crossfoot', () => {
    expect(crossfootHolds(result)).toEqual([true, true]);
    expect(result.checks.filter(({ check }) => check.startsWith('certificates')).map(({ holds }) => holds)).toEqual([
      true,
      true,
    ]);
    expect(errors(result)).toEqual([]);
  });
});

test('a product’s certificates lower that product alone: Sheet to half, Foil and Slab stay as they are', () => {
  expect(marketScope2(certified(workedWith([sheet])))).toEqual({ Slab: '6', Sheet: '3', Foil: '6', Profile: '6' });
});

test('what draws the product draws it at its lowered footprint', () => {
  const Materials = 'Site | Process | Item | Quantity | Unit\nWest | Pressing | Sheet | 10 | t';
  const result = certified(workedWith([sheet], { Materials }));
  // Profile: 500 MWh x 0.6 + 10 t of Sheet x 3 t/t = 330 t over 50 t.
  expect(marketScope2(result)).toEqual({ Slab: '6', Sheet: '3', Foil: '6', Profile: '6.6' });
  expect(crossfootHolds(result)).toEqual([true, true]);
});

test('in a loop, too, only the product that is named is lowered, and everything crossfoots', () => {
  const Materials =
    'Site | Process | Item | Quantity | Unit\nEast | Rolling | Slab | 80 | t\nEast | Melting | Foil | 4 | t';
  const [before, after] = [
    certified({ ...workedPlant, Materials }),
    certified(workedWith([certificate('Foil', 50, { Product: 'Foil' })], { Materials })),
  ];
  const value = (result: typeof before, product: string): number => Number(marketScope2(result)[product]);
  // 50 MWh x 0.6 t over 20 t of Foil; of it 4 t return to Melting and lower Slab, and with Slab all that is rolled.
  expect(value(before, 'Foil') - value(after, 'Foil')).toBeGreaterThan(1.5);
  expect(value(before, 'Slab') - value(after, 'Slab')).toBeCloseTo(
    (4 * (value(before, 'Foil') - value(after, 'Foil'))) / 100,
    12,
  );
  expect(crossfootHolds(after)).toEqual([true, true]);
});

test('a product never takes more than its own share of the electricity: 600 of 1000 MWh are used, 400 are left', () => {
  const result = certified(workedWith([certificate('Too much', 1000, { Product: 'Sheet' })]));
  expect(usesOf(result, 'Too much')).toEqual(['Rolling Sheet 600']);
  expect([result.certificates.used, result.certificates.unused]).toEqual(['600', '400']);
  expect(marketScope2(result)).toEqual({ Slab: '6', Sheet: '0', Foil: '6', Profile: '6' });
  expect(findings(result)).toContain('warning certificates-above-consumption Certificates!E2');
});

test('by allocation weight Sheet has half of the electricity, not three quarters', () => {
  const Production =
    'Site | Process | Product | Quantity | Unit | Allocation weight\nEast | Rolling | Sheet | 60 | t | 1\nEast | Rolling | Foil | 20 | t | 3\nEast | Melting | Slab | 100 | t | 1\nWest | Pressing | Profile | 50 | t | 1';
  const Settings = `${workedPlant.Settings}\nAllocation | weight`;
  expect(
    usesOf(
      certified(workedWith([certificate('Too much', 1000, { Product: 'Sheet' })], { Production, Settings })),
      'Too much',
    ),
  ).toEqual(['Rolling Sheet 400']);
});

test('a customer without a product lowers the inventory and no footprint; the rest stays unallocated', () => {
  const result = certified(
    workedWith([
      certificate('For a customer', 400, { Site: 'East', Customer: 'Cars', Purpose: 'for products of Cars' }),
    ]),
  );
  expect(marketScope2(result)).toEqual({ Slab: '6', Sheet: '6', Foil: '6', Profile: '6' });
  expect(result.inventory.scope2MarketBased).toBe('1140');
  expect(crossfootHolds(result)).toEqual([true, true]);
  expect(findings(result)).toContain('warning certificate-product-unnamed Certificates!R2');
  expect(result.certificates.lines[0]?.purposes).toMatchObject({
    inventory: { counts: true },
    product: { counts: false, reasons: [{ code: 'product not named' }] },
    CBAM: { counts: false },
  });
});

test('two statements for one customer’s product lower it together, never beyond its electricity, and nothing else', () => {
  const rows = [
    certificate('First', 250, { Product: 'Sheet', Customer: 'Cars' }),
    certificate('Second', 450, { Product: 'Sheet', Customer: 'Cars' }),
  ];
  const result = certified(workedWith(rows));
  expect(marketScope2(result)).toEqual({ Slab: '6', Sheet: '0', Foil: '6', Profile: '6' });
  // 600 of 700 MWh in proportion: 6/7 of each.
  expect(result.certificates.lines.map(({ used }) => Number(used).toFixed(6))).toEqual([
    (1500 / 7).toFixed(6),
    (2700 / 7).toFixed(6),
  ]);
  expect(result.certificates.used).toBe('600');
});

test('covered electricity emits at its generator what its technology’s factor says, and its supply chain replaces the grid’s', () => {
  const Factors = [
    workedPlant.Factors?.replace('upstream | 0 |', 'upstream | 0.05 |'),
    'Biomass | direct | 0.1 | tCO2/MWh',
    'Biomass | upstream | 0.02 | tCO2/MWh',
  ].join('\n');
  const result = certified(
    workedWith([certificate('Biomass', 500, { Process: 'Pressing', Technology: 'Biomass' })], { Factors }),
  );
  // 500 MWh x 0.1 t at the generator; 500 x 0.02 + 1800 x 0.05 t upstream, where the grid's would be 2300 x 0.05 t.
  expect(result.inventory).toMatchObject({ scope2MarketBased: '1130', scope3_3: '115', scope3_3MarketBased: '100' });
  expect(result.products.find(({ product }) => product === 'Profile')?.footprint).toMatchObject({
    marketBased: { scope2: '1', scope3: '0.2' },
    locationBased: { scope2: '5', scope3: '0.5' },
  });
  expect(crossfootHolds(result)).toEqual([true, true]);
});

test('a technology whose factor holds for another year withholds what it covers, not zero', () => {
  const Factors =
    'Item | Component | Value | Unit | Valid from | Valid to\nElectricity | location | 0.5 | tCO2/MWh | |\nElectricity | residual | 0.6 | tCO2/MWh | |\nBiomass | direct | 0.1 | tCO2/MWh | 2020-01-01 | 2020-12-31';
  const result = certified(
    workedWith([certificate('Biomass', 500, { Process: 'Pressing', Technology: 'Biomass' })], { Factors }),
  );
  expect(marketScope2(result)).toEqual({ Slab: '6', Sheet: '6', Foil: '6', Profile: null });
  expect(errors(result)).toEqual(['factor-not-fitting Certificates!G2']);
});

test('without a residual mix what is uncovered takes the location factor, with a warning', () => {
  const Factors = 'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh';
  const result = certified(workedWith([melting], { Factors }));
  expect([result.inventory.scope2MarketBased, result.inventory.scope2LocationBased]).toEqual(['1050', '1150']);
  expect(findings(result).filter((finding) => finding.includes('no-residual-mix'))).toHaveLength(1);
});

test('on-site and direct electricity is never covered, nor a captive plant’s fuel', () => {
  const Energy = [
    workedPlant.Energy?.split('\n')[0]?.concat(' | Source'),
    'East | Melting | Roof | 1000 | MWh | on-site',
    'East | Rolling | Electricity | 800 | MWh | direct',
    'West | Pressing | Coal | 500 | MWh |',
  ].join('\n');
  const Factors = `${workedPlant.Factors}\nCoal | direct | 0.35 | tCO2/MWh\nRoof | direct | 0 | tCO2/MWh`;
  const result = certified(
    workedWith([certificate('Captive', 300, { Process: 'Pressing' }), free], { Energy, Factors }),
  );
  expect([result.certificates.used, result.inventory.scope1, result.inventory.scope2MarketBased]).toEqual([
    '0',
    '175',
    '480',
  ]);
  expect(result.certificates.coverage).toEqual([]);
  expect(findings(result)).toContain('warning certificate-without-grid Certificates!Q2');
});

describe('own generation whose certificates were sold takes the residual mix', () => {
  // On-site: 80 MWh in Pressing (West), 120 MWh in Melting (East). Without a sale scope 2 is 1380 t; a MWh without attributes adds 0.6 t.
  const Energy = `${workedPlant.Energy?.replace('Unit', 'Unit | Source')}\nWest | Pressing | Solar | 80 | MWh | on-site\nEast | Melting | Solar | 120 | MWh | on-site`;
  const sold = (volume: number, more: Readonly<Record<string, string>> = {}): string =>
    certificate(`Roof ${volume}`, volume, { Status: 'sold', 'Redeemed on': '', Beneficiary: '', ...more });
  const market = (...rows: readonly string[]): string | null =>
    certified(workedWith(rows, { Energy })).inventory.scope2MarketBased;

  test('where nothing is sold it is zero', () =>
    expect(certified({ ...workedPlant, Energy }).inventory.scope2MarketBased).toBe('1380'));

  test('50 MWh of the site, of the process, or under an invoice of their own', () => {
    for (const more of [{ Site: 'West' }, { Process: 'Pressing' }, { Site: 'West', Invoice: 'SALE-7' }])
      expect(market(sold(50, more))).toBe('1410');
    const result = certified(workedWith([sold(50, { Site: 'West' })], { Energy }));
    expect([
      result.inventory.scope2LocationBased,
      findings(result).filter((finding) => finding.includes('own-generation')),
    ]).toEqual(['1150', ['warning own-generation-sold Certificates!K2']]);
    expect(result.certificates.coverage.map(({ process, marketBased }) => [process, marketBased])).toEqual([
      ['Melting', '600'],
      ['Rolling', '480'],
      ['Pressing', '330'],
    ]);
  });

  test('a grid factor under its own name goes before the residual mix of other electricity', () => {
    const Factors = `${workedPlant.Factors}\nSolar | direct | 0 | tCO2/MWh\nSolar | location | 0.2 | tCO2/MWh`;
    const tables = workedWith([sold(50, { Site: 'West' })], { Energy, Factors });
    expect(certified(tables).inventory.scope2MarketBased).toBe('1390');
  });

  test('a sale without a site takes from what the sites’ own sales leave, and no more than it sold', () => {
    expect(market(sold(80, { Site: 'West' }), sold(10))).toBe('1434');
  });

  test('the same certificate twice was sold once', () => {
    expect(market(sold(50, { Site: 'West' }), sold(50, { Site: 'West' }))).toBe('1410');
  });

  test('what was generated in another year, or was bought, takes nothing from this year’s sun', () => {
    expect(market(sold(50, { Site: 'West', 'Generated from': '2022-01-01', 'Generated to': '2022-12-31' }))).toBe(
      '1380',
    );
    const CertificatePurchases = 'Invoice | Volume | Unit\nA1 | 50 | MWh';
    expect(
      certified(workedWith([sold(50, { Site: 'West', Invoice: 'A1' })], { Energy, CertificatePurchases })).inventory
        .scope2MarketBased,
    ).toBe('1380');
  });

  test('what is sold beyond the own use was exported, or is booked elsewhere: said', () => {
    const result = certified(workedWith([sold(100, { Site: 'West' })], { Energy }));
    expect([
      result.inventory.scope2MarketBased,
      findings(result).filter((finding) => finding.includes('beyond')),
    ]).toEqual(['1428', ['note own-generation-sold-beyond Certificates!K2']]);
  });

  test('sales that overlap take the same in every order of rows', () => {
    const Production =
      'Site | Process | Product | Quantity | Unit\nEast | A | P | 10 | t\nEast | A | R | 10 | t\nWest | B | P | 10 | t\nWest | B | R | 10 | t\nWest | B | Q | 10 | t\nNorth | C | Q | 10 | t';
    const ownUse =
      'Site | Process | Carrier | Quantity | Unit | Source\nEast | A | Solar | 10 | MWh | on-site\nWest | B | Solar | 10 | MWh | on-site\nNorth | C | Solar | 30 | MWh | on-site';
    const rows = [sold(5, { Product: 'P' }), sold(30, { Product: 'Q' }), sold(6, { Product: 'R' })];
    const scope2 = (order: readonly string[]): readonly string[] =>
      certified(workedWith(order, { Production, Energy: ownUse })).products.map(
        ({ product, process, footprint }) => `${process} ${product} ${footprint.marketBased.scope2}`,
      );
    expect(scope2([...rows].reverse())).toEqual(scope2(rows));
  });

  test('a site that nobody knows leaves unknown what is left without attributes', () => {
    const mistyped = certified(workedWith([sold(50, { Site: 'Wset' })], { Energy }));
    expect(errors(mistyped)).toEqual(['certificate-target-unknown Certificates!P2']);
    expect([mistyped.inventory.scope2MarketBased, mistyped.inventory.scope2LocationBased]).toEqual([null, '1150']);
  });
});

test('electricity without a date is even over the period: a claim for December covers 31 of its 366 days', () => {
  const Energy = 'Site | Process | Carrier | Quantity | Unit\nWest | Pressing | Electricity | 366 | MWh';
  const december = certified(
    workedWith([certificate('December', 200, { 'Claim from': '2024-12-01', 'Claim to': '2024-12-31' })], { Energy }),
  );
  expect([december.certificates.used, december.certificates.unused]).toEqual(['31', '169']);
  const halves = [
    ['2024-01-01', '2024-06-30'],
    ['2024-07-01', '2024-12-31'],
  ].map(([from = '', to = '']) => certificate(from, 200, { 'Claim from': from, 'Claim to': to }));
  expect(certified(workedWith(halves, { Energy })).certificates.lines.map((line) => line.used)).toEqual(['182', '184']);
});

test('claims for half a year cover the electricity of that half only', () => {
  const Energy =
    'Date | Site | Process | Carrier | Quantity | Unit\n2024-03-31 | West | Pressing | Electricity | 100 | MWh\n2024-09-30 | West | Pressing | Electricity | 400 | MWh';
  const result = certified(
    workedWith([certificate('First half', 250, { 'Claim from': '2024-01-01', 'Claim to': '2024-06-30' })], { Energy }),
  );
  expect([result.certificates.used, result.certificates.unused]).toEqual(['100', '150']);
});

test('a certificate row that cannot be read withholds what it might cover, not the location-based figures', () => {
  const result = certified(workedWith([certificate('Unreadable', 100, { Process: 'Pressing', Unit: 'MW' }), sheet]));
  expect(marketScope2(result)).toEqual({ Slab: '6', Sheet: '3', Foil: '6', Profile: null });
  expect([
    result.certificates.used,
    result.certificates.redeemed,
    result.inventory.scope2MarketBased,
    result.inventory.scope2LocationBased,
  ]).toEqual([null, null, null, '1150']);
});
