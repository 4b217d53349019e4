/** Days of an earlier period as the days of a later one that stand at the same place in it. */
import type { Period } from '../model/activityGroups';
import { monthOf } from '../model/calendarMonths';

/**
 * What takes a day (date serial, time of day kept) from one period to the other: by whole months where both begin on the same day of a month, the last day
 * of a shorter month for a day that it does not have; else by days. Throws on a number that is no date.
 */
export function daysMoved(from: Period, to: Period): (serial: number) => number {
  const dayOfMonth = (serial: number): number => Math.floor(serial) - monthOf(serial).from;
  if (dayOfMonth(from.from) !== dayOfMonth(to.from)) return (serial) => serial + to.from - from.from;
  const months = monthsBetween(from.from, to.from);
  return (serial) => {
    const month = monthOf(serial, months);
    return Math.min(month.from + dayOfMonth(serial), month.to) + serial - Math.floor(serial);
  };
}

/** Whole months from the month of one day to that of another. */
function monthsBetween(from: number, to: number): number {
  const step = from <= to ? 1 : -1;
  let months = 0;
  while (monthOf(from, months).from !== monthOf(to).from) months += step;
  return months;
}
