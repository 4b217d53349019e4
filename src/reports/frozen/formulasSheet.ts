/** `Formulas`: every formula of the workbook from which a copy of values was made, as text, with what it gave. */
import { words as wordsOf, type Language } from '../../language/words';
import { cellAddress } from '../../workbook/address';
import type { PlannedCell, SheetPlan } from '../../workbook/sheetPlan';
import { filledFormula } from '../../workbook/formulas/filledFormula';
import { indentWidth, lineCount, lineHeight, sideRoom } from '../../workbook/textSize';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import { putRow } from '../layout/draft';
import { putTitle } from '../layout/title';

const widths = [22, 13, 20, 100];

/** Lines of the highest row that Excel shows. */
const mostLines = 27;

/** Its head; the formulas follow when all other sheets stand. */
export function putFormulas(context: ReportContext): void {
  const { words, drafts } = context;
  putTitle(context, 'formulas', words.frozen.title);
  putRow(drafts.formulas, 3, 1, [text(words.frozen.note, { role: 'note' })]);
}

/** The sheet with the formulas of all sheets below its head; a long one goes on in further lines of its cell. */
export function withFormulas(plan: SheetPlan, sheets: readonly SheetPlan[], language: Language): SheetPlan {
  const { frozen: say, label } = wordsOf(language);
  const formulas = sheets.flatMap(formulasOf);
  const headRow = plan.rows.length + 2;
  const heads = [say.sheet, label.cell, say.firstValue, say.formula];
  const heights = formulas.map(([, , , formula], index): readonly [row: number, height: number] => {
    const lines = lineCount(String(formula?.value), (widths[3] ?? 0) - sideRoom - indentWidth, plan.font);
    return [headRow + 1 + index, Math.min(lines, mostLines) * lineHeight];
  });
  return {
    ...plan,
    rows: [
      ...plan.rows,
      [],
      heads.map((value, column): PlannedCell => ({ value, role: 'heading', ...(column === 2 && { align: 'right' }) })),
      ...formulas,
    ],
    widths,
    heights: { ...plan.heights, ...Object.fromEntries(heights.filter(([, height]) => height > lineHeight)) },
    freeze: { rows: headRow, columns: 0 },
    printTitleRows: [1, headRow],
    autoFilter: `A${headRow}:D${headRow + formulas.length}`,
    printArea: `A1:D${headRow + formulas.length}`,
    landscape: true,
  };
}

/** A formula with the cells down which it is filled. */
interface Filled {
  readonly cell: PlannedCell;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  rows: number;
}

/** Each formula once, with the cells down which it is filled, in the order of their first cells. */
function formulasOf({ name, rows }: SheetPlan): readonly (readonly PlannedCell[])[] {
  const all: Filled[] = [];
  const above = new Map<number, Filled>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const { formula } = cell;
      const last = above.get(column);
      const isBelow = last && last.row + last.rows === row && !last.cell.arrayRange && !cell.arrayRange;
      if (isBelow && filledFormula(last.formula, row - last.row, 0) === formula) {
        last.rows += 1;
        return;
      }
      const found: Filled = { cell, formula, row, column, rows: 1 };
      above.set(column, found);
      all.push(found);
    }),
  );
  return all.map(({ cell: { value, arrayRange }, formula, row, column, rows: count }) => {
    const first = cellAddress(row + 1, column + 1);
    const last = cellAddress(row + count, column + 1);
    return [
      { value: name, wrap: true },
      { value: count === 1 ? first : `${first}:${last}`, role: 'link', link: `${name}!${first}`, wrap: true },
      { value, align: 'right', wrap: true },
      {
        value: arrayRange === undefined ? `=${formula}` : `{=${formula}} ${arrayRange}`,
        wrap: true,
        align: 'left',
        indent: 1,
      },
    ];
  });
}
