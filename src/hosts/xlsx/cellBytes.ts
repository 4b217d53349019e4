/** Numbers, texts and references read straight from the bytes of a sheet's XML. */
import { unescapeText } from './xmlText';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const plainNumber = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/;

/** The double nearest to the decimal that the bytes spell; `NaN` where they spell none or one beyond all doubles. */
export function numberFromBytes(bytes: Uint8Array, start: number, end: number): number {
  let position = start;
  const negative = bytes[position] === 0x2d;
  if (negative) position++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; position < end; position++) {
    const byte = bytes[position] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + byte - 0x30;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === 0x2e && decimals < 0) {
      decimals = 0;
    } else {
      break;
    }
  }
  // Up to 15 digits and 22 decimals both sides of the division are exact, so it rounds once: correctly.
  if (position === end && digits > 0 && digits <= 15) {
    const size = decimals > 0 ? mantissa / (powersOfTen[decimals] as number) : mantissa;
    return negative && size !== 0 ? -size : size;
  }
  return numberFromText(latinText(bytes, start, end).trim());
}

function numberFromText(text: string): number {
  const value = plainNumber.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value || 0 : NaN;
}

/** The character data between two tags: entities, CDATA, line ends and `_xHHHH_` read. */
export function textFromBytes(bytes: Uint8Array, start: number, end: number): string {
  return cellText(decoder.decode(bytes.subarray(start, end)));
}

/** The raw XML between two tags as a string. */
export function xmlFromBytes(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** ASCII bytes as text. */
export function latinText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of raw character data: entities, CDATA, line ends and `_xHHHH_` read. */
export function cellText(raw: string): string {
  if (!/[&\r<]|_x/.test(raw)) return raw;
  const xml = raw.replace(/\r\n?/g, '\n');
  let text = '';
  let done = 0;
  for (let open = xml.indexOf('<!'); open >= 0; open = xml.indexOf('<!', done)) {
    text += withoutEntities(xml.slice(done, open));
    const isComment = xml.startsWith('<!--', open);
    const close = xml.indexOf(isComment ? '-->' : ']]>', open);
    if (!isComment) text += xml.slice(open + '<![CDATA['.length, close < 0 ? xml.length : close);
    done = close < 0 ? xml.length : close + ']]>'.length;
  }
  return unescapeText(text + withoutEntities(xml.slice(done)));
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, entity);
}

function entity(whole: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? whole;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The text of a string item (`<si>` or `<is>`): its runs joined, phonetic guides left out. */
export function runsText(xml: string): string {
  const tags = /<(\/?)(?:[\w.-]+:)?(t|rPh)(?:\s[^<>]*?)?(\/?)>/g;
  let text = '';
  let phonetic = false;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [, closing, name, empty] = tag;
    if (name === 'rPh') phonetic = closing === '' && empty === '';
    if (name !== 't' || closing !== '' || empty !== '') continue;
    const start = tags.lastIndex;
    tags.lastIndex = textEnd(xml, start);
    if (!phonetic) text += cellText(xml.slice(start, tags.lastIndex));
  }
  return text;
}

function textEnd(xml: string, start: number): number {
  let position = xml.indexOf('<', start);
  while (position >= 0 && xml.startsWith('<!', position)) {
    const close = xml.startsWith('<!--', position) ? '-->' : ']]>';
    const end = xml.indexOf(close, position);
    if (end < 0) return xml.length;
    position = xml.indexOf('<', end);
  }
  return position < 0 ? xml.length : position;
}
