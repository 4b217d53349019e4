/** Disclosed figures against one another: when totals, repetitions, conversions, savings and words are pointed out, and when not. */
import type { Assessment } from '../../../src/assess';
import { metricId } from '../../../src/calculation/targets/metricNames';
import { measureOf } from '../../../src/calculation/disclosures/printedUnits';
import { compareWithWorkbook } from '../../support/compareFormulas';
import { recalculate } from '../../support/libreOffice';
import { findings, plant, result, written, year2024, type Tables } from '../../support/plant';

const disclosed = (rows: readonly string[], more: Tables = {}): Tables => ({
  ...more,
  Disclosed: ['Metric | Subject | Period | Value | Unit | Source | Status', ...rows].join('\n'),
});
const found = (rows: readonly string[], more: Tables = {}): readonly string[] => {
  const assessment: Assessment = plant(disclosed(rows, more));
  return findings(assessment).filter((text) => /disclosed-|definition/.test(text));
};

describe('totals', () => {
  test.each([
    [
      'a sum with +',
      ['scope 1 | | 2024 | 1 | t', 'scope 2 | | 2024 | 2 | t', 'scope 1+2 | | 2024 | 5 | t'],
      'warning disclosed-total Disclosed!D4',
    ],
    [
      'scopes in Chinese',
      [
        '范围一 | | 2024 | 10 | t',
        '范围2 | | 2024 | 20 | t',
        '范围三 | | 2024 | 30 | t',
        '范围一+二+三 | | 2024 | 65 | t',
      ],
      'warning disclosed-total Disclosed!D5',
    ],
    [
      'lines of a metric and its total',
      ['waste | dross | 2024 | 10 | t', 'waste | dust | 2024 | 20 | t', 'waste total | | 2024 | 40 | t'],
      'warning disclosed-total Disclosed!D4',
    ],
    [
      'a subject called total',
      ['water | north | 2024 | 10 | m3', 'water | south | 2024 | 20 | m3', 'water | total | 2024 | 40 | m3'],
      'warning disclosed-total Disclosed!D4',
    ],
    [
      'names joined by +',
      [
        'hot rolling | | 2024 | 10 | t',
        'cold rolling | | 2024 | 20 | t',
        'hot rolling + cold rolling | | 2024 | 40 | t',
      ],
      'warning disclosed-total Disclosed!D4',
    ],
  ])('that are not their parts are pointed out: %s', (_, rows, expected) => {
    expect(found(rows)).toEqual([expected]);
  });

  test('in other units of the same kind are added', () => {
    expect(found(['scope 1 | | 2024 | 1500 | kg', 'scope 2 | | 2024 | 2 | t', 'scope 1+2 | | 2024 | 3.5 | t'])).toEqual(
      [],
    );
  });

  test('may be off by what one printed digit hides, and by rounding of every part with a note only', () => {
    expect(found(['scope 1 | | 2024 | 1.004 | t', 'scope 2 | | 2024 | 2 | t', 'scope 1+2 | | 2024 | 3 | t'])).toEqual(
      [],
    );
    expect(found(['scope 1 | | 2024 | 1.4 | t', 'scope 2 | | 2024 | 2.4 | t', 'scope 1+2 | | 2024 | 3.9 | t'])).toEqual(
      ['note disclosed-total Disclosed!D4'],
    );
  });

  test('match either view of scope 2', () => {
    const views = [
      'scope 1 | | 2024 | 1 | t',
      'scope 2 location-based | | 2024 | 5 | t',
      'scope 2 market-based | | 2024 | 2 | t',
    ];
    expect([found([...views, 'scope 1+2 | | 2024 | 6 | t']), found([...views, 'scope 1+2 | | 2024 | 3 | t'])]).toEqual([
      [],
      [],
    ]);
    expect(found([...views, 'scope 1+2 | | 2024 | 4 | t'])).toEqual(['warning disclosed-total Disclosed!D5']);
  });

  test('of other years, subjects and measures are left alone', () => {
    expect(
      found([
        'scope 1 | | 2023 | 1 | t',
        'scope 2 | North | 2024 | 2 | t',
        'scope 1+2 | | 2024 | 9 | t',
        'waste | dross | 2024 | 1 | m3',
        'waste total | | 2024 | 40 | t',
      ]),
    ).toEqual([]);
  });
});

