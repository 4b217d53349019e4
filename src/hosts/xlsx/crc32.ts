/** The CRC-32 of zip files, eight bytes at a time. */

const tables = buildTables();

function buildTables(): readonly Int32Array[] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  const all = [first];
  for (let table = 1; table < 8; table++) {
    const before = all[table - 1] as Int32Array;
    all.push(before.map((value) => (first[value & 255] as number) ^ (value >>> 8)));
  }
  return all;
}

/** CRC-32 of the bytes as an unsigned number; `before` is the CRC of the bytes that came first, so a stream can be summed in pieces. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as unknown as readonly [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const at = (table: Int32Array, byte: number): number => table[byte] as number;
  let crc = ~before;
  let i = 0;
  for (const last = bytes.length - 7; i < last; i += 8) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      at(t7, crc & 255) ^
      at(t6, (crc >>> 8) & 255) ^
      at(t5, (crc >>> 16) & 255) ^
      at(t4, crc >>> 24) ^
      at(t3, bytes[i + 4] as number) ^
      at(t2, bytes[i + 5] as number) ^
      at(t1, bytes[i + 6] as number) ^
      at(t0, bytes[i + 7] as number);
  }
  for (; i < bytes.length; i++) crc = at(t0, (crc ^ (bytes[i] as number)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}
