/** The first texts of a sheet without tables, so that a list that is no table can be recognised and named. */
import { HostError } from '../../workbook/host';
import { inflateXml } from './inflateStream';
import type { SheetPart } from './packageParts';
import { scanSheet, type CellSink } from './sheetScanner';
import type { ZipPackage } from './zipPackage';

const mostRows = 20;
const mostColumns = 60;
const ignore = (): void => undefined;

/** Texts of the first rows, empty where a cell holds none; nothing where there is no text, or where the sheet cannot be read, for nobody needs it. */
export function firstRows(
  zip: ZipPackage,
  sheet: SheetPart,
  shared: readonly string[],
): readonly (readonly string[])[] | undefined {
  const entry = zip.find(sheet.path);
  if (!entry) return undefined;
  const rows: string[][] = [];
  let isEnough = false;
  const put = (row: number, column: number, text: string): void => {
    if (text === '') return;
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] as string[];
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  };
  const sink: CellSink = {
    wants(row, column) {
      isEnough ||= row > mostRows;
      return row <= mostRows && column <= mostColumns;
    },
    text: put,
    sharedText: (row, column, index) => put(row, column, shared[index] ?? ''),
    number: ignore,
    boolean: ignore,
    error: ignore,
    formula: ignore,
  };
  const scan = scanSheet(sheet.path, false, sink);
  try {
    inflateXml(entry, scan.push, () => isEnough);
  } catch (problem) {
    if (problem instanceof HostError) return undefined;
    throw problem;
  }
  return rows.length > 0 ? rows : undefined;
}
