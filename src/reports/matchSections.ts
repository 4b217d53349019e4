/** `Reconciliation`, second part: by invoice, by supplier and month, and money at risk by currency. */
import type { CurrencyMatch, InvoiceMatch, MatchFigures, SupplierMatch } from '../calculation/certificates/threeWayMatch';
import type { Node } from '../calculation/node';
import { formulaText } from '../workbook/structuredReference';
import { moneyFormat, type CertificateSections } from './certificateColumns';
import { figure, text } from './contents';
import { formats, type ReportContext } from './context';
import { fixedReference, reference, type Cell, type Content, type References } from './draft';
import { putSection, type Section, type SectionColumn } from './section';

type FigureKey = Exclude<keyof MatchFigures, 'status'>;
type At = (key: string) => Cell;

type FormulaOf = (key: FigureKey, at: At) => ((references: References) => string) | undefined;

const volumeKeys = ['invoiced', 'held', 'redeemed', 'usable', 'sold', 'otherBeneficiary', 'difference'] as const satisfies readonly FigureKey[];
const moneyKeys = ['cost', 'costPerMegawattHour', 'notRedeemed', 'notRedeemedCost', 'notUsable', 'notUsableCost', 'expiring', 'expiringCost', 'atRisk'] as const satisfies readonly FigureKey[];
const inMoney: ReadonlySet<FigureKey> = new Set(['cost', 'costPerMegawattHour', 'notRedeemedCost', 'notUsableCost', 'expiringCost', 'atRisk']);

/** Columns of figures; money has no unit but its currency. */
function figureColumns<Item extends MatchFigures>(context: ReportContext, keys: readonly FigureKey[], formula: FormulaOf): SectionColumn<Item>[] {
  const { figureHeads } = context.words.certificates;
  return keys.map((key): SectionColumn<Item> => ({
    key, head: figureHeads[key], unit: inMoney.has(key) ? '' : 'MWh', cell: (item, at) => figure(item[key], inMoney.has(key) ? moneyFormat : formats.exactQuantity, formula(key, at)),
  }));
}

/** The volumes of a match and, below, the money of the same rows. */
interface Laid {
  readonly volumes: Section;
  readonly money: Section;
}

/** The section that holds a figure. */
const holding = ({ volumes, money }: Laid, key: string): Section => ((volumeKeys as readonly string[]).includes(key) ? volumes : money);

/** `SUMIFS` of a section's column by columns of the same rows, in this or another section, and their criteria; zero where the section is not there. */
function sumIn(section: Section | undefined, values: string, sheet: string, ...pairs: readonly (readonly [column: string, criterion: string, of?: Section | undefined])[]): string {
  if (!section) return '0';
  return `SUMIFS(${[section.range(values, sheet), ...pairs.flatMap(([column, criterion, of]) => [(of ?? section).range(column, sheet), criterion])].join(',')})`;
}

/** The status as a formula of the row's own cells. */
function statusColumn<Item extends MatchFigures>(context: ReportContext, tolerance: Cell): SectionColumn<Item> {
  const { words } = context;
  const { status: names, heads } = words.certificates;
  const formula = (at: At) => ({ sheet }: References): string => {
    const cell = (key: string): string => reference(at(key), sheet);
    const limit = fixedReference(tolerance, sheet);
    const said = (key: keyof typeof names): string => formulaText(names[key]);
    return `IF(${cell('otherBeneficiary')}>0,${said('wrong beneficiary')},IF(${cell('invoiced')}=0,${said('not invoiced')},IF(${cell('held')}<${cell('invoiced')}-${limit},${said('short')},`
      + `IF(${cell('held')}>${cell('invoiced')}+${limit},${said('over')},IF(${cell('redeemed')}+${cell('sold')}<${cell('held')}-${limit},${said('not redeemed')},${said('matched')})))))`;
  };
  return {
    key: 'status', head: heads.status,
    cell: ({ status }, at): Content => (status ? { value: names[status], role: status === 'matched' ? 'good' : 'warning', align: 'center', formula: formula(at) } : text(words.known.withheld, { role: 'bad' })),
  };
}

