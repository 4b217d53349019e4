/** How a number of each kind is printed, the same on sheets, in texts and on the terminal. */
import { exact, type Exact } from './exact';

/** Decimals by kind: t and MWh, tCO2e, tCO2e per unit of a product, shares in percent, money, counts. */
export const decimals = { mass: 1, energy: 1, emissions: 1, footprint: 3, share: 1, money: 2, count: 0 } as const;

export type QuantityKind = keyof typeof decimals;

/** What is printed in texts: quantities, and factors as they are given. */
export type PrintedKind = QuantityKind | 'factor';

const percent = 100;

/** What a share is multiplied by to be said in percent; 1 for all else. */
export function printedTimes(kind: PrintedKind): number {
  return kind === 'share' ? percent : 1;
}

/** A number below this is nothing but what rounding left. */
const nothing = 1e-9;
const certainDigits = 15;
const mostPlaces = 10;

/** Decimals with which a value is printed, a share in percent: those given, or as many more as it takes that what is not zero does not look like zero. */
export function placesFor(value: number, given: number): number {
  const size = Math.abs(value);
  if (size < nothing || size >= 0.5 * 10 ** -given) return given;
  return Math.ceil(-Math.log10(size));
}

/** Decimals with which a value of a kind is printed; a factor has those that it is given with. */
export function printedPlaces(value: Exact, kind: PrintedKind): number {
  return kind === 'factor'
    ? Math.min(value.decimalPlaces(), mostPlaces)
    : placesFor(value.times(printedTimes(kind)).toNumber(), decimals[kind]);
}

/** The number with fixed decimals and its thousands apart, rounded half up as a spreadsheet rounds its double; a share in percent, without its sign. */
export function printed(value: Exact, kind: PrintedKind): string {
  const shown = exact(Number(value.times(printedTimes(kind)).toPrecision(certainDigits)));
  const [whole = '', fraction] = shown
    .toDecimalPlaces(printedPlaces(value, kind), 4)
    .plus(0)
    .toFixed(printedPlaces(value, kind))
    .split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...(fraction ? [fraction] : [])].join('.');
}