describe('a figure printed twice', () => {
  test('is pointed out with different values, in one place and in two', () => {
    expect(found(['water | | 2024 | 1 | m3 | A', 'water | | 2024 | 2 | m3 | A'])).toEqual([
      'warning disclosed-repeated Disclosed!B3',
    ]);
    expect(found(['water | | 2024 | 1 | m3 | A', 'Water (approximately) | | 2024年 | 2 | m3 | B'])).toEqual([
      'warning disclosed-disagree Disclosed!D3',
    ]);
  });

  test('is not pointed out where the values agree at their printed digits or the measures differ', () => {
    expect(
      found([
        'water | | 2024 | 1000 | L | A',
        'water | | 2024 | 1 | m3 | B',
        'green | | 2024 | 2 | certificate',
        'green | | 2024 | 2000 | kWh',
        'steam | | 2024 | 5 | t',
        'steam | | 2024 | 14 | GJ',
      ]),
    ).toEqual([]);
  });

  test('is said once for a label that stands twice in a table of several years', () => {
    const rows = [2022, 2023, 2024].flatMap((year, index) => [
      `use | A | ${year} | ${index + 10} | t | T`,
      `use | A | ${year} | ${index + 20} | t | T`,
    ]);
    expect(found(rows)).toEqual(['warning disclosed-repeated Disclosed!B7']);
  });
});

test.each([
  ['2024', true],
  ['2024 年', true],
  ['2024-01-01 to 2024-12-31', true],
  ['2024-01-01', false],
  ['2023-07-01 to 2024-12-31', false],
  ['2023', false],
])('a figure printed for %s is held against the one of 2024: %s', (period, isHeld) => {
  const works: Tables = {
    Settings: year2024(),
    Production: 'Process | Product | Quantity | Unit\nMelting | Metal | 100 | t',
    Emissions: 'Process | Gas | Quantity | Unit\nMelting | CO2e | 400 | t',
  };
  const [figure] = result(disclosed([`scope 1 | | ${period} | 400 | t`], works)).disclosed;
  expect(figure?.computed).toBe(isHeld ? '400' : null);
});

describe('savings', () => {
  const solar = (tonnes: number) => [
    `solar generation | | 2024 | 1000 | MWh`,
    `solar emission reduction | | 2024 | ${tonnes} | tCO2e`,
  ];
  test('above what fossil electricity emits are pointed out where the grid is known', () => {
    const china = { Settings: year2024('Region | Yunnan') };
    expect(found(solar(900), china)).toEqual(['warning disclosed-implied-factor Disclosed!D3']);
    expect([found(solar(800), china), found(solar(900))]).toEqual([[], []]);
  });

  test('in standard coal must be the quantity times the conversion', () => {
    const steam = (coal: number, factor = 108) => [
      'steam saved | | 2024 | 40195 | t | S',
      `standard coal per steam | | 2024 | ${factor} | kgce/t | S`,
      `standard coal saved | | 2024 | ${coal} | tce | S`,
    ];
    expect(found(steam(4341))).toEqual(['note disclosed-own-conversion Disclosed!D3']);
    expect(found(steam(4343))).toEqual([
      'warning disclosed-product Disclosed!D4',
      'note disclosed-own-conversion Disclosed!D3',
    ]);
  });

  test('with a conversion of the standard are not remarked upon', () => {
    expect(
      found([
        'standard coal per electricity | | 2024 | 0.1229 | kgce/kWh | S',
        'standard coal per coal | | 2024 | 0.7143 | tce/t | S',
      ]),
    ).toEqual([]);
  });
});

