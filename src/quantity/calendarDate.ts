/** Days of the calendar: as text, and as the serial numbers of a spreadsheet. */
import { plainCharacters } from './readNumber';

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const exists =
    year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

const TIME = /(?:[T ] *\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?)?$/.source;
const YEAR_FIRST = [
  new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}`),
  new RegExp(`^(\\d{4}) *(年) *(\\d{1,2}) *月 *(\\d{1,2}) *[日号]${TIME}`),
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = /(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?/
  .source;
const MONTH_NAMED = [
  new RegExp(`^(?<day>\\d{1,2})[- /.]? *(?<month>${MONTH})[- /.,]? *(?<year>\\d{4})${TIME}`, 'i'),
  new RegExp(`^(?<month>${MONTH})[- ]? *(?<day>\\d{1,2}),? *[- ]?(?<year>\\d{4})${TIME}`, 'i'),
  new RegExp(`^(?<year>\\d{4})[- ]? *(?<month>${MONTH})[- ]? *(?<day>\\d{1,2})${TIME}`, 'i'),
];
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}`);

/**
 * The day the text can only mean, from 1900 to 9999: 2024-03-01, 2024/3/1, 2024.3.1, 2024年3月1日, 20240301, 01-Feb-2024, February 1, 2024, or day and
 * month in front of the year where only one order is a date (13/04/2024; not 03/04/2024). A time of day is passed over, and so is its time zone: the day
 * is the one that is written. Otherwise nothing.
 */
export function readDateText(text: string): CalendarDate | undefined {
  const plain = plainCharacters(text).trim();
  for (const form of YEAR_FIRST) {
    const found = form.exec(plain);
    if (found) return calendarDate(Number(found[1]), Number(found[3]), Number(found[4]));
  }
  for (const form of MONTH_NAMED) {
    const { year, month, day } = form.exec(plain)?.groups ?? {};
    if (month) return calendarDate(Number(year), MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day));
  }
  const found = YEAR_LAST.exec(plain);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const dayFirst = calendarDate(year, second, first);
  const monthFirst = calendarDate(year, first, second);
  return dayFirst && monthFirst && first !== second ? undefined : (dayFirst ?? monthFirst);
}

/** Day 61 of the 1900 system is 1 March 1900; the days before it are one less than they should be, for Excel has a 29 February 1900, day 60. */
const LEAP_DAY_THAT_NEVER_WAS = 60;
const DAYS_BEFORE_SERIALS = 693_899;
const FIRST_OF_1904 = 1462;
const LAST_SERIAL = 2_958_465;
const DAYS_IN_400_YEARS = 146_097;

/** Days since 1 March of the year 0: counted from March, the leap day is the last of its year. */
function daysSinceMarch0({ year, month, day }: CalendarDate): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

/** The day with that count, from March of the year 0 on; the inverse of `daysSinceMarch0` (Hinnant, "chrono-compatible low-level date algorithms"). */
function dayAfterMarch0(days: number): CalendarDate {
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const inCycle = days - cycle * DAYS_IN_400_YEARS;
  const years = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36524) - Math.floor(inCycle / 146096)) / 365,
  );
  const inYear = inCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: cycle * 400 + years + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The serial number of a day from 1900 on, in Excel's 1900 system or, where `date1904` is set, in the 1904 system. */
export function serialOfDate(year: number, month: number, day: number, date1904 = false): number {
  const serial = daysSinceMarch0({ year, month, day }) - DAYS_BEFORE_SERIALS;
  return (serial > LEAP_DAY_THAT_NEVER_WAS ? serial : serial - 1) - (date1904 ? FIRST_OF_1904 : 0);
}

/** The day of a serial number as YYYY-MM-DD, as Excel shows it (60 is 1900-02-29); its time of day is passed over. Nothing outside 1900 to 9999. */
export function dateOfSerial(serial: number, date1904 = false): string | undefined {
  const whole = Math.floor(serial) + (date1904 ? FIRST_OF_1904 : 0);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return undefined;
  if (whole === LEAP_DAY_THAT_NEVER_WAS) return '1900-02-29';
  const { year, month, day } = dayAfterMarch0(whole + DAYS_BEFORE_SERIALS + (whole < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
