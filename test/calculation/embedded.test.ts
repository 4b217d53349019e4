/** Embedded emissions follow what is made: electricity is indirect, heat is direct, goods carry both on, input materials carry nothing. */
import { errors, findings, plant, result, year2024, type Tables } from '../support/plant';
import { productIn } from '../support/resultShape';

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
  test('has no split where the codes of one product contradict each other', () => {
    const input = tables(['28182000', '28182000']);
    const mixed = { ...input, Production: `${input.Production}\nS | Refinery | Alumina | 0.5 | t | 76011010` };
    expect(embedded(mixed, 'Liquid aluminium')).toEqual({ direct: null, indirect: null });
    expect(errors(plant(mixed))).toContain('cn-codes-differ Production!F5');
  });
});
