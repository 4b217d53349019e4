/** What changed in the ledgers since they were sealed, cell by cell. */
import type { SealedLedger } from '../proof/ledgerSeal';
import { cellAddress } from '../workbook/address';
import { CellKind, type ColumnSnapshot, type TableSnapshot } from '../workbook/snapshot';
import type { CellValue } from '../workbook/sheetPlan';
import { alignRows } from './alignRows';
import type { OldValue } from './oldValue';
import type { Change } from './verification';

type Ledger = Omit<SealedLedger, 'digest'>;

/** Compares each sealed ledger with the one of today. */
export function ledgerChanges(
  sealed: readonly Ledger[],
  now: readonly Ledger[],
  tables: readonly TableSnapshot[],
  oldValue: OldValue,
): readonly Change[] {
  const tableOf = (name: string): TableSnapshot | undefined =>
    tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const nowOf = (name: string): Ledger | undefined =>
    now.find((ledger) => ledger.name.toLowerCase() === name.toLowerCase());
  const gone = sealed.flatMap(({ name }): Change[] =>
    nowOf(name) ? [] : [{ kind: 'ledger-missing', place: name, ledger: name }],
  );
  const added = now
    .filter(({ name }) => !sealed.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    .map(({ name }): Change => ({ kind: 'ledger-added', place: placeOf(tableOf(name), name), ledger: name }));
  return [
    ...gone,
    ...added,
    ...sealed.flatMap((before) => {
      const after = nowOf(before.name);
      const table = tableOf(before.name);
      return after && table ? changesOf(before, after, table, oldValue) : [];
    }),
  ];
}

function placeOf(table: TableSnapshot | undefined, name: string): string {
  return table ? `${table.sheet}!${cellAddress(table.headerRow, table.firstColumn)}` : name;
}

interface ColumnPair {
  readonly header: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Place among the columns of the table. */
  readonly index: number;
}

function changesOf(before: Ledger, after: Ledger, table: TableSnapshot, oldValue: OldValue): readonly Change[] {
  const ledger = table.name;
  const { pairs, changes } = pairedColumns(before, after, table);
  const rowText = (side: 'before' | 'after', row: number): string => {
    const tags = pairs.map((pair) => pair[side][row] ?? '.');
    return tags.every((tag) => tag === '.') ? '' : tags.join('');
  };
  const rows = (side: 'before' | 'after', count: number): readonly string[] =>
    Array.from({ length: count }, (_, row) => rowText(side, row));
  const shared = (one: number, other: number): number =>
    pairs.filter((pair) => (pair.before[one] ?? '.') === (pair.after[other] ?? '.')).length;
  const aligned = alignRows(rows('before', before.rowCount), rows('after', after.rowCount), shared, pairs.length);
  const cell = (row: number, index: number): string =>
    `${table.sheet}!${cellAddress(table.headerRow + 1 + row, table.firstColumn + Math.max(0, index))}`;
  const valueOf = (row: number, index: number): CellValue => cellValue(table.columns[index], row);
  const changedCells = aligned.pairs.flatMap(({ before: one, after: other }) =>
    pairs.flatMap(({ header, index, ...tags }): Change[] => {
      const tag = tags.before[one] ?? '.';
      if (tag === (tags.after[other] ?? '.')) return [];
      const now = index < 0 ? null : valueOf(other, index);
      const old = index < 0 ? undefined : oldValue(tag, now);
      return [
        {
          kind: 'cell-changed',
          place: cell(other, index),
          ledger,
          row: one + 1,
          ...(header !== '' && { column: header }),
          ...(old !== undefined && { before: old }),
          after: now,
        },
      ];
    }),
  );
  const whole = (values: readonly (CellValue | undefined)[]): string =>
    values
      .filter((value) => value !== null && value !== undefined)
      .slice(0, 6)
      .join(' · ');
  return [
    ...changes,
    ...changedCells,
    ...aligned.removed.map((row): Change => ({
      kind: 'row-removed',
      place: cell(Math.min(row, Math.max(0, after.rowCount - 1)), 0),
      ledger,
      row: row + 1,
      before: whole(pairs.map(({ before: tags, index }) => (index < 0 ? undefined : oldValue(tags[row] ?? '.', null)))),
    })),
    ...aligned.added.map((row): Change => ({
      kind: 'row-added',
      place: cell(row, 0),
      ledger,
      after: whole(table.columns.map((column) => cellValue(column, row))),
    })),
    ...(aligned.isReordered ? [{ kind: 'rows-sorted' as const, place: placeOf(table, ledger), ledger }] : []),
  ];
}

/** The columns that both have, by their headers; a header that is new on the same cells was renamed. */
function pairedColumns(
  before: Ledger,
  after: Ledger,
  table: TableSnapshot,
): { readonly pairs: readonly ColumnPair[]; readonly changes: readonly Change[] } {
  const ledger = table.name;
  const indexOf = (header: string): number => table.columns.findIndex((column) => column.header === header);
  const at = (header: string): string =>
    `${table.sheet}!${cellAddress(table.headerRow, table.firstColumn + Math.max(0, indexOf(header)))}`;
  const isFilled = (tags: readonly string[]): boolean => tags.some((tag) => tag !== '.');
  const pairs: ColumnPair[] = [];
  const changes: Change[] = [];
  const fresh = after.columns.filter(({ header }) => !before.columns.some((one) => one.header === header));
  for (const { header, tags } of before.columns) {
    const same = after.columns.find((one) => one.header === header);
    if (same) {
      pairs.push({
        header,
        before: tags,
        after: same.tags,
        index: header === '' && table.columns.length > 1 ? -1 : indexOf(header),
      });
      continue;
    }
    const renamed = fresh.find((one) => isFilled(tags) && one.tags.join('') === tags.join(''));
    if (renamed) {
      fresh.splice(fresh.indexOf(renamed), 1);
      pairs.push({ header, before: tags, after: renamed.tags, index: indexOf(renamed.header) });
      changes.push({
        kind: 'column-renamed',
        place: at(renamed.header),
        ledger,
        before: header,
        after: renamed.header,
      });
    } else if (isFilled(tags))
      changes.push({ kind: 'column-missing', place: placeOf(table, ledger), ledger, before: header });
  }
  for (const { header, tags } of fresh)
    if (isFilled(tags)) changes.push({ kind: 'column-added', place: at(header), ledger, after: header });
  const order = pairs.map(({ index }) => index);
  if (order.some((index, place) => place > 0 && index >= 0 && index < (order[place - 1] ?? 0)))
    changes.push({ kind: 'column-moved', place: placeOf(table, ledger), ledger });
  return { pairs, changes };
}

function cellValue(column: ColumnSnapshot | undefined, row: number): CellValue {
  const formula = column?.formulas?.get(row);
  if (formula !== undefined) return `=${formula}`;
  switch (column?.kinds[row]) {
    case CellKind.number:
      return column.numbers[row] ?? 0;
    case CellKind.boolean:
      return column.numbers[row] === 1;
    case CellKind.text:
    case CellKind.error:
      return column.dictionary[column.texts[row] ?? 0] ?? '';
    default:
      return null;
  }
}
