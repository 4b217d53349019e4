/** The texts that cells share, read from their part piece by piece. */
import { HostError } from '../../workbook/host';
import { cellText, runsText } from './cellBytes';
import { inflateXml } from './inflateStream';
import type { ZipEntry } from './zipEntry';
import type { ZipPackage } from './zipPackage';

/** Characters; an item holds 32,767 of them at most, so one that does not end within this is none. */
const longestItem = 1 << 24;

/** What was read of packages that are still at hand. */
const known = new WeakMap<ZipPackage, readonly string[]>();

/** The texts in the order that cells count them from 0; none for a workbook without the part. They are read once for all its sheets. Throws `damaged-part` where an item does not end. */
export function readSharedStrings(
  zip: ZipPackage,
  part: string | undefined,
  onBytes: (count: number) => void,
): readonly string[] {
  const entry = part === undefined ? undefined : zip.find(part);
  if (!entry) return [];
  const before = known.get(zip);
  if (before) {
    onBytes(entry.size);
    return before;
  }
  const texts = textsOf(entry, onBytes);
  known.set(zip, texts);
  return texts;
}

function textsOf(entry: ZipEntry, onBytes: (count: number) => void): readonly string[] {
  const texts: string[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  let prefix: string | undefined;
  inflateXml(entry, (chunk) => {
    if (rest.length > longestItem)
      throw new HostError('damaged-part', { part: entry.name, reason: 'item without end' });
    rest += decoder.decode(chunk, { stream: true });
    prefix ??= rootPrefix(rest);
    if (prefix !== undefined) rest = rest.slice(takeItems(rest, prefix, texts));
    onBytes(chunk.length);
  });
  if (prefix === undefined || /<(?:[\w.-]+:)?si[\s>]/.test(rest))
    throw new HostError('damaged-part', { part: entry.name, reason: 'item without end' });
  return texts;
}

/** The prefix with its colon that the elements of the part bear. */
function rootPrefix(xml: string): string | undefined {
  const root = /<((?:[\w.-]+:)?)sst[\s/>]/.exec(xml);
  return root ? root[1] : undefined;
}

/** Adds the texts of all complete items; gives the position behind the last of them. */
function takeItems(xml: string, prefix: string, texts: string[]): number {
  const opening = `<${prefix}si`;
  const closing = `</${prefix}si>`;
  const plainOpening = `<${prefix}t>`;
  const plainClosing = `</${prefix}t>`;
  let position = 0;
  for (;;) {
    const open = xml.indexOf(opening, position);
    const start = open < 0 ? -1 : xml.indexOf('>', open + opening.length) + 1;
    if (start <= 0) return position;
    if (xml[start - 2] === '/') {
      texts.push('');
      position = start;
      continue;
    }
    const end = xml.indexOf(closing, start);
    if (end < 0) return position;
    const textStart = start + plainOpening.length;
    const textEnd = end - plainClosing.length;
    const plain =
      textEnd >= textStart && xml.startsWith(plainOpening, start) && xml.indexOf('<', textStart) === textEnd;
    texts.push(plain ? cellText(xml.slice(textStart, textEnd)) : runsText(xml.slice(start, end)));
    position = end + closing.length;
  }
}
