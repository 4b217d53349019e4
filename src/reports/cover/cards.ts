/** The headline numbers of the cover: the inventory, and footprint and recycled content of the product of which most is sold. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { viewOf } from '../../model/scopeLines';
import type { ProductResult } from '../../results/productResults';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { putRow } from '../layout/draft';

interface Card {
  readonly caption: string;
  readonly node: Node;
  readonly format: string;
  readonly below: string;
}

const cardColumns = [1, 2, 4, 6];

/** Up to four numbers side by side, each under what it is and above its unit. */
export function putCards(context: ReportContext): void {
  const draft = context.drafts.cover;
  cardsOf(context)
    .slice(0, cardColumns.length)
    .forEach(({ caption, node, format, below }, index) => {
      const column = cardColumns[index] ?? 1;
      putRow(draft, 4, column, [text(caption, { role: 'caption' })]);
      putRow(draft, 5, column, [{ ...figure(node, format), role: 'figure', align: 'left' }]);
      putRow(draft, 6, column, [text(below, { role: 'note' })]);
    });
}

function cardsOf({ results, report, words }: ReportContext): readonly Card[] {
  const { headline, inventory, products, certificates } = results;
  const view = viewOf(headline.view);
  const { cover } = words;
  const product = mostSold(products);
  const ofProduct: readonly Card[] = product
    ? [
        {
          caption: cover.footprintOf(product.name),
          node: product.headline[view].total,
          format: '#,##0.000',
          below: words.punctuation.phrases([report.units.perTonne(product.unit), words.view[headline.view]]),
        },
        {
          caption: cover.recycledOf(product.name),
          node: product.recycled[headline.boundary].total,
          format: '0.0%',
          below: words.boundary[headline.boundary],
        },
      ]
    : [];
  const covered: readonly Card[] =
    certificates.lines.length > 0
      ? [{ caption: cover.covered, node: certificates.coverage.total.share, format: '0.0%', below: cover.ofGrid }]
      : [];
  return [
    {
      caption: cover.inventory,
      node: inventory.organisation.views[view].total,
      format: formats.count.replace('_)', ''),
      below: words.punctuation.phrases([report.units.emissions, words.view[headline.view]]),
    },
    ...ofProduct,
    ...covered,
  ];
}

/** The product of which most leaves the plant; the first where several do. */
function mostSold(products: readonly ProductResult[]): ProductResult | undefined {
  const sold = (product: ProductResult): number => numberOf(product.sold)?.toNumber() ?? 0;
  return products.reduce<ProductResult | undefined>(
    (most, product) => (most && sold(most) >= sold(product) ? most : product),
    undefined,
  );
}
