/** In which currency an invoice stands, and which totals its money may belong to where that is not certain. */
import { finding, type Finding } from '../../findings/finding';
import type { Notes } from '../../findings/notes';
import { placeOf } from '../../ledgers/ledgerTable';
import { isUnread, type Purchase } from '../../model/certificates/certificatePurchases';

/** `none`: its lines name no currency. `unread`: a cell of it cannot be read. `not invoiced`: there are no lines. */
type CurrencyKind = 'one' | 'none' | 'several' | 'unread' | 'not invoiced';

export interface MatchCurrency {
  readonly kind: CurrencyKind;
  /** Empty unless there is one. */
  readonly code: string;
  /** All that the lines name; a line without one stands in that of the others, and a blank for all without. */
  readonly codes: readonly string[];
  /** Why the money is unknown and may be in other currencies. */
  readonly errors: readonly Finding[];
}

/** The currency of an invoice's lines; lines in several are said. Without lines it is none, but for those of which it is `unread` whether they are its. */
export function currencyOf(
  invoice: string,
  purchases: readonly Purchase[],
  notes: Notes,
  unreadLines: readonly Finding[] = [],
): MatchCurrency {
  const [first] = purchases;
  const written = [...new Set(purchases.flatMap(({ currency }) => (isUnread(currency) ? [] : [currency])))];
  const codes = written.some((code) => code !== '') ? written.filter((code) => code !== '') : written;
  const unread = purchases.flatMap(({ currency }) => (isUnread(currency) ? currency.blockedBy : []));
  if (!first && unreadLines.length > 0) return { kind: 'unread', code: '', codes, errors: unreadLines };
  if (!first) return { kind: 'not invoiced', code: '', codes, errors: [] };
  const mixed: readonly Finding[] =
    codes.length > 1
      ? [
          finding('purchase-currencies', placeOf(first.table, first.row, 'currency'), {
            invoice,
            currency: codes.join(', '),
          }),
        ]
      : [];
  notes.take(mixed);
  if (unread.length > 0) return { kind: 'unread', code: '', codes, errors: [...unread, ...mixed] };
  if (mixed.length > 0) return { kind: 'several', code: '', codes, errors: mixed };
  const [code = ''] = codes;
  return { kind: code === '' ? 'none' : 'one', code, codes, errors: [] };
}

/** One text for each currency and each kind of none. */
export function currencyKey({ kind, code }: MatchCurrency): string {
  return `${kind} ${code}`;
}

/** Whether money that is not of this group may belong to it all the same. */
export function mayBeIn(currency: MatchCurrency, group: MatchCurrency): boolean {
  if (group.kind !== 'one' && group.kind !== 'none') return false;
  return currency.kind === 'unread' || (currency.kind === 'several' && currency.codes.includes(group.code));
}
