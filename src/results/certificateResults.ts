/** What we answer for of certificates: totals, the claim ledger, coverage, matching in time, and what invoices have at risk. */
import type { Calculation } from '../calculation/calculate';
import { usesOf, type CertificateUse } from '../calculation/certificates/certificateClaims';
import type { Coverage, GridCoverage, ProcessCoverage, SiteCoverage } from '../calculation/certificates/coverage';
import type { DisclosureFacts, Instrument } from '../calculation/certificates/disclosureFacts';
import type { ExplainedInvoice } from '../calculation/certificates/invoiceMatch';
import type { CurrencyMatch } from '../calculation/certificates/matchGroups';
import { monthText } from '../calculation/certificates/timeMatching';
import { footprintChanges } from '../calculation/certificates/matchingEffect';
import type { Stages } from '../calculation/chain/stages';
import { follows, numberOf, type Node } from '../calculation/graph/node';
import { total } from '../calculation/rules/total';
import type { Plant } from '../model/plant';
import { groupedBy } from '../quantity/groupedBy';
import { invoiceSteps, type InvoiceStep } from './invoiceSteps';
import type { ProductResult } from './productResults';
import { numbers, organisation, subjectOf, type Result, type Subject } from './result';
import { supplierTotals, type SupplierTotal } from './supplierTotals';

export type { ExplainedInvoice, GridCoverage, Instrument };

/** A certificate and what it was used for, MWh: one use per process and product, whatever the steps and days. */
export interface CertificateLine extends CertificateUse {
  /** Made when asked for: there may be very many. */
  uses(): readonly { readonly subject: Subject; readonly megawattHours: Node }[];
}

/** A preview of matching in time: what falls to each consumer, and what it would change in tCO2e. */
export interface TimeMatchingResult {
  readonly kind: 'monthly' | 'hourly';
  readonly change: Node;
  readonly consumers: readonly { readonly subject: Subject; readonly covered: Node; readonly matched: Node }[];
  /** By process and month; nothing for hours. */
  readonly months: readonly (GridCoverage & { readonly subject: Subject; readonly month: string })[] | undefined;
  readonly footprints: readonly FootprintChange[];
}

/** What matching in time would make of a product's market-based footprint under cut-off, tCO2e per unit. */
export interface FootprintChange {
  readonly product: ProductResult;
  /** By process of the plant. */
  readonly stages: readonly Node[];
  readonly change: Node;
  readonly after: Node;
}

export interface CertificateResults {
  /** MWh */
  readonly totals: Readonly<Record<'purchased' | 'redeemed' | 'used' | 'unused' | 'left' | 'uncounted', Node>>;
  /** In the order of the ledger. */
  readonly lines: readonly CertificateLine[];
  readonly coverage: {
    readonly total: Coverage['total'];
    /** Sites and processes with grid electricity. */
    readonly sites: readonly SiteCoverage[];
    readonly processes: readonly (ProcessCoverage & { readonly subject: Subject })[];
  };
  readonly timeMatchings: readonly TimeMatchingResult[];
  readonly invoices: readonly ExplainedInvoice[];
  /** What is left to do about an invoice; made when asked for. */
  stepsOf(invoice: ExplainedInvoice): readonly InvoiceStep[];
  readonly suppliers: readonly SupplierTotal[];
  readonly currencies: readonly CurrencyMatch[];
  /** What must be said with market-based figures. */
  readonly claims: ClaimFacts;
}

/** The instruments used and what stands beside them; own generation in MWh whose certificates were sold. */
interface ClaimFacts extends Omit<DisclosureFacts, 'residualFactors'> {
  readonly soldGeneration: Node;
  /** What electricity takes that nothing covers, in the unit given. */
  readonly residualFactors: readonly { readonly value: Node; readonly unit: string; readonly source: string }[];
}

/** Figures that an error withholds are blocked. */
export function certificateResults(
  { plant, certificates, outputs, sources }: Calculation,
  stages: Stages,
  products: readonly ProductResult[],
): CertificateResults {
  const { totals, claims, coverage, match, matchings, months, electricity } = certificates;
  const { grid } = electricity;
  const claimsOf = groupedBy(claims.claims, ({ part }) => part);
  return {
    totals,
    lines: claims.certificates.map((use) => ({
      ...use,
      uses: () => usesBySubject(plant, usesOf(use, (use.part && claimsOf.get(use.part)) ?? [])),
    })),
    coverage: {
      total: coverage.total,
      sites: coverage.sites.filter(({ processes }) => processes.some((process) => grid.has(process))),
      processes: coverage.processes
        .filter(({ process }) => grid.has(process))
        .map((figures) => ({ ...figures, subject: subjectOf(plant.processes[figures.process]) })),
    },
    timeMatchings: matchings.map((effect) => ({
      kind: effect.matching.kind,
      change: effect.change,
      consumers: effect.matching.consumers.map(({ process, output, covered, matched }) => ({
        subject: subjectOf(plant.processes[process], output?.product.name ?? ''),
        covered,
        matched,
      })),
      months: (effect.matching.kind === 'monthly' ? months : undefined)?.processes.map((one) => ({
        ...one,
        subject: subjectOf(plant.processes[one.rates.process]),
        month: monthText(one.month),
      })),
      footprints: changesOf(products, footprintChanges(plant, outputs, stages, effect)),
    })),
    invoices: match.invoices,
    stepsOf: (invoice) => invoiceSteps(invoice, match.limits),
    suppliers: supplierTotals(match.suppliers),
    currencies: match.currencies,
    claims: {
      ...certificates.disclosure,
      soldGeneration: certificates.covered.soldGeneration.withoutAttributes,
      residualFactors: certificates.disclosure.residualFactors.map(({ factor, source }) => ({
        value: sources.factorValue(factor),
        unit: factor.unitText,
        source,
      })),
    },
  };
}

