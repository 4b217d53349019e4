/** How a zip is opened and its entries inflated. */
import { crc32 as nodeCrc32 } from 'node:zlib';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/crc32';
import { inflateEntry } from '../../../src/hosts/xlsx/inflateStream';
import { entryBytes, entryText, openZip } from '../../../src/hosts/xlsx/zipPackage';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { draftParts, rowsOf } from './readPackage';

/** Some bytes without much order, the same on every run. */
function mixedBytes(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 255);
}

test('a CRC is the same whole, in pieces and as Node computes it', () => {
  for (const length of [0, 1, 7, 8, 9, 1000]) {
    const bytes = mixedBytes(length);
    expect(crc32(bytes)).toBe(nodeCrc32(bytes));
    expect(crc32(bytes.subarray(length >> 1), crc32(bytes.subarray(0, length >> 1)))).toBe(nodeCrc32(bytes));
  }
});

test('stored and deflated entries give their bytes in pieces of moderate size', () => {
  const bytes = new Uint8Array(3e6).map((_, i) => (i >> 4) & 255);
  for (const level of [0, 6] as const) {
    const zip = openZip(zipSync({ 'a/b.bin': bytes }, { level }));
    expect(Buffer.compare(entryBytes(zip, 'a/b.bin'), bytes)).toBe(0);
    const lengths: number[] = [];
    inflateEntry(zip.entries[0] ?? fail(), (chunk) => lengths.push(chunk.length));
    expect(lengths.length).toBeGreaterThan(level === 0 ? 10 : 0);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(bytes.length);
  }
});

function fail(): never {
  throw new Error('no entry');
}

describe.each([
  ['in one go', undefined],
  ['piece by piece, as in a browser', () => false],
] as const)('inflated %s', (_, isEnough) => {
  const bytes = mixedBytes(300_000);
  const entry = openZip(zipSync({ 'a.bin': bytes }, { level: 6 })).entries[0] ?? fail();
  const inflated = (changed: Partial<typeof entry>): Buffer => {
    const chunks: Uint8Array[] = [];
    inflateEntry({ ...entry, ...changed }, (chunk) => chunks.push(chunk.slice()), isEnough);
    return Buffer.concat(chunks);
  };

  test('an entry is what was put in', () => expect(Buffer.compare(inflated({}), bytes)).toBe(0));

  test.each<readonly [string, string, Partial<typeof entry>]>([
    ['one that goes on', 'longer than the zip says', { size: 200_000 }],
    ['one that ends early', 'shorter than the zip says', { size: 300_001 }],
    ['one of another sum', 'CRC', { crc: entry.crc ^ 1 }],
    ['a stream that is cut', 'deflate stream', { data: entry.data.subarray(0, 1000) }],
    ['a stream that is none', 'deflate stream', { data: Uint8Array.of(255, 255, 255, 255) }],
  ])('%s is refused', (_name, reason, changed) => {
    expect(() => inflated(changed)).toThrow(
      expect.objectContaining({ code: 'damaged-part', details: { part: 'a.bin', reason } }),
    );
  });
});

test('an entry keeps all that a copy needs', () => {
  const bytes = zipSync({
    'a.xml': [
      strToU8('<a/>'),
      { mtime: '2024-05-06T07:08:10', extra: { 0x7777: strToU8('kept') }, attrs: 0x1a40000, os: 3 },
    ],
  });
  const [entry] = openZip(bytes).entries;
  expect(entry).toMatchObject({
    name: 'a.xml',
    method: 8,
    size: 4,
    crc: nodeCrc32('<a/>'),
    externalAttributes: 0x1a40000,
  });
  expect(Buffer.from(entry?.extra ?? []).toString('latin1')).toBe('\x77\x77\x04\x00kept');
});

test('entries written as a stream, their sizes behind their data, are read', () => {
  const parts = draftParts({
    sheets: [
      { name: 'S', rows: '<row r="2"><c><v>5</v></c></row>', tables: [{ name: 'T', ref: 'A1:A2', headers: ['x'] }] },
    ],
  });
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(parts)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  const bytes = new Uint8Array(Buffer.concat(chunks));
  expect((openZip(bytes).entries[0]?.flags ?? 0) & 8).toBe(8);
  expect(rowsOf(openXlsx(bytes).snapshot.tables[0])).toEqual([[5]]);
});

test('a comment at the end of the zip is passed over', () => {
  const bytes = zipSync({ 'a.txt': strToU8('a') });
  const longer = new Uint8Array(bytes.length + 30);
  longer.set(bytes);
  longer[bytes.length - 2] = 30;
  expect(entryText(openZip(longer), 'a.txt')).toBe('a');
});

test('a zip64 directory is read', () => {
  expect(entryText(openZip(zip64('a.txt', 'hello')), 'a.txt')).toBe('hello');
});

/** A zip of one stored file in which every size, place and count stands in the zip64 fields. */
function zip64(name: string, text: string): Uint8Array {
  const data = Buffer.from(text);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(name.length, 26);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt32LE(nodeCrc32(data), 16);
  record.writeUInt32LE(0xffffffff, 20);
  record.writeUInt32LE(0xffffffff, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(28, 30);
  record.writeUInt32LE(0xffffffff, 42);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(data.length), 4);
  extra.writeBigUInt64LE(BigInt(data.length), 12);
  const directoryStart = 30 + name.length + data.length;
  const directoryLength = 46 + name.length + 28;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(1n, 24);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(directoryLength), 40);
  end64.writeBigUInt64LE(BigInt(directoryStart), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryStart + directoryLength), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  const nameBytes = Buffer.from(name);
  return new Uint8Array(Buffer.concat([header, nameBytes, data, record, nameBytes, extra, end64, locator, end]));
}
