/** One cell of ours as it stands in a sheet. */
import type { CellValue, PlannedCell } from '../../workbook/sheetPlan';
import { cellText, xmlContent } from './xmlText';

/** The `<c>` element at an address; text stands in the cell itself, so what begins with `=`, `+`, `-` or `@` stays text. Throws on a number that is not finite. */
export function cellXml(cell: PlannedCell, address: string, style: number): string {
  const start = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (cell.formula !== undefined) return `${start}${formulaXml(cell, cell.formula)}</c>`;
  const { type, content } = plainValue(cell.value);
  if (content === '') return style === 0 ? '' : `${start}/>`;
  return `${start}${type}>${content}</c>`;
}

/** The type attribute and the content of a cell that holds a plain value; both empty for a blank. */
export function plainValue(value: CellValue): { readonly type: string; readonly content: string } {
  if (value === null) return { type: '', content: '' };
  if (typeof value === 'string')
    return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${cellText(value)}</t></is>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  return { type: '', content: `<v>${numberText(value)}</v>` };
}

/** What follows the opening of a cell that holds a formula: its type, the formula and its value. */
export function formulaXml({ value, arrayRange }: PlannedCell, formula: string): string {
  const array = arrayRange === undefined ? '' : ` t="array" ref="${arrayRange}"`;
  const written = `<f${array}>${xmlContent(formula)}</f>`;
  if (typeof value === 'number') return `>${written}<v>${numberText(value)}</v>`;
  if (typeof value === 'boolean') return ` t="b">${written}<v>${value ? 1 : 0}</v>`;
  return ` t="str">${written}<v>${cellText(value ?? '')}</v>`;
}

/** The shortest text that reads back as the very same double. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a cell cannot hold ${value}`);
  return Object.is(value, -0) ? '0' : String(value);
}
