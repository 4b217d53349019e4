/** Lines of invoices in MWh and money, and whether their amounts are volume times price. */
import { finding } from '../../findings/finding';
import type { Notes } from '../../findings/notes';
import { placeOf } from '../../ledgers/ledgerTable';
import { isUnread, type Purchase } from '../../model/certificates/certificatePurchases';
import { exact, plainText, ZERO, type Exact } from '../../quantity/exact';
import { unit } from '../../quantity/units';
import { follows, given, numberOf, unknownNode, ledgerCell, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { difference } from '../rules/difference';
import { portion } from '../rules/portion';
import type { Sources } from '../graph/sources';
import type { MatchLimits } from './matchStatus';

/** One line of an invoice. */
export interface PurchaseLine {
  readonly purchase: Purchase;
  /** Serial of its date. */
  readonly date: Node | undefined;
  readonly volume: Node;
  readonly megawattHours: Node;
  readonly unitPrice: Node | undefined;
  readonly amount: Node | undefined;
  /** Volume x price, where there is a price. */
  readonly computed: Node | undefined;
  /** Amount less volume x price. */
  readonly difference: Node | undefined;
  /** The amount, else volume x price; withheld where neither is known. */
  readonly cost: Node;
}

/** The line of a purchase; what is odd about its money is added to `findings`. */
export function purchaseLine(purchase: Purchase, sources: Sources, notes: Notes, limits: MatchLimits): PurchaseLine {
  const { table, row } = purchase;
  const cell = (
    key: 'volume' | 'date' | 'unitPrice' | 'amount',
    value: Exact | Purchase['amount'] | Purchase['date'],
  ): Node | undefined => {
    if (value === undefined) return undefined;
    return isUnread(value) ? unknownNode(value.blockedBy) : given(exact(value), ledgerCell(table, row, key));
  };
  const volume = cell('volume', purchase.volume) ?? unknownNode([]);
  const megawattHours = purchase.unit
    ? follows(
        activityInFactorUnit,
        volume,
        sources.unitSize(purchase.unit),
        sources.unitSize(unit(purchase.unit.dimension === 'certificate' ? 'certificate' : 'MWh')),
      )
    : volume;
  const [date, unitPrice, amount] = [
    cell('date', purchase.date),
    cell('unitPrice', purchase.unitPrice),
    cell('amount', purchase.amount),
  ];
  const computed = unitPrice && follows(portion, volume, unitPrice);
  const gap = amount && computed ? follows(difference, amount, computed) : undefined;
  const [off, wanted] = [gap && numberOf(gap), computed && numberOf(computed)];
  if (off && wanted && off.abs().greaterThan(wanted.abs().times(numberOf(limits.amountTolerance) ?? ZERO))) {
    notes.add('purchase-amount-differs', placeOf(table, row, 'amount'), {
      value: plainText((amount && numberOf(amount)) ?? ZERO, 12),
      computed: plainText(wanted, 12),
      currency: isUnread(purchase.currency) ? '' : purchase.currency,
    });
  }
  const missing = finding('purchase-without-amount', placeOf(table, row, 'amount'), { invoice: purchase.invoice });
  if (!amount && !computed) notes.take([missing]);
  return {
    purchase,
    date,
    volume,
    megawattHours,
    unitPrice,
    amount,
    computed,
    difference: gap,
    cost: amount ?? computed ?? unknownNode([missing]),
  };
}
