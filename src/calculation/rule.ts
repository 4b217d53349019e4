/** A rule of the method has two faces that must agree: its exact arithmetic and its Excel formula, side by side. */
import type { Exact } from '../quantity/exact';

export interface Rule {
  /** The rule's name, a key of the languages' explanations. */
  readonly name: string;
  /** What goes in, in order; the last repeats where the rule takes any number. */
  readonly inputs: readonly string[];
  readonly variadic?: boolean;
  /** Standard and clause, and whether it was checked against the text. */
  readonly method: string;
  readonly compute: (...values: Exact[]) => Exact;
  /** The formula over the inputs' cells or expressions, without `=`. */
  readonly formula: (...cells: string[]) => string;
}

/** `SUM` of cells, neighbours of one column written as a range; `0` for none. */
export function sumOf(cells: readonly string[]): string {
  const parts: string[] = [];
  let start = 0;
  for (let index = 1; index <= cells.length; index += 1) {
    if (index < cells.length && isBelow(cells[index - 1] ?? '', cells[index] ?? '')) continue;
    parts.push(index - start > 1 ? `${cells[start]}:${withoutSheet(cells[index - 1] ?? '')}` : (cells[start] ?? ''));
    start = index;
  }
  return cells.length === 0 ? '0' : `SUM(${parts.join(',')})`;
}

const cellPattern = /^(.*!)?\$?([A-Z]+)\$?(\d+)$/;

function withoutSheet(cell: string): string {
  return cell.slice(cell.lastIndexOf('!') + 1);
}

function isBelow(upper: string, lower: string): boolean {
  const first = cellPattern.exec(upper);
  const second = cellPattern.exec(lower);
  return !!first && !!second && first[1] === second[1] && first[2] === second[2] && Number(first[3]) + 1 === Number(second[3]);
}
