/** The text to publish with market-based claims, generated from the facts. */
import type { Instrument } from '../../calculation/certificates/disclosureFacts';
import { numberOf, type Node } from '../../calculation/graph/node';
import { wordFor, type Words } from '../../language/words';
import { dateOfSerial } from '../../quantity/calendarDate';
import { plainText } from '../../quantity/exact';
import { numberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { reference, type Content } from '../layout/draft';
import { putSection } from '../layout/section';
import { sumIn } from '../layout/sums';
import { piecesOf, putSentences, type Sentence } from '../layout/sentenceCells';

/** The instruments used, and the sentences about them. */
export function putCertificateDisclosure(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const {
    certificates,
    plant: { settings },
  } = calculation;
  const { disclosure: say, titles } = words.certificates;
  const {
    coverage,
    disclosure: facts,
    totals,
    covered: { soldGeneration },
  } = certificates;
  if (certificates.electricity.grid.size === 0) return;
  if (facts.instruments.length > 0) putInstruments(context);
  const isKnown = [coverage.total.market, coverage.total.location, coverage.total.grid, coverage.total.covered].every(
    (node) => numberOf(node),
  );
  const where = (node: Node, sentence: Sentence): readonly Sentence[] =>
    numberOf(node)?.isZero() === false ? [sentence] : [];
  putSentences(drafts.certificates, titles.disclosure, words.method.disclosure, [
    ...(isKnown ? [] : [[say.notYet]]),
    [say.method(settings.organisation, dateOfSerial(settings.periodFrom) ?? '', dateOfSerial(settings.periodTo) ?? '')],
    piecesOf([coverage.total.market, coverage.total.location], (market = '', location = '') =>
      say.dual(market, location),
    ),
    piecesOf(
      [coverage.total.grid, coverage.total.covered, coverage.total.uncovered],
      (grid = '', covered = '', uncovered = '') => say.coverage(grid, covered, uncovered),
    ),
    ...facts.instruments.map((one) => instrumentPieces(words, one)),
    ...facts.markets.map((market) => [say.market(wordFor(words.certificates.markets, market))]),
    ...residualSentences(context, numberOf(coverage.total.market) !== undefined),
    ...facts.dedicated.map(({ product, customer, megawattHours }) =>
      piecesOf([megawattHours], (amount = '') => say.dedicated(amount, product, customer)),
    ),
    ...(facts.unnamed ? [piecesOf([facts.unnamed], (unnamed = '') => say.unnamed(unnamed))] : []),
    ...where(
      soldGeneration.withoutAttributes,
      piecesOf([soldGeneration.withoutAttributes], (sold = '') => say.sold(sold)),
    ),
    ...where(
      totals.left,
      piecesOf([totals.left], (left = '') => say.left(left)),
    ),
  ]);
}

function instrumentPieces({ certificates: { disclosure: say, schemes } }: Words, one: Instrument): Sentence {
  const { generated, undated } = one;
  const vintage: Sentence = !generated
    ? [say.noVintage]
    : undated
      ? piecesOf([undated], (amount = '') =>
          say.partVintage(dateOfSerial(generated.from) ?? '', dateOfSerial(generated.to) ?? '', amount),
        )
      : [say.vintage(dateOfSerial(generated.from) ?? '', dateOfSerial(generated.to) ?? '')];
  return [
    ...piecesOf([one.used], (used = '') =>
      say.instrument(used, wordFor(schemes, one.scheme), one.technology, one.country),
    ),
    ...vintage,
  ];
}

/** The factors of what is not covered, or that the location-based ones stand in for them. */
function residualSentences({ calculation, words }: ReportContext, isKnown: boolean): readonly Sentence[] {
  const { disclosure: say } = words.certificates;
  const { hasResidualMix, residualFactors } = calculation.certificates.disclosure;
  if (!isKnown) return [];
  if (!hasResidualMix) return [[say.noResidual]];
  return residualFactors.map(({ factor, source }) => [
    say.residual(plainText(factor.value, 10), factor.unitText, source),
  ]);
}

/** What is used, by scheme, technology and country. */
function putInstruments(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const { heads, titles } = words.certificates;
  const day = (serial: number | undefined): Content | undefined =>
    serial === undefined ? undefined : { value: serial, format: formats.date };
  putSection<Instrument>(
    drafts.certificates,
    [
      numberColumn(heads.instrument),
      { key: 'technology', head: heads.technology, cell: ({ technology }) => text(technology, { role: 'label' }) },
      { key: 'scheme', head: heads.scheme, cell: ({ scheme }) => text(scheme) },
      { key: 'country', head: heads.country, cell: ({ country }) => text(country) },
      { key: 'from', head: heads.generatedFrom, cell: ({ generated }) => day(generated?.from) },
      { key: 'to', head: heads.generatedTo, cell: ({ generated }) => day(generated?.to) },
      {
        key: 'used',
        head: heads.used,
        unit: 'MWh',
        cell: ({ used }, at) =>
          figure(used, formats.energy, ({ sheet }) =>
            sumIn(context.laid('certificates').ledger, 'used', sheet, ['instrument', reference(at('number'), sheet)]),
          ),
      },
    ],
    calculation.certificates.disclosure.instruments,
    { title: titles.instruments },
  );
}
