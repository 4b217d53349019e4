/** Whatever is done to one cell of a sealed book is named by its cell, and what is of form alone is not called content; `npm run fuzz -- tamper N` runs any number. */
import { complaintOf, sealedBook, tamperings } from './tampering';
import { verify } from '../../src/verify/verify';

test.each(Object.keys(tamperings))('%s', (kind) => {
  expect(Array.from({ length: 12 }, (_, seed) => complaintOf(kind, seed)).filter(Boolean)).toEqual([]);
});

test('nothing is said of books that nobody touched', () => {
  for (let seed = 0; seed < 6; seed++) expect(verify(sealedBook(seed))).toMatchObject({ holds: true, changes: [] });
});
