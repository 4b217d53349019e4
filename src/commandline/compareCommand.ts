/** `compare`: what changed between two workbooks, and how much of each result it explains. */
import { compareBooks, type Comparison } from '../compare/compareBooks';
import { comparisonSheets } from '../compare/comparisonSheets';
import { comparisonJson } from '../exchange/comparisonJson';
import { newXlsx } from '../hosts/xlsx/newXlsx';
import { words } from '../language/words';
import { dateOfSerial } from '../quantity/calendarDate';
import type { Figures } from '../assess';
import { languageOption, type Arguments } from './arguments';
import { openBook } from './book';
import { comparisonLines } from './comparisonLines';
import { readBookFiles } from './disk/bookFiles';
import { formatWanted, jsonBytes, planOutputs } from './outputs';
import type { Surroundings } from './surroundings';

/** Prints what changed, and writes it where asked; resolves to 0, or to 1 where the results could not be compared. */
export async function compareCommand(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, disk, spoken } = around;
  const asked = languageOption(given, spoken);
  const say = words(asked ?? spoken).commandLine;
  const books = [given.file, given.second ?? ''].map((path) => readBookFiles(disk, path));
  const out = given.options.get('out');
  const wanted = [
    ...(out === undefined ? [] : [{ path: out, content: 'workbook' } as const]),
    ...formatWanted(given, 'json'),
  ];
  const outputs = planOutputs(wanted, books, around);
  terminal.progress(say.step.read, 0);
  const [earlier, later] = books.map((files) => openBook(files).snapshot);
  if (!earlier || !later) return 2;
  const comparison = compareBooks(earlier, later, {
    ...(asked ? { language: asked } : {}),
    onPlant: (done, all) => terminal.progress(say.step.compare, done / all),
  });
  const { language } = comparison.later;
  const files = { earlier: given.file, later: given.second ?? '' };
  const title = booksText(comparison, files);
  await outputs.deliver([
    ...(out === undefined ? [] : [newXlsx(comparisonSheets(comparison, title, language))]),
    jsonBytes(comparisonJson(comparison, files, language)),
  ]);
  if (!outputs.quiet) {
    for (const line of comparisonLines(comparison, title, language)) terminal.print(line);
    if (out !== undefined) terminal.print(words(language).commandLine.writtenTo(out));
  }
  return comparison.bridge ? 0 : 1;
}

function booksText(
  { earlier, later }: Comparison,
  files: { readonly earlier: string; readonly later: string },
): string {
  const { comparison } = words(later.language);
  return comparison.books(files.earlier, periodText(earlier), files.later, periodText(later));
}

function periodText({ calculation, language }: Figures): string {
  const period = calculation?.plant.period;
  if (!period) return '–';
  return words(language).commandLine.period(dateOfSerial(period.from) ?? '', dateOfSerial(period.to) ?? '');
}
