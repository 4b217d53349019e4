/**
 * How much of a difference each of several changes explains, whatever the order in which they are made: its mean over all orders.
 * Shapley (1953); for decompositions Dietzenbacher and Los (1998). General knowledge, not taken from a standard.
 */
import { line, ofSteps, stepsOf, ZERO, type Exact } from '../quantity/exact';
import { countOf } from './families';

/** What one change explains, in the unit of the result. */
export interface Share {
  readonly mean: Exact;
  /** The least and the most that it explains in any order. */
  readonly least: Exact;
  readonly most: Exact;
}

/**
 * The share of each of `count` changes in `valueOf(all) - valueOf(none)`; `valueOf` takes the changes that are made as bits, of those that touch the result.
 * Shares stand on the grid of lines (30 decimals) and add up to the difference to the last digit: what rounding leaves goes to the largest.
 */
export function sharesOf(
  count: number,
  valueOf: (made: number) => Exact,
  touched: number = 2 ** count - 1,
): readonly Share[] {
  const bits = Array.from({ length: count }, (_, change) => 1 << change).filter((bit) => touched & bit);
  const made = bits.reduce<readonly number[]>((all, bit) => [...all, ...all.map((one) => one | bit)], [0]);
  const values = made.map((one) => stepsOf(valueOf(one)));
  const sizes = values.map((_, state) => countOf(state));
  const weights = weightsOf(bits.length).map(BigInt);
  const orders = factorial(bits.length);
  const moving = bits.map((_, place): Share => {
    const sums = weights.map(() => 0n);
    let [least, most]: readonly [bigint | undefined, bigint | undefined] = [undefined, undefined];
    for (let state = 0; state < values.length; state += 1) {
      if (state & (1 << place)) continue;
      const step = (values[state | (1 << place)] ?? 0n) - (values[state] ?? 0n);
      const size = sizes[state] ?? 0;
      sums[size] = (sums[size] ?? 0n) + step;
      if (least === undefined || step < least) least = step;
      if (most === undefined || step > most) most = step;
    }
    const sum = sums.reduce((all, steps, size) => all + steps * (weights[size] ?? 0n), 0n);
    return { mean: line(ofSteps(sum).div(orders)), least: ofSteps(least ?? 0n), most: ofSteps(most ?? 0n) };
  });
  const difference = ofSteps((values.at(-1) ?? 0n) - (values[0] ?? 0n));
  const left = moving.reduce((rest, { mean }) => rest.minus(mean), difference);
  const largest = moving.reduce(
    (best, { mean }, index) => (mean.abs().greaterThan(moving[best]?.mean.abs() ?? 0) ? index : best),
    0,
  );
  const shares = moving.map((share, index) => (index === largest ? { ...share, mean: share.mean.plus(left) } : share));
  return Array.from({ length: count }, (_, change) => shares[bits.indexOf(1 << change)] ?? nothing);
}

const nothing: Share = { mean: ZERO, least: ZERO, most: ZERO };

/** In how many orders so many changes come before a given one, by their number. */
function weightsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, before) => factorial(before) * factorial(count - before - 1));
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
