/** What a certificate row that cannot be read may be, as far as its other cells say: which others it may claim twice, and for what it may be used. */
import { cleanText, nameKey, typedText } from '../../ledgers/cleanText';
import { errorValueAt } from '../../ledgers/errorValue';
import { CellState, meaningAt, numberAt, textAt } from '../../ledgers/ledgerTable';
import type { Finding } from '../../findings/finding';
import type { Certificate, CertificateFacts, CertificateStatus, UnreadableRow } from './certificates';
import type { Scheme } from './eligibilityRules';
import { serialRange } from './serialNumbers';

/** True where the cell holds something that cannot be read, or nothing where something must stand. */
export function isUnreadCell({ table, row }: UnreadableRow, key: string): boolean {
  const column = table.columns.get(key);
  const state = column?.states[row];
  return (
    state === CellState.bad ||
    (column?.column.required === true && state === CellState.blank) ||
    errorValueAt(table, row, key) !== undefined
  );
}

/** The text of a cell, empty where it is blank or cannot be read. */
export function readText(row: UnreadableRow, key: string): string {
  return isUnreadCell(row, key) ? '' : typedText(textAt(row.table, key, row.row));
}

/** A date as a serial; nothing where it is blank or cannot be read. */
export function readDay({ table, row }: UnreadableRow, key: string): number | undefined {
  return numberAt(table, key, row);
}

/** True where the row may have the status. */
export function mayBe(row: UnreadableRow, status: CertificateStatus): boolean {
  return isUnreadCell(row, 'status') || meaningAt(row.table, 'status', row.row) === status;
}

/** True where the row may claim what the certificate claims: the same name, verification key or serial numbers, as far as they can be read. */
export function mayBeTwin(row: UnreadableRow, certificate: Certificate): boolean {
  const serialsUnread = isUnreadCell(row, 'serialFrom') || isUnreadCell(row, 'serialTo');
  const serials = serialsUnread
    ? undefined
    : serialRange(
        (isUnreadCell(row, 'scheme') ? certificate.scheme : meaningAt(row.table, 'scheme', row.row)) as Scheme,
        cleanText(readText(row, 'serialFrom')),
        cleanText(readText(row, 'serialTo')),
      );
  if (serials && certificate.serials)
    return (
      serials.series === certificate.serials.series &&
      serials.from <= certificate.serials.to &&
      certificate.serials.from <= serials.to
    );
  const agrees = (key: string, value: string): boolean =>
    isUnreadCell(row, key) || nameKey(readText(row, key)) === nameKey(value);
  const agreesOn = (key: string, day: number | undefined): boolean =>
    isUnreadCell(row, key) || readDay(row, key) === day;
  // The same certificate booked twice says the same of its generation.
  const isAlike =
    agrees('technology', certificate.technology) &&
    agrees('country', certificate.country) &&
    agreesOn('generatedFrom', certificate.generatedFrom) &&
    agreesOn('generatedTo', certificate.generatedTo);
  const isSameScheme = isUnreadCell(row, 'scheme') || meaningAt(row.table, 'scheme', row.row) === certificate.scheme;
  if (isSameScheme && isAlike && (serialsUnread ? certificate.serials !== undefined : false)) return true;
  if (
    isSameScheme && isUnreadCell(row, 'certificate') ? isAlike : isSameScheme && agrees('certificate', certificate.name)
  )
    return true;
  if (certificate.verificationKey === '' || certificate.status !== 'redeemed' || !mayBe(row, 'redeemed')) return false;
  return isUnreadCell(row, 'verificationKey')
    ? isAlike
    : nameKey(readText(row, 'verificationKey')) === nameKey(certificate.verificationKey);
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
