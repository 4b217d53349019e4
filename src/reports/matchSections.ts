/** `Reconciliation`, second part: by invoice, by supplier and month, and money at risk by currency. */
import type { CurrencyMatch, InvoiceMatch, MatchFigures, SupplierMatch } from '../calculation/certificates/threeWayMatch';
import { formulaText } from '../workbook/structuredReference';
import { moneyFormat, type CertificateSections } from './certificateColumns';
import { figure, text } from './contents';
import { formats, type ReportContext } from './context';
import { fixedReference, reference, type Cell, type Content, type References } from './draft';
import { putSection, type Section, type SectionColumn } from './section';

type FigureKey = Exclude<keyof MatchFigures, 'status'>;
type At = (key: string) => Cell;

/** The figures with their headings; money has no unit but its currency. */
function figureColumns<Item extends MatchFigures>(context: ReportContext, formula: (key: FigureKey, at: At) => ((references: References) => string) | undefined): SectionColumn<Item>[] {
  const { heads } = context.words.certificates;
  const column = (key: FigureKey, head: string, isMoney = false): SectionColumn<Item> => ({
    key, head, unit: isMoney ? '' : 'MWh', cell: (item, at) => figure(item[key], isMoney ? moneyFormat : formats.exactQuantity, formula(key, at)),
  });
  return [
    column('invoiced', heads.purchased), column('held', heads.held), column('redeemed', heads.redeemed), column('usable', heads.usable), column('sold', heads.sold), column('otherBeneficiary', heads.otherBeneficiary),
    column('difference', heads.difference), column('cost', heads.cost, true), column('costPerMegawattHour', heads.perMegawattHour, true), column('notRedeemed', heads.notRedeemed), column('notRedeemedCost', heads.notRedeemedCost, true),
    column('notUsable', heads.notUsable), column('notUsableCost', heads.notUsableCost, true), column('expiring', heads.expiring), column('expiringCost', heads.expiringCost, true), column('atRisk', heads.atRisk, true),
  ];
}

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

/** All sections of the match. */
export function putMatch(context: ReportContext, sections: CertificateSections, tolerance: Cell): void {
  const { words, drafts, calculation } = context;
  const { match } = calculation.certificates;
  const { titles, heads, notes, olderThan } = words.certificates;
  const groups = new Map(match.suppliers.flatMap((supplier, index) => supplier.invoices.map((invoice) => [invoice, index + 1] as const)));
  const invoices = putSection<InvoiceMatch>(drafts.reconciliation, [
    { key: 'number', head: heads.invoiceNumber, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) },
    { key: 'invoice', head: heads.invoice, cell: ({ invoice }) => text(invoice || '–', { role: 'label' }) },
    { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier) },
    { key: 'group', head: heads.group, cell: (invoice) => ({ value: groups.get(invoice) ?? null, align: 'center' }) },
    { key: 'month', head: heads.month, cell: ({ month }) => text(month, { align: 'center' }) },
    { key: 'currency', head: heads.currency, cell: ({ currency }) => text(currency, { align: 'center' }) },
    statusColumn<InvoiceMatch>(context, tolerance),
    ...figureColumns<InvoiceMatch>(context, (key, at) => invoiceFormula(context, sections, key, at)),
    { key: 'age', head: heads.age, unit: words.certificates.units.days, cell: ({ age }) => age && figure(age, formats.count) },
    ...match.limits.ages.map(({ days }, index): SectionColumn<InvoiceMatch> => ({ key: `older${index}`, head: olderThan(String(days)), cell: ({ older }) => older[index] && figure(older[index], moneyFormat) })),
  ], match.invoices, { title: titles.match, note: notes.match });
  drafts.reconciliation.extras.autoFilter = invoices.filterRange;
  if (match.suppliers.length > 0) {
    putSection<SupplierMatch>(drafts.reconciliation, [
      { key: 'number', head: heads.group, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) },
      { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier, { role: 'label' }) },
      { key: 'month', head: heads.month, cell: ({ month }) => text(month, { align: 'center' }) },
      { key: 'currency', head: heads.currency, cell: ({ currency }) => text(currency, { align: 'center' }) },
      statusColumn<SupplierMatch>(context, tolerance),
      ...figureColumns<SupplierMatch>(context, (key, at) => (key === 'costPerMegawattHour' ? undefined : ({ sheet }) => sumIn(invoices, key, sheet, ['group', reference(at('number'), sheet)]))),
    ], match.suppliers, { title: titles.suppliers });
  }
  // Currencies are compared as texts: to `SUMIFS` a blank cell would mean zero.
  const byCurrency = (key: string, at: At) => ({ sheet }: References): string => `SUMPRODUCT(--(${invoices.range('currency', sheet)}=${reference(at('currency'), sheet)}),${invoices.range(key, sheet)})`;
  putSection<CurrencyMatch>(drafts.reconciliation, [
    { key: 'currency', head: heads.currency, cell: ({ currency }) => text(currency, { role: 'label' }) },
    statusColumn<CurrencyMatch>(context, tolerance),
    ...figureColumns<CurrencyMatch>(context, (key, at) => (key === 'costPerMegawattHour' ? undefined : byCurrency(key, at))),
    ...match.limits.ages.map(({ days }, index): SectionColumn<CurrencyMatch> => ({
      key: `older${index}`, head: olderThan(String(days)), cell: ({ older }, at) => older[index] && figure(older[index], moneyFormat, byCurrency(`older${index}`, at)),
    })),
  ], match.currencies, { title: titles.money });
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
