/** Other ways to zip the same parts. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync, type Zippable } from 'fflate';
import { crc32 } from 'node:zlib';
import type { Files, Packaging } from './parts';

/** The parts as other bytes. */
const encoding =
  (encode: (text: string, name: string) => Uint8Array): Packaging =>
  (files) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text, name)])));
const inUtf16 = (text: string): string => text.replace('encoding="UTF-8"', 'encoding="UTF-16"');
const littleEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const deflated = (files: Files, options: Zippable = {}): Zippable => ({
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  ...options,
});

/** Entries whose sizes stand behind their data. */
function streamed(files: Files, isStored: boolean): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(files)) {
    const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** A zip of stored files in which every size, place and count stands in the zip64 fields. */
function zip64(files: Files): Uint8Array {
  const bodies: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [data, nameBytes] = [Buffer.from(text), Buffer.from(name)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(nameBytes.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(0x0800, 8);
    record.writeUInt32LE(crc32(data), 16);
    record.writeUInt32LE(0xffffffff, 20);
    record.writeUInt32LE(0xffffffff, 24);
    record.writeUInt16LE(nameBytes.length, 28);
    record.writeUInt16LE(28, 30);
    record.writeUInt32LE(0xffffffff, 42);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(data.length), 4);
    extra.writeBigUInt64LE(BigInt(data.length), 12);
    extra.writeBigUInt64LE(BigInt(offset), 20);
    bodies.push(local, nameBytes, data);
    records.push(record, nameBytes, extra);
    offset += local.length + nameBytes.length + data.length;
  }
  const directory = Buffer.concat(records);
  const count = BigInt(Object.keys(files).length);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(count, 24);
  end64.writeBigUInt64LE(count, 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([...bodies, directory, end64, locator, end]));
}

export const zipPackagings: Readonly<Record<string, Packaging>> = {
  'entries stored': (files) => zipSync(deflated(files), { level: 0 }),
  'entries with their sizes behind them': (files) => streamed(files, false),
  'entries stored with their sizes behind them': (files) => streamed(files, true),
  'a zip64 file': zip64,
  'entries in the opposite order': (files) => Object.fromEntries(Object.entries(files).reverse()),
  'entry names with backslashes': (files) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replaceAll('/', '\\'), text])),
  'entry names with a leading slash': (files) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/${name}`, text])),
  'entries for folders, further fields and a comment': (files) => {
    const folders: Zippable = { 'xl/': [new Uint8Array(0), { level: 0 }], mimetype: strToU8('x') };
    const zip = zipSync(deflated(files, folders), {
      comment: 'zipped by hand',
      extra: { 0x7777: strToU8('kept') },
      os: 3,
    });
    const longer = new Uint8Array(zip.length + 12);
    longer.set(zip);
    longer[zip.length - 2] = 12;
    return longer;
  },
  'parts in UTF-16': encoding((text) => littleEndian(`\ufeff${inUtf16(text)}`)),
  'parts in UTF-16 of the other byte order': encoding((text) => bigEndian(`\ufeff${inUtf16(text)}`)),
  'parts in UTF-16 without a byte order mark': encoding((text) => littleEndian(inUtf16(text))),
};
