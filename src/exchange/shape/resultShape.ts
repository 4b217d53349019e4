/** The result JSON as other programs read it: its form is a contract, and its JSON schema is made from these types. */
import type { FindingCode } from '../../findings/codes';
import type { Severity } from '../../findings/severity';
import type { PerOtherMethod } from '../../ledgers/scrapMethods';
import type { RatingKind } from '../../model/documentation';
import type { Gas } from '../../model/gwp';
import type { Boundary, ReportSettings } from '../../model/reportSettings';
import { type SeldomLine, type LocationLine, type ScopeLine } from '../../model/scopeLines';
import type { Results } from '../../results/allResults';
import type { IntensityResult } from '../../results/inventoryResults';
import type { Headline, ProductResult } from '../../results/productResults';
import type { Scopes } from '../../results/views';
import type { CertificatesJson } from './certificatesShape';
import type { NumberJson, OutputJson, ProcessJson } from './numberShape';
import type { ListReadJson } from './readShape';
import type { RunJson, SinceLastRunJson } from './runShape';
import type { SettingsJson } from './settingsShape';
import type { StagesJson } from './stagesShape';
import type { StockJson } from './stocksShape';
import type { YearsJson } from './yearsShape';
import type { TextJson } from './textsShape';
import type { DisclosedJson, DisclosureChecksJson, TargetJson } from './targetsShape';

export type ResultJson = ComputedJson | UncomputedJson;

interface HeadJson {
  readonly format: 'crossfoot-result/1';
  /** What became of every table, file and sheet. */
  readonly read: readonly ListReadJson[];
}

/** What `check` gives: findings alone. */
export interface FindingsJson extends HeadJson {
  readonly findings: readonly FindingJson[];
}

/** A report whose period or method is not known has no results. */
interface UncomputedJson extends FindingsJson {
  readonly settings: null;
  readonly headline: null;
  readonly products: readonly [];
  readonly inventory: null;
  readonly scrap: null;
  readonly targets: readonly [];
  readonly disclosed: readonly [];
  readonly checks: readonly [];
  readonly texts: readonly [];
}

export interface ComputedJson extends FindingsJson {
  readonly settings: SettingsJson;
  readonly headline: Headline;
  readonly products: readonly ProductJson[];
  /** Each product by stage of the chain; absent where the settings give no process a stage. */
  readonly stages?: readonly StagesJson[];
  readonly embedded: EmbeddedJson;
  readonly inventory: InventoryJson;
  readonly metalBalance: readonly MetalBalanceJson[];
  readonly completeness: readonly CompletenessJson[];
  /** There where the ledger of exclusions is. */
  readonly exclusions?: ExclusionsJson;
  /** What lies in stock at both ends of the period; absent where no stock is entered. */
  readonly stocks?: readonly StockJson[];
  readonly tolledMetal: TolledJson;
  readonly scrap: ScrapJson;
  /** What is given away to be treated; absent where no waste is entered. */
  readonly waste?: WasteJson;
  readonly certificates: CertificatesJson;
  readonly targets: readonly TargetJson[];
  readonly disclosed: readonly DisclosedJson[];
  readonly disclosureChecks: DisclosureChecksJson;
  /** Beside the years before; absent where nothing is known of any. */
  readonly years?: YearsJson;
  readonly checks: readonly CheckJson[];
  /** The sentences to publish. */
  readonly texts: readonly TextJson[];
  /** What ran, this time and before, the oldest first. */
  readonly runs?: readonly RunJson[];
  /** Headline numbers of this run beside those of the last one over other ledgers or by another version. */
  readonly sinceLastRun?: readonly SinceLastRunJson[];
}

/** One output that is not scrap. */
export interface ProductJson extends OutputJson {
  readonly output: { readonly value: NumberJson; readonly unit: string };
  /** Under the method, view and boundary that head workbook, pane and terminal too. */
  readonly headline: Headline & {
    readonly unit: string;
    /** In the view of the headline. */
    readonly footprint: NumberJson;
    readonly locationBased: NumberJson;
    readonly marketBased: NumberJson;
    readonly recycledContent: SharesJson;
  };
  readonly footprint: FootprintJson;
  readonly recycledContent: Readonly<Record<Exclude<Boundary, 'all scrap'> | 'allScrap', SharesJson>> & {
    /** Under the boundary of the report, on the basis that is not its own. */
    readonly otherBasis: SharesJson & Pick<ReportSettings, 'basis' | 'boundary'>;
  };
  /** What the product is to CBAM. */
  readonly cbam: ProductResult['embedded']['kind'];
  /** Part of the footprint, in the view of the headline, that rests on primary data. */
  readonly primaryDataShare: NumberJson;
  readonly dataQuality: DataQualityJson;
}

/** tCO2e per unit of the product. */
export interface ViewJson extends Readonly<Record<Exclude<keyof Scopes, 'earlier'>, NumberJson>> {
  /** What opening stocks carry from periods before; absent where nothing is drawn from stock. */
  readonly earlierPeriods?: NumberJson;
}

export interface ViewsJson {
  readonly locationBased: ViewJson;
  readonly marketBased: ViewJson;
}

/** Both views under cut-off, and under the other scrap methods; one that may be missing is there where the report asks for it. */
interface FootprintJson extends ViewsJson, PerOtherMethod<ViewsJson> {
  readonly method: 'cut-off';
  readonly unit: string;
  /** Items whose supply no factor covers; the totals leave it out. */
  readonly withoutSupplyOf: readonly string[];
  readonly embedded: { readonly direct: NumberJson; readonly indirect: NumberJson };
}

