/** Embedded emissions follow what is made: electricity is indirect, heat is direct, goods carry both on, input materials carry nothing. */
import { errors, findings, plant, result, year2024, type Tables, productIn } from '../support/plant';

const ar5 = year2024('GWP set | AR5');
const embedded = (tables: Tables, product: string) => {
  const { direct, indirect } = productIn(result(tables), product).footprint.embedded;
  return { direct, indirect };
};

test('the coal of the plant’s own power station is indirect for the metal', () => {
  const tables: Tables = {
    Settings: ar5,
    Production: `Site | Process | Product | Quantity | Unit
      S | Power plant | Own electricity | 1000000 | MWh
      S | Electrolysis | Liquid aluminium | 70000 | t`,
    Energy: `Site | Process | Carrier | Quantity | Unit | Source
      S | Power plant | Coal | 500000 | t |
      S | Electrolysis | Own electricity | 1000000 | MWh | on-site`,
    Emissions: `Site | Process | Gas | Quantity | Unit
      S | Electrolysis | CO2 | 105000 | t`,
    Factors: `Item | Component | Value | Unit
      Coal | direct | 2 | tCO2/t`,
  };
  const found = embedded(tables, 'Liquid aluminium');
  // 105,000 t over 70,000 t; 500,000 t x 2 over 70,000 t.
  expect([found.direct, Number(found.indirect)]).toEqual(['1.5', 100 / 7]);
  expect(embedded(tables, 'Own electricity')).toEqual({ direct: '0', indirect: '1' });
});

test('bought steam is direct, bought electricity indirect', () => {
  expect(
    embedded(
      {
        Settings: ar5,
        Production: 'Site | Process | Product | Quantity | Unit\nS | Extrusion | Profile | 1000 | t',
        Energy: `Site | Process | Carrier | Quantity | Unit
          S | Extrusion | Steam | 5000 | GJ
          S | Extrusion | Electricity | 800 | MWh`,
        Factors: `Item | Component | Value | Unit
          Electricity | location | 0.5 | tCO2/MWh
          Steam | location | 0.11 | tCO2/GJ`,
      },
      'Profile',
    ),
  ).toEqual({ direct: '0.55', indirect: '0.4' });
});

test('of power and heat made together each output carries by its own kind', () => {
  const tables: Tables = {
    Production: `Site | Process | Product | Quantity | Unit
      S | CHP | Own electricity | 1000 | MWh
      S | CHP | Own steam | 9000 | GJ
      S | Extrusion | Profile | 1000 | t`,
    Energy: `Site | Process | Carrier | Quantity | Unit
      S | CHP | Coal | 1000 | t
      S | Extrusion | Own electricity | 1000 | MWh
      S | Extrusion | Own steam | 4500 | GJ`,
    Factors: 'Item | Component | Value | Unit\nCoal | direct | 2 | tCO2/t',
  };
  const found = embedded(tables, 'Profile');
  // 1000 MWh and 2500 MWh: 2/7 and 5/7 of 2000 t, all of the one and half of the other.
  expect([Number(found.direct), Number(found.indirect)]).toEqual([5 / 7, 4 / 7]);
});

test('the electricity that a heat plant consumes stays indirect; the heat that a power station consumes becomes it', () => {
  const tables: Tables = {
    Production: `Process | Product | Quantity | Unit
      Boiler | Steam | 100 | GJ
      Turbine | Own electricity | 10 | MWh
      Press | Profile | 10 | t`,
    Energy: `Process | Carrier | Quantity | Unit
      Boiler | Gas | 2 | t
      Boiler | Electricity | 8 | MWh
      Turbine | Steam | 50 | GJ
      Press | Steam | 50 | GJ
      Press | Own electricity | 10 | MWh`,
    Factors: `Item | Component | Value | Unit
      Gas | direct | 3 | tCO2/t
      Electricity | location | 0.5 | tCO2/MWh`,
  };
  // 6 t of gas and 4 t of electricity: half of each goes to the press as steam, half through the turbine as electricity.
  expect(embedded(tables, 'Profile')).toEqual({ direct: '0.3', indirect: '0.7' });
});

test.each(['grid', 'direct', ''])('bought electricity (%s) is indirect, certificates or not', (source) => {
  const tables: Tables = {
    Settings: year2024('Organisation | Works'),
    Production: 'Process | Product | Quantity | Unit\nCasthouse | Billet | 100 | t',
    Energy: `Process | Carrier | Quantity | Unit | Source\nCasthouse | Electricity | 200 | MWh | ${source}`,
    Factors: `Item | Component | Value | Unit
      Electricity | location | 0.5 | tCO2/MWh
      Electricity | residual | 0.6 | tCO2/MWh`,
  };
  const certified: Tables = {
    ...tables,
    Certificates: `Certificate | Scheme | Volume | Unit | Status | Redeemed on | Beneficiary | Country
      C1 | GEC | 200 | MWh | redeemed | 2024-06-01 | Works | CN`,
  };
  expect([embedded(tables, 'Billet'), embedded(certified, 'Billet')]).toEqual([
    { direct: '0', indirect: '1' },
    { direct: '0', indirect: '1' },
  ]);
});

