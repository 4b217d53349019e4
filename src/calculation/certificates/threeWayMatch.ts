/** The three-way match: what was invoiced against the certificates held and against what was redeemed, with what the difference costs. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf, textAt } from '../../ledgers/ledgerTable';
import { monthText } from '../../model/calendarMonths';
import { placeOfCertificate, type CertificateFacts, type Purchase } from '../../model/certificates';
import type { Plant } from '../../model/plant';
import { dateOfSerial } from '../../quantity/calendarDate';
import { exact, plainText, ZERO } from '../../quantity/exact';
import { unit } from '../../quantity/units';
import { follows, given, numberOf, type Node } from '../node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { difference } from '../rules/difference';
import { excess } from '../rules/excess';
import { olderThan } from '../rules/olderThan';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { total } from '../rules/total';
import type { Sources } from '../sources';
import { blocked } from '../value';
import type { JudgedCertificate } from './judgedCertificates';
import { isExpiring, matchLimits, statusOf, type MatchLimits, type MatchStatus } from './matchStatus';

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

/** MWh and money of purchases and certificates that belong together. Money is in their currency. */
export interface MatchFigures {
  readonly invoiced: Node;
  readonly held: Node;
  readonly redeemed: Node;
  /** Redeemed and counted in the claims, or left over from them. */
  readonly usable: Node;
  readonly sold: Node;
  readonly otherBeneficiary: Node;
  /** Held less invoiced. */
  readonly difference: Node;
  readonly cost: Node;
  readonly costPerMegawattHour: Node;
  /** Paid and not redeemed, MWh and money. */
  readonly notRedeemed: Node;
  readonly notRedeemedCost: Node;
  /** Redeemed and not usable. */
  readonly notUsable: Node;
  readonly notUsableCost: Node;
  /** Of what is not redeemed: what can be redeemed for 90 days after the period at most. */
  readonly expiring: Node;
  readonly expiringCost: Node;
  readonly atRisk: Node;
  /** Nothing where something is withheld. */
  readonly status: MatchStatus | undefined;
}

/** One invoice, or the certificates without one (`invoice` empty, or not among the purchases). */
export interface InvoiceMatch extends MatchFigures {
  readonly invoice: string;
  readonly lines: readonly PurchaseLine[];
  readonly certificates: readonly JudgedCertificate[];
  readonly supplier: string;
  /** Of the first dated line; its month as 2024-03. */
  readonly date: Node | undefined;
  readonly month: string;
  readonly currency: string;
  /** Days from the invoice to the end of the period. */
  readonly age: Node | undefined;
  /** Money not redeemed that is older than each limit; as many as there are limits. */
  readonly older: readonly Node[];
}

/** The invoices of one supplier, month and currency. */
export interface SupplierMatch extends MatchFigures {
  readonly supplier: string;
  readonly month: string;
  readonly currency: string;
  readonly invoices: readonly InvoiceMatch[];
}

/** All invoices in one currency; blank for certificates without an invoice. */
export interface CurrencyMatch extends MatchFigures {
  readonly currency: string;
  readonly invoices: readonly InvoiceMatch[];
  /** Money not redeemed that is older than each limit. */
  readonly older: readonly Node[];
}

export interface ThreeWayMatch {
  readonly limits: MatchLimits;
  readonly lines: readonly PurchaseLine[];
  readonly invoices: readonly InvoiceMatch[];
  readonly suppliers: readonly SupplierMatch[];
  readonly currencies: readonly CurrencyMatch[];
  /** All invoiced MWh. */
  readonly purchased: Node;
  readonly findings: readonly Finding[];
}

