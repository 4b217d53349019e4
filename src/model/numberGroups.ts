/** Which rows of a ledger are alike: the number of its group for each row. */
import { CellState, type LedgerColumn } from '../ledgers/ledgerTable';

/** Numbers the groups in the order of their first rows; returns these rows. */
export function numberGroups(
  columns: readonly LedgerColumn[],
  rows: readonly number[],
  groupOf: Int32Array,
  daysOf: ((row: number) => unknown) | undefined,
): number[] {
  const current = new Int32Array(groupOf.length);
  for (const valueCodes of [...columns.map(codesOf), ...(daysOf ? [codesOfDays(rows, daysOf)] : [])]) {
    const seen = new Map<number, number>();
    const size = valueCodes.size;
    for (const row of rows) {
      const combined = (current[row] ?? 0) * size + valueCodes.codeAt(row);
      let code = seen.get(combined);
      if (code === undefined) seen.set(combined, (code = seen.size));
      current[row] = code;
    }
  }
  const firstRows: number[] = [];
  for (const row of rows) {
    const group = current[row] ?? 0;
    if (firstRows[group] === undefined) firstRows[group] = row;
    groupOf[row] = group;
  }
  return firstRows;
}

interface Codes {
  readonly size: number;
  readonly codeAt: (row: number) => number;
}

/** Small integers that stand for the days of rows. */
function codesOfDays(rows: readonly number[], daysOf: (row: number) => unknown): Codes {
  const known = new Map<unknown, number>([[undefined, 0]]);
  for (const row of rows) known.set(daysOf(row), known.get(daysOf(row)) ?? known.size);
  return { size: known.size, codeAt: (row) => known.get(daysOf(row)) ?? 0 };
}

/** Small integers that stand for a column's values. */
function codesOf(column: LedgerColumn): Codes {
  if (column.codes.length > 0 && column.numbers.length === 0)
    return { size: column.texts.length, codeAt: (row) => column.codes[row] ?? 0 };
  const known = new Map<number, number>();
  const codes = Uint32Array.from(column.numbers, (value, row) => {
    if (column.states[row] !== CellState.good) return 0;
    const code = known.get(value) ?? known.size + 1;
    known.set(value, code);
    return code;
  });
  return { size: known.size + 1, codeAt: (row) => codes[row] ?? 0 };
}