test.each(['cut-off', 'co-product', 'substitution'])('scrap carries nothing under %s', (method) => {
  const tables: Tables = {
    Settings: year2024(`Scrap allocation | ${method}`),
    Production: `Process | Product | Quantity | Unit | Role
      Casthouse | Billet | 100 | t |
      Casthouse | Ends | 10 | t | scrap`,
    Scrap: `Process | Class | Quantity | Unit | Scrap type | Footprint
      Casthouse | pre-consumer | 60 | t | Clippings | 5
      Casthouse | post-consumer | 60 | t | UBC |`,
    Energy: 'Process | Carrier | Quantity | Unit\nCasthouse | Gas | 20 | t',
    Factors: `Item | Component | Value | Unit
      Gas | direct | 3 | tCO2/t
      UBC | upstream | 0.25 | tCO2e/t
      Ends | substitution | 10 | tCO2e/t`,
  };
  expect(embedded(tables, 'Billet')).toEqual({ direct: '0.6', indirect: '0' });
});

test('own and bought electricity under one name are both indirect', () => {
  const tables: Tables = {
    Production: `Site | Process | Product | Quantity | Unit
      S | Power plant | Electricity | 1000 | MWh
      S | Electrolysis | Liquid | 100 | t`,
    Energy: `Site | Process | Carrier | Quantity | Unit | Source
      S | Power plant | Coal | 500 | t |
      S | Electrolysis | Electricity | 800 | MWh |
      S | Electrolysis | Electricity | 550 | MWh | grid`,
    Factors: `Item | Component | Value | Unit
      Electricity | location | 0.5 | tCO2/MWh
      Electricity | residual | 0.6 | tCO2/MWh
      Coal | direct | 2 | tCO2/t`,
  };
  // 800 MWh at 1 t/MWh and 550 MWh at 0.5 t/MWh over 100 t.
  expect(embedded(tables, 'Liquid')).toEqual({ direct: '0', indirect: '10.75' });
});

test('perfluorocarbons, anode carbon and what is emitted otherwise are direct', () => {
  const tables: Tables = {
    Settings: ar5,
    Production: 'Process | Product | Quantity | Unit\nPotline | Metal | 1000 | t',
    Materials: 'Process | Item | Quantity | Unit | Metal content\nPotline | Anode carbon | 400 | t | 0',
    Emissions: 'Process | Gas | Quantity | Unit\nPotline | CF4 | 0.1 | t\nPotline | CO2 | 37 | t',
    Factors: 'Item | Component | Value | Unit\nAnode carbon | direct | 3.5 | tCO2/t',
  };
  // 663 + 37 + 1400 over 1000.
  expect(embedded(tables, 'Metal')).toEqual({ direct: '2.1', indirect: '0' });
});

test('energy of which nobody can tell what it is has no split', () => {
  const tables: Tables = {
    Production: 'Process | Product | Quantity | Unit\nMill | Coil | 10 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nMill | Medium 7 | 10 | MWh',
    Factors: 'Item | Component | Value | Unit\nMedium 7 | upstream | 0.5 | tCO2/MWh',
  };
  expect(embedded(tables, 'Coil')).toEqual({ direct: null, indirect: null });
});

