/** Dates that a file spells in ISO 8601, as the serial numbers that spreadsheets count in. */

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const timePattern = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;
const day = 86400000;

/** Serial number of `2024-01-31`, `2024-01-31T12:00:00` or `12:00:00` (a fraction of a day) in the 1900 or 1904 system; `NaN` where it is none of them. */
export function isoSerial(text: string, date1904: boolean): number {
  const time = timePattern.exec(text);
  if (time) return dayFraction(time[1], time[2], time[3]);
  const match = pattern.exec(text);
  if (!match) return NaN;
  const [, year, month, date, hour, minute, second] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) return NaN;
  const fraction = dayFraction(hour, minute, second);
  if (date1904) return (midnight - Date.UTC(1904, 0, 1)) / day + fraction;
  const days = (midnight - Date.UTC(1899, 11, 30)) / day;
  // The 1900 system counts a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + fraction;
}

function dayFraction(hour = '0', minute = '0', second = '0'): number {
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return Number(minute) < 60 && Number(second) < 60 && seconds <= 86400 ? seconds / 86400 : NaN;
}
