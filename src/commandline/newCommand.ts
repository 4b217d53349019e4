/** `new`: a workbook with empty ledgers, or one of the samples. */
import { existsSync } from 'node:fs';
import { saveWhole } from '../hosts/xlsx/files';
import { newXlsx } from '../hosts/xlsx/newXlsx';
import { words, type Language } from '../language/words';
import { emptyWorkbook } from '../ledgers/ledgerSheets';
import { sampleNames, sampleSheets } from '../samples/allSamples';
import { languageOption, UsageError, type Arguments } from './arguments';
import type { Terminal } from './terminal';

/** Writes the workbook; a file that is there already is left alone. */
export async function newCommand(given: Arguments, terminal: Terminal, fallback: Language): Promise<number> {
  const [file = ''] = given.files;
  const language = languageOption(given, fallback) ?? fallback;
  const say = words(language).commandLine;
  const sample = given.options.get('--sample');
  const sheets = sample === undefined ? emptyWorkbook(language) : sampleSheets(sample, language);
  if (!sheets) throw new UsageError(say.unknownSample(sample ?? '', sampleNames.join(', ')));
  if (existsSync(file)) throw new UsageError(say.fileExists(file));
  await saveWhole(file, newXlsx(sheets));
  terminal.print(say.writtenTo(file));
  return 0;
}
