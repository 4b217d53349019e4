/** A sheet for whoever checks the report: the largest emissions with the way to their ledger rows, and room for a tick and a note. */
import { words } from '../language/words';
import type { Language } from '../languages';
import { inputCell, tableSheet } from '../ledgers/tableSheet';
import { freeSheetName } from '../workbook/sheetNames';
import type { SheetPlan } from '../workbook/sheetPlan';

/** An emission with its first ledger row. */
export interface VouchedLine {
  /** Such as `Energy!F12`. */
  readonly cell: string;
  readonly what: string;
  /** Rows of the ledger in it. */
  readonly rows: number;
  /** tCO2e */
  readonly emissions: number;
}

/** The sheet under a name that is free, its table too. */
export function vouchSheet(
  lines: readonly VouchedLine[],
  language: Language,
  taken: { readonly sheets: readonly string[]; readonly tables: readonly string[] },
): SheetPlan {
  const { sheet, heads, answers, prompt } = words(language).templates.vouching;
  const tables = taken.tables.map((name) => name.toLowerCase());
  const name = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((count) => `CrossfootVouching${count}`);
  const table = name.find((one) => !tables.includes(one.toLowerCase())) ?? `CrossfootVouching${tables.length + 10}`;
  const plan = tableSheet(freeSheetName(sheet, taken.sheets), table, [
    {
      header: heads.cell,
      cells: lines.map(({ cell }) => ({ value: cell, role: 'link', link: cell })),
      blank: inputCell(null),
    },
    { header: heads.what, cells: lines.map(({ what }) => ({ value: what })), blank: inputCell(null) },
    { header: heads.rows, cells: lines.map(({ rows }) => ({ value: rows, format: '#,##0' })), blank: inputCell(null) },
    {
      header: 'tCO2e',
      cells: lines.map(({ emissions }) => ({ value: emissions, format: '#,##0.0' })),
      blank: inputCell(null),
    },
    { header: heads.agrees, cells: lines.map(() => inputCell(null)), blank: inputCell(null) },
    { header: heads.note, cells: lines.map(() => inputCell(null)), blank: inputCell(null) },
  ]);
  return {
    ...plan,
    choices: [
      { range: `E2:E${Math.max(2, lines.length + 1)}`, values: answers, prompt: { title: heads.agrees, text: prompt } },
    ],
  };
}
