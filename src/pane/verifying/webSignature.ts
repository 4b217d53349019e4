/** The signature of a seal, checked by the browser's own cryptography. */
import { readSeal } from '../../proof/sealLines';
import { signedText, type CheckSignature } from '../../proof/signature';
import { rowsOf } from '../../verify/verify';
import type { BookCells } from '../../workbook/bookCells';

/** Checks the signature of this workbook; nothing where it has none, or where the browser knows no Ed25519. */
export async function signatureCheck(cells: BookCells): Promise<CheckSignature | undefined> {
  const sheet = cells.sheets.find(({ ownKey }) => ownKey === 'seal');
  const seal = sheet && readSeal(rowsOf(sheet));
  if (!seal?.signature) return undefined;
  const { value, key } = seal.signature;
  const holds = await isSignedBy(signedText(seal), value, key);
  return holds === undefined ? undefined : () => holds;
}

/** False too for what is no key or no signature. */
async function isSignedBy(text: string, value: string, key: string): Promise<boolean | undefined> {
  const name = 'Ed25519';
  // A page that is no secure context has no cryptography.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  try {
    if (!subtle) return undefined;
    const known = await subtle.importKey('spki', bytesOf(key), name, false, ['verify']);
    return await subtle.verify(name, known, bytesOf(value), new TextEncoder().encode(text));
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? undefined : false;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
