/** Short ways to say what a cell shows. */
import type { Node } from '../../calculation/graph/node';
import type { Finding } from '../../findings/finding';
import type { Content, References } from './draft';
import { formats } from '../context';

/** A text as it is. */
export function text(value: string, looks: Omit<Content, 'value' | 'node' | 'formula'> = {}): Content {
  return { value, ...looks };
}

/** A number of the calculation, with the formula that its rule gives (or a plainer one of the sheet). */
export function figure(
  node: Node,
  format: string = formats.quantity,
  formula?: (references: References) => string,
): Content {
  return formula ? { node, format, formula } : { node, format };
}

/** A criterion as it stands in the ledger. */
export function criterion(value: string | number): Content {
  return value === '' ? { value: null } : { value };
}

/** The place of a finding in words: its cell, or its table. */
export function placeText(finding: Finding): string {
  return finding.place.cell ?? finding.place.table ?? '';
}
