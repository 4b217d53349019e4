/** Primary data, ratings, uncertainty and completeness, on plants a reader can check in the head. */
import { findings, plant, productIn, result, type Tables } from '../support/plant';
import { allRules } from '../../src/calculation/rules/allRules';
import { factorQuality } from '../../src/model/documentation';
import { exact } from '../../src/quantity/exact';

const direct = 'Item | Component | Value | Unit | Quality | Uncertainty';

/** 30 t from own gas, 70 t bought with a library factor. */
const furnace = (materials: string, factors: string): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit | Evidence\nFurnace | Gas | 30 | GJ | Meter 4',
  Materials: `Process | Item | Quantity | Unit | Metal content | Footprint | Evidence\n${materials}`,
  Factors: `${direct}\nGas | direct | 1 | tCO2/GJ | |\n${factors}`,
});

test('own fuel and what a supplier declared are primary data, a library footprint is not', () => {
  const library = result(furnace('Furnace | Metal | 7 | t | 1 | | Invoice 1', 'Metal | footprint | 10 | tCO2e/t | |'));
  const declared = result(
    furnace('Furnace | Metal | 7 | t | 1 | 10 | Invoice 1', 'Other | footprint | 1 | tCO2e/t | |'),
  );
  expect([productIn(library, 'Ingot').primaryDataShare, productIn(declared, 'Ingot').primaryDataShare]).toEqual([
    '0.3',
    '1',
  ]);
});

test('a factor whose quality says so is primary data', () => {
  const share = (quality: string) =>
    productIn(
      result(furnace('Furnace | Metal | 7 | t | 1 | | Invoice 1', `Metal | footprint | 10 | tCO2e/t | ${quality} |`)),
      'Ingot',
    ).primaryDataShare;
  expect([share('supplier-specific, 2024'), share('verified'), share('供应商初级数据')]).toEqual(['1', '0.3', '1']);
});

// As CBAM rolls up its share of default values: a precursor whose embedded emissions are 3.52 % default values makes up 3/4 of the next product.
test('the share of default values thins out down the chain as own emissions come in', () => {
  const found = result({
    Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t\nMill | Sheet | 100 | t',
    Emissions: 'Process | Gas | Quantity | Unit\nSmelter | CO2e | 964.8 | t\nMill | CO2e | 333.333333 | t',
    Materials:
      'Process | Item | Quantity | Unit | Metal content\nSmelter | Alloy | 3.52 | t | \nMill | Metal | 100 | t | 1',
    Factors: 'Item | Component | Value | Unit\nAlloy | footprint | 10 | tCO2e/t',
  });
  const defaults = (product: string): number => 1 - Number(productIn(found, product).primaryDataShare);
  expect(defaults('Metal')).toBeCloseTo(0.0352, 12);
  expect(defaults('Sheet')).toBeCloseTo(0.0264, 6);
});

test('ratings are weighted by emissions', () => {
  const rated = {
    ...furnace('Furnace | Metal | 7 | t | 1 | | Invoice 1', ''),
    Factors: `${direct}\nGas | direct | 1 | tCO2/GJ | TeR 1 TiR 2 GeR 1 |\nMetal | footprint | 10 | tCO2e/t | TeR 3, TiR 2, GeR 5 |`,
  };
  const found = productIn(result(rated), 'Ingot');
  expect([
    found.dataQuality.technological,
    found.dataQuality.temporal,
    found.dataQuality.geographical,
    found.dataQuality.rated,
  ]).toEqual(['2.4', '2', '3.8', '1']);
});

test.each([
  ['TeR 1, TiR 2, GeR 3', ['1', '2', '3']],
  ['Te1 Ti2 Ge3', ['1', '2', '3']],
  ['tech=1.5; time=2; geo=3', ['1.5', '2', '3']],
  ['技术1 时间2 地理3', ['1', '2', '3']],
  ['技术代表性：1，时间代表性：2，地理代表性：3', ['1', '2', '3']],
  ['TeR 6, TiR 2, GeR 3', undefined],
  ['TeR 1, TiR 2', undefined],
  ['verified', undefined],
  ['', undefined],
  ['GB/T 2589-2020', undefined],
])('the quality "%s" is read as %j', (text, expected) => {
  const { ratings } = factorQuality(text);
  expect(ratings && [ratings.technological, ratings.temporal, ratings.geographical]).toEqual(expected);
});

