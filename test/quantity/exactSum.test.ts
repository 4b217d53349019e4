/** Sums by group are exact, and the same however the rows are ordered or split. */
import fc from 'fast-check';
import { exact, unroundedTotal, ZERO, type Exact } from '../../src/quantity/exact';
import { countByGroup, sumByGroup, sumByGroupExactly } from '../../src/quantity/exactSum';
import { columnOf, ledgerNumber } from './numbers';

const sums = (numbers: readonly number[], groups: readonly number[], groupCount: number): string[] =>
  sumByGroup(columnOf(numbers), Int32Array.from(groups), groupCount).map((sum) => sum.toString());

const rows = fc.array(fc.tuple(ledgerNumber, fc.integer({ min: -1, max: 4 })), { maxLength: 60 });

test('each group is the sum of its rows', () => {
  expect(sums([1, 2.5, 3, 4.25], [0, 1, 0, 1], 3)).toEqual(['4', '6.75', '0']);
});

test('rows in no group are skipped, typed ones and exceptions alike', () => {
  expect(sums([1, 0.1 + 0.2, 3], [-1, -1, 0], 1)).toEqual(['3']);
});

test('ten times one tenth is one', () => {
  expect(sums(new Array<number>(10).fill(0.1), new Array<number>(10).fill(0), 1)).toEqual(['1']);
});

test('a sum beyond 2^53 keeps its last digit, above and below zero', () => {
  const wide = new Array<number>(2000).fill(999_999_999_999_999);
  const groups = new Array<number>(2001).fill(0);
  expect(sums([...wide, 1], groups, 1)).toEqual(['1999999999999998001']);
  expect(sums([...wide.map((value) => -value), -1], groups, 1)).toEqual(['-1999999999999998001']);
});

test('the largest double beside the smallest loses nothing', () => {
  const [sum] = sumByGroup(columnOf([1e308, 5e-324, -1e308]), Int32Array.of(0, 0, 0), 1);
  expect(sum?.eq('5e-324')).toBe(true);
});

test('a group that does not exist is refused', () => {
  expect(() => sums([1], [1], 1)).toThrow('group 1 of 1');
  expect(() => sums([1, 2], [0], 1)).toThrow('1 groups for 2 rows');
  expect(() => countByGroup(Int32Array.of(2), 2)).toThrow('group 2 of 2');
});

test('rows are counted by group', () => {
  expect(countByGroup(Int32Array.of(0, 2, -1, 2), 3)).toEqual([1, 0, 2]);
});

test('the sums are those of decimal arithmetic, to the last digit', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const column = columnOf(drawn.map(([value]) => value));
      const groups = Int32Array.from(drawn, ([, group]) => group);
      const expected = sumByGroupExactly(column, groups, 5).map((sum) => sum.toString());
      expect(sumByGroup(column, groups, 5).map((sum) => sum.toString())).toEqual(expected);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('decimal arithmetic itself gives the sum of the integers that the rows are multiples of', () => {
  const smallest = 1074;
  const multiple = (value: number): bigint =>
    BigInt(
      exact(value)
        .times(exact(`1e${smallest}`))
        .toFixed(0),
    );
  fc.assert(
    fc.property(fc.array(ledgerNumber, { maxLength: 20 }), (numbers) => {
      const [sum] = sumByGroupExactly(columnOf(numbers), new Int32Array(numbers.length), 1);
      const whole = numbers.reduce((total, value) => total + multiple(value), 0n);
      expect(sum?.eq(exact(`${whole}e-${smallest}`))).toBe(true);
    }),
    { seed: 6, numRuns: 300 },
  );
});

test('the order of the rows changes no digit', () => {
  fc.assert(
    fc.property(
      rows.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length }))),
      ([drawn, shuffled]) => {
        const sumsOf = (these: typeof drawn): string[] =>
          sums(
            these.map(([value]) => value),
            these.map(([, group]) => group),
            5,
          );
        expect(sumsOf(shuffled)).toEqual(sumsOf(drawn));
      },
    ),
    { seed: 7, numRuns: 1000 },
  );
});

test('a ledger in two parts sums to the whole', () => {
  fc.assert(
    fc.property(rows, fc.nat(60), (drawn, cut) => {
      const sumsOf = (these: typeof drawn): Exact[] =>
        sumByGroup(
          columnOf(these.map(([value]) => value)),
          Int32Array.from(these, ([, group]) => group),
          5,
        );
      const [first, second] = [sumsOf(drawn.slice(0, cut)), sumsOf(drawn.slice(cut))];
      const together = first.map((sum, group) => unroundedTotal([sum, second[group] ?? ZERO]).toString());
      expect(sumsOf(drawn).map((sum) => sum.toString())).toEqual(together);
    }),
    { seed: 8, numRuns: 1000 },
  );
});
