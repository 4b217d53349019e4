/** The whole pipeline as one function; read this first. */
import { recordOf } from './quantity/recordOf';
import { defaultLanguage } from './languages';
import { calculate, type Calculation } from './calculation/calculate';
import { qualityOf, type Quality } from './calculation/quality/quality';
import { stagesOf, type Stages } from './calculation/chain/stages';
import { grownListFinding } from './checks/grownLists';
import { checkLedgers } from './checks/checkLedgers';
import type { Finding } from './findings/finding';
import { ordered } from './findings/order';
import { words, type Language } from './language/words';
import { writtenLanguage } from './language/writtenLanguage';
import { leftReasons } from './ledgers/leftReasons';
import { grownLists, type GrownList } from './lists/grownLists';
import { readLedgers, type Ledgers } from './ledgers/readLedgers';
import { whatWasRead } from './ledgers/whatWasRead';
import { libraryVersion } from './library/factorLibrary';
import { readRunLog, type BookYear } from './proof/runLogLines';
import { ledgersSeal, sealLedgers, type LedgersSeal } from './proof/ledgerSeal';
import { version } from './version';
import { buildPlant } from './model/buildPlant';
import { datedAlone, periodsOfRows } from './model/yearsOfRows';
import { readSettings, type ReportSettings } from './model/reportSettings';
import { composeReports, reportFindings, type Reports } from './reports/composeReports';
import type { SecondValues } from './reports/context';
import { brokenChecks } from './results/allChecks';
import { allResults, type Results } from './results/allResults';
import { runLogOf } from './results/runLog';
import { booksBefore } from './results/years/bookYears';
import { openingFindings } from './results/years/openingFindings';
import { yearsOf, type YearOfRows } from './results/years/years';
import { sheetKeys, type SheetKey } from './workbook/ownSheets';
import { freeSheetName } from './workbook/sheetNames';
import type { ListRead } from './workbook/listRead';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** What is known of a workbook's ledgers, before it is laid out on sheets. */
export interface Figures {
  readonly ledgers: Ledgers;
  /** Lists with entries that the ledgers made of them lack. */
  readonly grown: readonly GrownList[];
  /** Nothing where the report's period is not known. */
  readonly calculation: Calculation | undefined;
  readonly stages: Stages | undefined;
  readonly quality: Quality | undefined;
  /** The numbers that we answer for. */
  readonly results: Results | undefined;
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** The books of years before whose numbers stand beside these. */
  readonly books: readonly BookYear[];
  /** Why findings are left as they are, where somebody said so. */
  readonly left: ReadonlyMap<Finding, string>;
  /** What became of every table, file and sheet. */
  readonly read: readonly ListRead[];
  readonly language: Language;
}

export interface Assessment extends Figures {
  readonly reports: Reports;
}

export type AssessmentStep = 'ledgers' | 'figures' | 'sheets';

interface AssessmentOptions {
  readonly language?: Language;
  /** The language where none is asked for, the workbook names none and has no result sheets yet; English where absent. */
  readonly spoken?: Language;
  /** Books of years before, beside those that the workbook's own log keeps; one of the same days takes its place. */
  readonly books?: readonly BookYear[];
  /** Told what begins. */
  readonly onStep?: (step: AssessmentStep) => void;
}

/** Ledgers in; findings, figures and result sheets out. The language is the one asked for, else the workbook's own setting, else that of its result sheets, else the one spoken. */
export function assess(snapshot: WorkbookSnapshot, options: AssessmentOptions = {}): Assessment {
  const figures = assessFigures(snapshot, options);
  if (figures.calculation) options.onStep?.('sheets');
  return { ...figures, reports: reportsOf(figures, snapshot) };
}

interface ReportOptions {
  /** The day that the run log says, such as `2026-11-28`; none where absent. */
  readonly date?: string | undefined;
  /** Whether they shall speak of themselves as a copy of values. */
  readonly isCopy?: boolean;
  /** Whether they are only compared with what is there, so that their cells need no tags. */
  readonly isUntagged?: boolean;
  readonly second?: SecondValues;
}

