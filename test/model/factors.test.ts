/** Which row of the factor library applies: its region, its validity, and never a silent choice between two. */
import fc from 'fast-check';
import { errors, findings, plant, result, written, year2024, type Tables } from '../support/plant';
import type { NumberJson } from '../../src/exchange/shape/numberShape';

const head = 'Item | Component | Gas | Value | Unit | Region | Valid from | Valid to';
const withFactors = (...rows: readonly string[]): Tables => ({
  Settings: year2024('Region | CN', 'Region of East works | CN-SD'),
  Production:
    'Site | Process | Product | Quantity | Unit\nEast works | Smelter | Metal | 100 | t\nWest works | Mill | Coil | 100 | t',
  Energy:
    'Site | Process | Carrier | Quantity | Unit\nEast works | Smelter | Power | 10 | MWh\nWest works | Mill | Power | 10 | MWh',
  Factors: [head, ...rows].join('\n'),
});
/** Scope 2 of 10 MWh at the east and at the west works. */
const scope2 = (...rows: readonly string[]): readonly NumberJson[] =>
  result(withFactors(...rows)).inventory.sites.map(({ scope2LocationBased }) => scope2LocationBased);

test('a row without a region holds everywhere', () => {
  expect(scope2('Power | location | | 0.5 | t/MWh | | |')).toEqual(['5', '5']);
});

test('a row for the site’s region goes before one for every region', () => {
  expect(scope2('Power | location | | 0.5 | t/MWh | | |', 'Power | location | | 0.7 | t/MWh | cn-sd | |')).toEqual([
    '7',
    '5',
  ]);
});

test('a site without a region of its own has the report’s', () => {
  expect(scope2('Power | location | | 0.5 | t/MWh | CN | |', 'Power | location | | 0.7 | t/MWh | CN-SD | |')).toEqual([
    '7',
    '5',
  ]);
});

test('a row for another region never stands in', () => {
  expect(scope2('Power | location | | 0.5 | t/MWh | EU | |')).toEqual([null, null]);
  expect(errors(plant(withFactors('Power | location | | 0.5 | t/MWh | EU | |')))).toEqual([
    'factor-not-fitting Energy!C2',
  ]);
});

test.each([
  ['the whole period', '2024-01-01 | 2024-12-31', '5'],
  ['more than the period', '2020-01-01 | 2030-12-31', '5'],
  ['the period from its first day on', '2024-01-01 |', '5'],
  ['the period up to its last day', ' | 2024-12-31', '5'],
  ['the period up to a time on its last day', ' | 2024-12-31 12:00', '5'],
  ['all but the first day', '2024-01-02 |', null],
  ['all but the last day', ' | 2024-12-30', null],
  ['the year before', '2023-01-01 | 2023-12-31', null],
])('a row valid over %s', (_, validity, expected) => {
  expect(scope2(`Power | location | | 0.5 | t/MWh | | ${validity}`)[0]).toBe(expected);
});

test('a dated row goes before an undated one, a region before a date', () => {
  expect(
    scope2('Power | location | | 0.5 | t/MWh | | |', 'Power | location | | 0.6 | t/MWh | | 2024-01-01 | 2024-12-31'),
  ).toEqual(['6', '6']);
  expect(
    scope2(
      'Power | location | | 0.7 | t/MWh | CN-SD | |',
      'Power | location | | 0.6 | t/MWh | | 2024-01-01 | 2024-12-31',
    ),
  ).toEqual(['7', '6']);
});

test('two rows that fit equally well are one error that withholds, whichever comes first', () => {
  const rows = ['Power | location | | 0.5 | t/MWh | | |', 'Power | location | | 0.6 | t/MWh | | |'] as const;
  for (const order of [rows, [rows[1], rows[0]]]) {
    expect(scope2(...order)).toEqual([null, null]);
    expect(errors(plant(withFactors(...order)))).toEqual(['ambiguous-factor Factors!D3']);
  }
});

