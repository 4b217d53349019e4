/** `Footprints`: per product the location- and market-based footprint, by scope, as CBAM divides it, and by stage. */
import { zero, type Node } from '../../calculation/graph/node';
import { channelsIn, type ScopeChannel } from '../../model/scopeLines';
import type { ProductResult } from '../../results/productResults';
import { chartsOnTop } from '../charts/chartsOnTop';
import { putAllocationSection } from './allocationSection';
import { carriedPerUnit, ofOutput, type OfProduct } from './carried';
import { footprintCharts } from './footprintCharts';
import { perUnitText, productNames } from './footprintColumns';
import { formats, type ReportContext } from '../context';
import { unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { fixedRange, type Content, type References } from '../layout/draft';
import type { Laid } from '../laid';
import { putTitle } from '../layout/title';
import { earlierChannels } from '../workings/chainColumns';
import { unverifiedColumn } from './unverifiedFactors';
import { putSection, type Section, type SectionColumn } from '../layout/section';

/** The tables of footprints, the scrap methods side by side and the chart. */
export function putFootprints(context: ReportContext): Laid['footprints'] {
  const { results, report, words, drafts } = context;
  const rows = results.products;
  const { label } = words;
  const draft = drafts.footprints;
  putTitle(context, 'footprints', report.titles.footprints);
  const putCharts = chartsOnTop(draft, footprintCharts(context));
  const names = productNames(context);
  const perUnit = (
    key: string,
    head: string,
    node: (row: ProductResult) => Node,
    formula?: OfProduct,
  ): SectionColumn<ProductResult> => ({
    key,
    head,
    unit: perUnitText(rows),
    cell: (row, _, index) => perUnitFigure(node(row), formula && ((references) => formula(index, references))),
  });
  const carried = carriedPerUnit(context, () => section);
  const ofChannel = (channel: ScopeChannel): SectionColumn<ProductResult> =>
    perUnit(channel, words.channel[channel], (row) => row.lines[channel], carried.of(channel));
  const { channel: channelWords } = words;
  const { shown } = results.inventory;
  const isOne = shown.every(({ channel }) => channel !== 'scope3_3Market');
  const marketScope3Column = isOne
    ? []
    : [
        perUnit(
          'scope3Market',
          words.punctuation.headed(words.scope.scope3, words.view['market-based']),
          (row) => row.cutOff.market.scope3,
        ),
      ];
  const withoutSupply: SectionColumn<ProductResult>[] = rows.some((row) => row.withoutSupplyOf.length > 0)
    ? [
        {
          key: 'withoutSupply',
          head: report.heads.withoutSupply,
          cell: (row) => (row.withoutSupplyOf.length > 0 ? text(row.withoutSupplyOf.reduce(words.listOf)) : undefined),
        },
      ]
    : [];
  const section: Section = putSection<ProductResult>(
    draft,
    [
      ...names,
      {
        key: 'output',
        head: label.output,
        cell: ({ amount }) => figure(amount),
        formula: ofOutput(context, 'amount'),
      },
      unitColumn(context, ({ unit }) => unit),
      ...carried.columns,
      perUnit(
        'location',
        report.heads.locationBased,
        (row) => row.cutOff.location.total,
        carried.of(...channelsIn('location')),
      ),
      perUnit(
        'market',
        report.heads.marketBased,
        (row) => row.cutOff.market.total,
        carried.of(...channelsIn('market')),
      ),
      ofChannel('scope1'),
      ofChannel('scope2Location'),
      ofChannel('scope2Market'),
      perUnit('scope3', words.scope.scope3, (row) => row.cutOff.location.scope3),
      ...marketScope3Column,
      ...earlierChannels(context).map(ofChannel),
      ...withoutSupply,
      ...unverifiedColumn<ProductResult>(context, (row) => [row.cutOff.location.total, row.cutOff.market.total]),
    ],
    rows,
    {
      title: words.punctuation.withDetail(report.titles.byScope, words.scrapAllocation['cut-off']),
      note: report.notes.footprints,
    },
  );
  putSection<ProductResult>(
    draft,
    [
      ...names,
      {
        key: 'embeddedKind',
        head: words.embedded.seen,
        cell: ({ embedded }) => text(words.embeddedKind[embedded.kind]),
      },
      perUnit(
        'embeddedDirect',
        channelWords.embeddedDirect,
        (row) => row.embedded.direct,
        carried.of('embeddedDirect'),
      ),
      perUnit(
        'embeddedIndirect',
        channelWords.embeddedIndirect,
        (row) => row.embedded.indirect,
        carried.of('embeddedIndirect'),
      ),
      perUnit('embedded', words.embedded.total, (row) => row.embedded.total),
      ...shown.filter(({ scope }) => scope === 'scope3').map(({ channel }) => ofChannel(channel)),
    ],
    rows,
    { title: words.embedded.title, note: words.embedded.note },
  );
  const stages = putSection<ProductResult>(
    draft,
    [
      ...names,
      ...results.inventory.processes.map((process, index) =>
        perUnit(
          `stage${index}`,
          process.label,
          ({ stages }) => stages[index]?.contribution ?? zero,
          carried.ofStage(index),
        ),
      ),
      perUnit('total', label.total, (row) => row.stageTotal),
    ],
    rows,
    {
      title: words.punctuation.withDetail(
        report.titles.stages,
        words.punctuation.phrases([words.view[results.headline.view], words.scrapAllocation['cut-off']]),
      ),
      note: report.notes.stages,
    },
  );
  const [first] = rows;
  if (first && first.byStage.length > 0)
    putSection<ProductResult>(
      draft,
      [
        ...names,
        ...first.byStage.map(({ stage }, index) =>
          perUnit(stage, words.stage[stage], ({ byStage }) => byStage[index]?.contribution ?? zero),
        ),
        perUnit('total', label.total, (row) => row.stageTotal),
      ],
      rows,
      {
        title: words.punctuation.withDetail(
          report.titles.byStage,
          words.punctuation.phrases([words.view[results.headline.view], words.scrapAllocation['cut-off']]),
        ),
        note: report.notes.byStage,
      },
    );
  draft.extras.columnsInView = 3;
  putAllocationSection(context);
  putCharts({ scopes: section, stages });
  return {
    products: section,
    stages: (product, sheet) =>
      fixedRange(stages.cell('stage0', product), 1, results.inventory.processes.length, sheet),
  };
}

/** A constant, such as nothing for what carries nothing, stands as it is. */
function perUnitFigure(node: Node, formula: ((references: References) => string) | undefined): Content {
  return figure(node, formats.perUnit, node.source?.kind === 'constant' ? undefined : formula);
}