/** The result sheets of what is known of the workbook. */
export function reportsOf(
  figures: Figures,
  snapshot: WorkbookSnapshot,
  { date, isCopy = false, isUntagged = isCopy, second }: ReportOptions = {},
): Reports {
  const { calculation, stages, quality, results, language } = figures;
  const names = sheetNames(snapshot, language);
  const taken = [...snapshot.tables.map(({ name }) => name), ...snapshot.names];
  if (calculation && stages && quality && results) {
    const seal = sealOf(figures, snapshot);
    const log = runLogOf({ snapshot, ...figures, results, seal }, date);
    const known = { ...figures, calculation, stages, quality, results, taken, seal, log };
    return composeReports({ ...known, isCopy, isUntagged, ...(second && { second }) }, names);
  }
  return reportFindings(figures, names.findings, taken);
}

/** The seal of the ledgers by this program and its library. */
export function sealOf({ ledgers }: Pick<Figures, 'ledgers'>, snapshot: WorkbookSnapshot): LedgersSeal {
  const sealed = [...ledgers.tables.values()].map((table) => table.snapshot);
  return ledgersSeal(sealLedgers(snapshot, sealed), version, libraryVersion);
}

/** The same without the sheets. */
export function assessFigures(snapshot: WorkbookSnapshot, options: AssessmentOptions = {}): Figures {
  options.onStep?.('ledgers');
  const ledgers = checkLedgers(readLedgers(snapshot));
  const books = booksBefore(options.books ?? [], readRunLog(snapshot.runLog ?? [])?.years ?? []);
  const { settings, findings: ofSettings } = readSettings(ledgers.tables.get('Settings'));
  const language =
    options.language ?? (settings?.language || writtenLanguage(snapshot.sheets) || options.spoken || defaultLanguage);
  const grown = grownLists(snapshot, ledgers.tables, language);
  const ofLists = grown.map(grownListFinding);
  if (!settings) {
    const findings = ordered([...ledgers.findings, ...ofLists, ...ofSettings]);
    const unknown = { books, calculation: undefined, stages: undefined, quality: undefined, results: undefined };
    const left = leftReasons(findings, snapshot);
    return { ledgers, grown, ...unknown, language, findings, left, read: whatWasRead(snapshot, ledgers) };
  }

  options.onStep?.('figures');
  const { calculation, stages, quality, results: ofPeriod } = resultsOf(ledgers, settings);
  const { plant } = calculation;
  const results = { ...ofPeriod, years: yearsOf(calculation, ofPeriod, books, yearsOfRows(ledgers, settings)) };
  const findings = ordered([
    ...ledgers.findings,
    ...ofLists,
    ...ofSettings,
    ...plant.findings,
    ...calculation.findings,
    ...quality.findings,
    ...openingFindings(calculation, results, books),
    ...brokenChecks(results.checks),
  ]);
  const read = whatWasRead(snapshot, ledgers, plant.period);
  const left = leftReasons(findings, snapshot);
  return { ledgers, grown, books, calculation, stages, quality, results, findings, left, read, language };
}

/** What follows from ledgers in a period and by a method. */
export function resultsOf(ledgers: Ledgers, settings: ReportSettings) {
  const plant = buildPlant(ledgers, settings);
  const calculation = calculate(plant);
  const stages = stagesOf(plant, calculation.outputs, calculation.emissions);
  const quality = qualityOf(calculation, stages);
  return { calculation, stages, quality, results: allResults(calculation, stages, quality) };
}

/** The results of each year before that rows of the same ledgers tell. */
function yearsOfRows(ledgers: Ledgers, settings: ReportSettings): readonly YearOfRows[] {
  const { periodFrom: from, periodTo: to } = settings;
  return periodsOfRows(ledgers.tables, { from, to }).map((period) => {
    const ofYear = { ...settings, periodFrom: period.from, periodTo: period.to };
    const { results } = resultsOf({ ...ledgers, tables: datedAlone(ledgers.tables) }, ofYear);
    return { ...period, results };
  });
}

/** Names for our sheets that clash with no sheet of the user's. */
function sheetNames(snapshot: WorkbookSnapshot, language: Language): Readonly<Record<SheetKey, string>> {
  const taken = snapshot.sheets.filter((sheet) => sheet.ownKey === undefined).map((sheet) => sheet.name);
  return recordOf(sheetKeys, (key) => freeSheetName(words(language).sheet[key], taken));
}
