/** How CSV bytes become records. */
import { readRecords, separatorOf } from '../../../src/hosts/xlsx/csvText';

const records = (text: string, separator = ','): (readonly string[])[] => {
  const all: (readonly string[])[] = [];
  readRecords('x.csv', text, separator, (fields) => all.push(fields));
  return all;
};

test.each([
  ['a,b;c,d', ','],
  ['a;b;c,d', ';'],
  ['a\tb', '\t'],
  ['"a;b;c",d', ','],
  ['a|b|c,d', '|'],
  ['a', ','],
  ['a\n;;;', ','],
])('the separator of %j is %j', (text, separator) => {
  expect(separatorOf(text)).toEqual({ separator, isNamed: false });
});

test.each([
  ['sep=;\r\na;b,c,d', ';'],
  ['SEP=|\na|b,c,d', '|'],
  ['"sep=,"\na,b;c;d', ','],
  ['sep=\t\na\tb', '\t'],
])('the line %j names its separator itself', (text, separator) => {
  expect(separatorOf(text)).toEqual({ separator, isNamed: true });
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
