/** Turns an assessment into what the pane shows of it. */
import type { Assessment } from '../../assess';
import { numberOf, type Node } from '../../calculation/graph/node';
import type { Finding } from '../../findings/finding';
import { cellFix } from '../../ledgers/cellFixes';
import { cellOf, placeOf } from '../../ledgers/ledgerTable';
import { each } from '../../languages';
import { findingHeading, findingMessage } from '../../language/findingMessage';
import { repairEdits } from '../../ledgers/repairs';
import { libraryFixes } from '../../library/libraryFix';
import type { Boundary, ReportSettings } from '../../model/reportSettings';
import { dateOfSerial } from '../../quantity/calendarDate';
import { firstCellOf } from '../../lists/listPlace';
import { plainText } from '../../quantity/exact';
import type { MetalResults } from '../../results/metalResults';
import type { TargetResults } from '../../results/targetResults';
import { certificateViews } from './certificateViews';
import { checkViews } from './checkViews';
import { contradictionViews } from './contradictionViews';
import { Figures } from './figures';
import { ledgerViews } from './ledgerViews';
import type {
  PaneDisclosed,
  PaneFinding,
  PaneInventory,
  PaneProduct,
  PaneResult,
  PaneSettings,
  PaneTarget,
} from './paneResult';
import { inventoryViews, productViews, viewsOf } from './productViews';
import { figuresOfInventory, figuresOfProduct } from './withheld';
import { yearViews } from './yearViews';

export interface BuiltResult {
  readonly result: PaneResult;
  /** The figures given out, to explain them. */
  readonly figures: Figures;
}

/** The view of an assessment; nothing in it refers to the assessment itself. */
export function buildResult(assessment: Assessment): BuiltResult {
  const { results, reports } = assessment;
  const figures = new Figures(reports, assessment.findings);
  const targets = results ? targetViews(results.targets, figures) : [];
  const products = productViews(results?.products ?? [], figures, targets, results?.metal);
  const certificates = results && certificateViews(results.certificates, figures);
  const inventory = results ? inventoryViews(results.inventory, figures) : [];
  const years = yearViews(results?.years, figures);
  const settings = assessment.ledgers.tables.get('Settings');
  return {
    figures,
    result: {
      language: assessment.language,
      ...(results && {
        settings: settingsView(results.settings),
        scrap: scrapView(results.metal, figures),
        emissions: viewsOf(results.inventory.organisation.views, figures),
      }),
      ...(settings && { settingsCell: cellOf(settings.snapshot, 0, 1) }),
      ledgers: ledgerViews(assessment.ledgers, assessment.findings),
      read: assessment.read,
      products,
      inventory,
      movedMetal: movedMetal(results?.metal),
      checks: checkViews(results?.checks ?? [], figures),
      targets,
      ...(certificates && { certificates }),
      ...(years && { years }),
      disclosed: results ? disclosedViews(results.targets) : [],
      contradictions: results ? contradictionViews(results.targets) : [],
      sheets: reports.drafts.map(({ key, name }) => ({ key, name })),
      findings: findingViews(figures.allReasons(), assessment, products, inventory).map((view) =>
        withEntries(view, assessment),
      ),
    },
  };
}

function settingsView(settings: ReportSettings): PaneSettings {
  const {
    organisation,
    region,
    gwp,
    scrapAllocation,
    boundary,
    basis,
    allocation,
    electricityView,
    periodFrom,
    periodTo,
  } = settings;
  return {
    organisation,
    region,
    gwp,
    scrapAllocation,
    boundary,
    basis,
    allocation,
    electricityView,
    from: dateOfSerial(periodFrom) ?? '',
    to: dateOfSerial(periodTo) ?? '',
  };
}

function scrapView({ scrap }: MetalResults, figures: Figures): NonNullable<PaneResult['scrap']> {
  return {
    internal: figures.of(scrap.internal),
    preConsumer: figures.of(scrap.preConsumer),
    postConsumer: figures.of(scrap.postConsumer),
    total: figures.of(scrap.total),
  };
}

