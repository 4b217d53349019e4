/** The three-way match: what was invoiced against the certificates held and against what was redeemed, with what the difference costs. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { nameKey } from '../../ledgers/cleanText';
import { invoiceNames, invoicesNaming } from '../../model/certificates/certificateInvoices';
import { placeOfCertificate, type CertificateFacts } from '../../model/certificates/certificates';
import { readText } from '../../model/certificates/unreadableCertificates';
import { groupedBy } from '../../quantity/groupedBy';
import type { Plant } from '../../model/plant';
import { follows, unknownTerms, type Node } from '../graph/node';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { invoiceMatch, type ExplainedInvoice } from './invoiceMatch';
import type { JudgedCertificate } from './judgedCertificates';
import { explained } from './matchFindings';
import { currencyGroups, supplierGroups, type CurrencyMatch, type SupplierMatch } from './matchGroups';
import { matchLimits, type MatchLimits } from './matchStatus';
import { purchaseLine, type PurchaseLine } from './purchaseLines';

export interface ThreeWayMatch {
  readonly limits: MatchLimits;
  readonly lines: readonly PurchaseLine[];
  readonly invoices: readonly ExplainedInvoice[];
  readonly suppliers: readonly SupplierMatch[];
  readonly currencies: readonly CurrencyMatch[];
  /** All invoiced MWh. */
  readonly purchased: Node;
  readonly findings: readonly Finding[];
}

/** Matches every invoice; what cannot be read withholds the figures that need it. */
export function threeWayMatch(
  plant: Plant,
  sources: Sources,
  facts: CertificateFacts,
  judged: readonly JudgedCertificate[],
): ThreeWayMatch {
  const limits = matchLimits(plant);
  const notes = new Notes();
  const lines = facts.purchases.map((purchase) => purchaseLine(purchase, sources, notes, limits));
  const names = new Map<string, string>();
  for (const { invoice } of [...facts.purchases, ...judged])
    if (!names.has(nameKey(invoice))) names.set(nameKey(invoice), invoice);
  const linesOf = groupedBy(lines, (line) => nameKey(line.purchase.invoice));
  const heldBy = groupedBy(judged, (certificate) => nameKey(certificate.invoice));
  const unread = unreadHeld(facts, judged);
  const matches = [...names].map(([key, invoice]) =>
    invoiceMatch(
      {
        invoice,
        lines: linesOf.get(key) ?? [],
        certificates: heldBy.get(key) ?? [],
        unreadHeld: unread(invoice),
        unreadLines: unreadLines(facts, linesOf.get(key) ?? []),
      },
      limits,
      notes,
    ),
  );
  notes.take(severalInvoices(facts, judged));
  const invoices = matches.map((match) => {
    const { invoice, findings } = explained(match, limits, lines.length > 0);
    notes.take(findings);
    return invoice;
  });
  return {
    limits,
    lines,
    invoices,
    suppliers: supplierGroups(invoices),
    currencies: currencyGroups(invoices, limits),
    purchased: follows(total, ...lines.map((line) => line.megawattHours), ...unknownTerms(facts.purchaseErrors)),
    findings: notes.findings,
  };
}

/** Certificates that several invoices claim to have paid for: they stand with one of them. */
function severalInvoices(facts: CertificateFacts, judged: readonly JudgedCertificate[]): readonly Finding[] {
  const named = invoicesNaming(facts.purchases);
  return judged.flatMap(({ certificate, invoice }): readonly Finding[] => {
    const others = (named.get(nameKey(certificate.name)) ?? []).filter((other) => nameKey(other) !== nameKey(invoice));
    return others.length === 0
      ? []
      : [
          finding('certificate-several-invoices', placeOfCertificate(certificate, 'invoice'), {
            certificate: certificate.name,
            invoice,
            near: others.join(', '),
          }),
        ];
  });
}

/** Errors that leave unknown what is held for an invoice: certificates that may be its, and its lines whose certificate cannot be read. */
function unreadHeld(
  facts: CertificateFacts,
  judged: readonly JudgedCertificate[],
): (invoice: string) => readonly Finding[] {
  const invoiceOf = invoiceNames(facts.purchases);
  const held = facts.unreadable.map((row) => {
    const invoice = invoiceOf({ invoice: readText(row.cells.invoice), name: readText(row.cells.certificate) });
    const isAny = row.cells.invoice.isUnread || (invoice === '' && row.cells.certificate.isUnread);
    return { key: isAny ? undefined : nameKey(invoice), errors: row.errors };
  });
  const hasUnnamed = judged.some(({ invoice }) => invoice === '');
  const ofLines = facts.purchases
    .filter(({ certificateErrors }) => hasUnnamed && certificateErrors.length > 0)
    .flatMap(({ invoice, certificateErrors: errors }) => [
      { key: nameKey(invoice), errors },
      { key: '', errors },
    ]);
  const unnamed = facts.purchases.filter(({ invoice }) => invoice === '').flatMap(({ invoiceErrors }) => invoiceErrors);
  return (invoice) => [
    ...facts.tableErrors,
    ...(invoice === '' ? unnamed : []),
    ...[...held, ...ofLines]
      .filter(({ key }) => key === undefined || key === nameKey(invoice))
      .flatMap(({ errors }) => errors),
  ];
}

/** Errors that leave unknown what an invoice comes to: lines without a readable invoice that may be its, of the same supplier as far as that can be read. */
function unreadLines(facts: CertificateFacts, own: readonly PurchaseLine[]): readonly Finding[] {
  const suppliers = own.filter(({ purchase }) => purchase.supplierErrors.length === 0).map(({ purchase }) => purchase);
  return facts.purchases
    .filter(
      ({ invoiceErrors, supplier, supplierErrors }) =>
        invoiceErrors.length > 0 &&
        (supplierErrors.length > 0 ||
          own.length === 0 ||
          suppliers.length < own.length ||
          suppliers.some((one) => nameKey(one.supplier) === nameKey(supplier))),
    )
    .flatMap(({ invoiceErrors }) => invoiceErrors);
}
