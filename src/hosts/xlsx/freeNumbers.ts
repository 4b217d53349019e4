/** Gives numbers that nobody has yet. */

/** A function that gives the numbers from `first` on that are not taken, each once, the smallest first. */
export function freeNumbers(isTaken: (number: number) => boolean, first = 1): () => number {
  let next = first;
  return () => {
    while (isTaken(next)) next++;
    return next++;
  };
}
