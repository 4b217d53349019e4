/** Linear equations in exact decimals. */
import { exact, ZERO, type Exact } from './exact';

/** A pivot this small beside the numbers of its row is what 60 digits leave of zero. */
const NOTHING = exact('1e-40');

const largestOf = (row: readonly Exact[]): Exact =>
  row.reduce((largest, value) => (value.abs().gt(largest) ? value.abs() : largest), ZERO);

/**
 * The solution X of matrix X = rightSides (n rows, one column per right-hand side), to about 58 digits where the system is well conditioned;
 * nothing where the matrix is singular. Gaussian elimination, pivot the largest beside its row's largest entry.
 * Throws where the shapes do not fit.
 */
export function solve(
  matrix: readonly (readonly Exact[])[],
  rightSides: readonly (readonly Exact[])[],
): Exact[][] | undefined {
  const size = matrix.length;
  const width = rightSides[0]?.length ?? 0;
  if (
    rightSides.length !== size ||
    matrix.some((row) => row.length !== size) ||
    rightSides.some((row) => row.length !== width)
  ) {
    throw new Error(`no system of ${size} equations`);
  }
  const rows = matrix.map((row, index) => ({
    values: [...row, ...(rightSides[index] ?? [])],
    largest: largestOf(row),
  }));

  for (let column = 0; column < size; column += 1) {
    let pivotRow = column;
    let best = ZERO;
    for (let index = column; index < size; index += 1) {
      const row = rows[index];
      if (!row || row.largest.isZero()) return undefined;
      const share = (row.values[column] ?? ZERO).abs().div(row.largest);
      if (share.gt(best)) {
        best = share;
        pivotRow = index;
      }
    }
    const pivot = rows[pivotRow];
    const displaced = rows[column];
    if (!pivot || !displaced || best.lte(NOTHING)) return undefined;
    rows[pivotRow] = displaced;
    rows[column] = pivot;
    for (const row of rows.slice(column + 1)) subtractMultiple(row.values, pivot.values, column);
  }

  const solution: Exact[][] = [];
  for (let index = size - 1; index >= 0; index -= 1) {
    const values = rows[index]?.values ?? [];
    const diagonal = values[index] ?? ZERO;
    solution[index] = Array.from({ length: width }, (_, side) => {
      let rest = values[size + side] ?? ZERO;
      for (let column = index + 1; column < size; column += 1) {
        const coefficient = values[column] ?? ZERO;
        if (!coefficient.isZero()) rest = rest.minus(coefficient.times(solution[column]?.[side] ?? ZERO));
      }
      return rest.div(diagonal);
    });
  }
  return solution;
}

/** Takes from `row` the multiple of `pivot` that makes its entry in `column` zero. */
function subtractMultiple(row: Exact[], pivot: readonly Exact[], column: number): void {
  const entry = row[column] ?? ZERO;
  if (entry.isZero()) return;
  const factor = entry.div(pivot[column] ?? ZERO);
  for (let index = column; index < row.length; index += 1) {
    const subtrahend = pivot[index] ?? ZERO;
    if (!subtrahend.isZero()) row[index] = (row[index] ?? ZERO).minus(factor.times(subtrahend));
  }
}
