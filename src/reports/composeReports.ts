/** The result sheets: one list in the order in which they stand in the workbook. */
import type { Node } from '../calculation/graph/node';
import type { Finding } from '../findings/finding';
import { reportWords } from '../language/reportWords';
import { words as wordsOf } from '../language/words';
import { cellAddress } from '../workbook/address';
import type { SheetPlan } from '../workbook/sheetPlan';
import { allocationResults, putAllocationSection } from './footprints/allocationSection';
import { putAllocationWorkings } from './workings/allocationWorkings';
import { putAllocationChecks } from './crossfoot/allocationChecksSection';
import type { CertificateSections } from './certificates/certificateColumns';
import { hasCertificates, putCertificates } from './certificates/certificatesSheet';
import { certificateCoverage } from './certificates/certificateCoverage';
import { putDisclosureText } from './footprints/disclosureText';
import { sheetKeys, type SheetKey } from '../workbook/ownSheets';
import type { ReportContext, ReportedResults } from './context';
import { periodCoverage, putCoverage } from './crossfoot/coverageSection';
import { putChecks, putCrossfootTop, putTitle } from './crossfoot/crossfootSheet';
import { newDraft, type Cell, type Draft } from './layout/draft';
import { putDataQuality, qualityResults } from './dataQualitySheet';
import { putFactors } from './factorsSheet';
import { addFootprintChart, putFootprints } from './footprints/footprintsSheet';
import { putFindings } from './findings/findingsSheet';
import { putInventory } from './inventory/inventorySheet';
import { putDisclosed } from './disclosureSheet';
import { putHeadline } from './crossfoot/headlineSection';
import { resultsOf } from './parity/parityResults';
import { putParity } from './parity/paritySheet';
import { putRecycled } from './recycled/recycledSheet';
import { putReconciliation } from './reconciliation/reconciliationSheet';
import { renderDrafts } from './layout/render';
import { putTargets } from './targetsSheet';
import { putTimeMatching } from './timeMatching/timeMatchingSheet';
import { putAllChecks, putCheckCounts } from './crossfoot/allChecksSection';
import { putAnodeEffects } from './workings/workingsAnodeEffects';
import { putProcesses } from './workings/workingsChain';
import { putEmbeddedBalance } from './workings/embeddedSections';
import { putOutputs } from './workings/workingsOutputs';
import { putTransfers } from './workings/workingsTransfers';
import { putCovered } from './workings/workingsCovered';
import { putEnergyUse } from './workings/workingsEnergy';
import { putInputSections } from './workings/workingsInputs';
import { putProduction } from './workings/workingsProduction';
import { putMetal } from './workings/workingsMetal';
import { putStageSections } from './workings/workingsStages';

export interface Reports {
  readonly sheets: readonly SheetPlan[];
  /** Where each figure stands, for explanations. */
  readonly homes: ReadonlyMap<Node, Cell>;
  /** The sheets as they were laid out: which figure each cell shows. */
  readonly drafts: readonly Draft[];
}

/** Each node's formula stands on the first of these sheets that shows it; the others refer to it. */
const homeOrder: readonly SheetKey[] = [
  'factorsUsed',
  'workings',
  'certificates',
  'reconciliation',
  'workingsCoProduct',
  'workingsSubstitution',
  'inventory',
  'footprints',
  'timeMatching',
  'recycledContent',
  'dataQuality',
  'crossfoot',
  'disclosed',
  'targets',
  'parity',
  'findings',
];

/** Lays out all sheets and renders them. `sheetNames` are the names under which our sheets will stand, free of clashes with the user's. */
export function composeReports(results: ReportedResults, sheetNames: Readonly<Record<SheetKey, string>>): Reports {
  const { calculation, findings, language } = results;
  const words = wordsOf(language);
  const drafts = Object.fromEntries(sheetKeys.map((key) => [key, newDraft(key, sheetNames[key])])) as Record<
    SheetKey,
    Draft
  >;
  const context: ReportContext = {
    ...results,
    words,
    report: reportWords(language),
    drafts,
    anchors: {},
    metalSections: [],
    emissionSections: [],
  };
  const { products } = context;

  putCrossfootTop(context, putCheckCounts);
  putHeadline(context);
  putFactors(context);
  const certificates: CertificateSections = {};
  putWorkings(context, certificates);
  const { coProduct, substitution } = calculation.scrapAllocations;
  for (const method of substitution ? [coProduct, substitution] : [coProduct]) putAllocationWorkings(context, method);
  putFootprints(context, products);
  putAllocationSection(context, products);
  putDisclosureText(context);
  addFootprintChart(context, products);
  putRecycled(context, products);
  if (hasCertificates(context)) {
    putCertificates(context, certificates);
    putReconciliation(context, certificates);
  }
  if (calculation.certificates.matchings.length > 0) putTimeMatching(context, certificates, products);
  putDataQuality(context);
  putInventory(context);
  if (calculation.disclosed.length > 0) putDisclosed(context);
  if (calculation.targets.rows.length > 0) putTargets(context);
  const findingRows = putFindings(context);
  putParity(context, [...resultsOf(context), ...allocationResults(context, products), ...qualityResults(context)]);

  const isEmpty: Readonly<Partial<Record<SheetKey, boolean>>> = {
    certificates: !hasCertificates(context),
    reconciliation: !hasCertificates(context),
    timeMatching: calculation.certificates.matchings.length === 0,
    disclosed: calculation.disclosed.length === 0,
    targets: calculation.targets.rows.length === 0,
    workingsSubstitution: substitution === undefined,
  };
  const shown = sheetKeys.filter((key) => !isEmpty[key]);
  const findingLink = (finding: Finding): string | undefined => {
    const index = findings.indexOf(finding);
    const cell = findingRows.cell('message', index);
    return index < 0 ? undefined : `${cell.sheet.name}!${cellAddress(cell.row, cell.column)}`;
  };
  const rendered = renderDrafts(
    homeOrder.filter((key) => shown.includes(key)).map((key) => drafts[key]),
    { withheld: words.known.withheld, findingLink },
  );
  const byKey = new Map(rendered.sheets.map((sheet) => [sheet.key, sheet]));
  return {
    homes: rendered.homes,
    drafts: shown.map((key) => drafts[key]),
    sheets: shown.flatMap((key) => byKey.get(key) ?? []),
  };
}

function putWorkings(context: ReportContext, certificates: CertificateSections): void {
  const draft = context.drafts.workings;
  draft.widths.push(26, 20, 20, 22, 12, 12, 14, 14, 16, 14, 14, 14, 14, 14, 14, 14, 14, 14, 16, 14, 14, 16);
  draft.extras.freeze = { rows: 2, columns: 1 };
  draft.extras.paper = 'A3';
  putTitle(context, 'workings', context.words.sheet.workings);
  const production = putProduction(context);
  const inputs = putInputSections(context);
  const effects = putAnodeEffects(context);
  const transfers = putTransfers(context);
  const covered = putCovered(context, certificates);
  context.emissionSections.push(
    ...inputs.sections,
    ...(effects ? [effects.section] : []),
    ...(covered ? [covered] : []),
  );
  putProcesses(context, context.emissionSections);
  putOutputs(context);
  putStageSections(context);
  const metal = putMetal(context);
  putEnergyUse(context);
  putChecks(context);
  putEmbeddedBalance(context);
  putAllocationChecks(context);
  putAllChecks(context);
  putCoverage(context, [
    ...periodCoverage(context, [
      production,
      ...inputs.covered,
      ...(effects ? [effects.covered] : []),
      ...transfers,
      ...metal,
    ]),
    ...certificateCoverage(context, certificates),
  ]);
}
