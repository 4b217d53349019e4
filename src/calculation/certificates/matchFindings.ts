/** What finance must look at in the match; an invoice that matches says nothing. */
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { placeOfCertificate } from '../../model/certificates/certificates';
import { dateOfSerial } from '../../quantity/calendarDate';
import { plainText, ZERO } from '../../quantity/exact';
import { numberOf, type Node } from '../graph/node';
import type { ExplainedInvoice, InvoiceMatch } from './invoiceMatch';
import { isExpiring, isForOthers, isLapsed, type MatchLimits } from './matchStatus';

/** One invoice, or the certificates without one, with its findings; where nothing is bought at all, a certificate needs no invoice. */
export function explained(
  match: InvoiceMatch,
  limits: MatchLimits,
  hasPurchases: boolean,
): { readonly invoice: ExplainedInvoice; readonly findings: readonly Finding[] } {
  const needInvoice =
    hasPurchases || match.invoice !== ''
      ? match.uninvoiced.filter((_, index) => match.certificates[index]?.certificate.status !== 'sold')
      : [];
  const validity = validityFindings(match, limits);
  return {
    invoice: { ...match, reason: reasonOf(match, validity) },
    findings: [...needInvoice, ...invoiceFindings(match, limits), ...validity.map(({ finding: one }) => one)],
  };
}

function reasonOf(match: InvoiceMatch, validity: ReturnType<typeof validityFindings>): Finding | undefined {
  const { status, certificates } = match;
  switch (status) {
    case 'short':
    case 'over':
    case 'not redeemed':
      return undefined;
    case 'wrong beneficiary':
      return certificates
        .find(isForOthers)
        ?.said.find(({ reason }) => reason === 'other beneficiary' || reason === 'no beneficiary')?.finding;
    case 'not invoiced':
      return match.uninvoiced[0];
    case 'expired':
      return validity.find(({ isOver }) => isOver)?.finding;
    default:
      return match.monthErrors[0] ?? certificates.flatMap(({ said }) => said)[0]?.finding ?? validity[0]?.finding;
  }
}

function invoiceFindings(match: InvoiceMatch, limits: MatchLimits): readonly Finding[] {
  const { status, certificates, invoice } = match;
  const [first] = match.lines;
  if (!first || status === undefined) return [];
  const text = (node: Node): string => plainText(numberOf(node) ?? ZERO, 12);
  const place = placeOf(first.purchase.table, first.purchase.row, 'volume');
  if (status === 'short' || status === 'over') {
    const details = { invoice, made: text(match.held), drawn: text(match.invoiced), unit: 'MWh' };
    // A thousand times too much or too little is said at the certificate, and once.
    return certificates.some(({ isSlip }) => isSlip)
      ? []
      : [finding(status === 'short' ? 'invoice-short' : 'invoice-over', place, details)];
  }
  const isOpen =
    status === 'not redeemed' ||
    (status === 'expired' && numberOf(match.notRedeemed)?.greaterThan(numberOf(limits.volumeTolerance) ?? ZERO));
  if (!isOpen) return [];
  const held =
    certificates.find((judged) => judged.certificate.status === 'purchased' && !isLapsed(judged, limits)) ??
    certificates[0];
  return [
    finding('invoice-not-redeemed', held ? placeOfCertificate(held.certificate, 'status') : place, {
      invoice,
      value: text(match.notRedeemed),
      unit: 'MWh',
    }),
  ];
}

/** Certificates whose time is over or nearly so, invoiced or not. */
function validityFindings({ certificates }: InvoiceMatch, limits: MatchLimits) {
  return certificates.flatMap((judged) => {
    const isOver = isLapsed(judged, limits);
    const code = isOver ? 'certificate-lapsed' : isExpiring(judged, limits) ? 'certificates-expiring' : undefined;
    if (!code) return [];
    const { certificate, lastDay } = judged;
    const day = certificate.status === 'purchased' ? dateOfSerial(lastDay ?? 0) : undefined;
    const said = finding(code, placeOfCertificate(certificate, 'status'), {
      certificate: certificate.name,
      ...(day === undefined ? {} : { day }),
    });
    return [{ isOver, finding: said }];
  });
}
