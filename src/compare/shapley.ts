/**
 * How much of a difference each of several changes explains, whatever the order in which they are made: its mean over all orders.
 * Shapley (1953); for decompositions Dietzenbacher and Los (1998). General knowledge, not taken from a standard.
 */
import { line, ZERO, type Exact } from '../quantity/exact';

/** What one change explains, in the unit of the result. */
export interface Share {
  readonly mean: Exact;
  /** The least and the most that it explains in any order. */
  readonly least: Exact;
  readonly most: Exact;
}

/**
 * The share of each of `count` changes in `valueOf(all) - valueOf(none)`; `valueOf` takes the changes that are made as bits.
 * Shares stand on the grid of lines (30 decimals) and add up to the difference to the last digit: what rounding leaves goes to the largest.
 */
export function sharesOf(count: number, valueOf: (made: number) => Exact): readonly Share[] {
  const states = 2 ** count;
  const values = Array.from({ length: states }, (_, made) => line(valueOf(made)));
  const valueAt = (made: number): Exact => values[made] ?? ZERO;
  const weights = weightsOf(count);
  const orders = factorial(count);
  const shares = Array.from({ length: count }, (_, change): Share => {
    const steps = values.flatMap((value, made) =>
      made & (1 << change) ? [] : [{ size: sizeOf(made), step: valueAt(made | (1 << change)).minus(value) }],
    );
    const sum = steps.reduce((all, { size, step }) => all.plus(step.times(weights[size] ?? 0)), ZERO);
    const ordered = steps.map(({ step }) => step).sort((a, b) => a.comparedTo(b));
    return { mean: line(sum.div(orders)), least: ordered[0] ?? ZERO, most: ordered.at(-1) ?? ZERO };
  });
  const difference = valueAt(states - 1).minus(valueAt(0));
  const left = shares.reduce((rest, { mean }) => rest.minus(mean), difference);
  const largest = shares.reduce(
    (best, { mean }, index) => (mean.abs().greaterThan(shares[best]?.mean.abs() ?? 0) ? index : best),
    0,
  );
  return shares.map((share, index) => (index === largest ? { ...share, mean: share.mean.plus(left) } : share));
}

/** In how many orders so many changes come before a given one, by their number. */
function weightsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, before) => factorial(before) * factorial(count - before - 1));
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}

function sizeOf(made: number): number {
  let size = 0;
  for (let rest = made; rest > 0; rest &= rest - 1) size += 1;
  return size;
}