/** Matches every invoice, the unreadable ones withheld. */
export function threeWayMatch(plant: Plant, sources: Sources, facts: CertificateFacts, judged: readonly JudgedCertificate[]): ThreeWayMatch {
  const limits = matchLimits(plant);
  const findings: Finding[] = [];
  const lines = facts.purchases.map((purchase) => purchaseLine(purchase, sources, findings, limits));
  const errorsOf = new Map<string, Finding[]>();
  for (const { table, row, errors } of facts.unreadablePurchases) {
    const key = formulaKey(textAt(table, 'invoice', row));
    errorsOf.set(key, [...(errorsOf.get(key) ?? []), ...errors]);
  }
  const unreadHeld = new Map<string, Finding[]>();
  for (const { table, row, errors } of facts.unreadable) {
    const key = formulaKey(textAt(table, 'invoice', row));
    unreadHeld.set(key, [...(unreadHeld.get(key) ?? []), ...errors]);
  }
  const names = new Map<string, string>();
  const booked = [...facts.purchases, ...facts.unreadablePurchases.map(({ table, row }) => ({ invoice: textAt(table, 'invoice', row), row }))].sort((a, b) => a.row - b.row);
  for (const { invoice } of [...booked, ...judged]) if (!names.has(formulaKey(invoice))) names.set(formulaKey(invoice), invoice);
  const linesOf = grouped(lines, (line) => formulaKey(line.purchase.invoice));
  const heldBy = grouped(judged, (certificate) => formulaKey(certificate.invoice));
  const invoices = [...names].map(([key, invoice]) =>
    invoiceMatch(plant, invoice, linesOf.get(key) ?? [], heldBy.get(key) ?? [], errorsOf.get(key) ?? [], unreadHeld.get(key) ?? [], limits, findings));
  for (const match of invoices) findings.push(...findingsOf(match, limits, lines.length > 0));
  const suppliers = [...grouped(invoices.filter(({ lines: own }) => own.length > 0), (match) => JSON.stringify([match.month, formulaKey(match.supplier), match.currency])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, members]): SupplierMatch => ({ supplier: members[0]?.supplier ?? '', month: members[0]?.month ?? '', currency: members[0]?.currency ?? '', invoices: members, ...summed(members, limits) }));
  const currencies = [...grouped(invoices, ({ currency }) => currency).entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([currency, members]): CurrencyMatch => ({
    currency, invoices: members, older: limits.ages.map((_, index) => follows(total, ...members.flatMap((member) => member.older[index] ?? []))), ...summed(members, limits),
  }));
  const unreadable = [...facts.purchaseErrors, ...facts.unreadablePurchases.flatMap(({ errors }) => errors)];
  const unknown = unreadable.length > 0 ? [given(blocked(unreadable), { kind: 'constant' })] : [];
  return { limits, lines, invoices, suppliers, currencies, purchased: follows(total, ...lines.map((line) => line.megawattHours), ...unknown), findings };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function purchaseLine(purchase: Purchase, sources: Sources, findings: Finding[], limits: MatchLimits): PurchaseLine {
  const { table, row } = purchase;
  const cell = (key: string, value: Purchase['amount']): Node | undefined => value && given(value, { kind: 'ledger cell', table, row, key });
  const volume = given(purchase.volume, { kind: 'ledger cell', table, row, key: 'volume' });
  const megawattHours = follows(activityInFactorUnit, volume, sources.unitSize(purchase.unit), sources.unitSize(unit(purchase.unit.dimension === 'certificate' ? 'certificate' : 'MWh')));
  const [unitPrice, amount] = [cell('unitPrice', purchase.unitPrice), cell('amount', purchase.amount)];
  const computed = unitPrice && follows(portion, volume, unitPrice);
  const gap = amount && computed ? follows(difference, amount, computed) : undefined;
  const [off, wanted] = [gap && numberOf(gap), computed && numberOf(computed)];
  if (off && wanted && off.abs().greaterThan(wanted.abs().times(numberOf(limits.amountTolerance) ?? ZERO))) {
    findings.push({
      code: 'purchase-amount-differs', severity: 'warning', place: placeOf(table, row, 'amount'),
      details: { value: plainText(purchase.amount ?? ZERO, 12), computed: plainText(wanted, 12), currency: purchase.currency },
    });
  }
  const missing: Finding = { code: 'purchase-without-amount', severity: 'warning', place: placeOf(table, row, 'amount'), details: { invoice: purchase.invoice } };
  if (!amount && !computed) findings.push(missing);
  const date = cell('date', purchase.date === undefined ? undefined : exact(purchase.date));
  return { purchase, date, volume, megawattHours, unitPrice, amount, computed, difference: gap, cost: amount ?? computed ?? given(blocked([missing]), { kind: 'constant' }) };
}

function invoiceMatch(
  plant: Plant, invoice: string, lines: readonly PurchaseLine[], certificates: readonly JudgedCertificate[], errors: readonly Finding[], unreadHeld: readonly Finding[], limits: MatchLimits, findings: Finding[],
): InvoiceMatch {
  const unknown = (reasons: readonly Finding[]): readonly Node[] => (reasons.length > 0 ? [given(blocked(reasons), { kind: 'constant' })] : []);
  const sumOf = (members: readonly JudgedCertificate[], figure: (member: JudgedCertificate) => Node = (member) => member.megawattHours): Node => follows(total, ...members.map(figure), ...unknown(unreadHeld));
  const redeemedOnes = certificates.filter(({ certificate }) => certificate.status === 'redeemed');
  const invoiced = follows(total, ...lines.map((line) => line.megawattHours), ...unknown(errors));
  const held = sumOf(certificates);
  const redeemed = sumOf(redeemedOnes);
  const usable = sumOf(redeemedOnes, (member) => member.counted);
  const sold = sumOf(certificates.filter(({ certificate }) => certificate.status === 'sold'));
  const otherBeneficiary = sumOf(redeemedOnes.filter(({ verdicts }) => verdicts.inventory.reasons.some(({ code }) => code === 'other beneficiary' || code === 'no beneficiary')));
  const expiringHeld = sumOf(certificates.filter((judged) => isExpiring(judged, limits)));
  const currencies = [...new Set(lines.map((line) => line.purchase.currency))];
  const mixed: Finding | undefined = currencies.length > 1 && lines[0]
    ? { code: 'purchase-currencies', severity: 'warning', place: placeOf(lines[0].purchase.table, lines[0].purchase.row, 'currency'), details: { invoice, currency: currencies.join(', ') } }
    : undefined;
  if (mixed) findings.push(mixed);
  const cost = follows(total, ...lines.map((line) => line.cost), ...unknown([...errors, ...(mixed ? [mixed] : [])]));
  const dated = lines.find((line) => line.date !== undefined);
  const date = dated?.date;
  const figures = withMoney({ invoiced, held, redeemed, usable, sold, otherBeneficiary, expiring: expiringHeld, cost }, limits);
  const age = date && follows(difference, limits.periodEnd, date);
  return {
    invoice, lines, certificates, supplier: lines.find((line) => line.purchase.supplier !== '')?.purchase.supplier ?? '', date, month: dated?.purchase.date === undefined ? '' : monthText(dated.purchase.date),
    currency: currencies.length === 1 ? (currencies[0] ?? '') : '', age, older: age ? limits.ages.map(({ limit }) => follows(olderThan, figures.notRedeemedCost, age, limit)) : [], ...figures,
  };
}