function movedMetal(metal: MetalResults | undefined): PaneResult['movedMetal'] {
  const beyond = (boundary: Boundary): string | null => {
    const value = metal && numberOf(metal.moved[boundary]);
    return value ? plainText(value) : null;
  };
  return {
    organisation: beyond('organisation'),
    site: beyond('site'),
    process: beyond('process'),
    'all scrap': beyond('all scrap'),
  };
}

function targetViews({ targets }: TargetResults, figures: Figures): readonly PaneTarget[] {
  return targets.map((row): PaneTarget => {
    const text = (node: Node | undefined): string | null => {
      const value = node && numberOf(node);
      return value ? plainText(value, 12) : null;
    };
    return {
      cell: placeOf(row.table, row.row, 'target').cell ?? '',
      metric: row.metric,
      metricKey: row.metricKey,
      subject: row.subject,
      year: row.year,
      direction: row.direction,
      target: text(row.target) ?? '',
      unit: row.unit,
      status: row.status,
      distance: text(row.distance),
      previous: text(row.previous),
      start: text(row.ahead?.start),
      requiredChange: text(row.ahead?.required),
      plannedChange: text(row.planned?.change),
      ...(row.actual && { actual: figures.of(row.actual.node) }),
    };
  });
}

function disclosedViews({ disclosed }: TargetResults): readonly PaneDisclosed[] {
  return disclosed.map((figure): PaneDisclosed => {
    const text = (node: (typeof figure)['computed']): string | null => {
      const value = node && numberOf(node);
      return value ? plainText(value, 12) : null;
    };
    return {
      metric: figure.metric,
      subject: figure.subject,
      period: figure.period,
      unit: figure.unit,
      value: text(figure.value) ?? '',
      computed: text(figure.computed),
      difference: text(figure.difference),
      cell: placeOf(figure.table, figure.row, 'value').cell ?? '',
    };
  });
}

/** A list that grew with what takes its entries in. */
function withEntries(view: PaneFinding, assessment: Assessment): PaneFinding {
  if (view.code !== 'list-grew') return view;
  const grown = assessment.grown.filter(
    ({ list, ledger }) => ledger.table === view.place.table && firstCellOf(list) === view.place.cell,
  );
  const edits = grown.flatMap((one) => one.edits);
  const count = grown.reduce((sum, { entries }) => sum + entries.length, 0);
  return edits.length === 0 ? view : { ...view, entries: { count, edits } };
}

function findingViews(
  reasons: readonly Finding[],
  { findings, ledgers, left, language, results }: Assessment,
  products: readonly PaneProduct[],
  inventory: readonly PaneInventory[],
): readonly PaneFinding[] {
  const blockedInventory = new Set(figuresOfInventory(inventory).flatMap(({ blockedBy }) => blockedBy));
  const blocked = products.map((product) => ({
    name: product.name,
    by: new Set(figuresOfProduct(product).flatMap(({ blockedBy }) => blockedBy)),
  }));
  const year = results ? Number(dateOfSerial(results.settings.periodTo)?.slice(0, 4)) : 0;
  const wanted = { region: results?.settings.region ?? '', year };
  return reasons.map((finding, index): PaneFinding => {
    const library = libraryFixes(finding, ledgers.tables, wanted, language);
    const [edit] = repairEdits([finding]);
    const fix = cellFix(finding, ledgers.tables, language);
    const reason = left.get(finding);
    const { code, severity, place } = finding;
    return {
      code,
      severity,
      place,
      heading: each((spoken) => findingHeading(code, spoken)),
      sentence: each((spoken) => findingMessage(finding, spoken)),
      listed: index < findings.length,
      blocksInventory: blockedInventory.has(index),
      blocksProducts: [...new Set(blocked.filter(({ by }) => by.has(index)).map(({ name }) => name))],
      ...(edit && { edit }),
      ...(fix && { fix }),
      ...(library.length > 0 && { library }),
      ...(reason !== undefined && { reason }),
    };
  });
}
