/** Formulas one below the other as a person fills them down: what moves with the row is written as moving, what stays as fixed. */
import { formulaText } from '../../workbook/structuredReference';
import type { PlannedCell } from '../../workbook/sheetPlan';

/** Texts, sheet names, names of columns; or the parts of a reference to a cell. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:'.|[^\]'])*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(.!])/g;

interface Reference {
  readonly isFixedColumn: boolean;
  readonly isFixedRow: boolean;
  readonly letters: string;
  readonly row: number;
}

interface Parsed {
  readonly cell: PlannedCell & { readonly formula: string };
  /** Counted from 1. */
  readonly row: number;
  /** What it asks before its number; nothing where it asks nothing. */
  readonly asked: string;
  /** The formula of its number without the rows of its references: alike in formulas that are filled down. */
  readonly skeleton: string;
  readonly references: readonly Reference[];
}

/**
 * The same cells; formulas of neighbouring rows that differ in rows only are made alike where their references allow it. A formula that asks first whether
 * its number is withheld, and says so by a word, is alike in what it asks for otherwise.
 */
export function filledDown(
  rows: readonly (readonly (PlannedCell | undefined)[])[],
  word?: string,
): (readonly (PlannedCell | undefined)[])[] {
  const filled = rows.map((cells) => [...cells]);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  for (let column = 0; column < width; column++) {
    let run: Parsed[] = [];
    const end = (): void => {
      for (const skeleton of new Set(run.map((one) => one.skeleton)))
        for (const { cell, row } of madeAlike(run.filter((one) => one.skeleton === skeleton)))
          (filled[row - 1] ?? [])[column] = cell;
      run = [];
    };
    rows.forEach((cells, index) => {
      const cell = cells[column];
      if (cell?.formula === undefined || cell.arrayRange !== undefined) end();
      else run.push(parsed(cell as Parsed['cell'], index + 1, word));
    });
    end();
  }
  return filled;
}

function parsed(cell: Parsed['cell'], row: number, word: string | undefined): Parsed {
  const references: Reference[] = [];
  const asked = word === undefined ? '' : askedFirst(cell.formula, `,${formulaText(word)},`);
  const skeleton = cell.formula
    .slice(asked.length, asked === '' ? undefined : -1)
    .replace(
      pieces,
      (text: string, fixedColumn: string, letters: string | undefined, fixedRow: string, digits: string) => {
        if (letters === undefined) return text;
        references.push({
          isFixedColumn: fixedColumn !== '',
          isFixedRow: fixedRow !== '',
          letters,
          row: Number(digits),
        });
        return `\u0000${letters}`;
      },
    );
  return { cell, row, asked, skeleton, references };
}

/** `IF(… ,"withheld",` at the beginning of a formula; nothing where it asks nothing. */
function askedFirst(formula: string, said: string): string {
  const at = formula.startsWith('IF(') ? formula.indexOf(said) : -1;
  return at < 0 ? '' : formula.slice(0, at + said.length);
}

function madeAlike(alike: readonly Parsed[]): readonly Pick<Parsed, 'cell' | 'row'>[] {
  const [first, second] = alike;
  if (!first || !second) return [];
  const slots = first.references.map((reference, slot) => {
    const at = (one: Parsed): Reference => one.references[slot] ?? reference;
    const isFixedColumn = alike.some((one) => at(one).isFixedColumn);
    const stays = alike.every((one) => at(one).row === reference.row);
    const moves = alike.every((one) => at(one).row - one.row === reference.row - first.row);
    return { isFixedColumn, isFixedRow: stays ? true : moves ? false : undefined };
  });
  return alike.map(({ cell, row, references, skeleton, asked }) => {
    let slot = 0;
    const formula = skeleton.replace(/\u0000[A-Z]{1,3}/g, (text) => {
      const [reference, looks] = [references[slot], slots[slot]];
      slot++;
      if (!reference || !looks) return text;
      const isFixedRow = looks.isFixedRow ?? reference.isFixedRow;
      return `${looks.isFixedColumn ? '$' : ''}${reference.letters}${isFixedRow ? '$' : ''}${reference.row}`;
    });
    return { row, cell: { ...cell, formula: asked === '' ? formula : `${asked}${formula})` } };
  });
}
