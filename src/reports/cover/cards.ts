/** The headline numbers of the cover, side by side: those of the product of which most is sold, or of what a report without products has; then electricity and the inventory. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { viewOf } from '../../model/scopeLines';
import type { ProductResult } from '../../results/productResults';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { putRow, type Content } from '../layout/draft';
import { doubtCount } from './withoutProducts';
import { sheetLink } from './links';

interface Card {
  readonly caption: string;
  readonly content: Content;
  readonly below: string;
  /** The sheet or cell that says more. */
  readonly link?: string | undefined;
}

/** First columns of the cards, the widest first, and the one behind the last. */
const columns = [1, 3, 6, 8, 10, 14];

/** Up to five numbers, each under what it is and above its unit. */
export function putCards(context: ReportContext): void {
  const draft = context.drafts.cover;
  const cards = [
    ...(context.results.products.length > 0 ? ofProduct(context) : ofReport(context)),
    ...ofOrganisation(context),
  ].slice(0, columns.length - 1);
  cards.forEach(({ caption, content, below, link }, index) => {
    const [column = 1, next = 1] = columns.slice(index);
    const rule = Array.from({ length: next - column - 1 }, () => text('', { role: 'caption' }));
    putRow(draft, 4, column, [text(caption, { role: 'caption', ...(link && { link }) }), ...rule]);
    putRow(draft, 5, column, [{ ...content, role: 'figure', align: 'left' }]);
    putRow(draft, 6, column, [text(below, { role: 'note' })]);
  });
}

/** Footprint in both views, the one that heads the report first, and recycled content. */
function ofProduct(context: ReportContext): readonly Card[] {
  const { results, report, words, drafts } = context;
  const { headline, products } = results;
  const product = mostSold(products);
  if (!product) return [];
  const view = viewOf(headline.view);
  const footprint = (node: Node, caption: string, below: readonly string[]): Card => ({
    caption,
    content: figure(node, formats.perUnit),
    below: words.punctuation.phrases(below),
    link: sheetLink(drafts.footprints),
  });
  const unit = report.units.perTonne(product.unit);
  const second = view === 'market' ? report.heads.locationBased : report.heads.marketBased;
  const share = product.recycled[headline.boundary].total;
  return [
    footprint(product.headline[view].total, words.cover.footprintOf(product.name), [unit, words.view[headline.view]]),
    footprint(product.headline[view === 'market' ? 'location' : 'market'].total, second, [unit]),
    {
      caption: headline.boundary === 'all scrap' ? words.method.heads.scrapRatio : words.label.recycledContent,
      content: figure(share, formats.share),
      below: words.boundary[headline.boundary],
      link: sheetLink(drafts.recycledContent),
    },
  ];
}

/** Targets missed and reached, doubts about published figures, and scrap. */
function ofReport(context: ReportContext): readonly Card[] {
  const { results, words, drafts } = context;
  const { cover } = words;
  const { targets, disclosed } = results.targets;
  const counted = (status: 'missed' | 'achieved'): Content => {
    const word = words.inventory.target.status[status];
    return {
      value: targets.filter((target) => target.status === status).length,
      format: formats.count,
      formula: ({ sheet }) => `COUNTIF(${context.laid('targets').range('status', sheet)},${formulaText(word)})`,
    };
  };
  const { total, postConsumer } = results.metal.scrap;
  const scrap = (caption: string, node: Node, below: string): Card => ({
    caption,
    content: figure(node, formats.mass),
    below: words.punctuation.phrases(['t', below]),
    link: sheetLink(drafts.recycledContent),
  });
  return [
    ...(targets.length > 0
      ? [
          {
            caption: cover.targetsMissed,
            content: counted('missed'),
            below: cover.ofTargets,
            link: sheetLink(drafts.targets),
          },
          {
            caption: cover.targetsReached,
            content: counted('achieved'),
            below: cover.ofTargets,
            link: sheetLink(drafts.targets),
          },
        ]
      : []),
    ...(disclosed.length > 0
      ? [
          {
            caption: cover.doubts,
            content: doubtContent(context),
            below: cover.ofFigures,
            link: sheetLink(drafts.findings),
          },
        ]
      : []),
    ...(numberOf(total)
      ? [scrap(cover.scrap, total, cover.asDelivered), scrap(words.label.postConsumer, postConsumer, cover.ofScrap)]
      : []),
  ];
}

function doubtContent(context: ReportContext): Content {
  const { value, formula } = doubtCount(context);
  return { value, format: formats.count, formula: ({ sheet }) => formula(sheet) };
}

/** A sum as the sum of the cells of its parts, so that few steps lead from it to the ledgers. */
function sumOfParts(total: Node): Content {
  return figure(total, formats.emissions, ({ node }) => total.inputs.map(node).join('+'));
}

function ofOrganisation({ results, report, words, drafts }: ReportContext): readonly Card[] {
  const { headline, inventory, certificates } = results;
  return [
    ...(certificates.lines.length > 0
      ? [
          {
            caption: words.cover.covered,
            content: figure(certificates.coverage.total.share, formats.share),
            below: words.cover.ofGrid,
            link: sheetLink(drafts.certificates),
          },
        ]
      : []),
    {
      caption: words.cover.inventory,
      content: sumOfParts(inventory.organisation.views[viewOf(headline.view)].total),
      below: words.punctuation.phrases([report.units.emissions, words.view[headline.view]]),
      link: sheetLink(drafts.inventory),
    },
  ];
}

/** The product of which most leaves the plant, weighed in tonnes where any is; the first where several do. */
function mostSold(products: readonly ProductResult[]): ProductResult | undefined {
  const weighed = products.filter(({ unit }) => unit === 't');
  const sold = (product: ProductResult): number => numberOf(product.sold)?.toNumber() ?? 0;
  return (weighed.length > 0 ? weighed : products).reduce<ProductResult | undefined>(
    (most, product) => (most && sold(most) >= sold(product) ? most : product),
    undefined,
  );
}
