/** One cell or row spoilt, 2,500 times: no published number becomes another one in silence; `npm run fuzz -- cells N` runs any number. */
import { drawnCases } from './cellFaults';
import { complaintOf } from './complaints';

test('a spoilt cell or row of the first ten plants changes no number in silence', () => {
  expect(drawnCases(2500, 1).flatMap((one) => complaintOf(one) ?? [])).toEqual([]);
}, 600_000);
