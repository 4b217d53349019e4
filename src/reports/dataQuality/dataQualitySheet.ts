/** `Data quality`: primary data share, ratings and uncertainty of every product, and how much of each total is measured. */
import type { ReportContext } from '../context';
import { putTitle } from '../layout/title';
import { putLedgers, putTotals, type Completed } from './completenessSections';
import { putLineQuality } from './lineSection';
import { putProcesses, putStageQuality } from './processSections';
import { putProducts } from './productSection';

/** Puts the products first; what they rest on stands below them. */
export function putDataQuality(context: ReportContext): void {
  putTitle(context, 'dataQuality', context.words.quality.titles.sheet);
  putProducts(context, () => stages);
  putTotals(context, () => completed);
  const processes = putProcesses(context, () => completed.lines);
  const stages = putStageQuality(context, processes);
  const completed: Completed = { lines: putLineQuality(context), ledgers: putLedgers(context) };
}
