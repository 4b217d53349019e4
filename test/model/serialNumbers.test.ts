/** Serial numbers are ranges of whole numbers of any length; what overlaps belongs to the first. */
import fc from 'fast-check';
import { firstClaims, serialCount, serialRange, type SerialRange } from '../../src/model/certificates/serialNumbers';

const range = (from: string, to = ''): SerialRange | undefined => serialRange('GEC', from, to);
const own = (...ranges: readonly (SerialRange | undefined)[]): readonly (string | undefined)[] =>
  firstClaims(ranges).map((claim) => claim?.own.toString());

test.each([
  ['1', '100', 100n],
  ['A-0001', 'A-0100', 100n],
  ['12345678901234567890123456789001', '12345678901234567890123456789100', 100n],
  ['７', '９', 3n],
  ['0000-0001.000000', '0000-0030.999999', 30_000_000n],
  ['5', '', 1n],
])('%s to %s are %s serials', (from, to, count) => {
  expect(serialCount(range(from, to)!)).toBe(count);
});

test.each([
  ['100', '1'],
  ['A1', 'B9'],
  ['none', 'at all'],
  ['1.23E+25', '1.24E+25'],
  ['1,000', '2,000'],
])('%s to %s is no range', (from, to) => {
  expect(range(from, to)).toBeUndefined();
});

test('the second of two ranges keeps what the first does not hold', () => {
  expect(own(range('1', '100'), range('51', '150'))).toEqual(['100', '50']);
  expect(own(range('51', '60'), range('1', '100'))).toEqual(['10', '90']);
  expect(own(range('1', '10'), range('11', '20'))).toEqual(['10', '10']);
  expect(firstClaims([range('1', '10'), range('5', '6')])[1]).toEqual({ own: 0n, overlaps: 0 });
});

test('ranges of other letters or of another registry never meet', () => {
  expect(own(range('A1', 'A9'), range('B1', 'B9'), serialRange('GO', 'A1', 'A9'), undefined)).toEqual([
    '9',
    '9',
    '9',
    undefined,
  ]);
});

test('however ranges overlap, each serial has one owner: counted one by one', () => {
  const one = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 25 }))
    .map(([from, length]) => range(String(from), String(from + length)));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (ranges) => {
      const taken = new Set<bigint>();
      const expected = ranges.map((found) => {
        let mine = 0;
        for (let serial = found!.from; serial <= found!.to; serial += 1n)
          if (!taken.has(serial)) {
            taken.add(serial);
            mine += 1;
          }
        return String(mine);
      });
      expect(own(...ranges)).toEqual(expected);
    }),
    { seed: 7, numRuns: 500 },
  );
});
