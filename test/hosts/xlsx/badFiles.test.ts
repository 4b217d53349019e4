/** Every file that cannot be read is refused with the reason. */
import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { HostError, type HostErrorCode } from '../../../src/workbook/host';
import { draftBytes, draftParts, zipped, type Parts } from './readPackage';

const sheets = [
  { name: 'S', rows: '<row r="2"><c t="s"><v>0</v></c></row>', tables: [{ name: 'T', ref: 'A1:A2', headers: ['x'] }] },
];
const good = (): Uint8Array => draftBytes({ sheets, shared: '<si><t>text</t></si>' });

function refusal(bytes: Uint8Array): HostError {
  try {
    openXlsx(bytes);
  } catch (problem) {
    if (problem instanceof HostError) return problem;
    throw problem;
  }
  throw new Error('was read');
}

/** The good workbook with one part changed. */
function withPart(name: string, change: (text: string) => string): Uint8Array {
  const parts: Parts = draftParts({ sheets, shared: '<si><t>text</t></si>' });
  const before = parts[name] as string;
  const after = change(before);
  if (after === before) throw new Error('nothing changed');
  return zipped({ ...parts, [name]: after });
}

function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, i) => bytes.set(Buffer.from(`${name}\0`, 'utf16le'), 1024 + i * 128));
  return bytes;
}

/** Where a 32-bit word of the first central directory record whose name ends so stands. */
function recordOf(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString() === name) return at;
  }
  throw new Error('no such entry');
}

function withRecord(name: string, offset: number, value: number): Uint8Array {
  const bytes = good();
  new DataView(bytes.buffer).setUint32(recordOf(bytes, name) + offset, value, true);
  return bytes;
}

const sheetPart = 'xl/worksheets/sheet1.xml';

test('the workbook that the cases break is good', () => {
  expect(openXlsx(good()).snapshot.tables).toHaveLength(1);
});

