/** `Data quality`: primary data share, ratings and uncertainty of every product, and how much of each total is measured. */
import { carriesBurden } from '../model/plant';
import type { CompletenessTotal, LedgerCompleteness } from '../calculation/quality/completeness';
import type { LineQuality, ProcessQuality, ProductQuality } from '../calculation/quality/dataQuality';
import type { Node } from '../calculation/graph/node';
import { ratingKinds } from '../model/documentation';
import { formats, processLabel, type ReportContext } from './context';
import { processColumn, unitColumn } from './layout/columns';
import { figure, text } from './layout/contents';
import { putTitle } from './layout/title';
import { putSection, type SectionColumn } from './layout/section';

/** Columns of shares and ratings that products and processes have alike. */
function ratingColumns<Item>(
  context: ReportContext,
  of: (item: Item) => Readonly<Record<(typeof ratingKinds)[number], Node>> | undefined,
): SectionColumn<Item>[] {
  return ratingKinds.map((kind) => ({
    key: kind,
    head: context.words.quality.rating[kind],
    cell: (item) => {
      const node = of(item)?.[kind];
      return node && node.source?.kind !== 'constant' ? figure(node, formats.quantity) : undefined;
    },
  }));
}

function shareColumn<Item>(
  context: ReportContext,
  key: string,
  head: string,
  node: (item: Item) => Node | undefined,
): SectionColumn<Item> {
  return {
    key,
    head,
    cell: (item) => {
      const found = node(item);
      return found && figure(found, formats.share);
    },
  };
}

export function putDataQuality(context: ReportContext): void {
  const { quality, words } = context;
  putTitle(context, 'dataQuality', words.quality.titles.sheet);
  putProducts(context);
  putTotals(context);
  putProcesses(context);
  putLines(context);
  if (quality.completeness.ledgers.length > 0) putLedgers(context);
}

function putProducts(context: ReportContext): void {
  const { calculation, words, drafts, quality } = context;
  const { heads, notes, titles } = words.quality;
  const products = quality.data.products.filter(
    ({ outputIndex }) => calculation.outputs[outputIndex] && carriesBurden(calculation.outputs[outputIndex]),
  );
  putSection<ProductQuality>(
    drafts.dataQuality,
    [
      {
        key: 'product',
        head: words.label.product,
        cell: ({ outputIndex }) => text(calculation.outputs[outputIndex]?.product.name ?? '', { role: 'label' }),
      },
      {
        key: 'process',
        head: words.label.unitProcess,
        cell: ({ outputIndex }) => text(processLabel(context, calculation.outputs[outputIndex]?.process ?? 0)),
      },
      shareColumn(context, 'primary', words.label.primaryDataShare, ({ primaryShare }) => primaryShare),
      shareColumn(context, 'covered', heads.covered, ({ covered }) => covered),
      shareColumn(context, 'uncertainty', heads.uncertaintyOfCovered, ({ uncertainty }) => uncertainty),
      shareColumn(context, 'rated', heads.rated, ({ rated }) => rated),
      ...ratingColumns<ProductQuality>(context, ({ ratings }) => ratings),
    ],
    products,
    {
      row: 4,
      title: words.punctuation.withDetail(titles.products, words.view[calculation.plant.settings.electricityView]),
      note: notes.products,
    },
  );
}

function putTotals(context: ReportContext): void {
  const { words, drafts, quality } = context;
  const { heads, kinds, notes, titles } = words.quality;
  const amount = (key: 'all' | 'measured' | 'estimated', head: string): SectionColumn<CompletenessTotal> => ({
    key,
    head,
    cell: (total) => figure(total[key], formats.quantity),
  });
  putSection<CompletenessTotal>(
    drafts.dataQuality,
    [
      { key: 'kind', head: words.label.total, cell: ({ kind }) => text(kinds[kind], { role: 'label' }) },
      unitColumn(context, ({ unit }) => unit),
      amount('all', words.label.quantity),
      amount('measured', heads.measured),
      amount('estimated', heads.estimated),
      shareColumn(context, 'measuredShare', heads.measuredShare, ({ measuredShare }) => measuredShare),
      shareColumn(context, 'estimatedShare', heads.estimatedShare, ({ estimatedShare }) => estimatedShare),
      {
        key: 'unknown',
        head: heads.unknown,
        cell: ({ unknown }) => ({ value: unknown, format: formats.count, role: unknown === 0 ? 'body' : 'warning' }),
      },
    ],
    quality.completeness.totals,
    { title: titles.completeness, note: notes.completeness },
  );
}

