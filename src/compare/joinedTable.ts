/** One ledger of two books as one table: the rows of the earlier book first, days moved into the later book's period. */
import { formulaKey } from '../ledgers/cleanText';
import { CellState, type LedgerColumn, type LedgerTable } from '../ledgers/ledgerTable';
import type { Column } from '../ledgers/columns';

export interface JoinedTable {
  readonly table: LedgerTable;
  /** The rows before this one are the earlier book's. */
  readonly firstLater: number;
}

type Moved = (serial: number) => number;

/** The ledger of both books; nothing where neither has it. `moved` takes a day of the earlier book into the later one's period. */
export function joinedTable(
  earlier: LedgerTable | undefined,
  later: LedgerTable | undefined,
  moved: Moved,
): JoinedTable | undefined {
  const either = later ?? earlier;
  if (!either) return undefined;
  const firstLater = earlier?.snapshot.rowCount ?? 0;
  const rowCount = firstLater + (later?.snapshot.rowCount ?? 0);
  const columns = either.ledger.columns.flatMap((column) => {
    const [before, after] = [earlier?.columns.get(column.key), later?.columns.get(column.key)];
    return before || after
      ? [[column.key, joinedColumn(column, before, after, { firstLater, rowCount, moved })] as const]
      : [];
  });
  const behind = (rows: Iterable<number>): number[] => [...rows].map((row) => row + firstLater);
  return {
    firstLater,
    table: {
      ...either,
      snapshot: { ...either.snapshot, rowCount, columns: [] },
      columns: new Map(columns),
      rows: Int32Array.from([...(earlier?.rows ?? []), ...behind(later?.rows ?? [])]),
      leftOut: [],
      prefilled: [],
      examples: [],
      badRows: new Map([
        ...(earlier?.badRows ?? []),
        ...[...(later?.badRows ?? [])].map(([row, errors]) => [row + firstLater, errors] as const),
      ]),
      tableErrors: [...(earlier?.tableErrors ?? []), ...(later?.tableErrors ?? [])],
    },
  };
}

interface Sizes {
  readonly firstLater: number;
  readonly rowCount: number;
  readonly moved: Moved;
}

function joinedColumn(
  column: Column,
  earlier: LedgerColumn | undefined,
  later: LedgerColumn | undefined,
  { firstLater, rowCount, moved }: Sizes,
): LedgerColumn {
  const states = new Uint8Array(rowCount);
  states.set(earlier?.states ?? []);
  states.set(later?.states ?? [], firstLater);
  const isText = (earlier ?? later)?.numbers.length === 0;
  const numbers = new Float64Array(isText ? 0 : rowCount);
  if (!isText) {
    numbers.set(earlier?.numbers ?? []);
    if (column.kind === 'date')
      for (let row = 0; row < firstLater; row += 1)
        if (states[row] === CellState.good) numbers[row] = moved(numbers[row] ?? 0);
    numbers.set(later?.numbers ?? [], firstLater);
  }
  const words = new Map<string, number>([['', 0]]);
  const [texts, meanings] = [[''], ['']];
  const codes = new Uint32Array(rowCount);
  const take = (from: LedgerColumn | undefined, first: number): void => {
    const places = (from?.texts ?? []).map((text, index) => {
      const known = words.get(formulaKey(text));
      if (known !== undefined) return known;
      words.set(formulaKey(text), texts.length);
      meanings.push(from?.meanings[index] ?? text);
      return texts.push(text) - 1;
    });
    from?.codes.forEach((code, row) => (codes[first + row] = places[code] ?? 0));
  };
  take(earlier, 0);
  take(later, firstLater);
  return {
    column,
    header: (later ?? earlier)?.header ?? column.name,
    position: -1,
    states,
    numbers,
    codes,
    texts,
    meanings,
  };
}
