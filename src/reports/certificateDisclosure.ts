/** The text to publish with market-based claims, generated from the facts. */
import type { Instrument } from '../calculation/certificates/disclosureFacts';
import { numberOf } from '../calculation/node';
import { dateOfSerial } from '../quantity/calendarDate';
import { figure, text } from './contents';
import { formats, type ReportContext } from './context';
import type { CertificateSections } from './certificateColumns';
import { reference, type Content } from './draft';
import { putSection } from './section';
import { piecesOf, putSentences, type SentencePiece } from './sentenceCells';

/** The instruments used, and the sentences about them. */
export function putCertificateDisclosure(context: ReportContext, sections: CertificateSections): void {
  const { calculation, words, drafts } = context;
  const { certificates } = calculation;
  const { disclosure: say, titles } = words.certificates;
  const { coverage, disclosure: facts, totals } = certificates;
  if (certificates.electricity.grid.size === 0) return;
  if (facts.instruments.length > 0) putInstruments(context, sections);
  const instrument = (one: Instrument): readonly SentencePiece[] => {
    const generated = one.generated && say.vintage(dateOfSerial(one.generated.from) ?? '', dateOfSerial(one.generated.to) ?? '');
    return [...piecesOf([one.used], (used = '') => say.instrument(used, one.scheme, one.technology, one.country)), generated ?? say.noVintage];
  };
  putSentences(drafts.certificates, titles.disclosure, words.method.disclosure.decimals, [
    [say.method],
    piecesOf([coverage.total.market, coverage.total.location], (market = '', location = '') => say.dual(market, location)),
    piecesOf([coverage.total.grid, coverage.total.covered, coverage.total.uncovered], (grid = '', covered = '', uncovered = '') => say.coverage(grid, covered, uncovered)),
    ...facts.instruments.map(instrument),
    ...(facts.markets.length > 0 ? [[say.market(facts.markets.join(', '))]] : []),
    [facts.hasResidualMix ? say.residual : say.noResidual],
    ...(facts.hasDedicated ? [[say.dedicated]] : []),
    ...(facts.unnamed ? [piecesOf([facts.unnamed], (unnamed = '') => say.unnamed(unnamed))] : []),
    ...(numberOf(totals.unused)?.isZero() === false ? [piecesOf([totals.unused], (unused = '') => say.unused(unused))] : []),
  ]);
}

/** What is used, by scheme, technology and country. */
function putInstruments(context: ReportContext, sections: CertificateSections): void {
  const { calculation, words, drafts } = context;
  const { heads, titles } = words.certificates;
  const day = (serial: number | undefined): Content | undefined => (serial === undefined ? undefined : { value: serial, format: formats.date });
  putSection<Instrument>(drafts.certificates, [
    { key: 'number', head: heads.instrument, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) },
    { key: 'technology', head: heads.technology, cell: ({ technology }) => text(technology, { role: 'label' }) },
    { key: 'scheme', head: heads.scheme, cell: ({ scheme }) => text(scheme) },
    { key: 'country', head: heads.country, cell: ({ country }) => text(country) },
    { key: 'from', head: heads.generatedFrom, cell: ({ generated }) => day(generated?.from) },
    { key: 'to', head: heads.generatedTo, cell: ({ generated }) => day(generated?.to) },
    {
      key: 'used', head: heads.used, unit: 'MWh',
      cell: ({ used }, at) => figure(used, formats.quantity, ({ sheet }) => (sections.ledger ? `SUMIFS(${sections.ledger.range('used', sheet)},${sections.ledger.range('instrument', sheet)},${reference(at('number'), sheet)})` : '0')),
    },
  ], calculation.certificates.disclosure.instruments, { title: titles.instruments });
}
