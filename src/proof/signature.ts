/** What a signature of a seal is over, and the line in which it stands; who has the key decides what it is worth. */
import type { CellValue } from '../workbook/sheetPlan';

/** The form of the signature: Ed25519 (RFC 8032) over a text of this form and the digests of the seal. */
const signatureForm = 'crossfoot-signature/1';

export interface Signature {
  /** In base 64. */
  readonly value: string;
  /** The public key in base 64, as its SubjectPublicKeyInfo (RFC 8410). */
  readonly key: string;
}

/** True where the signature is the key's over that text. */
export type CheckSignature = (text: string, signature: Signature) => boolean;

interface Digests {
  readonly ledgersDigest: string;
  readonly sheetsDigest: string;
}

/** The text that is signed. */
export function signedText({ ledgersDigest, sheetsDigest }: Digests): string {
  return [signatureForm, ledgersDigest, sheetsDigest].join('\n');
}

/** The line of the seal. */
export function signatureLine({ value, key }: Signature): readonly CellValue[] {
  return ['signature', value, key];
}

/** The signature of the first such line; nothing where there is none. */
export function readSignature(lines: readonly (readonly CellValue[])[]): Signature | undefined {
  const [, value, key] = lines.find(([kind]) => kind === 'signature') ?? [];
  return typeof value === 'string' && typeof key === 'string' ? { value, key } : undefined;
}
