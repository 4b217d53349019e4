/** On `Reconciliation`: the invoices that do not match or leave money at risk, each with what to do next and until when. */
import type { ExplainedInvoice, InvoiceMatch } from '../../calculation/certificates/invoiceMatch';
import type { JudgedCertificate } from '../../calculation/certificates/judgedCertificates';
import { isLapsed } from '../../calculation/certificates/matchStatus';
import { numberOf } from '../../calculation/graph/node';
import { placeOf } from '../../ledgers/ledgerTable';
import { placeOfCertificate } from '../../model/certificates/certificates';
import { ZERO, toDouble } from '../../quantity/exact';
import { cellAddress } from '../../workbook/address';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { nextRow, putRow, type Content } from '../layout/draft';
import { lookup } from '../layout/lookup';
import { putSection, type OfRow, type Section } from '../layout/section';
import { matterName, type Matter } from './limitSections';
import { currencyName, limitIn, matchedText, matchSections, moneyCell, withheldText } from './matchColumns';

/** True where something is left to settle: it does not match, or what was paid and redeemed is not usable, or may not be. */
export function isOpen({ status, notUsableCost }: InvoiceMatch): boolean {
  return status !== 'matched' || numberOf(notUsableCost)?.isZero() !== true;
}

/** 1 for each invoice that is open, 0 for the others, as an array. */
export function openInvoices(context: ReportContext, sheet: string): string {
  const { invoices, money } = matchSections(context);
  return `1-(${invoices.range('status', sheet)}=${matchedText(context)})*(${money.range('notUsableCost', sheet)}=0)`;
}

interface Open {
  readonly invoice: ExplainedInvoice;
  /** From 1. */
  readonly number: number;
  readonly matter: Matter | undefined;
  /** The certificate that must be redeemed first. */
  readonly next: JudgedCertificate | undefined;
}

/** The list, by currency and the most money at risk first; below it whether it is still whole. */
export function putOpenInvoices(context: ReportContext): void {
  const { words, drafts, calculation } = context;
  const { titles, heads, notes, figureHeads, action } = words.certificates;
  const { match, claims } = calculation.certificates;
  const draft = drafts.reconciliation;
  const rows = openRows(context);
  const numbers = new Map(claims.certificates.map(({ judged }, index) => [judged, index + 1]));
  const due = (numberOf(match.limits.periodEnd) ?? ZERO).plus(numberOf(match.limits.expiryDays) ?? ZERO);
  const ofInvoice = (key: string, of: OfRow, sheet: string): string => {
    const { invoices } = matchSections(context);
    return `INDEX(${invoices.range(key, sheet)},${of('number')})`;
  };
  const list =
    rows.length > 0 &&
    putSection<Open>(
      draft,
      [
        { key: 'number', head: heads.invoiceNumber, cell: ({ number }) => ({ value: number, align: 'center' }) },
        { key: 'invoice', head: heads.invoice, cell: ({ invoice }) => nameOf(invoice) },
        {
          key: 'action',
          head: heads.action,
          cell: ({ matter }) =>
            matter ? text(action[matter], { wrap: true }) : text(words.certificates.mendFirst, { isPlain: true }),
          formula: (of, { sheet }) => {
            const { actions } = context.laid('reconciliation');
            return actions ? lookup(actions.range('action', sheet), of('matter'), actions.range('matter', sheet)) : '0';
          },
        },
        {
          key: 'matter',
          head: heads.matter,
          cell: ({ matter }) =>
            matter ? text(matterName(context, matter), { align: 'center' }) : withheldText(context),
          formula: (of, { sheet }) => {
            const status = ofInvoice('status', of, sheet);
            const notUsable = `INDEX(${matchSections(context).money.range('notUsableCost', sheet)},${of('number')})`;
            const isUnusable = `AND(${status}=${matchedText(context)},${notUsable}>0)`;
            return `IF(${isUnusable},${formulaText(matterName(context, 'not usable'))},${status})`;
          },
        },
        {
          key: 'difference',
          head: figureHeads.difference,
          unit: 'MWh',
          cell: ({ invoice }) => figure(invoice.difference, formats.exactQuantity),
          formula: (of, { sheet }) => ofInvoice('difference', of, sheet),
        },
        {
          key: 'atRisk',
          head: figureHeads.atRisk,
          cell: ({ invoice }) => moneyCell(context, invoice, invoice.atRisk),
          formula: (of, { sheet }) => ofInvoice('atRisk', of, sheet),
        },
        {
          key: 'currency',
          head: heads.currency,
          cell: ({ invoice }) => text(currencyName(context, invoice.currency), { align: 'center' }),
        },
        {
          key: 'by',
          head: heads.by,
          cell: ({ next }) => ({ value: next?.lastDay ?? toDouble(due), format: formats.date }),
          formula: (of, { sheet }) => {
            const { ledger } = context.laid('certificates');
            const { periodEnd, expiryDays } = match.limits;
            const atLast = `${limitIn(context, periodEnd, sheet)}+${limitIn(context, expiryDays, sheet)}`;
            if (!ledger) return atLast;
            const lastDay = `INDEX(${ledger.range('lastDay', sheet)},${of('certificateNumber')})`;
            return `IF(${of('certificateNumber')}="",${atLast},${lastDay})`;
          },
        },
        {
          key: 'certificateNumber',
          head: heads.certificateNumber,
          cell: ({ next }) => ({ value: (next && numbers.get(next)) ?? null, align: 'center' }),
        },
        {
          key: 'supplier',
          head: heads.supplier,
          isCut: true,
          cell: ({ invoice }) => text(invoice.supplier, { wrap: true }),
        },
      ],
      rows,
      { title: titles.open, note: notes.open },
    );
  putWhole(context, list || undefined);
}

