/** `calculate` and `check`: ledgers in; result sheets, summary and JSON out. */
import { resolve } from 'node:path';
import { assess, type Assessment } from '../assess';
import { findingsJson, resultJson } from '../exchange/resultJson';
import type { Finding } from '../findings/finding';
import { saveWhole } from '../hosts/xlsx/files';
import { openXlsx, type OpenXlsx } from '../hosts/xlsx/openXlsx';
import { writeXlsx } from '../hosts/xlsx/writeXlsx';
import { findingMessage } from '../language/findingMessage';
import { words, type Language } from '../language/words';
import { repairEdits } from '../ledgers/repairs';
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
  const repaired = repair(await openBook(input, (_, done) => terminal.progress(say.step.read, done)), given.flags.has('--repair'));
  terminal.progress(say.step.calculate, 0.3);
  const assessment = assess(repaired.open.snapshot, language ? { language } : {});
  terminal.progress(say.step.write, 0.7);
  const bytes = writeXlsx(repaired.open, { sheets: assessment.reports.sheets, edits: [] });
  await saveWhole(output, bytes);
  const quiet = await writeJson(given, resultJson(assessment), terminal);
  if (!quiet) {
    const { commandLine } = words(assessment.language);
    for (const edit of repaired.edits) terminal.print(commandLine.repaired(`${edit.sheet}!${edit.cell}`, String(edit.before), String(edit.after)));
    for (const line of summaryLines(assessment)) terminal.print(line);
    terminal.print(commandLine.writtenTo(output));
  }
  return status(assessment);
}

/** Runs `check`; resolves to the exit status. */
export async function checkCommand(given: Arguments, terminal: Terminal, fallback: Language): Promise<number> {
  const language = languageOption(given, fallback);
  const open = await openBook(given.files[0] ?? '');
  const assessment = assess(open.snapshot, language ? { language } : {});
  const quiet = await writeJson(given, findingsJson(assessment), terminal);
  if (!quiet) for (const finding of assessment.findings) terminal.print(findingLine(finding, assessment.language));
  const { commandLine } = words(assessment.language);
  const count = (severity: Finding['severity']): number => assessment.findings.filter((finding) => finding.severity === severity).length;
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
  if (resolve(output) === resolve(input)) throw new UsageError(overInput(input));
  return output;
}

/** Writes the JSON to its file, or to standard output for `-`; true where standard output is taken by it. */
async function writeJson(given: Arguments, json: unknown, terminal: Terminal): Promise<boolean> {
  const file = given.options.get('--json');
  const text = JSON.stringify(json, undefined, 2);
  if (file === undefined) return false;
  if (file === '-') {
    terminal.print(text);
    return true;
  }
  await saveWhole(file, new TextEncoder().encode(`${text}\n`));
  return false;
}

/** Applies the safe repairs to the user's own cells, where asked for, and reads the workbook anew. */
function repair(open: OpenXlsx, wanted: boolean): { readonly open: OpenXlsx; readonly edits: ReturnType<typeof repairEdits> } {
  const edits = wanted ? repairEdits(assess(open.snapshot).findings) : [];
  return edits.length === 0 ? { open, edits } : { edits, open: openXlsx(writeXlsx(open, { sheets: [], edits })) };
}
