/** Crossfoot checks hold to the last digit, and a figure that was disclosed is compared with the computed one. */
import { statedDifference } from '../../src/calculation/checks/checks';
import { given } from '../../src/calculation/graph/node';
import { exact } from '../../src/quantity/exact';
import { findings, plant, result, type Tables, crossfootHolds } from '../support/plant';

const tables: Tables = {
  Production:
    'Site | Process | Product | Quantity | Unit | Role\nEast | Smelter | Metal | 7 | t |\nEast | Mill | Coil | 3 | t |\nEast | Mill | Strip | 1 | t | co-product\nWest | Foundry | Part | 0.9 | t |\n | Office | Nothing | 0 | t | waste',
  Materials:
    'Process | Item | Quantity | Unit | Metal content\nMill | Metal | 5 | t | 1\nFoundry | Coil | 1 | t | 1\nFoundry | Ingot | 0.1 | t | 1',
  Energy:
    'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | MWh\nMill | Power | 0.7 | MWh\nOffice | Power | 0.3 | MWh',
  Factors:
    'Item | Component | Value | Unit\nPower | location | 0.5306 | t/MWh\nPower | residual | 0.6096 | t/MWh\nIngot | footprint | 8 | t/t',
};

test('what leaves, with what no output carries, is the inventory', () => {
  expect(crossfootHolds(result(tables))).toEqual([true, true]);
  const { views } = plant(tables).calculation!.crossfoot;
  expect(
    views.map(({ unallocated, difference }) => [
      unallocated.value.toString(),
      statedDifference(difference)?.toString(),
    ]),
  ).toEqual([
    ['0.15918', '0'],
    ['0.18288', '0'],
  ]);
});

test('a difference in the 20th decimal is stated, a remainder of divisions below it is not', () => {
  const node = (text: string) => given(exact(text), { kind: 'constant' });
  expect([statedDifference(node('1e-20'))?.toString(), statedDifference(node('-1e-22'))?.toString()]).toEqual([
    exact('1e-20').toString(),
    '0',
  ]);
});

test('the inventory is the sum of its sites to the last digit', () => {
  const { sites, scope2LocationBased } = result(tables).inventory;
  expect(sites.reduce((sum, site) => sum.plus(site.scope2LocationBased ?? 'NaN'), exact(0)).toFixed()).toBe(
    scope2LocationBased,
  );
});

describe('disclosed figures', () => {
  const disclosed = (row: string) => {
    const with1 = { ...tables, Disclosed: `Metric | Subject | Period | Value | Unit\n${row}` };
    return {
      figure: result(with1).disclosed[0],
      differs: findings(plant(with1)).includes('warning disclosed-differs Disclosed!D2'),
    };
  };
  test.each([
    ['scope 2 location-based | | 2024 | 5.8366 | tCO2e', '0', false],
    ['Scope 2  Location-based | | 2024年 | 5836.6 | kgCO2e', '0', false],
    ['scope 2 location-based | | 2024-01-01 to 2024-12-31 | 5.84 | tCO2e', '0.0034', false],
    ['scope 2 location-based | | 2024 | 5.9 | tCO2e', '0.0634', true],
    ['scope 2 location-based | East | 2024 | 5.67742 | tCO2e', '0', false],
  ])('%s', (row, difference, isSaid) => {
    const { figure, differs } = disclosed(row);
    expect([figure?.difference, differs]).toEqual([difference, isSaid]);
  });
  test.each([
    'scope 2 location-based | | 2023 | 5 | tCO2e',
    'water use | | 2024 | 5 | m3',
    'scope 1 | Nowhere | 2024 | 5 | tCO2e',
  ])('%s is carried and not compared', (row) => {
    expect(disclosed(row)).toMatchObject({ figure: { value: '5', computed: null, difference: null }, differs: false });
  });
});
