/** On `Findings`: what was read of the workbook, what of it counts, and what was left alone. */
import { sentences } from '../../language/sentences';
import type { Language } from '../../languages';
import { tableName } from '../../ledgers/names';
import type { ListRead } from '../../workbook/listRead';
import { numberColumn } from '../layout/columns';
import { text } from '../layout/contents';
import type { Draft } from '../layout/draft';
import { putSection, type Section } from '../layout/section';

const role = {
  read: 'body',
  unusable: 'bad',
  second: 'bad',
  mistaken: 'bad',
  similar: 'body',
  imported: 'body',
  other: 'body',
} as const;

/** One row per table, file and sheet; its columns are as wide as those of the list of findings below it. */
export function putRead(draft: Draft, read: readonly ListRead[], language: Language): Section {
  const { reading: words, punctuation } = sentences(language);
  const { heads } = words;
  return putSection<ListRead>(
    draft,
    [
      numberColumn(''),
      { key: 'kind', head: heads.kind, cell: ({ kind }) => text(words.kinds[kind]) },
      { key: 'name', head: heads.name, cell: ({ name }) => text(name, { wrap: true }) },
      { key: 'rows', head: heads.rows, cell: ({ rows }) => ({ value: rows, align: 'center' }) },
      {
        key: 'ledger',
        head: heads.ledger,
        cell: (list) => text(tableName(list.ledger, language), { role: role[list.fate] }),
      },
      {
        key: 'cell',
        head: heads.cell,
        cell: ({ cell }) => text(cell, cell.includes('!') ? { link: cell, role: 'input' } : {}),
      },
      {
        key: 'account',
        head: heads.account,
        cell: (list) => text(punctuation.sentences([words.fates[list.fate], ...words.account(list)]), { wrap: true }),
      },
    ],
    read,
    { row: 4, title: words.title, note: words.note },
  );
}
