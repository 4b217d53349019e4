/** Formulas in one form whatever program saved them: each reference named by what it points at, numbers and signs as they are meant. */
import {
  blockAddress,
  bodyOf,
  cellBlock,
  tableBlock,
  type Block,
  type BookPlaces,
} from '../workbook/formulas/bookPlaces';
import { formulaPieces } from '../workbook/formulas/formulaPieces';

interface FormulaHome {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a sheet is called in canonical formulas: one of ours by its key, so that it may be renamed; the others by their names. */
export type SheetIdentity = (sheet: string) => string;

/** The canonical formula of a cell, `f` first; a matrix formula with the range that it fills. */
export function canonicalFormula(
  formula: string,
  home: FormulaHome,
  places: BookPlaces,
  identity: SheetIdentity,
  arrayRange?: string,
): string {
  const pieces = formulaPieces(formula).map(({ kind, text }) => {
    switch (kind) {
      case 'blank':
        return '';
      case 'text':
        return text.normalize('NFC');
      case 'number':
        return String(Number(text));
      case 'function':
        return text.replace(/^(_xlfn\.|_xlws\.)+/i, '').toUpperCase();
      case 'cells':
        return blockName(cellBlock(text, home.sheet, places), home, places, identity);
      case 'table':
        return blockName(tableBlock(text, home, places), home, places, identity);
      case 'word': {
        const block = places.tableNamed(text) && tableBlock(`${text}[]`, home, places);
        return block ? blockName(block, home, places, identity) : text.toUpperCase();
      }
      case 'error':
        return text.slice(text.lastIndexOf('#')).toUpperCase();
      default:
        return text === '@' ? '' : text;
    }
  });
  const joined = pieces
    .join('')
    .replace(/^=/, '')
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1');
  return `f${arrayRange === undefined ? '' : `{${arrayRange.replace(/\$/g, '')}}`}${joined}`;
}

/** Columns of a table by their names, with the rows where it is not all of them; other cells by sheet and address. */
function blockName(block: Block | undefined, home: FormulaHome, places: BookPlaces, identity: SheetIdentity): string {
  if (!block) return '#REF!';
  const table = places.tableHolding(block);
  if (!table) return `${identity(block.sheet)}!${blockAddress(block).replace(/\$/g, '')}`;
  const { top, bottom, left } = bodyOf(table);
  const first = table.headers[block.left - left] ?? '';
  const last = table.headers[block.right - left] ?? '';
  const columns = block.left === block.right ? `[${first}]` : `[${first}]:[${last}]`;
  const isWhole = block.top === top && block.bottom === bottom;
  const isHere = block.sheet === home.sheet && block.top === home.row && block.bottom === home.row;
  const rows = isWhole ? '' : isHere ? '@' : `${block.top - top + 1}:${block.bottom - top + 1}`;
  return `${table.name}${rows}${columns}`;
}
