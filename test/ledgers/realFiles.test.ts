/** What real files and public bug reports hold, each rebuilt as one small plant: the right value, or the finding and nothing published. */
import { assessFigures } from '../../src/assess';
import { csvSnapshot } from '../../src/hosts/xlsx/csvFolder';
import { typedSnapshot } from '../../src/ledgers/typeCsv';
import { computed, errors, findings, plant, result, year2024, type Tables, productIn } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';

const base: Tables = {
  Settings: year2024('Organisation | Test works', 'Region | CN'),
  Production: 'Date | Site | Process | Product | Quantity | Unit\n2024-03-31 | A | Remelt | Ingot | 1000 | t',
  Scrap: `Date | Ticket | Site | Process | Scrap type | Class | Quantity | Unit | Metal content
    2024-02-01 | T1 | A | Remelt | UBC | post-consumer | 600 | t |
    2024-02-02 | T2 | A | Remelt | Clippings | pre-consumer | 200 | t |`,
  Materials:
    'Date | Site | Process | Item | Quantity | Unit | Metal content\n2024-02-01 | A | Remelt | Primary aluminium | 300 | t | 1',
  Energy: `Date | Site | Process | Carrier | Quantity | Unit | Source
    2024-02-01 | A | Remelt | Electricity | 500 | MWh | grid
    2024-02-01 | A | Remelt | Natural gas | 90000 | m3 |`,
  Factors: `Item | Component | Gas | Value | Unit | Region
    Electricity | location | CO2 | 0.6 | tCO2/MWh | CN
    Electricity | residual | CO2 | 0.7 | tCO2/MWh | CN
    Electricity | upstream | CO2e | 0.05 | tCO2e/MWh | CN
    Natural gas | direct | CO2 | 2.0 | kgCO2/m3 |
    Natural gas | upstream | CO2e | 0.3 | kgCO2e/m3 |
    Primary aluminium | footprint | CO2e | 16 | tCO2e/t |`,
};
const changed = (table: string, from: string, to: string): Tables => {
  const before = base[table] ?? '';
  if (!before.includes(from)) throw new Error(`${table} holds no ${from}`);
  return { ...base, [table]: before.replace(from, to) };
};
const more = (table: string, row: string): Tables => ({ ...base, [table]: `${base[table]}\n${row}` });
const facts = (found: ComputedJson, product = 'Ingot') => {
  const { footprint, recycledContent } = productIn(found, product);
  const total = recycledContent.organisation?.total;
  return [footprint.locationBased.total, total && total.slice(0, 6)];
};

test('the plant itself: 0.305 of electricity, 0.207 of gas and 4.8 of metal with upstream make 5.332', () => {
  expect([errors(plant(base)), facts(result(base))]).toEqual([[], ['5.332', '0.7272']]);
});

describe('a formula without a stored value is unknown', () => {
  test.each([
    ['a source', changed('Energy', 'MWh | grid', 'MWh | =?'), 'Energy!G2', [null, '0.7272']],
    ['a date', changed('Scrap', '2024-02-01', '=?'), 'Scrap!A2', ['5.332', null]],
    ['a metal content', changed('Scrap', '600 | t |', '600 | t | =?'), 'Scrap!I2', ['5.332', null]],
    ['a quantity', changed('Scrap', '600', '=?'), 'Scrap!G2', ['5.332', null]],
    ['a factor’s region', changed('Factors', 'tCO2/MWh | CN', 'tCO2/MWh | =?'), 'Factors!F2', [null, '0.7272']],
  ])('%s', (_, tables, cell, expected) => {
    expect([errors(plant(tables)), facts(result(tables))]).toEqual([[`formula-not-calculated ${cell}`], expected]);
  });
});

describe('CSV files', () => {
  const csv = (tables: Tables, separator: string, first = '', encoding: BufferEncoding = 'utf8') => {
    const files = Object.entries(tables).map(([name, table]) => {
      const lines = table.split('\n').map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .join(separator),
      );
      return { name: `${name}.csv`, bytes: Uint8Array.from(Buffer.from(`${first}${lines.join('\r\n')}`, encoding)) };
    });
    return assessFigures(typedSnapshot(csvSnapshot(files)));
  };
  const facts_ = (assessment: ReturnType<typeof csv>, product?: string) => facts(computed(assessment), product);

  test.each([
    [',', ''],
    [';', ''],
    ['\t', ''],
    ['|', ''],
    [';', 'sep=;\r\n'],
    [',', 'sep=,\r\n'],
  ])('separated by %j, after the line %j, are read alike', (separator, first) => {
    const assessment = csv(base, separator, first);
    expect([errors(assessment), facts_(assessment)]).toEqual([[], ['5.332', '0.7272']]);
  });

  test('with decimal commas are not a thousand times too much', () => {
    const weighed: Tables = {
      ...base,
      Production: base['Production']?.replace('1000', '48,500') ?? '',
      Scrap: base['Scrap']?.replace('600', '25,340').replace('200 |', '8,120 |') ?? '',
      Materials: base['Materials']?.replace('300', '16,000') ?? '',
      Energy: base['Energy']?.replace('500', '24,250').replace('90000', '4365') ?? '',
      Factors:
        base['Factors']
          ?.replace('0.6', '0,6')
          .replace('0.7', '0,7')
          .replace('0.05', '0,05')
          .replace('2.0', '2,0')
          .replace('0.3', '0,3') ?? '',
    };
    const assessment = csv(weighed, ';');
    const { output } = productIn(computed(assessment), 'Ingot');
    expect([errors(assessment), output.value, facts_(assessment)[1]]).toEqual([[], '48.5', '0.6765']);
  });

  test('in Windows-1252 keep their letters, and the guess is said', () => {
    const assessment = csv(changed('Production', 'Ingot', 'Köln Ingot'), ',', '', 'latin1');
    expect(facts_(assessment, 'Köln Ingot')).toEqual(['5.332', '0.7272']);
    expect(findings(assessment)).toContain('note encoding-guessed Production!A1');
  });
});

