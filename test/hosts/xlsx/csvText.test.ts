/** How CSV bytes become records. */
import { decodeCsv, readRecords, separatorOf } from '../../../src/hosts/xlsx/csvText';

const records = (text: string, separator = ','): (readonly string[])[] => {
  const all: (readonly string[])[] = [];
  readRecords('x.csv', text, separator, (fields) => all.push(fields));
  return all;
};

test('UTF-8 and UTF-16 are known by their marks, and UTF-8 and GB18030 without', () => {
  const text = '产品,吨\n';
  const gb18030 = new Uint8Array([0xb2, 0xfa, 0xc6, 0xb7, 0x2c, 0xb6, 0xd6, 0x0a]);
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(decodeCsv('x.csv', Buffer.from(text))).toBe(text);
  expect(decodeCsv('x.csv', Buffer.from(`\ufeff${text}`))).toBe(text);
  expect(decodeCsv('x.csv', utf16)).toBe(text);
  expect(decodeCsv('x.csv', Buffer.from(utf16).swap16())).toBe(text);
  expect(decodeCsv('x.csv', gb18030)).toBe(text);
});

test.each([
  ['bytes that are neither UTF-8 nor GB18030', new Uint8Array([0x41, 0xff, 0xff, 0x0a])],
  ['UTF-16 without its mark', Buffer.from('Date,Site', 'utf16le')],
  ['a broken character after a UTF-8 mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0xe4, 0x2c])],
])('%s are refused', (_, bytes) => {
  expect(() => decodeCsv('x.csv', bytes)).toThrow(
    expect.objectContaining({ code: 'unreadable-csv', details: { file: 'x.csv', reason: 'encoding' } }),
  );
});

test.each([
  ['a,b;c,d', ','],
  ['a;b;c,d', ';'],
  ['a\tb', '\t'],
  ['"a;b;c",d', ','],
  ['a', ','],
  ['a\n;;;', ','],
])('the separator of %j is %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});

test('quoted fields hold separators, quotes and line breaks', () => {
  expect(records('a,"b,c"\r\n"say ""hi""","two\r\nlines"\n"",5" pipe\n')).toEqual([
    ['a', 'b,c'],
    ['say "hi"', 'two\r\nlines'],
    ['', '5" pipe'],
  ]);
});

test('lines end with line feed, carriage return or both, the last one with or without', () => {
  expect(records('a\nb')).toEqual([['a'], ['b']]);
  expect(records('a\r\nb\r\n')).toEqual([['a'], ['b']]);
  expect(records('a\rb\r')).toEqual([['a'], ['b']]);
  expect(records('a;b;\n;\n', ';')).toEqual([
    ['a', 'b', ''],
    ['', ''],
  ]);
});

test.each([
  ['a,b\n1,2\n"3,4\n5,6\n', '3', 'quote without end'],
  ['a,b\n"1\n2",3\n"4"5,6\n', '4', 'text after a quote'],
])('%j is refused at line %s', (text, line, reason) => {
  expect(() => records(text)).toThrow(
    expect.objectContaining({ code: 'unreadable-csv', details: { file: 'x.csv', line, reason } }),
  );
});
