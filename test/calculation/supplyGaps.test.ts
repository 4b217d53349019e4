/** A supply chain that no factor covers is no zero: a scope of which nothing is known is withheld, and the totals say what they leave out. */
import { errors, plant, result, type Tables, crossfootHolds } from '../support/plant';

const works = (factors: string, materials = ''): Tables => ({
  Production:
    'Site | Process | Product | Quantity | Unit\nEast | Casting | Slab | 100 | t\nWest | Rolling | Coil | 50 | t',
  Materials: `Process | Item | Quantity | Unit | Metal content\nRolling | Slab | 50 | t | 1${materials}`,
  Energy: 'Process | Carrier | Quantity | Unit\nCasting | Power | 100 | MWh\nRolling | Gas | 10 | t',
  Factors: `Item | Component | Value | Unit\nPower | location | 0.5 | t/MWh\nPower | residual | 0.5 | t/MWh\nGas | direct | 3 | t/t${factors}`,
});
const inventoryOf = (tables: Tables) => {
  const { scope1, scope3_1, scope3_3, sites, withoutSupplyOf } = result(tables).inventory;
  return { scope1, scope3_1, scope3_3, sites: sites.map((site) => site.scope3_3), withoutSupplyOf };
};
const footprintsOf = (tables: Tables) =>
  result(tables).products.map(({ footprint }) => [
    footprint.locationBased.total,
    footprint.locationBased.scope3,
    ...footprint.withoutSupplyOf,
  ]);

test('where no supply is known at all scope 3.3 is withheld, and the totals name what they leave out', () => {
  const tables = works('');
  expect(errors(plant(tables))).toEqual([]);
  expect(inventoryOf(tables)).toEqual({
    scope1: '30',
    scope3_1: '0',
    scope3_3: null,
    sites: [null, null],
    withoutSupplyOf: ['Gas', 'Power'],
  });
  expect(footprintsOf(tables)).toEqual([
    ['0.5', null, 'Power'],
    ['1.1', null, 'Gas', 'Power'],
  ]);
  expect(crossfootHolds(result(tables))).toEqual([true, true]);
});

test('where a part is known it is stated, with what it leaves out', () => {
  const tables = works('\nPower | upstream | 0.1 | t/MWh');
  expect(inventoryOf(tables)).toMatchObject({ scope3_3: '10', sites: ['10', null], withoutSupplyOf: ['Gas'] });
  expect(footprintsOf(tables)).toEqual([
    ['0.6', '0.1'],
    ['1.2', '0.1', 'Gas'],
  ]);
});

test('where all is known nothing is left out', () => {
  const tables = works('\nPower | upstream | 0.1 | t/MWh\nGas | upstream | 0 | t/t');
  expect(inventoryOf(tables)).toMatchObject({ scope3_3: '10', sites: ['10', '0'], withoutSupplyOf: [] });
});

test('a material that only emits where it is used leaves scope 3.1 unknown', () => {
  const tables = works(
    '\nPower | upstream | 0.1 | t/MWh\nGas | upstream | 0 | t/t\nSoda | direct | 0.4 | t/t',
    '\nRolling | Soda | 10 | t | 0',
  );
  expect(inventoryOf(tables)).toMatchObject({
    scope1: '34',
    scope3_1: null,
    scope3_3: '10',
    withoutSupplyOf: ['Soda'],
  });
});

test('the sheets withhold it as well, and name it beside the total', () => {
  const { reports } = plant(works(''));
  const textOf = (key: string): string => JSON.stringify(reports?.sheets.find((sheet) => sheet.key === key)?.rows);
  expect(textOf('footprints')).toContain('Without the supply of');
  expect(textOf('footprints')).toContain('Gas, Power');
});

test('each category of scope 3 names what it leaves out, on the inventory and in the text to publish', () => {
  const soda = works('\nPower | upstream | 0.1 | t/MWh\nSoda | direct | 0.4 | t/t', '\nRolling | Soda | 10 | t | 0');
  const { sheets } = plant(soda).reports;
  const said = (key: string): readonly unknown[] =>
    sheets.find((sheet) => sheet.key === key)?.rows.flatMap((row) => row.map((cell) => cell?.value)) ?? [];
  expect(said('inventory')).toContain('Scope 3.1: without the supply of Soda; Scope 3.3: without the supply of Gas.');
  expect(said('texts')).toContain('Scope 3.3: 10.0 tCO2e, without the supply of Gas.');
});
