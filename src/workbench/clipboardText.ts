/** Blocks of cells as the text that spreadsheets copy and paste: columns parted by tabs, rows by line breaks, a cell with either in quotation marks. */
import type { CellPlace } from './gridLayout';
import type { TypedText } from './typedCells';

/** The text of a block. */
export function copiedText(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

/** The cells of a text, the first where the block begins. */
export function pastedCells(text: string, at: CellPlace): readonly TypedText[] {
  const cells: TypedText[] = [];
  let [row, column] = [at.row, at.column];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g)) {
    const last = end === '';
    if (!(last && quoted === undefined && bare === '' && column === at.column && row > at.row))
      cells.push({ row, column, text: quoted?.replaceAll('""', '"') ?? bare });
    if (last) break;
    if (end === '\t') column += 1;
    else [row, column] = [row + 1, at.column];
  }
  return cells;
}
