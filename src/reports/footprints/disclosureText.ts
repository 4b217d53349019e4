/** The sentences that transparency guidelines on scrap ask to be published, as formulas over the results; what is withheld is said. */
import { numberOf, reasonsOf } from '../../calculation/graph/node';
import { isOnDemand, methodsIn, type ScrapMethod } from '../../ledgers/scrapMethods';
import { viewOf } from '../../model/scopeLines';
import type { ProductResult } from '../../results/productResults';
import type { ReportContext } from '../context';
import {
  asFootprint,
  asShare,
  piecesOf,
  putSentences,
  type Sentence,
  type SentencePiece,
} from '../layout/sentenceCells';

/** Puts the text below the methods: what was counted how, then the sentences of each product. */
export function putDisclosureText(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { products, settings } = results;
  const { scrap } = results.metal;
  const { disclosure: say, titles } = words.method;
  const missing = [
    ...new Set(
      context.findings.flatMap(({ code, details }) => (code === 'no-upstream-factor' ? [details.item ?? ''] : [])),
    ),
  ];
  const ways = [...new Set(products.map((product) => words.sharedBy[product.sharedBy]))];
  putSentences(drafts.footprints, titles.disclosure, say, [
    [
      say.method(
        ways.length > 0 ? ways.reduce(words.listOf) : words.allocation[settings.allocation],
        settings.gwp,
        words.scrapAllocation[settings.scrapAllocation],
      ),
    ],
    [missing.length === 0 ? say.reach : say.reachWithout(missing.reduce(words.listOf))],
    orNotYet(
      context,
      say.scrapCharged,
      piecesOf([scrap.preConsumer, scrap.postConsumer, scrap.internal], (pre = '', post = '', internal = '') =>
        say.scrap(pre, post, internal),
      ),
    ),
    [say.internalScrap[settings.boundary]],
    ...products.flatMap((product) => [...footprintSentences(context, product), contentSentence(context, product)]),
  ]);
}

/** The footprint in the headline view under every method of the report. */
function footprintSentences(context: ReportContext, product: ProductResult): readonly Sentence[] {
  const { report, words, results } = context;
  const view = viewOf(results.headline.view);
  const unit = report.units.perTonne(product.unit);
  const subject = words.withUnit(product.name, words.view[results.headline.view]);
  const { disclosure: say } = words.method;
  const names = words.scrapAllocation;
  const under = (method: ScrapMethod): string => words.punctuation.phrases([subject, names[method]]);
  const both = piecesOf(
    [product.cutOff[view].total, product.otherMethods.coProduct[view].total, product.apart[view]].map(asFootprint),
    (cutOff = '', coProduct = '', apart = '') =>
      say.product(subject, `${cutOff} ${unit}`, `${coProduct} ${unit}`, `${apart} ${unit}`),
  );
  const cutOff = piecesOf([asFootprint(product.cutOff[view].total)], (value = '') =>
    say.under(subject, `${value} ${unit}`, names['cut-off']),
  );
  return [
    ...(isKnown(both) || !isKnown(cutOff) ? [] : [cutOff]),
    orNotYet(context, isKnown(cutOff) ? under('co-product') : subject, both),
    ...methodsIn(product.otherMethods)
      .filter(([row]) => isOnDemand(row))
      .map(([{ method }, views]) =>
        orNotYet(
          context,
          under(method),
          piecesOf([asFootprint(views[view].total)], (value = '') =>
            say.under(subject, `${value} ${unit}`, names[method]),
          ),
        ),
      ),
  ];
}

/** The recycled content under the boundary that heads the report. */
function contentSentence(context: ReportContext, product: ProductResult): Sentence {
  const { words, results } = context;
  const { disclosure: say } = words.method;
  const { boundary, basis } = results.settings;
  const { name } = product;
  const { pre, post, total } = product.recycled[boundary];
  return orNotYet(
    context,
    words.withUnit(name, words.label.recycledContent),
    boundary === 'all scrap'
      ? piecesOf([asShare(total)], (ratio = '') => say.scrapRatio(name, ratio))
      : piecesOf([total, pre, post].map(asShare), (all = '', before = '', after = '') =>
          say.content(name, words.boundary[boundary], say.basis[basis], all, before, after),
        ),
  );
}

const isKnown = (pieces: readonly SentencePiece[]): boolean =>
  pieces.every((piece) => typeof piece === 'string' || numberOf(piece.node));

/** The sentence, or that it is not available yet and which findings prevent it. */
function orNotYet(context: ReportContext, subject: string, pieces: readonly SentencePiece[]): Sentence {
  return isKnown(pieces) ? pieces : [context.words.method.disclosure.notYet(subject, findingNumbers(context, pieces))];
}

/** The numbers of the findings, as the sheet of findings counts them, that withhold a figure of the sentence. */
function findingNumbers({ findings, words }: ReportContext, pieces: readonly SentencePiece[]): string {
  const reasons = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : reasonsOf(piece.node)));
  const numbers = [...new Set(reasons)].map((finding) => findings.indexOf(finding) + 1).filter((number) => number > 0);
  return words.punctuation.listed(numbers.sort((a, b) => a - b).map(String));
}
