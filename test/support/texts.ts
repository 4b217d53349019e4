/** The sentences to publish, as the sheet shows them. */
import type { Assessment } from '../../src/assess';
import { words, type Language } from '../../src/language/words';
import type { PlannedCell } from '../../src/workbook/sheetPlan';

/** The cells of a language's column, from the first sentence to the last. */
export function textCells({ reports }: Pick<Assessment, 'reports'>, language: Language): readonly PlannedCell[] {
  const rows = reports.sheets.find(({ key }) => key === 'texts')?.rows ?? [];
  const head = rows.findIndex((row) => row.some((cell) => cell?.value === words(language).texts.language));
  const column = rows[head]?.findIndex((cell) => cell?.value === words(language).texts.language) ?? -1;
  const end = rows.findIndex((row, index) => index > head && row.length === 0);
  return rows.slice(head + 1, end < 0 ? undefined : end).flatMap((row) => row[column] ?? []);
}

export function textsOf(assessment: Pick<Assessment, 'reports'>, language: Language): readonly string[] {
  return textCells(assessment, language).map(({ value }) => String(value));
}
