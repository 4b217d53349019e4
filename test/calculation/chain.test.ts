/** What one process draws from another it carries, whatever the units, the sites and the loops between them. */
import { errors, findings, plant, result, type Tables, productIn } from '../support/plant';

const factors = 'Item | Component | Value | Unit\nPower | location | 1 | t/MWh';
const total = (tables: Tables, product: string, process?: string) =>
  productIn(result({ Factors: factors, ...tables }), product, process).footprint.locationBased.total;

const twoSteps = (quantity: string, unit: string): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t\nMill | Coil | 40 | t',
  Materials: `Process | Item | Quantity | Unit\nMill | Metal | ${quantity} | ${unit}`,
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 200 | MWh\nMill | Power | 20 | MWh',
});

test('a transfer carries the footprint of what is drawn, in kilograms as in tonnes', () => {
  // Metal 2 t/t; coil (50 x 2 + 20) / 40.
  expect([
    total(twoSteps('50', 't'), 'Metal'),
    total(twoSteps('50', 't'), 'Coil'),
    total(twoSteps('50000', 'kg'), 'Coil'),
  ]).toEqual(['2', '3', '3']);
});

test('a transfer in a unit of another kind is an error that withholds the drawing process alone', () => {
  const found = result({ ...twoSteps('50', 'MWh'), Factors: factors });
  expect(errors(found)).toEqual(['wrong-dimension Materials!D2']);
  expect(found.products.map(({ footprint }) => footprint.locationBased.total)).toEqual(['2', null]);
});

test('a transfer is no purchase: it needs no factor and adds nothing to the inventory', () => {
  expect(result({ ...twoSteps('50', 't'), Factors: factors }).inventory).toMatchObject({
    scope1: '0',
    scope2LocationBased: '220',
    scope3_1: '0',
  });
});

test('a name is the same in any case of letters', () => {
  expect(
    total({ ...twoSteps('50', 't'), Materials: 'Process | Item | Quantity | Unit\nMILL | metal | 50 | t' }, 'Coil'),
  ).toBe('3');
});

test('a product that two processes make is drawn at its output-weighted average', () => {
  const tables: Tables = {
    Production:
      'Process | Product | Quantity | Unit\nLine 1 | Metal | 30 | t\nLine 2 | Metal | 10 | t\nMill | Coil | 10 | t',
    Materials: 'Process | Item | Quantity | Unit\nMill | Metal | 10 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nLine 1 | Power | 30 | MWh\nLine 2 | Power | 50 | MWh',
  };
  // 1 t/t and 5 t/t: (30 + 50) / 40.
  expect([total(tables, 'Metal', 'Line 1'), total(tables, 'Metal', 'Line 2'), total(tables, 'Coil')]).toEqual([
    '1',
    '5',
    '2',
  ]);
});

describe('sites', () => {
  const works = (energy: string): Tables => ({
    Production:
      'Site | Process | Product | Quantity | Unit\nEast | Casting | Billet | 10 | t\nWest | Casting | Slab | 10 | t\nEast | Mill | Coil | 10 | t',
    Energy: `Site | Process | Carrier | Quantity | Unit\n${energy}`,
    Factors: factors,
  });
  test('one process name at two sites is two unit processes', () => {
    const tables = works('East | Casting | Power | 10 | MWh\nWest | Casting | Power | 30 | MWh');
    expect([total(tables, 'Billet'), total(tables, 'Slab')]).toEqual(['1', '3']);
  });
  test('a blank site means the only site of that process', () => {
    expect(total(works(' | Mill | Power | 40 | MWh'), 'Coil')).toBe('4');
  });
  test('a blank site that could mean several is an error that withholds these and no other', () => {
    const found = result(works(' | Casting | Power | 40 | MWh\nEast | Mill | Power | 10 | MWh'));
    expect(errors(found)).toEqual(['ambiguous-site Energy!B2']);
    expect(found.products.map(({ footprint }) => footprint.locationBased.total)).toEqual([null, null, '1']);
  });
  test('the inventory is stated per site', () => {
    const { sites } = result(
      works('East | Casting | Power | 10 | MWh\nWest | Casting | Power | 30 | MWh\nEast | Mill | Power | 5 | MWh'),
    ).inventory;
    expect(sites.map(({ site, scope2LocationBased }) => [site, scope2LocationBased])).toEqual([
      ['East', '15'],
      ['West', '30'],
    ]);
  });
});

