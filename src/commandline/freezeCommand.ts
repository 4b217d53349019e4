/** `freeze`: a copy for publication, of values with the formulas as text, or with the ledgers under codes. */
import { assess, assessFigures, reportsOf, sealOf, type Figures } from '../assess';
import { newXlsx } from '../hosts/xlsx/newXlsx';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import type { OpenXlsx } from '../hosts/xlsx/openedXlsx';
import { readBook } from '../hosts/xlsx/readBook';
import { writeXlsx } from '../hosts/xlsx/writeXlsx';
import { words } from '../language/words';
import { writtenLanguage } from '../language/writtenLanguage';
import { anonymised } from '../ledgers/anonymised';
import { csvSheets } from '../ledgers/typeCsv';
import { withLastLine } from '../proof/linesBelow';
import { copyLine } from '../proof/sealLines';
import { frozenSheets } from '../reports/frozen/frozenSheets';
import type { Results } from '../results/allResults';
import { firstDifference } from '../results/sameNumbers';
import { verify } from '../verify/verify';
import { endingToKeep } from '../workbook/resultName';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { languageOption, UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import { statusOf } from './checkCommand';
import { readBookFiles } from './disk/bookFiles';
import { planOutputs } from './outputs';
import { resultPath } from './resultPath';
import type { Surroundings } from './surroundings';

/** Writes the copy of a book that gives results and, where it was written before, still is what was written; resolves to the exit status. */
export async function freezeCommand(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, disk, spoken } = around;
  const asked = languageOption(given, spoken);
  const say = words(asked ?? spoken);
  const files = readBookFiles(disk, given.file);
  const out = given.options.get('out') ?? resultPath(files).replace(/(\.crossfoot)?\.xls[xm]$/, '.frozen.xlsx');
  const ending = endingToKeep('', out);
  if (ending !== undefined) throw new UsageError(say.commandLine.otherEnding(out, ending));
  const outputs = planOutputs([{ path: out, content: 'workbook' }], files, around);
  terminal.progress(say.commandLine.step.read, 0);
  const open = openBook(files);
  terminal.progress(say.commandLine.step.calculate, 0.3);
  const language = asked ?? writtenLanguage(open.snapshot.sheets);
  const figures = assessFigures(open.snapshot, language ? { language } : {});
  if (!figures.results) throw new UsageError(say.frozen.nothing(given.file));
  if (isWritten(open) && !verify({ snapshot: open.snapshot, cells: readBook(open) }).holds)
    throw new UsageError(say.frozen.doesNotVerify(given.file));
  const { code } = sealOf(figures, open.snapshot);
  const copy = given.options.has('anonymise')
    ? anonymisedCopy(figures, figures.results, code)
    : frozenCopy(figures, open.snapshot, code);
  await outputs.deliver([copy.bytes]);
  if (!outputs.quiet) {
    terminal.print(copy.said);
    terminal.print(words(figures.language).commandLine.writtenTo(out));
  }
  return statusOf(figures);
}

const isWritten = ({ snapshot }: OpenXlsx): boolean => snapshot.sheets.some(({ ownKey }) => ownKey === 'seal');

interface Copy {
  readonly bytes: Uint8Array;
  readonly said: string;
}

function frozenCopy(figures: Figures, snapshot: WorkbookSnapshot, code: string): Copy {
  const { sheets } = reportsOf(figures, snapshot, { isCopy: true });
  const { language } = figures;
  const formulas = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.formula !== undefined);
  return {
    bytes: newXlsx(frozenSheets(sheets, code, language)),
    said: words(language).frozen.frozen(formulas.length, code),
  };
}

/** Calculated anew from the ledgers under codes; throws a `UsageError` where a result would not be the same. */
function anonymisedCopy({ ledgers, language }: Figures, results: Results, code: string): Copy {
  const say = words(language).frozen;
  const open = openXlsx(newXlsx(csvSheets(anonymised(ledgers.tables))));
  const copy = assess(open.snapshot, { language });
  const difference = copy.results ? firstDifference(results, copy.results) : '–';
  if (difference !== undefined) throw new UsageError(say.otherNumbers(difference));
  const sheets = copy.reports.sheets.map((plan) => (plan.key === 'seal' ? withLastLine(plan, copyLine(code)) : plan));
  return {
    bytes: writeXlsx(open, { sheets, edits: [] }),
    said: say.anonymised(code, sealOf(copy, open.snapshot).code),
  };
}
