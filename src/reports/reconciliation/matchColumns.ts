/** Columns that the sections of the match have alike. */
import type { InvoiceMatch } from '../../calculation/certificates/invoiceMatch';
import type { MatchCurrency } from '../../calculation/certificates/matchCurrency';
import { moneyKeys, type FigureKey, type MatchFigures } from '../../calculation/certificates/matchFigures';
import { isBlocked } from '../../calculation/graph/value';
import type { Node } from '../../calculation/graph/node';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { fixedReference, type Content, type References } from '../layout/draft';
import type { OfRow, Section, SectionColumn } from '../layout/section';

/** What a match is of: money of certificates that nobody invoiced is unknown rather than withheld. */
type Matched = MatchFigures & { readonly currency: MatchCurrency };

export type RowFormula = (of: OfRow, references: References) => string;

const inMoney: ReadonlySet<FigureKey> = new Set(moneyKeys);

/** Columns of figures, each with the formula of its rows; money has no unit but its currency, which a table says in its headings. */
export function figureColumns<Item extends Matched>(
  context: ReportContext,
  keys: readonly FigureKey[],
  formula: (key: FigureKey) => RowFormula,
): SectionColumn<Item>[] {
  const { figureHeads } = context.words.certificates;
  return keys.map((key): SectionColumn<Item> => ({
    key,
    head: figureHeads[key],
    unit: inMoney.has(key) ? '' : 'MWh',
    cell: (item) => (inMoney.has(key) ? moneyCell(context, item, item[key]) : figure(item[key], formats.exactQuantity)),
    formula: formula(key),
  }));
}

/** An amount of money; unknown where nobody invoiced what it is of. */
export function moneyCell(context: ReportContext, { currency }: Matched, node: Node): Content {
  return currency.kind === 'not invoiced' && isBlocked(node.value)
    ? text(context.words.known.unknown, { align: 'right', isPlain: true })
    : figure(node, formats.money);
}

/** What is older than each limit, money. */
export function ageColumns<Item extends Matched & Pick<InvoiceMatch, 'older'>>(
  context: ReportContext,
  formula: (key: string, limit: Node) => RowFormula,
): SectionColumn<Item>[] {
  const { olderThan } = context.words.certificates;
  return context.calculation.certificates.match.limits.ages.map(({ days, limit }, index): SectionColumn<Item> => ({
    key: `older${index}`,
    head: olderThan(String(days)),
    cell: (item) => {
      const node = item.older[index];
      if (item.currency.kind === 'not invoiced')
        return text(context.words.known.unknown, { align: 'right', isPlain: true });
      return node && figure(node, formats.money);
    },
    formula: formula(`older${index}`, limit),
  }));
}

/** The code, or why there is none. */
export function currencyName(context: ReportContext, { kind, code }: MatchCurrency): string {
  const { currency: names, status } = context.words.certificates;
  if (kind === 'one') return code;
  return kind === 'not invoiced' ? status[kind] : names[kind];
}

/** The currency of a row. */
export function currencyColumn<Item extends Matched>(
  context: ReportContext,
  looks: Omit<Content, 'value' | 'node' | 'formula'> = { align: 'center' },
): SectionColumn<Item> {
  return {
    key: 'currency',
    head: context.words.certificates.heads.currency,
    cell: ({ currency }) => text(currencyName(context, currency), looks),
  };
}

/** What stands in place of a text that an error withholds. */
export function withheldText(context: ReportContext): Content {
  return text(context.words.known.withheld, { align: 'center', isPlain: true });
}

/** The sections of the match, once they stand. */
export function matchSections(context: ReportContext): { readonly invoices: Section; readonly money: Section } {
  const { invoices, money } = context.laid('reconciliation');
  if (!invoices || !money) throw new Error('no invoices are laid out');
  return { invoices, money };
}

/** A limit of the match, seen from a sheet. */
export function limitIn(context: ReportContext, limit: Node, sheet: string): string {
  return fixedReference(context.laid('reconciliation').limits(limit), sheet);
}

/** `matched` as it stands in a formula. */
export function matchedText({ words }: ReportContext): string {
  return formulaText(words.certificates.status.matched);
}
