/** A number written as text is read where it can mean one number only. */
import fc from 'fast-check';
import { exact } from '../../src/quantity/exact';
import { hasTwoReadings, numberReadings, readNumberText } from '../../src/quantity/readNumber';

test.each([
  ['1234.5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['1,234', '1234'],
  ['12,345,678', '12345678'],
  ['1 234.5', '1234.5'],
  ['1\u00a0234\u00a0567', '1234567'],
  ['1\u202f234', '1234'],
  ['  42\t', '42'],
  ['007', '7'],
  ["1'200", '1200'],
  ['1’234’567.5', '1234567.5'],
  ['1,20,000', '120000'],
  ['12,34,567.5', '1234567.5'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['1.2e3', '1200'],
  ['1.2E-3', '0.0012'],
  ['+3', '3'],
  ['-3', '-3'],
  ['- 3', '-3'],
  ['\u22123', '-3'],
  ['(1,234)', '-1234'],
  ['( 5.5 )', '-5.5'],
  ['12%', '0.12'],
  ['12 %', '0.12'],
  ['-0.5%', '-0.005'],
  ['(12%)', '-0.12'],
  ['1.2e1%', '0.12'],
  ['１２３．５', '123.5'],
  ['１，２３４', '1234'],
  ['（５％）', '-0.05'],
  ['－７', '-7'],
  ['　８　', '8'],
  ['-0', '0'],
  ['123456789012345678901234567890.123', '123456789012345678901234567890.123'],
])('"%s" is %s', (text, number) => {
  expect(readNumberText(text)?.valueOf()).toBe(number);
});

test.each([
  ['', 'nothing'],
  ['   ', 'blanks'],
  ['1,23', 'a decimal comma'],
  ['0,123', 'a decimal comma'],
  ['1.234.567,8', 'points as group signs'],
  ['1.234,5', 'a decimal comma'],
  ['1,2345', 'a group of four'],
  ['1234,567', 'a first group of four'],
  ['1,2,345', 'a group of one'],
  ['12,34,56', 'a last group of two'],
  ["1'23", 'a group of two'],
  ['1,234 567', 'two group signs'],
  ['1  234', 'two blanks'],
  ['2024-03-01', 'a date'],
  ['2024/3/1', 'a date'],
  ['1-2', 'a range'],
  ['12 t', 'a unit'],
  ['1.2万', 'a unit'],
  ['12²', 'a power'],
  ['½', 'a fraction character'],
  ['n/a', 'a word'],
  ['1,234e3', 'groups with an exponent'],
  ['1e999', 'larger than any cell'],
  ['e5', 'an exponent alone'],
  ['.', 'a point alone'],
  ['%', 'a sign alone'],
  ['--3', 'two signs'],
  ['(-3)', 'two signs'],
  ['-(3)', 'two signs'],
  ['(3', 'an open bracket'],
  ['()', 'empty brackets'],
  ['12%%', 'two per cent signs'],
  ['0x1F', 'a hexadecimal'],
  ['Infinity', 'a word'],
])('"%s" (%s) is not read', (text) => {
  expect(readNumberText(text)).toBeUndefined();
});

test('every decimal is read back from its plain text and from its text with commas', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const value = exact(`${digits}e-${decimals}`);
      const plain = value.toFixed(decimals);
      const [whole = '', fraction] = plain.split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
      expect(readNumberText(plain)?.eq(value)).toBe(true);
      expect(readNumberText(grouped)?.eq(value)).toBe(true);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

describe('with a decimal comma', () => {
  const both = (text: string) => {
    const { point, comma } = numberReadings(text);
    return [point?.valueOf(), comma?.valueOf()];
  };
  test.each([
    ['0,985', undefined, '0.985'],
    ['1,23', undefined, '1.23'],
    ['1.234,5', undefined, '1234.5'],
    ['1.234.567', undefined, '1234567'],
    ['1 234,5', undefined, '1234.5'],
    ["1'234,5", undefined, '1234.5'],
    ['12,5 %', undefined, '0.125'],
    ['(0,5)', undefined, '-0.5'],
    ['1,5e3', undefined, '1500'],
    ['0.985', '0.985', undefined],
    ['1,234.5', '1234.5', undefined],
    ['1,20,000', '120000', undefined],
    ['25,340', '25340', '25.34'],
    ['25.340', '25.34', '25340'],
    ['12,', undefined, undefined],
    ['1234', '1234', '1234'],
    ['1 234', '1234', '1234'],
  ])('"%s" is %s or %s', (text, point, comma) => {
    expect(both(text)).toEqual([point, comma]);
  });

  test.each([
    ['25,340', true],
    ['25.340', true],
    ['-1,234 %', true],
    ['0,985', false],
    ['1234', false],
    ['about 5', false],
  ])('whether "%s" is two numbers: %s', (text, expected) => {
    expect(hasTwoReadings(numberReadings(text))).toBe(expected);
  });
});

test('no text of more than 400 characters is a number, so that a cell full of digits is refused at once', () => {
  const readings = (text: string) => Object.values(numberReadings(text)).filter((reading) => reading !== undefined);
  expect(readings(`${'0'.repeat(399)}7`)).toHaveLength(2);
  expect(readings('0'.repeat(401))).toEqual([]);
  expect(readings(`${'1'.repeat(32_766)}x`)).toEqual([]);
});
