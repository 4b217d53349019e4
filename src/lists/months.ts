/** Months as people head columns and fill cells with them. */
import { dateOfSerial, readDateText, serialOfDate } from '../quantity/calendarDate';
import type { CellValue } from '../workbook/sheetPlan';

/** A month from 1 to 12, with its year where that is said. */
interface Month {
  readonly month: number;
  readonly year: number | undefined;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const named =
  /^(?:(\d{4})[- /.]?)?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?(?:[- /.,]*'?(\d{4}|\d{2}))?$/i;
const numbered = /^(?:(\d{4})\s*[年\-/.]\s*)?(\d{1,2})\s*月?(?:份)?$/;
const inChinese = /^(?:(\d{4})\s*年\s*)?(十[一二]?|[一二三四五六七八九])月(?:份)?$/;
const monthFirst = /^(\d{1,2})[-/.](\d{4})$/;

/** The month that a text such as `1月`, `2024-01`, `2024年1月`, Jan or `Jan 2024` says; nothing for any other, nor for a bare number. */
export function monthOfText(text: string): Month | undefined {
  const plain = text.normalize('NFKC').trim();
  const word = named.exec(plain);
  if (word) return month(names.indexOf((word[2] ?? '').slice(0, 3).toLowerCase()) + 1, word[1] ?? word[3]);
  const sign = inChinese.exec(plain);
  if (sign) return month(chinese.indexOf(sign[2] ?? '') + 1, sign[1]);
  const last = monthFirst.exec(plain);
  if (last) return month(Number(last[1]), last[2]);
  const digits = numbered.exec(plain);
  return digits && (digits[1] !== undefined || /月/.test(plain)) ? month(Number(digits[2]), digits[1]) : undefined;
}

function month(number: number, year: string | undefined): Month | undefined {
  if (number < 1 || number > 12) return undefined;
  return { month: number, year: year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year) };
}

/** Serial numbers of days from 2000 to 2049. */
const [firstDay, lastDay] = [36526, 54788];

/** True of a number that is a day of our time, as far as a number tells. */
export function isDaySerial(value: CellValue): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= firstDay && value <= lastDay;
}

/** The month that heads a column: a text, or the serial number of one of its days. */
export function monthOfHeader(value: CellValue): Month | undefined {
  if (typeof value === 'string') return monthOfText(value);
  const day = isDaySerial(value) ? dateOfSerial(value) : undefined;
  return day === undefined ? undefined : { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** The serial number of the last day of a month. */
export function lastDayOf(year: number, number: number): number {
  return (number === 12 ? serialOfDate(year + 1, 1, 1) : serialOfDate(year, number + 1, 1)) - 1;
}

/** The day that a cell says, as its serial number: a day, else the last of a month; `year` is that of months without one. Nothing where it says none. */
export function dayOf(value: CellValue, year: number | undefined): number | undefined {
  if (typeof value === 'number') return isDaySerial(Math.floor(value)) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const date = readDateText(value);
  if (date) return serialOfDate(date.year, date.month, date.day);
  const found = monthOfText(value);
  const of = found?.year ?? year;
  return found && of !== undefined ? lastDayOf(of, found.month) : undefined;
}

/** The one year that a title such as 2024年产量统计表 or `Output 2024` names; nothing where it names none or several. */
export function yearIn(text: string): number | undefined {
  const years = new Set((text.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? []).map(Number));
  return years.size === 1 ? [...years][0] : undefined;
}
