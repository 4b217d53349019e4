/** kWh taken for MWh: certificates a thousand times what their invoice or their serial numbers say. */
import type { Notes } from '../../findings/notes';
import { nameKey } from '../../ledgers/cleanText';
import { exact, plainText, total, ZERO, type Exact } from '../../quantity/exact';
import { invoiceNames } from './certificateInvoices';
import { isUnread, type Purchase } from './certificatePurchases';
import {
  inMegawattHours,
  placeOfCertificate,
  type Certificate,
  type CertificateFacts,
  type UnreadableRow,
} from './certificates';
import { readText } from './unreadableCertificates';
import type { Reason } from './eligibility';
import { groupedBy } from '../../quantity/groupedBy';
import { serialCount } from './serialNumbers';

/** Certificates a thousand times what was invoiced for them, or what their serials count, do not count; a thousandth is said too. */
export function unitSlips(
  facts: CertificateFacts,
  notes: Notes,
): { readonly tooMuch: ReadonlyMap<Certificate, Reason>; readonly all: ReadonlySet<Certificate> } {
  const wrong = new Map<Certificate, Reason>();
  const said = new Set<Certificate>();
  const say = (certificate: Certificate, ratio: Ratio, wanted: Exact): void => {
    if (said.has(certificate)) return;
    said.add(certificate);
    const text = plainText(wanted, 12);
    if (ratio === 'more') wrong.set(certificate, { code: 'unit slip', detail: text });
    notes.add('certificate-unit-slip', placeOfCertificate(certificate, 'volume'), {
      certificate: certificate.name,
      value: plainText(volumeOf(certificate), 12),
      wanted: text,
      unit: 'MWh',
    });
  };
  againstOwnLines(facts, say);
  againstInvoices(facts, say);
  againstSerials(facts, notes, said, say);
  return { tooMuch: wrong, all: said };
}

type Ratio = 'more' | 'less';
type Say = (certificate: Certificate, ratio: Ratio, wanted: Exact) => void;

const volumeOf = ({ volume, unit: of }: Certificate): Exact => inMegawattHours(volume, of);

/** MWh of the purchase lines of each key; nothing where one of them cannot be read. */
function paidBy(
  purchases: readonly Purchase[],
  keyOf: (line: Purchase) => string,
): ReadonlyMap<string, Exact | undefined> {
  const paid = new Map<string, Exact | undefined>();
  for (const line of purchases) {
    const key = nameKey(keyOf(line));
    const before = paid.has(key) ? paid.get(key) : ZERO;
    paid.set(
      key,
      before && line.unit && !isUnread(line.volume) ? before.plus(inMegawattHours(line.volume, line.unit)) : undefined,
    );
  }
  return paid;
}

/** Each certificate against the purchase lines that name it. */
function againstOwnLines({ certificates, purchases }: CertificateFacts, say: Say): void {
  const paid = paidBy(
    purchases.filter((line) => line.certificate !== ''),
    (line) => line.certificate,
  );
  for (const certificate of certificates) {
    const own = paid.get(nameKey(certificate.name));
    const ratio = own && thousand(volumeOf(certificate), own);
    if (own && ratio) say(certificate, ratio, own);
  }
}

/** The certificates of an invoice together against all that was invoiced, then each of them on its own beside the others. */
function againstInvoices({ certificates, purchases, unreadable }: CertificateFacts, say: Say): void {
  const paid = paidBy(purchases, (line) => line.invoice);
  const invoiceOf = invoiceNames(purchases);
  const held = groupedBy(certificates, (certificate) => nameKey(invoiceOf(certificate)));
  for (const [key, group] of held) {
    const whole = key === '' ? undefined : paid.get(key);
    if (!whole) continue;
    // Beside one that cannot be read nobody knows what is left for the others: only what is far beyond the whole invoice is a slip.
    if (unreadable.some((row) => mayBeOfInvoice(row, key, invoiceOf))) {
      for (const certificate of group)
        if (volumeOf(certificate).greaterThan(whole.times(100))) say(certificate, 'more', whole);
      continue;
    }
    const sum = total(group.map(volumeOf));
    const ofAll = thousand(sum, whole);
    for (const certificate of group) {
      const volume = volumeOf(certificate);
      const open = whole.minus(sum.minus(volume));
      const ratio = ofAll ?? thousand(volume, open);
      if (ratio) say(certificate, ratio, ofAll ? whole : open);
    }
  }
}

function mayBeOfInvoice(row: UnreadableRow, key: string, invoiceOf: ReturnType<typeof invoiceNames>): boolean {
  if (row.cells.invoice.isUnread) return true;
  const name = readText(row.cells.certificate);
  const invoice = invoiceOf({ invoice: readText(row.cells.invoice), name });
  return invoice === '' ? row.cells.certificate.isUnread : nameKey(invoice) === key;
}

/** Each certificate against the count of its serial numbers. */
function againstSerials(
  { certificates }: CertificateFacts,
  notes: Notes,
  said: ReadonlySet<Certificate>,
  say: Say,
): void {
  for (const certificate of certificates) {
    const { serials } = certificate;
    if (!serials || serialCount(serials) === 1n || said.has(certificate)) continue;
    const count = exact(serialCount(serials)).div(exact(serials.unit));
    const megawattHours = volumeOf(certificate);
    const ratio = thousand(megawattHours, count);
    if (ratio) say(certificate, ratio, count);
    else if (!megawattHours.minus(count).abs().lessThan(1)) {
      notes.add('serial-count-differs', placeOfCertificate(certificate, 'volume'), {
        certificate: certificate.name,
        value: plainText(megawattHours, 12),
        wanted: plainText(count, 12),
        unit: 'MWh',
      });
    }
  }
}

/** Whether one is a thousand times the other, to a thousandth. */
function thousand(one: Exact, other: Exact): Ratio | undefined {
  if (one.isZero() || other.isZero()) return undefined;
  return isNear(one.div(1000), other) ? 'more' : isNear(one, other.div(1000)) ? 'less' : undefined;
}

function isNear(one: Exact, other: Exact): boolean {
  return one.div(other).minus(1).abs().lessThanOrEqualTo('0.001');
}
