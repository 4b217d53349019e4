/** Finds what a person typed on a result sheet, so that nothing of it is lost when the sheet is rebuilt. */
import { cellAddress } from './address';
import { looks } from './look';
import type { CellRole, CellValue, PlannedCell, SheetPlan } from './sheetPlan';

/** A filled cell of the sheet as it is. */
interface FilledCell {
  /** Counted from 1. */
  readonly column: number;
  readonly value: CellValue;
  /** Present where the cell holds a formula. */
  readonly formula?: string;
  /** The colour of its text, RRGGBB, where it is said outright. */
  readonly color?: string;
}

/** The sheet as it is; rows count from 1. */
export interface FilledRows {
  readonly rowCount: number;
  row(row: number): readonly FilledCell[];
}

export interface TypedCell {
  /** `Sheet!G18`. */
  readonly cell: string;
  /** What would stand there. */
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

/** Part of the planned formulas, and of the planned texts, that must stand where they would be written for a value among them to be one that was typed over a formula. */
const [formulasInPlace, textsInPlace] = [0.8, 0.95];

const colorsOf = (roles: readonly CellRole[]): ReadonlySet<string> =>
  new Set(roles.map((role) => looks[role].color?.toUpperCase() ?? ''));
const ourColors = colorsOf(Object.keys(looks) as CellRole[]);
/** Of the roles that words such as "withheld" have in the place of a figure. */
const wordColors = colorsOf(['warning', 'bad', 'note']);

/**
 * Cells that a person typed. Every cell that we write has the look of a role, and a cell that somebody fills has not, however the sheet is laid out by now;
 * beside them count values that stand where the plan has formulas, as long as formulas and texts are where the plan has them. `plan` is absent for a sheet
 * that goes away. What was typed over one of our own texts cannot be told from it, nor what took the look of a cell above it.
 */
export function typedCells(name: string, plan: SheetPlan | undefined, now: FilledRows): readonly TypedCell[] {
  const ourTexts = new Set(plan?.rows.flat().map((cell) => cell?.value));
  const typed: TypedCell[] = [];
  const overtyped: TypedCell[] = [];
  let [planned, kept, texts, textsKept, filled] = [0, 0, 0, 0, 0];
  for (let row = 1; row <= Math.max(now.rowCount, plan?.rows.length ?? 0); row++) {
    const cells = plan?.rows[row - 1] ?? [];
    planned += cells.filter((cell) => cell?.formula !== undefined).length;
    texts += cells.filter((cell) => isText(cell)).length;
    for (const { column, value, formula, color = '' } of now.row(row)) {
      const ours = cells[column - 1];
      const change: TypedCell = {
        cell: `${name}!${cellAddress(row, column)}`,
        ours: ours?.value ?? null,
        theirs: formula === undefined || formula === '' ? value : `=${formula}`,
      };
      const isFilled = formula !== undefined || (value !== null && value !== '');
      filled += isFilled ? 1 : 0;
      if (isFilled && !ourColors.has(color.toUpperCase())) typed.push(change);
      else if (ours?.formula === undefined) textsKept += isText(ours) && ours.value === value ? 1 : 0;
      else if (formula !== undefined) kept++;
      else if (isFilled && !mayBeOurs(value, color, ourTexts)) overtyped.push(change);
    }
  }
  const isInPlace = kept >= planned * formulasInPlace && textsKept >= texts * textsInPlace;
  // Where most cells have no look of ours, a program has dropped the looks, and they tell nothing.
  const told = typed.length * 2 < filled ? typed : [];
  return isInPlace ? [...told, ...overtyped] : told;
}

function isText(cell: PlannedCell | undefined): cell is PlannedCell {
  return cell !== undefined && cell.formula === undefined && typeof cell.value === 'string';
}

/** Whether a value in the place of a formula may be our own: the zero of a sum of nothing, or a word that says why there is no figure. */
function mayBeOurs(value: CellValue, color: string, ourTexts: ReadonlySet<CellValue | undefined>): boolean {
  if (value === 0) return true;
  return typeof value === 'string' && (wordColors.has(color.toUpperCase()) || ourTexts.has(value));
}
