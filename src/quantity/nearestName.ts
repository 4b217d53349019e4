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

/** A longer text is no name. */
const longestName = 200;

/** In how many letters names of that many may differ and still be near: none of a single one, else one in three, at least one; none of a Chinese name below four. */
function mostChanges(name: string): number {
  if (name.length > longestName) return 0;
  if (name.length < 2 || (name.length < 4 && /\p{Script=Han}/u.test(name))) return 0;
  return Math.max(1, Math.floor(name.length / 3));
}

/** The nearest of the known names, first in their order on a tie; nothing where none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = plainName(name);
  let best: string | undefined;
  let fewest = mostChanges(wanted) + 1;
  for (const candidate of known) {
    const other = plainName(candidate);
    const most = Math.min(fewest - 1, mostChanges(other));
    if (most < 0 || Math.abs(wanted.length - other.length) > most) continue;
    const changes = distance(wanted, other);
    if (changes > most) continue;
    fewest = changes;
    best = candidate;
  }
  return best;
}

/** The nearest name, or else the longest known one that stands as whole words in the name or the other way round: "Guangdong" for "Guangdong province", 广东 for 广东省. */
export function nearestPlace(name: string, known: readonly string[]): string | undefined {
  const near = nearestName(name, known);
  if (near !== undefined) return near;
  const wanted = plainName(name);
  const within = known.filter((candidate) => {
    const other = plainName(candidate);
    return other.length >= 2 && (holds(wanted, other) || holds(other, wanted));
  });
  return within.sort((a, b) => b.length - a.length)[0];
}

/** True where one name is the other but for one letter more, less, other or swapped with its neighbour. Digits and single letters tell things apart: "Line A" is no slip of "Line B". */
export function isSlip(name: string, other: string): boolean {
  const [one, two] = [plainName(name), plainName(other)];
  const marks = (text: string): string => (text.match(/\d|(?<!\p{L})\p{L}(?!\p{L})/gu) ?? []).join(' ');
  return Math.abs(one.length - two.length) <= 1 && marks(one) === marks(two) && distance(one, two) === 1;
}

function plainName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** True where the part stands in the text as whole words; Chinese has no blanks between words. */
function holds(text: string, part: string): boolean {
  const at = text.indexOf(part);
  if (part.length < 2 || at < 0) return false;
  const isWord = (letter: string | undefined): boolean =>
    letter !== undefined && /[\p{L}\p{N}]/u.test(letter) && !/\p{Script=Han}/u.test(letter);
  return !isWord(text[at - 1]) && !isWord(text[at + part.length]);
}
