/**
 * What a ProductFootprint of PACT may hold: PACT Technical Specifications v3.0.3 (2025-11-18), data model of ProductFootprint and CarbonFootprint,
 * in our own words. Where its schema lets pass what its text forbids, the text goes.
 */

/** What a property holds; decimals are texts without exponent. */
export type Kind =
  | 'uuid'
  | 'version'
  | 'time'
  | 'text'
  | 'name'
  | 'urns'
  | 'uuids'
  | 'decimal'
  | 'positive'
  | 'not negative'
  | 'not positive'
  | 'percent'
  | 'rating'
  | 'boolean'
  | 'country'
  | 'subdivision'
  | 'names'
  | 'reports'
  | 'uri'
  | 'object'
  | 'objects'
  | readonly string[];

interface Property {
  readonly kind: Kind;
  /** `schema`: its schema requires it; `text`: only its text does. */
  readonly needed?: 'schema' | 'text';
  /** What the objects in it hold; where it says nothing, anything. */
  readonly holds?: Properties;
}
export type Properties = Readonly<Record<string, Property>>;

const required = (kind: Kind): Property => ({ kind, needed: 'schema' });
const asked = (kind: Kind): Property => ({ kind, needed: 'text' });
const open = (kind: Kind): Property => ({ kind });

/** The units of which a footprint may be declared. */
const declaredUnits = [
  'liter',
  'kilogram',
  'cubic meter',
  'kilowatt hour',
  'megajoule',
  'ton kilometer',
  'square meter',
  'piece',
  'hour',
  'megabit second',
] as const;
export type DeclaredUnit = (typeof declaredUnits)[number];

/** Units of what has no mass. */
export const unitsWithoutMass: readonly string[] = [
  'kilowatt hour',
  'megajoule',
  'ton kilometer',
  'hour',
  'megabit second',
];

/** The subregions of the United Nations (M49) by which it names a geography wider than a country. */
const subregions = [
  'Australia and New Zealand',
  'Central Asia',
  'Eastern Asia',
  'Eastern Europe',
  'Latin America and the Caribbean',
  'Melanesia',
  'Micronesia',
  'Northern Africa',
  'Northern America',
  'Northern Europe',
  'Polynesia',
  'South-eastern Asia',
  'Southern Asia',
  'Southern Europe',
  'Sub-Saharan Africa',
  'Western Asia',
  'Western Europe',
];

/** Wider or older names that its list has, too. */
const widerRegions = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'];

export const geographies = ['geographyRegionOrSubregion', 'geographyCountry', 'geographyCountrySubdivision'] as const;

const carbonFootprint: Properties = {
  declaredUnitOfMeasurement: required(declaredUnits),
  declaredUnitAmount: required('positive'),
  productMassPerDeclaredUnit: required('not negative'),
  referencePeriodStart: required('time'),
  referencePeriodEnd: required('time'),
  geographyRegionOrSubregion: open([...widerRegions, ...subregions]),
  geographyCountry: open('country'),
  geographyCountrySubdivision: open('subdivision'),
  boundaryProcessesDescription: open('text'),
  pcfExcludingBiogenicUptake: required('decimal'),
  pcfIncludingBiogenicUptake: required('decimal'),
  fossilGhgEmissions: required('not negative'),
  fossilCarbonContent: required('not negative'),
  biogenicCarbonContent: open('not negative'),
  recycledCarbonContent: open('not negative'),
  landUseChangeGhgEmissions: open('not negative'),
  landManagementFossilGhgEmissions: open('not negative'),
  landManagementBiogenicCO2Emissions: open('not negative'),
  landManagementBiogenicCO2Removals: open('not positive'),
  landCarbonLeakage: open('not negative'),
  landAreaOccupation: open('not negative'),
  biogenicCO2Uptake: open('not positive'),
  biogenicNonCO2Emissions: open('not negative'),
  aircraftGhgEmissions: open('not negative'),
  outboundLogisticsGhgEmissions: open('not negative'),
  packagingEmissionsIncluded: asked('boolean'),
  packagingGhgEmissions: open('not negative'),
  packagingBiogenicCarbonContent: open('not negative'),
  ccsTechnologicalCO2CaptureIncluded: asked('boolean'),
  ccsTechnologicalCO2Capture: open('not positive'),
  technologicalCO2CaptureOrigin: open('text'),
  technologicalCO2Removals: open('not positive'),
  ccuCarbonContent: open('not negative'),
  ccuCalculationApproach: open(['Cut-off', 'Credit']),
  ccuCreditCertification: open('uri'),
  ipccCharacterizationFactors: required('reports'),
  crossSectoralStandards: required('names'),
  productOrSectorSpecificRules: {
    kind: 'objects',
    holds: {
      operator: required(['PEF', 'EPD International', 'Other']),
      ruleNames: required('names'),
      otherOperatorName: open('name'),
    },
  },
  exemptedEmissionsPercent: required('percent'),
  exemptedEmissionsDescription: open('text'),
  allocationRulesDescription: open('text'),
  secondaryEmissionFactorSources: { kind: 'objects', holds: { name: required('name'), version: required('name') } },
  primaryDataShare: asked('percent'),
  dqi: {
    kind: 'object',
    holds: {
      technologicalDQR: required('rating'),
      geographicalDQR: required('rating'),
      temporalDQR: required('rating'),
    },
  },
  verification: { kind: 'object' },
};

export const productFootprint: Properties = {
  id: required('uuid'),
  specVersion: required('version'),
  precedingPfIds: open('uuids'),
  created: required('time'),
  status: required(['Active', 'Deprecated']),
  validityPeriodStart: open('time'),
  validityPeriodEnd: open('time'),
  companyName: required('name'),
  companyIds: required('urns'),
  productDescription: required('text'),
  productIds: required('urns'),
  productClassifications: open('urns'),
  productNameCompany: required('name'),
  comment: open('text'),
  pcf: { kind: 'object', needed: 'schema', holds: carbonFootprint },
  extensions: {
    kind: 'objects',
    holds: {
      specVersion: required('version'),
      dataSchema: required('uri'),
      documentation: open('uri'),
      data: required('object'),
    },
  },
};
