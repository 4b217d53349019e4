/** The result as JSON, in the form of the contract: decimal strings, `null` where an error blocks a value. */
import type { Figures } from '../assess';
import type { Calculation } from '../calculation/calculate';
import type { Finding } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import type { Language } from '../language/words';
import type { Boundary, ReportSettings } from '../model/reportSettings';
import { dateOfSerial } from '../quantity/calendarDate';
import type { Results } from '../results/allResults';
import { headlineOf, type Headline } from '../results/productResults';
import { checkJson, numberJson as number } from './checkJson';
import { embeddedJson } from './embeddedJson';
import { inventoryJson } from './inventoryJson';
import { completenessJson, metalBalanceJson, productQualityJson, scrapMethodsJson, tolledJson } from './methodJson';
import { disclosedJson, disclosureChecksJson, targetsJson } from './targetsJson';
import { certificatesJson } from './certificatesJson';
import { readJson } from './readJson';

/** The whole result as a plain value for `JSON.stringify`. */
export function resultJson(assessment: Figures): Readonly<Record<string, unknown>> {
  const { calculation, results, findings, language } = assessment;
  return {
    format: 'crossfoot-result/1',
    settings: calculation ? settingsJson(calculation.plant.settings) : null,
    read: readJson(assessment.read),
    headline: calculation ? headlineJson(headlineOf(calculation.plant.settings)) : null,
    ...(calculation && results ? resultsJson(calculation, results, assessment) : nothing),
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

/** The method, view and boundary under which the workbook, the pane and the terminal head their results too. */
function headlineJson({ method, view, boundary }: Headline): Readonly<Record<string, string>> {
  return { method, view, boundary };
}

function resultsJson(
  calculation: Calculation,
  { metal, certificates, targets }: Results,
  { quality, products: rows, checks, language }: Pick<Figures, 'quality' | 'products' | 'checks' | 'language'>,
): Readonly<Record<string, unknown>> {
  const { plant } = calculation;
  const headline = headlineOf(plant.settings);
  const products = rows.map((product) => {
    const { output, index, values } = product;
    const process = plant.processes[output.process];
    const shares = (boundary: Boundary) => {
      const { pre, post, total } = product.shares[boundary];
      return { preConsumer: number(pre), postConsumer: number(post), total: number(total) };
    };
    const unit = output.product.unit.symbol;
    return {
      site: process?.site ?? '',
      process: process?.process ?? '',
      product: output.product.name,
      output: { value: number(output.amount), unit },
      headline: {
        ...headlineJson(headline),
        unit: `tCO2e/${unit}`,
        footprint: number(product.headline[headline.view === 'market-based' ? 'market' : 'location']),
        locationBased: number(product.headline.location),
        marketBased: number(product.headline.market),
        recycledContent: shares(headline.boundary),
      },
      footprint: {
        method: 'cut-off',
        unit: `tCO2e/${unit}`,
        locationBased: {
          total: number(product.location),
          scope1: number(values.scope1),
          scope2: number(values.scope2Location),
          scope3: number(product.scope3),
        },
        marketBased: {
          total: number(product.market),
          scope1: number(values.scope1),
          scope2: number(values.scope2Market),
          scope3: number(product.scope3Market),
        },
        withoutSupplyOf: product.withoutSupplyOf,
        embedded: { direct: number(values.embeddedDirect), indirect: number(values.embeddedIndirect) },
        ...scrapMethodsJson(calculation, index),
      },
      recycledContent: {
        organisation: shares('organisation'),
        site: shares('site'),
        process: shares('process'),
        allScrap: shares('all scrap'),
      },
      cbam: calculation.boundary.kindOf(output.product),
      ...productQualityJson(quality, index),
    };
  });
  return {
    products,
    embedded: embeddedJson(calculation, language),
    inventory: inventoryJson(calculation),
    metalBalance: metalBalanceJson(metal),
    completeness: completenessJson(quality),
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
    checks: checks.map(checkJson),
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
