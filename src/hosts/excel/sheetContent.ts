/** All that a sheet of ours holds and how it looks, in the terms of Excel's API: made from a plan, or read from a sheet so that it can come back. */
import type { ChartLine, EntryPlan, Said } from '../../workbook/sheetPlan';

/** A border as Excel names it. */
export interface CellBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks; what is absent is as on an empty sheet. Colours are `#RRGGBB`, sizes points. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: string;
  readonly size?: number;
  /** Typeface; the workbook's own where absent. */
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly top?: CellBorder;
  readonly bottom?: CellBorder;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly wrap?: true;
}

export interface SheetCell {
  /** What is put into the cell as if typed; null where it is blank or holds a formula. */
  readonly input: string | number | boolean | null;
  /** With its leading `=`. */
  readonly formula?: string;
  /** `General` where absent. */
  readonly format?: string;
  readonly look?: CellLook;
  /** A place in this workbook, sheet name quoted where it must be. */
  readonly link?: string;
}

export interface ChartContent {
  readonly name: string;
  readonly type: Excel.ChartType;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color?: string;
    readonly line?: ChartLine;
    /** Points whose number stands below. */
    readonly below?: readonly number[];
    /** Holds the others up and is not drawn. */
    readonly isSpace?: true;
  }[];
  readonly valueAxis: string;
  readonly format: string;
  readonly labelFormat: string;
  /** End of the value axis. */
  readonly most?: number;
  readonly labelled: boolean;
  /** Cells from the first to the last one it covers, or points from the corner of the sheet. */
  readonly place:
    | { readonly from: string; readonly to: string }
    | { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export interface PageContent {
  readonly orientation: Excel.PageOrientation;
  readonly paper: Excel.PaperType;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly order: Excel.PrintOrder;
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly footers: { readonly left: string; readonly right: string };
  /** Rows that repeat on each page, such as `$1:$4`. */
  readonly titleRows?: string;
  /** Columns that repeat on each page, such as `$A:$B`. */
  readonly titleColumns?: string;
  /** Cells that are printed, such as `A1:H90`. */
  readonly area?: string;
}

export interface TableContent {
  readonly name: string;
  /** With its header row, such as `A4:D9`. */
  readonly range: string;
  /** Every other row is shaded. */
  readonly isBanded?: boolean;
}

/** A look that cells take on while a formula, with its leading `=`, holds. */
export interface MarkContent {
  readonly range: string;
  readonly formula: string;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
}

/** Bars from zero inside cells, without their numbers. */
export interface BarsContent {
  readonly range: string;
  readonly color: string;
  readonly most?: number;
}

export interface ChoiceContent {
  readonly range: string;
  /** Texts with commas between them, or a formula for the cells that hold them. */
  readonly list: string;
  readonly prompt?: Said;
  readonly refusal?: Said;
}

export interface EntryContent {
  readonly range: string;
  readonly holds: EntryPlan['holds'];
  readonly prompt?: Said;
  readonly refusal?: Said;
}

/** Addresses are without the sheet; rows and columns are counted from 1. */
export interface SheetContent {
  readonly name: string;
  /** All rows as long as the widest; `undefined` where there is nothing. */
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** Points, by column and by row; the others are as on an empty sheet. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** `#RRGGBB`, empty for none. */
  readonly tabColor: string;
  readonly page: PageContent;
  readonly filter?: string;
  readonly tables: readonly TableContent[];
  readonly choices: readonly ChoiceContent[];
  readonly entries: readonly EntryContent[];
  /** Later ones win. */
  readonly marks: readonly MarkContent[];
  readonly bars: readonly BarsContent[];
  /** Rows with which a printed page begins. */
  readonly pageBreaks: readonly number[];
  readonly charts: readonly ChartContent[];
}
