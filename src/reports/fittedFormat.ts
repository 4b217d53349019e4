/** Number formats without a loose decimal point: Excel shows `#,##0.###` of 96000 as `96,000.`. */

/** The format with as many decimals as the value needs, up to those that the format allows with `#`. */
export function fittedFormat(format: string, value: number): string {
  return format.replace(/\.(#+)/, (_, places: string) => {
    const shown = Math.abs(value).toFixed(places.length).replace(/0+$/, '').split('.')[1] ?? '';
    return shown === '' ? '' : `.${'0'.repeat(shown.length)}`;
  });
}
