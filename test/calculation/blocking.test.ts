/** An error withholds the results that need it and no others; unknown is never zero. */
import { errors, plant, result, type Tables, crossfootHolds } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import { isBlocked } from '../../src/calculation/graph/value';

const tables: Tables = {
  Production:
    'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t\nCasting | Billet | 90 | t\nFoundry | Part | 10 | t',
  Materials:
    'Process | Item | Quantity | Unit | Metal content\nCasting | Metal | 80 | t | 1\nFoundry | Ingot | 10 | t | 1',
  Scrap: 'Process | Class | Quantity | Unit\nCasting | post-consumer | 20 | t',
  Energy:
    'Process | Carrier | Quantity | Unit\nSmelter | Power | 100 | MWh\nCasting | Gas | 10 | t\nFoundry | Power | 10 | MWh',
  Factors:
    'Item | Component | Value | Unit\nPower | location | 1 | t/MWh\nPower | residual | 2 | t/MWh\nPower | upstream | 0.1 | t/MWh\nGas | direct | 3 | t/t\nGas | upstream | 0.5 | t/t\nIngot | footprint | 8 | t/t',
};
const without = (table: string, before: string, after = ''): ComputedJson => {
  const text = tables[table]!.replace(before, after);
  if (text === tables[table]) throw new Error(`no ${before}`);
  return result({ ...tables, [table]: text });
};
const footprints = (found: ComputedJson) => found.products.map(({ footprint }) => footprint.locationBased.total);
const recycled = (found: ComputedJson) =>
  found.products.map(({ recycledContent }) => recycledContent.organisation.total);

test('without errors everything is there', () => {
  const found = result(tables);
  expect([errors(found), footprints(found)]).toEqual([[], ['1.1', '1.36666666666666666666666666667', '9.1']]);
  expect([found.inventory.scope1, found.checks.every(({ holds }) => holds)]).toEqual(['30', true]);
});

test('an unknown factor of the smelter withholds what is made of its metal, not the foundry', () => {
  const found = without('Factors', 'Gas | direct | 3 | t/t\nGas | upstream | 0.5 | t/t');
  expect([errors(found), footprints(found)]).toEqual([['no-factor Energy!B3'], ['1.1', null, '9.1']]);
});

test('the inventory and the checks that need it are withheld, never short', () => {
  const found = without('Energy', '100 | MWh', '"100" | MWh');
  expect([found.inventory.scope2LocationBased, crossfootHolds(found)]).toEqual([null, [null, null]]);
});

test('recycled content does not need energy', () => {
  expect(recycled(without('Energy', '10 | t', '"10" | t'))).toEqual(recycled(result(tables)));
});

test('footprints do not need scrap under cut-off', () => {
  const found = without('Scrap', '20 | t', '"20" | t');
  expect([footprints(found), recycled(found), found.scrap.total]).toEqual([
    footprints(result(tables)),
    ['0', null, '0'],
    null,
  ]);
});

test('location-based results do not need the residual mix, market-based ones do', () => {
  const found = without(
    'Factors',
    'Power | residual | 2 | t/MWh',
    'Power | residual | 2 | t/MWh\nPower | residual | 3 | t/MWh',
  );
  expect([footprints(found), found.products.map(({ footprint }) => footprint.marketBased.total)]).toEqual([
    footprints(result(tables)),
    [null, null, '11.1'].map(() => null),
  ]);
});

test('an unreadable output withholds its product and what draws it', () => {
  const found = without('Production', '100 | t', '"100" | t');
  expect([errors(found), footprints(found)]).toEqual([['number-as-text Production!C2'], [null, null, '9.1']]);
});

test('a row whose process cannot be told withholds every process', () => {
  expect(footprints(without('Energy', 'Smelter', '#N/A'))).toEqual([null, null, null]);
});

test('a withheld result names the root finding, once however often it is met', () => {
  const { calculation } = plant({ ...tables, Factors: tables['Factors']!.replace(/Power.*\n/g, '') });
  const { value } = calculation!.emissions.footprints[1]!.scope2Location;
  expect(isBlocked(value) && value.blockedBy.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([
    'no-factor Energy!B2',
  ]);
});

test('a row whose item cannot be told withholds all of its process', () => {
  const found = without('Energy', 'Casting | Gas', 'Casting | #N/A');
  expect([footprints(found), found.inventory.scope1]).toEqual([['1.1', null, '9.1'], null]);
});

test('a row with an unreadable declared footprint withholds scope 3, whatever factors its item has', () => {
  const anodes = (footprint: string) =>
    result({
      ...tables,
      Materials: `Process | Item | Quantity | Unit | Footprint\nSmelter | Anodes | 10 | t | ${footprint}`,
      Factors: `${tables['Factors']!}\nAnodes | direct | 3 | t/t`,
    }).inventory.scope3_1;
  expect([anodes('2'), anodes('two')]).toEqual(['20', null]);
});

test('an unreadable row of a carrier of which a footprint is known withholds scope 3.3, and leaves 3.1 alone', () => {
  const coal = (quantity: string) => {
    const { scope3_1, scope3_3 } = result({
      Production: 'Process | Product | Quantity | Unit\nCasting | Slab | 100 | t\nMill | Coil | 50 | t',
      Energy: `Process | Carrier | Quantity | Unit\nCasting | Coal | 10 | t\nMill | Coal | ${quantity} | t`,
      Factors: 'Item | Component | Value | Unit\nCoal | direct | 2 | t/t\nCoal | footprint | 0.1 | t/t',
    }).inventory;
    return [scope3_1, scope3_3];
  };
  expect([coal('5'), coal('ca. 5')]).toEqual([
    ['0', '1.5'],
    ['0', null],
  ]);
});

test('a row under an untidy name withholds the process that is meant, not the others', () => {
  expect(footprints(without('Energy', 'Foundry', '"Foundry "'))).toEqual([
    '1.1',
    '1.36666666666666666666666666667',
    null,
  ]);
});