function changesOf(
  products: readonly ProductResult[],
  changes: ReturnType<typeof footprintChanges>,
): readonly FootprintChange[] {
  return products.map((product) => {
    const stages = changes[product.index] ?? [];
    const change = follows(total, ...stages);
    return { product, stages, change, after: follows(total, product.cutOff.market.total, change) };
  });
}

/** Nothing where nothing is used. */
function usesBySubject(plant: Plant, uses: ReturnType<typeof usesOf>): ReturnType<CertificateLine['uses']> {
  const real = uses.filter(({ megawattHours }) => !numberOf(megawattHours)?.isZero());
  const groups = groupedBy(real, ({ claim }) =>
    JSON.stringify([claim.process, claim.part.forProducts ? (claim.output?.product.name ?? '') : '']),
  );
  return [...groups].map(([key, group]) => {
    const [process, product] = JSON.parse(key) as [number, string];
    return {
      subject: subjectOf(plant.processes[process], product),
      megawattHours: follows(total, ...group.map(({ megawattHours }) => megawattHours)),
    };
  });
}

/** The published ones but the claim ledger, in reading order; MWh, tCO2e, shares, and money in the currency of its invoice. */
export function certificateNumbers(results: CertificateResults): readonly Result[] {
  const { totals, coverage, timeMatchings, invoices } = results;
  return [
    ...numbers('certificates', organisation, 'MWh', {
      purchased: totals.purchased,
      redeemed: totals.redeemed,
      used: totals.used,
      leftToClaim: totals.left,
      notCounted: totals.uncounted,
      unused: totals.unused,
    }),
    ...coverage.processes.flatMap((one) => ofCoverage(one.subject, 'certificates.coverage', one)),
    ...invoices.flatMap(ofInvoice),
    ...timeMatchings.flatMap(ofMatching),
  ];
}

function ofCoverage(
  subject: Subject,
  prefix: 'certificates.coverage' | 'certificates.timeMatching.months',
  { grid, covered, share, location, market }: GridCoverage,
): readonly Result[] {
  return [
    ...numbers(prefix, subject, 'MWh', { grid, covered }),
    ...numbers(prefix, subject, '1', { share }),
    ...numbers(prefix, subject, 'tCO2e', { locationBased: location, marketBased: market }),
  ];
}

function ofInvoice({ invoice, currency, ...figures }: ExplainedInvoice): readonly Result[] {
  const subject: Subject = { kind: 'invoice', names: [invoice], label: invoice || '–' };
  const { invoiced, held, redeemed, usable, lapsed } = figures;
  const { cost, notRedeemedCost, lapsedCost, notUsableCost, expiringCost, atRisk: moneyAtRisk } = figures;
  return [
    ...numbers('certificates.purchases', subject, 'MWh', { invoiced, held, redeemed, usable, lapsed }),
    ...numbers('certificates.purchases', subject, currency.code, {
      cost,
      notRedeemedCost,
      lapsedCost,
      notUsableCost,
      expiringCost,
      moneyAtRisk,
    }),
  ];
}

function ofMatching({ kind, change, consumers, months }: TimeMatchingResult): readonly Result[] {
  const of = (subject: Subject, ...more: readonly string[]): Subject => ({
    kind: 'time matching',
    names: [kind, ...subject.names, ...more],
    label: [...more, subject.label].filter(Boolean).join(' · '),
  });
  return [
    ...numbers('certificates.timeMatching', of(organisation), 'tCO2e', { change }),
    ...consumers.flatMap(({ subject, covered, matched }) =>
      numbers('certificates.timeMatching.consumers', of(subject), 'MWh', { covered, matched }),
    ),
    ...(months ?? []).flatMap((month) =>
      ofCoverage(of(month.subject, month.month), 'certificates.timeMatching.months', month),
    ),
  ];
}

/** The claim ledger: each certificate and what it was used for, MWh. */
export function claimLedgerNumbers({ lines }: CertificateResults): readonly Result[] {
  return lines.flatMap(ofLine);
}

function ofLine({ judged, used, unused, left, uncounted, uses }: CertificateLine): readonly Result[] {
  const { name } = judged.certificate;
  const subject: Subject = { kind: 'certificate', names: [name], label: name };
  return [
    ...numbers('certificates.lines', subject, 'MWh', {
      volume: judged.megawattHours,
      used,
      unused,
      leftToClaim: left,
      notCounted: uncounted,
    }),
    ...uses().flatMap((use) =>
      numbers('certificates.lines.uses', { ...subject, names: [name, ...use.subject.names] }, 'MWh', {
        MWh: use.megawattHours,
      }),
    ),
  ];
}
