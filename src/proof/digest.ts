/** Digests of texts, and the short tags by which a changed cell is found. */
import { sha256 } from './sha256';

const encoder = new TextEncoder();
/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return Array.from(sha256(encoder.encode(text)), digits).join('');
}

/** The eight hexadecimal digits of a word. */
function digits(word: number): string {
  return (word >>> 0).toString(16).padStart(tagLength, '0');
}

/** Digits of a tag. */
export const tagLength = 8;

/** Gives the tag of a canonical cell: the first digits of its digest, behind `=` for a formula; `.` for a blank. Equal cells are reckoned once. */
export function tagger(): (cell: string) => string {
  const known = new Map<string, string>([['', '.']]);
  return (cell) => {
    let tag = known.get(cell);
    if (tag === undefined) {
      tag = `${cell.startsWith('f') ? '=' : ''}${digits(sha256(encoder.encode(cell))[0] ?? 0)}`;
      known.set(cell, tag);
    }
    return tag;
  };
}

/** The tags of a text of joined ones. */
export function tagsOf(text: string): readonly string[] {
  return text.match(/\.|=?[0-9a-f]{8}/g) ?? [];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The first 100 bits of a digest as people copy them into a letter: `ABCDE-FGHIJ-KLMNO-PQRST` (RFC 4648, base 32). */
export function shortCode(digest: string): string {
  let bits = BigInt(`0x${digest.slice(0, 25)}`);
  let code = '';
  for (let i = 0; i < 20; i++) {
    code = (letters[Number(bits & 31n)] ?? '') + code;
    bits >>= 5n;
  }
  return code.replace(/(.{5})(?=.)/g, '$1-');
}
