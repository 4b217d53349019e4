/** The result as JSON, in the form of the contract: decimal strings, `null` where an error blocks a value. */
import type { Assessment } from '../assess';
import type { Calculation } from '../calculation/calculate';
import {
  locationChannels,
  locationScope3,
  marketChannels,
  marketScope3,
  type Channel,
  type PerChannel,
} from '../calculation/channels';
import type { Node } from '../calculation/node';
import { combine, isBlocked } from '../calculation/value';
import type { Finding } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import type { Language } from '../language/words';
import type { ReportSettings } from '../model/reportSettings';
import { dateOfSerial } from '../quantity/calendarDate';
import { plainText, total } from '../quantity/exact';
import { checkJson, numberJson as number } from './checkJson';
import { inventoryJson } from './inventoryJson';
import { completenessJson, metalBalanceJson, productQualityJson, scrapMethodsJson, tolledJson } from './methodJson';
import { disclosedJson, disclosureChecksJson, targetsJson } from './targetsJson';
import { certificatesJson } from './certificatesJson';

type Text = string | null;

/** The whole result as a plain value for `JSON.stringify`. */
export function resultJson(assessment: Assessment): Readonly<Record<string, unknown>> {
  const { calculation, findings, language } = assessment;
  return {
    format: 'crossfoot-result/1',
    settings: calculation ? settingsJson(calculation.plant.settings) : null,
    ...(calculation ? resultsJson(calculation, assessment) : nothing),
    findings: findings.map((finding) => findingJson(finding, language)),
  };
}

/** The findings alone, for `check`. */
export function findingsJson(assessment: Assessment): Readonly<Record<string, unknown>> {
  return {
    format: 'crossfoot-result/1',
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

function sum(values: PerChannel<Node>, channels: readonly Channel[]): Text {
  const value = combine(
    channels.map((channel) => values[channel].value),
    (...numbers) => total(numbers),
  );
  return isBlocked(value) ? null : plainText(value);
}

function resultsJson(
  calculation: Calculation,
  { quality, checks }: Pick<Assessment, 'quality' | 'checks'>,
): Readonly<Record<string, unknown>> {
  const { plant, outputs, emissions, recycled, scrap } = calculation;
  const products = outputs.flatMap((output, index) => {
    const footprint = emissions.footprints[index];
    const process = plant.processes[output.process];
    if (!footprint || !process || output.role === 'scrap') return [];
    const view = (channels: readonly Channel[], scope2: Channel) => ({
      total: sum(footprint, channels),
      scope1: number(footprint.scope1),
      scope2: number(footprint[scope2]),
      scope3: sum(footprint, scope2 === 'scope2Market' ? marketScope3 : locationScope3),
    });
    const shares = (boundary: keyof typeof recycled.processes) => {
      const found = recycled.processes[boundary][output.process]?.shares;
      return { preConsumer: number(found?.pre), postConsumer: number(found?.post), total: number(found?.total) };
    };
    const unit = output.product.unit.symbol;
    return [
      {
        site: process.site,
        process: process.process,
        product: output.product.name,
        output: { value: number(output.amount), unit },
        footprint: {
          unit: `tCO2e/${unit}`,
          locationBased: view(locationChannels, 'scope2Location'),
          marketBased: view(marketChannels, 'scope2Market'),
          embedded: { direct: number(footprint.embeddedDirect), indirect: number(footprint.embeddedIndirect) },
          ...scrapMethodsJson(calculation, index),
        },
        recycledContent: {
          organisation: shares('organisation'),
          site: shares('site'),
          process: shares('process'),
          allScrap: shares('all scrap'),
        },
        ...productQualityJson(quality, index),
      },
    ];
  });
  return {
    products,
    inventory: inventoryJson(calculation),
    metalBalance: metalBalanceJson(calculation),
    completeness: completenessJson(quality),
    tolledMetal: tolledJson(calculation),
    scrap: {
      unit: 't',
      internal: number(scrap.internal),
      preConsumer: number(scrap.preConsumer),
      postConsumer: number(scrap.postConsumer),
      total: number(scrap.total),
    },
    certificates: certificatesJson(calculation.plant, calculation.certificates),
    targets: targetsJson(calculation),
    disclosed: disclosedJson(calculation),
    disclosureChecks: disclosureChecksJson(calculation),
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
