/** One entry of a zip as it stands in the file. */

/** One file inside the zip, with all that is needed to copy it without recompressing. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  /** General purpose flags as found; bit 3 says that the original had a data descriptor. */
  readonly flags: number;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  /** DOS time in the low half, DOS date in the high half. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra fields of the central directory without the zip64 one. */
  readonly extra: Uint8Array;
  /** The bytes as they are in the zip (compressed where the method is 8). */
  readonly data: Uint8Array;
}
