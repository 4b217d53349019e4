/** What the calculation's worker offers. It keeps the assessment that it made; only views of it, plans and explanations leave it. */
import { assess, type Assessment, type AssessmentStep } from '../../assess';
import type { Language } from '../../language/words';
import { reasonRow } from '../../ledgers/leftReasons';
import { placeOfCertificate } from '../../model/certificates/certificates';
import { moveCertificate, type MoveRefusal } from '../../model/certificates/moveCertificate';
import { readRunLog, type BookYear } from '../../proof/runLogLines';
import { auditSheets } from '../../reports/audit/auditSheets';
import { auditOf, evidenceByText, usualChoice } from '../../results/audit';
import { auditBefore } from '../../results/auditBefore';
import { emptyLedgers, emptyWorkbook } from '../../templates/ledgerWorkbook';
import { sampleSheets } from '../../samples/allSamples';
import { HostError, type Progress } from '../../workbook/host';
import type { CellEdit, SheetPlan, WritePlan } from '../../workbook/sheetPlan';
import type { SheetValues } from '../../workbook/sheetValues';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { changedNumbers, publishedValues, type ChangedNumber, type PublishedValues } from '../result/changedNumbers';
import { workbookChanges, type WorkbookChanges } from '../result/changedRows';
import { auditWork, type AuditWork } from '../result/auditWork';
import { buildResult, type BuiltResult } from '../result/buildResult';
import { explainFigure, explainPlace, explanationText, type PaneExplanation } from '../result/explanation';
import { allLedgers } from '../../ledgers/allLedgers';
import { ledgerNamed } from '../../ledgers/lookAlikes';
import { importLedgers } from '../../lists/importLedgers';
import { keptMapping } from '../../lists/importSheet';
import type { SeenList } from '../../lists/ledgerClues';
import { openMapping, proposeFor } from '../../lists/proposeMapping';
import { proposeImport } from '../../lists/proposeImport';
import {
  announcementOf,
  ledgerChoices,
  mappedLists,
  viewList,
  type PaneAnnouncement,
  type PaneImport,
  type PaneList,
} from '../result/listViews';
import type { PaneResult } from '../result/paneResult';
import { snapshotOf, type GivenSnapshot } from './givenSnapshot';
import { reasonPlan } from './reasonPlan';
import { snapshotOfSheets } from './sampleSnapshot';

/** How much of the work is done when a step begins, by what they take on large ledgers. */
const doneBefore: Readonly<Record<AssessmentStep, number>> = { ledgers: 0, figures: 0.5, sheets: 0.7 };

/** A list with what a person chose for it. */
type ChosenList = Pick<PaneList, 'list' | 'mapping' | 'guessed'>;

/** The ledger, by its name in the contract, chosen for a list or for one measure of it. */
interface ChosenLedger {
  readonly list: number;
  readonly table: string;
  readonly measure?: string;
}

/** How a workbook is to be assessed. */
export interface Wanted {
  readonly spoken: Language;
  /** The language of its sheets; the workbook's own, else the one spoken, where absent. */
  readonly language?: Language;
  /** Books of years before, beside those that the workbook keeps. */
  readonly books: readonly BookYear[];
}

