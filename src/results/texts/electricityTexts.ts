/** What is published with market-based electricity: both methods, what certificates cover, which they are, and what the rest takes. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { wordFor, type Words } from '../../language/words';
import { dateOfSerial } from '../../quantity/calendarDate';
import type { Results } from '../allResults';
import type { Instrument } from '../certificateResults';
import { ofOrganisation } from './organisationTexts';
import { periodOf, type PublishedText, type TextFigure } from './publishedText';

/** The sentences in reading order; none where no electricity comes from a grid. */
export function electricityTexts({ certificates, settings }: Results): readonly PublishedText[] {
  const { coverage, claims, totals } = certificates;
  const { total } = coverage;
  if (coverage.processes.length === 0) return [];
  type Part = keyof Words['texts']['part'];
  const text = (figures: readonly TextFigure[], say: PublishedText['say'], part?: Part): PublishedText =>
    ofOrganisation('electricity', figures, say, (words) => (part ? words.texts.part[part] : ''));
  const ofAmount = (part: Part, node: Node, say: (words: Words, amount: string) => string): readonly PublishedText[] =>
    numberOf(node)?.isZero()
      ? []
      : [text([energy(node, (words) => words.texts.part[part])], (words, amount = '') => say(words, amount), part)];
  return [
    text(
      [
        { name: (words) => words.view['market-based'], node: total.market, kind: 'emissions' },
        { name: (words) => words.view['location-based'], node: total.location, kind: 'emissions' },
      ],
      (words, market = '', location = '') =>
        words.texts.dual(settings.organisation, periodOf(settings)(words), words.texts.inBothViews(market, location)),
    ),
    text(
      [
        energy(total.grid, (words) => words.certificates.heads.grid),
        energy(total.covered, (words) => words.certificates.heads.covered),
        { name: (words) => words.label.share, node: total.share, kind: 'share' },
        energy(total.uncovered, (words) => words.certificates.heads.uncovered),
      ],
      (words, grid = '', covered = '', share = '', uncovered = '') =>
        claims.instruments.length === 0
          ? words.texts.noCertificates(grid)
          : words.texts.coverage(grid, covered, share, uncovered),
      'coverage',
    ),
    ...claims.instruments.map((instrument) =>
      text(figuresOf(instrument), (words, ...said) => instrumentText(words, instrument, said), 'claimed'),
    ),
    ...claims.markets.map((market) =>
      text([], (words) => words.texts.market(wordFor(words.certificates.markets, market))),
    ),
    ...residualTexts(certificates),
    ...claims.dedicated.flatMap(({ product, customer, megawattHours }) =>
      ofAmount('dedicated', megawattHours, (words, amount) => words.texts.dedicated(amount, product, customer)),
    ),
    ...(claims.unnamed ? ofAmount('dedicated', claims.unnamed, (words, amount) => words.texts.unnamed(amount)) : []),
    ...ofAmount('sold', claims.soldGeneration, (words, amount) => words.texts.sold(amount)),
    ...ofAmount('left', totals.left, (words, amount) => words.texts.left(amount)),
  ];
}

const energy = (node: Node, name: TextFigure['name']): TextFigure => ({ name, node, kind: 'energy' });

function figuresOf({ used, undated, generated }: Instrument): readonly TextFigure[] {
  return [
    energy(used, (words) => words.certificates.heads.used),
    ...(undated && generated ? [energy(undated, (words) => words.texts.undated)] : []),
  ];
}

/** MWh, scheme, technology and country, when it was generated and when redeemed. */
function instrumentText(
  { texts: say, certificates, punctuation }: Words,
  { scheme, technology, country, generated, redeemed }: Instrument,
  [used = '', undated]: readonly string[],
): string {
  const names = [wordFor(certificates.schemes, scheme), technology, country].filter((name) => name !== '');
  const vintage = generated && daysOf(generated, say);
  const dated =
    vintage && undated !== undefined ? say.partGenerated(vintage, undated) : vintage && say.generated(vintage);
  return punctuation.stopped(
    punctuation.clauses([
      say.claimed(used, punctuation.phrases(names)),
      dated ?? say.notGenerated,
      ...(redeemed ? [say.redeemed(daysOf(redeemed, say))] : []),
    ]),
  );
}

function daysOf({ from, to }: NonNullable<Instrument['generated']>, say: Words['texts']): string {
  const [first = '', last = ''] = [dateOfSerial(from), dateOfSerial(to)];
  return first === last ? first : say.during(first, last);
}

/** The factors of what is not covered, or that the location-based ones stand in for them. */
function residualTexts({ claims, coverage }: Results['certificates']): readonly PublishedText[] {
  const uncovered = numberOf(coverage.total.uncovered);
  if (uncovered?.isZero()) return [];
  if (!claims.hasResidualMix) return [ofOrganisation('electricity', [], (words) => words.texts.noResidual)];
  return claims.residualFactors.map(({ value, unit, source }) =>
    ofOrganisation(
      'electricity',
      [{ name: (words) => words.component.residual, node: value, kind: 'factor' }],
      (words, factor = '') => words.texts.residual(factor, unit, source),
    ),
  );
}
