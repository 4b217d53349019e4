/** Rows of a ledger that are totals of the rows above them, as lists exported from other programs hold them. */
import { isTotalWord } from '../workbook/totalRows';
import { CellState, type LedgerColumn } from './ledgerTable';

/** A row that looks like a total, 0-based. */
export interface TotalRow {
  readonly row: number;
  /** The column that says so, or that repeats the sum. */
  readonly key: string;
  /** The word that says so; empty where the amount alone does. */
  readonly word: string;
  /** True where no formula over the ledger can take it for one of its rows, since a name that formulas ask for is the word. */
  readonly isApart: boolean;
}

/** The columns whose texts every formula over an activity ledger asks for. */
const asked = ['process', 'product', 'item', 'carrier'];
/** Columns that a total row fills with the word while the row has no names of its own. */
const others = [
  'date',
  'site',
  'ticket',
  'scrapType',
  'class',
  'meter',
  'sourceStream',
  'gas',
  'supplier',
  'invoice',
  'certificate',
];
/** What tells single entries apart and a total lacks. */
const telling = ['date', 'ticket', 'supplier', 'meter', 'sourceStream', 'site'];

type Columns = ReadonlyMap<string, LedgerColumn>;

/** The rows that a word or their own amount gives away. `textOf` gives what stands in a cell, also where it could not be read. */
export function totalRows(
  columns: Columns,
  rows: Iterable<number>,
  textOf: (column: LedgerColumn, row: number) => string,
): readonly TotalRow[] {
  const measure = columns.get('quantity') ?? columns.get('volume');
  if (!measure) return [];
  const found: TotalRow[] = [];
  const runs = new Map<string, Run>();
  for (const row of rows) {
    const named = namedTotal(columns, row, textOf);
    const total = named ?? repeatedSum(columns, measure, row, runs);
    if (total) found.push(total);
  }
  return found;
}

function namedTotal(
  columns: Columns,
  row: number,
  textOf: (column: LedgerColumn, row: number) => string,
): TotalRow | undefined {
  const wordIn = (keys: readonly string[]): { readonly key: string; readonly word: string } | undefined => {
    for (const key of keys) {
      const column = columns.get(key);
      if (!column || column.states[row] === CellState.blank) continue;
      const word = textOf(column, row);
      if (isTotalWord(word)) return { key, word };
    }
    return undefined;
  };
  const apart = wordIn(asked);
  if (apart) return { row, ...apart, isApart: true };
  const date = columns.get('date');
  const isDated = date?.states[row] === CellState.good;
  const said = isDated ? undefined : wordIn(others);
  return said && { row, ...said, isApart: false };
}

/** The entries of one process, item and unit since the last total. */
interface Run {
  sum: number;
  count: number;
  /** The telling columns that all of them fill. */
  filled: readonly string[];
}

/** An amount that is the sum of the entries above it, in a row without the day, ticket, supplier or meter that they all have. */
function repeatedSum(
  columns: Columns,
  measure: LedgerColumn,
  row: number,
  runs: Map<string, Run>,
): TotalRow | undefined {
  if (measure.states[row] !== CellState.good) return undefined;
  const amount = measure.numbers[row] ?? 0;
  const key = ['process', 'product', 'item', 'carrier', 'class', 'gas', 'unit']
    .map((name) => columns.get(name)?.codes[row] ?? 0)
    .join(' ');
  const filled = telling.filter((name) => (columns.get(name)?.states[row] ?? CellState.blank) !== CellState.blank);
  const run = runs.get(key);
  if (!run) {
    runs.set(key, { sum: amount, count: 1, filled });
    return undefined;
  }
  const lacking = run.filled.filter((name) => !filled.includes(name));
  const isSum = amount !== 0 && Math.abs(run.sum - amount) <= 1e-9 * Math.abs(amount);
  if (isSum && lacking.length > 0 && (run.count > 1 || lacking.includes('date'))) {
    runs.delete(key);
    return { row, key: measure.column.key, word: '', isApart: false };
  }
  run.sum += amount;
  run.count += 1;
  run.filled = run.filled.filter((name) => filled.includes(name));
  return undefined;
}
