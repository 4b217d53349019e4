/** Opens the bytes of a workbook: its tables as data, and its parts as they are for the writing half. */
import { HostError, type Progress } from '../../workbook/host';
import type { TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { hasImportTable } from '../../workbook/importTable';
import { cellTexts } from './cellTexts';
import { firstRows } from './firstRows';
import { inflateXml } from './inflateStream';
import type { OpenXlsx } from './openedXlsx';
import { findParts, type PackageParts, type SheetPart } from './packageParts';
import { readTables } from './readTables';
import { readSharedStrings } from './sharedStrings';
import { scanSheet } from './sheetScanner';
import { mostRows, sheetValues } from './sheetValues';
import { readRange } from './readRange';
import { openZip, type ZipPackage } from './zipPackage';

export type { OpenXlsx } from './openedXlsx';

/** Cells of all tables together; more would not fit into memory (13 bytes each). */
const mostCells = 60e6;

/** Reads the tables of all sheets but our own; throws a `HostError` that says why where the bytes are no workbook that can be read. */
export function openXlsx(bytes: Uint8Array, progress?: Progress): OpenXlsx {
  const zip = openZip(bytes);
  const parts = findParts(zip);
  const sheets = parts.sheets.filter(({ name, tables }) => tables.length > 0 && !parts.ownSheets.has(name));
  refuseTables(sheets);
  const bare = parts.sheets.filter(
    ({ name, kind, tables }) => kind === 'worksheet' && tables.length === 0 && !parts.ownSheets.has(name),
  );
  const { tables, shared } = readSheets(zip, parts, sheets, progress);
  const lists = new Map(bare.map((sheet) => [sheet.name, firstRows(zip, sheet, shared)]));
  const names = parts.definedNames
    .map(({ name }) => name)
    .filter((name) => !parts.ownNames.has(name) && !name.startsWith('_xlnm.'));
  const found: WorkbookSnapshot = {
    source: 'workbook',
    date1904: parts.date1904,
    sheets: parts.sheets.map(({ name, state, kind }) => {
      const ours = parts.ownSheets.get(name);
      const first = lists.get(name);
      const more = { ...(kind === 'other' && { kind }), ...(first && { firstRows: first }) };
      const own = ours && { ownKey: ours.key, ...(ours.isEmpty && { isEmpty: true as const }) };
      return { name, visible: state === 'visible', ...more, ...own };
    }),
    tables,
    names: [...new Set(names)],
  };
  const open = { snapshot: found, package: zip, parts };
  const log = found.sheets.find(({ ownKey }) => ownKey === 'runLog');
  const snapshot: WorkbookSnapshot = {
    ...found,
    ...(hasImportTable(tables) && { lists: sheetValues(open) }),
    ...(log && { runLog: readRange(open, log.name, mostRows) }),
  };
  return { ...open, snapshot };
}

function readSheets(
  zip: ZipPackage,
  parts: PackageParts,
  sheets: readonly SheetPart[],
  progress?: Progress,
): { readonly tables: readonly TableSnapshot[]; readonly shared: readonly string[] } {
  const sizeOf = (part: string | undefined): number => (part === undefined ? 0 : (zip.find(part)?.size ?? 0));
  const total = sheets.reduce((sum, { path }) => sum + sizeOf(path), sizeOf(parts.sharedStrings));
  let done = 0;
  const onBytes = (count: number): void => {
    done += count;
    progress?.('reading', Math.min(1, done / total));
  };
  const shared = readSharedStrings(zip, parts.sharedStrings, onBytes);
  const texts = cellTexts(shared);
  const tables = sheets.flatMap((sheet) => {
    const entry = zip.find(sheet.path);
    if (!entry) throw new HostError('damaged-part', { part: sheet.path, reason: 'missing' });
    const reading = readTables(sheet, texts);
    const scan = scanSheet(sheet.path, parts.date1904, reading.sink);
    inflateXml(entry, (chunk) => {
      scan.push(chunk);
      onBytes(chunk.length);
    });
    scan.finish();
    return reading.finish();
  });
  return { tables, shared };
}

function refuseTables(sheets: readonly SheetPart[]): void {
  const names = new Set<string>();
  let cells = 0;
  for (const { name, range } of sheets.flatMap(({ tables }) => tables)) {
    if (names.has(name.toLowerCase())) throw new HostError('duplicate-table-name', { table: name });
    names.add(name.toLowerCase());
    cells += (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (cells > mostCells) throw new HostError('too-large', { table: name });
  }
}
