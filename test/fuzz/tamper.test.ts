/** Whatever is done to one cell of a sealed book is named by its cell, and what is of form alone is not called content; `npm run fuzz -- tamper N` runs any number. */
import { complaintOf, sealedBook, tamperings } from './tampering';
import { verify } from '../../src/verify/verify';

test.each(Object.keys(tamperings).map((kind, seed) => [kind, seed] as const))('%s', (kind, seed) => {
  expect(complaintOf(kind, seed, 1)).toBeUndefined();
});

test('nothing is said of books that nobody touched', () => {
  expect(verify(sealedBook(0))).toMatchObject({ holds: true, changes: [] });
});
