/** A rule of the method has two faces that must agree: its exact arithmetic and its Excel formula, side by side. */
import type { Words } from '../../language/words';
import type { Exact } from '../../quantity/exact';
import { columnNumber } from '../../workbook/address';

/** A unit by its symbol, or what is said of it in words. */
export type RuleUnit =
  | keyof Words['ruleUnit']
  | ('t' | 'kg' | 'km' | 'tkm' | 'GJ' | 'MWh' | 'mV' | 'min' | '%' | 'tce')
  | ('tCO2e' | 'tCO2e/t' | 'tCO2e/MWh');

export interface Rule {
  /** The rule's name; the languages have words for it, its inputs and its method (standard and clause). */
  readonly name: keyof Words['rule'];
  /** What goes in, in order. */
  readonly inputs: readonly string[];
  /** Set where the rule takes any number of its last input, or of all its inputs in turn. */
  readonly repeats?: 'last' | 'all';
  readonly units: readonly RuleUnit[];
  /** The unit of the result. */
  readonly unit: RuleUnit;
  /** How far its method was held against the text of the standard. */
  readonly checked: keyof Words['checked'];
  readonly compute: (...values: Exact[]) => Exact;
  /** The formula over the inputs' cells or expressions, without `=`. */
  readonly formula: (...cells: string[]) => string;
}

/** Which of the rule's inputs stands at this place, counted from 0, of a call with any number of them. */
export function inputAt({ inputs, repeats }: Rule, place: number): number {
  return repeats === 'all' ? place % inputs.length : Math.min(place, inputs.length - 1);
}

/** Excel takes 255 arguments at most. */
const mostArguments = 200;

/** `SUM` of cells in any order, neighbours in one column or one row written as a range, very many in sums of sums; `0` for none. */
export function sumOf(all: readonly string[]): string {
  const cells = all.filter((cell) => cell !== '0');
  const places = cells
    .map((cell) => ({ cell, ...placeOf(cell) }))
    .sort((a, b) => (a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1));
  const parts: string[] = [];
  let start = 0;
  let run: string | undefined;
  for (let index = 1; index <= places.length; index += 1) {
    const [last, next] = [places[index - 1], places[index]];
    const direction = last && next && directionOf(last, next);
    if (direction !== undefined && (run === undefined || run === direction)) {
      run = direction;
      continue;
    }
    parts.push(
      index - start > 1 ? `${places[start]?.cell}:${withoutSheet(last?.cell ?? '')}` : (places[start]?.cell ?? ''),
    );
    start = index;
    run = undefined;
  }
  const [only] = cells;
  if (cells.length <= 1) return only ?? '0';
  return nestedSum(parts);
}

function nestedSum(parts: readonly string[]): string {
  if (parts.length <= mostArguments) return `SUM(${parts.join(',')})`;
  const sums: string[] = [];
  for (let start = 0; start < parts.length; start += mostArguments)
    sums.push(`SUM(${parts.slice(start, start + mostArguments).join(',')})`);
  return nestedSum(sums);
}

interface Place {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

/** Where a cell stands; an expression that is no cell stands behind all cells, next to nothing. */
function placeOf(cell: string): Place {
  const found = /^(.*!)?\$?([A-Z]+)\$?(\d+)$/.exec(cell);
  return found
    ? { sheet: found[1] ?? '', column: columnNumber(found[2] ?? ''), row: Number(found[3]) }
    : { sheet: '\uffff', column: 0, row: 0 };
}

function withoutSheet(cell: string): string {
  return cell.slice(cell.lastIndexOf('!') + 1);
}

/** Where the second cell stands beside the first on the same sheet. */
function directionOf(first: Place, second: Place): 'down' | 'right' | undefined {
  if (first.sheet !== second.sheet || first.column === 0) return undefined;
  const [columns, rows] = [second.column - first.column, second.row - first.row];
  if (columns === 0 && rows === 1) return 'down';
  return columns === 1 && rows === 0 ? 'right' : undefined;
}