test('rows for several gases add up, each with its warming potential', () => {
  expect(scope2('Power | location | CO2 | 0.5 | t/MWh | | |', 'Power | location | CH4 | 0.001 | t/MWh | | |')[0]).toBe(
    '5.298',
  );
});

test('the gas may stand in the unit', () => {
  expect(scope2('Power | location | | 500 | kgCO2/MWh | | |', 'Power | location | | 1 | kgCH4/MWh | | |')[0]).toBe(
    '5.298',
  );
});

test.each([
  ['0.5 | tCO2/MWh', '5'],
  ['0.5 | kg/kWh', '5'],
  ['0.5 | t CO2e per MWh', '5'],
  ['500 | gCO2e/kWh', '5'],
  ['5 | tCO₂/万kWh', '5'],
  ['0.1 | tCO2/GJ', '3.6'],
  ['100 | tCO2/TJ', '3.6'],
  ['0.5 | tCO2/ MWh', '5'],
])('%s', (factor, expected) => {
  expect(scope2(`Power | location | | ${factor} | | |`)[0]).toBe(expected);
});

test.each([
  ['0.5 | t', 'factor-unit-mismatch'],
  ['0.5 | GJ/MWh', 'factor-unit-mismatch'],
  ['0.5 | tCO2/m3', 'factor-unit-mismatch'],
  ['0.5 | tonnes of CO2', 'unreadable-factor-unit'],
])('%s is an error', (factor, code) => {
  expect(scope2(`Power | location | | ${factor} | | |`)[0]).toBeNull();
  expect(errors(plant(withFactors(`Power | location | | ${factor} | | |`)))[0]).toMatch(code);
});

test('the warming potentials are those of the set that the report names', () => {
  const of = (set: string) =>
    result({ ...withFactors('Power | location | CH4 | 1 | kg/MWh | | |'), Settings: year2024(`GWP set | ${set}`) })
      .inventory.scope2LocationBased;
  expect([of('AR4'), of('AR5'), of('AR6')]).toEqual(['0.5', '0.56', '0.596']);
});

test('an item that is nearly the name of a factor is told', () => {
  const Energy = 'Site | Process | Carrier | Quantity | Unit\nWest works | Mill | Elektrizity | 10 | MWh';
  const assessment = plant({ ...withFactors('Electricity | location | | 0.5 | t/MWh | | |'), Energy });
  expect(assessment.findings.find(({ code }) => code === 'no-factor')?.details.near).toBe('Electricity');
});

test('a bad row of the library withholds its own item only', () => {
  const tables = withFactors('Power | location | | 0.5 | t/MWh | | |', 'Gas | direct | | about 2 | t/t | | |');
  const found = result({ ...tables, Energy: `${tables['Energy']!}\nWest works | Mill | Gas | 1 | t` });
  expect(found.products.map(({ footprint }) => footprint.locationBased.total)).toEqual(['0.05', null]);
  expect(findings(found)).toContain('unreadable-number Factors!D3');
});

