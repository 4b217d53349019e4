/** Writes a plan into a workbook that was opened: what we did not write stays byte for byte. */
import type { CellEdit, SheetPlan, WritePlan } from '../../workbook/sheetPlan';
import { editCells } from './cellEdits';
import { putProperties } from './documentProperties';
import { growTables } from './growTables';
import { readStyleUses, withoutLeftStyles, type StyleUses } from './leftStyles';
import type { OpenXlsx } from './openedXlsx';
import { addSheets, replaceOwnSheets } from './ownSheets';
import { PackageDraft } from './packageDraft';
import { emptyStyles, StyleSheet } from './stylesXml';

/**
 * The bytes of the workbook with the planned sheets in the place of those we wrote before, and with the announced repairs. Throws a `HostError` where a
 * sheet or table name is the user's, or a repair meets a formula, a header or a protected sheet; nothing is changed then.
 */
export function writeXlsx(open: OpenXlsx, plan: WritePlan): Uint8Array {
  const draft = new PackageDraft(open.package.entries);
  // In front of our sheets, so that a second run lists all parts in the same order.
  putProperties(draft, plan.sheets);
  const part = open.parts.styles;
  const uses = part === undefined ? undefined : readStyleUses(open);
  const styles = part !== undefined && uses ? stylesAgain(draft.text(part), part, uses, plan) : stylesOf(open, draft);
  editCells(draft, open, plan.edits, styles);
  replaceOwnSheets(draft, open.parts, plan.sheets, styles, plan.edits.length > 0);
  if (part !== undefined && uses) draft.setText(part, withoutLeftStyles(draft.text(part), part, uses, styles.asked));
  return draft.toZip();
}

/**
 * The style sheet of a workbook that has sheets of ours: as it is where these sheets look like those, so that what stays the same keeps its bytes; else
 * without what only ours used, so that a language and back leaves nothing behind.
 */
function stylesAgain(text: string, part: string, uses: StyleUses, { sheets, edits }: WritePlan): StyleSheet {
  const [first] = sheets;
  const title = first?.rows.flat().find((cell) => cell?.role !== undefined);
  const isAlike = title && uses.ours.formats.has(new StyleSheet(text, part).cellStyle(title, first?.font));
  return edits.length === 0 && isAlike
    ? new StyleSheet(text, part)
    : new StyleSheet(withoutLeftStyles(text, part, uses), part);
}

/** The bytes of the workbook with further sheets of the user's own behind the others, such as empty ledgers. Throws a `HostError` where a sheet or table name is taken. */
export function insertSheets(open: OpenXlsx, sheets: readonly SheetPlan[]): Uint8Array {
  const draft = new PackageDraft(open.package.entries);
  addSheets(draft, open.parts, sheets, stylesOf(open, draft));
  return draft.toZip();
}

/** The bytes of the workbook with announced changes of the user's cells alone, tables grown by what stands directly below them; our sheets stay as they are. Throws as `writeXlsx` does. */
export function repairXlsx(open: OpenXlsx, edits: readonly CellEdit[]): Uint8Array {
  const draft = new PackageDraft(open.package.entries);
  const styles = stylesOf(open, draft);
  editCells(draft, open, edits, styles);
  growTables(draft, open, edits);
  addSheets(draft, open.parts, [], styles, edits.length > 0);
  return draft.toZip();
}

/** The workbook's style sheet, or a fresh one. */
function stylesOf(open: OpenXlsx, draft: PackageDraft): StyleSheet {
  return open.parts.styles === undefined
    ? new StyleSheet(emptyStyles, 'styles')
    : new StyleSheet(draft.text(open.parts.styles), open.parts.styles);
}
