/**
 * The ids of published numbers, the same in every language and release.
 *
 *     id   = part { "." part }     the path of the number in the result JSON, positions in lists left out
 *     part = letter { letter | digit | "_" }
 *
 * What entry of a list it is, the subject says. An id never changes its meaning; a number of a new meaning takes a new one.
 */
import type { OtherMethod } from '../ledgers/scrapMethods';
import type { LocationLine, ScopeLine } from '../model/scopeLines';

type View = 'locationBased' | 'marketBased';
type ScopePart = 'total' | 'scope1' | 'scope2' | 'scope3' | 'earlierPeriods';
type Share = 'preConsumer' | 'postConsumer' | 'total';

export const boundaryKeys = {
  organisation: 'organisation',
  site: 'site',
  process: 'process',
  'all scrap': 'allScrap',
} as const;
type BoundaryKey = (typeof boundaryKeys)[keyof typeof boundaryKeys];

/** Of an output of a process that is not scrap. */
type ProductId =
  | 'products.output.value'
  | `products.headline.${'footprint' | View | `recycledContent.${Share}`}`
  | `products.footprint.${View}.${ScopePart}`
  | `products.footprint.embedded.${'direct' | 'indirect'}`
  | `products.footprint.${OtherMethod['key']}.${View}.${ScopePart}`
  | `products.recycledContent.${BoundaryKey | 'otherBasis'}.${Share}`
  | 'stages.parts.value'
  | 'products.primaryDataShare'
  | `products.dataQuality.${'uncertainty' | 'uncertaintyCovers' | 'rated' | 'technological' | 'temporal' | 'geographical'}`;

/** Of the organisation, its sites, its gases, and of what output is divided by. */
export type InventoryId =
  | `inventory.${ScopeLine['id']}`
  | `inventory.sites.${ScopeLine['id']}`
  | `inventory.gases.${'potential' | LocationLine['id']}`
  | `inventory.intensities.${'denominator.value' | 'scope1_2LocationBased' | 'scope1_2MarketBased' | 'scope3_1'}`
  | `inventory.energy.${'total' | 'sites.total'}`
  | `waste.${'general' | 'hazardous' | 'total'}`
  | `stocks.${'opening' | 'closing' | `footprint.${View}` | `recycledContent.${'preConsumer' | 'postConsumer'}`}`
  | 'embedded.leftOut.emissions'
  | 'exclusions.together'
  | `completeness.${'value' | 'measured' | 'estimated' | 'measuredShare'}`;

type MetalId =
  | `scrap.${'internal' | 'preConsumer' | 'postConsumer' | 'total'}`
  | `metalBalance.${'in' | 'out' | 'loss' | 'lossShare'}`
  | `tolledMetal.${'metal' | 'emissions'}`;

type CertificateId =
  | `certificates.${'purchased' | 'redeemed' | 'used' | 'unused' | 'leftToClaim' | 'notCounted'}`
  | `certificates.lines.${'volume' | 'used' | 'unused' | 'leftToClaim' | 'notCounted' | 'uses.MWh'}`
  | `certificates.coverage.${'grid' | 'covered' | 'share' | View}`
  | `certificates.timeMatching.${'change' | 'consumers.covered' | 'consumers.matched'}`
  | `certificates.timeMatching.months.${'grid' | 'covered' | 'share' | View}`
  | `certificates.purchases.${'invoiced' | 'held' | 'redeemed' | 'usable' | 'lapsed'}`
  | `certificates.purchases.${'cost' | 'notRedeemedCost' | 'lapsedCost' | 'notUsableCost' | 'expiringCost' | 'moneyAtRisk'}`;

/** Of rows of `Targets` and `Disclosed`. */
type TargetId =
  | `targets.${'target' | 'actual' | 'distance' | 'relativeDistance' | 'previous'}`
  | `targets.${'yearOnYear' | 'plannedYearlyChange' | 'requiredYearlyChange'}`
  | `disclosed.${'value' | 'computed' | 'difference'}`
  | `disclosureChecks.totals.${'value' | 'sum' | 'difference'}`
  | `disclosureChecks.repeated.${'value' | 'otherValue' | 'difference'}`
  | 'disclosureChecks.impliedFactors.factor'
  | `disclosureChecks.standardCoal.${'value' | 'product' | 'difference'}`;

/** Of years side by side. */
type YearId =
  `years.${'figures.values.value' | 'figures.change' | 'figures.relativeChange' | 'targets.target' | 'targets.reached'}`;

export type ResultId = ProductId | InventoryId | MetalId | CertificateId | TargetId | YearId;
