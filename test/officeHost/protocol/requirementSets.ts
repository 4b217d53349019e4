/** The requirement sets that the test host's Excel has. */
import type { ApiSet } from './metadata';

/** Highest version of each set; `excelApi` such as `1.9` (the client ends at 1.15). */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    RichApiRuntime: '1.2',
    RichApiRuntimeFlag: '1.2',
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    CompressedFile: '1.1',
  };
}

/** Whether the sets hold this one in this version. */
export function hasSet(sets: Readonly<Record<string, string>>, { set, version }: ApiSet): boolean {
  const minor = (text: string): number => Number(text.split('.')[1] ?? 0);
  return sets[set] !== undefined && minor(version) <= minor(sets[set]);
}
