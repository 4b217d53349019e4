/** Letting pass what is under way, without looking at the clock. */

/** Rounds of the event loop in which everything that was due, and what follows from it, happens. */
export async function whatIsDue(): Promise<void> {
  for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 0));
}
