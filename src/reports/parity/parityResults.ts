/** The results that `Parity` compares with their exact values, each named in the words of the sheets. */
import type { Node } from '../../calculation/graph/node';
import { boundaries } from '../../model/reportSettings';
import type { ProductResult } from '../../results/productResults';
import { certificateResults } from './certificateResults';
import { hasCertificates } from '../certificates/certificatesSheet';
import type { ReportContext } from '../context';
import { qualityResults } from '../dataQualitySheet';
import { allocationResults } from '../footprints/allocationSection';
import { inventoryResults } from '../inventory/inventorySheet';
import type { Result } from './comparedResult';
import { shownChannels } from '../workings/workingsChain';

/** Every result that parity compares and that the exact text accompanies. */
export function resultsOf(context: ReportContext): readonly Result[] {
  const { calculation, products, report, words } = context;
  const subjectOf = (output: ProductResult['output']): string =>
    `${output.product.name} · ${calculation.plant.processes[output.process]?.label ?? ''}`;
  const { channel, label } = words;
  const perUnit = products.flatMap((row): Result[] => {
    const unit = report.units.perTonne(row.output.product.unit.symbol);
    const named: readonly (readonly [string, Node])[] = [
      [report.heads.locationBased, row.location],
      [report.heads.marketBased, row.market],
      [channel.scope1, row.values.scope1],
      [channel.scope2Location, row.values.scope2Location],
      [channel.scope2Market, row.values.scope2Market],
      [words.scope.scope3, row.scope3],
      ...(row.scope3Market === row.scope3
        ? []
        : ([[`${words.scope.scope3} (${words.view['market-based']})`, row.scope3Market]] as const)),
      [channel.embeddedDirect, row.values.embeddedDirect],
      [channel.embeddedIndirect, row.values.embeddedIndirect],
    ];
    return named.map(([name, node]) => ({ subject: subjectOf(row.output), name, unit, node }));
  });
  const shares = products.flatMap((row) =>
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
  const { emissions } = calculation.statedInventory;
  const sums = shownChannels(context)
    .filter((key) => key !== 'embeddedDirect' && key !== 'embeddedIndirect')
    .map((key): Result => ({
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
    ...allocationResults(context),
    ...qualityResults(context),
  ];
}
