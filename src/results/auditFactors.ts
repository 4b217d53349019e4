/** Factors of monetary-unit sampling: Poisson's for the errors found, and what an expected error takes from the room for others. General knowledge (AICPA's guide on audit sampling prints them); not checked against ISA 530. */

/** By confidence, what one tonne of expected error takes of the material amount. */
export const expansionFactors = { '0.8': 1.3, '0.85': 1.4, '0.9': 1.5, '0.95': 1.6, '0.99': 1.9 } as const;

export type Confidence = keyof typeof expansionFactors;
export const confidences = Object.keys(expansionFactors) as readonly Confidence[];

/** How many errors there may be in all, at that confidence, where so many were found: 3.00 for none at 95 %. Solved from the Poisson distribution to 12 digits. */
export function certaintyFactor(confidence: Confidence, found: number): number {
  const risk = 1 - Number(confidence);
  let [low, high] = [0, 10 * (found + 2)];
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (atMost(found, middle) > risk) low = middle;
    else high = middle;
  }
  return Number(high.toPrecision(12));
}

/** The chance of at most so many where so many are expected. */
function atMost(count: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), Math.exp(-mean)];
  for (let number = 1; number <= count; number++) {
    term *= mean / number;
    sum += term;
  }
  return sum;
}