function openRows({ calculation, results }: ReportContext): readonly Open[] {
  const { limits } = calculation.certificates.match;
  const risk = ({ invoice }: Open): number => numberOf(invoice.atRisk)?.toNumber() ?? Infinity;
  return results.certificates.invoices
    .map((invoice, index): Open => ({
      invoice,
      number: index + 1,
      matter: matterOf(invoice),
      next: [...invoice.certificates]
        .filter((one) => one.certificate.status === 'purchased' && one.lastDay !== undefined && !isLapsed(one, limits))
        .sort((a, b) => (a.lastDay ?? 0) - (b.lastDay ?? 0))[0],
    }))
    .filter(({ invoice }) => isOpen(invoice))
    .sort(
      (a, b) =>
        Number(a.invoice.currency.code > b.invoice.currency.code) -
          Number(a.invoice.currency.code < b.invoice.currency.code) || (risk(a) === risk(b) ? 0 : risk(b) - risk(a)),
    );
}

function matterOf({ status, notUsableCost }: InvoiceMatch): Matter | undefined {
  if (status !== 'matched') return status;
  return numberOf(notUsableCost) ? 'not usable' : undefined;
}

/** The number of the invoice; it leads to the cell of the finding that says why it is open, else to its ledger row. */
function nameOf({ invoice, reason, lines: [line], certificates: [judged] }: ExplainedInvoice): Content {
  const place =
    reason?.place ??
    (line ? placeOf(line.purchase.table, line.purchase.row, 'volume') : undefined) ??
    (judged ? placeOfCertificate(judged.certificate, 'volume') : undefined);
  return text(invoice || '–', { role: 'label', ...(place?.cell === undefined ? {} : { link: place.cell }) });
}

/** Whether all that is open now stands in the list: ledgers change, the list is as it was calculated. */
function putWhole(context: ReportContext, list: Section | undefined): void {
  const { words, drafts } = context;
  const draft = drafts.reconciliation;
  const { allOpenListed, nothingOpen, moreOpen, status } = words.certificates;
  const whole = list ? allOpenListed : nothingOpen;
  const row = nextRow(draft) + (list ? 0 : 1);
  putRow(draft, row, 1, [
    {
      value: whole,
      role: 'text',
      formula: ({ sheet }) => {
        const listed = list ? `SUMPRODUCT((${list.range('matter', sheet)}<>${formulaText(status.matched)})*1)` : '0';
        return `IF(SUMPRODUCT(${openInvoices(context, sheet)})>${listed},${formulaText(moreOpen)},${formulaText(whole)})`;
      },
    },
  ]);
  const cell = cellAddress(row, 1);
  draft.extras.marks = [
    ...(draft.extras.marks ?? []),
    { range: cell, when: `${cell}=${formulaText(moreOpen)}`, role: 'bad' },
  ];
}
