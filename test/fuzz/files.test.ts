/** Damaged files, each from a seed; `npm run fuzz -- files N` tries any number of them. */
import { tried } from './damagedFiles';

test('150 damaged files are refused in one line, or read and written without harm', () => {
  const outcomes = Array.from({ length: 150 }, (_, index) => tried(index + 1));
  expect(outcomes.filter((outcome) => typeof outcome !== 'string')).toEqual([]);
  for (const outcome of ['refused', 'written'])
    expect(outcomes.filter((one) => one === outcome).length).toBeGreaterThan(30);
});