export interface CalculationApi {
  /** The view of an assessment of the snapshot. */
  readonly assess: (progress: Progress, snapshot: GivenSnapshot, wanted: Wanted) => Promise<PaneResult>;
  /** What of the workbook is not what it was when it was assessed. */
  readonly changesIn: (progress: Progress, snapshot: GivenSnapshot) => Promise<WorkbookChanges>;
  /** The published numbers of the assessment; none where nothing was calculated. */
  readonly publishedValues: (progress: Progress) => PublishedValues;
  /** The published numbers that differ from these. */
  readonly changedNumbers: (progress: Progress, before: PublishedValues) => readonly ChangedNumber[];
  /** The same of a sample that is in no workbook. */
  readonly assessSample: (progress: Progress, name: string, language: Language) => PaneResult;
  /** The result sheets of the assessment made last; none where nothing was calculated. */
  readonly resultSheets: (progress: Progress) => readonly SheetPlan[];
  /** A sample's sheets; refuses with `not-found` where no sample has the name. */
  readonly sample: (progress: Progress, name: string, language: Language) => readonly SheetPlan[];
  /** What writes the reason why the finding at this position is left as it is: the sheet of reasons, or a row of the one that is there. Nothing where it has no room. */
  readonly reasonPlan: (
    progress: Progress,
    finding: number,
    reason: string,
    language: Language,
  ) => WritePlan | undefined;
  /** A sheet of the largest emissions to be checked against documents; nothing where nothing was calculated. */
  readonly auditSheets: (progress: Progress, language: Language) => readonly SheetPlan[];
  /** The audit that stands in the workbook with what was typed into it since it was read; nothing where none does. */
  readonly auditWork: (progress: Progress, typed: readonly CellEdit[], language: Language) => AuditWork | undefined;
  /** Empty ledgers: all of them, or those of the tables named. */
  readonly templates: (progress: Progress, language: Language, tables: readonly string[]) => readonly SheetPlan[];
  /** The lists on the sheets with what they may become; the sheets are kept for what is asked of them next. */
  readonly findLists: (progress: Progress, sheets: readonly SheetValues[], language: Language) => PaneImport;
  /** The list as another ledger would be made of it; as one that stays as it is where no ledger is named. */
  readonly proposeLedger: (progress: Progress, chosen: ChosenLedger, language: Language) => PaneList;
  /** Lists with their mappings as they stand now, in the language. */
  readonly viewLists: (progress: Progress, lists: readonly ChosenList[], language: Language) => PaneImport;
  /** What the import of these lists would add. */
  readonly announceImport: (
    progress: Progress,
    lists: readonly ChosenList[],
    factors: string | undefined,
    language: Language,
  ) => PaneAnnouncement;
  /** What gives a certificate, or a part of it, to another invoice: cells to change, or why it cannot be done. */
  readonly moveCertificate: (
    progress: Progress,
    cell: string,
    move: { readonly volume: string; readonly invoice: string },
    language: Language,
  ) => readonly CellEdit[] | MoveRefusal;
  readonly explainFigure: (progress: Progress, id: number, language: Language) => PaneExplanation | undefined;
  /** The same as text, to be pasted elsewhere. */
  readonly explanationText: (progress: Progress, id: number, language: Language) => string | undefined;
  /** What stands in a cell of the result sheets, or what a ledger cell goes into; nothing elsewhere. */
  readonly explainCell: (progress: Progress, cell: string, language: Language) => PaneExplanation | undefined;
}

