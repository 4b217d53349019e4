/** What each input emits, in which scope, and under which view of electricity. */
import { errors, findings, plant, result, type Tables } from '../support/plant';
import type { ScopesJson } from '../../src/exchange/shape/resultShape';

const plantWith = (ledger: 'Energy' | 'Materials' | 'Emissions', rows: string, factors: string): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nWorks | Metal | 100 | t',
  [ledger]: `${{ Energy: 'Process | Carrier | Quantity | Unit | Source', Materials: 'Process | Item | Quantity | Unit | Metal content | Footprint', Emissions: 'Process | Gas | Quantity | Unit' }[ledger]}\n${rows}`,
  Factors: `Item | Component | Value | Unit\n${factors}`,
});
const scopes = (tables: Tables): Partial<ScopesJson> => {
  const { scope1, scope2LocationBased, scope2MarketBased, scope3_1, scope3_3 } = result(tables).inventory;
  return { scope1, scope2LocationBased, scope2MarketBased, scope3_1, scope3_3 };
};
const nothing = { scope1: '0', scope2LocationBased: '0', scope2MarketBased: '0', scope3_1: '0', scope3_3: '0' };

test.each([
  ['1 t', '1000 | kg'],
  ['1 t', '1000000 | g'],
  ['1 t', '0.001 | kt'],
  ['1 t', '0.0001 | 万吨'],
])('%s is %s', (_, quantity) => {
  expect(scopes(plantWith('Energy', `Works | Coke | ${quantity} |`, 'Coke | direct | 3 | tCO2/t'))).toMatchObject({
    scope1: '3',
  });
});

test.each([
  '1 | MWh',
  '1000 | kWh',
  '0.001 | GWh',
  '0.000001 | TWh',
  '0.1 | 万kWh',
  '0.00001 | 亿kWh',
  '3600 | MJ',
  '3.6 | GJ',
  '0.0036 | TJ',
  '1000 | 度',
])('%s is 1 MWh', (quantity) => {
  expect(scopes(plantWith('Energy', `Works | Heat | ${quantity} |`, 'Heat | location | 0.3 | tCO2/MWh'))).toMatchObject(
    { scope2LocationBased: '0.3' },
  );
});

test.each(['10000 | m3', '10000 | Nm3', '10 | 千m3', '1 | 万m3', '1 | 10^4 m3', '10000000 | L'])(
  '%s is 10,000 m3',
  (quantity) => {
    expect(
      scopes(plantWith('Energy', `Works | Gas | ${quantity} |`, 'Gas | direct | 21.62 | tCO2/万m3')),
    ).toMatchObject({ scope1: '21.62' });
  },
);

test('certificates, coal equivalent and plain numbers do not turn into energy', () => {
  for (const unit of ['certificate', 'tce', '1'])
    expect(
      errors(plant(plantWith('Energy', `Works | Heat | 1 | ${unit} |`, 'Heat | location | 0.3 | tCO2/MWh'))),
    ).toHaveLength(1);
});

test('a fuel counted in tonnes with a factor per TJ needs its calorific value, and its oxidation is 1 where none is given', () => {
  const coal = (more: string) =>
    scopes(plantWith('Energy', 'Works | Coal | 100 | t |', `Coal | direct | 90 | tCO2/TJ${more}`));
  expect(coal('').scope1).toBeNull();
  expect(coal('\nCoal | ncv | 20 | GJ/t').scope1).toBe('180');
  expect(coal('\nCoal | ncv | 20 | MJ/kg').scope1).toBe('180');
  expect(coal('\nCoal | ncv | 20 | GJ/t\nCoal | oxidation | 0.95 | 1').scope1).toBe('171');
  expect(coal('\nCoal | ncv | 20 | GJ/t\nCoal | oxidation | 95 | %').scope1).toBe('171');
});

test('oxidation touches what is burnt, not its supply', () => {
  expect(
    scopes(
      plantWith(
        'Energy',
        'Works | Coal | 100 | t |',
        'Coal | direct | 2 | t/t\nCoal | upstream | 0.1 | t/t\nCoal | oxidation | 0.5 | 1',
      ),
    ),
  ).toMatchObject({ scope1: '100', scope3_3: '10' });
});

