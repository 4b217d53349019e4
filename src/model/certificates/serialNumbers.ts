/** Serial numbers of certificates: ranges as whole numbers of any length, and which certificate claims which part first. */

/** All serials from the first to the last, both inside. `unit` of them are one certificate (I-REC counts in fractions of a MWh). */
export interface SerialRange {
  /** What the numbers share: letters in front of the digits, and the registry. */
  readonly series: string;
  readonly from: bigint;
  readonly to: bigint;
  readonly unit: bigint;
}

interface Serial {
  readonly letters: string;
  readonly digits: string;
  readonly decimals: string;
}

/** Letters and then digits, with blanks and dashes anywhere, and decimals behind a point. */
function readSerial(text: string): Serial | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s_-]+/g, '')
    .toUpperCase();
  const found = /^(.*?)(\d+)(?:\.(\d+))?$/.exec(plain);
  const letters = found?.[1] ?? '';
  // 1.23E+25 and 1,000 are numbers that lost or gained something on the way.
  if (!found || /^[\d.]+E\+?$/.test(letters) || /\d[.,]$/.test(letters)) return undefined;
  return { letters, digits: found[2] ?? '', decimals: found[3] ?? '' };
}

/** The range of two serial texts (one alone is a range of one); nothing where they cannot be read, differ in their letters or run backwards. */
export function serialRange(registry: string, fromText: string, toText: string): SerialRange | undefined {
  const from = readSerial(fromText);
  const to = toText.trim() === '' ? from : readSerial(toText);
  if (!from || !to || from.letters !== to.letters || from.decimals.length !== to.decimals.length) return undefined;
  const whole = ({ digits, decimals }: Serial): bigint => BigInt(digits + decimals);
  const range = {
    series: `${registry} ${from.letters}`,
    from: whole(from),
    to: whole(to),
    unit: 10n ** BigInt(from.decimals.length),
  };
  return range.to < range.from ? undefined : range;
}

/** How many serials the range holds, in its smallest steps. */
export function serialCount(range: SerialRange): bigint {
  return range.to - range.from + 1n;
}

/** What remains for a range after those before it, and one of those that took the rest. */
interface FirstClaim {
  readonly own: bigint;
  /** Position of an earlier range that overlaps. */
  readonly overlaps: number | undefined;
}

interface Taken {
  from: bigint;
  to: bigint;
  readonly by: number;
}

/**
 * In the order given, how much of each range no earlier one holds. Taken stretches are kept apart and sorted, so that each is found by halving and
 * merged once: n log n, however the ranges overlap. `undefined` ranges take nothing.
 */
export function firstClaims(ranges: readonly (SerialRange | undefined)[]): readonly (FirstClaim | undefined)[] {
  const bySeries = new Map<string, Taken[]>();
  return ranges.map((range, index) => {
    if (!range) return undefined;
    const taken = bySeries.get(range.series) ?? [];
    bySeries.set(range.series, taken);
    const start = firstEndingFrom(taken, range.from);
    let own = serialCount(range);
    let overlaps: number | undefined;
    let end = start;
    const merged: Taken = { from: range.from, to: range.to, by: index };
    for (let other = taken[end]; other && other.from <= range.to; other = taken[++end]) {
      own -= (other.to < range.to ? other.to : range.to) - (other.from > range.from ? other.from : range.from) + 1n;
      overlaps ??= other.by;
      if (other.from < merged.from) merged.from = other.from;
      if (other.to > merged.to) merged.to = other.to;
    }
    taken.splice(start, end - start, merged);
    return { own, overlaps };
  });
}

/** Position of the first stretch that ends at the serial or behind it. */
function firstEndingFrom(taken: readonly Taken[], from: bigint): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.to ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