describe('a fiscal year over two factor years', () => {
  const fiscal = (validity: string, ...rows: readonly string[]): Tables => ({
    Settings: 'Setting | Value\nPeriod from | 2023-07-01\nPeriod to | 2024-06-30',
    Production: 'Process | Product | Quantity | Unit\nMill | Coil | 100 | t',
    Energy: [
      'Date | Process | Carrier | Quantity | Unit',
      '2023-08-15 | Mill | Power | 10 | MWh',
      '2024-02-15 | Mill | Power | 30 | MWh',
      ...rows,
    ].join('\n'),
    Factors: `${head}\nPower | location | | 0.5 | t/MWh | | 2023-01-01 | 2023-12-31\nPower | location | | 0.6 | t/MWh | | ${validity}`,
  });
  const total = (tables: Tables) => result(tables).products[0]!.footprint.locationBased.total;
  test('takes for each row the factor of its day: (10 x 0.5 + 30 x 0.6) / 100', () => {
    expect(total(fiscal('2024-01-01 | 2024-12-31'))).toBe('0.23');
  });
  test('takes the factor of a day in the day it begins: 10 x 0.5 + 30 x 0.6 + 5 x 0.5 + 7 x 0.6', () => {
    const rows = ['2023-12-31 | Mill | Power | 5 | MWh', '2024-01-01 | Mill | Power | 7 | MWh'];
    expect(total(fiscal('2024-01-01 | 2024-12-31', ...rows))).toBe('0.297');
  });
  test('takes for rows without a date the factor that covers it, and the dated one for those with: 10 x 0.5 + 30 x 0.6 + 20 x 0.6', () => {
    expect(total(fiscal('|', ' | Mill | Power | 20 | MWh'))).toBe('0.35');
  });
  test('withholds rows without a date where no factor covers it', () => {
    const tables = fiscal('2024-01-01 | 2024-12-31', ' | Mill | Power | 20 | MWh');
    expect(total(tables)).toBeNull();
    expect(errors(plant(tables))).toEqual(['factor-by-parts Energy!C4']);
  });
  test('withholds days that no factor covers, and names them', () => {
    const tables = fiscal('2024-02-01 | 2024-12-31', '2024-01-15 | Mill | Power | 20 | MWh');
    expect(total(tables)).toBeNull();
    expect(errors(plant(tables))).toEqual(['factor-not-fitting Energy!C4']);
    expect(plant(tables).findings.find(({ code }) => code === 'factor-not-fitting')?.details.period).toBe(
      '2024-01-01 – 2024-01-31',
    );
  });
  test('shows on its lines which days took which factor', () => {
    const { sheets } = written(fiscal('|', ' | Mill | Power | 20 | MWh'));
    const lines = sheets.find(({ key }) => key === 'lines');
    const heads = lines?.tables?.[0]?.headers ?? [];
    const column = (head: string): readonly unknown[] =>
      (lines?.rows ?? []).slice(4).map((cells) => cells[heads.indexOf(head)]?.value ?? null);
    const [from, to] = ['Dated from', 'Dated to'].map(column);
    const [july, newYear, june] = [45108, 45292, 45473];
    expect(column('Quantity')).toEqual([10, 30, 20]);
    expect(from).toEqual([july, newYear, 'without a date']);
    expect(to).toEqual([newYear! - 1, june, null]);
  });
});

test('each row of a random year takes the factor of its day, undated rows that of the year, in whole numbers', () => {
  const day = fc.integer({ min: 1, max: 366 });
  const row = fc.record({ day: fc.option(day), amount: fc.integer({ min: 0, max: 9_999 }) });
  const given = fc.record({
    cuts: fc.uniqueArray(fc.integer({ min: 2, max: 366 }), { maxLength: 4 }),
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  });
  const text = (of: number): string => new Date(Date.UTC(2024, 0, of)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(given, ({ cuts, rows }) => {
      const starts = [1, ...cuts.slice().sort((a, b) => a - b)];
      const factorAt = (of: number | null): number =>
        of === null ? 7 : 11 + starts.filter((start) => start <= of).length;
      const dated = starts.map(
        (start, index) =>
          `Power | location | | ${factorAt(start)} | t/MWh | | ${text(start)} | ${text((starts[index + 1] ?? 367) - 1)}`,
      );
      const tables = {
        Production: 'Process | Product | Quantity | Unit\nMill | Coil | 1 | t',
        Energy: [
          'Date | Process | Carrier | Quantity | Unit',
          ' | Mill | Power | 1 | MWh',
          ...rows.map((one) => `${one.day === null ? '' : text(one.day)} | Mill | Power | ${one.amount} | MWh`),
        ].join('\n'),
        // One factor for every day beside the dated ones; with a single stretch that is as long as the year, the dated one goes before it.
        Factors: [head, 'Power | location | | 7 | t/MWh | | |', ...dated].join('\n'),
      };
      const undated = cuts.length === 0 ? 12 : 7;
      const sum = rows.reduce(
        (all, one) => all + one.amount * (one.day === null ? undated : factorAt(one.day)),
        undated,
      );
      expect(result(tables).inventory.scope2LocationBased).toBe(String(sum));
    }),
    { numRuns: 25, seed: 13 },
  );
});

