/** The formulas of a sheet as they are written in its part: those that share one text get their own. */
import { filledFormula } from '../../workbook/formulas/filledFormula';

interface WrittenFormula {
  readonly formula: string;
  /** The range that a matrix formula fills, on its first cell. */
  readonly arrayRange?: string;
}

/** Reads the formulas of one sheet in the order of its cells; `tag` holds the attributes of the element. */
export function writtenFormulas(): (row: number, column: number, text: string, tag: string) => WrittenFormula {
  const shared = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  return (row, column, text, tag) => {
    if (!tag.includes('=')) return { formula: text };
    const attribute = (name: string): string | undefined =>
      new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
    const kind = attribute('t');
    if (kind === 'array') return { formula: text, arrayRange: attribute('ref') ?? '' };
    const index = attribute('si');
    if (kind !== 'shared' || index === undefined) return { formula: text };
    if (text !== '') {
      shared.set(index, { text, row, column });
      return { formula: text };
    }
    const master = shared.get(index);
    return { formula: master ? filledFormula(master.text, row - master.row, column - master.column) : '' };
  };
}
