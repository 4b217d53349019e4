/** Where a finding is, for a line of the terminal. */
import type { Finding } from '../findings/finding';

/** `Scrap!E3`; the table where there is no cell. */
export function placeText({ place }: Finding): string {
  return place.cell ?? place.table ?? '';
}