test('two certificates whose numbers Excel cut to 15 digits are not taken for one', () => {
  const Certificates = `Certificate | Scheme | Volume | Unit | Status | Redeemed on | Beneficiary
    123456789012345671 | I-REC(E) | 200 | MWh | redeemed | 2024-06-01 | Test works
    123456789012345672 | I-REC(E) | 200 | MWh | redeemed | 2024-06-01 | Test works`;
  const assessment = plant({ ...base, Certificates });
  expect(errors(assessment)).toEqual(['identifier-as-number Certificates!A2', 'identifier-as-number Certificates!A3']);
  expect(findings(assessment).filter((text) => text.includes('certificate-twice'))).toEqual([]);
  expect(computed(assessment).certificates.used).toBeNull();
});

test.each([
  [
    'an electricity row twice',
    more('Energy', '2024-02-01 | A | Remelt | Electricity | 500 | MWh | grid'),
    'warning repeated-row Energy!E4',
  ],
  ['a subtotal', more('Energy', ' | A | Remelt | Electricity | 500 | MWh | grid'), 'total-row Energy!E4'],
  ['合计 as a ticket', more('Scrap', ' | 合计 | A | Remelt | | | 800 | t |'), 'total-row Scrap!B4'],
  ['rows with a unit alone', more('Scrap', ' | | | | | | | t |\n | | | | | | | t |'), 'note prefilled-rows Scrap!A4'],
  ['kg in the header, t in the rows', changed('Scrap', 'Quantity', 'Quantity (kg)'), 'header-unit-differs Scrap!G2'],
])('%s is told', (_, tables, expected) => {
  expect(findings(plant(tables))).toContain(expected);
});

test('a total typed as a process and a product is no product', () => {
  const tables = more('Production', ' | | Total | Total | 1000 | t');
  expect([findings(plant(tables)).filter((text) => text.includes('total')), facts(result(tables))]).toEqual([
    ['warning total-row Production!C3'],
    ['5.332', '0.7272'],
  ]);
  expect(result(tables).products.map(({ product }) => product)).toEqual(['Ingot']);
});

test('a ratio of 1e308 is a finding at its cell, and what does not rest on it is calculated', () => {
  const AnodeEffects = `Site | Process | Method | Anode effects per cell-day | Duration (min) | Slope or overvoltage coefficient | C2F6/CF4 ratio
    A | Pots | slope | 0.1 | 1.5 | 0.143 | 1e308`;
  const tables = { ...more('Production', '2024-03-31 | A | Pots | Liquid metal | 10 | t'), AnodeEffects };
  expect(errors(plant(tables))).toContain('number-beyond-measure AnodeEffects!G2');
  expect(facts(result(tables))).toEqual(['5.332', '0.7272']);
  expect(facts(result(tables), 'Liquid metal')[0]).toBeNull();
});

test('freight in tonne-kilometres takes a factor per tonne-kilometre: 50 t on 1000 t are 0.05', () => {
  const tables = {
    ...more('Materials', '2024-02-01 | A | Remelt | Road freight | 500000 | tkm | 0'),
    Factors: `${base['Factors']}\n Road freight | footprint | CO2e | 0.1 | kgCO2e/tkm |`,
  };
  expect([errors(plant(tables)), facts(result(tables))]).toEqual([[], ['5.382', '0.7272']]);
});

test('electricity in standard coal needs a calorific value, and is not guessed', () => {
  const tables = changed('Energy', '500 | MWh', '500 | tce');
  expect(new Set(errors(plant(tables)))).toContain('missing-calorific-value Energy!D2');
  expect(facts(result(tables))[0]).toBeNull();
});

test('rows without a date are said where others are dated outside the period', () => {
  const tables = {
    ...more('Production', '2024-05-01 | A | Remelt | Ingot | 3000 | t'),
    Settings: 'Setting | Value\nPeriod from | 2024-01-01\nPeriod to | 2024-03-31\nRegion | CN',
    Energy: 'Site | Process | Carrier | Quantity | Unit\nA | Remelt | Electricity | 500 | MWh',
  };
  expect(findings(plant(tables))).toEqual(
    expect.arrayContaining(['warning outside-period Production!A3', 'warning undated-rows Energy!A2']),
  );
});
