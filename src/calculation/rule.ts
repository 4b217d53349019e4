/** A rule of the method has two faces that must agree: its exact arithmetic and its Excel formula, side by side. */
import type { Exact } from '../quantity/exact';
import { columnNumber } from '../workbook/address';

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

/** Excel takes 255 arguments at most. */
const mostArguments = 200;

/** `SUM` of cells, neighbours in one column or one row written as a range, very many in sums of sums; `0` for none. */
export function sumOf(cells: readonly string[]): string {
  const parts: string[] = [];
  let start = 0;
  let run: string | undefined;
  for (let index = 1; index <= cells.length; index += 1) {
    const direction = index < cells.length ? directionOf(cells[index - 1] ?? '', cells[index] ?? '') : undefined;
    if (direction !== undefined && (run === undefined || run === direction)) {
      run = direction;
      continue;
    }
    parts.push(index - start > 1 ? `${cells[start]}:${withoutSheet(cells[index - 1] ?? '')}` : (cells[start] ?? ''));
    start = index;
    run = undefined;
  }
  return cells.length === 0 ? '0' : nestedSum(parts);
}

function nestedSum(parts: readonly string[]): string {
  if (parts.length <= mostArguments) return `SUM(${parts.join(',')})`;
  const sums: string[] = [];
  for (let start = 0; start < parts.length; start += mostArguments) sums.push(`SUM(${parts.slice(start, start + mostArguments).join(',')})`);
  return nestedSum(sums);
}

const cellPattern = /^(.*!)?\$?([A-Z]+)\$?(\d+)$/;

function withoutSheet(cell: string): string {
  return cell.slice(cell.lastIndexOf('!') + 1);
}

/** Where the second cell stands beside the first on the same sheet. */
function directionOf(one: string, other: string): 'down' | 'right' | undefined {
  const first = cellPattern.exec(one);
  const second = cellPattern.exec(other);
  if (!first || !second || first[1] !== second[1]) return undefined;
  const columns = columnNumber(second[2] ?? '') - columnNumber(first[2] ?? '');
  const rows = Number(second[3]) - Number(first[3]);
  if (columns === 0 && rows === 1) return 'down';
  return columns === 1 && rows === 0 ? 'right' : undefined;
}
