/** Formulas taken apart into tokens, changed reference by reference, and put together again. */
import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, tokenize } from '@borgar/fx';
import { quotedSheet } from '../../../src/workbook/address';
import type { Area } from '../model/area';
import { sheetColumns, sheetRows } from '../model/area';

/** A reference found in a formula, as it is spelt there. */
export type FormulaReference =
  | { readonly kind: 'cells'; readonly text: string; readonly sheet: string | undefined; readonly area: Area }
  | { readonly kind: 'name'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly text: string;
      readonly table: string;
      readonly columns: readonly string[];
      readonly sections: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly text: string };

/** The formula with each reference replaced by what `change` gives for it. Other tokens pass through `other`. */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => string,
  other: (text: string, type: string) => string = (text) => text,
): string {
  return tokenize(formula, { mergeRefs: true })
    .map((token) => {
      switch (token.type) {
        case 'range':
        case 'range_beam':
        case 'range_ternary':
          return change(readCells(token.value));
        case 'range_named':
          return change({ kind: 'name', text: token.value });
        case 'structured':
          return change(readTableReference(token.value));
        default:
          return other(token.value, token.type);
      }
    })
    .join('');
}

function readCells(text: string): FormulaReference {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return { kind: 'unreadable', text };
  const { top, left, bottom, right } = reference.range;
  const context = reference.context ?? [];
  if (context.length > 1) return { kind: 'unreadable', text };
  const row = top ?? 0;
  const column = left ?? 0;
  const area = {
    row,
    column,
    rows: (bottom ?? sheetRows - 1) - row + 1,
    columns: (right ?? sheetColumns - 1) - column + 1,
  };
  return { kind: 'cells', text, sheet: context[0], area };
}

function readTableReference(text: string): FormulaReference {
  const reference = parseStructRef(text);
  if (!reference) return { kind: 'unreadable', text };
  return {
    kind: 'table',
    text,
    table: reference.table ?? '',
    columns: reference.columns ?? [],
    sections: reference.sections ?? [],
  };
}

/** The part of a cell reference behind its sheet: `$A$1` of `'My Sheet'!$A$1`. */
export function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1);
}

/** Whether the text can occur among the references of a formula; most formulas need not be taken apart at all. */
function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase().replace(/'/g, "''"));
}

/** The formula after the sheet `from` was renamed `to`. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  return mapReferences(formula, (reference) =>
    reference.kind === 'cells' && reference.sheet?.toLowerCase() === from.toLowerCase()
      ? `${quotedSheet(to)}!${withoutSheet(reference.text)}`
      : reference.text,
  );
}

/** The formula after the sheet was deleted: what pointed there is `#REF!`. */
export function deleteSheetIn(formula: string, sheet: string, tables: readonly string[]): string {
  if (![sheet, ...tables].some((name) => name !== '' && mentions(formula, name))) return formula;
  const lost = new Set(tables.map((table) => table.toLowerCase()));
  return mapReferences(formula, (reference) => {
    if (reference.kind === 'cells' && reference.sheet?.toLowerCase() === sheet.toLowerCase()) return '#REF!';
    return reference.kind === 'table' && lost.has(reference.table.toLowerCase()) ? '#REF!' : reference.text;
  });
}

/** The formula after a table was renamed. */
export function renameTableIn(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  return mapReferences(formula, (reference) =>
    reference.kind === 'table' && reference.table.toLowerCase() === from.toLowerCase()
      ? to + reference.text.slice(reference.table.length)
      : reference.text,
  );
}

/** The formula after a column of a table was renamed. */
export function renameColumnIn(formula: string, table: string, from: string, to: string): string {
  if (!mentions(formula, table)) return formula;
  return mapReferences(formula, (reference) => {
    if (reference.kind !== 'table' || reference.table.toLowerCase() !== table.toLowerCase()) return reference.text;
    if (!reference.columns.some((column) => column.toLowerCase() === from.toLowerCase())) return reference.text;
    const columns = reference.columns.map((column) => (column.toLowerCase() === from.toLowerCase() ? to : column));
    return stringifyStructRef({ table: reference.table, columns, sections: [...reference.sections] });
  });
}

/** Cells that were inserted (`by` > 0) or deleted (`by` < 0) on a sheet, in front of everything from `at` on, across the band `from`..`from + width - 1`. */
export interface CellShift {
  readonly sheet: string;
  readonly along: 'rows' | 'columns';
  readonly at: number;
  readonly by: number;
  readonly from: number;
  readonly width: number;
}

/** Where the area is after the shift; undefined if its cells were deleted. An area that lies only partly in the shifted band stays. */
export function shiftArea(area: Area, shift: CellShift): Area | undefined {
  const rows = shift.along === 'rows';
  const [across, span] = rows ? [area.column, area.columns] : [area.row, area.rows];
  if (across < shift.from || across + span > shift.from + shift.width) return area;
  const limit = rows ? sheetRows : sheetColumns;
  const start = rows ? area.row : area.column;
  const length = rows ? area.rows : area.columns;
  if (length === limit) return area;
  const deleted = -shift.by;
  const newStart = start < shift.at ? start : Math.max(shift.at, start + shift.by);
  const end = start + length;
  const newEnd =
    deleted > 0 ? (end <= shift.at ? end : Math.max(shift.at, end - deleted)) : end > shift.at ? end + shift.by : end;
  if (newEnd <= newStart) return undefined;
  return rows
    ? { ...area, row: newStart, rows: newEnd - newStart }
    : { ...area, column: newStart, columns: newEnd - newStart };
}

/** The formula of a cell on `ownSheet` after the shift. */
export function shiftIn(formula: string, ownSheet: string, shift: CellShift): string {
  return mapReferences(formula, (reference) => {
    if (reference.kind !== 'cells' || (reference.sheet ?? ownSheet).toLowerCase() !== shift.sheet.toLowerCase())
      return reference.text;
    const area = shiftArea(reference.area, shift);
    if (area === undefined) return '#REF!';
    const parsed = parseA1Ref(reference.text);
    if (area === reference.area || !parsed || !('range' in parsed)) return reference.text;
    const kept = parsed.range;
    const range = {
      ...kept,
      ...(kept.top === null ? {} : { top: area.row, bottom: area.row + area.rows - 1 }),
      ...(kept.left === null ? {} : { left: area.column, right: area.column + area.columns - 1 }),
    };
    const moved = stringifyA1Ref({ range });
    return reference.sheet === undefined ? moved : `${quotedSheet(reference.sheet)}!${moved}`;
  });
}
