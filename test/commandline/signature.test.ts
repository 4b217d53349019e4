/** A signed seal: it holds for the key with which it was signed, and neither for another one nor for other digests. */
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readBook } from '../../src/hosts/xlsx/readBook';
import { signatureCheck } from '../../src/pane/verifying/webSignature';
import { verify } from '../../src/verify/verify';
import { bookOf } from '../support/plant';
import { at, command, put } from './listen';

const works = {
  Production: 'Process | Product | Quantity | Unit\nCast | Billet | 80 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nCast | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
};

async function keys(name: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    secret: await put(`${name}.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string),
    known: await put(`${name}.pub.pem`, publicKey.export({ type: 'spki', format: 'pem' }) as string),
  };
}

test('a signature is checked with the key of the seal, and with the one that is expected', async () => {
  const [ours, theirs] = [await keys('ours'), await keys('theirs')];
  const book = await put('book.xlsx', bookOf(works));
  await command(['calculate', book, '--out', at('signed.xlsx'), '--sign', ours.secret]);
  await command(['calculate', book, '--out', at('unsigned.xlsx')]);
  const verified = async (file: string, ...options: readonly string[]) => {
    const { status, out } = await command(['verify', at(file), ...options]);
    return [status, out.join('\n')] as const;
  };
  expect(await verified('signed.xlsx', '--public-key', ours.known)).toEqual([
    0,
    expect.stringContaining('Signed with'),
  ]);
  expect(await verified('signed.xlsx')).toEqual([0, expect.not.stringContaining('authentic')]);
  expect(await verified('signed.xlsx', '--public-key', theirs.known)).toEqual([
    1,
    expect.stringContaining('another key'),
  ]);
  expect(await verified('unsigned.xlsx', '--public-key', ours.known)).toEqual([
    1,
    expect.stringContaining('not signed'),
  ]);

  const parts = unzipSync(readFileSync(at('signed.xlsx')));
  const [path = '', part] = Object.entries(parts).find(([, xml]) => strFromU8(xml).includes('>signature<')) ?? [];
  const forged = strFromU8(part ?? new Uint8Array()).replace(
    /(>signature<.*?<t[^>]*>)(.)/s,
    (_, before, first) => `${before}${first === 'A' ? 'B' : 'A'}`,
  );
  await put('forged.xlsx', zipSync({ ...parts, [path]: strToU8(forged) }));
  expect(await verified('forged.xlsx')).toEqual([1, expect.stringContaining('inconsistent since it was signed')]);

  // As the offline page and the pane check it.
  const inBrowser = async (file: string) => {
    const open = openXlsx(new Uint8Array(readFileSync(at(file))));
    const cells = readBook(open);
    const checkSignature = await signatureCheck(cells);
    const { seal, changes } = verify({ snapshot: open.snapshot, cells }, { ...(checkSignature && { checkSignature }) });
    return [seal?.isChecked, changes.map(({ kind }) => kind).filter((kind) => kind.startsWith('signature'))] as const;
  };
  expect(await inBrowser('signed.xlsx')).toEqual([true, []]);
  expect(await inBrowser('forged.xlsx')).toEqual([true, ['signature-broken']]);
  expect(await inBrowser('unsigned.xlsx')).toEqual([undefined, []]);
});

test('what is no Ed25519 key is refused without a word of what it holds', async () => {
  const book = await put('book.xlsx', bookOf(works));
  const file = await put('note.pem', 'a secret');
  const { status, err } = await command(['calculate', book, '--out', at('no.xlsx'), '--sign', file]);
  expect([status, err]).toEqual([2, [expect.stringContaining('holds no Ed25519 key')]]);
  expect(err.join()).not.toContain('a secret');
});
