/** Signs and checks with Ed25519 keys from PEM files; only Node's own cryptography is used, and a key is read for nothing else. */
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { words } from '../language/words';
import type { Language } from '../languages';
import type { CheckSignature, Signature } from '../proof/signature';
import { UsageError } from './arguments';
import type { Disk } from './disk/disk';

/** What signs a text; throws a `UsageError` where the file holds no private Ed25519 key. */
export function signerFrom(disk: Disk, path: string, spoken: Language): (text: string) => Signature {
  const key = keyIn(path, spoken, () => createPrivateKey(disk.readFileSync(path)));
  return (text) => ({
    value: sign(null, Buffer.from(text), key).toString('base64'),
    key: textOf(createPublicKey(key)),
  });
}

/** The public key of a file as seals spell it; of a private key its public half. */
export function publicKeyFrom(disk: Disk, path: string, spoken: Language): string {
  return textOf(keyIn(path, spoken, () => createPublicKey(disk.readFileSync(path))));
}

/** False too for what is no key or no signature. */
export const checkSignature: CheckSignature = (text, { value, key }) => {
  try {
    const known = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
    return (
      known.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), known, Buffer.from(value, 'base64'))
    );
  } catch {
    return false;
  }
};

function keyIn(path: string, spoken: Language, read: () => KeyObject): KeyObject {
  try {
    const key = read();
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, without a word of what the file holds.
  }
  throw new UsageError(words(spoken).commandLine.noKey(path));
}

const textOf = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).toString('base64');
