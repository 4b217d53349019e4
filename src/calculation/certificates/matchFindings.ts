/** What finance must look at in the match; an invoice that matches says nothing. */
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { placeOfCertificate } from '../../model/certificates/certificates';
import { dateOfSerial } from '../../quantity/calendarDate';
import { plainText, ZERO } from '../../quantity/exact';
import { numberOf, type Node } from '../graph/node';
import type { InvoiceMatch } from './invoiceMatch';
import { isExpiring, isLapsed, type MatchLimits } from './matchStatus';

/** The findings of one invoice, or of certificates without one; where nothing is bought at all, a certificate needs no invoice. */
export function matchFindings(match: InvoiceMatch, limits: MatchLimits, hasPurchases: boolean): readonly Finding[] {
  const needInvoice =
    hasPurchases || match.invoice !== ''
      ? match.uninvoiced.filter((_, index) => match.certificates[index]?.certificate.status !== 'sold')
      : [];
  return [...needInvoice, ...invoiceFindings(match, limits), ...validityFindings(match, limits)];
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
function validityFindings({ certificates }: InvoiceMatch, limits: MatchLimits): readonly Finding[] {
  return certificates.flatMap((judged): Finding[] => {
    const code = isLapsed(judged, limits)
      ? 'certificate-lapsed'
      : isExpiring(judged, limits)
        ? 'certificates-expiring'
        : undefined;
    if (!code) return [];
    const { certificate, lastDay } = judged;
    const day = certificate.status === 'purchased' ? dateOfSerial(lastDay ?? 0) : undefined;
    return [
      finding(code, placeOfCertificate(certificate, 'status'), {
        certificate: certificate.name,
        ...(day === undefined ? {} : { day }),
      }),
    ];
  });
}