/** The functions of one worker. */
export function createCalculationApi(): CalculationApi {
  let made:
    { readonly snapshot: WorkbookSnapshot; readonly assessment: Assessment; readonly built: BuiltResult } | undefined;
  let found: { readonly sheets: readonly SheetValues[]; readonly lists: readonly SeenList[] } = {
    sheets: [],
    lists: [],
  };
  const listAt = (index: number): SeenList => {
    const list = found.lists[index];
    if (!list) throw new HostError('changed-meanwhile');
    return list;
  };
  const present = (): readonly string[] =>
    made?.snapshot.tables.flatMap(({ name }) => ledgerNamed(name)?.table ?? []) ?? [];
  const run = (snapshot: WorkbookSnapshot, wanted: Wanted, progress: Progress): PaneResult => {
    const assessment = assess(snapshot, { ...wanted, onStep: (step) => progress(step, doneBefore[step]) });
    const built = buildResult(assessment);
    made = { snapshot, assessment, built };
    const last = readRunLog(snapshot.runLog ?? [])?.runs.at(-1);
    return last ? { ...built.result, lastRun: { program: last.program, date: last.date ?? '' } } : built.result;
  };
  const sampleNamed = (name: string, language: Language): readonly SheetPlan[] => {
    const sheets = sampleSheets(name, language);
    if (!sheets) throw new HostError('not-found', { file: name });
    return sheets;
  };
  return {
    assess: async (progress, snapshot, wanted) => run(await snapshotOf(snapshot), wanted, progress),
    changesIn: async (_progress, snapshot) => {
      const now = await snapshotOf(snapshot);
      return made ? workbookChanges(made.snapshot, now) : { tables: [], isSame: false };
    },
    publishedValues: () => (made?.assessment.results ? publishedValues(made.assessment.results) : new Map()),
    changedNumbers: (_progress, before) =>
      made?.assessment.results ? changedNumbers(made.assessment.results, before) : [],
    assessSample: (progress, name, language) =>
      run(snapshotOfSheets(sampleNamed(name, language)), { spoken: language, books: [] }, progress),
    resultSheets: (progress) => {
      progress('sheets', 0);
      return made?.assessment.reports.sheets ?? [];
    },
    sample: (_progress, name, language) => sampleNamed(name, language),
    reasonPlan: (_progress, index, reason, language) => {
      const finding = made?.built.figures.allReasons()[index];
      return made && finding && reasonPlan(made.snapshot, reasonRow(finding, reason), language);
    },
    auditSheets: (_progress, language) => {
      const code = made?.assessment.reports.log?.runs.at(-1)?.code;
      if (!made || code === undefined) return [];
      const before = auditBefore(made.snapshot);
      const choice = usualChoice(made.assessment, before);
      const audit = auditOf(made.assessment, { code, choice, ...(before && { before }) }, language);
      if (!audit) return [];
      return auditSheets(audit, evidenceByText, language, {
        sheets: made.snapshot.sheets.map(({ name }) => name),
        tables: made.snapshot.tables.map(({ name }) => name),
      });
    },
    auditWork: (_progress, typed, language) => made && auditWork(made.snapshot, typed, language),
    templates: (_progress, language, tables) =>
      tables.length === 0 ? emptyWorkbook(language) : emptyLedgers(language, tables),
    findLists: (_progress, sheets, language) => {
      const { lists, factors } = proposeImport(sheets, made && keptMapping(made.snapshot));
      found = { sheets, lists: lists.map(({ seen }) => seen) };
      const views = lists.flatMap(({ seen, proposals }, index) =>
        proposals.map(({ mapping, guessed }) =>
          viewList(index, seen, mapping, guessed, { language, present: present() }),
        ),
      );
      return { lists: views, ledgers: ledgerChoices(language), ...(factors !== undefined && { factors }) };
    },
    proposeLedger: (_progress, { list: index, table, measure }, language) => {
      const seen = listAt(index);
      const ledger = allLedgers.find((one) => one.table === table);
      const proposal = ledger && proposeFor(seen, ledger, measure);
      return viewList(index, seen, proposal?.mapping ?? openMapping(seen, measure), proposal?.guessed ?? [], {
        language,
        present: present(),
      });
    },
    viewLists: (_progress, lists, language) => ({
      lists: lists.map(({ list, mapping, guessed }) =>
        viewList(list, listAt(list), mapping, guessed, { language, present: present() }),
      ),
      ledgers: ledgerChoices(language),
    }),
    announceImport: (_progress, lists, factors, language) =>
      announcementOf(
        importLedgers(found.sheets, mappedLists(found.lists, lists), {
          language,
          sheetNames: made?.snapshot.sheets.map(({ name }) => name) ?? [],
          present: present(),
          ...(factors !== undefined && { factors }),
        }),
        language,
      ),
    moveCertificate: (_progress, cell, move, language) => {
      const held = made?.assessment.results?.certificates.lines.map(({ judged }) => judged.certificate) ?? [];
      const certificate = held.find((one) => placeOfCertificate(one).cell === cell);
      if (!certificate) throw new HostError('changed-meanwhile');
      return moveCertificate(certificate, new Set(held.map(({ name }) => name)), move, language);
    },
    explainFigure: (_progress, id, language) =>
      made && explainFigure(made.assessment, made.built.figures, id, language),
    explanationText: (_progress, id, language) =>
      made && explanationText(made.assessment, made.built.figures, id, language),
    explainCell: (_progress, cell, language) =>
      made && explainPlace(made.assessment, made.built.figures, made.built.result, cell, language),
  };
}