test('uncertainties of activity and factor combine, and lines add up by error propagation', () => {
  const found = productIn(
    result({
      Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 100 | t',
      Energy:
        'Process | Carrier | Quantity | Unit | Uncertainty\nFurnace | Gas | 30 | GJ | 0.03\nFurnace | Oil | 40 | GJ |',
      Factors: `${direct}\nGas | direct | 1 | tCO2/GJ | | 0.04\nOil | direct | 1 | tCO2/GJ | | 0.05`,
    }),
    'Ingot',
  ).dataQuality;
  // sqrt(0.03² + 0.04²) = 0.05 of 30 t, 0.05 of 40 t: sqrt(1.5² + 2²) = 2.5 of 70 t.
  expect(Number(found.uncertainty)).toBeCloseTo(2.5 / 70, 12);
  expect(found.uncertaintyCovers).toBe('1');
});

test('an uncertainty is stated for the part of the footprint that has one', () => {
  const found = productIn(
    result({
      Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 100 | t',
      Energy: 'Process | Carrier | Quantity | Unit\nFurnace | Gas | 30 | GJ\nFurnace | Oil | 10 | GJ',
      Factors: `${direct}\nGas | direct | 1 | tCO2/GJ | | 0.04\nOil | direct | 1 | tCO2/GJ | |`,
    }),
    'Ingot',
  ).dataQuality;
  expect([found.uncertainty, found.uncertaintyCovers]).toEqual(['0.04', '0.75']);
});

test('an uncertainty above one was meant in per cent and is left out, with a warning', () => {
  const from = plant({
    Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 100 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nFurnace | Gas | 30 | GJ',
    Factors: `${direct}\nGas | direct | 1 | tCO2/GJ | | 5`,
  });
  expect(findings(from)).toContain('warning uncertainty-above-1 Factors!F2');
  expect(from.quality?.data.products[0]?.uncertainty).toBeUndefined();
});

