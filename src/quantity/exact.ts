/** Exact decimal numbers: the one place that knows the number library, its precision and how a number becomes text. */
import { Decimal } from 'decimal.js';

/** 60 significant digits: products of a ledger quantity, a unit and two factors stay exact; only divisions round. */
const Configured = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -1e9, toExpPos: 1e9 });

/** A decimal number without unit. */
export type Exact = Decimal;

/** The decimal that the text or double stands for, digit by digit as it prints (0.1 is one tenth). Throws on text that is no number. */
export function exact(value: string | number | bigint | Exact): Exact {
  return new Configured(typeof value === 'bigint' ? value.toString() : value);
}

export const ZERO: Exact = exact(0);
export const ONE: Exact = exact(1);

/** Decimals of the grid of lines. */
const lineDecimals = 30;

/**
 * A line of a statement: the value rounded half even to 30 decimals.
 * Lines on one fixed grid add without rounding, so a total is the sum of its lines to the last digit, in any order.
 */
export function line(value: Exact): Exact {
  return value.toDecimalPlaces(lineDecimals, Decimal.ROUND_HALF_EVEN);
}

/** A line as a whole number of steps of its grid, for sums of very many of them; what lies between two steps is rounded as a line is. */
export function stepsOf(value: Exact): bigint {
  const { d: words, e, s: sign } = value;
  // The library keeps seven digits in a word, the first of them the highest.
  let whole = 0n;
  for (const word of words) whole = whole * 10_000_000n + BigInt(word);
  const shift = 7 * (Math.floor(e / 7) - words.length + 1) + lineDecimals;
  const steps = shift >= 0 ? whole * powerOfTen(shift) : halfEven(whole, powerOfTen(-shift));
  return sign < 0 ? -steps : steps;
}

const powers: bigint[] = [];

function powerOfTen(exponent: number): bigint {
  return (powers[exponent] ??= 10n ** BigInt(exponent));
}

/** The whole number nearest to the fraction; of two that are as near, the even one. */
function halfEven(over: bigint, under: bigint): bigint {
  const [down, rest] = [over / under, (over % under) * 2n];
  return rest > under || (rest === under && down % 2n === 1n) ? down + 1n : down;
}

/** The line of so many steps. */
export function ofSteps(steps: bigint): Exact {
  return new Configured(`${steps}e-${lineDecimals}`);
}

/** Sum of exact values; zero for none. */
export function total(values: Iterable<Exact>): Exact {
  let sum = ZERO;
  for (const value of values) sum = sum.plus(value);
  return sum;
}

/** Digits enough for any sum of doubles: they reach from 10^308 down to 10^-324. */
const Unrounded = Decimal.clone({ precision: 2000, toExpNeg: -1e9, toExpPos: 1e9 });

/** Sum without any rounding, however far apart the values are, so the same in every order; zero for none. */
export function unroundedTotal(values: Iterable<Exact>): Exact {
  let sum = new Unrounded(0);
  for (const value of values) sum = sum.plus(value);
  return exact(sum);
}

/** Plain decimal text without exponent, at most `digits` significant digits (30), no trailing zeros. */
export function plainText(value: Exact, digits = 30): string {
  const text = value.toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN).toFixed();
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}

/** The double nearest to the value, as a spreadsheet cell holds it. */
export function toDouble(value: Exact): number {
  return value.toNumber();
}
