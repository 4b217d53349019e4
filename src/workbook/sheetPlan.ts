/** Sheets as they shall be written: for each cell its formula and the value expected, or a plain value. */

export type CellValue = number | string | boolean | null;

/** What a cell is for; `look.ts` says how each role looks. */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'heading'
  | 'unit'
  | 'body'
  | 'label'
  | 'total'
  | 'note'
  | 'text'
  | 'link'
  | 'caption'
  | 'figure'
  | 'input'
  | 'good'
  | 'warning'
  | 'bad';

export interface PlannedCell {
  /** The value, and for a formula the value it is expected to give (written as the cached value). */
  readonly value: CellValue;
  /** Formula in Excel's English file spelling, without the leading `=`. */
  readonly formula?: string;
  /** On the first cell of a matrix formula: the range it fills, such as `D5:F7`. The other cells carry only their value. */
  readonly arrayRange?: string;
  readonly role?: CellRole;
  /** Excel number format code; `General` where absent. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Steps away from the side it is aligned to. */
  readonly indent?: number;
  /** A place in this workbook that the cell links to, such as `Scrap!G18` (sheet name unquoted, before the last `!`). */
  readonly link?: string;
}

/** A ListObject over a range of the sheet; its header cells must be text cells of the plan, equal to `headers`. */
export interface TablePlan {
  readonly name: string;
  /** Header row and first column, counted from 1. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** Data rows; at least 1 (Excel needs one, blank if there are no entries). */
  readonly rowCount: number;
  /** By header, the one formula of a calculated column in file spelling, such as `Lines[[#This Row],[Activity]]*2`: new rows get it. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Every other row is shaded, new ones too. */
  readonly isBanded?: boolean;
}

export type ChartLine = 'solid' | 'dashed' | 'marks' | 'numbers';

export interface ChartSeries {
  /** One cell reference, such as `Footprints!$D$5`, and its text. */
  readonly nameRef: string;
  readonly name: string;
  /** Range of the values, and the values. */
  readonly valuesRef: string;
  readonly values: readonly (number | null)[];
  /** In a column chart: drawn over the columns, as a line, as a mark at each, or as nothing but its numbers. */
  readonly line?: ChartLine;
  /** Points, counted from 0, whose number stands below them and not above, where a mark is. */
  readonly below?: readonly number[];
  /** RRGGBB; the colour of its place among the series where absent. */
  readonly color?: string;
  /** In stacked columns: room that holds the others up, not drawn and not in the legend. */
  readonly isSpace?: true;
}

/** A chart on cells of the workbook: bars, columns, or lines over the same categories. */
export interface ChartPlan {
  readonly kind: 'bar' | 'stackedBar' | 'column' | 'stackedColumn' | 'line';
  readonly title: string;
  /** Alternative text for readers who cannot see the chart. */
  readonly description: string;
  readonly categoriesRef: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Title of the value axis with its unit; blank where the title says it. */
  readonly valueAxis: string;
  readonly format: string;
  /** Of the numbers written at bars and points; that of the axis where absent. */
  readonly labelFormat?: string;
  /** End of the value axis, such as 1 for shares. */
  readonly most?: number;
  /** Each value is written at its bar or point. */
  readonly labelled?: boolean;
  /** Top-left and bottom-right cell, counted from 1, the second exclusive. */
  readonly anchor: { readonly row: number; readonly column: number; readonly toRow: number; readonly toColumn: number };
}

/** A look that cells take on while a formula holds, beside what they say. */
export interface MarkPlan {
  /** Such as `D6:D20`. */
  readonly range: string;
  /** Formula as seen from the first cell of the range, without `=`. */
  readonly when: string;
  readonly role: CellRole;
}

/** Bars inside cells, as long as their numbers; the numbers themselves are not shown. */
export interface BarsPlan {
  readonly range: string;
  /** The number of the longest bar, where it is not the largest of the range. */
  readonly most?: number;
}

/** A short text with its title that Excel shows beside a cell. */
export interface Said {
  readonly title: string;
  readonly text: string;
}

/** What may be typed into cells. */
export interface ChoicePlan {
  /** Such as `G2:G500`. */
  readonly range: string;
  /** Texts to choose from. */
  readonly values: readonly string[];
  /** Cells that hold the texts instead, such as `Lists!$A$2:$A$40`. */
  readonly cells?: string;
  /** Said when a cell is chosen. */
  readonly prompt?: Said;
  /** Said where another text is typed, which is then refused; without it other texts are taken. */
  readonly refusal?: Said;
}

/** What may be typed into cells where there is nothing to choose from. */
export interface EntryPlan {
  /** Such as `A5:A500`. */
  readonly range: string;
  /** `share` is a number from 0 to 1, `amount` one that is not negative. */
  readonly holds: 'date' | 'share' | 'amount' | 'number' | 'anything';
  readonly prompt?: Said;
  /** Said where something else is typed, which is then refused; without it all else is taken. */
  readonly refusal?: Said;
}

export interface SheetPlan {
  /** Which of our sheets this is, in no language: `footprints`, `workings` … A ledger sheet of a new workbook has none. */
  readonly key?: string;
  readonly name: string;
  /** Rows from 1 down; `undefined` cells are left empty. */
  readonly rows: readonly (readonly (PlannedCell | undefined)[])[];
  /** Widths in characters, from column A on. */
  readonly widths: readonly number[];
  /** Heights in points of the rows that need more than one line, by row from 1; the others are 15. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Rows (from 1) that repeat on each printed page. */
  readonly printTitleRows?: readonly [number, number];
  /** Columns from A on that repeat on each printed page beside the first. */
  readonly printTitleColumns?: number;
  /** The cells that are printed, such as `A1:H90`; all where absent. */
  readonly printArea?: string;
  readonly landscape?: boolean;
  /** Pages over which its columns are printed; one where absent. */
  readonly pagesAcross?: number;
  /** Printed on one page, however long it is. */
  readonly onePage?: boolean;
  /** Paper; A4 where absent. */
  readonly paper?: 'A3';
  readonly tables?: readonly TablePlan[];
  readonly charts?: readonly ChartPlan[];
  /** Filter buttons over a range such as `A5:H60`, on a sheet without tables. */
  readonly autoFilter?: string;
  readonly choices?: readonly ChoicePlan[];
  readonly entries?: readonly EntryPlan[];
  /** Later ones win. */
  readonly marks?: readonly MarkPlan[];
  readonly bars?: readonly BarsPlan[];
  /** Rows (from 1) with which a printed page begins. */
  readonly pageBreaks?: readonly number[];
  readonly tabColor?: string;
  /** Typeface of its cells, such as `Microsoft YaHei`; that of the workbook where absent. */
  readonly font?: string;
  /** What a file with this sheet says of itself; an open workbook keeps what it says. */
  readonly about?: { readonly title: string; readonly subject: string; readonly program: string };
  /** Shown when the workbook opens. */
  readonly active?: boolean;
  /** Stands beside the sheet's name at the foot of each printed page. */
  readonly code?: string;
}

/** One cell of the user's own sheets that a repair changes, announced before it is written. */
export interface CellEdit {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format for the cell where the repair changes what kind of value it is (a date that was text). */
  readonly format?: string;
  /** What the cell follows, without `=`; `after` is its value. */
  readonly formula?: string;
}

/** What a run will write: its own sheets, rebuilt whole, and announced repairs. */
export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
  readonly edits: readonly CellEdit[];
}
