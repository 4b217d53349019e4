/** A workbook whose ledger was made of a list that has grown since. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { findLists } from '../../src/lists/findLists';
import { importLedgers } from '../../src/lists/importLedgers';
import type { ColumnSource } from '../../src/lists/listMapping';
import { matchMapping } from '../../src/lists/matchMapping';
import { proposeImport } from '../../src/lists/proposeImport';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import type { SheetValues } from '../../src/workbook/sheetValues';
import { sheet } from './listSheet';

const first = `
    Output of the works
    Date | Process | Product | Quantity | Unit
    2024-01-31 | Cast | Slab | 100.5 | t
    2024-02-29 | Cast | Slab | 200 | t`;

const planOf = ({ name, rows }: SheetValues): SheetPlan => ({
  name,
  widths: [],
  rows: rows.map((row) => row.map((value) => ({ value }))),
});

/** The bytes, with these rows below those that the list had when it became a ledger. */
export const grownBook = (...rows: readonly string[]): Uint8Array => laterBook(first, [first, ...rows].join('\n'));

/** The bytes with the list as it is now, and the ledger as it was made of the list before, with what a person chose for some columns. */
export function laterBook(
  before: string,
  now: string,
  chosen: Readonly<Record<string, ColumnSource>> = {},
): Uint8Array {
  const then = sheet('Output', before);
  const lists = proposeImport([then]).lists.flatMap(({ proposals }) =>
    proposals.map(({ mapping }) => ({ ...mapping, columns: { ...mapping.columns, ...chosen } })),
  );
  const { mapped } = matchMapping(findLists([then]), { lists });
  const made = importLedgers([then], mapped, { language: 'en', sheetNames: ['Output'], present: [] });
  return newXlsx([planOf(sheet('Output', now)), ...made.sheets]);
}
