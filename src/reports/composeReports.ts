/** The result sheets: one list in the order in which they stand in the workbook. */
import type { Node } from '../calculation/node';
import type { Finding } from '../findings/finding';
import { reportWords } from '../language/reportWords';
import { words as wordsOf } from '../language/words';
import { boundaries } from '../model/reportSettings';
import { cellAddress } from '../workbook/address';
import type { SheetPlan } from '../workbook/sheetPlan';
import {
  allocationResults,
  allocationRows,
  headlineOf,
  putAllocationSection,
  type AllocationRow,
} from './allocationSection';
import { putAllocationWorkings } from './allocationWorkings';
import { putAllocationChecks } from './allocationChecksSection';
import type { CertificateSections } from './certificateColumns';
import { hasCertificates, putCertificates } from './certificatesSheet';
import { certificateCoverage } from './certificateCoverage';
import { certificateResults } from './certificateResults';
import { putDisclosureText } from './disclosureText';
import { formats, sheetKeys, type ReportContext, type ReportedResults, type SheetKey } from './context';
import { figure, text } from './contents';
import { periodCoverage, putChecks, putCoverage, putCrossfootTop, putTitle } from './crossfootSheet';
import { newDraft, type Cell, type Draft } from './draft';
import { putDataQuality, qualityResults } from './dataQualitySheet';
import { putFactors } from './factorsSheet';
import { addFootprintChart, footprintRows, putFootprints, type FootprintRow } from './footprintsSheet';
import { putFindings } from './findingsSheet';
import { inventoryResults, putInventory } from './inventorySheet';
import { putDisclosed } from './disclosureSheet';
import { putParity, type Result } from './paritySheet';
import { recycledRows, type RecycledRow } from './recycledRows';
import { putRecycled } from './recycledSheet';
import { putReconciliation } from './reconciliationSheet';
import { renderDrafts } from './render';
import { putSection } from './section';
import { putTargets } from './targetsSheet';
import { putTimeMatching } from './timeMatchingSheet';
import { putAllChecks, putCheckCounts } from './allChecksSection';
import { putAnodeEffects } from './workingsAnodeEffects';
import { putProcesses } from './workingsChain';
import { putOutputs } from './workingsOutputs';
import { putTransfers } from './workingsTransfers';
import { putCovered } from './workingsCovered';
import { putEnergyUse } from './workingsEnergy';
import { putInputSections } from './workingsInputs';
import { putProduction } from './workingsProduction';
import { putMetal } from './workingsMetal';
import { putStageSections } from './workingsStages';

export interface Reports {
  readonly sheets: readonly SheetPlan[];
  /** Where each figure stands, for explanations. */
  readonly homes: ReadonlyMap<Node, Cell>;
  /** The sheets as they were laid out: which figure each cell shows. */
  readonly drafts: readonly Draft[];
  /** The headline figures of each product, as the sheets show them. */
  readonly footprints: readonly FootprintRow[];
  readonly recycled: readonly RecycledRow[];
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
  const footprints = footprintRows(context);
  const recycled = recycledRows(context);
  const allocation = allocationRows(context, footprints);

