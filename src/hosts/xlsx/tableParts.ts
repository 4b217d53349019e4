/** The definition of a table (ListObject): its name, range, header and totals rows, and column headers. */
import { HostError } from '../../workbook/host';
import { columnNumber } from '../../workbook/address';
import { entryText, type ZipPackage } from './zipPackage';
import { namespacesOf } from './namespaces';
import { childNamed, outlineXml, ownChildren } from './xmlOutline';
import { unescapeText } from './xmlText';

/** A range of cells, rows and columns counted from 1, both ends inside. */
interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TablePart {
  readonly path: string;
  readonly id: number;
  /** The name that formulas use. */
  readonly name: string;
  /** The whole range with header and totals rows. */
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly headers: readonly string[];
}

const lastRow = 1048576;
const lastColumn = 16384;

/** Reads one table part; throws `damaged-part` where its range and columns do not make a table. */
export function readTablePart(zip: ZipPackage, path: string): TablePart {
  const root = outlineXml(entryText(zip, path), path);
  const { attributes } = root;
  const headers = ownChildren(childNamed(root, 'tableColumns'))
    .filter(({ local }) => local === 'tableColumn')
    .map((column) => unescapeText(column.attributes['name'] ?? ''));
  const range = parseRange(attributes['ref'] ?? '');
  const name = unescapeText(attributes['displayName'] ?? attributes['name'] ?? '');
  const headerRows = Number(attributes['headerRowCount'] ?? 1);
  const totalsRows = Number(attributes['totalsRowCount'] ?? 0);
  const id = wholeNumber(attributes['id']);
  const fits =
    root.local === 'table' &&
    namespacesOf(root.namespace) &&
    id !== undefined &&
    range &&
    name !== '' &&
    headers.length === range.right - range.left + 1 &&
    headerRows >= 0 &&
    totalsRows >= 0 &&
    range.bottom - range.top + 1 >= headerRows + totalsRows;
  if (!range || id === undefined || !fits)
    throw new HostError('damaged-part', { part: path, reason: `table ${name} ${attributes['ref'] ?? ''}` });
  return { path, id, name, range, headerRows, totalsRows, headers };
}

/** The number from 1 that an attribute spells; nothing where it spells none. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\+?0*[1-9]\d{0,9}\s*$/.test(text) ? Number(text) : undefined;
}

/** The range of a reference such as `A1:L100`, `$A$1` or `B2`; `undefined` where it is none that a sheet can have. */
function parseRange(reference: string): CellRange | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/.exec(reference);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const range = { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
  const inside =
    range.top >= 1 &&
    range.bottom >= range.top &&
    range.bottom <= lastRow &&
    range.right >= range.left &&
    range.right <= lastColumn;
  return inside ? range : undefined;
}
