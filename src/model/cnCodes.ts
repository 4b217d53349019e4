/** The CN codes that rows of `Production` state. */
import type { TableOf } from '../ledgers/allLedgers';
import { textAt } from '../ledgers/ledgerTable';

interface CodedRow {
  /** 0-based. */
  readonly row: number;
  readonly product: string;
  /** As it stands. */
  readonly cnCode: string;
}

/** The rows with anything in the column of codes, whether or not they can be counted. */
export function codedRows(production: TableOf<'Production'> | undefined): readonly CodedRow[] {
  if (!production) return [];
  return [...production.rows].flatMap((row) => {
    const cnCode = textAt(production, 'cnCode', row);
    return cnCode === '' ? [] : [{ row, product: textAt(production, 'product', row), cnCode }];
  });
}
