/** Formulas of planned sheets as a reviewer compares them: in R1C1 form, column by column. */
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';

export interface ColumnRun {
  readonly sheet: string;
  /** Counted from 1. */
  readonly column: number;
  readonly firstRow: number;
  /** Formulas in R1C1 form, top to bottom. */
  readonly forms: readonly string[];
}

const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^\]'])*\]|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** The formula with references as steps from its own cell: formulas filled down are equal in it. */
export function r1c1(formula: string, row: number, column: number): string {
  return formula.replace(
    parts,
    (text, fixedColumn: string | undefined, letters: string | undefined, fixedRow, digits) => {
      if (letters === undefined) return text;
      const of = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return `R${fixedRow ? digits : `[${Number(digits) - row}]`}C${fixedColumn ? of : `[${of - column}]`}`;
    },
  );
}

/** Runs of formulas one below the other, of at least `least` cells; a total below them stands apart. */
export function columnRuns(sheet: SheetPlan, least = 3): ColumnRun[] {
  const runs: ColumnRun[] = [];
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  for (let column = 1; column <= width; column++) {
    let forms: string[] = [];
    const end = (row: number): void => {
      if (forms.length >= least) runs.push({ sheet: sheet.name, column, firstRow: row - forms.length, forms });
      forms = [];
    };
    sheet.rows.forEach((cells, index) => {
      const cell: PlannedCell | undefined = cells[column - 1];
      if (cell?.formula === undefined || cell.arrayRange !== undefined || cell.role === 'total') end(index + 1);
      else forms.push(r1c1(cell.formula, index + 1, column));
    });
    end(sheet.rows.length + 1);
  }
  return runs;
}

/** The formula as Excel shows it: a table's own row by `[@Factor]`. */
export function asShown(formula: string): string {
  return formula.replace(/\w+\[\[#This Row\],\[((?:'.|[^\]'])*)\]\]/g, (_, header: string) =>
    /^\w+$/.test(header) ? `[@${header}]` : `[@[${header}]]`,
  );
}
