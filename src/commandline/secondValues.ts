/** `--second`: every formula of the written workbook calculated anew by the second calculator, to stand on Parity. */
import type { OpenXlsx } from '../hosts/xlsx/openedXlsx';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import { readBook } from '../hosts/xlsx/readBook';
import { words, type Language } from '../language/words';
import type { SecondValues } from '../reports/context';
import type { SecondCalculator } from '../secondCalculator/secondCalculator';
import { readParity } from '../verify/publishedResults';
import { storedValues } from '../verify/storedValues';
import { writeXlsx } from '../hosts/xlsx/writeXlsx';
import type { SheetPlan } from '../workbook/sheetPlan';
import { UsageError } from './arguments';

/** What the second calculator makes of these sheets in the book, for each row of Parity in their order. Throws a usage error where it cannot be loaded. */
export function secondValues(
  open: OpenXlsx,
  sheets: readonly SheetPlan[],
  calculator: SecondCalculator | undefined,
  language: Language,
): SecondValues {
  const say = words(language);
  if (!calculator) throw new UsageError(say.commandLine.noSecond);
  const cells = readBook(openXlsx(writeXlsx(open, { sheets, edits: [] })));
  const recalculation = calculator.recalculate(cells);
  const parity = cells.sheets.find(({ ownKey }) => ownKey === 'parity');
  const values = recalculation.values.get(parity?.name ?? '');
  const { formulas, left } = recalculation;
  return {
    said: say.verify.calculators(storedValues(cells, recalculation).agree, formulas - left, calculator.name),
    values: readParity(parity).map(({ key }) => {
      const value = values?.get(key)?.value;
      return typeof value === 'number' ? value : undefined;
    }),
  };
}
