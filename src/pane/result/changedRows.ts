/** Which rows of the ledgers are not what they were when the results were calculated. */
import type { CellValue } from '../../workbook/sheetPlan';
import { cellOf } from '../../ledgers/ledgerTable';
import { CellKind, type ColumnSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';

interface ChangedCells {
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What became of the rows of one table. */
export interface ChangedTable {
  readonly table: string;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** The first cells of changed rows. */
  readonly cells: readonly ChangedCells[];
}

export interface WorkbookChanges {
  readonly tables: readonly ChangedTable[];
  /** False where anything else of the user's is different, too: sheets, names, how a file was read. */
  readonly isSame: boolean;
}

const shownCells = 5;

/** Tables by name; rows are told apart from above and from below, so that rows put in between are not taken for changes of all that follow. */
export function workbookChanges(before: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookChanges {
  const names = [...new Set([...before.tables, ...now.tables].map(({ name }) => name))];
  const tables = names.flatMap((name) => {
    const [old, fresh] = [before, now].map(({ tables: all }) => all.find((table) => table.name === name));
    const change = changeOf(old, fresh);
    return change ? [change] : [];
  });
  return { tables, isSame: tables.length === 0 && isSame(aside(before), aside(now)) };
}

function changeOf(before: TableSnapshot | undefined, now: TableSnapshot | undefined): ChangedTable | undefined {
  if (!before || !now) {
    const table = (before ?? now)?.name ?? '';
    return { table, changed: 0, added: now?.rowCount ?? 0, removed: before?.rowCount ?? 0, cells: [] };
  }
  const pairs = now.columns.flatMap((column, position) => {
    const old = before.columns.find(({ header }) => header === column.header);
    return old ? [{ column, old, position }] : [];
  });
  const differs = (oldRow: number, row: number): boolean =>
    pairs.some(({ column, old }) => !Object.is(contentAt(old, oldRow), contentAt(column, row)));
  const shorter = Math.min(before.rowCount, now.rowCount);
  let top = 0;
  while (top < shorter && !differs(top, top)) top += 1;
  let below = 0;
  while (below < shorter - top && !differs(before.rowCount - 1 - below, now.rowCount - 1 - below)) below += 1;
  const inBoth = shorter - top - below;
  const changed = Array.from({ length: inBoth }, (_, index) => top + index).filter((row) => differs(row, row));
  const [added, removed] = [now.rowCount - shorter, before.rowCount - shorter];
  const hasOtherColumns = pairs.length !== now.columns.length || pairs.length !== before.columns.length;
  if (changed.length + added + removed === 0 && !hasOtherColumns) return undefined;
  const cells = changed.slice(0, shownCells).flatMap((row) =>
    pairs.flatMap(({ column, old, position }) => {
      const [was, is] = [contentAt(old, row), contentAt(column, row)];
      return Object.is(was, is) ? [] : [{ cell: cellOf(now, row, position), before: was, after: is }];
    }),
  );
  return { table: now.name, changed: changed.length, added, removed, cells: cells.slice(0, shownCells) };
}

/** What a cell holds; an error as its text. */
function contentAt({ kinds, numbers, texts, dictionary }: ColumnSnapshot, row: number): CellValue {
  const kind = kinds[row];
  if (kind === CellKind.number) return numbers[row] ?? null;
  if (kind === CellKind.boolean) return numbers[row] === 1;
  return kind === CellKind.blank ? null : (dictionary[texts[row] ?? 0] ?? null);
}

/** All that was read beside the cells of tables, without our own sheets. */
function aside({ sheets, tables, ...others }: WorkbookSnapshot): unknown {
  return {
    ...others,
    sheets: sheets.filter(({ ownKey }) => ownKey === undefined),
    tables: tables.map(({ columns, ...table }) => ({
      ...table,
      columns: columns.map(({ header, formulas, uncalculated }) => ({ header, formulas, uncalculated })),
    })),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Map) return other instanceof Map && isSame([...one], [...other]);
  if (one instanceof Set) return other instanceof Set && isSame([...one], [...other]);
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}
