/** Writes a plan into a workbook that was opened: what we did not write stays byte for byte. */
import type { WritePlan } from '../../workbook/sheetPlan';
import { editCells } from './cellEdits';
import type { OpenXlsx } from './openXlsx';
import { replaceOwnSheets } from './ownSheets';
import { PackageDraft } from './packageDraft';
import { emptyStyles, StyleSheet } from './stylesXml';

/**
 * The bytes of the workbook with the planned sheets in the place of those we wrote before, and with the announced repairs. Throws a `HostError` where a
 * sheet or table name is the user's, or a repair meets a formula, a header or a protected sheet; nothing is changed then.
 */
export function writeXlsx(open: OpenXlsx, plan: WritePlan): Uint8Array {
  const draft = new PackageDraft(open.package.entries);
  const styles = open.parts.styles === undefined ? new StyleSheet(emptyStyles, 'styles') : new StyleSheet(draft.text(open.parts.styles), open.parts.styles);
  editCells(draft, open, plan.edits, styles);
  replaceOwnSheets(draft, open.parts, plan.sheets, styles);
  return draft.toZip();
}
