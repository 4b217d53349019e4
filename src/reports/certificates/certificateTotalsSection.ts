/** `Certificate claims`: totals, and the checks that every certificate is used once. */
import type { CertificateCheck } from '../../calculation/certificates/certificateAccounts';
import { formulaText } from '../../workbook/structuredReference';
import { checkColumns } from '../layout/checkColumns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { reference, type References } from '../layout/draft';
import { changedRows, listedRows } from './certificateCoverage';
import { rowCount } from './ledgerRows';
import { putSection } from '../layout/section';
import { sumIn, sumOf } from '../layout/sums';

/** Totals and the checks that every certificate is used once. Its formulas reach down to the sections that follow. */
export function putCertificateTotals(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const {
    totals,
    checks,
    facts,
    claims,
    disclosure: { unnamed },
  } = calculation.certificates;
  const { certificates: names, label } = words;
  const ledgerSum =
    (key: string) =>
    ({ sheet }: References): string =>
      sumOf(context.laid('certificates').ledger, key, sheet);
  const redeemed = ({ sheet }: References): string => {
    const { ledger: listed } = context.laid('certificates');
    return sumIn(listed, 'megawattHours', sheet, ['status', formulaText(words.certificateStatus.redeemed)]);
  };
  const purchased = ({ sheet }: References): string =>
    sumOf(context.laid('reconciliation').purchases, 'megawattHours', sheet);
  const ledger = facts.certificates[0]?.table ?? facts.unreadable[0]?.table;
  const rows = claims.certificates.length + facts.unreadable.length;
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
        cell: () => figure(totals.used, formats.exactQuantity, ledgerSum('used')),
      },
      {
        key: 'left',
        head: names.heads.leftToClaim,
        unit: 'MWh',
        cell: () => figure(totals.left, formats.exactQuantity, ledgerSum('left')),
      },
      {
        key: 'uncounted',
        head: names.heads.uncounted,
        unit: 'MWh',
        cell: () => figure(totals.uncounted, formats.exactQuantity, ledgerSum('uncounted')),
      },
      ...(unnamed
        ? [
            {
              key: 'unnamed',
              head: names.heads.unnamed,
              unit: 'MWh',
              cell: () =>
                figure(unnamed, formats.energy, ({ sheet }) =>
                  sumIn(context.laid('certificates').claims, 'megawattHours', sheet, [
                    'lowers',
                    formulaText(words.answer.no),
                  ]),
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
          ...(ledger
            ? {
                formula: ({ sheet }) =>
                  rowCount(ledger, 'certificate', listedRows(context.laid('certificates').rows, sheet)),
              }
            : {}),
        }),
      },
      {
        key: 'listed',
        head: names.heads.listed,
        cell: () => ({
          value: claims.certificates.length,
          format: formats.count,
          formula: ({ sheet }) => listedRows(context.laid('certificates').ledger, sheet),
        }),
      },
      {
        key: 'unreadable',
        head: names.heads.unreadable,
        cell: () => ({
          value: facts.unreadable.length,
          format: formats.count,
          formula: ({ sheet }) => listedRows(context.laid('certificates').unreadable, sheet),
        }),
      },
      {
        key: 'open',
        head: names.heads.open,
        cell: (_, at) => ({
          value: 0,
          format: formats.count,
          formula: ({ sheet }) =>
            `${reference(at('inLedger'), sheet)}-${reference(at('listed'), sheet)}-${reference(at('unreadable'), sheet)}+${changedRows(context.laid('certificates').rows, sheet)}`,
        }),
      },
    ],
    [null],
    { title: names.titles.totals, column: 2 },
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
          figure(left, formats.exactQuantity, (references) =>
            kind === 'volumes'
              ? ['used', 'left', 'uncounted'].map((key) => ledgerSum(key)(references)).join('+')
              : sumOf(context.laid('certificates').claims, 'megawattHours', references.sheet),
          ),
      },
      { key: 'right', head: label.total, unit: 'MWh', cell: ({ right }) => figure(right, formats.exactQuantity) },
      ...checkColumns<CertificateCheck>(context, ({ difference }) => difference, 'left', 'right', 'MWh'),
    ],
    checks,
    { title: names.titles.checks, column: 2 },
  );
}