describe('loops', () => {
  test('a process that uses its own product carries it, too', () => {
    const tables: Tables = {
      Production: 'Process | Product | Quantity | Unit\nPower plant | Own power | 100 | MWh',
      Energy: 'Process | Carrier | Quantity | Unit\nPower plant | Own power | 20 | MWh\nPower plant | Coal | 40 | t',
      Factors: 'Item | Component | Value | Unit\nCoal | direct | 2 | t/t',
    };
    // 80 t over the 80 MWh that leave.
    expect(total(tables, 'Own power')).toBe('1');
  });
  test('a loop that returns all it takes is one error naming its processes, also where something else is unknown', () => {
    const loop = (drawn: number, energy = 'Power'): Tables => ({
      Production: 'Process | Product | Quantity | Unit\nA | a | 10 | t\nB | b | 10 | t\nC | c | 10 | t',
      Materials: `Process | Item | Quantity | Unit\nA | b | ${drawn} | t\nB | a | 10 | t`,
      Energy: `Process | Carrier | Quantity | Unit\nA | ${energy} | 10 | MWh\nC | Power | 10 | MWh`,
      Factors: factors,
    });
    expect(total(loop(5), 'a')).toBe('2');
    const withheld = (drawn: number): readonly (string | null)[] =>
      result(loop(drawn)).products.map(({ footprint }) => footprint.locationBased.total);
    const assessment = plant(loop(10));
    expect(errors(assessment)).toEqual(['loop-returns-too-much Materials!C2']);
    expect(
      assessment.findings
        .find(({ code }) => code === 'loop-returns-too-much')
        ?.details.processes?.split(', ')
        .sort(),
    ).toEqual(['A', 'B']);
    expect(withheld(10)).toEqual([null, null, '1']);
    // Twice what is made cannot come out of the loop at all.
    expect([errors(plant(loop(20))), withheld(20)]).toEqual([['drawn-from-stock Materials!C2'], [null, null, '1']]);
    expect([...errors(plant(loop(10, 'Unknown')))].sort()).toEqual([
      'loop-returns-too-much Materials!C2',
      'no-factor Energy!B2',
    ]);
  });
  test('two such loops are two errors', () => {
    const assessment = plant({
      Production: 'Process | Product | Quantity | Unit\nA | a | 1 | t\nB | b | 1 | t\nC | c | 1 | t\nD | d | 1 | t',
      Materials: 'Process | Item | Quantity | Unit\nA | b | 1 | t\nB | a | 1 | t\nC | d | 1 | t\nD | c | 1 | t',
    });
    expect(errors(assessment)).toEqual(['loop-returns-too-much Materials!C2', 'loop-returns-too-much Materials!C4']);
  });
  test('a loop through a product of two makers is solved', () => {
    const tables: Tables = {
      Production:
        'Process | Product | Quantity | Unit\nCasting | Ingot | 60 | t\nRemelt | Ingot | 40 | t\nPress | Profile | 80 | t',
      Materials: 'Process | Item | Quantity | Unit\nRemelt | Ingot | 20 | t\nPress | Ingot | 80 | t',
      Energy: 'Process | Carrier | Quantity | Unit\nCasting | Power | 60 | MWh\nRemelt | Power | 20 | MWh',
    };
    // All ingot carries x: 100 x = 60 + 20 + 20 x.
    expect(total(tables, 'Profile')).toBe('1');
  });
});

test('bought from the grid stays bought, even where the plant makes something of that name', () => {
  const tables: Tables = {
    Production: 'Process | Product | Quantity | Unit\nPower plant | Power | 100 | MWh\nMill | Coil | 10 | t',
    Energy:
      'Process | Carrier | Quantity | Unit | Source\nMill | Power | 10 | MWh | grid\nMill | Power | 10 | MWh | on-site',
    Emissions: 'Process | Gas | Quantity | Unit\nPower plant | CO2 | 300 | t',
  };
  // 10 MWh x 1 t/MWh bought, 10 MWh x 3 t/MWh of its own.
  expect(total(tables, 'Coil')).toBe('4');
});

test('a little more drawn than made is a warning, much more an error', () => {
  expect(findings(plant({ ...twoSteps('104', 't'), Factors: factors }))).toContain(
    'warning overdrawn-product Materials!C2',
  );
  expect(errors(plant({ ...twoSteps('150', 't'), Factors: factors }))).toEqual(['drawn-from-stock Materials!C2']);
});
