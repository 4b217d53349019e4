/** `check`: what was found in the ledgers, or in records that others sent. */
import { assessFigures, type Figures } from '../assess';
import { findingsJson } from '../exchange/resultJson';
import type { Finding } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import { words, type Language } from '../language/words';
import { languageOption, type Arguments } from './arguments';
import { openBook } from './book';
import { checkRecords, holdsRecords } from './checkRecords';
import { readBookFiles } from './disk/bookFiles';
import { placeText } from './findingPlace';
import { jsonBytes, formatWanted, planOutputs } from './outputs';
import type { Surroundings } from './surroundings';

/** Prints each finding and their number; resolves to the exit status. */
export async function checkCommand(given: Arguments, around: Surroundings): Promise<number> {
  if (holdsRecords(given.file)) return checkRecords(given, around);
  const { terminal, disk, spoken } = around;
  const language = languageOption(given, spoken);
  const files = readBookFiles(disk, given.file);
  const outputs = planOutputs(formatWanted(given, 'json'), files, around);
  const assessment = assessFigures(openBook(files).snapshot, language ? { language } : {});
  await outputs.deliver([jsonBytes(findingsJson(assessment))]);
  if (!outputs.quiet) {
    for (const finding of assessment.findings) terminal.print(findingLine(finding, assessment.language));
    terminal.print(findingCounts(assessment));
  }
  return statusOf(assessment);
}

/** `2 errors, 1 warning, 0 notes.` */
function findingCounts({ findings, language }: Figures): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return words(language).commandLine.findings(count('error'), count('warning'), count('note'));
}

/** The exit status of a run that did its work: 1 where some finding is an error, else 0. */
export function statusOf({ findings }: Figures): number {
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

function findingLine(finding: Finding, language: Language): string {
  return `${words(language).severity[finding.severity]}  ${placeText(finding)}  ${findingMessage(finding, language)}`;
}
