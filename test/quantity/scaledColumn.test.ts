/** A typed number becomes the decimal that was typed, and nothing else passes for one. */
import fc from 'fast-check';
import { exact } from '../../src/quantity/exact';
import { scaleColumn, valueInRow } from '../../src/quantity/scaledColumn';
import { columnOf, double, ledgerNumber, typedNumber } from './numbers';

const texts = (numbers: readonly number[]): string[] => {
  const column = columnOf(numbers);
  return numbers.map((_, row) => valueInRow(column, row).toFixed());
};

test('a column takes the decimals of its finest number', () => {
  const column = columnOf([12, 0.5, -7.25]);
  expect(column.decimals).toBe(2);
  expect([...column.mantissas]).toEqual([1200, 50, -725]);
  expect(column.exceptions.size).toBe(0);
});

test('a computed 0.1 + 0.2 is no typed decimal and is kept with all its digits', () => {
  const column = columnOf([0.1, 0.1 + 0.2]);
  expect(column.decimals).toBe(1);
  expect([...column.exceptions].map(([row, value]) => [row, value.toFixed()])).toEqual([[1, '0.30000000000000004']]);
  expect([...column.mantissas]).toEqual([1, 0]);
});

test('one very small number does not drive the large ones out of the scale', () => {
  const column = columnOf([123456789.123, 98765432.1, 1e-20]);
  expect(column.decimals).toBe(3);
  expect([...column.exceptions.keys()]).toEqual([2]);
  expect(texts([123456789.123, 98765432.1, 1e-20])).toEqual(['123456789.123', '98765432.1', '0.00000000000000000001']);
});

test('numbers of 15 digits fit, beside decimals they do not', () => {
  expect(columnOf([999999999999999, 1e15]).exceptions.size).toBe(0);
  expect(texts([999999999999999, 0.001])).toEqual(['999999999999999', '0.001']);
});

test('a number too large for the scale is an exception with its printed digits', () => {
  expect(texts([1e300, -1e18, 2])).toEqual([`1${'0'.repeat(300)}`, '-1000000000000000000', '2']);
});

test('rows without a number are zero and do not choose the scale', () => {
  const numbers = Float64Array.of(5, 0.123456, NaN);
  const byMask = scaleColumn(numbers, Uint8Array.of(1, 0, 0));
  const byTest = scaleColumn(numbers, (row) => row === 0);
  expect(byMask).toEqual(byTest);
  expect(byMask).toEqual({ mantissas: Float64Array.of(5, 0, 0), decimals: 0, exceptions: new Map() });
});

test('minus zero is zero', () => {
  expect(texts([-0, 0.5])).toEqual(['0', '0.5']);
});

test('a number that is not finite is refused by its row', () => {
  expect(() => columnOf([1, NaN])).toThrow('row 1');
  expect(() => columnOf([Infinity])).toThrow('row 0');
});

test('every number of at most 15 digits and 22 decimals is scaled, to the digits that were typed', () => {
  fc.assert(
    fc.property(typedNumber, ({ text, value }) => {
      const column = columnOf([value]);
      expect(column.exceptions.size).toBe(0);
      expect(valueInRow(column, 0).eq(text)).toBe(true);
    }),
    { seed: 1, numRuns: 5000 },
  );
});

test('whatever the double, its row holds the decimal that the double prints', () => {
  fc.assert(
    fc.property(double, (value) => {
      expect(valueInRow(columnOf([value]), 0).eq(exact(String(value)))).toBe(true);
    }),
    { seed: 2, numRuns: 5000 },
  );
});

test('in a mixed column every row keeps its own value', () => {
  fc.assert(
    fc.property(fc.array(ledgerNumber, { maxLength: 30 }), (numbers) => {
      const column = columnOf(numbers);
      numbers.forEach((value, row) => expect(valueInRow(column, row).eq(String(value))).toBe(true));
    }),
    { seed: 3, numRuns: 1000 },
  );
});

test('no other scale would fit more rows', () => {
  fc.assert(
    fc.property(fc.array(ledgerNumber, { minLength: 1, maxLength: 12 }), (numbers) => {
      const column = columnOf(numbers);
      const fitting = (decimals: number): number =>
        numbers.filter((value) => {
          const mantissa = exact(value).times(exact(`1e${decimals}`));
          return mantissa.isInteger() && mantissa.abs().lte(1e15);
        }).length;
      const most = Math.max(...Array.from({ length: 23 }, (_, decimals) => fitting(decimals)));
      expect(numbers.length - column.exceptions.size).toBe(most);
    }),
    { seed: 4, numRuns: 500 },
  );
});
