/** Choices that look like chance and are the same for the same seed. */

export interface Choice {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  of<T>(items: readonly T[]): T;
  /** True once in so many times. */
  once(inTimes: number): boolean;
}

/** Choices of a seed. */
export function choicesOf(seed: number): Choice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    once: (inTimes) => below(inTimes) === 0,
    of: (items) => {
      if (items.length === 0) throw new Error('nothing to choose from');
      return items[below(items.length)] as (typeof items)[number];
    },
  };
}