  putCrossfootTop(context, putCheckCounts);
  putHeadline(context, allocation, recycled);
  putFactors(context);
  const certificates: CertificateSections = {};
  putWorkings(context, certificates);
  const { coProduct, substitution } = calculation.scrapAllocations;
  for (const method of substitution ? [coProduct, substitution] : [coProduct]) putAllocationWorkings(context, method);
  const byScope = putFootprints(context, footprints);
  putAllocationSection(context, allocation);
  putDisclosureText(context, allocation, recycled);
  addFootprintChart(context, byScope, footprints);
  putRecycled(context, recycled);
  if (hasCertificates(context)) {
    putCertificates(context, certificates);
    putReconciliation(context, certificates);
  }
  if (calculation.certificates.matchings.length > 0) putTimeMatching(context, certificates, footprints);
  putDataQuality(context);
  putInventory(context);
  if (calculation.disclosed.length > 0) putDisclosed(context);
  if (calculation.targets.rows.length > 0) putTargets(context);
  const findingRows = putFindings(context);
  putParity(context, [
    ...resultsOf(context, footprints, recycled),
    ...allocationResults(context, allocation),
    ...qualityResults(context),
  ]);

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
    footprints,
    recycled,
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

/** The results at a glance, in the headline views. */
function putHeadline(context: ReportContext, rows: readonly AllocationRow[], recycled: readonly RecycledRow[]): void {
  const { calculation, report, words, drafts } = context;
  const { boundary, scrapAllocation } = calculation.plant.settings;
  putSection<AllocationRow>(
    drafts.crossfoot,
    [
      {
        key: 'product',
        head: words.label.product,
        cell: ({ row: { output } }) => text(output.product.name, { role: 'label' }),
      },
      {
        key: 'process',
        head: words.label.unitProcess,
        cell: ({ row: { output } }) => text(calculation.plant.processes[output.process]?.label ?? ''),
      },
      {
        key: 'market',
        head: report.heads.marketBased,
        unit: 'tCO2e/…',
        cell: (row) => figure(headlineOf(row, scrapAllocation).market, formats.perUnit),
      },
      {
        key: 'location',
        head: report.heads.locationBased,
        unit: 'tCO2e/…',
        cell: (row) => figure(headlineOf(row, scrapAllocation).location, formats.perUnit),
      },
      {
        key: 'unit',
        head: words.label.unit,
        cell: ({ row: { output } }) => text(report.units.perTonne(output.product.unit.symbol), { align: 'center' }),
      },
      {
        key: 'recycled',
        head:
          boundary === 'all scrap'
            ? words.method.heads.scrapRatio
            : `${words.label.recycledContent}: ${words.boundary[boundary]}`,
        cell: ({ row: { output } }) => {
          const found = recycled.find((candidate) => candidate.output === output);
          return found && figure(found.shares[boundary].total, formats.share);
        },
      },
      {
        key: 'post',
        head: words.label.postConsumer,
        cell: ({ row: { output } }) => {
          const found = recycled.find((candidate) => candidate.output === output);
          return found && figure(found.shares[boundary].post, formats.share);
        },
      },
    ],
    rows,
    { title: `${report.titles.headline} (${words.scrapAllocation[scrapAllocation]})` },
  );
}

/** Every result that parity compares and that the exact text accompanies. */
function resultsOf(
  context: ReportContext,
  footprints: readonly FootprintRow[],
  recycled: readonly RecycledRow[],
): readonly Result[] {
  const { calculation, report, words } = context;
  const subjectOf = (output: FootprintRow['output']): string =>
    `${output.product.name} · ${calculation.plant.processes[output.process]?.label ?? ''}`;
  const { channel, label } = words;
  const perUnit = footprints.flatMap((row): Result[] => {
    const unit = report.units.perTonne(row.output.product.unit.symbol);
    const named: readonly (readonly [string, Node])[] = [
      [report.heads.locationBased, row.location],
      [report.heads.marketBased, row.market],
      [channel.scope1, row.values.scope1],
      [channel.scope2Location, row.values.scope2Location],
      [channel.scope2Market, row.values.scope2Market],
      [words.scope.scope3, row.scope3],
      [channel.embeddedDirect, row.values.embeddedDirect],
      [channel.embeddedIndirect, row.values.embeddedIndirect],
    ];
    return named.map(([name, node]) => ({ subject: subjectOf(row.output), name, unit, node }));
  });
  const shares = recycled.flatMap((row) =>
    boundaries.flatMap((boundary): Result[] => [
      {
        subject: subjectOf(row.output),
        name: `${label.preConsumer}: ${words.boundary[boundary]}`,
        unit: report.units.share,
        node: row.shares[boundary].pre,
      },
      {
        subject: subjectOf(row.output),
        name: `${label.postConsumer}: ${words.boundary[boundary]}`,
        unit: report.units.share,
        node: row.shares[boundary].post,
      },
    ]),
  );
  const { emissions } = calculation.inventory;
  const sums = (['scope1', 'scope2Location', 'scope2Market', 'scope3_1', 'scope3_3'] as const).map((key): Result => ({
    subject: words.sheet.inventory,
    name: channel[key],
    unit: report.units.emissions,
    node: emissions[key],
  }));
  const scrap = (
    [
      ['internal', label.internal],
      ['preConsumer', label.preConsumer],
      ['postConsumer', label.postConsumer],
      ['total', label.total],
    ] as const
  ).map(([key, name]): Result => ({
    subject: report.titles.scrap,
    name,
    unit: report.units.tonnes,
    node: calculation.scrap[key],
  }));
  return [
    ...perUnit,
    ...shares,
    ...sums,
    ...inventoryResults(context),
    ...scrap,
    ...(hasCertificates(context) ? certificateResults(context) : []),
  ];
}
