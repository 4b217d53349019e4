/** Defined names as Excel gives them, of which some may be ours and some are Excel's own. */
import type { WorkbookName } from '../../workbook/ownSheets';

/** Names that Excel keeps for itself on a sheet, not of anybody's making. */
const builtIn = /^(_xlnm\.|Print_Titles$|Print_Area$|_FilterDatabase$)/;

/** A defined name as Excel gives it; the formula has its leading `=`. */
interface NameFound {
  readonly name: string;
  readonly formula: unknown;
}

/** The names with what they refer to. */
export function workbookNames(names: readonly NameFound[]): readonly WorkbookName[] {
  return names.flatMap(({ name, formula }) => (typeof formula === 'string' ? [{ name, refersTo: formula }] : []));
}

/** Whether a name is one of Excel's own. */
export function isBuiltInName(name: string): boolean {
  return builtIn.test(name);
}
