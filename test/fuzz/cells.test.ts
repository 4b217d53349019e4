/** One cell or row spoilt, 100 times: no published number becomes another one in silence; `npm run fuzz -- cells N` runs any number. */
import { drawnCases } from './cellFaults';
import { complaintOf } from './complaints';

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('a spoilt cell or row of plant %i changes no number in silence', (plant) => {
  expect(drawnCases(10, plant).flatMap((one) => complaintOf(one) ?? [])).toEqual([]);
});
