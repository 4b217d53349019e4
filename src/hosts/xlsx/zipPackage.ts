/** A zip file read from its central directory: each entry with its raw compressed bytes, inflated only on demand. */
import { HostError } from '../../workbook/host';
import { inflateEntry } from './inflateStream';
import type { ZipEntry } from './zipEntry';
import { refuseOtherFiles } from './otherFiles';
import { xmlEncoding } from './xmlEncoding';

/** All entries in the order of the central directory; `find` ignores case and takes names without a leading slash. */
export interface ZipPackage {
  readonly entries: readonly ZipEntry[];
  find(name: string): ZipEntry | undefined;
}

const gibibyte = 2 ** 30;
/** Bytes; a JavaScript string cannot be much longer. */
const textLimit = gibibyte / 4;
const endSignature = 0x06054b50;
const endSize = 22;
const noExtra = new Uint8Array(0);

/** Opens a zip; throws a `HostError` saying what the file is when it is no zip, is cut off, damaged, encrypted or would inflate beyond the limits. */
export function openZip(bytes: Uint8Array): ZipPackage {
  refuseOtherFiles(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  const byName = new Map<string, ZipEntry>();
  let position = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== 0x02014b50)
      throw damaged('zip directory', 'record');
    const { entry, next } = readRecord(bytes, view, position);
    if (byName.has(lookupName(entry.name))) throw damaged(entry.name, 'twice in the zip');
    entries.push(entry);
    byName.set(lookupName(entry.name), entry);
    position = next;
  }
  if (position !== directory.end) throw damaged('zip directory', 'number of entries');
  refuseBombs(entries);
  return { entries, find: (name) => byName.get(lookupName(name)) };
}

/** The inflated bytes of a named entry; throws `damaged-part` where it is missing or broken. */
export function entryBytes(zip: ZipPackage, name: string): Uint8Array {
  const entry = zip.find(name);
  if (!entry) throw damaged(name, 'missing');
  const whole = new Uint8Array(entry.size);
  let length = 0;
  inflateEntry(entry, (chunk) => {
    whole.set(chunk, length);
    length += chunk.length;
  });
  return whole;
}

/** The text of a named entry in whatever encoding it is, a byte order mark left out. */
export function entryText(zip: ZipPackage, name: string): string {
  if ((zip.find(name)?.size ?? 0) > textLimit) throw new HostError('too-large', { part: name });
  const bytes = entryBytes(zip, name);
  return new TextDecoder(xmlEncoding(bytes, name)).decode(bytes);
}

function damaged(part: string, reason: string): HostError {
  return new HostError('damaged-part', { part, reason });
}

function lookupName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

function findDirectory(view: DataView): { readonly offset: number; readonly end: number; readonly count: number } {
  let end = view.byteLength - endSize;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endSignature) end--;
  if (end < first) throw new HostError('truncated');
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50)
    return { offset, count, end: offset + view.getUint32(end + 12, true) };
  const end64 = readLong(view, locator + 8);
  if (end64 + 56 > locator || view.getUint32(end64, true) !== 0x06064b50) throw damaged('zip directory', 'zip64');
  const offset64 = readLong(view, end64 + 48);
  return { offset: offset64, count: readLong(view, end64 + 32), end: offset64 + readLong(view, end64 + 40) };
}

function readLong(view: DataView, position: number): number {
  return view.getUint32(position, true) + view.getUint32(position + 4, true) * 2 ** 32;
}

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged('zip directory', 'record length');
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new HostError('encrypted', { part: name });
  const { size, compressedSize, offset, extra } = readSizes(bytes, view, at, nameEnd, extraEnd);
  const entry: ZipEntry = {
    name,
    nameBytes,
    flags,
    extra,
    size,
    madeBy: view.getUint16(at + 4, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    data: localData(bytes, view, { name, nameBytes }, offset, compressedSize),
  };
  return { entry, next };
}

function readSizes(bytes: Uint8Array, view: DataView, at: number, extraStart: number, extraEnd: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const kept: Uint8Array[] = [];
  for (let field = extraStart; field + 4 <= extraEnd;) {
    const start = field + 4;
    const end = Math.min(start + view.getUint16(field + 2, true), extraEnd);
    if (view.getUint16(field, true) === 1) {
      let position = start;
      for (const key of ['size', 'compressedSize', 'offset'] as const) {
        if (sizes[key] !== 0xffffffff || position + 8 > end) continue;
        sizes[key] = readLong(view, position);
        position += 8;
      }
    } else {
      kept.push(bytes.subarray(field, end));
    }
    field = end;
  }
  return { ...sizes, extra: kept.length === 0 ? noExtra : joined(kept) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}

function localData(
  bytes: Uint8Array,
  view: DataView,
  { name, nameBytes }: Pick<ZipEntry, 'name' | 'nameBytes'>,
  offset: number,
  length: number,
): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(name, 'local header');
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const sameName =
    nameEnd - offset - 30 === nameBytes.length && nameBytes.every((byte, i) => byte === bytes[offset + 30 + i]);
  if (!sameName) throw damaged(name, 'local header');
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw damaged(name, 'length');
  return bytes.subarray(start, start + length);
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, data } of entries) {
    total += size;
    if (size > 2 * gibibyte || (size > 100e6 && size > 1000 * data.length))
      throw new HostError('too-large', { part: name });
  }
  if (total > 4 * gibibyte) throw new HostError('too-large');
}
