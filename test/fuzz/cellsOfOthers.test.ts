/** 100 more spoilt cells and rows, in a file of their own so that two processors can share them. */
import { drawnCases } from './cellFaults';
import { complaintOf } from './complaints';

test.each([11, 12, 13, 14, 15, 16, 17, 18, 19, 20])(
  'a spoilt cell or row of plant %i changes no number in silence',
  (plant) => {
    expect(drawnCases(10, plant).flatMap((one) => complaintOf(one) ?? [])).toEqual([]);
  },
);
