/** What every result sheet is made from: the results, the words, and the drafts of the other sheets. */
import type { Calculation } from '../calculation/calculate';
import type { Quality } from '../calculation/quality/quality';
import type { Stages } from '../calculation/chain/stages';
import type { Finding } from '../findings/finding';
import { decimals, type QuantityKind } from '../quantity/printed';
import type { LedgersSeal } from '../proof/ledgerSeal';
import type { RunLog } from '../proof/runLogLines';
import type { Language, Words } from '../language/words';
import type { Results } from '../results/allResults';
import type { Laid } from './laid';
import type { Closing } from '../model/closings';
import { fixedReference, type Draft, type References } from './layout/draft';
import type { ListRead } from '../workbook/listRead';
import type { SheetKey } from '../workbook/ownSheets';
import type { PeriodCells } from './layout/ledgerFormulas';

/** What a second calculator makes of the results, where it was asked. */
export interface SecondValues {
  /** How many formulas it calculated, and how many agree, in words. */
  readonly said: string;
  /** Of the rows of Parity in their order; nothing where it does not judge. */
  readonly values: readonly (number | undefined)[];
}

/** What the sheets report. */
export interface ReportedResults {
  readonly calculation: Calculation;
  readonly stages: Stages;
  readonly quality: Quality;
  readonly results: Results;
  readonly findings: readonly Finding[];
  /** Why some of them are left as they are. */
  readonly left?: ReadonlyMap<Finding, string>;
  readonly read: readonly ListRead[];
  readonly language: Language;
  /** The seal of the ledgers; absent where nothing is sealed. */
  readonly seal?: LedgersSeal;
  /** What ran, this time and before; there where the ledgers are sealed. */
  readonly log?: RunLog;
  /** Whether the sheets are those of a copy of values, which has neither formulas nor ledgers. */
  readonly isCopy?: boolean;
  /** Whether the seal's sheet is left without the tags of all cells. */
  readonly isUntagged?: boolean;
  readonly second?: SecondValues;
  /** Names of tables and defined names that the user has. */
  readonly taken?: readonly string[];
}

export interface ReportContext extends ReportedResults {
  /** The findings that the workbook sees mended, and by what. */
  readonly closings: ReadonlyMap<Finding, Closing>;
  readonly words: Words;
  readonly report: Words['report'];
  readonly drafts: Readonly<Record<SheetKey, Draft>>;
  /** The sheets that there are, in the order in which they stand. */
  readonly standing: readonly SheetKey[];
  /** What a sheet laid out for others. Formulas are written when all sheets stand and may ask for any; asked for earlier than that sheet stands, it throws. */
  laid<Key extends keyof Laid>(key: Key): Laid[Key];
}

/** Fixed decimals, thousands apart; `_)` keeps a number off the text beside it. */
const fixed = (kind: QuantityKind): string => `#,##0${decimals[kind] > 0 ? `.${'0'.repeat(decimals[kind])}` : ''}_)`;

/** Number formats of the result sheets: fixed decimals by kind of quantity, and as many as the value has for what stands as it is given. */
export const formats = {
  count: fixed('count'),
  quantity: '#,##0.###_)',
  exactQuantity: '#,##0.######_)',
  mass: fixed('mass'),
  energy: fixed('energy'),
  emissions: fixed('emissions'),
  perUnit: fixed('footprint'),
  share: `0.${'0'.repeat(decimals.share)}%_)`,
  money: fixed('money'),
  factor: '#,##0.########_)',
  date: 'yyyy-mm-dd',
} as const;

/** The period's cells as a formula of a sheet refers to them. */
export function periodCells(context: ReportContext, references: References): PeriodCells {
  const { periodFrom, periodTo } = context.laid('crossfoot');
  return { from: fixedReference(periodFrom, references.sheet), to: fixedReference(periodTo, references.sheet) };
}

/** The label of a unit process. */
export function processLabel(context: ReportContext, process: number): string {
  return context.calculation.plant.processes[process]?.label ?? '';
}
