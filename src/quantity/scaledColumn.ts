/** A column of numbers as whole multiples of one power of ten, each proved to be the decimal that was typed. */
import { exact, type Exact } from './exact';

/**
 * Row by row the value is `mantissas[row] / 10^decimals`, or the entry of `exceptions` where there is one (the mantissa is 0 there).
 * Rows that hold no number have the mantissa 0 and no exception.
 */
export interface ScaledColumn {
  readonly mantissas: Float64Array;
  readonly decimals: number;
  readonly exceptions: ReadonlyMap<number, Exact>;
}

const LARGEST = 1e15;
const MOST_DECIMALS = 22;
const powersOfTen = Float64Array.from({ length: MOST_DECIMALS + 1 }, (_, exponent) => Number(`1e${exponent}`));
const powerOfTen = (exponent: number): number => powersOfTen[exponent] ?? Infinity;

/**
 * The integer m with value = m / 10^decimals, or NaN where no |m| <= 10^15 gives exactly this double.
 * 10^decimals is exact up to 22 and the division is correctly rounded, so the comparison proves that the double is the nearest one to that
 * decimal; decimals of at most 15 digits never share a double. Every decimal of at most 15 digits is found, for v * 10^k is less than 1/2 off.
 */
function mantissaOf(value: number, decimals: number): number {
  const power = powerOfTen(decimals);
  const mantissa = Math.round(value * power);
  return Math.abs(mantissa) <= LARGEST && mantissa / power === value ? mantissa : NaN;
}

/** Fewest decimals that write the value, or -1 where 15 digits and 22 decimals do not. */
function fewestDecimals(value: number): number {
  const size = Math.abs(value);
  for (let decimals = 0; decimals <= MOST_DECIMALS && size * powerOfTen(decimals) <= LARGEST + 1; decimals += 1) {
    if (!Number.isNaN(mantissaOf(value, decimals))) return decimals;
  }
  return -1;
}

/** The fewest decimals at which every row fits, as in almost every ledger; nothing where there is none. */
function commonDecimals(numbers: Float64Array, present: (row: number) => boolean): number | undefined {
  let decimals = 0;
  let largest = 0;
  for (let row = 0; row < numbers.length; row += 1) {
    if (!present(row)) continue;
    const value = numbers[row] ?? 0;
    largest = Math.max(largest, Math.abs(value));
    while (Number.isNaN(mantissaOf(value, decimals))) {
      decimals += 1;
      if (decimals > MOST_DECIMALS) return undefined;
    }
  }
  return Math.round(largest * powerOfTen(decimals)) <= LARGEST ? decimals : undefined;
}

/** The number of decimals at which most rows fit, the fewest on a tie. A row fits from its own decimals up to where its mantissa passes 10^15. */
function bestDecimals(numbers: Float64Array, present: (row: number) => boolean): number {
  const begins = new Uint32Array(MOST_DECIMALS + 2);
  const ends = new Uint32Array(MOST_DECIMALS + 2);
  for (let row = 0; row < numbers.length; row += 1) {
    const value = numbers[row] ?? 0;
    if (value === 0 || !present(row)) continue;
    const fewest = fewestDecimals(value);
    if (fewest < 0) continue;
    let size = Math.abs(mantissaOf(value, fewest)) * 10;
    let most = fewest;
    while (size <= LARGEST && most < MOST_DECIMALS) {
      size *= 10;
      most += 1;
    }
    begins[fewest] = (begins[fewest] ?? 0) + 1;
    ends[most + 1] = (ends[most + 1] ?? 0) + 1;
  }
  let best = 0;
  let mostRows = 0;
  for (let decimals = 0, rows = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    rows += (begins[decimals] ?? 0) - (ends[decimals] ?? 0);
    if (rows > mostRows) {
      mostRows = rows;
      best = decimals;
    }
  }
  return best;
}

/**
 * The numbers of the rows that are `present` (a test of the row, or a mask that is not 0 there), at the scale at which most of them fit;
 * the others, such as 0.30000000000000004, are kept in full as exceptions. Throws on a present number that is not finite.
 */
export function scaleColumn(numbers: Float64Array, present: ((row: number) => boolean) | Uint8Array): ScaledColumn {
  const isPresent = typeof present === 'function' ? present : (row: number): boolean => present[row] !== 0;
  const decimals = commonDecimals(numbers, isPresent) ?? bestDecimals(numbers, isPresent);
  const mantissas = new Float64Array(numbers.length);
  const exceptions = new Map<number, Exact>();
  for (let row = 0; row < numbers.length; row += 1) {
    if (!isPresent(row)) continue;
    const value = numbers[row] ?? 0;
    const mantissa = mantissaOf(value, decimals);
    if (!Number.isNaN(mantissa)) mantissas[row] = mantissa;
    else if (Number.isFinite(value)) exceptions.set(row, exact(value));
    else throw new Error(`row ${row} holds no finite number`);
  }
  return { mantissas, decimals, exceptions };
}

/** The value of one row, digit by digit; zero where the row holds no number. */
export function valueInRow(column: ScaledColumn, row: number): Exact {
  return column.exceptions.get(row) ?? exact(`${column.mantissas[row] ?? 0}e-${column.decimals}`);
}
