/** The run log that a calculation goes on with: the workbook's own, or that of the results which it replaces. */
import { readRunLog } from '../proof/runLogLines';
import type { WorkbookSnapshot } from '../workbook/snapshot';

const organisationIn = (snapshot: WorkbookSnapshot): string | undefined =>
  readRunLog(snapshot.runLog ?? [])?.settings.find(([name]) => name === 'Organisation')?.[1] ?? '';

/** The snapshot with the log of the replaced workbook where it has none of its own; a workbook of another organisation has another history. */
export function withLog(
  snapshot: WorkbookSnapshot,
  replaced: WorkbookSnapshot | undefined,
  organisation: string | undefined,
): WorkbookSnapshot {
  if (snapshot.runLog || !replaced?.runLog || organisationIn(replaced) !== organisation) return snapshot;
  return { ...snapshot, runLog: replaced.runLog };
}
