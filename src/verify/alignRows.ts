/** Which row of today is which row of the seal, wherever it stands now. */

/** A row as one text; nothing for a blank one. */
type RowText = string;

interface AlignedRows {
  /** Rows that differ in some cells. */
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** Whether rows that are the same stand in another order. */
  readonly isReordered: boolean;
}

/** Rows that are compared with one another at most, where neither is found as it was. */
const mostCompared = 3000;

/** Finds equal rows first, those in their own place before all others, then pairs those left by how many cells they share; `shared` counts that for two rows. */
export function alignRows(
  before: readonly RowText[],
  after: readonly RowText[],
  shared: (before: number, after: number) => number,
  width: number,
): AlignedRows {
  const places = new Map<RowText, number[]>();
  const isInPlace = (row: RowText, index: number): boolean => row !== '' && after[index] === row;
  before.forEach((row, index) => {
    if (row === '' || isInPlace(row, index)) return;
    const known = places.get(row);
    if (known) known.push(index);
    else places.set(row, [index]);
  });
  const found: number[] = [];
  const unmatched: number[] = [];
  after.forEach((row, index) => {
    if (row === '') return;
    const place = before[index] === row ? index : places.get(row)?.shift();
    if (place === undefined) unmatched.push(index);
    else found.push(place);
  });
  const lost = [...places.values()].flat().sort((a, b) => a - b);
  const { pairs, removed, added } = pairUp(lost, unmatched, shared, width);
  return {
    pairs,
    removed,
    added,
    isReordered: found.some((place, index) => index > 0 && place < (found[index - 1] ?? 0)),
  };
}

function pairUp(
  lost: readonly number[],
  unmatched: readonly number[],
  shared: (before: number, after: number) => number,
  width: number,
): Omit<AlignedRows, 'isReordered'> {
  const candidates: { readonly before: number; readonly after: number; readonly common: number }[] = [];
  const near = (one: number): readonly number[] =>
    lost.length * unmatched.length > mostCompared * 100 ? unmatched.filter((other) => other === one) : unmatched;
  for (const before of lost)
    for (const after of near(before)) {
      const common = shared(before, after);
      if (common * 2 >= width) candidates.push({ before, after, common });
    }
  candidates.sort(
    (a, b) => b.common - a.common || Math.abs(a.before - a.after) - Math.abs(b.before - b.after) || a.before - b.before,
  );
  const [usedBefore, usedAfter] = [new Set<number>(), new Set<number>()];
  const pairs = candidates.filter(({ before, after }) => {
    if (usedBefore.has(before) || usedAfter.has(after)) return false;
    usedBefore.add(before);
    usedAfter.add(after);
    return true;
  });
  return {
    pairs: pairs.map(({ before, after }) => ({ before, after })).sort((a, b) => a.after - b.after),
    removed: lost.filter((row) => !usedBefore.has(row)),
    added: unmatched.filter((row) => !usedAfter.has(row)),
  };
}
