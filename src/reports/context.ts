/** What every result sheet is made from: the results, the words, and the drafts of the other sheets. */
import type { Calculation } from '../calculation/calculate';
import type { Quality } from '../calculation/quality/quality';
import type { Stages } from '../calculation/chain/stages';
import type { Finding } from '../findings/finding';
import type { Language, Words } from '../language/words';
import type { ReportWords } from '../language/reportWords';
import type { Check } from '../results/allChecks';
import type { ProductResult } from '../results/productResults';
import type { Cell, Draft, References } from './layout/draft';
import { fixedReference } from './layout/draft';
import type { Section } from './layout/section';
import type { ListRead } from '../workbook/listRead';
import type { SheetKey } from '../workbook/ownSheets';
import type { PeriodCells } from './layout/ledgerFormulas';

/** What the sheets report. */
export interface ReportedResults {
  readonly calculation: Calculation;
  readonly stages: Stages;
  readonly quality: Quality;
  readonly products: readonly ProductResult[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly read: readonly ListRead[];
  readonly language: Language;
}

export interface ReportContext extends ReportedResults {
  readonly words: Words;
  readonly report: ReportWords;
  readonly drafts: Readonly<Record<SheetKey, Draft>>;
  /** The sections of the workings that list metal, for the sums over them. */
  readonly metalSections: Section[];
  /** The sections of the workings whose lines emit, for the sums over them. */
  readonly emissionSections: Section[];
  /** Filled on the way: where the first and last day of the period and the checks stand. */
  readonly anchors: { periodFrom?: Cell; periodTo?: Cell; decimals?: Cell; tolerance?: Cell; checks?: Section };
}

/** Number formats of the result sheets; `_)` keeps a number off the text beside it. */
export const formats = {
  count: '#,##0_)',
  quantity: '#,##0.###_)',
  exactQuantity: '#,##0.######_)',
  emissions: '#,##0.000_)',
  perUnit: '#,##0.0000_)',
  share: '0.0%_)',
  fineShare: '0.00%_)',
  factor: '#,##0.########_)',
  date: 'yyyy-mm-dd',
} as const;

/** The period's cells as a formula of a sheet refers to them. */
export function periodCells(context: ReportContext, references: References): PeriodCells {
  const { periodFrom, periodTo } = context.anchors;
  if (!periodFrom || !periodTo) throw new Error('the period has no cells yet');
  return { from: fixedReference(periodFrom, references.sheet), to: fixedReference(periodTo, references.sheet) };
}

/** The label of a unit process. */
export function processLabel(context: ReportContext, process: number): string {
  return context.calculation.plant.processes[process]?.label ?? '';
}
