/** Invoices as the pane shows them: each with the cell to go to and why it does not match; the worst first. */
import { placeOf } from '../../ledgers/ledgerTable';
import { placeOfCertificate } from '../../model/certificates/certificates';
import { dateOfSerial } from '../../quantity/calendarDate';
import { plainText } from '../../quantity/exact';
import type { CertificateResults, ExplainedInvoice } from '../../results/certificateResults';
import type { InvoiceStepKind } from '../../results/invoiceSteps';
import type { Figures } from './figures';
import { figureOf } from './figureOf';
import type { PaneFigure } from './paneFigure';

export interface PaneInvoice {
  /** Blank for certificates that name none. */
  readonly invoice: string;
  /** Where it is booked, readable or not; else where its certificate names it. */
  readonly cell?: string;
  readonly supplier: string;
  readonly month: string;
  /** True where its date cannot be read, so that its age is not known. */
  readonly isUndated: boolean;
  readonly currency: string;
  /** Number of certificates, where nobody booked a purchase. */
  readonly certificates?: number;
  /** Id of the status; nothing where a figure is withheld. */
  readonly status: string | null;
  /** Position in `findings` of why, where the figures do not say it themselves. */
  readonly reason?: number;
  readonly invoiced: PaneFigure;
  readonly held: PaneFigure;
  readonly redeemed: PaneFigure;
  readonly atRisk: PaneFigure;
  /** What is left to do, the earliest day first. */
  readonly steps: readonly PaneInvoiceStep[];
  /** The certificates held for it, each with the volume in its row's unit. */
  readonly holds: readonly PaneHeld[];
}

export interface PaneInvoiceStep {
  readonly kind: InvoiceStepKind;
  readonly megawattHours: PaneFigure;
  readonly money: PaneFigure;
  /** The last day to redeem, as `2026-01-31`. */
  readonly by?: string;
}

interface PaneHeld {
  readonly name: string;
  readonly cell: string;
  readonly volume: string;
  readonly unit: string;
}

/** What one supplier was paid in one currency, and what of it is at risk. */
export interface PaneSupplier {
  readonly supplier: string;
  readonly currency: string;
  readonly paid: PaneFigure;
  readonly atRisk: PaneFigure;
  readonly invoices: number;
  /** Nothing where that is withheld. */
  readonly notMatched?: number;
}

export interface PaneMoney {
  /** Blank for invoices without one known currency. */
  readonly currency: string;
  /** At risk. */
  readonly figure: PaneFigure;
  /** What was paid, and what of it is delivered, redeemed and counts; absent for invoices without one known currency. */
  readonly stages?: Readonly<Record<MoneyStage, PaneFigure>>;
}

export type MoneyStage = 'paid' | 'delivered' | 'redeemed' | 'counting';

/** True where nothing is left to look at: it matches, no money is at risk, and its day can be read. */
export function isSettled({
  status,
  atRisk,
  isUndated,
}: Pick<PaneInvoice, 'status' | 'atRisk' | 'isUndated'>): boolean {
  return status === 'matched' && !isUndated && Number(atRisk.value ?? 1) === 0;
}

/** Worst first; one that is not listed comes after these, then what matches and is at risk all the same. */
const worstFirst: readonly string[] = ['wrong beneficiary', 'expired', 'short', 'not redeemed', 'over', 'not invoiced'];

/** The unsettled first: by how bad the status is, then by currency, then the most money at risk first. */
export function invoiceViews(results: CertificateResults, figures: Figures): readonly PaneInvoice[] {
  const views = results.invoices.map((invoice) => invoiceView(invoice, results, figures));
  return views
    .map((view) => ({
      view,
      rank: rankOf(view),
      risk: view.atRisk.value === null ? Infinity : Number(view.atRisk.value),
    }))
    .sort((a, b) => a.rank - b.rank || compare(a.view.currency, b.view.currency) || compare(b.risk, a.risk))
    .map(({ view }) => view);
}

