/** Which rows of a list are entries, and which are totals, remarks, or headers once more. */
import type { CellValue } from '../workbook/sheetPlan';
import { valueOn, type SheetValues } from '../workbook/sheetValues';
import { isTotalWord } from '../workbook/totalRows';

/** A row that is no entry: a total, a remark, the headers once more, the units of the columns. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: 'total' | 'note' | 'header' | 'units';
}

interface SortedRows {
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Sorts the rows below the headers; blank ones are neither. */
export function sortRows(
  sheet: SheetValues,
  below: readonly number[],
  columns: readonly number[],
  headers: readonly CellValue[],
): SortedRows {
  const rows: number[] = [];
  const leftOut: LeftOutRow[] = [];
  const sums = new RunningSums(columns.length);
  for (const row of below) {
    const values = columns.map((column) => valueOn(sheet, row, column));
    const why = whyLeftOut(values, headers, sums);
    if (why === 'blank') continue;
    if (why === undefined) {
      rows.push(row);
      sums.add(values);
    } else {
      leftOut.push({ row, why });
      if (why === 'total') sums.startAnew();
    }
  }
  return { rows, leftOut };
}

function whyLeftOut(
  values: readonly CellValue[],
  headers: readonly CellValue[],
  sums: RunningSums,
): LeftOutRow['why'] | 'blank' | undefined {
  const filled = values.filter((value) => value !== null);
  if (filled.length === 0) return 'blank';
  if (saysTotal(values, sums)) return 'total';
  if (values.every((value, at) => value === (headers[at] ?? null))) return 'header';
  const isText = filled.every((value) => typeof value === 'string');
  const isRemark = filled.length * 3 <= values.length || filled.every((value) => /[:：]/.test(String(value)));
  if (isText && values.length > 2 && isRemark) return 'note';
  return sums.areRepeatedBy(values) ? 'total' : undefined;
}

/** True where the first text is the word, or another one in a row that lacks what all rows above fill. */
function saysTotal(values: readonly CellValue[], sums: RunningSums): boolean {
  const texts = values.filter((value) => typeof value === 'string');
  const [first = ''] = texts;
  return isTotalWord(first) || (texts.some(isTotalWord) && sums.lacking(values) > 0);
}

/** The sums of the columns since the last total, and which of them hold texts in every row. */
class RunningSums {
  private sums: number[];
  private labels: boolean[];
  private count = 0;

  constructor(private readonly width: number) {
    this.sums = [];
    this.labels = [];
    this.startAnew();
  }

  startAnew(): void {
    this.sums = Array.from({ length: this.width }, () => 0);
    this.labels = Array.from({ length: this.width }, () => true);
    this.count = 0;
  }

  add(values: readonly CellValue[]): void {
    this.count += 1;
    values.forEach((value, at) => {
      if (typeof value === 'number') this.sums[at] = (this.sums[at] ?? 0) + value;
      if (value === null) this.labels[at] = false;
    });
  }

  /** How many columns that all rows above fill are blank in this one. */
  lacking(values: readonly CellValue[]): number {
    return this.count === 0 ? 0 : values.filter((value, at) => value === null && this.labels[at]).length;
  }

  /** True of a row that lacks two of what all rows above fill, and whose every number is the sum of those above. */
  areRepeatedBy(values: readonly CellValue[]): boolean {
    if (this.count < 2) return false;
    const numbers = values.flatMap((value, at) =>
      typeof value === 'number' && value !== 0 ? [[value, this.sums[at] ?? 0] as const] : [],
    );
    return (
      this.lacking(values) >= 2 &&
      numbers.length > 0 &&
      numbers.every(([value, sum]) => Math.abs(value - sum) <= 1e-9 * Math.abs(value))
    );
  }
}