/** Shares of the metal. */
export interface SharesJson {
  readonly preConsumer: NumberJson;
  readonly postConsumer: NumberJson;
  readonly total: NumberJson;
}

/** `null` where nothing is given; ratings are those of PACT. */
export interface DataQualityJson extends Readonly<Record<RatingKind, NumberJson>> {
  readonly uncertainty: NumberJson;
  /** Part of the footprint that the uncertainty is of. */
  readonly uncertaintyCovers: NumberJson;
  /** Part of the footprint that is rated. */
  readonly rated: NumberJson;
}

/** What CBAM's division leaves out: emissions of making input materials, which no product carries. */
export interface EmbeddedJson {
  /** What the figures mean, in the language of the report. */
  readonly message: string;
  readonly unit: 'tCO2e';
  readonly leftOut: readonly (OutputJson & { readonly emissions: NumberJson })[];
}

/** Lines that a ledger of their own tells; what opening stocks carry stands in no inventory. */
type SeldomInventoryLine = Exclude<SeldomLine, { readonly scope: 'earlier' }>;

/** tCO2e by line of the division into scopes. */
export type ScopesJson = Readonly<Record<Exclude<ScopeLine, SeldomLine>['id'], NumberJson>> &
  Readonly<Partial<Record<SeldomInventoryLine['id'], NumberJson>>>;

export interface InventoryJson extends ScopesJson {
  readonly unit: 'tCO2e';
  readonly gwp: ReportSettings['gwp'];
  /** Items whose supply no factor covers; the sums leave it out. */
  readonly withoutSupplyOf: readonly string[];
  readonly sites: readonly SiteJson[];
  readonly gases: readonly GasJson[];
  readonly intensities: readonly IntensityJson[];
  /** Standard coal; `null` where no carrier has a factor for it. */
  readonly energy: EnergyJson | null;
}

interface SiteJson extends ScopesJson {
  readonly site: string;
  readonly withoutSupplyOf: readonly string[];
}

/** tCO2e by location-based line; the potential in tCO2e/t. */
interface GasJson
  extends
    Readonly<Record<Exclude<LocationLine, SeldomLine>['id'], NumberJson>>,
    Readonly<Partial<Record<SeldomInventoryLine['id'], NumberJson>>> {
  readonly gas: Gas;
  readonly potential: NumberJson;
}

interface IntensityJson {
  readonly of: IntensityResult['kind'];
  readonly subject: string;
  readonly unit: 'tCO2e/t';
  readonly denominator: {
    readonly value: NumberJson;
    readonly unit: 't';
    readonly meaning: 'output that leaves it' | 'all output but scrap';
  };
  readonly scope1_2LocationBased: NumberJson;
  readonly scope1_2MarketBased: NumberJson;
  readonly scope3_1: NumberJson;
}

interface EnergyJson {
  readonly unit: 'tce';
  readonly total: NumberJson;
  readonly sites: readonly { readonly site: string; readonly total: NumberJson }[];
}

/** Metal of a process. */
export interface MetalBalanceJson extends ProcessJson {
  readonly unit: 't';
  readonly in: NumberJson;
  readonly out: NumberJson;
  readonly loss: NumberJson;
  readonly lossShare: NumberJson;
}

/** How much of a total is measured and estimated. */
export interface CompletenessJson {
  readonly total: Results['completeness'][number]['kind'];
  readonly unit: string;
  readonly value: NumberJson;
  readonly measured: NumberJson;
  readonly estimated: NumberJson;
  readonly measuredShare: NumberJson;
  /** Number of rows or lines that cannot be read or have no factor. */
  readonly unknown: string;
}

/** What is left out of the footprints on the record. */
export interface ExclusionsJson {
  readonly rows: readonly {
    /** Empty: every process. */
    readonly process: string;
    readonly item: string;
    readonly reason: string;
    readonly evidence: string;
    /** Of the footprint, estimated. */
    readonly share: NumberJson;
  }[];
  /** Sum of the shares. */
  readonly together: NumberJson;
}

/** Customers' metal that was worked here, and its upstream emissions in tCO2e, which no scope holds. */
export interface TolledJson {
  readonly unit: 't';
  readonly metal: NumberJson;
  readonly emissions: NumberJson;
}

/** Waste by class; waste of no stated class is in the total. */
export interface WasteJson {
  readonly unit: 't';
  readonly general: NumberJson;
  readonly hazardous: NumberJson;
  readonly total: NumberJson;
}

/** Scrap charged, as delivered. */
export interface ScrapJson {
  readonly unit: 't';
  readonly internal: NumberJson;
  readonly preConsumer: NumberJson;
  readonly postConsumer: NumberJson;
  readonly total: NumberJson;
}

/** Two sums along different ways that must be one to the last digit. */
export interface CheckJson {
  readonly check: string;
  /** `null` where it cannot be made. */
  readonly holds: boolean | null;
  readonly difference: NumberJson;
  readonly unit: string;
  readonly left: NumberJson;
  readonly right: NumberJson;
  /** What prevents it, where it cannot be made. */
  readonly blockedBy?: readonly { readonly code: FindingCode; readonly table?: string; readonly cell?: string }[];
}

/** `row` counts the data rows of a table from 1. */
export interface FindingJson {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
  /** In the language of the report. */
  readonly message: string;
  /** Why somebody left it as it is; absent where nobody said so. */
  readonly reason?: string;
}
