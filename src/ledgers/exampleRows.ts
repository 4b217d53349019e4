/** The rows that a new workbook shows as examples, by ledger. */
import { inEach, type Language } from '../languages';
import type { Ledger } from './columns';
import { examples } from './examples';
import type { LedgerRow } from './ledgerRow';

/** What stands in a column of each example, so that nobody takes it for a record. */
export const exampleMark = inEach('Example: overtype or delete', '示例：覆盖填写或删除');

/** The columns that hold the mark, by table. */
const markColumns: Readonly<Record<string, string>> = {
  Certificates: 'purpose',
  Factors: 'reference',
  Targets: 'source',
  Disclosed: 'source',
};

/** The column of a ledger that says of an example that it is one. */
export function markColumn({ table }: Ledger): string {
  return markColumns[table] ?? 'evidence';
}

/** The examples of a ledger as a workbook of the language shows them; none where it has none. */
export function exampleRows(ledger: Ledger, language: Language): readonly LedgerRow[] {
  return (examples[ledger.table] ?? []).map((example) => ({
    ...Object.fromEntries(
      Object.entries(example).map(([key, value]) => [key, typeof value === 'object' ? value[language] : value]),
    ),
    [markColumn(ledger)]: exampleMark[language],
  }));
}
