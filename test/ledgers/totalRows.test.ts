/** Rows that are totals of others do not count and are said; a real row is never dropped in silence. */
import { isTotalWord } from '../../src/workbook/totalRows';
import { errors, findings, plant, result, type Tables, productIn } from '../support/plant';

const works = (energy: string): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 100 | t',
  Energy: energy,
  Factors:
    'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh\nPower | residual | 0.5 | tCO2/MWh\nPower | upstream | 0.1 | tCO2/MWh',
});
const dated = 'Date | Process | Carrier | Quantity | Unit | Meter';
const scope2 = (energy: string) => productIn(result(works(energy)), 'Billet').footprint.locationBased.scope2;
const said = (energy: string) => findings(plant(works(energy))).filter((text) => text.includes('total-row'));
const two = `${dated}\n2024-01-31 | Casting | Power | 30 | MWh | M1\n2024-02-29 | Casting | Power | 20 | MWh | M1`;

test('two months of 30 and 20 MWh are 0.25 t/t', () => {
  expect([scope2(two), said(two)]).toEqual(['0.25', []]);
});

test.each([
  ['Total in the process column', ' | Total | Power | 50 | MWh |', ['warning total-row Energy!B4']],
  ['合计 in the process column', ' | 合计 | Power | 50 | MWh |', ['warning total-row Energy!B4']],
  ['Summe in the carrier column', ' | Casting | Summe | 50 | MWh |', ['warning total-row Energy!C4']],
  ['a total with nothing but a name', ' | Total | | 50 | |', ['warning total-row Energy!B4']],
])('%s is left out and said, and the rest is calculated', (_, row, expected) => {
  const energy = `${two}\n${row}`;
  expect([said(energy), errors(plant(works(energy))), scope2(energy)]).toEqual([expected, [], '0.25']);
});

test.each([
  ['小计 in the date column', '小计 | Casting | Power | 50 | MWh |', ['total-row Energy!A4']],
  ['Subtotal in the meter column', ' | Casting | Power | 50 | MWh | Subtotal', ['total-row Energy!F4']],
  ['the sum of all above, without a day', ' | Casting | Power | 50 | MWh |', ['total-row Energy!D4']],
  [
    'the sum of all above, without a day but with the meter',
    ' | Casting | Power | 50 | MWh | M1',
    ['total-row Energy!D4'],
  ],
])('%s would be counted by formulas, so the sum is withheld', (_, row, expected) => {
  const energy = `${two}\n${row}`;
  expect([said(energy), errors(plant(works(energy))), scope2(energy)]).toEqual([expected, expected, null]);
});

test('one month and its total are told apart by the day alone', () => {
  const energy = `${dated}\n2024-01-31 | Casting | Power | 30 | MWh | M1\n | Casting | Power | 30 | MWh | M1`;
  expect([said(energy), scope2(energy)]).toEqual([['total-row Energy!D3'], null]);
});

test.each([
  ['another month of the same amount as all before', '2024-03-31 | Casting | Power | 50 | MWh | M1', '0.5'],
  ['an undated rest of another amount', ' | Casting | Power | 51 | MWh |', '0.505'],
  ['nothing', ' | Casting | Power | 0 | MWh |', '0.25'],
])('%s is a row like any other', (_, row, expected) => {
  const energy = `${two}\n${row}`;
  expect([said(energy), scope2(energy)]).toEqual([[], expected]);
});

test('rows without any day are no totals, whatever they add up to', () => {
  const energy =
    'Process | Carrier | Quantity | Unit\nCasting | Power | 1 | MWh\nCasting | Power | 2 | MWh\nCasting | Power | 3 | MWh';
  expect([said(energy), scope2(energy)]).toEqual([[], '0.03']);
});

test.each([
  ['Total', true],
  ['TOTAL:', true],
  ['Sub-total', true],
  ['Grand total', true],
  ['Ｔｏｔａｌ', true],
  ['一季度小计', true],
  ['January total', true],
  ['Totally recycled', false],
  ['Total Quartz', false],
  ['Summer', false],
  ['合计量', false],
  ['', false],
])('whether "%s" says that a row is a total: %s', (text, expected) => {
  expect(isTotalWord(text)).toBe(expected);
});

test('rows with a unit alone are one note, however many, and withhold nothing', () => {
  const energy = `${two}\n${' | | | | MWh |\n'.repeat(5)}2024-03-31 | Casting | Power | 10 | MWh | M1\n | | | | GWh |`;
  expect(findings(plant(works(energy))).filter((text) => text.includes('prefilled'))).toEqual([
    'note prefilled-rows Energy!A4',
    'note prefilled-rows Energy!A10',
  ]);
  expect([errors(plant(works(energy))), scope2(energy)]).toEqual([[], '0.3']);
  const [first] = plant(works(energy)).findings.filter(({ code }) => code === 'prefilled-rows');
  expect(first?.details).toEqual({ count: '5', cell: 'Energy!A4:F8' });
});

test('a row that has anything more is a row, and what it lacks is asked for', () => {
  const energy = `${two}\n2024-03-31 | | | | MWh |`;
  expect(errors(plant(works(energy)))).toEqual([
    'missing-value Energy!B4',
    'missing-value Energy!C4',
    'missing-value Energy!D4',
  ]);
});
