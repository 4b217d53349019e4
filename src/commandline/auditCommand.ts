/** `audit`: a sample of ledger rows to vouch, weighed by their emissions, and what an auditor judges himself. */
import { assessFigures, sealOf } from '../assess';
import { auditJson } from '../exchange/auditJson';
import { insertSheets } from '../hosts/xlsx/writeXlsx';
import { words, type Language } from '../language/words';
import { writtenLanguage } from '../language/writtenLanguage';
import { auditSheets } from '../reports/audit/auditSheets';
import { auditOf, usualChoice } from '../results/audit';
import { auditBefore, type AuditBefore } from '../results/auditBefore';
import { confidences } from '../results/auditFactors';
import type { SampleChoice } from '../results/auditSample';
import { endingToKeep } from '../workbook/resultName';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { languageOption, shareOption, UsageError, type Arguments } from './arguments';
import { auditLines } from './auditLines';
import { openBook } from './book';
import { readBookFiles } from './disk/bookFiles';
import { evidenceBeside } from './evidenceFiles';
import { formatWanted, jsonBytes, planOutputs } from './outputs';
import type { Surroundings } from './surroundings';

/** Prints the sample, and writes it as JSON or into a copy of the book; resolves to the exit status: 1 where a row names no evidence that is there, or something is withheld. */
export async function auditCommand(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, disk, spoken } = around;
  const asked = languageOption(given, spoken);
  const say = words(asked ?? spoken);
  terminal.progress(say.commandLine.step.read, 0);
  const files = readBookFiles(disk, given.file);
  const out = given.options.get('out');
  const ending = out === undefined ? undefined : endingToKeep(files.kind === 'csv' ? '' : files.path, out);
  if (out !== undefined && ending !== undefined) throw new UsageError(say.commandLine.otherEnding(out, ending));
  const json = formatWanted(given, 'json');
  const outputs = planOutputs(
    [...(out === undefined ? [] : [{ path: out, content: 'workbook' } as const]), ...json],
    files,
    around,
  );
  const open = openBook(files);
  terminal.progress(say.commandLine.step.calculate, 0.3);
  const wanted = asked ?? writtenLanguage(open.snapshot.sheets);
  const figures = assessFigures(open.snapshot, wanted ? { language: wanted } : {});
  const { language } = figures;
  const { code } = sealOf(figures, open.snapshot);
  const before = beforeIn(given, open.snapshot, around);
  const choice = choiceOf(given, usualChoice(figures, before), asked ?? spoken);
  const audit = auditOf(figures, { code, choice, ...(before && { before }) }, language);
  if (!audit) throw new UsageError(say.audit.noSample);
  const stateOf = evidenceBeside(disk, files.path);
  const taken = {
    sheets: open.snapshot.sheets.map(({ name }) => name),
    tables: open.snapshot.tables.map(({ name }) => name),
  };
  await outputs.deliver([
    ...(out === undefined ? [] : [insertSheets(open, auditSheets(audit, stateOf, language, taken))]),
    ...json.map(() => jsonBytes(auditJson(audit, stateOf))),
  ]);
  if (!outputs.quiet) {
    for (const line of auditLines(audit, stateOf, language)) terminal.print(line);
    if (out !== undefined) terminal.print(words(language).commandLine.writtenTo(out));
  }
  const isOpen = ({ evidence }: { readonly evidence: string }): boolean =>
    ['none', 'missing'].includes(stateOf(evidence));
  const { sample, items } = audit;
  return sample.rows.some(isOpen) || sample.withheld > 0 || items.some(({ kind }) => kind === 'withheld') ? 1 : 0;
}

/** The audit that stands in the workbook named by `--earlier`, else in the book itself. */
function beforeIn(given: Arguments, book: WorkbookSnapshot, { disk, spoken }: Surroundings): AuditBefore | undefined {
  const path = given.options.get('earlier');
  if (path === undefined) return auditBefore(book);
  const found = auditBefore(openBook(readBookFiles(disk, path)).snapshot);
  if (!found) throw new UsageError(words(spoken).audit.noneBefore(path));
  return found;
}

/** What the options choose beside the usual. */
function choiceOf(given: Arguments, usual: SampleChoice, language: Language): SampleChoice {
  const asked = given.options.get('confidence');
  const confidence = confidences.find((one) => Number(one) === shareOption(given, 'confidence', language));
  if (asked !== undefined && confidence === undefined)
    throw new UsageError(words(language).commandLine.badValue('--confidence', asked, confidences.join(', ')));
  return {
    seed: given.options.get('seed') ?? usual.seed,
    materiality: shareOption(given, 'materiality', language) ?? usual.materiality,
    confidence: confidence ?? usual.confidence,
    expected: shareOption(given, 'expected', language) ?? usual.expected,
  };
}
