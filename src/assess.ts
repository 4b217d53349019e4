/** The whole pipeline as one function; read this first. */
import { calculate, type Calculation } from './calculation/calculate';
import { qualityOf, type Quality } from './calculation/quality';
import { stagesOf, type Stages } from './calculation/stages';
import { checkLedgers } from './checks/checkLedgers';
import type { Finding } from './findings/finding';
import { ordered } from './findings/order';
import { words, type Language } from './language/words';
import { readLedgers, type Ledgers } from './ledgers/readLedgers';
import { buildPlant } from './model/buildPlant';
import { readSettings } from './model/reportSettings';
import { composeReports, type Reports } from './reports/composeReports';
import { sheetKeys, type SheetKey } from './reports/context';
import { findingsOnly } from './reports/findingsSheet';
import { allChecks, brokenChecks, type Check } from './results/allChecks';
import { productResults, type ProductResult } from './results/productResults';
import { freeSheetName } from './workbook/sheetNames';
import type { WorkbookSnapshot } from './workbook/snapshot';

export interface Assessment {
  readonly ledgers: Ledgers;
  /** Nothing where the report's period is not known. */
  readonly calculation: Calculation | undefined;
  readonly stages: Stages | undefined;
  readonly quality: Quality | undefined;
  /** What is answered for per product. */
  readonly products: readonly ProductResult[];
  /** Every check, made or not; none where the report's period is not known. */
  readonly checks: readonly Check[];
  readonly reports: Reports;
  /** Errors first. */
  readonly findings: readonly Finding[];
  readonly language: Language;
}

export type AssessmentStep = 'ledgers' | 'figures' | 'sheets';

export interface AssessmentOptions {
  readonly language?: Language;
  /** The language where none is asked for and the workbook names none; English where absent. */
  readonly spoken?: Language;
  /** Told what begins. */
  readonly onStep?: (step: AssessmentStep) => void;
}

/** Ledgers in; findings, figures and result sheets out. The language is the one asked for, else the workbook's own setting, else the one spoken. */
export function assess(snapshot: WorkbookSnapshot, options: AssessmentOptions = {}): Assessment {
  options.onStep?.('ledgers');
  const ledgers = checkLedgers(readLedgers(snapshot));
  const { settings, findings: ofSettings } = readSettings(ledgers.tables.get('Settings'));
  const language = options.language ?? (settings?.language || options.spoken || 'en');
  const names = sheetNames(snapshot, language);
  if (!settings) {
    const found = ordered([...ledgers.findings, ...ofSettings]);
    const reports = { sheets: findingsOnly(found, language, names.findings), homes: new Map(), drafts: [] };
    return {
      ledgers,
      calculation: undefined,
      stages: undefined,
      quality: undefined,
      products: [],
      checks: [],
      reports,
      language,
      findings: found,
    };
  }

  options.onStep?.('figures');
  const plant = buildPlant(ledgers, settings);
  const calculation = calculate(plant);
  const stages = stagesOf(plant, calculation.outputs, calculation.emissions);
  const quality = qualityOf(calculation, stages);
  const products = productResults(calculation, stages);
  const checks = allChecks(calculation);
  const findings = ordered([
    ...ledgers.findings,
    ...ofSettings,
    ...plant.findings,
    ...calculation.findings,
    ...quality.findings,
    ...brokenChecks(checks),
  ]);
  options.onStep?.('sheets');
  const reports = composeReports({ calculation, stages, quality, products, checks, findings, language }, names);
  return { ledgers, calculation, stages, quality, products, checks, reports, findings, language };
}

/** Names for our sheets that clash with no sheet of the user's. */
function sheetNames(snapshot: WorkbookSnapshot, language: Language): Readonly<Record<SheetKey, string>> {
  const taken = snapshot.sheets.filter((sheet) => sheet.ownKey === undefined).map((sheet) => sheet.name);
  return Object.fromEntries(sheetKeys.map((key) => [key, freeSheetName(words(language).sheet[key], taken)])) as Record<
    SheetKey,
    string
  >;
}
