/** On the cover: every product with both views, its recycled content, and bars as long as its footprint. */
import { viewOf } from '../../model/scopeLines';
import type { ProductResult } from '../../results/productResults';
import { cellAddress } from '../../workbook/address';
import { formats, type ReportContext } from '../context';
import { unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';

/** The results at a glance, under the method, view and boundary that head the report. */
export function putResults(context: ReportContext): void {
  const { results, report, words, drafts } = context;
  const { boundary, method } = results.headline;
  const view = viewOf(results.headline.view);
  const draft = drafts.cover;
  const section = putSection<ProductResult>(
    draft,
    [
      { key: 'product', head: words.label.product, cell: ({ name }) => text(name, { role: 'label' }) },
      { key: 'process', head: words.label.unitProcess, cell: ({ label }) => text(label) },
      {
        key: 'market',
        head: report.heads.marketBased,
        cell: ({ headline }) => figure(headline.market.total, formats.perUnit),
      },
      {
        key: 'location',
        head: report.heads.locationBased,
        cell: ({ headline }) => figure(headline.location.total, formats.perUnit),
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
      {
        key: 'bar',
        head: words.cover.bar(words.view[results.headline.view]),
        cell: ({ headline }) => figure(headline[view].total, formats.perUnit),
      },
    ],
    results.products,
    { title: words.punctuation.withDetail(report.titles.headline, words.scrapAllocation[method]) },
  );
  const { row, column } = section.cell('bar', 0);
  draft.extras.bars = [{ range: `${cellAddress(row, column)}:${cellAddress(row + section.rowCount - 1, column)}` }];
}
