/** On `Ledger sums`: the columns of ledgers that no sum matches, and whether cells of them say something else by now. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { nameIn } from '../../ledgers/columns';
import { tableName } from '../../ledgers/names';
import type { LedgerColumn } from '../../ledgers/ledgerTable';
import { formats, type ReportContext } from '../context';
import { criterion, text } from '../layout/contents';
import { reference } from '../layout/draft';
import { putSection, type Section } from '../layout/section';
import { changedCells, type SameColumn } from './groupFormulas';

/** A column that the sums of a ledger do not match: it says the same everywhere. */
export interface Unmatched {
  readonly table: TableOf<ActivityLedger>;
  readonly same: SameColumn;
}

/** What a table calls columns. */
export function columnHeads(
  { language, words }: ReportContext,
  { columns }: TableOf<ActivityLedger>,
  keys: readonly string[],
): string {
  return words.punctuation.listed(
    keys.map((key) => {
      const column = (columns as ReadonlyMap<string, LedgerColumn>).get(key)?.column;
      return column ? nameIn(column, language) : key;
    }),
  );
}

/** Columns that the sums do not match, since they say the same in every row, and the cells of them that say something else by now. */
export function putUnmatched(context: ReportContext, items: readonly Unmatched[]): Section {
  const { words, report, drafts } = context;
  return putSection<Unmatched>(
    drafts.sums,
    [
      {
        key: 'ledger',
        head: words.label.ledger,
        cell: ({ table }) => text(tableName(table.ledger.table, context.language)),
      },
      {
        key: 'column',
        head: report.heads.column,
        cell: ({ table, same }) => text(columnHeads(context, table, [same.key])),
      },
      {
        key: 'value',
        head: report.heads.saysEverywhere,
        cell: ({ same }) => criterion(same.value),
      },
      {
        key: 'changed',
        head: report.heads.saysElse,
        cell: ({ table, same }, at) => ({
          value: 0,
          format: formats.count,
          formula: ({ sheet }) => changedCells(table, same, reference(at('value'), sheet)),
        }),
      },
    ],
    items,
    { title: report.titles.unmatched, note: report.notes.unmatched },
  );
}
