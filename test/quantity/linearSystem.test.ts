/** Linear systems are solved to the digits that decimals of 60 digits carry, or not at all. */
import fc from 'fast-check';
import { exact, total, ZERO, type Exact } from '../../src/quantity/exact';
import { solve } from '../../src/quantity/linearSystem';

const exactly = (rows: readonly (readonly (number | string)[])[]): Exact[][] =>
  rows.map((row) => row.map((value) => exact(value)));
const texts = (rows: readonly (readonly Exact[])[] | undefined): string[][] | undefined =>
  rows?.map((row) => row.map((value) => value.toSignificantDigits(50).toFixed()));

test('a loop of two products is solved for every right-hand side at once', () => {
  const matrix = exactly([
    [1, -0.5],
    [-0.2, 1],
  ]);
  expect(
    texts(
      solve(
        matrix,
        exactly([
          [9, 1],
          [0, 0.7],
        ]),
      ),
    ),
  ).toEqual([
    ['10', '1.5'],
    ['2', '1'],
  ]);
});

test('a system whose first pivot is zero is solved', () => {
  expect(
    texts(
      solve(
        exactly([
          [0, 2],
          [4, 0],
        ]),
        exactly([[6], [8]]),
      ),
    ),
  ).toEqual([['2'], ['3']]);
});

test('rows in tonnes beside rows in grams lose no digits', () => {
  const matrix = exactly([
    ['1e-12', 1],
    [1, 1],
  ]);
  expect(texts(solve(matrix, exactly([['1.000000000002'], [3]])))).toEqual([['2'], ['1']]);
});

test('an equation written in units so large that its coefficients nearly vanish counts like any other', () => {
  const matrix = exactly([
    ['1e-45', '2e-45'],
    [1, 1],
  ]);
  expect(texts(solve(matrix, exactly([['5e-45'], [3]])))).toEqual([['1'], ['2']]);
});

test('a loop that returns all it takes has no solution', () => {
  expect(
    solve(
      exactly([
        [1, -1],
        [-1, 1],
      ]),
      exactly([[1], [0]]),
    ),
  ).toBeUndefined();
  expect(
    solve(
      exactly([
        [0, 0],
        [0, 1],
      ]),
      exactly([[1], [0]]),
    ),
  ).toBeUndefined();
});

test('thirds that are singular but for their 60th digit have no solution', () => {
  const third = exact(1).div(3);
  expect(
    solve(
      [
        [third, exact(1)],
        [third.times(third), third],
      ],
      exactly([[1], [1]]),
    ),
  ).toBeUndefined();
  const sixth = exact(1).div(6);
  expect(
    solve(
      [
        [third, exact(2).div(3), ZERO],
        [sixth, third, ZERO],
        [ZERO, ZERO, exact(1)],
      ],
      exactly([[1], [1], [1]]),
    ),
  ).toBeUndefined();
});

test('no equations have the empty solution', () => {
  expect(solve([], [])).toEqual([]);
});

test('a matrix that is not square or has other rows than its right-hand sides is refused', () => {
  expect(() => solve(exactly([[1, 2]]), exactly([[1]]))).toThrow('no system of 1 equations');
  expect(() => solve(exactly([[1]]), [])).toThrow('no system of 1 equations');
});

const whole = fc.integer({ min: -3, max: 3 });
const system = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const square = fc.array(fc.array(whole, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
  return fc.tuple(square, fc.array(fc.tuple(whole, whole), { minLength: size, maxLength: size }));
});

/** The determinant by its definition, in whole numbers. */
function determinant(rows: readonly (readonly number[])[]): number {
  const [first, ...others] = rows;
  if (!first) return 1;
  return first.reduce(
    (sum, value, column) =>
      sum +
      (column % 2 ? -value : value) * determinant(others.map((row) => row.filter((_, index) => index !== column))),
    0,
  );
}

test('a system has a solution exactly where its determinant is not zero, and the solution fulfils it', () => {
  let singular = 0;
  fc.assert(
    fc.property(system, ([square, sides]) => {
      const solution = solve(exactly(square), exactly(sides));
      if (determinant(square) === 0) singular += 1;
      expect(solution === undefined).toBe(determinant(square) === 0);
      if (!solution) return;
      square.forEach((row, equation) => {
        [0, 1].forEach((side) => {
          const left = total(row.map((value, column) => exact(value).times(solution[column]?.[side] ?? ZERO)));
          expect(
            left
              .minus(sides[equation]?.[side] ?? 0)
              .abs()
              .lt('1e-45'),
          ).toBe(true);
        });
      });
    }),
    { seed: 1, numRuns: 1000 },
  );
  expect(singular).toBeGreaterThan(20);
});
