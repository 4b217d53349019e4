/** The text to publish with market-based claims, generated from the facts. */
import type { Instrument } from '../calculation/certificates/disclosureFacts';
import { numberOf } from '../calculation/node';
import { dateOfSerial } from '../quantity/calendarDate';
import { text } from './contents';
import type { ReportContext } from './context';
import { nextRow, putRow, type Content } from './draft';
import { piecesOf, sentenceCell, type SentencePiece } from './sentenceCells';

const decimals = 3;

/** One sentence to a row; one whose figure is withheld is left out. */
export function putCertificateDisclosure(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const { certificates } = calculation;
  const { disclosure: say, titles } = words.certificates;
  const { coverage, disclosure: facts, totals } = certificates;
  if (certificates.electricity.grid.size === 0) return;
  const draft = drafts.certificates;
  const start = nextRow(draft) + 1;
  putRow(draft, start, 1, [text(titles.disclosure, { role: 'section' }), ...Array.from({ length: 9 }, (): Content => ({ value: null, role: 'section' }))]);
  const decimalsCell = { sheet: draft, row: start + 1, column: 3 };
  putRow(draft, start + 1, 1, [text(words.method.disclosure.decimals, { role: 'label' }), { value: null }, { value: decimals, role: 'input' }]);
  const instrument = (one: Instrument): readonly SentencePiece[] => {
    const generated = one.generated && say.vintage(dateOfSerial(one.generated.from) ?? '', dateOfSerial(one.generated.to) ?? '');
    return [...piecesOf([one.used], (used = '') => say.instrument(used, one.scheme, one.technology, one.country)), generated ?? say.noVintage];
  };
  const sentences: readonly (readonly SentencePiece[])[] = [
    [say.method],
    piecesOf([coverage.total.market, coverage.total.location], (market = '', location = '') => say.dual(market, location)),
    piecesOf([coverage.total.grid, coverage.total.covered, coverage.total.uncovered], (grid = '', covered = '', uncovered = '') => say.coverage(grid, covered, uncovered)),
    ...facts.instruments.map(instrument),
    ...(facts.markets.length > 0 ? [[say.market(facts.markets.join(', '))]] : []),
    [facts.hasResidualMix ? say.residual : say.noResidual],
    ...(facts.hasDedicated ? [[say.dedicated]] : []),
    ...(facts.unnamed ? [piecesOf([facts.unnamed], (unnamed = '') => say.unnamed(unnamed))] : []),
    ...(numberOf(totals.unused)?.isZero() === false ? [piecesOf([totals.unused], (unused = '') => say.unused(unused))] : []),
  ];
  let row = start + 2;
  for (const pieces of sentences) {
    const content = sentenceCell(pieces, decimals, decimalsCell);
    if (content) putRow(draft, row++, 1, [content]);
  }
}