describe('how much of each total is measured', () => {
  const plantWith = (energy = '', more: Tables = {}): Tables => ({
    Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 100 | t',
    Energy: `Process | Carrier | Quantity | Unit | Meter | Evidence
Furnace | Gas | 10 | GJ | | Invoice 1
Furnace | Gas | 20 | GJ | G-1 |
Furnace | Gas | 30 | GJ | | Estimated from last year
Furnace | Gas | 25 | GJ | G-1 | 估算
Furnace | Gas | 15 | GJ | |
${energy}`,
    Factors: `${direct}\nGas | direct | 1 | tCO2/GJ | |\nMetal | footprint | 10 | tCO2e/t | |`,
    ...more,
  });
  const materials = (row: string): Tables => ({
    Materials: `Process | Item | Quantity | Unit | Metal content | Footprint | Evidence\nFurnace | Metal | 5 | t | 1 | | A\n${row}`,
  });
  const totals = (tables: Tables) =>
    Object.fromEntries(
      result(tables).completeness.map(({ total, value, measured, estimated, unknown }) => [
        total,
        [value, measured, estimated, unknown],
      ]),
    );
  const nothing = (unknown: string) => [null, null, null, unknown];

  test('a row is measured where it names a document and does not say that it is estimated', () => {
    expect(totals(plantWith())).toEqual({ energy: ['100', '30', '70', '0'], emissions: ['100', '30', '70', '0'] });
  });

  test('tonnes of what is emitted are no tonnes of material', () => {
    const Emissions = 'Process | Gas | Quantity | Unit | Evidence\nFurnace | CO2 | 3 | t | Report';
    expect(totals(plantWith('', { ...materials(''), Emissions }))).toEqual({
      mass: ['5', '5', '0', '0'],
      energy: ['100', '30', '70', '0'],
      emissions: ['153', '83', '70', '0'],
    });
  });

  test('a row in a unit that nobody knows may be of any total: what is known is none', () => {
    expect(totals(plantWith('Furnace | Oil | 7 | barrel | |'))).toEqual({
      mass: nothing('1'),
      energy: nothing('1'),
      emissions: nothing('1'),
    });
  });

  test('a ledger without two of its columns is two things that nobody knows, beside the emissions that they may belong to', () => {
    const Energy = 'Process | Quantity\nFurnace | 100';
    expect(totals(plantWith('', { Energy }))).toMatchObject({ energy: nothing('2'), emissions: nothing('3') });
  });

  test.each([
    ['an amount of energy', plantWith('Furnace | Oil | ca. 7 | GJ | |'), { energy: '1', emissions: '1' }],
    ['an amount of the group', plantWith('Furnace | Gas | ca. 7 | GJ | |'), { energy: '6', emissions: '1' }],
    [
      'an emission',
      plantWith('', { Emissions: 'Process | Gas | Quantity | Unit\nFurnace | CO2 | ca. 3 | t' }),
      { emissions: '1' },
    ],
    [
      'an anode effect',
      plantWith('', {
        AnodeEffects:
          'Process | Method | Anode effects per cell-day | Duration | Slope or overvoltage coefficient | C2F6/CF4 ratio\nFurnace | slope | many | 2 | 0.1 | 0.1',
      }),
      { emissions: '1' },
    ],
    [
      'a declared footprint',
      plantWith('', materials('Furnace | Alloy | 2 | t | 1 | ca. 9 | B')),
      { mass: '1', emissions: '1' },
    ],
    ['a factor', plantWith('', materials('Furnace | Salt | 2 | t | 0 | | B')), { emissions: '1' }],
  ])('%s that cannot be read withholds the totals that it is part of, and no other', (_, tables, unknown) => {
    const found = totals(tables);
    for (const [total, figures] of Object.entries(found)) {
      const count = (unknown as Readonly<Record<string, string>>)[total];
      if (count) expect([total, figures]).toEqual([total, nothing(count)]);
      else expect([total, figures.includes(null)]).toEqual([total, false]);
    }
    expect(Object.keys(found)).toEqual(expect.arrayContaining(Object.keys(unknown)));
  });

  test('no emission booked at all is no total of 0', () => {
    const Scrap = 'Process | Class | Quantity | Unit\nFurnace | post-consumer | 7 | t';
    const Production = 'Process | Product | Quantity | Unit\nFurnace | Ingot | 6 | t';
    expect(Object.keys(totals({ Production, Scrap })).includes('emissions')).toBe(false);
  });
});

// LEED: a product of 1000 with a steel shell (92 %: 76 % post-, 15 % pre-consumer) and a core (8 %: 9 % and 9 %).
test('LEED counts pre-consumer material at one half, apart from recycled content', () => {
  const weighted = allRules.find(({ name }) => name === 'weightedContent')!;
  const [post, pre] = [
    exact('0.92').times('0.76').plus(exact('0.08').times('0.09')),
    exact('0.92').times('0.15').plus(exact('0.08').times('0.09')),
  ];
  expect([post.times(1000).toFixed(1), weighted.compute(exact(0), pre, exact('0.5')).times(1000).toFixed(1)]).toEqual([
    '706.4',
    '72.6',
  ]);
  expect(weighted.compute(post, pre, exact('0.5')).times(1000).toFixed(0)).toBe('779');
});

test('an uncertain quantity times a factor of unknown uncertainty is of unknown uncertainty', () => {
  const found = productIn(
    result({
      Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 100 | t',
      Energy: 'Process | Carrier | Quantity | Unit | Uncertainty\nFurnace | Gas | 30 | GJ | 0.01',
      Factors: `${direct}\nGas | direct | 1 | tCO2/GJ | |`,
    }),
    'Ingot',
  ).dataQuality;
  expect([found.uncertainty, found.uncertaintyCovers]).toEqual([null, '0']);
});
