/** Numbers as ledgers hold them, for the property tests. */
import fc from 'fast-check';
import { scaleColumn, type ScaledColumn } from '../../src/quantity/scaledColumn';

/** A column with a number in every row. */
export function columnOf(numbers: readonly number[]): ScaledColumn {
  return scaleColumn(Float64Array.from(numbers), () => true);
}

/** A decimal of at most 15 digits and 22 decimals as typed, with the double a spreadsheet keeps of it. */
export const typedNumber = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -99_999, max: 99_999 }),
      fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    ),
    fc.integer({ min: 0, max: 22 }),
  )
  .map(([digits, decimals]) => ({ text: `${digits}e-${decimals}`, value: Number(`${digits}e-${decimals}`) }));

export const double = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Mostly short decimals, some of 15 digits, some computed, some as large or small as doubles get. */
export const ledgerNumber = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`)),
  },
  { weight: 2, arbitrary: typedNumber.map(({ value }) => value) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -0, 0.1 + 0.2, 1e15, -1e15, 1e15 + 2, 999_999_999_999_999, 1 / 3, 5e-324, 1e308),
  },
  { weight: 1, arbitrary: double },
);
