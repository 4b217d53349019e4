/** The accounts of certificates as the pane shows them: what is at risk first, coverage, the claim ledger. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { placeOfCertificate } from '../../model/certificates/certificates';
import type { Reason, Verdict, Verdicts } from '../../model/certificates/eligibility';
import type { CertificateLine, CertificateResults } from '../../results/certificateResults';
import { ZERO } from '../../quantity/exact';
import type { Figures } from './figures';
import {
  invoiceViews,
  isSettled,
  moneyViews,
  supplierViews,
  type PaneInvoice,
  type PaneMoney,
  type PaneSupplier,
} from './invoiceViews';
import type { PaneFigure } from './paneFigure';

export type { PaneInvoice } from './invoiceViews';

export interface PaneReason {
  readonly code: Reason['code'];
  /** Id of the rule that speaks. */
  readonly rule?: string;
  readonly detail: string;
}

/** Whether a certificate counts for something. */
export interface PaneVerdict {
  readonly counts: boolean;
  /** Why it does not count, or on what conditions it does. */
  readonly reasons: readonly PaneReason[];
}

/** A purpose for which it is otherwise than for the inventory. */
interface PanePurpose extends PaneVerdict {
  readonly purpose: 'product' | 'RE100' | 'CBAM';
}

export interface PaneCertificate {
  readonly name: string;
  readonly cell: string;
  readonly scheme: string;
  readonly status: string;
  /** product, process, site or free. */
  readonly step: string;
  readonly dedicatedTo: string;
  /** For the inventory. */
  readonly inventory: PaneVerdict;
  readonly otherwise: readonly PanePurpose[];
  readonly volume: PaneFigure;
  readonly used: PaneFigure;
  /** Set where only a part of its volume counts: that part, and the position in `findings` of why. */
  readonly part?: { readonly counted: PaneFigure; readonly reason?: number };
  /** What counts and is not used, where that is something. */
  readonly left?: PaneFigure;
}

interface PaneCoverage {
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
  /** What counts and is not used. */
  readonly left: PaneFigure;
  /** What was redeemed and does not count. */
  readonly uncounted: PaneFigure;
  /** The organisation, then each site with grid electricity. */
  readonly coverage: readonly PaneCoverage[];
  /** What does not match or is at risk, the worst first. */
  readonly unsettled: readonly PaneInvoice[];
  /** Invoices with which all is well. */
  readonly settled: readonly PaneInvoice[];
  readonly moneyAtRisk: readonly PaneMoney[];
  readonly suppliers: readonly PaneSupplier[];
  /** Those that do not count first, then those that count in part or for less. */
  readonly certificates: readonly PaneCertificate[];
}

/** Nothing where the workbook has neither certificates nor invoices for them. */
export function certificateViews(results: CertificateResults, figures: Figures): PaneCertificates | undefined {
  const { totals, lines, coverage } = results;
  if (lines.length === 0 && results.invoices.length === 0) return undefined;
  const covered = (site: string, of: (typeof coverage)['total']): PaneCoverage => ({
    site,
    grid: figures.of(of.grid),
    covered: figures.of(of.covered),
    share: figures.of(of.share),
  });
  const { sites } = coverage;
  const certificates = lines.map((use) => certificateView(use, figures));
  const invoices = invoiceViews(results, figures);
  return {
    purchased: figures.of(totals.purchased),
    redeemed: figures.of(totals.redeemed),
    used: figures.of(totals.used),
    left: figures.of(totals.left),
    uncounted: figures.of(totals.uncounted),
    coverage: [covered('', coverage.total), ...(sites.length > 1 ? sites.map((site) => covered(site.site, site)) : [])],
    unsettled: invoices.filter((invoice) => !isSettled(invoice)),
    settled: invoices.filter(isSettled),
    moneyAtRisk: moneyViews(results, figures),
    suppliers: supplierViews(results, figures),
    certificates: certificates
      .map((view) => ({ view, rank: rankOf(view) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ view }) => view),
  };
}

function certificateView(use: CertificateLine, figures: Figures): PaneCertificate {
  const { certificate, verdicts, dedication, megawattHours, counted, overlap } = use.judged;
  const { counts } = verdicts.inventory;
  const isPart = counts && isLess(counted, megawattHours);
  const reason = isPart && overlap ? figures.reasonOf(overlap) : undefined;
  // Where the finding says it beside the part, it is no open condition.
  const said = saidOf(verdicts.inventory).filter(
    ({ code }) => reason === undefined || code !== 'partly claimed elsewhere',
  );
  return {
    name: certificate.name,
    cell: placeOfCertificate(certificate).cell ?? '',
    scheme: certificate.scheme,
    status: certificate.status,
    step: dedication.step,
    dedicatedTo: dedication.label,
    inventory: { counts, reasons: said.map(reasonView) },
    otherwise: otherwise(verdicts),
    volume: figures.of(megawattHours),
    used: figures.of(use.used),
    ...(isPart && { part: { counted: figures.of(counted), ...(reason !== undefined && { reason }) } }),
    ...(counts && isLess(use.used, counted) && { left: figures.of(use.left) }),
  };
}

function isLess(one: Node, other: Node): boolean {
  const [first, second] = [numberOf(one), numberOf(other)];
  return first?.lessThan(second ?? ZERO) ?? false;
}

const saidOf = ({ counts, reasons, conditions }: Verdict): readonly Reason[] => (counts ? conditions : reasons);
const reasonView = ({ code, rule, detail }: Reason): PaneReason => ({
  code,
  detail: detail ?? '',
  ...(rule && { rule: rule.id }),
});

/** The purposes that differ from the inventory, with what makes them differ; CBAM only where it is not its usual never. */
function otherwise({ inventory, ...others }: Verdicts): readonly PanePurpose[] {
  const known = new Set(saidOf(inventory).map(keyOf));
  return (['product', 'RE100', 'CBAM'] as const).flatMap((purpose): readonly PanePurpose[] => {
    const verdict = others[purpose];
    const further = saidOf(verdict).filter((reason) => !known.has(keyOf(reason)));
    const view: PanePurpose = { purpose, counts: verdict.counts, reasons: further.map(reasonView) };
    if (purpose === 'CBAM')
      return !verdict.counts && verdict.reasons.every(({ rule }) => rule?.test.kind === 'never') ? [] : [view];
    if (verdict.counts !== inventory.counts) return [view];
    return verdict.counts && further.length > 0 ? [view] : [];
  });
}

const keyOf = ({ code, rule, detail }: Reason): string => JSON.stringify([code, rule?.id, detail]);

/** What needs a look comes first. */
function rankOf({ inventory, otherwise: others, part, left }: PaneCertificate): number {
  if (!inventory.counts) return 0;
  if (part !== undefined || others.some(({ counts }) => !counts)) return 1;
  if (inventory.reasons.length > 0) return 2;
  return left === undefined ? 4 : 3;
}
