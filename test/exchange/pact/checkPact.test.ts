/** What is wrong with a record of PACT: its shape, what the method asks, its sums. Each rule has a record that breaks it alone. */
import { checkPact, recordsIn } from '../../../src/exchange/pact/checkPact';
import type { Json } from '../../../src/exchange/pact/pactFault';

const pcf: Json = {
  declaredUnitOfMeasurement: 'kilogram',
  declaredUnitAmount: '1',
  productMassPerDeclaredUnit: '1',
  referencePeriodStart: '2024-01-01T00:00:00Z',
  referencePeriodEnd: '2025-01-01T00:00:00Z',
  geographyCountry: 'CN',
  pcfExcludingBiogenicUptake: '4.5',
  pcfIncludingBiogenicUptake: '4.2',
  fossilGhgEmissions: '4',
  landUseChangeGhgEmissions: '0.5',
  biogenicCO2Uptake: '-0.3',
  fossilCarbonContent: '0',
  packagingEmissionsIncluded: false,
  ccsTechnologicalCO2CaptureIncluded: false,
  ipccCharacterizationFactors: ['AR6'],
  crossSectoralStandards: ['ISO14067'],
  exemptedEmissionsPercent: '0',
  primaryDataShare: '20',
  secondaryEmissionFactorSources: [{ name: 'IAI', version: '2022' }],
};
const record: Json = {
  id: '3893bb5d-da16-4dc1-9185-11d97476c254',
  specVersion: '3.0.3',
  created: '2025-03-01T00:00:00Z',
  status: 'Active',
  companyName: 'Works',
  companyIds: ['urn:pact:example.com:company-id:works'],
  productDescription: '',
  productIds: ['urn:gtin:4712345060507'],
  productNameCompany: 'Billet',
  pcf,
};

/** Faults of the record with something else in it, as `code path`; `undefined` takes a property away. */
const faultsWith = (more: Json, morePcf: Json = {}): readonly string[] =>
  checkPact(JSON.parse(JSON.stringify({ ...record, ...more, pcf: { ...pcf, ...morePcf } }))).map(
    ({ code, path }) => `${code} ${path}`,
  );

test('a record whose numbers add up is in order', () => expect(faultsWith({})).toEqual([]));

const broken: readonly (readonly [fault: string, more: Json, morePcf?: Json])[] = [
  ['missing companyName', { companyName: undefined }],
  ['wrong-form id', { id: '17' }],
  ['wrong-form status', { status: 'Valid' }],
  ['wrong-form companyIds', { companyIds: ['works'] }],
  ['empty extensions', { extensions: [] }],
  ['unknown-property pcfs', { pcfs: 1 }],
  ['wrong-form created', { created: '2025-03-01' }],
  ['wrong-form pcf.fossilGhgEmissions', {}, { fossilGhgEmissions: '4e0' }],
  ['wrong-form pcf.declaredUnitAmount', {}, { declaredUnitAmount: '1abc' }],
  ['wrong-form pcf.declaredUnitOfMeasurement', {}, { declaredUnitOfMeasurement: 'tonne' }],
  ['missing pcf.primaryDataShare', {}, { primaryDataShare: undefined }],
  ['missing pcf.packagingEmissionsIncluded', {}, { packagingEmissionsIncluded: undefined }],
  ['missing pcf.dqi.temporalDQR', {}, { dqi: { technologicalDQR: '1', geographicalDQR: '1' } }],
  ['out-of-range pcf.dqi.temporalDQR', {}, { dqi: { technologicalDQR: '1', geographicalDQR: '1', temporalDQR: '9' } }],
  ['out-of-range pcf.primaryDataShare', {}, { primaryDataShare: '400' }],
  ['out-of-range pcf.exemptedEmissionsPercent', {}, { exemptedEmissionsPercent: '-999' }],
  ['too-many-geographies pcf', {}, { geographyCountrySubdivision: 'CN-SD' }],
  ['unknown-country pcf.geographyCountry', {}, { geographyCountry: 'ZZ' }],
  ['not-in-order pcf.referencePeriodEnd', {}, { referencePeriodEnd: '2024-01-01T00:00:00Z' }],
  ['validity-too-early validityPeriodStart', { validityPeriodStart: '2024-12-31T00:00:00Z' }],
  ['validity-too-long validityPeriodEnd', { validityPeriodEnd: '2028-01-02T00:00:00Z' }],
  ['contradicts pcf.packagingGhgEmissions', {}, { packagingGhgEmissions: '0.1' }],
  ['contradicts pcf.productMassPerDeclaredUnit', {}, { productMassPerDeclaredUnit: '1000' }],
  ['contradicts precedingPfIds', { precedingPfIds: [record['id']], comment: 'new factor' }],
  ['should-say comment', { precedingPfIds: ['3893bb5d-da16-4dc1-9185-11d97476c255'] }],
  ['should-say pcf.secondaryEmissionFactorSources', {}, { secondaryEmissionFactorSources: undefined }],
  ['should-say pcf.exemptedEmissionsDescription', {}, { exemptedEmissionsPercent: '2' }],
  ['does-not-add-up pcf.pcfIncludingBiogenicUptake', {}, { pcfIncludingBiogenicUptake: '4.5' }],
  ['part-above-whole pcf.landManagementFossilGhgEmissions', {}, { landManagementFossilGhgEmissions: '4.1' }],
];
test.each(broken.map(([fault, more, morePcf = {}]) => ({ fault, more, morePcf })))(
  '$fault',
  ({ fault, more, morePcf }) => expect(faultsWith(more, morePcf)).toEqual([fault]),
);

