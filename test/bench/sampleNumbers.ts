/** Numbers that look drawn at random and are the same in every run. */

/** Whole numbers from 0 to below `limit`, in a fixed sequence (Lehmer, 48271 modulo 2^31 - 1). */
export function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** A ledger quantity: half are whole kilograms, most others meter readings of 3 decimals, some of 2, a few returns below zero. */
export function quantity(draw: (limit: number) => number): number {
  const kind = draw(20);
  if (kind < 10) return draw(50_000) + 1;
  if (kind < 16) return (draw(50_000_000) + 1) / 1000;
  if (kind < 19) return (draw(5_000_000) + 1) / 100;
  return -(draw(10_000) + 1) / 10;
}
