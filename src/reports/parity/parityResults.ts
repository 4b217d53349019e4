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

/** Every result that parity compares and that the exact text accompanies. */
export function resultsOf(context: ReportContext): readonly Result[] {
  const { calculation, results, report, words } = context;
  const { products, inventory } = results;
  const subjectOf = ({ name, label: process }: ProductResult): string => `${name} · ${process}`;
  const { channel, label } = words;
  const perUnit = products.flatMap((row): Result[] => {
    const unit = report.units.perTonne(row.unit);
    const named: readonly (readonly [string, Node])[] = [
      [report.heads.locationBased, row.cutOff.location.total],
      [report.heads.marketBased, row.cutOff.market.total],
      [channel.scope1, row.lines.scope1],
      [channel.scope2Location, row.lines.scope2Location],
      [channel.scope2Market, row.lines.scope2Market],
      [words.scope.scope3, row.cutOff.location.scope3],
      ...(row.cutOff.market.scope3 === row.cutOff.location.scope3
        ? []
        : ([[`${words.scope.scope3} (${words.view['market-based']})`, row.cutOff.market.scope3]] as const)),
      [channel.embeddedDirect, row.embedded.direct],
      [channel.embeddedIndirect, row.embedded.indirect],
    ];
    return named.map(([name, node]) => ({ subject: subjectOf(row), name, unit, node }));
  });
  const shares = products.flatMap((row) =>
    boundaries.flatMap((boundary): Result[] => [
      {
        subject: subjectOf(row),
        name: `${label.preConsumer}: ${words.boundary[boundary]}`,
        unit: report.units.share,
        node: row.recycled[boundary].pre,
      },
      {
        subject: subjectOf(row),
        name: `${label.postConsumer}: ${words.boundary[boundary]}`,
        unit: report.units.share,
        node: row.recycled[boundary].post,
      },
    ]),
  );
  const sums = inventory.shown.map(({ channel: key }): Result => ({
    subject: words.sheet.inventory,
    name: channel[key],
    unit: report.units.emissions,
    node: inventory.organisation.lines[key],
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