describe('a smelter with its own refinery and anode plant', () => {
  const tables = (codes: readonly [alumina: string, anodes: string]): Tables => ({
    Settings: ar5,
    Production: `Site | Process | Product | Quantity | Unit | CN code
      S | Refinery | Alumina | 192000 | t | ${codes[0]}
      S | Anode plant | Anodes | 45000 | t | ${codes[1]}
      S | Electrolysis | Liquid aluminium | 100000 | t | 76011010`,
    Materials: `Site | Process | Item | Quantity | Unit
      S | Electrolysis | Alumina | 192000 | t
      S | Electrolysis | Anodes | 45000 | t`,
    Energy: `Site | Process | Carrier | Quantity | Unit
      S | Refinery | Coal | 90000 | t
      S | Anode plant | Coal | 9000 | t
      S | Electrolysis | Electricity | 1350000 | MWh`,
    Emissions: 'Site | Process | Gas | Quantity | Unit\nS | Electrolysis | CO2 | 150000 | t',
    Factors: `Item | Component | Value | Unit
      Electricity | location | 0.5 | tCO2/MWh
      Coal | direct | 2 | tCO2/t`,
  });

  test('carries nothing of alumina and anodes, which are no goods of the regulation', () => {
    const input = tables(['28182000', '8545 19 00']);
    expect(embedded(input, 'Liquid aluminium')).toEqual({ direct: '1.5', indirect: '6.75' });
    expect(embedded(input, 'Alumina')).toEqual({ direct: '0', indirect: '0' });
  });
  test('carries what has no code, and a note says so', () => {
    // (90,000 + 9,000) x 2 over 100,000 more.
    const input = tables(['', '']);
    expect(embedded(input, 'Liquid aluminium')).toEqual({ direct: '3.48', indirect: '6.75' });
    expect(findings(plant(input))).toContain('note cn-code-blank Production!F2');
  });
  test.each(['28182000', '7601'])(
    'reads %s as its code however it is written, and asks where the name says another thing',
    (code) => {
      const written = tables([`CN ${code.slice(0, 4)}.${code.slice(4)}`, '8545']);
      const isGood = code === '7601';
      expect(embedded(written, 'Liquid aluminium').direct).toBe(isGood ? '3.3' : '1.5');
      expect(findings(plant(written)).filter((text) => text.includes('cn-code'))).toEqual(
        isGood ? ['warning cn-code-doubtful Production!F2'] : [],
      );
    },
  );
  test('carries what has a code that cannot be read, and the note says so', () => {
    const input = tables(['n/a', '85']);
    expect(embedded(input, 'Liquid aluminium').direct).toBe('3.48');
    expect(findings(plant(input))).toContain('note cn-code-blank Production!F2');
  });
  test('has no split where the codes of one product contradict each other', () => {
    const input = tables(['28182000', '28182000']);
    const mixed = { ...input, Production: `${input.Production}\nS | Refinery | Alumina | 0.5 | t | 76011010` };
    expect(embedded(mixed, 'Liquid aluminium')).toEqual({ direct: null, indirect: null });
    expect(errors(plant(mixed))).toContain('cn-codes-differ Production!F5');
  });
});

