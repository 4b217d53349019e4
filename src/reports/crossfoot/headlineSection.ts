/** On `Crossfoot`: the results at a glance, under the method, view and boundary that head the report. */
import type { ProductResult } from '../../results/productResults';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { putSection } from '../layout/section';

/** The results at a glance, in the headline views. */
export function putHeadline(context: ReportContext): void {
  const { calculation, products, report, words, drafts } = context;
  const { boundary, scrapAllocation } = calculation.plant.settings;
  putSection<ProductResult>(
    drafts.crossfoot,
    [
      {
        key: 'product',
        head: words.label.product,
        cell: ({ output }) => text(output.product.name, { role: 'label' }),
      },
      {
        key: 'process',
        head: words.label.unitProcess,
        cell: ({ output }) => text(calculation.plant.processes[output.process]?.label ?? ''),
      },
      {
        key: 'market',
        head: report.heads.marketBased,
        unit: 'tCO2e/…',
        cell: (row) => figure(row.headline.market, formats.perUnit),
      },
      {
        key: 'location',
        head: report.heads.locationBased,
        unit: 'tCO2e/…',
        cell: (row) => figure(row.headline.location, formats.perUnit),
      },
      {
        key: 'unit',
        head: words.label.unit,
        cell: ({ output }) => text(report.units.perTonne(output.product.unit.symbol), { align: 'center' }),
      },
      {
        key: 'recycled',
        head:
          boundary === 'all scrap'
            ? words.method.heads.scrapRatio
            : `${words.label.recycledContent}: ${words.boundary[boundary]}`,
        cell: ({ shares }) => figure(shares[boundary].total, formats.share),
      },
      {
        key: 'post',
        head: words.label.postConsumer,
        cell: ({ shares }) => figure(shares[boundary].post, formats.share),
      },
    ],
    products,
    { title: `${report.titles.headline} (${words.scrapAllocation[scrapAllocation]})` },
  );
}
