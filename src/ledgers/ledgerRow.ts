/** A row of a ledger in plain values, and how its headers and values are spelled in a workbook of any language. */
import type { Language } from '../languages';
import { readDateText, serialOfDate } from '../quantity/calendarDate';
import type { CellValue } from '../workbook/sheetPlan';
import { nameIn, type Choice, type Column } from './columns';

/** Values by column key. A date is text such as 2024-03-01, a choice its value, `null` a blank. */
export type LedgerRow = Readonly<Record<string, string | number | null>>;

/** The header of a column, with the unit that its name in the contract has in brackets. */
export function headerIn(column: Column, language: Language): string {
  const [unit = ''] = /\([^)]*\)$/.exec(column.name) ?? [];
  const header = nameIn(column, language);
  return unit === '' || header.endsWith(unit) ? header : `${header} ${unit}`;
}

/** A choice as one writes it in the language. Names and symbols such as CO2 or I-REC(E) are the same in all. */
export function choiceIn({ value, words }: Choice, language: Language): string {
  return value === value.toLowerCase() ? (words[language][0] ?? value) : value;
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