test.each<[string, HostErrorCode, () => Uint8Array]>([
  ['an empty file', 'empty-file', () => new Uint8Array(0)],
  ['a text file', 'not-a-workbook', () => strToU8('Date,Site\n')],
  ['an encrypted workbook', 'encrypted', () => compoundFile('EncryptionInfo', 'EncryptedPackage')],
  ['a workbook of Excel 97', 'legacy-xls', () => compoundFile('Workbook', 'SummaryInformation')],
  ['a workbook of Excel 5', 'legacy-xls', () => compoundFile('Book')],
  ['a document of Word 97', 'not-a-workbook', () => compoundFile('WordDocument')],
  ['the first half of a workbook', 'truncated', () => good().slice(0, 700)],
  ['the first two bytes of a workbook', 'truncated', () => good().slice(0, 2)],
  ['a zip that is no package', 'not-a-workbook', () => zipSync({ 'a.txt': strToU8('a') })],
  ['an empty zip', 'not-a-workbook', () => zipSync({})],
  [
    'an OpenDocument spreadsheet',
    'not-a-workbook',
    () =>
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
  ],
  [
    'a Word document',
    'not-a-workbook',
    () =>
      withPart('[Content_Types].xml', (text) =>
        text.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
      ),
  ],
  [
    'a binary workbook',
    'binary-workbook',
    () =>
      withPart('[Content_Types].xml', (text) =>
        text.replace(
          /application\/vnd[^"]*sheet\.main\+xml/,
          'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      ),
  ],
  [
    'a package without a main part',
    'not-a-workbook',
    () => withPart('_rels/.rels', (text) => text.replace('/officeDocument"', '/other"')),
  ],
  [
    'a workbook part of an unknown namespace',
    'not-a-workbook',
    () => withPart('xl/workbook.xml', (text) => text.replace('spreadsheetml/2006/main', 'spreadsheetml/1999/main')),
  ],
  [
    'a workbook part that is not well formed',
    'damaged-part',
    () => withPart('xl/workbook.xml', (text) => text.replace('</sheets>', '')),
  ],
  [
    'a workbook part with an entity bomb',
    'damaged-part',
    () =>
      withPart(
        'xl/workbook.xml',
        (text) => `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${text.replace('name="S"', 'name="&b;"')}`,
      ),
  ],
  [
    'a sheet that is missing',
    'damaged-part',
    () => withPart('xl/_rels/workbook.xml.rels', (text) => text.replace('sheet1.xml', 'sheet2.xml')),
  ],
  [
    'a table that is missing',
    'damaged-part',
    () => withPart('xl/worksheets/_rels/sheet1.xml.rels', (text) => text.replace('table1', 'table2')),
  ],
  [
    'a table without a range',
    'damaged-part',
    () => withPart('xl/tables/table1.xml', (text) => text.replace('A1:A2', 'nowhere')),
  ],
  [
    'a table beyond the sheet',
    'damaged-part',
    () => withPart('xl/tables/table1.xml', (text) => text.replace('A1:A2', 'A1:A2000000')),
  ],
  [
    'a table with another number of columns',
    'damaged-part',
    () => withPart('xl/tables/table1.xml', (text) => text.replace('A1:A2', 'A1:B2')),
  ],
  [
    'a table of more rows than memory',
    'too-large',
    () =>
      withPart('xl/tables/table1.xml', (text) =>
        text
          .replace('A1:A2', 'A1:CV1048576')
          .replace('</tableColumns>', `${'<tableColumn id="2" name="y"/>'.repeat(99)}</tableColumns>`),
      ),
  ],
  [
    'a sheet whose cells do not end',
    'damaged-part',
    () => withPart(sheetPart, (text) => text.replace('</sheetData></worksheet>', '')),
  ],
  [
    'a sheet cut off inside a cell',
    'damaged-part',
    () => withPart(sheetPart, (text) => text.slice(0, text.indexOf('</v>'))),
  ],
  [
    'a sheet with a row of no number',
    'damaged-part',
    () => withPart(sheetPart, (text) => text.replace('r="2"', 'r="two"')),
  ],
  [
    'a sheet with a cell of no place',
    'damaged-part',
    () => withPart(sheetPart, (text) => text.replace('<c ', '<c r="2A" ')),
  ],
  ['a cell of an unknown type', 'damaged-part', () => withPart(sheetPart, (text) => text.replace('t="s"', 't="z"'))],
  [
    'shared texts that do not end',
    'damaged-part',
    () => withPart('xl/sharedStrings.xml', (text) => text.replace('</si>', '')),
  ],
  ['shared texts that are something else', 'damaged-part', () => withPart('xl/sharedStrings.xml', () => '<other/>')],
  ['a part with another CRC than the zip says', 'damaged-part', () => withRecord(sheetPart, 16, 12345)],
  ['a part longer than the zip says', 'damaged-part', () => withRecord(sheetPart, 24, 10)],
  ['a part shorter than the zip says', 'damaged-part', () => withRecord(sheetPart, 24, 100000)],
  ['a part compressed in an unknown way', 'damaged-part', () => withRecord(sheetPart, 10, 12)],
  ['an entry that begins beyond the file', 'damaged-part', () => withRecord(sheetPart, 42, 0x7fffffff)],
  ['an entry under two names', 'damaged-part', () => withRecord(sheetPart, 46, 0x41414141)],
  ['an entry with a password', 'encrypted', () => withRecord(sheetPart, 8, 1 | (8 << 16))],
  ['a zip bomb by ratio', 'too-large', () => withRecord(sheetPart, 24, 200e6)],
  ['a zip bomb by size', 'too-large', () => withRecord(sheetPart, 24, 0x80000001)],
])('%s is refused as %s', (_, code, bytes) => {
  expect(refusal(bytes()).code).toBe(code);
});

test('three entries of 1.5 GiB each are too large together', () => {
  const bytes = zipSync({ a: new Uint8Array(2e6), b: new Uint8Array(2e6), c: new Uint8Array(2e6) }, { level: 0 });
  const view = new DataView(bytes.buffer);
  for (const name of ['a', 'b', 'c']) view.setUint32(recordOf(bytes, name) + 24, 1.5 * 2 ** 30, true);
  expect(refusal(bytes).code).toBe('too-large');
});

test('an entry twice in the zip is refused, in any case of letters', () => {
  const parts = { ...draftParts({ sheets }), 'xl/one.xml': '<a/>', 'xl/two.xml': '<b/>' };
  const twice = Buffer.from(zipped(parts)).toString('latin1').replaceAll('xl/two.xml', 'xl/ONE.xml');
  expect(refusal(new Uint8Array(Buffer.from(twice, 'latin1')))).toMatchObject({
    code: 'damaged-part',
    details: { part: 'xl/ONE.xml' },
  });
});

test('a directory that says fewer entries than it holds is refused', () => {
  const bytes = good();
  const count = bytes.length - 22 + 10;
  bytes[count] = (bytes[count] as number) - 1;
  expect(refusal(bytes)).toMatchObject({ code: 'damaged-part', details: { part: 'zip directory' } });
});

test('shared texts that do not end are told by their own part', () => {
  expect(refusal(withPart('xl/sharedStrings.xml', (text) => text.replace('</si>', ''))).details['part']).toBe(
    'xl/sharedStrings.xml',
  );
});

test('a true bomb of 120 MB is refused before it is inflated', () => {
  const parts = draftParts({ sheets });
  const bytes = zipSync(
    {
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
      'bomb.bin': new Uint8Array(120e6),
    },
    { level: 9 },
  );
  expect(refusal(bytes)).toMatchObject({ code: 'too-large', details: { part: 'bomb.bin' } });
});
