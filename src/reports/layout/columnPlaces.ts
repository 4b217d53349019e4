/** Where headings and cells of a column stand: above their numbers, and never against the number beside them. */
import type { Content } from './draft';

export interface ColumnPlace {
  readonly align: 'left' | 'center' | 'right';
  /** Set where a text stands behind numbers. */
  readonly indent?: number;
}

/** The place of a column by what stands in it; `before` is that of the column on its left. */
export function placeOf(cells: readonly (Content | undefined)[], before: ColumnPlace | undefined): ColumnPlace {
  const asked = cells.flatMap((cell) =>
    cell && !isBlank(cell) ? [cell.align ?? (isNumber(cell) ? 'right' : 'left')] : [],
  );
  const align = (['right', 'center'] as const).find((side) => asked.includes(side)) ?? 'left';
  return { align, ...(align === 'left' && before?.align === 'right' && { indent: 1 }) };
}

/** The place of a heading. */
export function headPlace(place: ColumnPlace | undefined): ColumnPlace {
  return place ?? { align: 'left' };
}

/** The cell in its column, where it says nothing else itself. */
export function placed(cell: Content | undefined, place: ColumnPlace | undefined): Content | undefined {
  if (!cell || place?.indent === undefined || cell.align !== undefined || isNumber(cell)) return cell;
  return { ...cell, align: place.align, indent: place.indent };
}

function isNumber(content: Content): boolean {
  return 'node' in content || typeof content.value === 'number';
}

function isBlank(content: Content): boolean {
  return !('node' in content) && content.value === null;
}