describe('a scope 2 of zero', () => {
  const bought: Tables = {
    Production: 'Process | Product | Quantity | Unit\nMill | Sheet | 1 | t',
    Energy: 'Process | Carrier | Quantity | Unit | Source\nMill | Power | 5 | MWh | grid',
  };
  test('is pointed out unless no electricity is bought, or it is market-based with something redeemed', () => {
    const redeemed: Tables = {
      ...bought,
      Certificates: 'Certificate | Scheme | Volume | Unit | Status\nC1 | GEC | 5 | MWh | redeemed',
    };
    const own: Tables = {
      ...bought,
      Energy: bought.Energy!.replace('Power | 5 | MWh | grid', 'Solar | 5 | MWh | on-site'),
    };
    const zero = (metric: string, tables: Tables) => found([`${metric} | | 2023 | 0 | t`], tables).length;
    expect([
      zero('scope 2', bought),
      zero('scope 2 market-based', bought),
      zero('scope 2 location-based', redeemed),
    ]).toEqual([1, 1, 1]);
    expect([zero('scope 2 market-based', redeemed), zero('scope 2', own), zero('scope 3', bought)]).toEqual([0, 0, 0]);
  });
});

test('a source that calls scrap remelted in its own factory pre-consumer is pointed out, the definition of the standard is not', () => {
  const share = (source: string) => found([`pre-consumer share | | 2024 | 28 | % | ${source}`]);
  expect(share('pre-consumer: recycled and remelted within the factory')).toEqual([
    'warning pre-consumer-definition Disclosed!F2',
  ]);
  expect(share('消费前废铝：在厂内直接重熔的废料')).toEqual(['warning pre-consumer-definition Disclosed!F2']);
  expect(share('pre-consumer: bought from stampers, internal returns left out')).toEqual([]);
});

test('a change by more than half from one year to the next is a note, by half or less is not', () => {
  expect(found(['use | | 2022 | 100 | t', 'use | | 2023 | 151 | t', 'use | | 2024 | 75.5 | t'])).toEqual([
    'note disclosed-jump Disclosed!D3',
  ]);
});

test('a footprint and an intensity of subjects that read alike in one table are kept apart', () => {
  expect(
    found([
      'intensity | Primary Aluminium Company | 2024 | 12 | t/t | T',
      'footprint | Bauxite to Primary Aluminium | 2024 | 16 | t/t | T',
      'intensity | Foil | 2024 | 1 | t/t | T',
    ]),
  ).toEqual(['note disclosed-boundaries Disclosed!B2']);
});

test('metrics are one under all their names', () => {
  expect(['Scope 1 + 2', '范围1+2', 'scope 1+2', '范围一+二'].map(metricId)).toEqual([
    'scope 1+2',
    'scope 1+2',
    'scope 1+2',
    'scope 1+2',
  ]);
  expect([metricId('Scrap  processed (more than)'), metricId('范围三'), metricId('碳足迹')]).toEqual([
    'scrap processed',
    'scope 3',
    'footprint',
  ]);
});

test('units measure the same whatever they are counted per in words', () => {
  expect(['tCO2e/t product', 'kgCO2e/kg', 'tCO2e/t产品', 'tCO2e/t Al'].map(measureOf)).toEqual([
    'mass per mass',
    'mass per mass',
    'mass per mass',
    'mass per mass',
  ]);
  expect([measureOf('certificate'), measureOf('MW'), measureOf('')]).toEqual(['energy', 'unit mw', 'number']);
});

test('the result for other programs and the sheet have every comparison', async () => {
  const tables = disclosed(
    [
      'scope 1 | | 2024 | 1 | t | A',
      'scope 2 | | 2024 | 2 | t | A',
      'scope 1+2 | | 2024 | 3000 | kg | A',
      'scope 1 | | 2024 | 1.5 | t | B',
      'solar generation | | 2024 | 2 | GWh | A',
      'solar emission reduction | | 2024 | 1000 | t | A',
    ],
    { Settings: year2024('Region | China') },
  );
  const { disclosureChecks } = result(tables);
  expect(disclosureChecks.totals).toEqual([expect.objectContaining({ sum: '3000', agrees: 'exactly', parts: [1, 2] })]);
  expect(disclosureChecks.repeated).toEqual([expect.objectContaining({ difference: '-0.5' })]);
  expect(disclosureChecks.impliedFactors).toEqual([expect.objectContaining({ factor: '0.5', fossil: '0.8273' })]);
  const book = written(tables);
  expect(compareWithWorkbook(book.sheets, await recalculate(book.bytes)).differences).toEqual([]);
});
