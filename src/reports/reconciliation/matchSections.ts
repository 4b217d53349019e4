/** `Reconciliation`, second part: by invoice, by supplier and month, and money at risk by currency. */
import type { InvoiceMatch } from '../../calculation/certificates/invoiceMatch';
import type { MatchCurrency } from '../../calculation/certificates/matchCurrency';
import { moneyKeys, volumeKeys, type FigureKey, type MatchFigures } from '../../calculation/certificates/matchFigures';
import type { CurrencyMatch, SupplierMatch } from '../../calculation/certificates/matchGroups';
import { isBlocked } from '../../calculation/graph/value';
import type { Finding } from '../../findings/finding';
import { formulaText } from '../../workbook/structuredReference';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { reference, type Cell, type Content, type References } from '../layout/draft';
import { invoiceFormula, statusFormula, type At, type FormulaOf } from './matchFormulas';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';

const moneyColumns = [
  'cost',
  'costPerMegawattHour',
  'notRedeemed',
  'notRedeemedCost',
  'lapsedCost',
  'notUsable',
  'notUsableCost',
  'expiring',
  'expiringCost',
  'atRisk',
] as const satisfies readonly FigureKey[];
const inMoney: ReadonlySet<FigureKey> = new Set(moneyKeys);

/** What a match is of: money of certificates that nobody invoiced is unknown rather than withheld. */
type Matched = MatchFigures & { readonly currency: MatchCurrency };

const unknownMoney = (context: ReportContext): Content => text(context.words.known.unknown, { align: 'right' });

/** Columns of figures; money has no unit but its currency. */
function figureColumns<Item extends Matched>(
  context: ReportContext,
  keys: readonly FigureKey[],
  formula: FormulaOf,
): SectionColumn<Item>[] {
  const { figureHeads } = context.words.certificates;
  return keys.map((key): SectionColumn<Item> => ({
    key,
    head: figureHeads[key],
    unit: inMoney.has(key) ? '' : 'MWh',
    cell: (item, at) =>
      inMoney.has(key) && item.currency.kind === 'not invoiced' && isBlocked(item[key].value)
        ? unknownMoney(context)
        : figure(item[key], inMoney.has(key) ? formats.money : formats.exactQuantity, formula(key, at)),
  }));
}

/** The volumes of a match and, below, the money of the same rows. */
interface Laid {
  readonly volumes: Section;
  readonly money: Section;
}

/** The section that holds a figure. */
const holding = ({ volumes, money }: Laid, key: string): Section =>
  (volumeKeys as readonly string[]).includes(key) ? volumes : money;

const withheldText = (context: ReportContext): Content =>
  text(context.words.known.withheld, { role: 'bad', align: 'center' });

/** The status as a formula of the row's own cells; it changes with them, so it has no colour of its own. */
function statusColumn(context: ReportContext, tolerance: Cell): SectionColumn<InvoiceMatch> {
  const { status: names, heads } = context.words.certificates;
  return {
    key: 'status',
    head: heads.status,
    cell: ({ status }, at): Content =>
      status
        ? { value: names[status], align: 'center', formula: statusFormula(names, at, tolerance) }
        : withheldText(context),
  };
}

/** How many invoices of a group do not match. */
function notMatchedColumn<Item extends { readonly notMatched: number | undefined }>(
  context: ReportContext,
  formula: (at: At, references: References) => string,
): SectionColumn<Item> {
  return {
    key: 'notMatched',
    head: context.words.certificates.heads.notMatched,
    cell: ({ notMatched }, at): Content =>
      notMatched === undefined
        ? withheldText(context)
        : { value: notMatched, format: formats.count, formula: (references) => formula(at, references) },
  };
}

/** The code, or why there is none. */
function currencyName(context: ReportContext, { kind, code }: MatchCurrency): string {
  const { currency: names, status } = context.words.certificates;
  if (kind === 'one') return code;
  return kind === 'not invoiced' ? status[kind] : names[kind];
}

