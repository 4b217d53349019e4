/** On the cover: the first products with both views, recycled content, and bars as long as their footprints. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { viewOf } from '../../model/scopeLines';
import { toDouble } from '../../quantity/exact';
import type { ProductResult } from '../../results/productResults';
import { cellAddress } from '../../workbook/address';
import { formats, type ReportContext } from '../context';
import { unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';
import { reference, type Cell, type Content } from '../layout/draft';
import { cellLink, linkTo } from './links';
import { putMore } from './more';

const shown = 10;

/** The results at a glance, under the method, view and boundary that head the report; each product's name leads to its footprint, its share to where that stands. */
export function putResults(context: ReportContext, row: number): void {
  const { results, report, words, drafts } = context;
  const { boundary, method } = results.headline;
  const view = viewOf(results.headline.view);
  const draft = drafts.cover;
  const shares = context.laid('recycledContent');
  if (!shares) return;
  const { contents, scrapRatios } = shares;
  const shareAt = (part: 'total' | 'post', index: number): Cell =>
    (boundary === 'all scrap' ? scrapRatios : contents).cell(`${boundary} ${part}`, index);
  const section = putSection<ProductResult>(
    draft,
    [
      {
        key: 'product',
        head: words.label.product,
        cell: ({ name, headline }) =>
          text(name, { role: 'label', link: linkTo(drafts.footprints, headline[view].total) }),
      },
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
        cell: ({ recycled }, _, index) => ({
          ...shareIn(recycled[boundary].total, shareAt('total', index)),
          ...(numberOf(recycled[boundary].total) && { link: cellLink(shareAt('total', index)) }),
        }),
      },
      {
        key: 'post',
        head: words.label.postConsumer,
        cell: ({ recycled }, _, index) => shareIn(recycled[boundary].post, shareAt('post', index)),
      },
      {
        key: 'bar',
        head: words.cover.bar(words.view[results.headline.view]),
        cell: ({ headline }) => numberOf(headline[view].total) && figure(headline[view].total, formats.perUnit),
      },
    ],
    results.products.slice(0, shown),
    { row, title: words.punctuation.withDetail(report.titles.headline, words.scrapAllocation[method]) },
  );
  const first = section.cell('bar', 0);
  draft.extras.bars = [
    {
      range: `${cellAddress(first.row, first.column)}:${cellAddress(first.row + section.rowCount - 1, first.column)}`,
    },
  ];
  putMore(context, section, 'product', {
    count: results.products.length,
    formula: (sheet) => `ROWS(${context.laid('footprints').products.range('product', sheet)})`,
    link: `${drafts.footprints.name}!A1`,
  });
}

/** A share; one that is given, such as none where no scrap is charged, as it stands in the cell that shows it. */
function shareIn(node: Node, at: Cell): Content {
  const value = node.source?.kind === 'constant' ? numberOf(node) : undefined;
  return value
    ? { value: toDouble(value), format: formats.share, formula: ({ sheet }) => reference(at, sheet) }
    : figure(node, formats.share);
}
