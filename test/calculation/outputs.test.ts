/** How a process's burden falls to what it makes: by mass or by weight, and none of it to scrap under cut-off. */
import { errors, plant, result, year2024, type Tables } from '../support/plant';

const rolling = (rows: string, ...settings: readonly string[]): Tables => ({
  Settings: year2024(...settings),
  Production: `Process | Product | Quantity | Unit | Role | Allocation weight\n${rows}`,
  Emissions: 'Process | Gas | Quantity | Unit\nRolling | CO2 | 300 | t',
});
const totals = (tables: Tables) =>
  result(tables).products.map(({ product, footprint }) => `${product} ${footprint.locationBased.total}`);

test('by mass, every tonne carries the same, in kilograms as in tonnes', () => {
  expect(totals(rolling('Rolling | Coil | 100 | t | | 5\nRolling | Strip | 50000 | kg | co-product |'))).toEqual([
    'Coil 2',
    'Strip 2',
  ]);
});

test('by weight, what weighs double carries double', () => {
  expect(
    totals(
      rolling('Rolling | Coil | 100 | t | | 2\nRolling | Strip | 100 | t | co-product | 1', 'Allocation | weight'),
    ),
  ).toEqual(['Coil 2', 'Strip 1']);
});

test('by weight, the weight of one product may differ from row to row', () => {
  // Basis 50 x 2 + 50 x 1 = 150 of 300.
  expect(
    totals(
      rolling(
        'Rolling | Coil | 50 | t | | 2\nRolling | Coil | 50 | t | | 1\nRolling | Strip | 150 | t | | 1',
        'Allocation | weight',
      ),
    ),
  ).toEqual(['Coil 1.5', 'Strip 1']);
});

test('a missing weight withholds the products of that process', () => {
  const tables = rolling(
    'Rolling | Coil | 100 | t | | 2\nRolling | Strip | 100 | t | |\nFoundry | Part | 1 | t | | 1',
    'Allocation | weight',
  );
  expect([totals(tables), errors(plant(tables))]).toEqual([
    ['Coil null', 'Strip null', 'Part 0'],
    ['no-weight Production!F3'],
  ]);
});

test('scrap carries nothing under cut-off and is no product', () => {
  expect(totals(rolling('Rolling | Coil | 100 | t | |\nRolling | Clippings | 50 | t | scrap |'))).toEqual(['Coil 3']);
});

test('what draws that scrap carries nothing with it', () => {
  const tables = rolling(
    'Rolling | Coil | 100 | t | |\nRolling | Clippings | 50 | t | scrap |\nFoundry | Part | 10 | t | |',
  );
  expect(totals({ ...tables, Materials: 'Process | Item | Quantity | Unit\nFoundry | Clippings | 50 | t' })).toEqual([
    'Coil 3',
    'Part 0',
  ]);
});

test('scrap under the name of a product is an error, for nobody can tell which is drawn', () => {
  const tables = rolling('Rolling | Coil | 90 | t | |\nRolling | coil | 10 | t | scrap |\nFoundry | Part | 1 | t | |');
  expect([totals(tables), errors(plant(tables))]).toEqual([['Coil null', 'Part 0'], ['role-mixed Production!E3']]);
});

test('outputs of the same product add up, whatever their units', () => {
  expect(
    result(rolling('Rolling | Coil | 100 | t | |\nRolling | Coil | 50000 | kg | |')).products.map(
      ({ output }) => output,
    ),
  ).toEqual([{ value: '150', unit: 't' }]);
});

test('one product in tonnes and in megawatt-hours is an error', () => {
  const tables = rolling('Rolling | Coil | 100 | t | |\nRolling | Coil | 50 | MWh | |');
  expect([totals(tables), errors(plant(tables))]).toEqual([['Coil null'], ['output-unit-mixed Production!D3']]);
});

test('an output of zero has no footprint, and the burden goes to nothing else', () => {
  const tables = rolling('Rolling | Coil | 0 | t | |\nFoundry | Part | 1 | t | |');
  expect([totals(tables), errors(plant(tables))]).toEqual([['Coil null', 'Part 0'], ['zero-output Production!C2']]);
});

test('beside an output of zero the others carry the burden', () => {
  const tables = rolling('Rolling | Coil | 100 | t | |\nRolling | Strip | 0 | t | |');
  expect([totals(tables), errors(plant(tables))]).toEqual([['Coil 3', 'Strip null'], ['zero-output Production!C3']]);
});

test('a product none of whose rows can be read is withheld, and what draws it needs no factor', () => {
  const tables = rolling('Rolling | Coil | "100" | t | |\nFoundry | Part | 1 | t | |');
  const drawn = { ...tables, Materials: 'Process | Item | Quantity | Unit\nFoundry | Coil | 1 | t' };
  expect([totals(drawn), errors(plant(drawn))]).toEqual([['Coil null', 'Part null'], ['number-as-text Production!C2']]);
});
