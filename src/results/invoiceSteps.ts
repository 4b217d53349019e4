/** What is left to do about an invoice, part by part: MWh, what they cost, and the day until when. */
import type { ExplainedInvoice } from '../calculation/certificates/invoiceMatch';
import { isLapsed, type MatchLimits } from '../calculation/certificates/matchStatus';
import { follows, numberOf, type Node } from '../calculation/graph/node';
import { atMost } from '../calculation/rules/atMost';
import { excess } from '../calculation/rules/excess';
import { portion } from '../calculation/rules/portion';
import { total } from '../calculation/rules/total';
import { groupedBy } from '../quantity/groupedBy';
import { ZERO } from '../quantity/exact';

/** Not delivered, delivered and not redeemed, lapsed, redeemed and not usable. */
export type InvoiceStepKind = 'missing' | 'redeem' | 'lapsed' | 'unusable';

export interface InvoiceStep {
  readonly kind: InvoiceStepKind;
  readonly megawattHours: Node;
  /** In the currency of the invoice, at its average price. */
  readonly money: Node;
  /** The last day to redeem under the rules of the scheme, as a serial number; absent where no rule says one. */
  readonly by?: number;
}

/** Parts that are something: none of an invoice that was delivered, redeemed and counts, none that cannot be told. Of what is to be redeemed, a part for each last day, the earliest first. */
export function invoiceSteps(invoice: ExplainedInvoice, limits: MatchLimits): readonly InvoiceStep[] {
  const { invoiced, held, lapsed, lapsedCost, notUsable, notUsableCost, notRedeemed, costPerMegawattHour } = invoice;
  const missing = follows(excess, invoiced, held);
  const cost = (megawattHours: Node): Node => follows(portion, megawattHours, costPerMegawattHour);
  const open = invoice.certificates.filter(
    (judged) => judged.certificate.status === 'purchased' && !isLapsed(judged, limits),
  );
  const redeem = [...groupedBy(open, ({ lastDay }) => lastDay ?? Infinity)]
    .sort(([one], [other]) => one - other)
    .map(([day, members]): InvoiceStep => {
      const megawattHours = follows(total, ...members.map((member) => member.megawattHours));
      const money = cost(follows(atMost, megawattHours, notRedeemed));
      return { kind: 'redeem', megawattHours, money, ...(Number.isFinite(day) && { by: day }) };
    });
  const steps: readonly InvoiceStep[] = [
    { kind: 'missing', megawattHours: missing, money: cost(missing) },
    ...redeem,
    { kind: 'lapsed', megawattHours: lapsed, money: lapsedCost },
    { kind: 'unusable', megawattHours: notUsable, money: notUsableCost },
  ];
  const tolerance = numberOf(limits.volumeTolerance) ?? ZERO;
  return steps.filter(({ kind, megawattHours }) =>
    numberOf(megawattHours)?.greaterThan(kind === 'missing' ? tolerance : ZERO),
  );
}
