/** `calculate` and `check`: ledgers in; result sheets, summary and JSON out. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess, type Assessment } from '../assess';
import { findingsJson, resultJson } from '../exchange/resultJson';
import type { Finding } from '../findings/finding';
import { saveAllWhole, type FileToSave } from '../hosts/xlsx/files';
import { openXlsx, type OpenXlsx } from '../hosts/xlsx/openXlsx';
import { writeXlsx } from '../hosts/xlsx/writeXlsx';
import { findingMessage } from '../language/findingMessage';
import { words, type Language } from '../language/words';
import { repairEdits, type RepairEdit } from '../ledgers/repairs';
import { dateOfSerial } from '../quantity/calendarDate';
import { languageOption, UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import { summaryLines } from './summary';
import type { Terminal } from './terminal';

/** Runs `calculate`; resolves to the exit status. */
export async function calculateCommand(given: Arguments, terminal: Terminal, fallback: Language): Promise<number> {
  const [input = ''] = given.files;
  const language = languageOption(given, fallback);
  const say = words(language ?? fallback).commandLine;
  const output = outputPath(given, input, say.overInput);
  terminal.progress(say.step.read, 0);
  const repaired = repair(
    await openBook(input, (_, done) => terminal.progress(say.step.read, done)),
    given.flags.has('--repair'),
  );
  terminal.progress(say.step.calculate, 0.3);
  const assessment = assess(repaired.open.snapshot, language ? { language } : {});
  terminal.progress(say.step.write, 0.7);
  const bytes = writeXlsx(repaired.open, { sheets: assessment.reports.sheets, edits: [] });
  const json = jsonOutput(given, resultJson(assessment), [input, output]);
  await saveAllWhole([{ path: output, bytes }, ...json.files]);
  const quiet = json.text !== undefined;
  if (json.text !== undefined) terminal.print(json.text);
  if (!quiet) {
    const { commandLine } = words(assessment.language);
    for (const edit of repaired.edits)
      terminal.print(commandLine.repaired(`${edit.sheet}!${edit.cell}`, String(edit.before), afterText(edit)));
    for (const line of summaryLines(assessment)) terminal.print(line);
    terminal.print(commandLine.writtenTo(output));
  }
  return status(assessment);
}

/** The mended value as the cell will show it. */
function afterText({ after, format }: RepairEdit): string {
  return format !== undefined && typeof after === 'number' ? (dateOfSerial(after) ?? String(after)) : String(after);
}

/** Runs `check`; resolves to the exit status. */
export async function checkCommand(given: Arguments, terminal: Terminal, fallback: Language): Promise<number> {
  const language = languageOption(given, fallback);
  const open = await openBook(given.files[0] ?? '');
  const assessment = assess(open.snapshot, language ? { language } : {});
  const json = jsonOutput(given, findingsJson(assessment), given.files);
  await saveAllWhole(json.files);
  const quiet = json.text !== undefined;
  if (json.text !== undefined) terminal.print(json.text);
  if (!quiet) for (const finding of assessment.findings) terminal.print(findingLine(finding, assessment.language));
  const { commandLine } = words(assessment.language);
  const count = (severity: Finding['severity']): number =>
    assessment.findings.filter((finding) => finding.severity === severity).length;
  if (!quiet) terminal.print(commandLine.findings(count('error'), count('warning'), count('note')));
  return status(assessment);
}

function findingLine(finding: Finding, language: Language): string {
  return `${words(language).severity[finding.severity]}  ${finding.place.cell ?? finding.place.table ?? ''}  ${findingMessage(finding, language)}`;
}

function status(assessment: Assessment): number {
  return assessment.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

/** `BOOK.crossfoot.xlsx` beside the input unless `--out` names another; never the input itself unless `--in-place`. */
function outputPath(given: Arguments, input: string, overInput: (file: string) => string): string {
  if (given.flags.has('--in-place')) return input;
  const output = given.options.get('--out') ?? `${input.replace(/[/\\]+$/, '').replace(/\.xlsx$/i, '')}.crossfoot.xlsx`;
  if (isSameFile(output, input)) throw new UsageError(overInput(input));
  return output;
}

/** What becomes of the JSON: the text for standard output where `--json -` asks for it, else its file, which is none of those named. */
function jsonOutput(
  given: Arguments,
  json: unknown,
  others: readonly string[],
): { readonly text?: string; readonly files: readonly FileToSave[] } {
  const file = given.options.get('--json');
  if (file === undefined) return { files: [] };
  const text = JSON.stringify(json, undefined, 2);
  if (file === '-') return { text, files: [] };
  const taken = others.find((other) => isSameFile(file, other));
  if (taken !== undefined)
    throw new UsageError(words(languageOption(given, 'en') ?? 'en').commandLine.overInput(taken));
  return { files: [{ path: file, bytes: new TextEncoder().encode(`${text}\n`) }] };
}

/** True where both paths lead to one file, also through links. */
function isSameFile(one: string, other: string): boolean {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  return real(one) === real(other);
}

/** Applies the safe repairs to the user's own cells, where asked for, and reads the workbook anew. */
function repair(
  open: OpenXlsx,
  wanted: boolean,
): { readonly open: OpenXlsx; readonly edits: ReturnType<typeof repairEdits> } {
  const edits = wanted ? repairEdits(assess(open.snapshot).findings) : [];
  return edits.length === 0 ? { open, edits } : { edits, open: openXlsx(writeXlsx(open, { sheets: [], edits })) };
}
