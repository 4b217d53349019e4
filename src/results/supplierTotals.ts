/** What was paid to each supplier in each currency, and what of it is at risk, over all months. */
import type { SupplierMatch } from '../calculation/certificates/matchGroups';
import { follows, type Node } from '../calculation/graph/node';
import { total } from '../calculation/rules/total';
import { nameKey } from '../ledgers/cleanText';
import { groupedBy } from '../quantity/groupedBy';

export interface SupplierTotal {
  /** Blank where no invoice names one. */
  readonly supplier: string;
  readonly currency: SupplierMatch['currency'];
  readonly cost: Node;
  readonly atRisk: Node;
  readonly invoices: number;
  /** How many of them do not match; nothing where that is withheld. */
  readonly notMatched: number | undefined;
}

/** In the order of the names; a month that is withheld withholds the supplier's sums. */
export function supplierTotals(groups: readonly SupplierMatch[]): readonly SupplierTotal[] {
  const keyOf = ({ supplier, currency }: SupplierMatch): string =>
    JSON.stringify([nameKey(supplier), currency.code, currency.kind]);
  return [...groupedBy(groups, keyOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, months]): readonly SupplierTotal[] => {
      const [first] = months;
      if (!first) return [];
      const counts = months.map(({ notMatched }) => notMatched);
      return [
        {
          supplier: first.supplier,
          currency: first.currency,
          cost: follows(total, ...months.map(({ cost }) => cost)),
          atRisk: follows(total, ...months.map(({ atRisk }) => atRisk)),
          invoices: months.reduce((sum, { invoices }) => sum + invoices.length, 0),
          notMatched: counts.includes(undefined) ? undefined : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0),
        },
      ];
    });
}
