/** A workbook as it was read: tables column by column, with the places of their cells. */
import type { CellValue } from './sheetPlan';
import type { SheetValues } from './sheetValues';

/** What a cell holds. A blank is unknown, never zero. */
export const CellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/**
 * One column of a table, all arrays `rowCount` long.
 * `numbers[row]` is the stored double where the kind is number (a date is its serial number), 1 or 0 where it is boolean, else 0.
 * `texts[row]` is an index into `dictionary` where the kind is text or error (an error is its text, such as `#N/A`), else 0.
 */
export interface ColumnSnapshot {
  readonly header: string;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: Uint32Array;
  readonly dictionary: readonly string[];
  /** Rows whose cell holds a formula, where there are any (0-based table rows). */
  readonly formulas?: ReadonlyMap<number, string>;
  /**
   * Rows whose cell holds a formula for which the file stores no value, where there are any (0-based table rows). Their kind is `blank`, yet nobody left them
   * blank: what they stand for is not known. A formula whose stored result is an empty text is not among them. Excel calculates, so its host has none.
   */
  readonly uncalculated?: ReadonlySet<number>;
}

/** How a CSV file was read: what it does not say itself and had to be found out. */
export interface FileReading {
  /** The file's name as it stands in the folder. */
  readonly name: string;
  readonly encoding: string;
  /** True where no byte order mark says the encoding and it is not UTF-8. */
  readonly isGuessed: boolean;
  readonly separator: string;
  /** The sign of decimals, and what decided it; `mixed` where the file holds both, `none` where no cell needs one. */
  readonly decimals?: 'point' | 'comma' | 'mixed' | 'none';
  /** The cells that can be read one way only, or `separator` where the separator decided. */
  readonly decidedBy?: readonly string[];
}

/** A table (ListObject) of a sheet, or one CSV file. */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Row of the header, counted from 1 as on the sheet. */
  readonly headerRow: number;
  /** Column of the first header, counted from 1. */
  readonly firstColumn: number;
  /** Data rows, without header and totals row. */
  readonly rowCount: number;
  /** Totals rows below the data rows, which are not read; absent where there is none. */
  readonly totalsRows?: number;
  /** Data rows that a filter or a person hides, where there are any (0-based table rows). They are read like all others. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Rows directly below the table that are filled in its columns but do not belong to it and so are not read; absent where the next row is empty. */
  readonly rowsBelow?: number;
  /** Set where the table was a CSV file. */
  readonly file?: FileReading;
  readonly columns: readonly ColumnSnapshot[];
}

/** A sheet that was found, in the workbook's order. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** Set where it is no worksheet but a chart, dialog or macro sheet, which has no cells. */
  readonly kind?: 'other';
  /**
   * Where a worksheet of the user's holds no table: the texts of its first rows (at most 20 rows of 60 cells), empty where a cell holds no text, so that a
   * list that is no table can be recognised by its headers. Absent where there is no text.
   */
  readonly firstRows?: readonly (readonly string[])[];
  /** Set where the sheet was written by us: which of our sheets it is. */
  readonly ownKey?: string;
  /** Set on a sheet of ours on which nothing stands, as a write that was broken off leaves it. */
  readonly isEmpty?: true;
}

/** All that was read from one workbook or one folder of CSV files. */
export interface WorkbookSnapshot {
  /** `csv` text stands for typed cells; in a workbook text is text. */
  readonly source: 'workbook' | 'csv';
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  /** The values of the user's sheets, where the workbook keeps how its lists became ledgers; there they may have grown since. */
  readonly lists?: readonly SheetValues[];
  /** The values of our sheet that logs the runs, row by row, where the workbook has one. */
  readonly runLog?: readonly (readonly CellValue[])[];
  /** Names of further files in a folder of CSV files, which are not read; absent where there are none. */
  readonly otherFiles?: readonly string[];
  /** Defined names of the workbook that are not ours (needed to keep table names unique). */
  readonly names: readonly string[];
}
