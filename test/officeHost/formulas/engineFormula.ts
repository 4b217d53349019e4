/** Formulas as the calculation engine can read them: tables and names turned into plain cell references. */
import { fixedAreaAddress, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { TableModel } from '../model/table';
import { mapReferences, withoutSheet, type FormulaReference } from './formulaTokens';

/** What a formula's references are looked up in. */
export interface FormulaScope {
  sheetNamed(name: string): Sheet | undefined;
  tableNamed(name: string): TableModel | undefined;
  /** The table that a cell lies in. */
  tableAround(sheet: Sheet, row: number, column: number): TableModel | undefined;
  /** Formula of a defined name as seen from a sheet, with its leading `=`. */
  nameFormula(name: string, sheet: Sheet): string | undefined;
  /** The engine's name of a sheet. */
  engineSheet(sheet: Sheet): string;
}

interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula of a cell in A1 references of the engine's sheets: structured references by the tables' present areas, defined names replaced
 * by what they stand for, newer functions without their file prefix. What cannot be found becomes `#REF!` or `#NAME?`, as in Excel.
 */
export function engineFormula(formula: string, place: FormulaPlace, scope: FormulaScope, depth = 0): string {
  const references = (reference: FormulaReference): string => {
    switch (reference.kind) {
      case 'cells': {
        const sheet = reference.sheet === undefined ? place.sheet : scope.sheetNamed(reference.sheet);
        return sheet ? `${scope.engineSheet(sheet)}!${withoutSheet(reference.text)}` : '#REF!';
      }
      case 'table':
        return tableCells(reference, place, scope);
      case 'name': {
        const named = depth < 8 ? scope.nameFormula(reference.text, place.sheet) : undefined;
        if (named === undefined) {
          const whole = scope.tableNamed(reference.text);
          return whole ? `${scope.engineSheet(whole.sheet)}!${fixedAreaAddress(whole.bodyArea)}` : '#NAME?';
        }
        const meant = engineFormula(named, place, scope, depth + 1).slice(1);
        return /^[A-Za-z_0-9]+![$A-Z0-9:]+$/.test(meant) ? meant : `(${meant})`;
      }
      case 'unreadable':
        return '#REF!';
    }
  };
  return keepDoubleMinus(
    mapReferences(formula, references, (text, type) =>
      type === 'func' ? text.replace(/^(_xlfn\.|_xlws\.|_xlfn\._xlws\.)+/i, '') : text,
    ),
  );
}

function tableCells(reference: FormulaReference & { kind: 'table' }, place: FormulaPlace, scope: FormulaScope): string {
  const table =
    reference.table === ''
      ? scope.tableAround(place.sheet, place.row, place.column)
      : scope.tableNamed(reference.table);
  if (!table) return reference.table === '' ? '#REF!' : '#NAME?';
  let area: Area | undefined = sectionArea(table, reference.sections, place);
  if (area === undefined) return reference.sections.includes('this row') ? '#VALUE!' : '#REF!';
  if (reference.columns.length > 0) {
    const positions = reference.columns.map((column) => table.columnIndex(column));
    const first = Math.min(...positions);
    if (first < 0) return '#REF!';
    area = { ...area, column: table.area.column + first, columns: Math.max(...positions) - first + 1 };
  }
  const cells = fixedAreaAddress(area);
  // A column of one row stays a range: IronCalc's SUMIFS and COUNTIFS take no single cell.
  return `${scope.engineSheet(table.sheet)}!${cells.includes(':') || reference.sections.includes('this row') ? cells : `${cells}:${cells}`}`;
}

function sectionArea(table: TableModel, sections: readonly string[], place: FormulaPlace): Area | undefined {
  const body = table.bodyArea;
  const asked = new Set(sections);
  if (asked.size === 0) return body;
  if (asked.has('all')) return table.area;
  if (asked.has('this row')) {
    const inside = place.sheet === table.sheet && place.row >= body.row && place.row < body.row + body.rows;
    return inside ? { ...body, row: place.row, rows: 1 } : undefined;
  }
  if (asked.has('headers')) return asked.has('data') ? withRows(table.headerArea, body) : table.headerArea;
  if (asked.has('totals')) return asked.has('data') ? withRows(body, table.totalsArea) : table.totalsArea;
  return body;
}

function withRows(above: Area | undefined, below: Area | undefined): Area | undefined {
  return above && below ? { ...above, rows: above.rows + below.rows } : (above ?? below);
}

/** IronCalc drops a double minus as if it did nothing, which leaves TRUE and text as they are; `1*` turns them into numbers as Excel does. */
function keepDoubleMinus(formula: string): string {
  const pieces = formula.split(/("(?:[^"]|"")*")/);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/(^=|[(,+\-&=<>])(\s*)--(?=\S)/g, '$1$21*')))
    .join('');
}
