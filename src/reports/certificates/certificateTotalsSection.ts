/** `Certificate claims`: totals, and the checks that every certificate is used once. */
import type { CertificateCheck } from '../../calculation/certificates/certificateAccounts';
import { checkColumns } from '../layout/checkColumns';
import type { CertificateSections } from './certificateColumns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { reference } from '../layout/draft';
import { changedRows, listedRows } from './certificateCoverage';
import { rowCount } from './rowChanged';
import { putSection } from '../layout/section';

/** Totals and the checks that every certificate is used once. Its formulas reach down to the sections that follow. */
export function putCertificateTotals(context: ReportContext, sections: CertificateSections): void {
  const { calculation, words, drafts } = context;
  const {
    totals,
    checks,
    facts,
    claims,
    disclosure: { unnamed },
  } = calculation.certificates;
  const { certificates: names, label } = words;
  const sumOf =
    (key: string) =>
    ({ sheet }: { readonly sheet: string }): string =>
      sections.ledger ? `SUM(${sections.ledger.range(key, sheet)})` : '0';
  const redeemed = ({ sheet }: { readonly sheet: string }): string =>
    sections.ledger
      ? `SUMIFS(${sections.ledger.range('megawattHours', sheet)},${sections.entries?.range('status', sheet) ?? ''},"${words.certificateStatus.redeemed}")`
      : '0';
  const purchased = ({ sheet }: { readonly sheet: string }): string =>
    sections.purchases ? `SUM(${sections.purchases.range('megawattHours', sheet)})` : '0';
  const ledger = facts.certificates[0]?.table ?? facts.unreadable[0]?.table;
  const rows = claims.certificates.length + facts.unreadable.length;
  const laid = () => [sections.ledger, sections.unreadable];
  putSection<null>(
    drafts.certificates,
    [
      {
        key: 'purchased',
        head: names.heads.purchased,
        unit: 'MWh',
        cell: () => figure(totals.purchased, formats.exactQuantity, purchased),
      },
      {
        key: 'redeemed',
        head: names.heads.redeemed,
        unit: 'MWh',
        cell: () => figure(totals.redeemed, formats.exactQuantity, redeemed),
      },
      {
        key: 'used',
        head: names.heads.used,
        unit: 'MWh',
        cell: () => figure(totals.used, formats.exactQuantity, sumOf('used')),
      },
      {
        key: 'left',
        head: names.heads.leftToClaim,
        unit: 'MWh',
        cell: () => figure(totals.left, formats.exactQuantity, sumOf('left')),
      },
      {
        key: 'uncounted',
        head: names.heads.uncounted,
        unit: 'MWh',
        cell: () => figure(totals.uncounted, formats.exactQuantity, sumOf('uncounted')),
      },
      ...(unnamed
        ? [
            {
              key: 'unnamed',
              head: names.heads.unnamed,
              unit: 'MWh',
              cell: () =>
                figure(unnamed, formats.quantity, ({ sheet }) =>
                  sections.claims
                    ? `SUMIFS(${sections.claims.range('megawattHours', sheet)},${sections.claims.range('lowers', sheet)},"${words.answer.no}")`
                    : '0',
                ),
            },
          ]
        : []),
      {
        key: 'inLedger',
        head: names.heads.inLedger,
        cell: () => ({
          value: rows,
          format: formats.count,
          ...(ledger ? { formula: ({ sheet }) => rowCount(ledger, 'certificate', listedRows(laid(), sheet)) } : {}),
        }),
      },
      {
        key: 'listed',
        head: names.heads.listed,
        cell: () => ({
          value: claims.certificates.length,
          format: formats.count,
          formula: ({ sheet }) => listedRows([sections.ledger], sheet),
        }),
      },
      {
        key: 'unreadable',
        head: names.heads.unreadable,
        cell: () => ({
          value: facts.unreadable.length,
          format: formats.count,
          formula: ({ sheet }) => listedRows([sections.unreadable], sheet),
        }),
      },
      {
        key: 'open',
        head: names.heads.open,
        cell: (_, at) => ({
          value: 0,
          format: formats.count,
          formula: ({ sheet }) =>
            `${reference(at('inLedger'), sheet)}-${reference(at('listed'), sheet)}-${reference(at('unreadable'), sheet)}+${changedRows(laid(), sheet)}`,
        }),
      },
    ],
    [null],
    { title: names.titles.totals },
  );
  putSection<CertificateCheck>(
    drafts.certificates,
    [
      { key: 'check', head: label.check, cell: ({ kind }) => text(names.check[kind], { role: 'label' }) },
      {
        key: 'left',
        head: names.heads.used,
        unit: 'MWh',
        cell: ({ kind, left }) =>
          figure(left, formats.exactQuantity, ({ sheet }) =>
            kind === 'volumes'
              ? ['used', 'left', 'uncounted'].map((key) => sumOf(key)({ sheet })).join('+')
              : sections.claims
                ? `SUM(${sections.claims.range('megawattHours', sheet)})`
                : '0',
          ),
      },
      { key: 'right', head: label.total, unit: 'MWh', cell: ({ right }) => figure(right, formats.exactQuantity) },
      ...checkColumns<CertificateCheck>(context, ({ difference }) => difference, 'left', 'right', 'MWh'),
    ],
    checks,
    { title: names.titles.checks },
  );
}
