/** Number formats without a loose decimal point: Excel shows `#,##0.###` of 96000 as `96,000.`. */
import { placesFor, printedTimes } from '../../quantity/printed';

/** Digits that a double holds whatever its value. */
const certainDigits = 15;

/** The format with as many decimals as the value needs, up to those that the format allows with `#` and a double can tell; with more fixed ones where what is not zero would look like zero. */
export function fittedFormat(format: string, value: number): string {
  return format
    .replace(/\.(#+)/, (_, places: string) => {
      const digitsBefore = Math.abs(value) < 1 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
      const shown =
        Math.abs(value)
          .toFixed(Math.min(places.length, Math.max(0, certainDigits - digitsBefore)))
          .replace(/0+$/, '')
          .split('.')[1] ?? '';
      return shown === '' ? '' : `.${'0'.repeat(shown.length)}`;
    })
    .replace(
      /\.(0+)(?=(%?)_\))/,
      (_, places: string, percent: string) =>
        `.${'0'.repeat(placesFor(percent ? value * printedTimes('share') : value, places.length))}`,
    );
}
