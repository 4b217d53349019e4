/** `calculate`: ledgers in; result sheets, summary and JSON out. */
import { assessFigures, reportsOf } from '../assess';
import { formatNames, formats } from '../exchange/formats';
import { notesOnOwnSheets } from '../hosts/xlsx/notesOnOwnSheets';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import type { OpenXlsx } from '../hosts/xlsx/openedXlsx';
import { writeXlsx } from '../hosts/xlsx/writeXlsx';
import { words } from '../language/words';
import { withLast } from './withLast';
import { repairEdits, type RepairEdit } from '../ledgers/repairs';
import { withLastLine } from '../proof/linesBelow';
import { readSeal } from '../proof/sealLines';
import { signatureLine, signedText } from '../proof/signature';
import { dateOfSerial } from '../quantity/calendarDate';
import { HostError } from '../workbook/host';
import { endingToKeep } from '../workbook/resultName';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { TypedCell } from '../workbook/typedCells';
import { dateOption, languageOption, UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import { statusOf } from './checkCommand';
import { readBookFiles, type BookFiles } from './disk/bookFiles';
import type { Wanted } from './disk/destinations';
import { jsonBytes, formatWanted, planOutputs } from './outputs';
import { withLog } from './earlierLog';
import { resultPath } from './resultPath';
import { secondValues } from './secondValues';
import { signerFrom } from './signing';
import { summaryLines } from './summary';
import type { Surroundings } from './surroundings';

const shownCells = 5;

/** Writes the workbook with its results; resolves to the exit status. */
export async function calculateCommand(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, disk, spoken } = around;
  const language = languageOption(given, spoken);
  const say = words(language ?? spoken).commandLine;
  terminal.progress(say.step.read, 0);
  const files = readBookFiles(disk, given.file);
  const workbook = workbookWanted(given, files, around);
  const asked = formatNames.filter((name) => given.options.has(name));
  const date = dateOption(given, spoken);
  const keyFile = given.options.get('sign');
  const signer = keyFile === undefined ? undefined : signerFrom(disk, keyFile, language ?? spoken);
  const outputs = planOutputs([workbook, ...asked.flatMap((name) => formatWanted(given, name))], files, around);
  const mended = repair(
    openBook(files, (_, done) => terminal.progress(say.step.read, done)),
    given.options.has('repair'),
  );
  const { open, books, takenOver } = withLast(mended.open, given, around);
  const repaired = { open, edits: mended.edits };
  terminal.progress(say.step.calculate, 0.3);
  const before = replacedBook(outputs.replaces);
  const { snapshot } = repaired.open;
  const figures = assessFigures(snapshot, { ...(language && { language }), books });
  const logged = withLog(snapshot, before?.snapshot, figures.results?.settings.organisation);
  const first = reportsOf(figures, logged, { date });
  const second = given.options.has('second')
    ? secondValues(repaired.open, first.sheets, around.secondCalculator(), figures.language)
    : undefined;
  const assessment = { ...figures, reports: second ? reportsOf(figures, logged, { date, second }) : first };
  terminal.progress(say.step.write, 0.7);
  const inPlace = workbook.over === 'in place';
  const sheets = signer ? assessment.reports.sheets.map((plan) => signedPlan(plan, signer)) : assessment.reports.sheets;
  const ofBook = notesOnOwnSheets(repaired.open, sheets);
  const lost = inPlace ? ofBook : before ? notesOnOwnSheets(before, sheets) : [];
  if (lost.length > 0 && !given.options.has('replace-notes'))
    throw new UsageError(say.notesLost(workbook.path, listed(lost)));
  const bytes = writeXlsx(repaired.open, { sheets, edits: [] });
  await outputs.deliver([bytes, ...asked.map((name) => jsonBytes(formats[name](assessment)))]);
  if (!outputs.quiet) {
    const { commandLine } = words(assessment.language);
    for (const edit of repaired.edits)
      terminal.print(commandLine.repaired(`${edit.sheet}!${edit.cell}`, String(edit.before), afterText(edit)));
    for (const line of takenOver(commandLine)) terminal.print(line);
    for (const line of summaryLines(assessment)) terminal.print(line);
    if (second) terminal.print(second.said);
    if (ofBook.length > 0 && !inPlace) terminal.print(commandLine.notesStay(files.path, listed(ofBook)));
    terminal.print(commandLine.writtenTo(workbook.path));
  }
  return statusOf(assessment);
}

/** The seal's sheet with a signature of its digests; any other sheet as it is. */
function signedPlan(plan: SheetPlan, signer: ReturnType<typeof signerFrom>): SheetPlan {
  const seal =
    plan.key === 'seal' ? readSeal(plan.rows.map((row) => row.map((cell) => cell?.value ?? null))) : undefined;
  return seal ? withLastLine(plan, signatureLine(signer(signedText(seal)))) : plan;
}

/** The workbook that is replaced; nothing of one that cannot be read. */
function replacedBook(bytes: Uint8Array | undefined): OpenXlsx | undefined {
  if (!bytes || bytes.length === 0) return undefined;
  try {
    return openXlsx(bytes);
  } catch (problem) {
    if (problem instanceof HostError) return undefined;
    throw problem;
  }
}

const listed = (cells: readonly TypedCell[]): string =>
  `${cells
    .slice(0, shownCells)
    .map(({ cell }) => cell)
    .join(', ')}${cells.length > shownCells ? ` … (${cells.length})` : ''}`;

/** Where the workbook goes: beside the book, where `--out` says, or over the book with `--in-place`; CSV files cannot become a workbook in their place. */
function workbookWanted(given: Arguments, files: BookFiles, around: Surroundings): Wanted {
  const say = words(around.spoken).commandLine;
  const out = given.options.get('out');
  const ending = endingToKeep(files.kind === 'csv' ? '' : files.path, out ?? '');
  if (out !== undefined && ending !== undefined) throw new UsageError(say.otherEnding(out, ending));
  if (!given.options.has('in-place')) return { path: out ?? resultPath(files), content: 'workbook' };
  if (out !== undefined) throw new UsageError(say.notTogether('--out', '--in-place'));
  if (files.kind === 'csv') throw new UsageError(say.csvInPlace(files.path));
  return { path: files.path, content: 'workbook', over: 'in place' };
}

/** The mended value as the cell will show it. */
function afterText({ after, format }: RepairEdit): string {
  return format !== undefined && typeof after === 'number' ? (dateOfSerial(after) ?? String(after)) : String(after);
}

/** Applies the safe repairs to the user's own cells, where asked for, and reads the workbook anew. */
function repair(
  open: OpenXlsx,
  wanted: boolean,
): { readonly open: OpenXlsx; readonly edits: ReturnType<typeof repairEdits> } {
  const edits = wanted ? repairEdits(assessFigures(open.snapshot).findings) : [];
  return edits.length === 0 ? { open, edits } : { edits, open: openXlsx(writeXlsx(open, { sheets: [], edits })) };
}
