/** A product of the report as a ProductFootprint of PACT v3.0.3: its numbers are those of the workbook, in the units of PACT. */
import type { Figures } from '../../assess';
import { numberOf, reasonsOf, type Node } from '../../calculation/graph/node';
import type { Finding } from '../../findings/finding';
import { words, type Language, type Words } from '../../language/words';
import { formulaKey } from '../../ledgers/cleanText';
import { ratingKinds } from '../../model/documentation';
import { regionOfSite } from '../../model/reportSettings';
import { viewOf } from '../../model/scopeLines';
import { digestOf } from '../../proof/digest';
import { dateOfSerial } from '../../quantity/calendarDate';
import { exact, ZERO, type Exact } from '../../quantity/exact';
import { findUnit } from '../../quantity/units';
import type { Results } from '../../results/allResults';
import type { ProductResult } from '../../results/productResults';
import { textOf, type TextKind } from '../../results/texts/publishedText';
import { publishedTexts } from '../../results/texts/publishedTexts';
import { geographyOf } from './geography';
import type { DeclaredUnit } from './pactProperties';

/** Why a product cannot be handed on, in words of `language/`. */
export interface Missing {
  readonly code: keyof Words['outward']['missing'];
  readonly product: string;
  /** What of it is withheld, and by which findings. */
  readonly what?: string;
  readonly findings?: readonly Finding[];
}

