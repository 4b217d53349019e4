/** A row of a ledger in plain values, and how its headers and values are spelled in a workbook of either language. */
import type { Language } from '../languages';
import { readDateText, serialOfDate } from '../quantity/calendarDate';
import type { CellValue } from '../workbook/sheetPlan';
import type { Choice, Column } from './columns';

/** Values by column key. A date is text such as 2024-03-01, a choice its value, `null` a blank. */
export type LedgerRow = Readonly<Record<string, string | number | null>>;

/** The header of a column; the Chinese one keeps the unit that the English one has in brackets. */
export function headerIn(column: Column, language: Language): string {
  if (language === 'en') return column.en;
  const unit = /\([^)]*\)$/.exec(column.en)?.[0];
  return `${column.zh[0] ?? column.en}${unit ? ` ${unit}` : ''}`;
}

/** A choice as one writes it in the language. Names and symbols such as CO2 or I-REC(E) are the same in all. */
export function choiceIn(choice: Choice, language: Language): string {
  if (language === 'en' || choice.value !== choice.value.toLowerCase()) return choice.value;
  return choice.words.find((word) => /\p{Script=Han}/u.test(word)) ?? choice.value;
}

/** What stands in the cell: the date's serial number, the choice in the language, else the value itself. */
export function cellValueIn(column: Column, value: string | number | null, language: Language): CellValue {
  if (typeof value !== 'string') return value;
  if (column.kind === 'date') return serialOfIsoDate(value) ?? value;
  const choice = column.choices.find((candidate) => candidate.value === value);
  return choice ? choiceIn(choice, language) : value;
}

/** The serial number of a day written YYYY-MM-DD; nothing for any other text. */
export function serialOfIsoDate(text: string): number | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDateText(text) : undefined;
  return date && serialOfDate(date.year, date.month, date.day);
}