/** All sections of the match: volumes and money, each by invoice, by supplier and month, and by currency. */
export function putMatch(context: ReportContext, sections: CertificateSections, tolerance: Cell): void {
  const { words, drafts, calculation } = context;
  const { match } = calculation.certificates;
  const { titles, heads, notes } = words.certificates;
  const draft = drafts.reconciliation;
  const groups = new Map(match.suppliers.flatMap((supplier, index) => supplier.invoices.map((invoice) => [invoice, index + 1] as const)));
  const number = <Item>(head: string): SectionColumn<Item> => ({ key: 'number', head, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) });
  const month = <Item extends { readonly month: string }>(): SectionColumn<Item> => ({ key: 'month', head: heads.month, cell: (item) => text(item.month, { align: 'center' }) });
  const currency = <Item extends { readonly currency: string }>(): SectionColumn<Item> => ({ key: 'currency', head: heads.currency, cell: (item) => text(item.currency, { align: 'center' }) });
  const ofInvoice: readonly SectionColumn<InvoiceMatch>[] = [number(heads.invoiceNumber), { key: 'invoice', head: heads.invoice, cell: ({ invoice }) => text(invoice || '–', { role: 'label' }) }, { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier) }];
  const invoiceFigures: FormulaOf = (key, at) => invoiceFormula(context, sections, key, at);
  const invoices: Laid = {
    volumes: putSection<InvoiceMatch>(draft, [
      ...ofInvoice, { key: 'group', head: heads.group, cell: (invoice) => ({ value: groups.get(invoice) ?? null, align: 'center' }) }, month(), statusColumn(context, tolerance), ...figureColumns<InvoiceMatch>(context, volumeKeys, invoiceFigures),
    ], match.invoices, { title: titles.match, note: notes.match }),
    money: putSection<InvoiceMatch>(draft, [
      ...ofInvoice, { key: 'group', head: heads.group, cell: (invoice) => ({ value: groups.get(invoice) ?? null, align: 'center' }) }, currency(), ...figureColumns<InvoiceMatch>(context, moneyKeys, invoiceFigures),
      { key: 'age', head: heads.age, unit: words.certificates.units.days, cell: ({ age }) => age && figure(age, formats.count) }, ...ageColumns<InvoiceMatch>(context),
    ], match.invoices, { title: titles.invoiceMoney }),
  };
  draft.extras.autoFilter = invoices.volumes.filterRange;
  if (match.suppliers.length > 0) {
    const ofSupplier: readonly SectionColumn<SupplierMatch>[] = [number(heads.group), { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier, { role: 'label' }) }, month()];
    const byGroup: FormulaOf = (key, at) => (key === 'costPerMegawattHour' ? undefined : ({ sheet }) => sumIn(holding(invoices, key), key, sheet, ['group', reference(at('number'), sheet)]));
    putSection<SupplierMatch>(draft, [...ofSupplier, currency(), statusColumn(context, tolerance), ...figureColumns<SupplierMatch>(context, volumeKeys, byGroup)], match.suppliers, { title: titles.suppliers });
    putSection<SupplierMatch>(draft, [...ofSupplier, currency(), ...figureColumns<SupplierMatch>(context, moneyKeys, byGroup)], match.suppliers, { title: titles.supplierMoney });
  }
  // Currencies are compared as texts: to `SUMIFS` a blank cell would mean zero.
  const byCurrency = (key: string, at: At) => ({ sheet }: References): string => `SUMPRODUCT(--(${invoices.money.range('currency', sheet)}=${reference(at('currency'), sheet)}),${holding(invoices, key).range(key, sheet)})`;
  const currencyFigures: FormulaOf = (key, at) => (key === 'costPerMegawattHour' ? undefined : byCurrency(key, at));
  const ofCurrency: readonly SectionColumn<CurrencyMatch>[] = [{ key: 'currency', head: heads.currency, cell: (item) => text(item.currency, { role: 'label' }) }];
  putSection<CurrencyMatch>(draft, [...ofCurrency, statusColumn(context, tolerance), ...figureColumns<CurrencyMatch>(context, volumeKeys, currencyFigures)], match.currencies, { title: titles.currencies });
  putSection<CurrencyMatch>(draft, [...ofCurrency, ...figureColumns<CurrencyMatch>(context, moneyKeys, currencyFigures), ...ageColumns<CurrencyMatch>(context, byCurrency)], match.currencies, { title: titles.money });
}

/** What is older than each limit, money. */
function ageColumns<Item extends { readonly older: readonly (Node | undefined)[] }>(context: ReportContext, formula?: (key: string, at: At) => (references: References) => string): SectionColumn<Item>[] {
  const { olderThan } = context.words.certificates;
  return context.calculation.certificates.match.limits.ages.map(({ days }, index): SectionColumn<Item> => {
    const key = `older${index}`;
    return { key, head: olderThan(String(days)), cell: ({ older }, at) => older[index] && figure(older[index], moneyFormat, formula?.(key, at)) };
  });
}

/** The sums over invoice lines and certificates; nothing for what follows from the row's own cells. */
function invoiceFormula(context: ReportContext, sections: CertificateSections, key: FigureKey, at: At): ((references: References) => string) | undefined {
  const { certificateStatus: statuses } = context.words;
  const { limits } = context.calculation.certificates.match;
  const { entries, ledger, purchases } = sections;
  const is = (status: keyof typeof statuses): readonly [string, string, Section | undefined] => ['status', formulaText(statuses[status]), entries];
  const sums: Readonly<Partial<Record<FigureKey, (references: References, mine: readonly [string, string]) => string>>> = {
    invoiced: ({ sheet }, mine) => sumIn(purchases, 'megawattHours', sheet, mine),
    cost: ({ sheet }, mine) => sumIn(purchases, 'cost', sheet, mine),
    held: ({ sheet }, mine) => sumIn(ledger, 'megawattHours', sheet, mine),
    redeemed: ({ sheet }, mine) => sumIn(ledger, 'megawattHours', sheet, mine, is('redeemed')),
    usable: ({ sheet }, mine) => sumIn(ledger, 'counted', sheet, mine, is('redeemed')),
    sold: ({ sheet }, mine) => sumIn(ledger, 'megawattHours', sheet, mine, is('sold')),
    otherBeneficiary: ({ sheet }, mine) => sumIn(ledger, 'megawattHours', sheet, mine, is('redeemed'), ['otherBeneficiary', '1']),
    expiring: ({ sheet, node }, mine) => sumIn(ledger, 'megawattHours', sheet, mine, is('purchased'), ['lastDay', `"<="&${node(limits.periodEnd)}+${node(limits.expiryDays)}`, entries]),
  };
  const sum = sums[key];
  return sum && ((references) => sum(references, ['invoiceNumber', reference(at('number'), references.sheet)]));
}
