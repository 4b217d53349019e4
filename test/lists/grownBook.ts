/** A workbook whose ledger was made of a list that has grown since. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { findLists } from '../../src/lists/findLists';
import { importLedgers } from '../../src/lists/importLedgers';
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
export function grownBook(...rows: readonly string[]): Uint8Array {
  const before = sheet('Output', first);
  const lists = proposeImport([before]).lists.flatMap(({ proposals }) => proposals.map(({ mapping }) => mapping));
  const { mapped } = matchMapping(findLists([before]), { lists });
  const made = importLedgers([before], mapped, { language: 'en', sheetNames: ['Output'], present: [] });
  const now = sheet('Output', [first, ...rows].join('\n'));
  return newXlsx([planOf(now), ...made.sheets]);
}
