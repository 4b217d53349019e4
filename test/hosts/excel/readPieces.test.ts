/** Rows are asked for in pieces that fit, each row once and in order. */
import fc from 'fast-check';
import { readPieces, type RowSource } from '../../../src/hosts/excel/readPieces';
import { RequestSize } from '../../../src/hosts/excel/requestSize';
import { refusal } from './refusal';

const source = (rowCount: number, columnCount = 1): RowSource => ({
  place: { sheet: 'S' },
  rowCount,
  columnCount,
  range: () => {
    throw new Error('nothing is asked of Excel here');
  },
});

/** Reads the sources from something that leaves out the values of more than `most` rows together; notes how many rows each request asks for. */
async function rowsRead(
  sources: readonly RowSource[],
  most: number,
  asked: number[] = [],
): Promise<readonly (readonly number[])[]> {
  const rows = sources.map((): number[] => []);
  await readPieces(
    sources,
    {
      firstCells: 8,
      ask: async (pieces) => {
        const count = pieces.reduce((sum, piece) => sum + piece.count, 0);
        asked.push(count);
        return count > most
          ? undefined
          : pieces.map(({ first, count: rowCount }) => Array.from({ length: rowCount }, (_, index) => first + index));
      },
      take: ({ source: of }, arrived) => rows[sources.indexOf(of)]?.push(...arrived),
    },
    'reading',
    {},
  );
  return rows;
}

test('every row of every source arrives once and in order, whatever fits into an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 4 })), { maxLength: 5 }),
      fc.integer({ min: 1, max: 12 }),
      async (sizes, most) => {
        const sources = sizes.map(([rows, columns]) => source(rows, columns));
        expect(await rowsRead(sources, most)).toEqual(
          sizes.map(([rows]) => Array.from({ length: rows }, (_, row) => row)),
        );
      },
    ),
    { numRuns: 200, seed: 5 },
  );
});

test.each([
  ['8 cells at first', [source(3), source(5)], [8]],
  ['a row of 8 cells at first, then as many as 2 MB are', [source(2, 8), source(3, 8)], [1, 4]],
  ['one row at least, however wide it is', [source(2, 9)], [1, 1]],
  ['nothing of tables without rows', [source(0), source(0)], []],
])('a request takes as many rows as fit: %s', async (_, sources, requests) => {
  const asked: number[] = [];
  await rowsRead(sources, 100, asked);
  expect(asked).toEqual(requests);
});

test('values that are left out of the answer of a single row are refused with its place', async () => {
  expect(await refusal(rowsRead([source(3)], 0))).toEqual({ code: 'too-large', details: { sheet: 'S' } });
});

test('the next request is as large as the last one says that 2 MB are', () => {
  const size = new RequestSize(1_000);
  size.fit(1_000, 20 * 1_000);
  expect(size.cells).toBe(Math.floor((2 * 1024 * 1024) / 20));
  size.fit(1_000, 1);
  expect(size.cells).toBe(300_000);
  expect([size.halve(1_000, 10), size.cells]).toEqual([true, 500]);
  expect(size.halve(10, 10)).toBe(false);
});