export interface Exported {
  readonly product: ProductResult;
  /** Set where nothing is missing. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
  readonly missing: readonly Missing[];
}

/** What is said of a record besides its numbers. */
interface Issue {
  /** The day of the record, such as `2026-11-28`. */
  readonly day: string;
  /** The digest of the seal of the ledgers, and its short code. */
  readonly seal: { readonly digest: string; readonly code: string };
}

type Assessed = Pick<Figures, 'findings' | 'language'> & { readonly results: Results };

/** Decimals of a number of ours: one with more is rounded to so many. */
const mostDecimals = 12;

/** The products of the report, in its order. */
export function pactFootprints(assessed: Assessed, issue: Issue): readonly Exported[] {
  const { results, findings, language } = assessed;
  const texts = publishedTexts(results);
  const say: Sentences = (kind, product) =>
    texts
      .filter((text) => text.kind === kind && (!product || text.subject.label === product.subject.label))
      .map((text) => textOf(text, language, findings))
      .join(' ');
  return results.products.map((product) => exported(product, assessed, issue, say));
}

/** The sentences to publish of a kind, of one product or of all. */
type Sentences = (kind: TextKind, product?: ProductResult) => string;

function exported(product: ProductResult, assessed: Assessed, issue: Issue, published: Sentences): Exported {
  const { results, language } = assessed;
  const { settings, headline, exclusions } = results;
  const { productIds, companyId, organisation } = settings;
  const productId = productIds.get(formulaKey(product.name)) ?? '';
  const footprint = product.headline[viewOf(headline.view)].total;
  const unit = declaredUnit(product.unit);
  const say = words(language).outward;
  const withheld = (what: string, node: Node | undefined): readonly Missing[] =>
    node && numberOf(node) === undefined
      ? [{ code: 'withheld', product: product.name, what, findings: reasonsOf(node) }]
      : [];
  const lacks = (code: Missing['code'], isLacking: boolean): readonly Missing[] =>
    isLacking ? [{ code, product: product.name }] : [];
  const missing = [
    ...withheld(say.footprint, footprint),
    ...withheld(say.primaryDataShare, product.quality?.primaryShare),
    ...withheld(say.leftOut, exclusions?.together),
    ...lacks('company', organisation === ''),
    ...lacks('company-id', companyId === ''),
    ...lacks('product-id', productId === ''),
    ...lacks('no-mass', unit === undefined),
    ...lacks('negative', numberOf(footprint)?.isNegative() === true && numberOf(footprint)?.isZero() === false),
  ];
  const value = numberOf(footprint);
  if (missing.length > 0 || !unit || !value) return { product, record: undefined, missing };
  const amount = decimalText(value.times(kilograms).div(unit.perUnit));
  const record = {
    id: recordId(issue, product),
    specVersion: '3.0.3',
    created: `${issue.day}T00:00:00Z`,
    status: 'Active',
    companyName: organisation,
    companyIds: [companyId],
    productDescription: published('recycledContent', product),
    productIds: [productId],
    productNameCompany: product.name,
    comment: `${published('footprint', product)} ${say.sealed(issue.seal.code)}`,
    pcf: {
      declaredUnitOfMeasurement: unit.name,
      declaredUnitAmount: '1',
      productMassPerDeclaredUnit: unit.mass,
      ...periodOf(results),
      ...geographyOf(regionOfSite(settings, product.site)),
      boundaryProcessesDescription: say.boundary(product.withoutSupplyOf),
      pcfExcludingBiogenicUptake: amount,
      pcfIncludingBiogenicUptake: amount,
      fossilGhgEmissions: amount,
      fossilCarbonContent: '0',
      packagingEmissionsIncluded: false,
      ccsTechnologicalCO2CaptureIncluded: false,
      ipccCharacterizationFactors: [settings.gwp],
      crossSectoralStandards: ['ISO14067'],
      ...exempted(results, language),
      allocationRulesDescription: published('method'),
      ...secondarySources(results, say.noReference),
      ...(product.quality && { primaryDataShare: percentText(product.quality.primaryShare) }),
      ...ratings(product),
    },
  };
  return { product, record, missing };
}

const kilograms = 1000;

interface Declared {
  readonly name: DeclaredUnit;
  /** How many of it one unit of the product is. */
  readonly perUnit: Exact;
  /** kg of product in one of it. */
  readonly mass: string;
}

/** The unit of PACT for a product's own, kg or kWh; nothing where its mass is not known. Sizes are in t and GJ. */
function declaredUnit(symbol: string): Declared | undefined {
  const unit = findUnit(symbol);
  if (unit?.dimension === 'mass') return { name: 'kilogram', perUnit: exact(unit.size).times(kilograms), mass: '1' };
  const kilowattHour = '0.0036';
  if (unit?.dimension === 'energy')
    return { name: 'kilowatt hour', perUnit: exact(unit.size).div(kilowattHour), mass: '0' };
  return undefined;
}

function decimalText(value: Exact): string {
  return value.toDecimalPlaces(mostDecimals).plus(0).toFixed();
}

function percentText(share: Node): string {
  return decimalText((numberOf(share) ?? ZERO).times(100));
}

/** The first day, and the day after the last: the end is exclusive. */
function periodOf({ settings: { periodFrom, periodTo } }: Results) {
  const at = (serial: number): string => `${dateOfSerial(serial) ?? ''}T00:00:00Z`;
  return { referencePeriodStart: at(periodFrom), referencePeriodEnd: at(periodTo + 1) };
}

function exempted({ exclusions }: Results, language: Language) {
  if (!exclusions) return { exemptedEmissionsPercent: '0' };
  const { listed } = words(language).punctuation;
  return {
    exemptedEmissionsPercent: percentText(exclusions.together),
    exemptedEmissionsDescription: listed(exclusions.rows.map(({ item, reason }) => `${item}: ${reason}`)),
  };
}

function secondarySources({ factorSources }: Results, noReference: string) {
  if (factorSources.length === 0) return {};
  return {
    secondaryEmissionFactorSources: factorSources.map(({ name, reference }) => ({
      name,
      version: reference || noReference,
    })),
  };
}

/** PACT's ratings where all three are known. */
function ratings({ quality }: ProductResult) {
  const values = ratingKinds.map((kind) => [kind, quality?.ratings && numberOf(quality.ratings[kind])] as const);
  if (values.some(([, value]) => value === undefined)) return {};
  return { dqi: Object.fromEntries(values.map(([kind, value]) => [`${kind}DQR`, decimalText(value ?? ZERO)])) };
}

/** The same ledgers, product and day give the same id: a UUID of version 8 (RFC 9562) of their digest. */
function recordId({ day, seal }: Issue, { subject }: ProductResult): string {
  const digest = digestOf([seal.digest, day, ...subject.names].join('\n'));
  const variant = ((parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
  return [...parts, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
}
