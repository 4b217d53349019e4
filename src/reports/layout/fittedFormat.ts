/** Number formats without a loose decimal point: Excel shows `#,##0.###` of 96000 as `96,000.`. */

/** Digits that a double holds whatever its value. */
const certainDigits = 15;

/** The format with as many decimals as the value needs, up to those that the format allows with `#` and a double can tell. */
export function fittedFormat(format: string, value: number): string {
  return format.replace(/\.(#+)/, (_, places: string) => {
    const digitsBefore = Math.abs(value) < 1 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
    const shown =
      Math.abs(value)
        .toFixed(Math.min(places.length, Math.max(0, certainDigits - digitsBefore)))
        .replace(/0+$/, '')
        .split('.')[1] ?? '';
    return shown === '' ? '' : `.${'0'.repeat(shown.length)}`;
  });
}
