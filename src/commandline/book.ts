/** Opens a workbook or a folder of CSV files as one and the same thing: an open .xlsx with its snapshot. */
import { csvSnapshot } from '../hosts/xlsx/csvFolder';
import { newXlsx } from '../hosts/xlsx/newXlsx';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import type { OpenXlsx } from '../hosts/xlsx/openedXlsx';
import { csvSheets, typedSnapshot } from '../ledgers/typeCsv';
import type { Progress } from '../workbook/host';
import type { BookFiles } from './disk/bookFiles';

/** The open workbook. CSV files become a workbook with one typed table each, which knows its file. Throws a `HostError`. */
export function openBook({ kind, files, otherFiles = [] }: BookFiles, progress?: Progress): OpenXlsx {
  const [first] = files;
  if (kind === 'xlsx' && first) return openXlsx(first.bytes, progress);
  const typed = typedSnapshot(csvSnapshot(files));
  const open = openXlsx(newXlsx(csvSheets(typed)), progress);
  const tables = open.snapshot.tables.map((table) => {
    const of = typed.tables.find(({ name }) => name === table.name)?.file;
    return of ? { ...table, file: of } : table;
  });
  return { ...open, snapshot: { ...open.snapshot, tables, otherFiles } };
}
