/** On `Ledger sums`: the columns of ledgers that no sum matches, and whether cells of them say something else by now. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { nameIn } from '../../ledgers/columns';
import type { LedgerColumn } from '../../ledgers/ledgerTable';
import type { LineKey } from '../../model/entries';
import { formats, type ReportContext } from '../context';
import { criterion, text } from '../layout/contents';
import { reference } from '../layout/draft';
import { putSection, type Section } from '../layout/section';
import { sumOf } from '../layout/sums';
import { changedCells, type SameColumn } from './groupFormulas';

/** A column that the sums of a ledger do not match: it says the same everywhere; or some that follow from those that they match in the rows of a section. */
export interface Unmatched {
  readonly table: TableOf<ActivityLedger>;
  readonly keys: readonly LineKey<ActivityLedger>[];
  readonly same?: SameColumn;
  readonly section: Section;
}

/** The key of the column that counts the rows of a sum that say what it says in columns that it does not match. */
export const rowsBy = (keys: readonly string[]): string => `rows by ${keys.join(', ')}`;

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

/** Columns that the sums do not match, since they say the same in every row or follow from the others, and the cells of them that say something else by now. */
export function putUnmatched(context: ReportContext, items: readonly Unmatched[]): Section {
  const { words, report, drafts } = context;
  return putSection<Unmatched>(
    drafts.sums,
    [
      {
        key: 'ledger',
        head: words.label.ledger,
        cell: ({ table }) => text(table.ledger.table),
      },
      { key: 'column', head: report.heads.column, cell: ({ table, keys }) => text(columnHeads(context, table, keys)) },
      {
        key: 'value',
        head: report.heads.saysEverywhere,
        cell: ({ same }) => (same ? criterion(same.value) : text(report.heads.follows)),
      },
      {
        key: 'changed',
        head: report.heads.saysElse,
        cell: ({ table, keys, same, section }, at) => ({
          value: 0,
          format: formats.count,
          formula: ({ sheet }) =>
            same
              ? changedCells(table, same, reference(at('value'), sheet))
              : `${sumOf(section, 'rows', sheet)}-${sumOf(section, rowsBy(keys), sheet)}`,
        }),
      },
    ],
    items,
    { title: report.titles.unmatched, note: report.notes.unmatched },
  );
}
