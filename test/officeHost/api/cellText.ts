/** How a cell's value shows on the sheet under its number format. */
import { SSF } from '@e965/xlsx';
import { CellError, type Scalar } from '../model/cell';

/** The displayed text, in US English: `1,234.50` of 1234.5 under `#,##0.00`; a column too narrow for it is not considered. */
export function cellText(value: Scalar | undefined, numberFormat: string): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  return String(SSF.format(numberFormat, value));
}
