/** Opens a workbook or a folder of CSV files as one and the same thing: an open .xlsx with its snapshot. */
import { csvSnapshot } from '../hosts/xlsx/csvFolder';
import { readBook } from '../hosts/xlsx/files';
import { newXlsx } from '../hosts/xlsx/newXlsx';
import { openXlsx, type OpenXlsx } from '../hosts/xlsx/openXlsx';
import { csvSheets, typedSnapshot } from '../ledgers/typeCsv';
import type { Progress } from '../workbook/host';

/** The open workbook. CSV files become a workbook with one typed table each. Rejects with a `HostError`. */
export async function openBook(path: string, progress?: Progress): Promise<OpenXlsx> {
  const file = await readBook(path);
  return openXlsx(
    file.kind === 'xlsx' ? file.bytes : newXlsx(csvSheets(typedSnapshot(csvSnapshot(file.files)))),
    progress,
  );
}
