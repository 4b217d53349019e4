/** Which sheets are ours: a workbook name `Crossfoot_KEY` refers to their first cell. */

/** What the defined names of our own sheets begin with. */
export const ownNamePrefix = 'Crossfoot_';

/** Names that Excel keeps for itself on a sheet, not of anybody's making. */
const builtIn = /^(_xlnm\.|Print_Titles$|Print_Area$|_FilterDatabase$)/;

/** A defined name as Excel gives it; the formula has its leading `=`. */
export interface NameFound {
  readonly name: string;
  readonly formula: unknown;
}

/** For each sheet that is ours, by its name as the workbook spells it: its key. */
export function ownSheets(names: readonly NameFound[], sheetNames: readonly string[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { name, formula } of names) {
    if (!name.startsWith(ownNamePrefix) || typeof formula !== 'string' || !formula.endsWith('!$A$1')) continue;
    const place = unquoted(formula.replace(/^=/, '').slice(0, -'!$A$1'.length));
    const sheet = sheetNames.find((one) => one.toLowerCase() === place.toLowerCase());
    if (sheet !== undefined) own.set(sheet, name.slice(ownNamePrefix.length));
  }
  return own;
}

/** Whether a name is one of the user's, which our tables must not take. */
export function isForeignName(name: string): boolean {
  return !name.startsWith(ownNamePrefix) && !builtIn.test(name);
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