describe('bought electricity', () => {
  const power = (source: string, factors: string) =>
    plantWith('Energy', `Works | Power | 10 | MWh | ${source}`, factors);

  test('takes the location factor in one view and the residual mix in the other', () => {
    expect(
      scopes(
        power('', 'Power | location | 0.5 | t/MWh\nPower | residual | 0.6 | t/MWh\nPower | upstream | 0.1 | t/MWh'),
      ),
    ).toMatchObject({ ...nothing, scope2LocationBased: '5', scope2MarketBased: '6', scope3_3: '1' });
  });
  test('takes the location factor in both views where there is no residual mix, with a warning', () => {
    const tables = power('grid', 'Power | location | 0.5 | t/MWh');
    expect(scopes(tables)).toMatchObject({ scope2LocationBased: '5', scope2MarketBased: '5' });
    expect(findings(plant(tables))).toContain('warning no-residual-mix Energy!B2');
  });
  test('without a location factor has no location-based result, and a market-based one all the same', () => {
    const tables = power('', 'Power | residual | 0.6 | t/MWh');
    expect(scopes(tables)).toMatchObject({ scope1: '0', scope2LocationBased: null, scope2MarketBased: '6' });
    expect(errors(plant(tables))).toEqual(['no-location-factor Energy!B2']);
  });
  test('needs its upstream factor, or one is warned', () => {
    expect(findings(plant(power('', 'Power | location | 0.5 | t/MWh')))).toContain(
      'warning no-upstream-factor Energy!B2',
    );
  });
});

test('heat has no residual mix and no warning about one', () => {
  expect(
    findings(
      plant(
        plantWith(
          'Energy',
          'Works | Steam | 10 | GJ |',
          'Steam | location | 0.11 | t/GJ\nSteam | upstream | 0.01 | t/GJ',
        ),
      ),
    ).filter((text) => !text.startsWith('note')),
  ).toEqual([]);
});

describe('bought material', () => {
  const bought = (declared: string, factors: string) =>
    plantWith('Materials', `Works | Ingot | 10 | t | | ${declared}`, factors);
  const embedded = (tables: Tables) => result(tables).products[0]!.footprint.embedded;

  test('takes its footprint, in scope 3.1', () => {
    expect(scopes(bought('', 'Ingot | footprint | 8 | t/t'))).toMatchObject({ ...nothing, scope3_1: '80' });
  });
  test('takes the footprint that its supplier declared before the library’s', () => {
    expect(scopes(bought('5', 'Ingot | footprint | 8 | t/t'))).toMatchObject({ scope3_1: '50' });
    expect(errors(plant(bought('5', 'Other | footprint | 8 | t/t')))).toEqual([]);
  });
  test('with a declared footprint of zero adds nothing, and the library’s is not taken', () => {
    expect(scopes(bought('0', 'Ingot | footprint | 8 | t/t'))).toMatchObject({ scope3_1: '0' });
  });
  test('takes embedded direct and indirect together where there is no footprint', () => {
    const tables = bought('', 'Ingot | embedded direct | 2 | t/t\nIngot | embedded indirect | 5 | t/t');
    expect([scopes(tables).scope3_1, embedded(tables)]).toEqual(['70', { direct: '0.2', indirect: '0.5' }]);
  });
  test('with a footprint and its division is not counted twice', () => {
    const tables = bought(
      '',
      'Ingot | footprint | 8 | t/t\nIngot | embedded direct | 2 | t/t\nIngot | embedded indirect | 5 | t/t',
    );
    expect([scopes(tables).scope3_1, embedded(tables)]).toEqual(['80', { direct: '0.2', indirect: '0.5' }]);
  });
  test('with an undivided footprint has no embedded split, and that is a warning', () => {
    const tables = bought('', 'Ingot | footprint | 8 | t/t');
    expect([embedded(tables), findings(plant(tables))]).toEqual([
      { direct: null, indirect: null },
      expect.arrayContaining(['warning embedded-split-unknown Materials!B2']),
    ]);
  });
  test('that emits where it is used does so in scope 1', () => {
    expect(scopes(bought('', 'Ingot | direct | 1.5 | tCO2/t\nIngot | upstream | 0.2 | t/t'))).toMatchObject({
      scope1: '15',
      scope3_1: '2',
    });
  });
  test('declared per kg needs a mass', () => {
    expect(
      errors(plant(plantWith('Materials', 'Works | Water | 10 | m3 | | 1', 'Other | footprint | 8 | t/t'))),
    ).toEqual(['wrong-dimension Materials!D2']);
  });
});

test('direct emissions of each gas count with its warming potential', () => {
  expect(
    scopes(
      plantWith(
        'Emissions',
        'Works | CO2 | 10 | t\nWorks | CH4 | 1000 | kg\nWorks | CF4 | 1 | kg',
        'x | direct | 1 | t/t',
      ),
    ),
  ).toMatchObject({ scope1: '47.18' });
});

test('direct emissions in a unit that is no mass are an error', () => {
  expect(errors(plant(plantWith('Emissions', 'Works | CO2 | 10 | MWh', 'x | direct | 1 | t/t')))).toEqual([
    'wrong-dimension Emissions!D2',
  ]);
});