function putProcesses(context: ReportContext): void {
  const { calculation, report, words, drafts, quality } = context;
  const { heads, titles } = words.quality;
  putSection<ProcessQuality>(
    drafts.dataQuality,
    [
      processColumn(context, ({ process }) => process),
      {
        key: 'own',
        head: words.label.ownEmissions,
        unit: report.units.emissions,
        cell: ({ own }) => figure(own, formats.emissions),
      },
      shareColumn(context, 'primary', words.label.primaryDataShare, ({ primary }) => primary),
      shareColumn(context, 'covered', heads.covered, ({ covered }) => covered),
      shareColumn(context, 'spread', heads.spread, ({ spread }) => spread),
      shareColumn(context, 'rated', heads.rated, ({ rated }) => rated),
      ...ratingColumns<ProcessQuality>(context, ({ ratings }) => ratings),
    ],
    quality.data.processes,
    { title: words.punctuation.withDetail(titles.processes, words.view[calculation.plant.settings.electricityView]) },
  );
}

function putLines(context: ReportContext): void {
  const { report, words, drafts, quality } = context;
  const { heads, titles } = words.quality;
  const complete = new Map(quality.completeness.lines.map((line) => [line.quality, line]));
  const order = context.calculation.emissions.chain.order.flat();
  const lines = quality.data.lines
    .slice()
    .sort((a, b) => order.indexOf(a.line.input.process) - order.indexOf(b.line.input.process));
  putSection<LineQuality>(
    drafts.dataQuality,
    [
      processColumn(context, ({ line }) => line.input.process),
      { key: 'item', head: words.label.item, cell: ({ line }) => text(line.input.item) },
      { key: 'component', head: words.label.component, cell: ({ line }) => text(words.component[line.component]) },
      {
        key: 'emissions',
        head: words.label.emissions,
        unit: report.units.emissions,
        cell: ({ line }) => figure(line.emissions, formats.emissions),
      },
      {
        key: 'primary',
        head: heads.primary,
        cell: ({ isPrimary }) => ({ ...figure(isPrimary, '0'), align: 'center' }),
      },
      shareColumn(context, 'measuredShare', heads.measuredShare, (line) => complete.get(line)?.measuredShare),
      {
        key: 'measured',
        head: heads.measured,
        unit: report.units.emissions,
        cell: (line) => {
          const node = complete.get(line)?.measured;
          return node && figure(node, formats.emissions);
        },
      },
      shareColumn(
        context,
        'activityUncertainty',
        heads.activityUncertainty,
        ({ activityUncertainty }) => activityUncertainty,
      ),
      shareColumn(context, 'factorUncertainty', heads.factorUncertainty, ({ factorUncertainty }) => factorUncertainty),
      shareColumn(context, 'uncertainty', words.method.heads.uncertainty, ({ uncertainty }) => uncertainty),
      ...ratingColumns<LineQuality>(context, ({ ratings }) => ratings),
    ],
    lines,
    { title: titles.lines },
  );
}

function putLedgers(context: ReportContext): void {
  const { words, drafts, quality } = context;
  const { heads, titles } = words.quality;
  const amount = (
    key: 'all' | 'measured' | 'allInBase' | 'measuredInBase' | 'estimatedInBase',
    head: string,
  ): SectionColumn<LedgerCompleteness> => ({ key, head, cell: (row) => figure(row[key], formats.quantity) });
  putSection<LedgerCompleteness>(
    drafts.dataQuality,
    [
      { key: 'ledger', head: words.label.ledger, cell: ({ ledger }) => text(ledger, { role: 'label' }) },
      { key: 'unit', head: words.label.unit, cell: ({ unit }) => text(unit.symbol) },
      amount('all', words.label.quantity),
      amount('measured', heads.measured),
      amount('allInBase', heads.allInBase),
      amount('measuredInBase', heads.measuredInBase),
      amount('estimatedInBase', heads.estimatedInBase),
    ],
    quality.completeness.ledgers,
    { title: titles.ledgers },
  );
}