/** All sections of the match: volumes and money, each by invoice, by supplier and month, and by currency. */
export function putMatch(context: ReportContext, tolerance: Cell): void {
  const { words, drafts, calculation } = context;
  const { match } = calculation.certificates;
  const { titles, heads, notes } = words.certificates;
  const draft = drafts.reconciliation;
  const groups = new Map(
    match.suppliers.flatMap((supplier, index) => supplier.invoices.map((invoice) => [invoice, index + 1] as const)),
  );
  const number = <Item>(head: string): SectionColumn<Item> => ({
    key: 'number',
    head,
    cell: (_, __, index) => ({ value: index + 1, align: 'center' }),
  });
  const month = <
    Item extends { readonly month: string; readonly monthErrors: readonly Finding[] },
  >(): SectionColumn<Item> => ({
    key: 'month',
    head: heads.month,
    cell: (item) => (item.monthErrors.length > 0 ? withheldText(context) : text(item.month, { align: 'center' })),
  });
  const currency = <Item extends Matched>(): SectionColumn<Item> => ({
    key: 'currency',
    head: heads.currency,
    cell: (item) => text(currencyName(context, item.currency), { align: 'center' }),
  });
  const ofInvoice: readonly SectionColumn<InvoiceMatch>[] = [
    number(heads.invoiceNumber),
    { key: 'invoice', head: heads.invoice, cell: ({ invoice }) => text(invoice || '–', { role: 'label' }) },
    { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier) },
    { key: 'group', head: heads.group, cell: (invoice) => ({ value: groups.get(invoice) ?? null, align: 'center' }) },
  ];
  const invoiceFigures: FormulaOf = (key, at) => invoiceFormula(context, key, at);
  const invoices: Laid = {
    volumes: putSection<InvoiceMatch>(
      draft,
      [
        ...ofInvoice,
        month(),
        statusColumn(context, tolerance),
        ...figureColumns<InvoiceMatch>(context, volumeKeys, invoiceFigures),
      ],
      match.invoices,
      { title: titles.match, note: notes.match },
    ),
    money: putSection<InvoiceMatch>(
      draft,
      [
        ...ofInvoice,
        currency(),
        ...figureColumns<InvoiceMatch>(context, moneyColumns, invoiceFigures),
        {
          key: 'age',
          head: heads.age,
          unit: words.certificates.units.days,
          cell: ({ age }) => age && figure(age, formats.count),
        },
        ...ageColumns<InvoiceMatch>(context),
      ],
      match.invoices,
      { title: titles.invoiceMoney },
    ),
  };
  draft.extras.autoFilter = invoices.volumes.filterRange;
  const { volumes, money } = invoices;
  const matched = formulaText(words.certificates.status.matched);
  if (match.suppliers.length > 0) {
    const ofSupplier: readonly SectionColumn<SupplierMatch>[] = [
      number(heads.group),
      { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier, { role: 'label' }) },
      month(),
      currency(),
    ];
    const byGroup: FormulaOf = (key, at) =>
      key === 'costPerMegawattHour'
        ? undefined
        : ({ sheet }) => sumIn(holding(invoices, key), key, sheet, ['group', reference(at('number'), sheet)]);
    const open = notMatchedColumn<SupplierMatch>(
      context,
      (at, { sheet }) =>
        `COUNTIFS(${volumes.range('group', sheet)},${reference(at('number'), sheet)},${volumes.range('status', sheet)},"<>"&${matched})`,
    );
    putSection<SupplierMatch>(
      draft,
      [...ofSupplier, open, ...figureColumns<SupplierMatch>(context, volumeKeys, byGroup)],
      match.suppliers,
      { title: titles.suppliers },
    );
    putSection<SupplierMatch>(
      draft,
      [...ofSupplier, ...figureColumns<SupplierMatch>(context, moneyColumns, byGroup)],
      match.suppliers,
      { title: titles.supplierMoney },
    );
  }
  // Currencies are compared as texts: a wildcard or an operator that stands there is no criterion.
  const isCurrency = (at: At, sheet: string): string =>
    `(${money.range('currency', sheet)}=${reference(at('currency'), sheet)})*1`;
  const byCurrency =
    (key: string, at: At) =>
    ({ sheet }: References): string =>
      `SUMPRODUCT(${isCurrency(at, sheet)},${holding(invoices, key).range(key, sheet)})`;
  const currencyFigures: FormulaOf = (key, at) => (key === 'costPerMegawattHour' ? undefined : byCurrency(key, at));
  const ofCurrency: readonly SectionColumn<CurrencyMatch>[] = [
    {
      key: 'currency',
      head: heads.currency,
      cell: (item) => text(currencyName(context, item.currency), { role: 'label' }),
    },
  ];
  const open = notMatchedColumn<CurrencyMatch>(
    context,
    (at, { sheet }) => `SUMPRODUCT(${isCurrency(at, sheet)},(${volumes.range('status', sheet)}<>${matched})*1)`,
  );
  putSection<CurrencyMatch>(
    draft,
    [...ofCurrency, open, ...figureColumns<CurrencyMatch>(context, volumeKeys, currencyFigures)],
    match.currencies,
    { title: titles.currencies },
  );
  putSection<CurrencyMatch>(
    draft,
    [
      ...ofCurrency,
      ...figureColumns<CurrencyMatch>(context, moneyColumns, currencyFigures),
      ...ageColumns<CurrencyMatch>(context, byCurrency),
    ],
    match.currencies,
    { title: titles.money },
  );
}

/** What is older than each limit, money. */
function ageColumns<Item extends Matched & Pick<InvoiceMatch, 'older'>>(
  context: ReportContext,
  formula?: (key: string, at: At) => (references: References) => string,
): SectionColumn<Item>[] {
  const { olderThan } = context.words.certificates;
  return context.calculation.certificates.match.limits.ages.map(({ days }, index): SectionColumn<Item> => {
    const key = `older${index}`;
    return {
      key,
      head: olderThan(String(days)),
      cell: ({ older, currency }, at) =>
        currency.kind === 'not invoiced'
          ? unknownMoney(context)
          : older[index] && figure(older[index], formats.money, formula?.(key, at)),
    };
  });
}
