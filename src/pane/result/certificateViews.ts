/** The accounts of certificates as the pane shows them: what is at risk first, coverage, the claim ledger. */
import type { Calculation } from '../../calculation/calculate';
import type { MatchStatus } from '../../calculation/certificates/matchStatus';
import { numberOf } from '../../calculation/node';
import { placeOfCertificate } from '../../model/certificates';
import type { Reason } from '../../model/eligibility';
import { placeOf } from '../../ledgers/ledgerTable';
import { toDouble } from '../../quantity/exact';
import type { Figures } from './figures';
import type { PaneFigure } from './paneFigure';

export interface PaneReason {
  readonly code: Reason['code'];
  /** Id of the rule that speaks. */
  readonly rule?: string;
  readonly detail: string;
}

export interface PaneCertificate {
  readonly name: string;
  readonly cell: string;
  readonly scheme: string;
  readonly status: string;
  /** product, process, site or free. */
  readonly step: string;
  readonly dedicatedTo: string;
  readonly counts: boolean;
  /** Why it does not count, or what to look at though it does. */
  readonly reasons: readonly PaneReason[];
  readonly volume: PaneFigure;
  readonly used: PaneFigure;
  readonly unused: PaneFigure;
}

export interface PaneInvoice {
  readonly invoice: string;
  readonly cell?: string;
  readonly supplier: string;
  readonly month: string;
  readonly currency: string;
  /** Nothing where a figure is withheld. */
  readonly status: MatchStatus | null;
  readonly invoiced: PaneFigure;
  readonly held: PaneFigure;
  readonly redeemed: PaneFigure;
  readonly atRisk: PaneFigure;
}

export interface PaneCoverage {
  /** Blank for the organisation. */
  readonly site: string;
  readonly grid: PaneFigure;
  readonly covered: PaneFigure;
  readonly share: PaneFigure;
}

export interface PaneCertificates {
  readonly purchased: PaneFigure;
  readonly redeemed: PaneFigure;
  readonly used: PaneFigure;
  readonly unused: PaneFigure;
  /** The organisation, then each site with grid electricity. */
  readonly coverage: readonly PaneCoverage[];
  /** Unmatched first, the most money at risk first. */
  readonly invoices: readonly PaneInvoice[];
  readonly moneyAtRisk: readonly { readonly currency: string; readonly figure: PaneFigure }[];
  /** Those that do not count first. */
  readonly certificates: readonly PaneCertificate[];
}

/** Nothing where the workbook has neither certificates nor invoices for them. */
export function certificateViews(calculation: Calculation, figures: Figures): PaneCertificates | undefined {
  const { certificates: accounts } = calculation;
  const { totals, coverage, match, claims, electricity } = accounts;
  if (claims.certificates.length === 0 && match.invoices.length === 0) return undefined;
  const covered = (site: string, of: (typeof coverage)['total']): PaneCoverage => ({ site, grid: figures.of(of.grid), covered: figures.of(of.covered), share: figures.of(of.share) });
  const sites = coverage.sites.filter(({ processes }) => processes.some((process) => electricity.grid.has(process)));
  const certificates = claims.certificates.map((use): PaneCertificate => {
    const { certificate, verdicts, dedication, megawattHours } = use.judged;
    const { counts, reasons, conditions } = verdicts.inventory;
    return {
      name: certificate.name, cell: placeOfCertificate(certificate).cell ?? '', scheme: certificate.scheme, status: certificate.status, step: dedication.step, dedicatedTo: dedication.label, counts,
      reasons: (counts ? conditions : reasons).map(({ code, rule, detail }) => ({ code, detail: detail ?? '', ...(rule && { rule: rule.id }) })),
      volume: figures.of(megawattHours), used: figures.of(use.used), unused: figures.of(use.unused),
    };
  });
  const invoices = match.invoices.map((invoice) => {
    const [line] = invoice.lines;
    const cell = line && placeOf(line.purchase.table, line.purchase.row, 'invoice').cell;
    const risk = numberOf(invoice.atRisk);
    const view: PaneInvoice = {
      invoice: invoice.invoice, supplier: invoice.supplier, month: invoice.month, currency: invoice.currency, status: invoice.status ?? null,
      invoiced: figures.of(invoice.invoiced), held: figures.of(invoice.held), redeemed: figures.of(invoice.redeemed), atRisk: figures.of(invoice.atRisk), ...(cell !== undefined && { cell }),
    };
    return { view, rank: invoice.status === 'matched' ? 1 : 0, risk: risk ? toDouble(risk) : Infinity };
  });
  return {
    purchased: figures.of(totals.purchased), redeemed: figures.of(totals.redeemed), used: figures.of(totals.used), unused: figures.of(totals.unused),
    coverage: [covered('', coverage.total), ...(sites.length > 1 ? sites.map((site) => covered(site.site, site)) : [])],
    invoices: invoices.sort((a, b) => a.rank - b.rank || b.risk - a.risk).map(({ view }) => view),
    moneyAtRisk: match.currencies.filter(({ currency }) => currency !== '').map((of) => ({ currency: of.currency, figure: figures.of(of.atRisk) })),
    certificates: [...certificates].sort((a, b) => Number(a.counts) - Number(b.counts)),
  };
}
