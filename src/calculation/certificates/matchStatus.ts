/** How an invoice, its certificates and their redemption agree, and from which limits on that is judged. */
import type { Plant } from '../../model/plant';
import { exact, ZERO } from '../../quantity/exact';
import { given, numberOf, type Node } from '../graph/node';
import type { JudgedCertificate } from './judgedCertificates';

export const matchStatuses = [
  'matched',
  'short',
  'over',
  'expired',
  'not redeemed',
  'not invoiced',
  'wrong beneficiary',
] as const;
export type MatchStatus = (typeof matchStatuses)[number];

/** Limits that stand in cells of their own. */
export interface MatchLimits {
  /** MWh by which volumes may differ: less than one certificate. */
  readonly volumeTolerance: Node;
  /** Share by which an amount may differ from volume x price: rounded prices. */
  readonly amountTolerance: Node;
  /** How many times a volume is off where kWh are taken for MWh. */
  readonly slip: Node;
  /** Days after the period. */
  readonly expiryDays: Node;
  readonly periodEnd: Node;
  /** Days since the invoice. */
  readonly ages: readonly { readonly days: number; readonly limit: Node }[];
}

/** The limits for a period; half a certificate, a thousandth of the amount, 90 days, ages of 90, 180 and 365 days. */
export function matchLimits(plant: Plant): MatchLimits {
  const parameter = (name: string, value: string | number): Node => given(exact(value), { kind: 'parameter', name });
  return {
    volumeTolerance: parameter('volume tolerance', '0.5'),
    amountTolerance: parameter('amount tolerance', '0.001'),
    slip: parameter('unit slip', 1000),
    expiryDays: parameter('expiry days', 90),
    periodEnd: parameter('end of the period', Math.floor(plant.period.to)),
    ages: [90, 180, 365].map((days) => ({ days, limit: parameter(`age ${days}`, days) })),
  };
}

/**
 * The first of these that holds: redeemed for somebody else, not invoiced, fewer or more held than invoiced, some of it expired, not all redeemed.
 * What is expired can be judged only of what was delivered as invoiced, and what is left to redeem only of what has not expired. Nothing where a figure is withheld.
 */
export function statusOf(
  figures: Readonly<Record<'invoiced' | 'held' | 'redeemed' | 'sold' | 'lapsed' | 'otherBeneficiary', Node>>,
  limits: MatchLimits,
): MatchStatus | undefined {
  const [invoiced, held, redeemed, sold, lapsed, other] = [
    figures.invoiced,
    figures.held,
    figures.redeemed,
    figures.sold,
    figures.lapsed,
    figures.otherBeneficiary,
  ].map(numberOf);
  const tolerance = numberOf(limits.volumeTolerance) ?? ZERO;
  if (!invoiced || !held || !redeemed || !sold || !lapsed || !other) return undefined;
  if (other.greaterThan(ZERO)) return 'wrong beneficiary';
  if (invoiced.isZero()) return 'not invoiced';
  if (held.lessThan(invoiced.minus(tolerance))) return 'short';
  if (held.greaterThan(invoiced.plus(tolerance))) return 'over';
  if (lapsed.greaterThan(ZERO)) return 'expired';
  return redeemed.plus(sold).lessThan(held.minus(tolerance)) ? 'not redeemed' : 'matched';
}

/** True for a certificate that was redeemed for somebody else, or for nobody named. */
export function isForOthers({ certificate, verdicts }: JudgedCertificate): boolean {
  return (
    certificate.status === 'redeemed' &&
    verdicts.inventory.reasons.some(({ code }) => code === 'other beneficiary' || code === 'no beneficiary')
  );
}

/** True for a certificate that has expired, or is held though its last day to redeem was before the end of the period. */
export function isLapsed({ certificate, lastDay }: JudgedCertificate, limits: MatchLimits): boolean {
  if (certificate.status === 'expired') return true;
  return (
    certificate.status === 'purchased' &&
    lastDay !== undefined &&
    exact(lastDay).lessThan(numberOf(limits.periodEnd) ?? ZERO)
  );
}

/** True for a certificate that is held and has its last day to redeem between the end of the period and some days after it. */
export function isExpiring(judged: JudgedCertificate, limits: MatchLimits): boolean {
  const latest = (numberOf(limits.periodEnd) ?? ZERO).plus(numberOf(limits.expiryDays) ?? ZERO);
  return (
    judged.certificate.status === 'purchased' &&
    judged.lastDay !== undefined &&
    !isLapsed(judged, limits) &&
    exact(judged.lastDay).lessThanOrEqualTo(latest)
  );
}
