/** Days of an earlier period as the days of a later one that stand at the same place in it. */
import { dateOfSerial, serialOfDate } from '../quantity/calendarDate';
import type { Period } from '../model/activityGroups';

/** What takes a day (serial number, time of day kept) from one period to the other: by whole months where both begin on the same day of a month, else by days. */
export function daysMoved(from: Period, to: Period): (serial: number) => number {
  const [start, end] = [parts(from.from), parts(to.from)];
  if (!start || !end || start.day !== end.day) return (serial) => serial + to.from - from.from;
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return (serial) => (months === 0 ? serial : movedBy(serial, months));
}

function movedBy(serial: number, months: number): number {
  const day = parts(serial);
  if (!day) return serial;
  const month = day.year * 12 + day.month - 1 + months;
  const first = serialOfDate(Math.floor(month / 12), (month % 12) + 1, 1);
  const next = serialOfDate(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1);
  return Math.min(first + day.day - 1, next - 1) + (serial - Math.floor(serial));
}

function parts(serial: number): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const [year, month, day] = (dateOfSerial(serial) ?? '').split('-').map(Number);
  return year && month && day ? { year, month, day } : undefined;
}
