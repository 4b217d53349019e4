/** Rows of `Disclosed` and `Targets` as facts: figures already published, and what a metric shall reach in a year. */
import type { ChoiceOf, LedgerTables, TableOf } from '../ledgers/allLedgers';
import { typedText } from '../ledgers/cleanText';
import { textAt, valueAt } from '../ledgers/ledgerTable';
import { ZERO, type Exact } from '../quantity/exact';

/** One row of `Disclosed`. Texts are empty where the cell is blank. */
export interface DisclosedEntry {
  readonly table: TableOf<'Disclosed'>;
  /** 0-based. */
  readonly row: number;
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
  readonly printed: Exact;
  readonly unit: string;
  readonly source: string;
  /** Whether the target is said to be met. */
  readonly status: ChoiceOf<'Disclosed', 'status'> | undefined;
}

/** One row of `Targets`. */
export interface TargetEntry {
  readonly table: TableOf<'Targets'>;
  /** 0-based. */
  readonly row: number;
  readonly metric: string;
  readonly subject: string;
  readonly year: number;
  readonly goal: Exact;
  readonly unit: string;
  readonly direction: 'at most' | 'at least' | undefined;
  readonly source: string;
}

/** The rows of `Disclosed` that can be read. */
export function disclosedEntries(tables: LedgerTables): readonly DisclosedEntry[] {
  return goodRows(tables.get('Disclosed')).map(({ table, row }) => ({
    table,
    row,
    metric: typedText(textAt(table, 'metric', row)),
    subject: typedText(textAt(table, 'subject', row)),
    period: typedText(textAt(table, 'period', row)),
    printed: valueAt(table, 'value', row) ?? ZERO,
    unit: textAt(table, 'unit', row),
    source: textAt(table, 'source', row),
    status: valueAt(table, 'status', row),
  }));
}

/** The rows of `Targets` that can be read and have a year and a target. */
export function targetEntries(tables: LedgerTables): readonly TargetEntry[] {
  return goodRows(tables.get('Targets')).flatMap(({ table, row }) => {
    const [year, goal] = [valueAt(table, 'year', row), valueAt(table, 'target', row)];
    if (!year || !goal) return [];
    return [
      {
        table,
        row,
        metric: typedText(textAt(table, 'metric', row)),
        subject: typedText(textAt(table, 'subject', row)),
        year: year.toNumber(),
        goal,
        unit: typedText(textAt(table, 'unit', row)),
        direction: valueAt(table, 'direction', row),
        source: typedText(textAt(table, 'source', row)),
      },
    ];
  });
}

function goodRows<Table extends TableOf<'Disclosed'> | TableOf<'Targets'>>(
  table: Table | undefined,
): readonly { readonly table: Table; readonly row: number }[] {
  return table ? [...table.rows].filter((row) => !table.badRows.has(row)).map((row) => ({ table, row })) : [];
}
