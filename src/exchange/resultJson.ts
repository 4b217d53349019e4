/** The result as JSON, in the form of the contract: decimal strings, `null` where an error blocks a value. */
import type { Figures } from '../assess';
import type { Finding } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import type { Language } from '../language/words';
import type { ReportSettings } from '../model/reportSettings';
import type { RunLog } from '../proof/runLogLines';
import { dateOfSerial } from '../quantity/calendarDate';
import { certificatesJson } from './certificatesJson';
import { checkJson } from './checkJson';
import { completenessJson, embeddedJson, exclusionsJson, inventoryJson, wasteJson } from './inventoryJson';
import { metalBalanceJson, scrapJson, tolledJson } from './metalJson';
import { productJson } from './productJson';
import { readJson } from './readJson';
import type { FindingJson, FindingsJson, ResultJson } from './shape/resultShape';
import type { SettingsJson } from './shape/settingsShape';
import { runsJson } from './runsJson';
import { stocksJson } from './stocksJson';
import { stagesJson } from './stagesJson';
import { textsJson } from './textsJson';
import { yearsJson } from './yearsJson';
import { disclosedJson, disclosureChecksJson, targetsJson } from './targetsJson';

type Assessed = Pick<Figures, 'results' | 'read' | 'findings' | 'language'> &
  Partial<Pick<Figures, 'left'>> & { readonly reports?: { readonly log?: RunLog } };

/** The whole result as a plain value for `JSON.stringify`. */
export function resultJson(assessed: Assessed): ResultJson {
  const { results, language } = assessed;
  const { format, read, findings } = findingsJson(assessed);
  if (!results) return { format, settings: null, read, headline: null, ...nothing, findings };
  const { headline, metal, stocks, certificates, targets } = results;
  const exclusions = exclusionsJson(results);
  const waste = wasteJson(results.inventory);
  return {
    format,
    settings: settingsJson(results.settings),
    read,
    headline,
    products: results.products.map((product) => productJson(product, headline, results.settings.basis)),
    ...stagesJson(results.products),
    embedded: embeddedJson(results.inventory, language),
    inventory: inventoryJson(results),
    metalBalance: metalBalanceJson(metal),
    completeness: completenessJson(results),
    ...(exclusions ? { exclusions } : {}),
    ...(stocks.length > 0 ? { stocks: stocksJson(stocks) } : {}),
    tolledMetal: tolledJson(metal),
    scrap: scrapJson(metal),
    ...(waste ? { waste } : {}),
    certificates: certificatesJson(certificates),
    targets: targetsJson(targets),
    disclosed: disclosedJson(targets),
    disclosureChecks: disclosureChecksJson(targets),
    ...yearsJson(results.years),
    checks: results.checks.map(checkJson),
    texts: textsJson(results, assessed.findings),
    ...(assessed.reports?.log && runsJson(assessed.reports.log)),
    findings,
  };
}

/** The findings alone, for `check`. */
export function findingsJson({ read, findings, left, language }: Omit<Assessed, 'results'>): FindingsJson {
  return {
    format: 'crossfoot-result/1',
    read: readJson(read),
    findings: findings.map((finding) => ({ ...findingJson(finding, language), ...reasonOf(finding, left) })),
  };
}

/** A report whose period is not known has no results at all. */
const nothing = {
  products: [],
  inventory: null,
  scrap: null,
  targets: [],
  disclosed: [],
  checks: [],
  texts: [],
} as const;

function reasonOf(finding: Finding, left: Assessed['left']): Pick<FindingJson, 'reason'> {
  const reason = left?.get(finding);
  return reason === undefined ? {} : { reason };
}

function settingsJson(settings: ReportSettings): SettingsJson {
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
    ...(settings.allocations.size > 0
      ? { allocations: [...settings.allocations.values()].map(({ process, by }) => ({ process, allocation: by })) }
      : {}),
    ...(settings.stages.size > 0
      ? { stages: [...settings.stages.values()].map(({ process, stage }) => ({ process, stage })) }
      : {}),
    electricityView: settings.electricityView,
    materiality: settings.materiality,
  };
}

function findingJson(finding: Finding, language: Language): FindingJson {
  return {
    code: finding.code,
    severity: finding.severity,
    ...finding.place,
    message: findingMessage(finding, language),
  };
}
