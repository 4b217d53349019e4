/** On `Crossfoot`: the results at a glance, under the method, view and boundary that head the report. */
import type { ProductResult } from '../../results/productResults';
import { unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { putSection } from '../layout/section';

/** The results at a glance, in the headline views. */
export function putHeadline(context: ReportContext): void {
  const { results, report, words, drafts } = context;
  const { boundary, method } = results.headline;
  putSection<ProductResult>(
    drafts.crossfoot,
    [
      {
        key: 'product',
        head: words.label.product,
        cell: ({ name }) => text(name, { role: 'label' }),
      },
      {
        key: 'process',
        head: words.label.unitProcess,
        cell: ({ label }) => text(label),
      },
      {
        key: 'market',
        head: report.heads.marketBased,
        unit: 'tCO2e/…',
        cell: (row) => figure(row.headline.market.total, formats.perUnit),
      },
      {
        key: 'location',
        head: report.heads.locationBased,
        unit: 'tCO2e/…',
        cell: (row) => figure(row.headline.location.total, formats.perUnit),
      },
      unitColumn(context, ({ unit }) => report.units.perTonne(unit)),
      {
        key: 'recycled',
        head:
          boundary === 'all scrap'
            ? words.method.heads.scrapRatio
            : words.punctuation.headed(words.label.recycledContent, words.boundary[boundary]),
        cell: ({ recycled }) => figure(recycled[boundary].total, formats.share),
      },
      {
        key: 'post',
        head: words.label.postConsumer,
        cell: ({ recycled }) => figure(recycled[boundary].post, formats.share),
      },
    ],
    results.products,
    { title: words.punctuation.withDetail(report.titles.headline, words.scrapAllocation[method]) },
  );
}
