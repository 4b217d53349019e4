/** What is published of a product: its footprint under each scrap method, its recycled content, and what CBAM sees embedded in it. */
import type { Words } from '../../language/words';
import { methodsIn } from '../../ledgers/scrapMethods';
import type { Headline, ProductResult } from '../productResults';
import type { PerView, Scopes } from '../views';
import type { Results } from '../allResults';
import { periodOf, type PublishedText, type TextFigure, type TextKind } from './publishedText';

/** The sentences of each product, in the order of the results. */
export function productTexts({ products, settings, headline, exclusions }: Results): readonly PublishedText[] {
  const period = periodOf(settings);
  return products.flatMap((product) => {
    const isAlone = products.filter(({ name }) => name === product.name).length === 1;
    const name: Name = ({ punctuation }) =>
      isAlone ? product.name : punctuation.withDetail(product.name, product.label);
    return [
      ...footprintTexts(product, name, headline, { period, exclusions }),
      recycledText(product, name, headline, settings.basis, period),
      embeddedText(product, name, period),
    ];
  });
}

type Period = (words: Words) => string;
/** How a sentence names the product. */
type Name = (words: Words) => string;
type Method = Headline['method'];

/** Under the headline method with all that belongs to it, then under the others. */
function footprintTexts(
  product: ProductResult,
  name: Name,
  headline: Headline,
  { period, exclusions }: { readonly period: Period } & Pick<Results, 'exclusions'>,
): readonly PublishedText[] {
  const leftOut: readonly TextFigure[] = exclusions
    ? [{ name: (words) => words.methodSheet.exclusions.title, node: exclusions.together, kind: 'share' }]
    : [];
  const { withoutSupplyOf, unit, cutOff, otherMethods } = product;
  const methods: readonly (readonly [Method, PerView<Scopes>])[] = [
    ['cut-off', cutOff],
    ...methodsIn(otherMethods).map(([{ method }, views]) => [method, views] as const),
  ];
  const figuresOf = ({ market, location }: PerView<Scopes>): readonly TextFigure[] => [
    { name: (words) => words.view['market-based'], node: market.total, kind: 'footprint' },
    { name: (words) => words.view['location-based'], node: location.total, kind: 'footprint' },
  ];
  const text = (figures: readonly TextFigure[], say: PublishedText['say']): PublishedText =>
    ofProduct('footprint', product, name, figures, say);
  const under = (words: Words, method: Method): string => words.texts.scrapUnder(words.scrapAllocation[method]);
  return [
    text([...figuresOf(product.headline), ...leftOut], (words, market = '', location = '', share = '') =>
      words.texts.footprint(
        name(words),
        words.punctuation.phrases([
          withoutSupplyOf.length > 0
            ? words.texts.boundaryWithout(withoutSupplyOf.reduce(words.listOf))
            : words.texts.boundary,
          ...(exclusions ? [words.texts.leftOut(share)] : []),
        ]),
        period(words),
        unit,
        words.texts.inBothViews(market, location),
        under(words, headline.method),
      ),
    ),
    ...methods
      .filter(([method]) => method !== headline.method)
      .map(([method, footprint]) => ({
        ...text(figuresOf(footprint), (words, market = '', location = '') =>
          words.texts.otherMethod(name(words), under(words, method), unit, words.texts.inBothViews(market, location)),
        ),
        name: (words: Words) => words.punctuation.phrases([name(words), under(words, method)]),
      })),
  ];
}

/** By ISO 14021, under the boundary of the report; a furnace scrap ratio is no recycled content and called so. */
function recycledText(
  product: ProductResult,
  name: Name,
  { boundary }: Headline,
  basis: Results['settings']['basis'],
  period: Period,
): PublishedText {
  const { pre, post, total } = product.recycled[boundary];
  const all: TextFigure = { name: (words) => words.label.recycledContent, node: total, kind: 'share' };
  if (boundary === 'all scrap')
    return ofProduct('recycledContent', product, name, [all], (words, ratio = '') =>
      words.texts.scrapRatio(name(words), period(words), ratio),
    );
  return ofProduct(
    'recycledContent',
    product,
    name,
    [
      all,
      { name: (words) => words.label.preConsumer, node: pre, kind: 'share' },
      { name: (words) => words.label.postConsumer, node: post, kind: 'share' },
    ],
    (words, whole = '', before = '', after = '') =>
      words.punctuation.sentences([
        words.texts.recycled(name(words), period(words), words.texts.basis[basis], whole, before, after),
        words.texts.within[boundary],
      ]),
  );
}

/** Of a good its parts; what CBAM knows as no good has none to declare. */
function embeddedText(product: ProductResult, name: Name, period: Period): PublishedText {
  const { kind, direct, indirect } = product.embedded;
  if (kind !== 'good' && kind !== 'no code')
    return ofProduct('embedded', product, name, [], (words) =>
      words.texts.noGood(name(words), words.embeddedKind[kind]),
    );
  return ofProduct(
    'embedded',
    product,
    name,
    [
      { name: (words) => words.channel.embeddedDirect, node: direct, kind: 'footprint' },
      { name: (words) => words.channel.embeddedIndirect, node: indirect, kind: 'footprint' },
    ],
    (words, ofDirect = '', ofIndirect = '') =>
      words.texts.embedded(
        kind === 'good' ? name(words) : words.texts.withoutCode(name(words)),
        period(words),
        product.unit,
        ofDirect,
        ofIndirect,
      ),
  );
}

function ofProduct(
  kind: TextKind,
  { subject }: ProductResult,
  name: Name,
  figures: readonly TextFigure[],
  say: (words: Words, ...figures: readonly string[]) => string,
): PublishedText {
  return { kind, subject, name, figures, say };
}
