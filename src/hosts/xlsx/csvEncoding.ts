/** Finds out in which encoding a CSV file was saved, and decodes it. */
import { HostError } from '../../workbook/host';

interface DecodedCsv {
  readonly text: string;
  /** The encoding by its name in the WHATWG standard. */
  readonly encoding: string;
  /** True where neither a byte order mark nor valid UTF-8 says it, so that it was told by what the text looks like. */
  readonly isGuessed: boolean;
}

/** What a single letter beyond ASCII is worth: 1 where people write such a letter, 0 where hardly anybody does. */
type Likelihood = (text: string) => number;

/** Encodings without a mark, in the order of preference between equals, as spreadsheets of China, Taiwan, Japan, western and eastern Europe save them. */
const unmarked: readonly (readonly [encoding: string, likely: Likelihood])[] = [
  ['gb18030', chineseShare],
  ['big5', traditionalShare],
  ['shift_jis', japaneseShare],
  ['windows-1252', latinShare],
  ['windows-1251', cyrillicShare],
];
/** A guess must look right in this part of its letters, and no other may look nearly as right. */
const leastLikely = 0.6;
const leastLead = 0.15;
/** Letters looked at; a file says in its first lines what it is. */
const looked = 1 << 16;

/** The text of a CSV file: by its byte order mark, else UTF-8, else the encoding in which it looks like text; throws `unreadable-csv` where none is clearly likelier than the others. */
export function decodeCsv(file: string, bytes: Uint8Array): DecodedCsv {
  for (const encoding of markedEncodings(bytes)) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined && !text.includes('\0')) return { text, encoding, isGuessed: false };
  }
  const guesses = unmarked
    .flatMap(([encoding, likely]) => {
      const text = decodeStrictly(bytes, encoding);
      return text === undefined || /[\0\u0080-\u009f]/.test(text) ? [] : [{ encoding, text, worth: likely(text) }];
    })
    .sort((a, b) => b.worth - a.worth);
  const [best, second] = guesses;
  const isClear = best !== undefined && best.worth >= leastLikely && best.worth - (second?.worth ?? 0) >= leastLead;
  const chinese = guesses.find(({ encoding }) => encoding === 'gb18030');
  const chosen = isClear ? best : chinese && chinese.worth >= leastLikely ? chinese : undefined;
  if (!chosen) throw new HostError('unreadable-csv', { file, reason: 'encoding' });
  return { text: chosen.text, encoding: chosen.encoding, isGuessed: true };
}

function markedEncodings(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8'];
}

/** Nothing where the bytes are none of that encoding, or where the system does not know it. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    if (encoding === 'windows-1252') return westernText(bytes);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the bytes 80 to 9F are in Windows-1252; Node decodes them as Latin-1. */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function westernText(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (letter) => westernSigns[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Part of the letters beyond ASCII that are likely, from 0 to 1; told of each letter with the ones beside it. */
function likelyShare(text: string, isLikely: (letter: string, before: string, after: string) => boolean): number {
  let foreign = 0;
  let likely = 0;
  const letters = [...text.slice(0, looked)];
  letters.forEach((letter, index) => {
    if (letter <= '\u007f') return;
    foreign += 1;
    if (isLikely(letter, letters[index - 1] ?? ' ', letters[index + 1] ?? ' ')) likely += 1;
  });
  return foreign === 0 ? 0 : likely / foreign;
}

const eastAsianSigns = /[\u3000-\u303f\uff01-\uff5e\uffe5°±×²³·—–“”‘’…℃]/;

function chineseShare(text: string): number {
  const common = lettersOf('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]);
  return likelyShare(text, (letter) => common.has(letter) || eastAsianSigns.test(letter));
}

function traditionalShare(text: string): number {
  const common = lettersOf(
    'big5',
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  );
  return likelyShare(text, (letter) => common.has(letter) || eastAsianSigns.test(letter));
}

function japaneseShare(text: string): number {
  const common = lettersOf(
    'shift_jis',
    [0x88, 0x97],
    [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
  );
  return likelyShare(
    text,
    (letter) => common.has(letter) || /[\u3041-\u30fe]/.test(letter) || eastAsianSigns.test(letter),
  );
}

/** Single accented letters within words of plain ones, and the signs of units and dashes beside plain characters. */
function latinShare(text: string): number {
  return likelyShare(text, (letter, before, after) => {
    const isPlain = (other: string): boolean => other <= '\u007f';
    if (!/[À-ÖØ-öø-ÿŒœŠšŽžŸ]/.test(letter)) return /[°±²³µ·×–—‘’“”…€ª«»]/.test(letter) && isPlain(before);
    const isWithin = /[a-z]/i.test(before) || /[a-z]/i.test(after);
    const isCapitalInside = letter !== letter.toLowerCase() && /[a-z]/.test(before);
    return isWithin && !isCapitalInside && (isPlain(before) || isPlain(after));
  });
}

/** Words that are Cyrillic as a whole, with capitals only at their beginning or throughout. */
function cyrillicShare(text: string): number {
  const words = text.slice(0, looked).match(/[\p{L}\u0400-\u045f]+/gu) ?? [];
  const likely = words
    .filter((word) => /^[\u0400-\u042f]?[\u0430-\u045f]+$|^[\u0400-\u042f]+$/.test(word))
    .join('').length;
  const foreign = text.slice(0, looked).replace(/[\u0000-\u007f№°±·–—“”«»…]/g, '').length;
  return foreign === 0 ? 0 : likely / foreign;
}

const known = new Map<string, ReadonlySet<string>>();

/** The letters of the part of a two-byte encoding that holds the common ones. */
function lettersOf(
  encoding: string,
  [firstLead, lastLead]: readonly [number, number],
  trails: readonly (readonly [number, number])[],
): ReadonlySet<string> {
  const found = known.get(encoding);
  if (found) return found;
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1)
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail += 1) bytes.push(lead, trail);
  const letters = new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
  known.set(encoding, letters);
  return letters;
}
