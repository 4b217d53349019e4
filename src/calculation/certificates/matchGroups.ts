/** Invoices by supplier and month, and by currency; a group to which an unreadable invoice may belong is withheld. */
import type { Finding } from '../../findings/finding';
import { nameKey } from '../../ledgers/cleanText';
import { groupedBy } from '../../quantity/groupedBy';
import { follows, unknownTerms, type Node } from '../graph/node';
import { total } from '../rules/total';
import type { InvoiceMatch } from './invoiceMatch';
import { currencyKey, mayBeIn, type MatchCurrency } from './matchCurrency';
import { summed, type MatchFigures } from './matchFigures';
import type { MatchLimits } from './matchStatus';

/** Invoices that belong together. */
interface MatchGroup extends MatchFigures {
  readonly currency: MatchCurrency;
  readonly invoices: readonly InvoiceMatch[];
  /** How many of them do not match; nothing where that is withheld. */
  readonly notMatched: number | undefined;
}

/** The invoices of one supplier, month and currency. */
export interface SupplierMatch extends MatchGroup {
  readonly supplier: string;
  /** As 2024-03; blank without a date or where it cannot be read. */
  readonly month: string;
  readonly monthErrors: readonly Finding[];
}

/** All invoices in one currency, or certificates without an invoice. */
export interface CurrencyMatch extends MatchGroup {
  /** Money not redeemed that is older than each limit. */
  readonly older: readonly Node[];
}

/** By month, supplier and currency, in this order. */
export function supplierGroups(invoices: readonly InvoiceMatch[]): readonly SupplierMatch[] {
  const own = invoices.filter(({ lines }) => lines.length > 0);
  const supplierKey = (match: InvoiceMatch): string => nameKey(match.supplier);
  const keyOf = (match: InvoiceMatch): string =>
    JSON.stringify([
      match.month || match.monthMeant,
      isMonthUnknown(match),
      supplierKey(match),
      match.supplierErrors.length > 0,
      currencyKey(match.currency),
    ]);
  const uncertain = own.filter(
    ({ monthErrors, supplierErrors, currency }) =>
      monthErrors.length + supplierErrors.length + currency.errors.length > 0,
  );
  return inOrder(groupedBy(own, keyOf)).flatMap((members): readonly SupplierMatch[] => {
    const [first] = members;
    if (!first) return [];
    const near = uncertain.filter(
      (match) =>
        !members.includes(match) &&
        (isMonthUnknown(match) || keyMonth(match) === keyMonth(first)) &&
        (match.supplierErrors.length > 0 || supplierKey(match) === supplierKey(first)),
    );
    const same = near.filter(({ currency }) => currencyKey(currency) === currencyKey(first.currency));
    const volumes = [...members, ...same].flatMap(({ monthErrors, supplierErrors }) => [
      ...monthErrors,
      ...supplierErrors,
    ]);
    const money = near
      .filter(({ currency }) => mayBeIn(currency, first.currency))
      .flatMap(({ monthErrors, supplierErrors, currency }) => [...monthErrors, ...supplierErrors, ...currency.errors]);
    return [
      {
        supplier: first.supplier,
        month: keyMonth(first),
        monthErrors: isMonthUnknown(first) ? first.monthErrors : [],
        currency: first.currency,
        invoices: members,
        notMatched: volumes.length > 0 ? undefined : notMatched(members),
        ...summed(members, { volumes: unknownTerms(volumes), money: unknownTerms(money) }),
      },
    ];
  });
}

/** By currency; money that may be in another one withholds the money of both. */
export function currencyGroups(invoices: readonly InvoiceMatch[], limits: MatchLimits): readonly CurrencyMatch[] {
  const uncertain = invoices.filter(({ currency }) => currency.errors.length > 0);
  return inOrder(groupedBy(invoices, ({ currency }) => JSON.stringify([currency.code, currency.kind]))).flatMap(
    (members): readonly CurrencyMatch[] => {
      const [first] = members;
      if (!first) return [];
      const money = unknownTerms(
        uncertain
          .filter(({ currency }) => mayBeIn(currency, first.currency))
          .flatMap(({ currency }) => currency.errors),
      );
      return [
        {
          currency: first.currency,
          invoices: members,
          notMatched: notMatched(members),
          older: limits.ages.map((_, index) =>
            follows(total, ...members.flatMap((member) => member.older[index] ?? []), ...money),
          ),
          ...summed(members, { volumes: [], money }),
        },
      ];
    },
  );
}

function isMonthUnknown({ monthErrors, monthMeant }: InvoiceMatch): boolean {
  return monthErrors.length > 0 && monthMeant === '';
}

function keyMonth({ month, monthMeant }: InvoiceMatch): string {
  return month || monthMeant;
}

function notMatched(members: readonly InvoiceMatch[]): number | undefined {
  return members.some(({ status }) => status === undefined)
    ? undefined
    : members.filter(({ status }) => status !== 'matched').length;
}

function inOrder(groups: ReadonlyMap<string, readonly InvoiceMatch[]>): readonly (readonly InvoiceMatch[])[] {
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, members]) => members);
}
