/** The result as JSON, in the form of the contract: decimal strings, `null` where an error blocks a value. */
import type { Figures } from '../assess';
import type { Finding } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import type { Language } from '../language/words';
import type { Boundary, ReportSettings } from '../model/reportSettings';
import { dateOfSerial } from '../quantity/calendarDate';
import type { Results } from '../results/allResults';
import type { Headline, ProductResult } from '../results/productResults';
import { checkJson, numberJson as number } from './checkJson';
import { embeddedJson } from './embeddedJson';
import { inventoryJson } from './inventoryJson';
import { completenessJson, metalBalanceJson, productQualityJson, tolledJson, viewsJson } from './methodJson';
import { disclosedJson, disclosureChecksJson, targetsJson } from './targetsJson';
import { certificatesJson } from './certificatesJson';
import { readJson } from './readJson';

type Json = Readonly<Record<string, unknown>>;

/** The whole result as a plain value for `JSON.stringify`. */
export function resultJson(assessment: Figures): Readonly<Record<string, unknown>> {
  const { results, findings, language } = assessment;
  return {
    format: 'crossfoot-result/1',
    settings: results ? settingsJson(results.settings) : null,
    read: readJson(assessment.read),
    headline: results?.headline ?? null,
    ...(results ? resultsJson(results, language) : nothing),
    findings: findings.map((finding) => findingJson(finding, language)),
  };
}

/** The findings alone, for `check`. */
export function findingsJson(assessment: Figures): Readonly<Record<string, unknown>> {
  return {
    format: 'crossfoot-result/1',
    read: readJson(assessment.read),
    findings: assessment.findings.map((finding) => findingJson(finding, assessment.language)),
  };
}

/** A report whose period is not known has no results at all. */
const nothing = { products: [], inventory: null, scrap: null, targets: [], disclosed: [], checks: [] } as const;

function settingsJson(settings: ReportSettings): Readonly<Record<string, string>> {
  return {
    organisation: settings.organisation,
    periodFrom: dateOfSerial(settings.periodFrom) ?? '',
    periodTo: dateOfSerial(settings.periodTo) ?? '',
    region: settings.region,
    gwp: settings.gwp,
    scrapAllocation: settings.scrapAllocation,
    recycledContentBoundary: settings.boundary,
    recycledContentBasis: settings.basis,
    allocation: settings.allocation,
    electricityView: settings.electricityView,
    materiality: settings.materiality,
  };
}

function resultsJson(results: Results, language: Language): Json {
  const { metal, certificates, targets } = results;
  return {
    products: results.products.map((product) => productJson(product, results.headline)),
    embedded: embeddedJson(results.inventory, language),
    inventory: inventoryJson(results),
    metalBalance: metalBalanceJson(metal),
    completeness: completenessJson(results),
    tolledMetal: tolledJson(metal),
    scrap: {
      unit: 't',
      internal: number(metal.scrap.internal),
      preConsumer: number(metal.scrap.preConsumer),
      postConsumer: number(metal.scrap.postConsumer),
      total: number(metal.scrap.total),
    },
    certificates: certificatesJson(certificates),
    targets: targetsJson(targets),
    disclosed: disclosedJson(targets),
    disclosureChecks: disclosureChecksJson(targets),
    checks: results.checks.map(checkJson),
  };
}

function productJson(product: ProductResult, headline: Headline): Json {
  const shares = (boundary: Boundary) => {
    const { pre, post, total } = product.recycled[boundary];
    return { preConsumer: number(pre), postConsumer: number(post), total: number(total) };
  };
  const { location, market } = product.headline;
  const perUnit = `tCO2e/${product.unit}`;
  return {
    site: product.site,
    process: product.process,
    product: product.name,
    output: { value: number(product.amount), unit: product.unit },
    headline: {
      ...headline,
      unit: perUnit,
      footprint: number((headline.view === 'market-based' ? market : location).total),
      locationBased: number(location.total),
      marketBased: number(market.total),
      recycledContent: shares(headline.boundary),
    },
    footprint: {
      method: 'cut-off',
      unit: perUnit,
      ...viewsJson(product.cutOff),
      withoutSupplyOf: product.withoutSupplyOf,
      embedded: { direct: number(product.embedded.direct), indirect: number(product.embedded.indirect) },
      coProduct: viewsJson(product.coProduct),
      ...(product.substitution && { substitution: viewsJson(product.substitution) }),
    },
    recycledContent: {
      organisation: shares('organisation'),
      site: shares('site'),
      process: shares('process'),
      allScrap: shares('all scrap'),
    },
    cbam: product.embedded.kind,
    ...productQualityJson(product),
  };
}

function findingJson(finding: Finding, language: Language): Readonly<Record<string, unknown>> {
  return {
    code: finding.code,
    severity: finding.severity,
    ...finding.place,
    message: findingMessage(finding, language),
  };
}
