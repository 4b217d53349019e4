/** How a process's burden falls to what it makes: by mass or by weight, and none of it to scrap under cut-off. */
import { errors, findings, plant, result, year2024, type Tables, crossfootHolds } from '../support/plant';

const rolling = (rows: string, ...settings: readonly string[]): Tables => ({
  Settings: year2024(...settings),
  Production: `Process | Product | Quantity | Unit | Role | Allocation weight\n${rows}`,
  Emissions: `Process | Gas | Quantity | Unit\nRolling | CO2 | 300 | t${rows.includes('Foundry') ? '\nFoundry | CO2 | 7 | t' : ''}`,
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
    ['Coil null', 'Strip null', 'Part 7'],
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
    'Part 0.7',
  ]);
});

test('scrap under the name of a product is an error, for nobody can tell which is drawn', () => {
  const tables = rolling('Rolling | Coil | 90 | t | |\nRolling | coil | 10 | t | scrap |\nFoundry | Part | 1 | t | |');
  expect([totals(tables), errors(plant(tables))]).toEqual([['Coil null', 'Part 7'], ['role-mixed Production!E3']]);
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
  expect([totals(tables), errors(plant(tables))]).toEqual([['Coil null', 'Part 7'], ['zero-output Production!C2']]);
});

test('a product of which nothing was made beside others is left out, and said', () => {
  const tables = rolling('Rolling | Coil | 100 | t | |\nRolling | Strip | 0 | t | co-product |');
  expect([totals(tables), errors(plant(tables))]).toEqual([['Coil 3'], []]);
  expect(findings(plant(tables))).toContain('note idle-product Production!C3');
  expect(crossfootHolds(result(tables))).toEqual([true, true]);
});

test('drawn though nothing was made of it, a product is an error', () => {
  const tables = {
    ...rolling('Rolling | Coil | 100 | t | |\nRolling | Strip | 0 | t | |\nFoundry | Part | 1 | t | |'),
    Materials: 'Process | Item | Quantity | Unit\nFoundry | Strip | 1 | t',
  };
  expect([totals(tables), errors(plant(tables))]).toEqual([
    ['Coil 3', 'Strip null', 'Part null'],
    ['zero-output Production!C3'],
  ]);
});

test('where nothing at all was made, everything is withheld', () => {
  const tables = rolling('Rolling | Coil | 0 | t | |\nRolling | Strip | 0 | t | |');
  expect(totals(tables)).toEqual(['Coil null', 'Strip null']);
});

describe('a plant of heat and power', () => {
  const chp = (steam: string, own: string, allocation = 'mass', weights = ['', '']): Tables => ({
    Settings: year2024(`Allocation | ${allocation}`),
    Production: `Process | Product | Quantity | Unit | Allocation weight\nCHP | Own electricity | 1000 | MWh | ${weights[0]}\nCHP | Own steam | ${steam} | ${weights[1]}\nExtrusion | Profile | 1000 | t | 1`,
    Energy: `Process | Carrier | Quantity | Unit\nCHP | Coal | 1000 | t\nExtrusion | Own electricity | 1000 | MWh\nExtrusion | Own steam | ${own}`,
    Factors: 'Item | Component | Value | Unit\nCoal | direct | 2 | tCO2/t\nCoal | upstream | 0 | tCO2/t',
  });
  test('shares its burden by energy, whatever the units', () => {
    // 1000 of 3500 MWh; 9000 GJ are 2500 MWh, of which the extrusion draws half.
    const profile = '1.28571428571428571428571428571';
    for (const [steam, own] of [
      ['9000 | GJ', '4500 | GJ'],
      ['2500 | MWh', '4.5 | TJ'],
    ] as const)
      expect(totals(chp(steam, own))[2]).toBe(`Profile ${profile}`);
  });
  test('says that it is shared by energy, not by mass', () => {
    const sheets = plant(chp('9000 | GJ', '4500 | GJ')).reports!.sheets;
    const cells = (key: string): readonly unknown[] =>
      sheets.find((sheet) => sheet.key === key)!.rows.flatMap((row) => row.map((cell) => cell?.value));
    expect(cells('workings')).toEqual(expect.arrayContaining(['Shared by', 'energy', 'mass']));
    expect(cells('texts').join(' ')).toContain('Allocation among outputs: energy, mass');
  });
  test('that counts its steam in tonnes cannot share it, and is withheld', () => {
    const tables = chp('3000 | t', '1500 | t');
    expect(totals(tables)).toEqual(['Own electricity null', 'Own steam null', 'Profile null']);
    expect(errors(plant(tables))).toEqual(['outputs-not-comparable Production!D3']);
  });
  test('shares it by weights that make the two comparable', () => {
    // Weights of 1 a MWh and 0.5 a tonne: 1000 of 2500.
    expect(totals(chp('3000 | t', '1500 | t', 'weight', ['1', '0.5']))[0]).toBe('Own electricity 0.8');
  });
});

test('a process of which all is waste makes nothing, and what it takes in stays in the inventory', () => {
  const tables = rolling('Rolling | Coil | 100 | t | |\nFoundry | Litter | 0 | t | waste |');
  expect([totals(tables), errors(plant(tables)), result(tables).inventory.scope1]).toEqual([['Coil 3'], [], '307']);
  expect(crossfootHolds(result(tables))).toEqual([true, true]);
});

test('waste bears no burden and is no product', () => {
  const tables = rolling('Rolling | Coil | 100 | t | |\nRolling | Dross | 5 | t | waste |');
  expect([totals(tables), errors(plant(tables))]).toEqual([['Coil 3'], []]);
});

test('a product none of whose rows can be read is withheld, and what draws it needs no factor', () => {
  const tables = rolling('Rolling | Coil | "100" | t | |\nFoundry | Part | 1 | t | |');
  const drawn = { ...tables, Materials: 'Process | Item | Quantity | Unit\nFoundry | Coil | 1 | t' };
  expect([totals(drawn), errors(plant(drawn))]).toEqual([['Coil null', 'Part null'], ['number-as-text Production!C2']]);
});
