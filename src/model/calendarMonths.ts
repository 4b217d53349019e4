/** Months of the calendar by the serial numbers of their days. */
import { dateOfSerial, serialOfDate } from '../quantity/calendarDate';

/** First and last day of a month, as date serials. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The month that a day lies in, or one so many months later. Throws on a number that is no date. */
export function monthOf(serial: number, later = 0): Days {
  const text = dateOfSerial(serial);
  if (text === undefined) throw new Error(`${serial} is no day`);
  const months = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 + later;
  const first = (count: number): number => serialOfDate(Math.floor(count / 12), (count % 12) + 1, 1);
  return { from: first(months), to: first(months + 1) - 1 };
}

/** The months of a period, the first and the last cut to it. */
export function monthsOf(period: Days): readonly Days[] {
  const months: Days[] = [];
  for (let from = Math.floor(period.from); from <= period.to;) {
    const month = monthOf(from);
    months.push({ from, to: Math.min(month.to, Math.floor(period.to)) });
    from = month.to + 1;
  }
  return months;
}

/** `2024-03` of a day; empty for a number that is no date. */
export function monthText(serial: number): string {
  return dateOfSerial(serial)?.slice(0, 7) ?? '';
}

/** The serial of a day written YYYY-MM-DD. Throws on any other text. */
export function isoSerial(day: string): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) throw new Error(`${day} is no day`);
  return serialOfDate(Number(year), Number(month), Number(date));
}
