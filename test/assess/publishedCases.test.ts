/** Cases that others have published, entered as ledgers, give the published figures. */
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { errors, result, written, year2024, type Tables, productIn } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import type { NumberJson } from '../../src/exchange/shape/numberShape';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../src/hosts/xlsx/readRange';
import { exact } from '../../src/quantity/exact';

const expectNear = (found: NumberJson | undefined, published: string | number, relative = 1e-12): void => {
  const gap = exact(found ?? 'NaN')
    .minus(published)
    .div(published)
    .abs()
    .toNumber();
  expect([found, published, gap <= relative]).toEqual([found, published, true]);
};
const computed = (tables: Tables): ComputedJson => {
  const found = result(tables);
  expect(errors(found)).toEqual([]);
  return found;
};

describe('EC-AL-01: the Commission’s smelter whose metal partly goes into its own wire', () => {
  const tables: Tables = {
    Settings: year2024('GWP set | AR5'),
    Production: `Process | Product | Quantity | Unit
      Smelter | Unwrought aluminium | 200000 | t
      Wire mill | Wire | 113000 | t`,
    Materials: `Process | Item | Quantity | Unit | Metal content
      Wire mill | Unwrought aluminium | 120000 | t | 1`,
    Energy: `Process | Carrier | Quantity | Unit
      Smelter | Electricity | 3000000 | MWh
      Wire mill | Electricity | 105000 | MWh`,
    Emissions: `Process | Gas | Quantity | Unit
      Smelter | CO2e | 311000 | t
      Wire mill | CO2e | 5283 | t`,
    Factors: `Item | Component | Value | Unit
      Electricity | location | 0.41 | tCO2/MWh`,
    Disclosed: `Metric | Subject | Period | Value | Unit
      scope 1 | | 2024 | 316284.5968 | tCO2e
      scope 2 location-based | | 2024 | 1273050 | tCO2e
      footprint | Unwrought aluminium | 2024 | 7.705 | tCO2e/t`,
  };
  const published = [
    ['Unwrought aluminium', '1.555', '6.15'],
    ['Wire', '1.698079646017699', '6.911946902654867'],
  ] as const;

  test.each(published)('embedded emissions of %s are %s direct and %s indirect', (product, direct, indirect) => {
    const { embedded } = productIn(computed(tables), product).footprint;
    expectNear(embedded.direct, direct);
    expectNear(embedded.indirect, indirect);
  });

  test.each<readonly [string, Tables]>([
    [
      'with the CN codes of the goods',
      {
        Production: `Process | Product | Quantity | Unit | CN code
          Smelter | Unwrought aluminium | 200000 | t | 7601 10 00
          Wire mill | Wire | 113000 | t | 7605`,
      },
    ],
    [
      'with the electricity from a power station of its own that emits as much',
      {
        Production: `${tables['Production']}\nPower station | Electricity | 3105000 | MWh`,
        Energy: `Process | Carrier | Quantity | Unit
          Smelter | Electricity | 3000000 | MWh
          Wire mill | Electricity | 105000 | MWh
          Power station | Coal | 1273050 | t`,
        Factors: 'Item | Component | Value | Unit\nCoal | direct | 1 | tCO2/t',
        Disclosed: 'Metric | Subject | Period | Value | Unit',
      },
    ],
  ])('the embedded emissions are the same %s', (_, other) => {
    const found = computed({ ...tables, ...other });
    for (const [product, direct, indirect] of published) {
      const { embedded } = productIn(found, product).footprint;
      expectNear(embedded.direct, direct);
      expectNear(embedded.indirect, indirect);
    }
  });

  test('the same figures stand in the cells of the written workbook as LibreOffice recalculates it', async () => {
    const book = written(tables);
    const recalculated = await recalculate(book.bytes);
    expect(compareWithWorkbook(book.sheets, recalculated).differences).toEqual([]);
    const { outputs, emissions } = book.assessment.calculation!;
    for (const [product, direct, indirect] of published) {
      const footprint = emissions.footprints[outputs.findIndex((output) => output.product.name === product)]!;
      for (const [node, figure] of [
        [footprint.embeddedDirect, direct],
        [footprint.embeddedIndirect, indirect],
      ] as const) {
        const { sheet, row, column } = book.assessment.reports!.homes.get(node)!;
        expectNear(String(readRange(openXlsx(recalculated), sheet.name, row)[row - 1]?.[column - 1]), figure);
      }
    }
  });

  test('the 1.5968 t that the example leaves unattributed are reported as a difference', () => {
    const found = computed(tables);
    expect(found.disclosed.map(({ metric, computed: ours, difference }) => [metric, ours, difference])).toEqual([
      ['scope 1', '316283', '1.5968'],
      ['scope 2 location-based', '1273050', '0'],
      ['footprint', '7.705', '0'],
    ]);
    expect(found.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain('disclosed-differs Disclosed!D2');
  });
});

test('EC-AL-01: gas, anodes and anode effects of the installation give its direct emissions', () => {
  const found = computed({
    Settings: year2024('GWP set | AR5'),
    Production: 'Process | Product | Quantity | Unit\nSmelter | Unwrought aluminium | 200000 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Natural gas | 14181 | t',
    Materials: 'Process | Item | Quantity | Unit\nSmelter | Anodes | 47000 | t\nSmelter | Anodes | 22000 | t',
    AnodeEffects: `Process | Method | Anode effects per cell-day | Duration (min) | Slope or overvoltage coefficient | C2F6/CF4 ratio | Collection efficiency
      Smelter | slope | 0.6039358521605075 | 0.25 | 0.102 | 0.12 | 0.97`,
    Factors: `Item | Component | Value | Unit
      Natural gas | direct | 56.1 | tCO2/TJ
      Natural gas | ncv | 48 | GJ/t
      Anodes | direct | 3.664 | tCO2/t`,
  });
  expectNear(found.inventory.scope1, '316284.5968', 1e-9);
  // All of it is direct: 316,284.5968 t over 200,000 t.
  expectNear(found.products[0]!.footprint.embedded.direct, '1.581422984', 1e-9);
  expect(found.products[0]!.footprint.embedded.indirect).toBe('0');
});

test('LCA-01: two processes that draw on each other carry 12 and 12 for 2 units, 6 and 6 for one', () => {
  const found = computed({
    Production: `Process | Product | Quantity | Unit
      P1 | p1 | 1 | t
      P2 | p2 | 1 | t`,
    Materials: `Process | Item | Quantity | Unit
      P1 | p2 | 1 | t
      P2 | p1 | 0.5 | t`,
    Emissions: `Process | Gas | Quantity | Unit
      P1 | CO2e | 1 | t
      P2 | CO2e | 2 | t`,
    Energy: `Process | Carrier | Quantity | Unit
      P1 | Heat | 2 | GJ
      P2 | Heat | 1 | GJ`,
    Factors: `Item | Component | Value | Unit
      Heat | location | 1 | tCO2e/GJ`,
  });
  const { scope1, scope2 } = productIn(found, 'p1').footprint.locationBased;
  expect([scope1, scope2]).toEqual(['6', '6']);
});

test('LCA-02: 1000 kWh of electricity from fuel carry 120 kg, of which 20 kg lie in the fuel', () => {
  const found = computed({
    Production: `Process | Product | Quantity | Unit
      Power plant | Power | 10 | kWh
      Refinery | Fuel | 100 | L`,
    Energy: `Process | Carrier | Quantity | Unit
      Power plant | Fuel | 2 | L`,
    Emissions: `Process | Gas | Quantity | Unit
      Power plant | CO2 | 1 | kg
      Refinery | CO2 | 10 | kg`,
  });
  expect(productIn(found, 'Power').footprint.locationBased.total).toBe('0.12');
});

test('DER-01: one charge gives four recycled contents, one per boundary', () => {
  const found = computed({
    Production: `Process | Product | Quantity | Unit
      Casthouse | Billet | 940 | t
      Rolling | Coil | 1 | t`,
    Materials: `Process | Item | Quantity | Unit | Metal content
      Casthouse | Primary | 500 | t | 1
      Rolling | Billet | 1 | t | 1`,
    Scrap: `Process | Class | Quantity | Unit | Origin process
      Casthouse | internal | 120 | t | Casthouse
      Casthouse | internal | 80 | t | Rolling
      Casthouse | pre-consumer | 150 | t |
      Casthouse | post-consumer | 150 | t |`,
    Factors: `Item | Component | Value | Unit
      Primary | footprint | 10 | tCO2e/t`,
  });
  const { organisation, site, process, allScrap } = productIn(found, 'Billet').recycledContent;
  expect([organisation.total, site.total, allScrap.total]).toEqual(['0.375', '0.375', '0.5']);
  expectNear(process.total, 0.4318181818181818);
  expect(organisation.postConsumer).toBe('0.1875');
});

test('DER-02: a casthouse and a press that returns a fifth of what it takes carry 10.87398 t per t', () => {
  const found = computed({
    Production: `Process | Product | Quantity | Unit | Role
      Casthouse | Billet | 122500 | t |
      Press | Profile | 98000 | t |
      Press | Clippings | 24500 | t | scrap`,
    Materials: `Process | Item | Quantity | Unit | Metal content
      Casthouse | External metal | 100500 | t | 1
      Casthouse | Clippings | 24500 | t |
      Press | Billet | 122500 | t |`,
    Emissions: `Process | Gas | Quantity | Unit
      Casthouse | CO2e | 31250 | t
      Press | CO2e | 29400 | t`,
    Factors: `Item | Component | Value | Unit
      External metal | footprint | 10 | tCO2e/t`,
  });
  expectNear(productIn(found, 'Profile').footprint.locationBased.total, '10.87398', 1e-7);
});

test('RC-02: Regal charged 40,094 t of scrap in 2024, 2,005 t of it internal', () => {
  const { scrap } = computed({
    Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 50000 | t',
    Scrap: `Process | Class | Quantity | Unit
      Casting | 内部 | 2005 | t
      Casting | 消费前 | 7618 | t
      Casting | 消费后 | 30471 | t`,
  });
  expect(scrap).toEqual({ unit: 't', internal: '2005', preConsumer: '7618', postConsumer: '30471', total: '40094' });
});

test.each([
  [
    'S2-01: 50,000 kWh at 0.485 kg/kWh',
    'Electricity | 50000 | kWh',
    'Electricity | location | 0.485 | kgCO2/kWh',
    'scope2LocationBased',
    '24.25',
  ],
  [
    'FUEL-02: 10,000 m3 of Chinese natural gas',
    '天然气 | 1 | 万Nm3',
    '天然气 | direct | 56.1 | tCO2/TJ\n天然气 | ncv | 389.31 | GJ/万Nm3\n天然气 | oxidation | 0.99 | 1',
    'scope1',
    '21.62188809',
  ],
  [
    'EC-SRC-01: heavy fuel oil',
    'HFO | 252000 | t',
    'HFO | direct | 73 | tCO2/TJ\nHFO | ncv | 45 | GJ/t',
    'scope1',
    '827820',
  ],
  ['EC-SRC-01: raw meal', 'Raw meal | 121000 | t', 'Raw meal | direct | 0.08794 | tCO2/t', 'scope1', '10640.74'],
] as const)('%s', (_, energy, factors, scope, published) => {
  const { inventory } = computed({
    Production: 'Process | Product | Quantity | Unit\nPlant | Product | 1 | t',
    Energy: `Process | Carrier | Quantity | Unit\nPlant | ${energy}`,
    Factors: `Item | Component | Value | Unit\n${factors}`,
  });
  expect(inventory[scope]).toBe(published);
});

test.each([
  [2022, 1504469, 8125713, 9630182],
  [2023, 1534661, 7552403, 9087064],
  [2024, 1517431, 6937747, 8455178],
])('INV-01: scopes 1 and 2 of %i are %i and %i, together %i', (year, scope1, scope2, both) => {
  const { disclosed } = computed({
    Settings: `Setting | Value\nPeriod from | ${year}-01-01\nPeriod to | ${year}-12-31`,
    Production: 'Process | Product | Quantity | Unit\nGroup | Metal | 1 | t',
    Emissions: `Process | Gas | Quantity | Unit\nGroup | CO2e | ${scope1} | t`,
    Energy: `Process | Carrier | Quantity | Unit\nGroup | Bought power | ${scope2} | MWh`,
    Factors: 'Item | Component | Value | Unit\nBought power | location | 1 | tCO2/MWh',
    Disclosed: `Metric | Period | Value | Unit\nscope 1+2 | ${year} | ${both} | tCO2e`,
  });
  expect(disclosed.map(({ computed: ours, difference }) => [ours, difference])).toEqual([[String(both), '0']]);
});