test('a gas whose row has lapsed is not left out in silence', () => {
  const gases = (...rows: readonly string[]): Tables => ({
    Settings: year2024('Region | CN'),
    Production: 'Process | Product | Quantity | Unit\nMill | Coil | 100 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nMill | Gas | 10 | t',
    Factors: [head, ...rows].join('\n'),
  });
  const scope1 = (...rows: readonly string[]) => result(gases(...rows)).inventory.scope1;
  const co2 = 'Gas | direct | CO2 | 2 | t/t | | |';
  expect(scope1(co2, 'Gas | direct | CH4 | 1 | kg/t | | | 2022-12-31')).toBeNull();
  expect(errors(plant(gases(co2, 'Gas | direct | CH4 | 1 | kg/t | | | 2022-12-31')))).toEqual([
    'factor-not-fitting Energy!B2',
  ]);
  expect(scope1(co2, 'Gas | direct | CH4 | 1 | kg/t | EU | |')).toBe('20');
  expect(scope1('Gas | direct | CO2e | 2.1 | t/t | | |', 'Gas | direct | CH4 | 1 | kg/t | | | 2022-12-31')).toBe('21');
});

describe('a region that no factor names', () => {
  const at = (setting: string, ...regions: readonly string[]): Tables => ({
    Settings: year2024(setting),
    Production:
      'Site | Process | Product | Quantity | Unit\nHere | Mill | Coil | 100 | t\nThere | Press | Part | 100 | t',
    Energy:
      'Site | Process | Carrier | Quantity | Unit\nHere | Mill | Power | 10 | MWh\nThere | Press | Power | 10 | MWh',
    Factors: [
      head,
      'Power | location | | 0.5 | t/MWh | | |',
      ...regions.map((one) => `Power | location | | 0.1 | t/MWh | ${one} | |`),
    ].join('\n'),
  });
  const totals = (tables: Tables) => result(tables).products.map(({ footprint }) => footprint.locationBased.total);
  test.each([
    ['Region | Yunan', 'Yunnan'],
    ['Region | Guangdong province of China', 'Guangdong'],
  ])('%s: beside %s it is an error, and no other factor stands in', (setting, region) => {
    expect(totals(at(setting, region))).toEqual([null, null]);
    expect(errors(plant(at(setting, region)))).toEqual(['region-not-named Settings!B4']);
  });
  test.each([
    ['Region | CN-YM', 'CN-YN'],
    ['Region | Yunnan', 'Yunan'],
  ])('%s: beside %s it is an error of the factor', (setting, region) => {
    expect(totals(at(setting, region))).toEqual([null, null]);
    expect(errors(plant(at(setting, region)))).toEqual(['factor-region-misnamed Factors!F3']);
  });
  test('of one site withholds that site', () => {
    expect(totals(at('Region of Here | Yunan', 'Yunnan'))).toEqual([null, '0.05']);
  });
  test.each([
    ['Region | Yunnan', ['Yunnan'], '0.01'],
    ['Region | Hunan', ['Henan'], '0.05'],
    ['Region | 湖南省', ['China', 'Henan'], '0.01'],
    ['Region | Iceland', ['Yunnan'], '0.05'],
    ['Region |', ['Yunnan'], '0.05'],
  ] as const)('%s beside %s is no misspelling', (setting, regions, total) => {
    expect(totals(at(setting, ...regions))).toEqual([total, total]);
  });
});
