/** Steps through the bytes of XML that may not be complete yet. Positions are indexes; `incomplete` says that the end has not come. */

export const incomplete = -1;
export const slash = 0x2f;
const [lessThan, greaterThan, colon, exclamation, question, hyphen, bracket] = [
  0x3c, 0x3e, 0x3a, 0x21, 0x3f, 0x2d, 0x5b,
];

/** Where the byte next stands. (Short distances: faster than `indexOf`.) */
function nextByte(bytes: Uint8Array, wanted: number, from: number): number {
  for (let position = from; position < bytes.length; position++) if (bytes[position] === wanted) return position;
  return incomplete;
}

/** Where the next tag opens, comments, CDATA and processing instructions passed over. */
export function nextTagStart(bytes: Uint8Array, from: number): number {
  let open = nextByte(bytes, lessThan, from);
  while (open >= 0 && (bytes[open + 1] === exclamation || bytes[open + 1] === question)) {
    const behind = skipMarkup(bytes, open);
    open = behind === incomplete ? incomplete : nextByte(bytes, lessThan, behind);
  }
  return open;
}

/** The position behind a comment, CDATA section, processing instruction or document type. */
function skipMarkup(bytes: Uint8Array, open: number): number {
  if (open + 4 > bytes.length) return incomplete;
  const third = bytes[open + 2];
  const closing =
    bytes[open + 1] === question
      ? [question]
      : third === hyphen
        ? [hyphen, hyphen]
        : third === bracket
          ? [0x5d, 0x5d]
          : [];
  let end = nextByte(bytes, greaterThan, open + 2 + closing.length);
  while (end >= 0 && closing.some((byte, i) => bytes[end - closing.length + i] !== byte))
    end = nextByte(bytes, greaterThan, end + 1);
  return end === incomplete ? incomplete : end + 1;
}

/** Where the name of a tag ends that begins there (behind the `<`, a closing tag's slash belonging to it). */
export function nameEnd(bytes: Uint8Array, from: number): number {
  for (let position = from + 1; position < bytes.length; position++) {
    const byte = bytes[position] as number;
    if (byte <= 32 || byte === slash || byte === greaterThan) return position;
  }
  return incomplete;
}

/** Where the local part of a name begins: behind a closing tag's slash and a prefix. */
export function localStart(bytes: Uint8Array, from: number, end: number): number {
  for (let position = end - 1; position >= from; position--) {
    if (bytes[position] === colon || bytes[position] === slash) return position + 1;
  }
  return from;
}

/** Whether the bytes spell that ASCII word. */
export function spells(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** The position behind the tag's `>`, a `>` inside quotes passed over. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  for (let position = from; position < bytes.length; position++) {
    const byte = bytes[position] as number;
    if (byte === greaterThan) return position + 1;
    if (byte !== 0x22 && byte !== 0x27) continue;
    position = nextByte(bytes, byte, position + 1);
    if (position === incomplete) return incomplete;
  }
  return incomplete;
}

/** Where an attribute's value stands, for each attribute with a name of one letter; gives the position behind the tag's `>`. */
export function shortAttributes(
  bytes: Uint8Array,
  from: number,
  found: (letter: number, start: number, end: number) => void,
): number {
  for (let position = from; position < bytes.length; position++) {
    const byte = bytes[position] as number;
    if (byte === greaterThan) return position + 1;
    if (byte <= 32 || byte === slash) continue;
    const assign = nextByte(bytes, 0x3d, position);
    if (assign === incomplete) return incomplete;
    let quote = assign + 1;
    while (quote < bytes.length && (bytes[quote] as number) <= 32) quote++;
    const end = quote < bytes.length ? nextByte(bytes, bytes[quote] as number, quote + 1) : incomplete;
    if (end === incomplete) return incomplete;
    if (assign === position + 1 || (bytes[position + 1] as number) <= 32) found(byte, quote + 1, end);
    position = end;
  }
  return incomplete;
}

/** Whether a tag whose attributes stand between these positions says yes (`1`, `true`) to an attribute of that name. */
export function isSwitchedOn(bytes: Uint8Array, from: number, end: number, name: string): boolean {
  for (let position = from; position + name.length < end; position++) {
    if ((bytes[position - 1] as number) > 32 || !spells(bytes, position, position + name.length, name)) continue;
    const value = String.fromCharCode(
      ...bytes.subarray(position + name.length, Math.min(end, position + name.length + 20)),
    );
    return /^\s*=\s*["'](1|true)["']/.test(value);
  }
  return false;
}
