/** Opens a workbook or a folder of CSV files as one and the same thing: an open .xlsx with its snapshot. */
import { csvSnapshot } from '../hosts/xlsx/csvFolder';
import { newXlsx } from '../hosts/xlsx/newXlsx';
import { openXlsx, type OpenXlsx } from '../hosts/xlsx/openXlsx';
import { csvSheets, typedSnapshot } from '../ledgers/typeCsv';
import type { Progress } from '../workbook/host';
import type { BookFiles } from './disk/bookFiles';

/** The open workbook. CSV files become a workbook with one typed table each. Throws a `HostError`. */
export function openBook({ kind, files }: BookFiles, progress?: Progress): OpenXlsx {
  const [first] = files;
  const bytes = kind === 'xlsx' && first ? first.bytes : newXlsx(csvSheets(typedSnapshot(csvSnapshot(files))));
  return openXlsx(bytes, progress);
}
