/** Every result sheet, one row each. Its key and titles are in `workbook/ownSheets.ts`, where the order in which they stand is, too. */
import { otherMethods, type OtherMethod } from '../ledgers/scrapMethods';
import type { SheetKey } from '../workbook/ownSheets';
import { hasCertificates, putCertificates } from './certificates/certificatesSheet';
import type { ReportContext, ReportedResults } from './context';
import { putCompleteness } from './completeness/completenessSheet';
import { putCover } from './cover/coverSheet';
import { putCrossfoot } from './crossfoot/crossfootSheet';
import { putDataQuality } from './dataQuality/dataQualitySheet';
import { putDisclosed } from './disclosureSheet';
import { putFactors } from './factorsSheet';
import { putFindings } from './findings/findingsSheet';
import { putFormulas } from './frozen/formulasSheet';
import { putFootprints } from './footprints/footprintsSheet';
import { putLines } from './lines/linesSheet';
import { putSums } from './sums/sumsSheet';
import { putInventory } from './inventory/inventorySheet';
import type { Laid } from './laid';
import { putMethod } from './method/methodSheet';
import { putParity } from './parity/paritySheet';
import { putReconciliation } from './reconciliation/reconciliationSheet';
import { putRecycled } from './recycled/recycledSheet';
import { putRunLog } from './runLog/runLogSheet';
import { putSeal } from './seal/sealSheet';
import { putTargets } from './targetsSheet';
import { putTexts } from './texts/textsSheet';
import { putTimeMatching } from './timeMatching/timeMatchingSheet';
import { putAllocationWorkings } from './workings/allocationWorkings';
import { putYears } from './years/yearsSheet';
import { putWorkings } from './workings/workingsSheet';

interface ResultSheet<Key extends SheetKey> {
  /** Lays the sheet out; gives what formulas of other sheets name. */
  readonly put: (context: ReportContext) => Key extends keyof Laid ? Laid[Key] : void;
  /** Whether there is anything to show; always where absent. */
  readonly isShown?: (results: ReportedResults) => boolean;
  /** Place among the sheets on which a person looks for a figure; where absent nobody does. */
  readonly read?: number;
}

/** The workings of each scrap method beside cut-off. */
const ofMethods = Object.fromEntries(
  otherMethods.map((row): [SheetKey, ResultSheet<OtherMethod['sheet']>] => [
    row.sheet,
    {
      put: (context) => putAllocationWorkings(context, row),
      isShown: ({ calculation, results }) =>
        calculation.scrapAllocations[row.key] !== undefined && results.products.length > 0,
    },
  ]),
) as unknown as { readonly [Key in OtherMethod['sheet']]: ResultSheet<Key> };

/** In the order in which they are laid out and give formulas a home: each figure's formula stands on the first sheet that shows it, the others refer to it. */
const sheets: { readonly [Key in SheetKey]: ResultSheet<Key> } = {
  factorsUsed: { put: putFactors },
  sums: { put: putSums },
  lines: { put: putLines },
  workings: { put: putWorkings },
  certificates: { put: putCertificates, isShown: hasCertificates, read: 4 },
  reconciliation: { put: putReconciliation, isShown: hasCertificates, read: 5 },
  ...ofMethods,
  inventory: { put: putInventory, read: 3 },
  footprints: { put: putFootprints, isShown: ({ results }) => results.products.length > 0, read: 1 },
  timeMatching: {
    put: putTimeMatching,
    isShown: ({ calculation: { certificates, plant } }) =>
      plant.settings.timeMatching === 'yes' && certificates.matchings.length > 0,
    read: 6,
  },
  recycledContent: { put: putRecycled, read: 2 },
  completeness: { put: putCompleteness },
  dataQuality: { put: putDataQuality, read: 7 },
  crossfoot: { put: putCrossfoot, read: 9 },
  disclosed: { put: putDisclosed, isShown: ({ calculation }) => calculation.disclosed.length > 0 },
  targets: { put: putTargets, isShown: ({ calculation }) => calculation.targets.rows.length > 0, read: 8 },
  years: { put: putYears, isShown: ({ results }) => results.years !== undefined },
  parity: { put: putParity },
  runLog: { put: putRunLog, isShown: ({ log }) => log !== undefined },
  formulas: { put: putFormulas, isShown: ({ isCopy }) => isCopy === true },
  seal: { put: putSeal, isShown: ({ seal }) => seal !== undefined },
  findings: { put: putFindings },
  method: { put: putMethod },
  texts: { put: putTexts },
  cover: { put: putCover },
};

/** A sheet of any key. */
export interface AnySheet extends Omit<ResultSheet<SheetKey>, 'put'> {
  readonly key: SheetKey;
  readonly put: (context: ReportContext) => Laid[keyof Laid] | void;
}

/** The sheets in that order. */
export const allSheets: readonly AnySheet[] = Object.entries(sheets).map(([key, sheet]) => ({
  key: key as SheetKey,
  ...sheet,
}));

/** The sheets on which a person looks for a figure, first the one where it is looked for first. */
export const readingOrder: readonly SheetKey[] = allSheets
  .filter(({ read }) => read !== undefined)
  .sort((a, b) => (a.read ?? 0) - (b.read ?? 0))
  .map(({ key }) => key);
