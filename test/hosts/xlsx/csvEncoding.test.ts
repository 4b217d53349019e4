/** The encoding of a CSV file is found out, and said where it is a guess. */
import { decodeCsv } from '../../../src/hosts/xlsx/csvEncoding';

const asRead = (bytes: Uint8Array) => {
  const { text, encoding, isGuessed } = decodeCsv('x.csv', bytes);
  return [text, `${encoding}${isGuessed ? ' guessed' : ''}`];
};

/** The bytes of a text in an encoding of one or two bytes a letter. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const codes = new Map<string, readonly number[]>();
  const note = (...bytes: readonly number[]): void => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && !codes.has(letter)) codes.set(letter, bytes);
    } catch {
      // no letter of this encoding
    }
  };
  // Node decodes these bytes of Windows-1252 as Latin-1.
  if (encoding === 'windows-1252') codes.set('–', [0x96]);
  for (let byte = 0; byte <= 0xff; byte += 1) note(byte);
  if (!encoding.startsWith('windows'))
    for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) note(lead, trail);
  return Uint8Array.from([...text].flatMap((letter) => codes.get(letter) ?? [0x3f]));
}

test('UTF-8 and UTF-16 are known by their marks, and UTF-8 without', () => {
  const text = '产品,吨\n';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(asRead(Buffer.from(text))).toEqual([text, 'utf-8']);
  expect(asRead(Buffer.from(`\ufeff${text}`))).toEqual([text, 'utf-8']);
  expect(asRead(utf16)).toEqual([text, 'utf-16le']);
  expect(asRead(Buffer.from(utf16).swap16())).toEqual([text, 'utf-16be']);
});

test.each([
  ['gb18030', '日期,工序,产品,数量,单位\n2024-03-01,熔铸,铸锭,1000,吨\n'],
  ['gb18030', '产品,吨\n'],
  ['gb18030', 'Process,Product,Quantity,Unit\n熔铸,铝锭（虚构）,1000,t\n'],
  ['gb18030', 'Process,Carrier,Quantity,Unit\nA,电力,5,万千瓦时\nA,天然气,5,万m3\n'],
  ['big5', '日期,工序,產品,數量,單位\n2024-03-01,熔鑄,鋁錠,1000,公噸\n'],
  ['shift_jis', '日付,工程,製品,数量\n2024-03-01,溶解,アルミニウム地金,1000\n'],
  ['windows-1252', 'Date,Process,Product\n2024-03-31,Remelt,Köln Ingot\n'],
  [
    'windows-1252',
    'Date,Process,Carrier,Unit\n2024-03-31,Refusion,Gaz naturel,m³\n2024-03-31,Coulée – été,Électricité,kWh\n',
  ],
  ['windows-1251', 'Process,Product\nЛитейный цех,Алюминиевый слиток\n'],
])('%s is told by what it looks like: %j', (encoding, text) => {
  expect(asRead(encoded(text, encoding))).toEqual([text, `${encoding} guessed`]);
});

test.each([
  ['bytes that no encoding explains', Uint8Array.of(0x41, 0xff, 0xff, 0x0a)],
  ['UTF-16 without its mark', Buffer.from('Date,Site', 'utf16le')],
  ['a broken character after a UTF-8 mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xe4, 0x2c)],
])('%s are refused', (_, bytes) => {
  expect(() => decodeCsv('x.csv', bytes)).toThrow(
    expect.objectContaining({ code: 'unreadable-csv', details: { file: 'x.csv', reason: 'encoding' } }),
  );
});
