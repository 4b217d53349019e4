/** Sheets of lists written as text that a reader can check in the head. */
import type { CellValue } from '../../src/workbook/sheetPlan';
import { readDateText, serialOfDate } from '../../src/quantity/calendarDate';
import type { SheetValues, TableArea } from '../../src/workbook/sheetValues';

/** One line a row from row 1 on, columns parted by `|`; `2024-03-01` is a day, `12.5` a number, `"12.5"` that text, nothing a blank. */
export function sheet(name: string, text: string, tables: readonly TableArea[] = []): SheetValues {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  return { name, rows: lines.map((line) => line.split('|').map((cell) => valueOf(cell.trim()))), tables };
}

function valueOf(text: string): CellValue {
  if (text === '') return null;
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? readDateText(text) : undefined;
  if (day) return serialOfDate(day.year, day.month, day.day);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
