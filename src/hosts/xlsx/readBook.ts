/** Every cell of a workbook's sheets, our own too, with its formula and the value stored for it. */
import { HostError } from '../../workbook/host';
import { cellKey, type BookCell, type BookCells, type SheetCells } from '../../workbook/bookCells';
import type { CellValue } from '../../workbook/sheetPlan';
import { inflateXml } from './inflateStream';
import type { OpenXlsx } from './openXlsx';
import type { SheetPart } from './packageParts';
import { missingText } from './readTables';
import { readSharedStrings } from './sharedStrings';
import { scanSheet, type CellSink } from './sheetScanner';
import { writtenFormulas } from './writtenFormulas';

/** Cells that fit into memory. */
const mostCells = 4_000_000;

/** Reads all worksheets; throws a `HostError` where a part is damaged, or `too-large` where there are more cells than fit into memory. */
export function readBook(open: OpenXlsx): BookCells {
  const { parts } = open;
  const shared = readSharedStrings(open.package, parts.sharedStrings, () => undefined);
  let count = 0;
  const sheets = parts.sheets
    .filter(({ kind }) => kind === 'worksheet')
    .map((sheet): SheetCells => {
      const { cells, hiddenRows } = readCells(open, sheet, shared);
      count += cells.size;
      if (count > mostCells) throw new HostError('too-large', { sheet: sheet.name });
      const ownKey = parts.ownSheets.get(sheet.name)?.key;
      return {
        name: sheet.name,
        isVisible: sheet.state === 'visible',
        cells,
        hiddenRows,
        ...(ownKey !== undefined && { ownKey }),
      };
    });
  const tables = parts.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, range, headers, headerRows, totalsRows }) => ({
      name,
      sheet: sheet.name,
      headers,
      left: range.left,
      firstRow: range.top + headerRows,
      rowCount: range.bottom - range.top + 1 - headerRows - totalsRows,
      headerRows,
      totalsRows,
    })),
  );
  return { date1904: parts.date1904, sheets, tables };
}

function readCells(
  open: OpenXlsx,
  sheet: SheetPart,
  shared: readonly string[],
): { readonly cells: ReadonlyMap<number, BookCell>; readonly hiddenRows: ReadonlySet<number> } {
  const cells = new Map<number, BookCell>();
  const hiddenRows = new Set<number>();
  const formulaAt = writtenFormulas();
  const put = (row: number, column: number, value: CellValue, isError?: true): void => {
    const key = cellKey(row, column);
    const before = cells.get(key);
    cells.set(key, { ...before, value, ...(isError && { isError }) });
  };
  const sink: CellSink = {
    wants: () => true,
    number: put,
    boolean: put,
    text: put,
    error: (row, column, text) => put(row, column, text, true),
    sharedText(row, column, index) {
      const text = shared[index];
      if (text === undefined) throw missingText(sheet, row, column);
      put(row, column, text);
    },
    formula: (row, column, text, tag) =>
      void cells.set(cellKey(row, column), { value: null, ...formulaAt(row, column, text, tag) }),
    hiddenRow: (row) => void hiddenRows.add(row),
  };
  const entry = open.package.find(sheet.path);
  if (!entry) throw new HostError('damaged-part', { part: sheet.path, reason: 'missing' });
  const scan = scanSheet(sheet.path, open.parts.date1904, sink);
  inflateXml(entry, (chunk) => scan.push(chunk));
  scan.finish();
  return { cells, hiddenRows };
}
