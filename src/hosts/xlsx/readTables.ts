/** Reads the cells of a sheet's tables into columns while the sheet is scanned. */
import { HostError } from '../../workbook/host';
import { cellAddress } from '../../workbook/address';
import { CellKind, type ColumnSnapshot, type TableSnapshot } from '../../workbook/snapshot';
import type { CellTexts } from './cellTexts';
import type { SheetPart } from './packageParts';
import type { CellSink } from './sheetScanner';
import type { TablePart } from './tableParts';
import { writtenFormulas } from './writtenFormulas';

interface GrowingColumn {
  readonly header: string;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: Uint32Array;
  readonly formulas: Map<number, string>;
}

interface GrowingTable {
  readonly part: TablePart;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly GrowingColumn[];
  readonly hiddenRows: Set<number>;
  /** The last row below that is filled, as long as they follow one another. */
  filledDownTo: number;
}

/** A sink for the data rows of all tables of a sheet, and the tables once the sheet is scanned. */
interface TableReading {
  readonly sink: CellSink;
  finish(): readonly TableSnapshot[];
}

/** Prepares to read the sheet's tables; throws `damaged-part` while scanning where a cell names a shared text that is not there. */
export function readTables(sheet: SheetPart, texts: CellTexts): TableReading {
  const tables = sheet.tables.map(emptyTable);
  // The table and column that `wants` said yes for; the cell's values follow at once.
  let column: GrowingColumn | undefined;
  let tableRow = 0;
  const formulaAt = writtenFormulas();

  function wants(row: number, sheetColumn: number): boolean {
    for (const table of tables) {
      const { part, firstRow, lastRow, columns } = table;
      if (row === table.filledDownTo + 1 && columns[sheetColumn - part.range.left]) table.filledDownTo = row;
      if (row < firstRow || row > lastRow) continue;
      column = columns[sheetColumn - part.range.left];
      tableRow = row - firstRow;
      if (column) return true;
    }
    return false;
  }

  function put(kind: CellKind, number: number, text: number): void {
    if (!column) return;
    column.kinds[tableRow] = kind;
    column.numbers[tableRow] = number;
    column.texts[tableRow] = text;
  }

  const sink: CellSink = {
    wants,
    number: (_row, _column, value) => put(CellKind.number, value, 0),
    boolean: (_row, _column, value) => put(CellKind.boolean, value ? 1 : 0, 0),
    text: (_row, _column, text) => put(CellKind.text, 0, texts.add(text)),
    error: (_row, _column, text) => put(CellKind.error, 0, texts.add(text)),
    sharedText(row, sheetColumn, index) {
      if (!texts.isShared(index)) throw missingText(sheet, row, sheetColumn);
      put(CellKind.text, 0, index);
    },
    formula: (row, sheetColumn, text, tag) =>
      column?.formulas.set(tableRow, formulaAt(row, sheetColumn, text, tag).formula),
    hiddenRow(row) {
      for (const { firstRow, lastRow, hiddenRows } of tables)
        if (row >= firstRow && row <= lastRow) hiddenRows.add(row - firstRow);
    },
  };

  return { sink, finish: () => tables.map((table) => finishedTable(sheet.name, table, texts)) };
}

/** The refusal of a cell that names a shared text that is not there. */
export function missingText(sheet: SheetPart, row: number, column: number): HostError {
  return new HostError('damaged-part', {
    part: sheet.path,
    sheet: sheet.name,
    cell: cellAddress(row, column),
    reason: 'shared string',
  });
}

function emptyTable(part: TablePart): GrowingTable {
  const firstRow = part.range.top + part.headerRows;
  const lastRow = part.range.bottom - part.totalsRows;
  const rowCount = lastRow - firstRow + 1;
  const columns = part.headers.map((header) => ({
    header,
    kinds: new Uint8Array(rowCount),
    numbers: new Float64Array(rowCount),
    texts: new Uint32Array(rowCount),
    formulas: new Map<number, string>(),
  }));
  return { part, firstRow, lastRow, columns, hiddenRows: new Set(), filledDownTo: part.range.bottom };
}

function finishedTable(
  sheet: string,
  { part, firstRow, lastRow, columns, hiddenRows, filledDownTo }: GrowingTable,
  texts: CellTexts,
): TableSnapshot {
  return {
    name: part.name,
    sheet,
    headerRow: firstRow - 1,
    firstColumn: part.range.left,
    rowCount: lastRow - firstRow + 1,
    ...(part.totalsRows > 0 && { totalsRows: part.totalsRows }),
    ...(hiddenRows.size > 0 && { hiddenRows }),
    ...(filledDownTo > part.range.bottom && { rowsBelow: filledDownTo - part.range.bottom }),
    columns: columns.map((column) => finishedColumn(column, texts)),
  };
}

function finishedColumn({ formulas, ...column }: GrowingColumn, texts: CellTexts): ColumnSnapshot {
  const dictionary = texts.compact(column.kinds, column.texts);
  const uncalculated = new Set([...formulas.keys()].filter((row) => column.kinds[row] === CellKind.blank));
  return {
    ...column,
    dictionary,
    ...(formulas.size > 0 && { formulas }),
    ...(uncalculated.size > 0 && { uncalculated }),
  };
}
