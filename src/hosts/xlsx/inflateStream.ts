/** Inflates one zip entry piece by piece and proves its length and CRC, never giving more bytes than the zip declared. */
import { Inflate } from 'fflate';
import { HostError } from '../../workbook/host';
import { crc32 } from './crc32';
import { declaredUtf8, xmlEncoding } from './xmlEncoding';
import type { ZipEntry } from './zipEntry';

const compressedPiece = 1 << 15;
const inflatedPiece = 1 << 18;
/** Up to this many bytes a part is inflated in one go, where the machine's own inflate is at hand. */
const atOnce = 1 << 26;
/** Node's own inflate, several times as fast; nothing in a browser. */
const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');

const never = (): boolean => false;

/** Gives the inflated bytes in order, in pieces of roughly 256 kB, each a fresh array or a slice of the zip. Throws `damaged-part` on a broken stream, another length, another CRC or an unknown method. Stops early, with nothing proved, once `isEnough` says so. */
export function inflateEntry(entry: ZipEntry, onChunk: (chunk: Uint8Array) => void, isEnough?: () => boolean): void {
  let length = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > entry.size) throw damaged(entry, 'longer than the zip says');
    crc = crc32(chunk, crc);
    if (chunk.length > 0) onChunk(chunk);
  };
  if (entry.method === 0) pieces(entry.data, inflatedPiece, take, isEnough ?? never);
  else if (entry.method === 8) inflateDeflated(entry, take, isEnough);
  else throw damaged(entry, `compression method ${entry.method}`);
  if (isEnough?.()) return;
  if (length !== entry.size) throw damaged(entry, 'shorter than the zip says');
  if (crc !== entry.crc) throw damaged(entry, 'CRC');
}

function inflateDeflated(
  entry: ZipEntry,
  take: (chunk: Uint8Array) => void,
  isEnough: (() => boolean) | undefined,
): void {
  if (zlib && !isEnough && entry.size <= atOnce) return pieces(inflatedBy(zlib, entry), inflatedPiece, take, never);
  const stream = new Inflate(take);
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      stream.push(piece, last);
    } catch (problem) {
      if (typeof (problem as { code?: unknown }).code !== 'number') throw problem;
      throw damaged(entry, 'deflate stream');
    }
  };
  pieces(entry.data, compressedPiece, push, isEnough ?? never);
}

function inflatedBy({ inflateRawSync }: NonNullable<typeof zlib>, entry: ZipEntry): Uint8Array {
  try {
    return inflateRawSync(entry.data, { maxOutputLength: entry.size + 1 });
  } catch (problem) {
    const { code } = problem as { code?: unknown };
    throw damaged(entry, code === 'ERR_BUFFER_TOO_LARGE' ? 'longer than the zip says' : 'deflate stream');
  }
}

function pieces(
  data: Uint8Array,
  size: number,
  take: (piece: Uint8Array, last: boolean) => void,
  isEnough: () => boolean,
): void {
  for (let start = 0; start < data.length && !isEnough(); start += size)
    take(data.subarray(start, start + size), start + size >= data.length);
}

function damaged(entry: ZipEntry, reason: string): HostError {
  return new HostError('damaged-part', { part: entry.name, reason });
}

/** As `inflateEntry` for an XML part, always in UTF-8: a part in another encoding is recoded and declares it. */
export function inflateXml(entry: ZipEntry, onChunk: (chunk: Uint8Array) => void, isEnough?: () => boolean): void {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | undefined;
  let first = true;
  const take = (chunk: Uint8Array): void => {
    const encoding = first ? xmlEncoding(chunk, entry.name) : 'utf-8';
    if (encoding !== 'utf-8') decoder = new TextDecoder(encoding);
    if (!decoder) onChunk(chunk);
    else {
      const text = decoder.decode(chunk, { stream: true });
      onChunk(encoder.encode(first ? declaredUtf8(text) : text));
    }
    first = false;
  };
  inflateEntry(entry, take, isEnough);
}
