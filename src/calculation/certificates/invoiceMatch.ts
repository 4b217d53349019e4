/** One invoice against the certificates held for it and their redemption. */
import { finding, type Finding } from '../../findings/finding';
import type { Notes } from '../../findings/notes';
import { monthText } from '../../model/calendarMonths';
import { isUnread } from '../../model/certificates/certificatePurchases';
import { placeOfCertificate } from '../../model/certificates/certificates';
import { follows, unknownTerms, type Node } from '../graph/node';
import { difference } from '../rules/difference';
import { olderThan } from '../rules/olderThan';
import { total } from '../rules/total';
import type { JudgedCertificate } from './judgedCertificates';
import { currencyOf, type MatchCurrency } from './matchCurrency';
import { withMoney, type MatchFigures } from './matchFigures';
import { isExpiring, isForOthers, isLapsed, statusOf, type MatchLimits, type MatchStatus } from './matchStatus';
import { type PurchaseLine } from './purchaseLines';

/** One invoice, or the certificates without one (`invoice` empty, or not among the purchases): what these cost is unknown. */
export interface InvoiceMatch extends MatchFigures {
  readonly invoice: string;
  readonly lines: readonly PurchaseLine[];
  readonly certificates: readonly JudgedCertificate[];
  readonly supplier: string;
  readonly supplierErrors: readonly Finding[];
  /** The earliest of its lines; its month as 2024-03. */
  readonly date: Node | undefined;
  readonly month: string;
  /** Why that date cannot be read, and the month that a text in its place means. */
  readonly monthErrors: readonly Finding[];
  readonly monthMeant: string;
  readonly currency: MatchCurrency;
  /** Days from the invoice to the end of the period. */
  readonly age: Node | undefined;
  /** Money not redeemed that is older than each limit; as many as there are limits. */
  readonly older: readonly Node[];
  /** Without lines: what is said of each certificate, which is why the money is unknown. */
  readonly uninvoiced: readonly Finding[];
  /** Nothing where something is withheld. */
  readonly status: MatchStatus | undefined;
}

/** An invoice with what says why it does not match, or why money is at risk all the same; nothing where its volumes say it. */
export interface ExplainedInvoice extends InvoiceMatch {
  readonly reason: Finding | undefined;
}

/** What stands under the number of one invoice. */
interface Booked {
  readonly invoice: string;
  readonly lines: readonly PurchaseLine[];
  readonly certificates: readonly JudgedCertificate[];
  /** Errors of certificates that may belong to it. */
  readonly unreadHeld: readonly Finding[];
  /** Errors of lines that may belong to it. */
  readonly unreadLines: readonly Finding[];
}

/** Matches one invoice; several currencies in it are added to `findings`. */
export function invoiceMatch(
  { invoice, lines, certificates, unreadHeld, unreadLines }: Booked,
  limits: MatchLimits,
  notes: Notes,
): InvoiceMatch {
  const sumOf = (
    members: readonly JudgedCertificate[],
    figure: (member: JudgedCertificate) => Node = (member) => member.megawattHours,
  ): Node => follows(total, ...members.map(figure), ...unknownTerms(unreadHeld));
  const redeemedOnes = certificates.filter(({ certificate }) => certificate.status === 'redeemed');
  const currency = currencyOf(
    invoice,
    lines.map(({ purchase }) => purchase),
    notes,
    unreadLines,
  );
  const uninvoiced =
    lines.length + unreadLines.length > 0
      ? []
      : certificates.map(({ certificate }): Finding =>
          finding('certificate-not-invoiced', placeOfCertificate(certificate, 'invoice'), {
            certificate: certificate.name,
            invoice,
          }),
        );
  const figures = withMoney({
    invoiced: follows(total, ...lines.map((line) => line.megawattHours), ...unknownTerms(unreadLines)),
    held: sumOf(certificates),
    redeemed: sumOf(redeemedOnes),
    usable: sumOf(redeemedOnes, (member) => member.counted),
    sold: sumOf(certificates.filter(({ certificate }) => certificate.status === 'sold')),
    lapsed: sumOf(certificates.filter((judged) => isLapsed(judged, limits))),
    otherBeneficiary: sumOf(redeemedOnes.filter(isForOthers)),
    expiring: sumOf(certificates.filter((judged) => isExpiring(judged, limits))),
    cost: follows(
      total,
      ...lines.map((line) => line.cost),
      ...unknownTerms([...currency.errors, ...uninvoiced, ...unreadLines]),
    ),
  });
  const dated = firstDated(lines);
  const day = dated?.purchase.date;
  // A line that may be its may be its first.
  const [unreadDate] = unknownTerms(unreadLines);
  const date = unreadDate ?? dated?.date;
  const age = date && follows(difference, limits.periodEnd, date);
  const named =
    dated && isNamed(dated)
      ? dated
      : lines.filter(isNamed).sort((a, b) => (a.purchase.supplier < b.purchase.supplier ? -1 : 1))[0];
  return {
    invoice,
    lines,
    certificates,
    supplier: named?.purchase.supplier ?? '',
    supplierErrors: named?.purchase.supplierErrors ?? [],
    date,
    currency,
    month: typeof day === 'number' && !unreadDate ? monthText(day) : '',
    monthErrors: [...unreadLines, ...(isUnread(day) ? day.blockedBy : [])],
    monthMeant: isUnread(day) && day.meant !== undefined && !unreadDate ? monthText(day.meant) : '',
    age,
    older: age ? limits.ages.map(({ limit }) => follows(olderThan, figures.notRedeemedCost, age, limit)) : [],
    ...figures,
    uninvoiced,
    status: statusOf(figures, limits),
  };
}

/** The line with the earliest date; one whose date cannot be read before all others. */
function firstDated(lines: readonly PurchaseLine[]): PurchaseLine | undefined {
  const unread = lines.filter(({ purchase: { date } }) => isUnread(date));
  const dated = unread.length > 0 ? unread : lines.filter(({ purchase: { date } }) => date !== undefined);
  const day = ({ purchase: { date } }: PurchaseLine): number => (isUnread(date) ? date.meant : date) ?? 0;
  return dated.sort((a, b) => day(a) - day(b) || (a.purchase.supplier < b.purchase.supplier ? -1 : 1))[0];
}

function isNamed({ purchase }: PurchaseLine): boolean {
  return purchase.supplier !== '' || purchase.supplierErrors.length > 0;
}