type Held = Pick<MatchFigures, 'invoiced' | 'held' | 'redeemed' | 'usable' | 'sold' | 'otherBeneficiary' | 'cost' | 'expiring'>;

/** The money follows the average price of the invoice. */
function withMoney(figures: Held, limits: MatchLimits): MatchFigures {
  const costPerMegawattHour = follows(partOfWhole, figures.cost, figures.invoiced);
  const notRedeemed = follows(excess, figures.invoiced, follows(total, figures.redeemed, figures.sold));
  const notUsable = follows(excess, figures.redeemed, figures.usable);
  const money = (volume: Node): Node => follows(portion, volume, costPerMegawattHour);
  const [notRedeemedCost, notUsableCost] = [money(notRedeemed), money(notUsable)];
  const made = {
    ...figures, difference: follows(difference, figures.held, figures.invoiced), costPerMegawattHour, notRedeemed, notRedeemedCost, notUsable, notUsableCost,
    expiringCost: money(figures.expiring), atRisk: follows(total, notRedeemedCost, notUsableCost),
  };
  return { ...made, status: statusOf(made, limits) };
}

function summed(members: readonly InvoiceMatch[], limits: MatchLimits): MatchFigures {
  const sum = (key: Exclude<keyof MatchFigures, 'status'>): Node => follows(total, ...members.map((member) => member[key]));
  const made = {
    invoiced: sum('invoiced'), held: sum('held'), redeemed: sum('redeemed'), usable: sum('usable'), sold: sum('sold'), otherBeneficiary: sum('otherBeneficiary'), difference: sum('difference'),
    cost: sum('cost'), notRedeemed: sum('notRedeemed'), notRedeemedCost: sum('notRedeemedCost'), notUsable: sum('notUsable'), notUsableCost: sum('notUsableCost'),
    expiring: sum('expiring'), expiringCost: sum('expiringCost'), atRisk: sum('atRisk'),
  };
  return { ...made, costPerMegawattHour: follows(partOfWhole, made.cost, made.invoiced), status: statusOf(made, limits) };
}

/** What finance must look at; an invoice that matches says nothing. */
function findingsOf(match: InvoiceMatch, limits: MatchLimits, hasPurchases: boolean): readonly Finding[] {
  const [first] = match.lines;
  const [held] = match.certificates;
  const text = (node: Node): string => plainText(numberOf(node) ?? ZERO, 12);
  if (!first) {
    if (!numberOf(match.invoiced)) return [];
    return match.certificates.filter(({ certificate }) => certificate.status !== 'sold' && (hasPurchases || match.invoice !== '')).map(({ certificate }): Finding => ({
      code: 'certificate-not-invoiced', severity: 'note', place: placeOfCertificate(certificate, 'invoice'), details: { certificate: certificate.name, invoice: match.invoice },
    }));
  }
  const place = placeOf(first.purchase.table, first.purchase.row, 'volume');
  const details = { invoice: match.invoice, made: text(match.held), drawn: text(match.invoiced), unit: 'MWh' };
  const expiring = match.certificates.filter((judged) => isExpiring(judged, limits)).flatMap(({ certificate, lastDay }): Finding[] => [
    { code: 'certificates-expiring', severity: 'warning', place: placeOfCertificate(certificate, 'status'), details: { certificate: certificate.name, day: dateOfSerial(lastDay ?? 0) ?? '' } },
  ]);
  if (match.status === 'short') return [{ code: 'invoice-short', severity: 'warning', place, details }, ...expiring];
  if (match.status === 'over') return [{ code: 'invoice-over', severity: 'warning', place, details }, ...expiring];
  if (match.status === 'not redeemed') return [{ code: 'invoice-not-redeemed', severity: 'warning', place: held ? placeOfCertificate(held.certificate, 'status') : place, details: { invoice: match.invoice, value: text(match.notRedeemed), unit: 'MWh' } }, ...expiring];
  return expiring;
}
