/** What a certificate row that cannot be read may be, as far as its other cells say: which others it may claim twice, and for what it may be used. */
import type { Cell } from '../../ledgers/ledgerEntry';
import { cleanText, nameKey, typedText } from '../../ledgers/cleanText';
import type { Finding } from '../../findings/finding';
import type { Certificate, CertificateFacts, CertificateStatus, UnreadableRow } from './certificates';
import { serialRange } from './serialNumbers';

/** The text of a cell, empty where it is blank or cannot be read. */
export function readText({ value, isUnread }: Cell<string>): string {
  return isUnread ? '' : typedText(value);
}

/** True where the row may have the status. */
export function mayBe({ cells: { status } }: UnreadableRow, wanted: CertificateStatus): boolean {
  return status.isUnread || status.value === wanted;
}

/** True where the row may claim what the certificate claims: the same name, verification key or serial numbers, as far as they can be read. */
export function mayBeTwin(row: UnreadableRow, certificate: Certificate): boolean {
  const { cells } = row;
  const { scheme } = cells;
  const serialsUnread = cells.serialFrom.isUnread || cells.serialTo.isUnread;
  const serials = serialsUnread
    ? undefined
    : serialRange(
        scheme.isUnread || !scheme.value ? certificate.scheme : scheme.value,
        cleanText(readText(cells.serialFrom)),
        cleanText(readText(cells.serialTo)),
      );
  if (serials && certificate.serials)
    return (
      serials.series === certificate.serials.series &&
      serials.from <= certificate.serials.to &&
      certificate.serials.from <= serials.to
    );
  const agrees = (cell: Cell<string>, value: string): boolean =>
    cell.isUnread || nameKey(readText(cell)) === nameKey(value);
  const agreesOn = (cell: Cell<number | undefined>, day: number | undefined): boolean =>
    cell.isUnread || cell.value === day;
  // The same certificate booked twice says the same of its generation.
  const isAlike =
    agrees(cells.technology, certificate.technology) &&
    agrees(cells.country, certificate.country) &&
    agreesOn(cells.generatedFrom, certificate.generatedFrom) &&
    agreesOn(cells.generatedTo, certificate.generatedTo);
  const isSameScheme = scheme.isUnread || scheme.value === certificate.scheme;
  if (isSameScheme && isAlike && (serialsUnread ? certificate.serials !== undefined : false)) return true;
  if (
    isSameScheme && cells.certificate.isUnread ? isAlike : isSameScheme && agrees(cells.certificate, certificate.name)
  )
    return true;
  if (certificate.verificationKey === '' || certificate.status !== 'redeemed' || !mayBe(row, 'redeemed')) return false;
  return cells.verificationKey.isUnread
    ? isAlike
    : nameKey(readText(cells.verificationKey)) === nameKey(certificate.verificationKey);
}

/** Errors for which it is not known whether a certificate was bought: purchases whose invoice or certificate cannot be read. */
export function unknownPurchases(
  { invoice, name }: Pick<Certificate, 'invoice' | 'name'>,
  { purchases, purchaseErrors }: Pick<CertificateFacts, 'purchases' | 'purchaseErrors'>,
): readonly Finding[] {
  const isNamed = purchases.some(
    (line) => nameKey(line.invoice) === nameKey(invoice) || nameKey(line.certificate) === nameKey(name),
  );
  if (invoice !== '' && isNamed) return [];
  return [
    ...purchaseErrors,
    ...purchases.flatMap(({ certificate, invoiceErrors, certificateErrors }) => {
      if (invoice !== '') return invoiceErrors;
      const isIts = name !== '' && nameKey(certificate) === nameKey(name);
      return isIts ? [...certificateErrors, ...invoiceErrors] : certificateErrors;
    }),
  ];
}
