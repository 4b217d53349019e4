/** What looks wrong is said with what it is worth: months without an item that comes regularly, months far from the usual, smelters out of range, factors far from the published ones, processes without energy. */
import { findings, result, year2024, type Tables } from '../support/plant';

const month = (number: number): string => `2024-${String(number).padStart(2, '0')}-15`;
const rows = (months: readonly number[], row: string): string =>
  months.map((one) => `${month(one)} | ${row}`).join('\n');
const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const works = (energy: string, production = rows(year, 'Extrusion | Profile | 100 | t')): Tables => ({
  Production: `Date | Process | Product | Quantity | Unit\n${production}`,
  Energy: `Date | Process | Carrier | Quantity | Unit\n${energy}`,
  Factors: 'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh\nGas | direct | 2 | t/t',
});
const power = 'Extrusion | Electricity | 100 | MWh';
const doubts = /months-without|far-from|outside-band|without-energy/;
const told = (tables: Tables) => result(tables).findings.filter(({ code }) => doubts.test(code));
const said = (tables: Tables): readonly string[] => findings(result(tables)).filter((one) => doubts.test(one));
const messageOf = (tables: Tables): string | undefined => told(tables)[0]?.message;

test('an item that comes monthly is missed in every month with output', () => {
  const tables = works(rows(year.slice(0, 9), power));
  expect(said(tables)).toEqual(['months-without-rows Energy!C2']);
  expect(messageOf(tables)).toContain('"Electricity" has no row for 2024-10, 2024-11, 2024-12 in "Extrusion"');
  expect(messageOf(tables)).toContain('the total moves by +150 tCO2e (33 %)');
});

test.each([
  ['every month has a row', works(rows(year, power))],
  [
    'a row of 0 says that there was truly none',
    works(`${rows(year.slice(0, 9), power)}\n${rows([10, 11, 12], 'Extrusion | Electricity | 0 | MWh')}`),
  ],
  [
    'nothing was made in the months without it',
    works(rows(year.slice(0, 9), power), rows(year.slice(0, 9), 'Extrusion | Profile | 100 | t')),
  ],
  ['it comes quarterly', works(`${rows(year, power)}\n${rows([3, 6, 9, 12], 'Extrusion | Gas | 5 | t')}`)],
  ['a row without a date covers the period', works(`${rows([1, 2, 3], power)}\n | ${power}`)],
  ['output without a date has no months', works(rows([1, 2, 3], power), ' | Extrusion | Profile | 100 | t')],
  [
    'it came too seldom to tell its interval',
    works(`${rows(year, power)}\n${rows([2, 7], 'Extrusion | Gas | 5 | t')}`),
  ],
])('nothing is missed where %s', (_, tables) => {
  expect(said(tables)).toEqual([]);
});

test('a quarter that is left out is missed', () => {
  const tables = works(`${rows(year, power)}\n${rows([3, 6, 9], 'Extrusion | Gas | 5 | t')}`);
  expect(messageOf(tables)).toContain('"Gas" has no row for 2024-12');
});

test('a row that cannot be read silences the doubts of its own item alone', () => {
  const nine = rows(year.slice(0, 9), power);
  const missed = 'months-without-rows Energy!C2';
  expect(said(works(`${nine}\n2024-10-15 | Extrusion | Electricity | many | MWh`))).toEqual([]);
  expect(said(works(`${nine}\n2024-10-15 | Extrusion | Electricity | 100 | drum`))).toEqual([]);
  expect(said(works(`${nine}\n2024-10-15 | Extrusion | Gas | many | t`))).toEqual([missed]);
});

test('a process that makes something of something without any energy is named', () => {
  const rolling: Tables = {
    Production: 'Process | Product | Quantity | Unit\nCasthouse | Slab | 1000 | t\nRolling | Sheet | 900 | t',
    Materials:
      'Process | Item | Quantity | Unit | Metal content\nCasthouse | Ingot | 1010 | t | 1\nRolling | Slab | 1000 | t | 1',
    Energy: 'Process | Carrier | Quantity | Unit\nCasthouse | Electricity | 200 | MWh',
    Factors: 'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh\nIngot | footprint | 10 | t/t',
  };
  expect(said(rolling)).toEqual(['warning process-without-energy Production!A3']);
  expect(said({ ...rolling, Energy: `${rolling.Energy}\nRolling | Electricity | 0 | MWh` })).toEqual([]);
});

/** 100 MWh a month for 100 t, but so many in June. */
const june = (quantity: number): Tables =>
  works(
    `${rows([1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12], power)}\n2024-06-15 | Extrusion | Electricity | ${quantity} | MWh`,
  );

test('kWh booked as MWh in one month is told by the median of the months, with what it is worth', () => {
  expect(said(june(100_000))).toEqual(['month-far-from-usual Energy!D13']);
  expect(messageOf(june(100_000))).toContain('is 1000 times its median per output in 2024-06');
  expect(messageOf(june(600))).toContain('by -250 tCO2e (29 %)');
  expect(messageOf(june(10))).toContain('by +45 tCO2e (8.1 %)');
});

test('a month within five times of the median is as months are', () => {
  expect(said(june(499))).toEqual([]);
  expect(said(june(21))).toEqual([]);
});

test('what is worth less than the materiality is a warning', () => {
  const gas = (in6: number): string =>
    rows(year, power) +
    '\n' +
    year.map((one) => `${month(one)} | Extrusion | Gas | ${one === 6 ? in6 : 0.1} | t`).join('\n');
  expect(said(works(gas(0.6)))).toEqual(['warning month-far-from-usual Energy!D19']);
});

test('where everything is far from the usual in a month, what was made in it is doubted', () => {
  const more = year.map((one) => `${month(one)} | Extrusion | Gas | 5 | t`).join('\n');
  const production = year
    .map((one) => `${month(one)} | Extrusion | Profile | ${one === 6 ? 1000 : 100} | t`)
    .join('\n');
  expect(said(works(`${rows(year, power)}\n${more}`, production))).toEqual([
    'warning output-far-from-usual Production!D7',
  ]);
});

const smelter = (power: number, alumina: number): Tables => ({
  Settings: year2024(),
  Production: 'Process | Product | Quantity | Unit\nElectrolysis | Liquid aluminium | 1000 | t',
  Materials: `Process | Item | Quantity | Unit\nElectrolysis | Alumina | ${alumina} | t`,
  Energy: `Process | Carrier | Quantity | Unit\nElectrolysis | Electricity | ${power} | MWh`,
  Factors:
    'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh\nAlumina | footprint | 1.5 | tCO2e/t',
});

test('a potline cannot make a tonne of a tonne of alumina, nor with 5 MWh', () => {
  expect(said(smelter(13_500, 1_930))).toEqual([]);
  expect(said(smelter(5_000, 1_000))).toEqual([
    'intensity-outside-band Materials!C2',
    'intensity-outside-band Energy!C2',
  ]);
  expect(messageOf(smelter(13_500, 1_000))).toContain('1 t/t of "Alumina"; smelters need 1.88 to 2.05');
  expect(messageOf(smelter(13_500, 1_000))).toContain('+1320 tCO2e (16 %)');
});

test('a grid factor a thousand times too small is told by the published ones', () => {
  const tables = works(rows(year, power));
  const small = { ...tables, Factors: 'Item | Component | Value | Unit\nElectricity | location | 0.5 | kgCO2/MWh' };
  expect(said(tables)).toEqual([]);
  expect(said(small)).toEqual(['factor-far-from-library Factors!C2']);
});