describe('bought metal', () => {
  const ingot = (
    columns: string,
    rows: readonly string[],
    factors: string,
    production = 'Rolling | Sheet | 900 | t',
  ): Tables => ({
    Settings: ar5,
    Production: `Process | Product | Quantity | Unit\n${production}`,
    Materials: [`Process | Item | Quantity | Unit | Metal content | ${columns}`, ...rows].join('\n'),
    Factors: `Item | Component | Value | Unit\n${factors}`,
  });
  const library = 'Primary ingot | embedded direct | 1.6 | tCO2e/t\nPrimary ingot | embedded indirect | 6 | tCO2e/t';
  const sheet = (tables: Tables) => productIn(result(tables), 'Sheet').footprint;

  test('of two suppliers takes what each declared, before the library', () => {
    const tables = ingot(
      'Supplier | Footprint | Footprint direct | Footprint indirect',
      [
        'Rolling | Primary ingot | 450 | t | 1 | Hydro | 4 | 1.5 | 0.5',
        'Rolling | Primary ingot | 450 | t | 1 | Coal smelter | 17 | 1.7 | 13',
      ],
      library,
    );
    expect(sheet(tables)).toMatchObject({
      locationBased: { total: '10.5' },
      embedded: { direct: '1.6', indirect: '6.75' },
    });
    expect(errors(plant(tables))).toEqual([]);
  });
  test('of a supplier whose footprint is below the library’s embedded values has no split, of the other it has', () => {
    const tables = ingot(
      'Supplier | Footprint',
      [
        'Rolling | Primary ingot | 450 | t | 1 | Hydro | 4',
        'Rolling | Primary ingot | 450 | t | 1 | Coal smelter | 17',
      ],
      library.replace('6 |', '13 |'),
    );
    expect(sheet(tables)).toMatchObject({
      locationBased: { total: '10.5' },
      embedded: { direct: null, indirect: null },
    });
    expect(errors(plant(tables))).toEqual(['embedded-above-footprint Materials!G2']);
  });
  test('whose two parts are declared, and no footprint, has the two together for it', () => {
    const tables = ingot(
      'Footprint direct | Footprint indirect',
      ['Rolling | Primary ingot | 900 | t | 1 | 1.5 | 0'],
      library,
    );
    expect(sheet(tables)).toMatchObject({
      locationBased: { total: '1.5' },
      embedded: { direct: '1.5', indirect: '0' },
    });
  });
  test.each([
    ['直接碳足迹 | 碳足迹', '1.6 | 8', { direct: '1.6', indirect: null }, 'Materials!F2', '8'],
    ['Footprint indirect | Footprint', '6 | 8', { direct: null, indirect: '6' }, 'Materials!F2', '8'],
    ['Footprint direct | Evidence', '1.6 | letter', { direct: '1.6', indirect: null }, 'Materials!F2', null],
  ] as const)('with one half alone (%s) leaves the other unknown', (columns, cells, split, cell, total) => {
    const tables = ingot(columns, [`Rolling | Primary ingot | 900 | t | 1 | ${cells}`], library);
    expect(sheet(tables)).toMatchObject({ embedded: split, locationBased: { total } });
    expect(errors(plant(tables))).toEqual([`embedded-values-half ${cell}`]);
  });
  test('with one half alone in the library leaves the other unknown', () => {
    const tables = ingot(
      'Footprint',
      ['Rolling | Primary ingot | 900 | t | 1 | 8'],
      'Primary ingot | embedded direct | 1.6 | tCO2e/t',
    );
    expect(sheet(tables).embedded).toEqual({ direct: '1.6', indirect: null });
    expect(findings(plant(tables))).toContain('warning embedded-values-half Materials!B2');
  });
  test.each([
    ['6.5', '', library, { direct: null, indirect: null }, '6.5'],
    ['6.5', '1.6 | 6.0', 'Other | footprint | 8 | t/t', { direct: null, indirect: null }, '6.5'],
    ['', '1.6 | 6.0', 'Primary ingot | footprint | 6.5 | t/t', { direct: '1.6', indirect: '6' }, null],
  ])('declared %s beside %s: 7.6 embedded is more than the whole', (whole, parts, factors, split, total) => {
    const tables = ingot(
      'Footprint | Footprint direct | Footprint indirect',
      [`Rolling | Primary ingot | 900 | t | 1 | ${whole} | ${parts || ' | '}`],
      factors,
    );
    expect(sheet(tables)).toMatchObject({ embedded: split, locationBased: { total } });
    expect(errors(plant(tables))).toEqual([`embedded-above-footprint Materials!${whole ? 'F' : 'B'}2`]);
  });
  test('whose parts add up to the whole but for rounding is no contradiction', () => {
    const tables = ingot(
      'Footprint | Footprint direct | Footprint indirect',
      ['Rolling | Primary ingot | 900 | t | 1 | 7.6 | 1.64 | 6.01'],
      'Other | footprint | 8 | t/t',
    );
    expect([sheet(tables).embedded, errors(plant(tables))]).toEqual([{ direct: '1.64', indirect: '6.01' }, []]);
  });
  test.each([
    'Alumina',
    '氧化铝',
    'Aluminium fluoride',
    'Petroleum coke',
    '预焙阳极',
    'UBC scrap',
    'Magnesium ingot',
    'Mg ingot',
    '硅铁',
  ])('is not what %s is: an input material carries nothing, and nobody is asked', (item) => {
    const tables = ingot('Footprint', [`Rolling | ${item} | 900 | t | | 1.2`], 'Other | footprint | 8 | t/t');
    expect(sheet(tables).embedded).toEqual({ direct: '0', indirect: '0' });
    expect(findings(plant(tables)).filter((text) => text.includes('embedded'))).toEqual([]);
  });
  test('is not what a stated metal content of 0 describes', () => {
    const tables = ingot('Footprint', ['Rolling | Unheard of | 900 | t | 0 | 1.2'], 'Other | footprint | 8 | t/t');
    expect(sheet(tables).embedded).toEqual({ direct: '0', indirect: '0' });
  });
  test.each(['Primary aluminium', '重熔用铝锭', 'Unheard of'])('%s with a footprint alone has no split', (item) => {
    const tables = ingot('Footprint', [`Rolling | ${item} | 900 | t | | 1.2`], 'Other | footprint | 8 | t/t');
    expect(sheet(tables).embedded).toEqual({ direct: null, indirect: null });
    expect(findings(plant(tables))).toContain('warning embedded-split-unknown Materials!B2');
  });
});

test.each([
  ['Steam', 'ca. 50 | GJ |', { direct: null, indirect: '0.4' }],
  ['Steam', '50 | GJ | oven', { direct: null, indirect: null }],
  ['Electricity', 'ca. 8 | MWh |', { direct: '0.11', indirect: null }],
])('a row of %s that cannot be read (%s) withholds the part that it may touch', (carrier, cells, split) => {
  const right = { Steam: '10 | GJ |', Electricity: '8 | MWh |' } as const;
  const rows = (['Steam', 'Electricity'] as const).map(
    (name) => `Press | ${name} | ${name === carrier ? cells : right[name]}`,
  );
  const tables: Tables = {
    Production: 'Process | Product | Quantity | Unit\nPress | Profile | 10 | t',
    Energy: ['Process | Carrier | Quantity | Unit | Kind', ...rows].join('\n'),
    Factors: `Item | Component | Value | Unit
      Electricity | location | 0.5 | tCO2/MWh
      Steam | location | 0.11 | tCO2/GJ`,
  };
  expect(embedded(tables, 'Profile')).toEqual(split);
});