test('emissions of land management are in the fossil ones already: counted twice, the sum does not add up', () => {
  expect(faultsWith({}, { landManagementFossilGhgEmissions: '1' })).toEqual([]);
  expect(
    faultsWith(
      {},
      { landManagementFossilGhgEmissions: '1', pcfExcludingBiogenicUptake: '5.5', pcfIncludingBiogenicUptake: '5.2' },
    ),
  ).toEqual(['does-not-add-up pcf.pcfExcludingBiogenicUptake']);
});

test.each([
  [
    'rounded parts',
    { pcfExcludingBiogenicUptake: '4.51', fossilGhgEmissions: '4.00', landUseChangeGhgEmissions: '0.50' },
    [],
  ],
  [
    'two tenths are no rounding',
    { pcfExcludingBiogenicUptake: '4.7' },
    ['does-not-add-up pcf.pcfExcludingBiogenicUptake'],
  ],
])('numbers add up to the last digit that they state: %s', (_, morePcf, faults) =>
  expect(
    faultsWith(
      {},
      { pcfIncludingBiogenicUptake: String(Number(morePcf.pcfExcludingBiogenicUptake) - 0.3), ...morePcf },
    ),
  ).toEqual(faults),
);

test('a record, a list of them and the answer of an interface are read; anything else is not', () => {
  expect(recordsIn(record)).toEqual([record]);
  expect(recordsIn([record])).toEqual([record]);
  expect(recordsIn({ data: [record] })).toEqual([record]);
  expect(recordsIn({ data: record })).toEqual([record]);
  expect(recordsIn({ products: [] })).toBeUndefined();
});

/** The figures of the four examples that the specification of version 3 ships: three of them do not add up. */
test.each<readonly [example: number, figures: Json, faults: readonly string[]]>([
  [
    1,
    {
      pcfExcludingBiogenicUptake: '0.384',
      pcfIncludingBiogenicUptake: '-1.23',
      fossilGhgEmissions: '0.35',
      landUseChangeGhgEmissions: '0',
      landManagementFossilGhgEmissions: '0.03',
      landManagementBiogenicCO2Emissions: '0.004',
      landManagementBiogenicCO2Removals: '0',
      biogenicCO2Uptake: '-1.61',
      biogenicNonCO2Emissions: '0.002',
    },
    ['0.384 0.356'],
  ],
  [
    2,
    {
      pcfExcludingBiogenicUptake: '5.14',
      pcfIncludingBiogenicUptake: '-14.22',
      fossilGhgEmissions: '4.78',
      landUseChangeGhgEmissions: '0',
      landManagementFossilGhgEmissions: '0.36',
      landManagementBiogenicCO2Removals: '0',
      biogenicCO2Uptake: '-19.36',
      biogenicNonCO2Emissions: '0.024',
    },
    ['5.14 4.804'],
  ],
  [
    3,
    {
      pcfExcludingBiogenicUptake: '77.0',
      pcfIncludingBiogenicUptake: '77.0',
      fossilGhgEmissions: '77',
      landUseChangeGhgEmissions: '0',
      landManagementFossilGhgEmissions: '0',
      landManagementBiogenicCO2Emissions: '0',
      landManagementBiogenicCO2Removals: '0',
      biogenicCO2Uptake: '0',
      biogenicNonCO2Emissions: '0',
    },
    [],
  ],
  [
    4,
    {
      pcfExcludingBiogenicUptake: '0.42',
      pcfIncludingBiogenicUptake: '0.05',
      fossilGhgEmissions: '0.17',
      landUseChangeGhgEmissions: '0.2',
      landManagementFossilGhgEmissions: '0.05',
      landManagementBiogenicCO2Emissions: '0',
      landManagementBiogenicCO2Removals: '0',
      biogenicCO2Uptake: '-0.37',
      biogenicNonCO2Emissions: '0.001',
    },
    ['0.42 0.371'],
  ],
])('official example %i', (_, figures, faults) => {
  const { pcf: ours } = record;
  const found = checkPact({
    ...record,
    pcf: { ...(ours as Json), landUseChangeGhgEmissions: undefined, biogenicCO2Uptake: undefined, ...figures },
  });
  expect(found.filter(({ layer }) => layer === 'sums').map(({ value, expected }) => `${value} ${expected}`)).toEqual(
    faults,
  );
});
