/** What a formula of planned sheets rests on: the cells that it names, and whether it reads a ledger itself. */
import { columnNumber } from '../../src/workbook/address';
import { isOwnTable } from '../../src/workbook/ownTables';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';

export interface Place {
  readonly sheet: SheetPlan;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

const references =
  /"(?:[^"]|"")*"|(?<table>[\p{L}_][\p{L}\p{N}_.]*)\[(?:\[#This Row\],)?(?:\[(?<own>(?:'.|[^\]'])*)\]|(?<header>(?:'.|[^\]'])*))\]|(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<sheet>[\p{L}_][\p{L}\p{N}_]*))!)?\$?(?<column>[A-Z]{1,3})\$?(?<row>[1-9]\d*)(?::\$?(?<toColumn>[A-Z]{1,3})\$?(?<toRow>\d+))?(?![\p{L}\p{N}(])/gu;

export function cellAt({ sheet, row, column }: Place): PlannedCell | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}

/** The cells that a cell's formula names, and whether it names a column of a ledger. */
export function precedents(
  sheets: readonly SheetPlan[],
  at: Place,
): { readonly cells: readonly Place[]; readonly readsLedger: boolean } {
  const cells: Place[] = [];
  let readsLedger = false;
  const block = (sheet: SheetPlan, [row, column]: [number, number], [toRow, toColumn]: [number, number]): void => {
    for (let r = row; r <= toRow; r++)
      for (let c = column; c <= toColumn; c++) cells.push({ sheet, row: r, column: c });
  };
  for (const { groups = {} } of (cellAt(at)?.formula ?? '').matchAll(references)) {
    const { table, own, header, quoted, sheet, column, row, toColumn, toRow } = groups;
    if (table !== undefined) {
      if (!isOwnTable(table)) readsLedger = true;
      for (const plan of sheets)
        for (const { name, headerRow, firstColumn, headers, rowCount } of plan.tables ?? []) {
          const index = headers.indexOf((own ?? header ?? '').replace(/'(.)/g, '$1'));
          if (name !== table || index < 0) continue;
          const first = own === undefined ? headerRow + 1 : at.row;
          const last = own === undefined ? headerRow + rowCount : at.row;
          block(plan, [first, firstColumn + index], [last, firstColumn + index]);
        }
    } else if (column !== undefined && row !== undefined) {
      const name = quoted?.replace(/''/g, "'") ?? sheet;
      const plan = name === undefined ? at.sheet : sheets.find((one) => one.name === name);
      const from: [number, number] = [Number(row), columnNumber(column)];
      if (plan) block(plan, from, toRow ? [Number(toRow), columnNumber(toColumn ?? column)] : from);
    }
  }
  return { cells, readsLedger };
}

/** Steps from a cell to the nearest one whose formula reads a ledger; nothing where none is behind it. */
export function stepsToLedger(sheets: readonly SheetPlan[], start: Place): number | undefined {
  const seen = new Set<PlannedCell>();
  let level: readonly Place[] = [start];
  for (let steps = 0; level.length > 0; steps++) {
    const next: Place[] = [];
    for (const place of level) {
      const cell = cellAt(place);
      if (!cell || seen.has(cell)) continue;
      seen.add(cell);
      const { cells, readsLedger } = precedents(sheets, place);
      if (readsLedger) return steps;
      next.push(...cells);
    }
    level = next;
  }
  return undefined;
}
