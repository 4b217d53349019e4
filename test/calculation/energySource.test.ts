/** Energy counts what its factors say of it, wherever it comes from; energy that nobody makes and nothing describes is unknown, never clean. */
import { errors, findings, plant, result, type Tables } from '../support/plant';

const grid =
  'Electricity | location | 0.5 | tCO2/MWh\nElectricity | upstream | 0.05 | tCO2e/MWh\nElectricity | residual | 0.6 | tCO2/MWh';
const factors = (...rows: readonly string[]): string => ['Item | Component | Value | Unit', ...rows].join('\n');
const potline = (source: string, factorRows = grid, carrier = 'Electricity', kind = ''): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nPotline | Liquid metal | 1000 | t',
  Energy: `Process | Carrier | Quantity | Unit | Source | Kind\nPotline | ${carrier} | 13500 | MWh | ${source} | ${kind}`,
  Factors: factors(factorRows),
});
const totals = (tables: Tables) => {
  const { locationBased, marketBased } = result(tables).products[0]!.footprint;
  return [locationBased.total, marketBased.total];
};
const warnings = (tables: Tables): readonly string[] =>
  findings(plant(tables)).filter((finding) => finding.startsWith('warning'));

test('electricity made on site by nobody is unknown, though the grid’s electricity has factors of its name', () => {
  expect(totals(potline('on-site'))).toEqual([null, null]);
  expect(errors(plant(potline('on-site')))).toEqual(['on-site-without-maker Energy!B2']);
  const { inventory } = result(potline('on-site'));
  expect([inventory.scope1, inventory.scope2LocationBased, inventory.scope3_3]).toEqual([null, null, null]);
});

test('the product of the power station is named where the potline draws it by another name', () => {
  const tables: Tables = {
    Production:
      'Process | Product | Quantity | Unit\nPower station | Own power | 13500 | MWh\nPotline | Liquid metal | 1000 | t',
    Energy:
      'Process | Carrier | Quantity | Unit | Source\nPower station | Coal | 6500 | t |\nPotline | Electricity | 13500 | MWh | on-site',
    Factors: factors(grid, 'Coal | direct | 2 | tCO2/t', 'Coal | upstream | 0 | tCO2/t'),
  };
  const found = result(tables);
  expect(found.products.map(({ product, footprint }) => [product, footprint.locationBased.total])).toEqual([
    ['Own power', '0.962962962962962962962962962963'],
    ['Liquid metal', null],
  ]);
  expect(found.findings.find(({ code }) => code === 'on-site-without-maker')?.message).toContain('"Own power"');
  const drawn = { ...tables, Energy: tables.Energy!.replace('| Electricity |', '| Own power |') };
  expect(result(drawn).products[1]!.footprint.locationBased.total).toBe('13');
});

test('a factor of its own describes what is made on site', () => {
  expect(totals(potline('on-site', 'PV electricity | upstream | 0.04 | tCO2e/MWh', 'PV electricity'))).toEqual([
    '0.54',
    '0.54',
  ]);
  expect(totals(potline('on-site', 'Roof | direct | 0 | tCO2e/MWh', 'Roof'))).toEqual(['0', '0']);
  expect(warnings(potline('on-site', 'Roof | direct | 0 | tCO2e/MWh', 'Roof'))).toEqual([
    'warning no-upstream-factor Energy!B2',
  ]);
});

test('a factor of its own that does not hold in the period describes nothing', () => {
  const ended = {
    ...potline('on-site'),
    Energy: potline('on-site', '', 'PV electricity').Energy!,
    Factors: 'Item | Component | Value | Unit | Valid to\nPV electricity | upstream | 0.04 | tCO2e/MWh | 2022-12-31',
  };
  expect([totals(ended), errors(plant(ended))]).toEqual([[null, null], ['factor-not-fitting Energy!B2']]);
});

test('a direct line without a rate of its own takes the residual mix in the market view, and is said', () => {
  expect(totals(potline('direct'))).toEqual(['7.425', '8.775']);
  expect(warnings(potline('direct'))).toEqual(['warning direct-line-without-rate Energy!B2']);
});

test('a direct line without any residual mix takes the location factor, with the warning of the grid', () => {
  const tables = potline('direct', grid.replace(/\n.*residual.*/, ''));
  expect(totals(tables)).toEqual(['7.425', '7.425']);
  expect(warnings(tables)).toEqual(['warning no-residual-mix Energy!B2']);
});

test('the generator’s own rate goes before both, as scope 2', () => {
  const tables = potline(
    'direct',
    'Hydro line | direct | 0.01 | t/MWh\nHydro line | upstream | 0.02 | t/MWh',
    'Hydro line',
  );
  const { inventory } = result(tables);
  expect(totals(tables)).toEqual(['0.405', '0.405']);
  expect([inventory.scope1, inventory.scope2LocationBased, inventory.scope2MarketBased]).toEqual(['0', '135', '135']);
  expect(result(tables).products[0]!.footprint.embedded).toEqual({ direct: '0', indirect: '0.135' });
});

test('a captive plant and the grid under one name are told apart by the source', () => {
  const tables: Tables = {
    Production:
      'Process | Product | Quantity | Unit\nPower plant | Electricity | 1000 | MWh\nElectrolysis | Liquid | 100 | t',
    Energy:
      'Process | Carrier | Quantity | Unit | Source\nPower plant | Coal | 500 | t |\nElectrolysis | Electricity | 800 | MWh |\nElectrolysis | Electricity | 550 | MWh | grid',
    Factors: factors(grid, 'Coal | direct | 2 | tCO2/t'),
  };
  // 800 MWh at 1 t, and 550 MWh at 0.55 and 0.65 t, over 100 t.
  expect(result(tables).products[1]!.footprint.locationBased.total).toBe('11.025');
  expect(result(tables).products[1]!.footprint.marketBased.total).toBe('11.575');
});

test.each([
  ['bought electricity', potline('grid', 'Electricity | upstream | 0.05 | t/MWh'), 'no-location-factor Energy!B2'],
  ['bought heat', potline('', 'Steam | upstream | 0.05 | t/MWh', 'Steam'), 'no-location-factor Energy!B2'],
  ['a fuel', potline('', 'Diesel | upstream | 0.05 | t/MWh', 'Diesel', 'fuel'), 'no-direct-factor Energy!B2'],
  [
    'a fuel made on site',
    potline('on-site', 'Gas | upstream | 0.05 | t/MWh', 'Gas', 'fuel'),
    'no-direct-factor Energy!B2',
  ],
  ['what nobody can name', potline('', 'Line A | upstream | 0.05 | t/MWh', 'Line A'), 'no-direct-factor Energy!B2'],
])('%s of which only the supply has a factor is unknown', (_, tables, error) => {
  expect([totals(tables), errors(plant(tables))]).toEqual([[null, null], [error]]);
});

test('a row made on site that cannot be read withholds whatever it may touch', () => {
  const tables = potline('on-site', 'PV electricity | upstream | 0.04 | tCO2e/MWh', 'PV electricity');
  for (const [before, after] of [
    ['13500', '"13500"'],
    ['on-site', 'onsit'],
    ['PV electricity', '#N/A'],
  ] as const)
    expect(totals({ ...tables, Energy: tables.Energy!.replace(before, after) })).toEqual([null, null]);
});
