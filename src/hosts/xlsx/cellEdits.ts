/** Writes announced repairs into sheets of the user, row by row as the part streams by; every other byte stays. */
import { groupedBy } from '../../quantity/groupedBy';
import { cellAddress, columnNumber } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import type { CellEdit } from '../../workbook/sheetPlan';
import { formulaXml, plainValue } from './cellXml';
import { followersOf, type Follower } from './followers';
import { inflateXml } from './inflateStream';
import type { OpenXlsx } from './openedXlsx';
import type { PackageDraft } from './packageDraft';
import { rowRewriter } from './rowRewriter';
import type { StyleSheet } from './stylesXml';
import {
  attributeSplice,
  childNamed,
  outlinePiece,
  ownChildren,
  prefixed,
  replaceContent,
  spliceText,
  type TextSplice,
  type XmlElement,
} from './xmlOutline';
import { xmlContent } from './xmlText';

/**
 * Changes the cells in the draft, and the stored values of the formulas that follow them: one that cannot be told goes. Throws `not-found` for a sheet that is not there or is ours, `protected` for a protected sheet, and `cannot-write`
 * with the cell for a cell with a formula or a table's header; then nothing of the draft may be used.
 */
export function editCells(draft: PackageDraft, open: OpenXlsx, edits: readonly CellEdit[], styles: StyleSheet): void {
  const { snapshot, parts } = open;
  for (const { sheet, row, column } of edits) {
    const header = snapshot.tables.some(
      (table) =>
        table.sheet === sheet &&
        table.headerRow === row &&
        column >= table.firstColumn &&
        column < table.firstColumn + table.columns.length,
    );
    if (header) throw refused(sheet, row, column, 'table header');
  }
  const followersIn = groupedBy(followersOf(open, edits), (follower) => follower.sheet);
  const editsIn = groupedBy(edits, (edit) => edit.sheet);
  for (const sheet of new Set([...editsIn.keys(), ...followersIn.keys()])) {
    const part = parts.sheets.find(
      ({ name, kind }) => name === sheet && kind === 'worksheet' && !parts.ownSheets.has(name),
    );
    if (!part) throw new HostError('not-found', { sheet });
    const byRow = groupedBy(editsIn.get(sheet) ?? [], (edit) => edit.row);
    const followersByRow = groupedBy(followersIn.get(sheet) ?? [], (follower) => follower.row);
    draft.rewrite(part.path, (old, take) => {
      const rewriter = rowRewriter(
        {
          sheet,
          isCalculated: byRow.size === 0,
          rows: [...new Set([...byRow.keys(), ...followersByRow.keys()])].sort((a, b) => a - b),
          rewrite: (xml, row) => {
            const followed = followRow(xml, part.path, followersByRow.get(row) ?? []);
            return proved(rewriteRow(followed, part.path, byRow.get(row) ?? [], styles), part.path);
          },
        },
        take,
      );
      inflateXml(old, rewriter.push);
      rewriter.finish();
    });
  }
}

function rewriteRow(xml: string, part: string, edits: readonly CellEdit[], styles: StyleSheet): string {
  const row = outlinePiece(xml, part);
  const cells = placedCells(row);
  const splices: TextSplice[] = [];
  const added: CellEdit[] = [];
  for (const edit of edits) {
    const cell = cells.find(({ column }) => column === edit.column)?.cell;
    if (!cell) added.push(edit);
    else if (childNamed(cell, 'f')) throw refused(edit.sheet, edit.row, edit.column, 'formula');
    else splices.push({ start: cell.start, end: cell.end, text: changedCell(xml, cell, edit, styles) });
  }
  let behindAll = '';
  for (const edit of added.sort((a, b) => a.column - b.column)) {
    const next = cells.find(({ column }) => column > edit.column)?.cell;
    const text = prefixed(newCell(edit, styles), row.prefix);
    if (next) splices.push({ start: next.start, end: next.start, text });
    else behindAll += text;
  }
  if (behindAll === '') return spliceText(xml, splices);
  const last = cells.at(-1)?.cell;
  return spliceText(xml, [
    ...splices,
    last ? { start: last.end, end: last.end, text: behindAll } : replaceContent(xml, row, behindAll),
  ]);
}

/** The row with other values stored beside its formulas. */
function followRow(xml: string, part: string, followers: readonly Follower[]): string {
  if (followers.length === 0) return xml;
  const cells = placedCells(outlinePiece(xml, part));
  return spliceText(
    xml,
    followers.flatMap(({ column, value }): TextSplice[] => {
      const cell = cells.find((one) => one.column === column)?.cell;
      const formula = cell && childNamed(cell, 'f');
      if (!cell) return [];
      const opening = attributeSplice(xml, cell, {}).text.replace(/\s(t|cm|vm)\s*=\s*("[^"]*"|'[^']*')/g, '');
      const kind = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
      const stored =
        value === undefined || value === null
          ? ''
          : `<v>${typeof value === 'string' ? xmlContent(value) : String(Number(value))}</v>`;
      const text = `${opening.replace(/\s*\/?>$/, `${kind}>`)}${formula ? xml.slice(formula.start, formula.end) : ''}${prefixed(stored, cell.prefix)}</${cell.prefix}c>`;
      return [{ start: cell.start, end: cell.end, text }];
    }),
  );
}

/** The row, which must be well formed. */
function proved(xml: string, part: string): string {
  outlinePiece(xml, part);
  return xml;
}

/** The cells of a row with their columns; one without a reference follows the one before it. */
function placedCells(row: XmlElement): readonly { readonly cell: XmlElement; readonly column: number }[] {
  let column = 0;
  return ownChildren(row)
    .filter(({ local }) => local === 'c')
    .map((cell) => {
      column = columnNumber(/^[A-Za-z]+/.exec(cell.attributes['r'] ?? '')?.[0] ?? '') || column + 1;
      return { cell, column };
    });
}

/** The cell with another value: its unknown attributes and extensions stay, its kind, and what says that it was a rich value, go. */
function changedCell(xml: string, cell: XmlElement, edit: CellEdit, styles: StyleSheet): string {
  const { type, content } = contentOf(edit);
  const before = Number(cell.attributes['s'] ?? 0);
  const style = styles.repaired(before, edit.format, typeof edit.after === 'string');
  const opening = attributeSplice(xml, cell, style === before ? {} : { s: String(style) })
    .text.replace(/\s(t|cm|vm)\s*=\s*("[^"]*"|'[^']*')/g, '')
    .replace(/\s*\/?>$/, `${type}>`);
  const extensions = ownChildren(cell)
    .filter(({ local }) => local === 'extLst')
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
  return `${opening}${prefixed(content, cell.prefix)}${extensions}</${cell.prefix}c>`;
}

/** The type attribute of the cell and its content. */
function contentOf({ after, formula }: CellEdit): { readonly type: string; readonly content: string } {
  if (formula === undefined) return plainValue(after);
  const xml = formulaXml({ value: after }, formula);
  const end = xml.indexOf('>');
  return { type: xml.slice(0, end), content: xml.slice(end + 1) };
}

function newCell(edit: CellEdit, styles: StyleSheet): string {
  const { row, column, format } = edit;
  const { type, content } = contentOf(edit);
  const style = format === undefined ? '' : ` s="${styles.cellStyle({ format })}"`;
  return `<c r="${cellAddress(row, column)}"${style}${type}>${content}</c>`;
}

function refused(sheet: string, row: number, column: number, reason: string): HostError {
  return new HostError('cannot-write', { sheet, cell: cellAddress(row, column), reason });
}
