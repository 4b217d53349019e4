/** What writes into the workbook why a finding is left as it is. */
import type { Language } from '../../languages';
import { freeReasonRow, reasonsTable, type reasonRow } from '../../ledgers/leftReasons';
import { reasonSheet } from '../../templates/reasonSheet';
import type { WritePlan } from '../../workbook/sheetPlan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** The sheet of reasons where there is none yet, else the cells of its first blank row; nothing where it is full. */
export function reasonPlan(
  snapshot: WorkbookSnapshot,
  row: ReturnType<typeof reasonRow>,
  language: Language,
): WritePlan | undefined {
  if (!snapshot.tables.some(({ name }) => name === reasonsTable))
    return { sheets: [reasonSheet(row, language)], edits: [] };
  const free = freeReasonRow(snapshot);
  if (!free) return undefined;
  const texts = [row.code, row.cell, row.content, row.reason];
  return {
    sheets: [],
    edits: texts.flatMap((after, position) =>
      after === '' ? [] : [{ sheet: free.sheet, row: free.row, column: free.column + position, before: null, after }],
    ),
  };
}
