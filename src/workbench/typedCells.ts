/** What a person types or pastes into cells, as the values that Excel would take it for. */
import { readNumberText } from '../quantity/readNumber';
import { readDateText, serialOfDate } from '../quantity/calendarDate';
import { HostError } from '../workbook/host';
import { cellAddress } from '../workbook/address';
import type { CellEdit, CellValue } from '../workbook/sheetPlan';

/** A cell with the text that was typed for it. */
export interface TypedText {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A formula cannot be calculated here. */
const isFormula = (text: string): boolean => /^[=@]/.test(text) || /^[+-](?![\d.,\s]*$)/.test(text);

/**
 * The edits. A number, a day and a yes or no become such, `'` before anything keeps it a text, and so does a cell whose format is for texts; a blank clears the cell.
 * Numbers have a decimal point, as in Excel in English and Chinese. Throws `cannot-write` for a formula.
 */
export function typedEdits(
  sheet: string,
  typed: readonly TypedText[],
  cellAt: (row: number, column: number) => { readonly value: CellValue; readonly code: string },
  date1904: boolean,
): readonly CellEdit[] {
  return typed.flatMap(({ row, column, text }): CellEdit[] => {
    const { value: before, code } = cellAt(row, column);
    if (isFormula(text.trim()))
      throw new HostError('cannot-write', { sheet, cell: cellAddress(row, column), reason: 'formula' });
    const after = valueOf(text, code, date1904);
    return after.value === before ? [] : [{ sheet, row, column, before, after: after.value, ...formatOf(after, code) }];
  });
}

interface Read {
  readonly value: CellValue;
  readonly isDay?: boolean;
}

function valueOf(text: string, code: string, date1904: boolean): Read {
  const plain = text.trim();
  if (plain === '') return { value: null };
  if (code === '@') return { value: text };
  if (plain.startsWith("'")) return { value: plain.slice(1) };
  if (/^(true|false)$/i.test(plain)) return { value: /^t/i.test(plain) };
  const number = readNumberText(plain);
  if (number) return { value: number.toNumber() };
  const day = /^\d{8}$/.test(plain) ? undefined : readDateText(plain);
  if (day && !/:/.test(plain)) return { value: serialOfDate(day.year, day.month, day.day, date1904), isDay: true };
  return { value: plain };
}

/** A day needs a format that shows it as one. */
function formatOf({ isDay }: Read, code: string): Pick<CellEdit, 'format'> {
  return isDay && !/[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|general/gi, '')) ? { format: 'yyyy-mm-dd' } : {};
}