/** Money at risk by currency; of invoices without one known currency together, and only where there is something to say. */
export function moneyViews({ currencies }: CertificateResults, figures: Figures): readonly PaneMoney[] {
  const all = currencies
    .filter(({ currency }) => currency.kind !== 'not invoiced')
    .map(({ currency, atRisk, cost, heldCost, redeemedCost, usableCost }): PaneMoney => ({
      currency: currency.code,
      figure: figureOf(figures, atRisk),
      ...(currency.code !== '' && {
        stages: {
          paid: figureOf(figures, cost),
          delivered: figureOf(figures, heldCost),
          redeemed: figureOf(figures, redeemedCost),
          counting: figureOf(figures, usableCost),
        },
      }),
    }));
  const others = all.filter(({ currency }) => currency === '').map(({ figure }) => figure);
  const other = others.find(({ value }) => value === null) ?? others.find(({ value }) => Number(value) > 0);
  return [...all.filter(({ currency }) => currency !== ''), ...(other ? [{ currency: '', figure: other }] : [])];
}

/** The suppliers with the most money at risk first, within a currency. */
export function supplierViews({ suppliers }: CertificateResults, figures: Figures): readonly PaneSupplier[] {
  const risk = ({ atRisk }: PaneSupplier): number => (atRisk.value === null ? Infinity : Number(atRisk.value));
  return suppliers
    .map(({ supplier, currency, cost, atRisk, invoices, notMatched }): PaneSupplier => ({
      supplier,
      currency: currency.code,
      paid: figures.of(cost),
      atRisk: figures.of(atRisk),
      invoices,
      ...(notMatched !== undefined && { notMatched }),
    }))
    .sort((a, b) => compare(a.currency, b.currency) || compare(risk(b), risk(a)));
}

function invoiceView(invoice: ExplainedInvoice, results: CertificateResults, figures: Figures): PaneInvoice {
  const first = invoice.lines[0]?.purchase ?? invoice.certificates[0]?.certificate;
  const status: string | null = invoice.status ?? null;
  const shown = {
    invoiced: figureOf(figures, invoice.invoiced),
    held: figureOf(figures, invoice.held),
    redeemed: figureOf(figures, invoice.redeemed),
    atRisk: figureOf(figures, invoice.atRisk),
  };
  const isUndated = invoice.monthErrors.length > 0;
  const reason =
    Object.values(shown).flatMap(({ blockedBy }) => blockedBy)[0] ??
    (invoice.reason && !isSettled({ status, isUndated, ...shown }) ? figures.reasonOf(invoice.reason) : undefined);
  const cell = first && placeOf(first.table, first.row, 'invoice').cell;
  return {
    invoice: invoice.invoice,
    supplier: invoice.supplier,
    month: invoice.month,
    isUndated,
    currency: invoice.currency.code,
    status,
    ...shown,
    steps: results.stepsOf(invoice).map(({ kind, megawattHours, money, by }) => {
      const day = by === undefined ? undefined : dateOfSerial(by);
      return {
        kind,
        megawattHours: figures.of(megawattHours),
        money: figures.of(money),
        ...(day !== undefined && { by: day }),
      };
    }),
    holds: invoice.certificates.map(({ certificate }) => ({
      name: certificate.name,
      cell: placeOfCertificate(certificate).cell ?? '',
      volume: plainText(certificate.volume),
      unit: certificate.unit.symbol,
    })),
    ...(cell !== undefined && { cell }),
    ...(reason !== undefined && { reason }),
    ...(invoice.lines.length === 0 && { certificates: invoice.certificates.length }),
  };
}

function rankOf(view: PaneInvoice): number {
  if (view.status === null) return -1;
  if (view.status === 'matched') return worstFirst.length + (isSettled(view) ? 2 : 1);
  const rank = worstFirst.indexOf(view.status);
  return rank < 0 ? worstFirst.length : rank;
}

const compare = <Key extends string | number>(one: Key, other: Key): number =>
  one === other ? 0 : one < other ? -1 : 1;
