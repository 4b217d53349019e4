/** The known name that an unknown one most likely means. */

/** Fewest single-character changes, insertions, deletions and swaps that turn one text into the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** The nearest of the known names, first in their order on a tie; nothing where none is near (more than a third of the letters differ, but one may always where there are two). */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.normalize('NFKC').trim().toLowerCase();
  let best: string | undefined;
  let fewest = (wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    const changes = distance(wanted, candidate.normalize('NFKC').toLowerCase());
    if (changes < fewest) {
      fewest = changes;
      best = candidate;
    }
  }
  return best;
}
