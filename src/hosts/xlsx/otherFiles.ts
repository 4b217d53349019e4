/** Recognises what is not an .xlsx file by its first bytes, so that the refusal says what it is. */
import { HostError } from '../../workbook/host';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignature = [0x50, 0x4b, 0x03, 0x04];

/** Throws `empty-file`, `encrypted`, `legacy-xls`, `truncated` or `not-a-workbook` unless the bytes begin as a zip does. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError('empty-file');
  if (beginsWith(bytes, zipSignature)) return;
  if (bytes.length < 4 && zipSignature.slice(0, bytes.length).every((byte, i) => bytes[i] === byte))
    throw new HostError('truncated');
  if (beginsWith(bytes, oleSignature)) {
    if (hasOleStream(bytes, 'EncryptedPackage')) throw new HostError('encrypted');
    if (hasOleStream(bytes, 'Workbook') || hasOleStream(bytes, 'Book')) throw new HostError('legacy-xls');
    if (bytes.length < 1536) throw new HostError('truncated');
  }
  throw new HostError('not-a-workbook');
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte);
}

/** Directory entries of a compound file are 128 bytes long and lie at multiples of 128; each begins with its name in UTF-16 and a zero. */
function hasOleStream(bytes: Uint8Array, name: string): boolean {
  const pattern = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
