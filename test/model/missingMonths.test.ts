/** Months with output but without an item that comes regularly are said, with the process and the months; so is a process that uses no energy at all. */
import { findings, plant, result, type Tables } from '../support/plant';

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
const said = (tables: Tables): readonly string[] =>
  findings(plant(tables)).filter((finding) => /months-without|without-energy/.test(finding));
const messageOf = (tables: Tables): string | undefined =>
  result(tables).findings.find(({ code }) => code === 'months-without-rows')?.message;

test('an item that comes monthly is missed in every month with output', () => {
  const tables = works(rows(year.slice(0, 9), power));
  expect(said(tables)).toEqual(['warning months-without-rows Energy!C2']);
  expect(messageOf(tables)).toContain('"Electricity" has no row for 2024-10, 2024-11, 2024-12 in "Extrusion"');
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
