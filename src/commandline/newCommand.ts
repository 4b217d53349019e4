/** `new`: a workbook with empty ledgers, or one of the samples. */
import { newXlsx } from '../hosts/xlsx/newXlsx';
import { words, type Language } from '../language/words';
import { emptyWorkbook } from '../templates/ledgerWorkbook';
import { sampleSheets } from '../samples/allSamples';
import { libraryCountries, libraryRows, libraryYears, readLibraryChoice } from '../library/factorLibrary';
import { librarySheet } from '../library/librarySheet';
import type { Ledger } from '../ledgers/columns';
import { ledgersOf, plantPackage, plantPackages } from '../templates/plantPackages';
import { endingToKeep } from '../workbook/resultName';
import type { SheetPlan } from '../workbook/sheetPlan';
import { languageOption, UsageError, type Arguments } from './arguments';
import { sampleList } from './declaration';
import { planOutputs } from './outputs';
import type { Surroundings } from './surroundings';

/** Writes the workbook; a file that is there already is left alone. */
export async function newCommand(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, spoken } = around;
  const { file } = given;
  const language = languageOption(given, spoken) ?? spoken;
  const say = words(language).commandLine;
  const sample = given.options.get('sample');
  const factors = given.options.get('factors');
  const plant = given.options.get('for');
  if (sample !== undefined && factors !== undefined) throw new UsageError(say.sampleHasFactors);
  if (sample !== undefined && plant !== undefined) throw new UsageError(say.notTogether('--sample', '--for'));
  const chosen = plantPackage(plant ?? 'full');
  if (!chosen) throw new UsageError(say.badValue('--for', plant ?? '', plantPackages.join(', ')));
  const ending = endingToKeep('', file);
  if (ending !== undefined) throw new UsageError(say.otherEnding(file, ending));
  const outputs = planOutputs([{ path: file, content: 'workbook', over: 'new' }], undefined, around);
  const sheets =
    sample !== undefined
      ? sampleSheets(sample, language)
      : factors !== undefined
        ? withLibrary(factors, ledgersOf[chosen], language, spoken)
        : emptyWorkbook(language, {}, ledgersOf[chosen]);
  if (!sheets) throw new UsageError(say.unknownSample(sample ?? '', sampleList));
  await outputs.deliver([newXlsx(sheets)]);
  if (outputs.quiet) return 0;
  terminal.print(say.writtenTo(file));
  if (sample === undefined && plant === undefined) terminal.print(say.fewerLedgers(plantPackages.join('|')));
  return 0;
}

/** Empty ledgers but for the factors of the library, and the sheet that shows the library whole. */
function withLibrary(
  text: string,
  ledgers: readonly Ledger[],
  language: Language,
  fallback: Language,
): readonly SheetPlan[] {
  const choice = readLibraryChoice(text);
  if (!choice)
    throw new UsageError(
      words(fallback).commandLine.unknownFactors(text, libraryCountries.join(', '), libraryYears('CN').join(', ')),
    );
  return [
    ...emptyWorkbook(language, { Factors: libraryRows(choice, language) }, ledgers),
    librarySheet(choice, language),
  ];
}
