/** A result sheet while it is laid out: what stands in which cell, before addresses are known everywhere. */
import type { Node } from '../../calculation/graph/node';
import { cellAddress, fixedAddress, quotedSheet } from '../../workbook/address';
import type { OwnTable } from '../../workbook/ownTables';
import type { CellRole, CellValue, SheetPlan, TablePlan } from '../../workbook/sheetPlan';
import type { DraftChart } from './chartPlaces';

interface Looks {
  /** The number of the calculation that a plain value says. */
  readonly says?: Node;
  /** True of a formula that says itself when its number is withheld. */
  readonly isGuarded?: boolean;
  /** True of a cell that stands without the formula of its column. */
  readonly isPlain?: boolean;
  readonly role?: CellRole;
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Steps away from the side it is aligned to. */
  readonly indent?: number;
  readonly link?: string;
}

/** Turns a reference into text, as seen from the cell that uses it. */
export interface References {
  node(node: Node): string;
  readonly sheet: string;
}

/** What a cell shows: a text or number as it is, a node of the calculation, or a formula of the sheet's own with its expected value. */
export type Content =
  | (Looks & { readonly value: CellValue })
  /** `formula` replaces the rule's own formula and the reference to where the number stands already; the value is the node's all the same. */
  | (Looks & { readonly node: Node; readonly formula?: (references: References) => string })
  | (Looks & { readonly value: CellValue; readonly formula: (references: References) => string });

/** A cell of a draft, rows and columns counted from 1. */
export interface Cell {
  readonly sheet: Draft;
  readonly row: number;
  readonly column: number;
}

/** Why numbers are withheld: a set of findings, numbered. */
export interface Reason {
  readonly number: number;
  /** Positions of the findings. */
  readonly findings: readonly number[];
}

/** How numbers that are withheld come back by themselves. */
export interface Withholding {
  /** What a cell says in the place of a number. */
  readonly word: string;
  readonly heads: { readonly reason: string; readonly open: string };
  /** Whether a withheld number comes back as soon as rows are read; otherwise only another calculation gives it. */
  comesBack(node: Node): boolean;
  /** The reason for which such numbers are withheld. */
  reasonOf(nodes: readonly Node[]): Reason;
  /** How many findings of a reason are open; told the cell that holds its number. */
  openOf(reason: string): string;
  /** The condition under which a reason holds, as seen from a sheet. */
  holds(reason: Reason, sheet: string): string;
}

/** Where a section stands: its first row (its title, where it has one), its data rows, and its columns. */
export interface SectionPlace {
  readonly startRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  /** Whether its columns have the buttons of a filter. */
  readonly isFiltered: boolean;
  /** Whether its headings stand in the lines that suit them. */
  readonly isBroken: boolean;
  /** Whether it serves the screen alone and is not printed at the end of a sheet. */
  readonly isForScreen?: boolean;
  readonly columns: readonly {
    readonly key: string;
    readonly head: string;
    readonly unit?: string;
    readonly isCut?: boolean;
    readonly isForScreen?: boolean;
  }[];
}

export interface Draft {
  readonly key: string;
  readonly name: string;
  readonly rows: (Content | undefined)[][];
  readonly widths: number[];
  readonly sections: SectionPlace[];
  readonly tables: TablePlan[];
  /** The name under which a table of ours stands in this workbook. */
  tableName(table: OwnTable): string;
  readonly withholding: Withholding | undefined;
  readonly charts: DraftChart[];
  readonly extras: {
    /** Columns from the first on that stay in view; one where absent. */
    columnsInView?: number;
    /** Columns from the first on that are printed; all where absent. */
    printedColumns?: number;
  } & {
    -readonly [Part in 'about' | 'autoFilter' | 'tabColor' | 'marks' | 'bars' | 'active' | 'onePage']?: SheetPlan[Part];
  };
}

/** An empty sheet. */
export function newDraft(
  key: string,
  name: string,
  tabColor: string,
  tableName: Draft['tableName'] = (table) => table,
  withholding?: Withholding,
): Draft {
  return {
    key,
    name,
    rows: [],
    widths: [],
    sections: [],
    tables: [],
    charts: [],
    tableName,
    withholding,
    extras: { tabColor },
  };
}

/** Puts contents side by side into a row, from the given column on; gives the cell of the first. */
export function putRow(draft: Draft, row: number, column: number, contents: readonly (Content | undefined)[]): Cell {
  const cells = (draft.rows[row - 1] ??= []);
  contents.forEach((content, offset) => {
    cells[column - 1 + offset] = content;
  });
  return { sheet: draft, row, column };
}

/** The row below the last one that holds anything. */
export function nextRow(draft: Draft): number {
  return draft.rows.length + 1;
}

/** A fixed reference to a cell: `$C$8` on its own sheet, `Crossfoot!$C$8` elsewhere. */
export function fixedReference(cell: Cell, from: string): string {
  const address = fixedAddress(cell.row, cell.column);
  return cell.sheet.name === from ? address : `${quotedSheet(cell.sheet.name)}!${address}`;
}

/** A reference that moves with its formula on the same sheet, a fixed one from another. */
export function reference(cell: Cell, from: string): string {
  return cell.sheet.name === from ? cellAddress(cell.row, cell.column) : fixedReference(cell, from);
}

/** A fixed reference to a block of cells. */
export function fixedRange(first: Cell, rows: number, columns: number, from: string): string {
  const last = fixedAddress(first.row + rows - 1, first.column + columns - 1);
  return `${fixedReference(first, from)}:${last}`;
}
