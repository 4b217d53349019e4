/** The safe repairs that findings offer, as edits of the user's cells to be announced before they are made. */
import type { Finding } from '../findings/finding';
import { cellAddress } from '../workbook/address';
import type { CellEdit } from '../workbook/sheetPlan';

/** An edit with its address for people. */
export interface RepairEdit extends CellEdit {
  readonly cell: string;
}

/** One edit per cell, in the order of the findings. */
export function repairEdits(findings: readonly Finding[]): readonly RepairEdit[] {
  const edits = new Map<string, RepairEdit>();
  for (const { repair } of findings) {
    if (!repair) continue;
    const cell = cellAddress(repair.cellRow, repair.cellColumn);
    edits.set(`${repair.sheet}!${cell}`, {
      sheet: repair.sheet,
      row: repair.cellRow,
      column: repair.cellColumn,
      before: repair.before,
      after: repair.after,
      cell,
      ...(repair.isDate ? { format: 'yyyy-mm-dd' } : {}),
    });
  }
  return [...edits.values()];
}
