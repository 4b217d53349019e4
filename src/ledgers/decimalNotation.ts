/** Whether a CSV file writes decimals with a point or with a comma. */
import { hasTwoReadings, numberReadings } from '../quantity/readNumber';
import type { FileReading } from '../workbook/snapshot';

/** What was decided for a file, and by what. */
export type DecimalNotation = Required<Pick<FileReading, 'decimals' | 'decidedBy'>>;

/** A text of a column of numbers, with its cell. */
export interface NumberCell {
  readonly text: string;
  readonly cell: string;
}

/**
 * The notation of a file whose cells are separated so. Cells that can be read one way only decide (`0,985`, `1,234.5`); where there are none of these a semicolon
 * says that the comma parts decimals. A semicolon beside decimal points, like cells of both kinds, leaves the file `mixed`: then only what is certain is read.
 */
export function decimalNotation(cells: Iterable<NumberCell>, separator: string): DecimalNotation {
  let point: NumberCell | undefined;
  let comma: NumberCell | undefined;
  let open = false;
  for (const cell of cells) {
    const readings = numberReadings(cell.text);
    if (readings.point && !readings.comma) point ??= cell;
    else if (readings.comma && !readings.point) comma ??= cell;
    else open ||= hasTwoReadings(readings);
    if (point && comma) break;
  }
  const named = [point, comma].flatMap((found) => (found ? [`${found.cell} "${found.text}"`] : []));
  if (point && comma) return { decimals: 'mixed', decidedBy: named };
  if (comma) return { decimals: 'comma', decidedBy: named };
  if (point)
    return separator === ';' && open
      ? { decimals: 'mixed', decidedBy: ['separator', ...named] }
      : { decimals: 'point', decidedBy: named };
  if (!open) return { decimals: 'none', decidedBy: [] };
  return separator === ';' ? { decimals: 'comma', decidedBy: ['separator'] } : { decimals: 'none', decidedBy: [] };
}

/**
 * The number that a text of such a file is; nothing where it is none, or could be two. Where no cell decides, `1.234` has a decimal point (but not in a file that is
 * separated by semicolons) and `1,234` has a decimal comma only in such a file.
 */
export function numberInFile(text: string, { decimals, decidedBy }: DecimalNotation): number | undefined {
  const readings = numberReadings(text);
  const { point, comma } = readings;
  if (!hasTwoReadings(readings)) return (point ?? comma)?.toNumber();
  const hasComma = /[,，]/.test(text);
  if (decimals === 'mixed') return undefined;
  if (decimals === 'none') return hasComma ? undefined : point?.toNumber();
  if (decidedBy[0] === 'separator') return hasComma ? comma?.toNumber() : undefined;
  return (decimals === 'comma' ? comma : point)?.toNumber();
}
