/** Certificates in the result JSON: totals, the claim ledger, coverage, matching in time, invoices. */
import type { ReasonCode } from '../../model/certificates/eligibility';
import type { Purpose } from '../../model/certificates/eligibilityRules';
import type { CertificateLine, ExplainedInvoice } from '../../results/certificateResults';
import type { NumberJson, OutputJson, ProcessJson } from './numberShape';

export interface CertificatesJson {
  readonly unit: 'MWh';
  readonly purchased: NumberJson;
  readonly redeemed: NumberJson;
  readonly used: NumberJson;
  /** Redeemed and not used: what may still be claimed, and what does not count. */
  readonly unused: NumberJson;
  readonly leftToClaim: NumberJson;
  readonly notCounted: NumberJson;
  readonly lines: readonly CertificateJson[];
  readonly coverage: readonly (ProcessJson & CoverageJson)[];
  readonly timeMatching: readonly TimeMatchingJson[];
  readonly purchases: readonly InvoiceJson[];
}

/** One certificate and what it was used for. */
interface CertificateJson {
  readonly certificate: string;
  readonly scheme: string;
  readonly status: string;
  readonly volume: NumberJson;
  /** For the inventory; `null` where it may count once a name is mended. */
  readonly eligible: boolean | null;
  readonly purposes: Readonly<Record<Purpose, VerdictJson>>;
  /** How narrowly it is dedicated. */
  readonly step: CertificateLine['judged']['dedication']['step'];
  readonly customer: string;
  readonly used: NumberJson;
  readonly unused: NumberJson;
  readonly leftToClaim: NumberJson;
  readonly notCounted: NumberJson;
  readonly uses: readonly (OutputJson & { readonly MWh: NumberJson })[];
}

/** Whether it counts for a purpose: why not, or what to look at though it counts. */
export interface VerdictJson {
  readonly counts: boolean | null;
  readonly reasons: readonly ReasonJson[];
  readonly conditions: readonly ReasonJson[];
}

export interface ReasonJson {
  readonly code: ReasonCode;
  readonly detail?: string;
  /** The rule that speaks, where it stands, and whether it was checked against the text. */
  readonly rule?: string;
  readonly source?: string;
  readonly checked?: boolean;
}

/** Electricity of the grid and what of it certificates cover, MWh; emissions in tCO2e. */
export interface CoverageJson {
  readonly grid: NumberJson;
  readonly covered: NumberJson;
  readonly share: NumberJson;
  readonly locationBased: NumberJson;
  readonly marketBased: NumberJson;
}

/** A preview: what certificates would cover if they had to be of the same month or hour. */
interface TimeMatchingJson {
  readonly matching: 'monthly' | 'hourly';
  /** tCO2e, market-based. */
  readonly change: NumberJson;
  readonly consumers: readonly (OutputJson & { readonly covered: NumberJson; readonly matched: NumberJson })[];
  readonly months?: readonly (ProcessJson & CoverageJson & { readonly month: string })[];
}

/** MWh, and money in the currency of the invoice. */
interface InvoiceJson {
  readonly invoice: string;
  readonly supplier: string;
  /** Such as `2024-03`; `null` where its date cannot be read. */
  readonly month: string | null;
  readonly currency: string | null;
  readonly invoiced: NumberJson;
  readonly held: NumberJson;
  readonly redeemed: NumberJson;
  readonly usable: NumberJson;
  readonly lapsed: NumberJson;
  /** `null` where a figure is withheld. */
  readonly status: NonNullable<ExplainedInvoice['status']> | null;
  readonly cost: NumberJson;
  readonly notRedeemedCost: NumberJson;
  readonly lapsedCost: NumberJson;
  readonly notUsableCost: NumberJson;
  readonly expiringCost: NumberJson;
  readonly moneyAtRisk: NumberJson;
}
