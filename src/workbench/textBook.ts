/** A `.csv` file, or cells copied from elsewhere, as the sheets of a workbook. */
import { decodeCsv } from '../hosts/xlsx/csvEncoding';
import { csvSnapshot } from '../hosts/xlsx/csvFolder';
import { readRecords, separatorOf } from '../hosts/xlsx/csvText';
import { ledgerNamed } from '../ledgers/lookAlikes';
import { csvSheets, typedSnapshot } from '../ledgers/typeCsv';
import { hasTwoReadings, numberReadings } from '../quantity/readNumber';
import { freeSheetName } from '../workbook/sheetNames';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';

/** A file named like a ledger is that ledger; any other is a sheet of its cells. Throws `empty-file`, `unreadable-csv` or `too-large`. */
export function textBook(file: string, bytes: Uint8Array): readonly SheetPlan[] {
  const name = file.replace(/\.[^.]*$/, '');
  if (ledgerNamed(name)) return csvSheets(typedSnapshot(csvSnapshot([{ name: `${name}.csv`, bytes }])));
  const { text } = decodeCsv(file, bytes);
  const { separator, isNamed } = separatorOf(text);
  const rows: (readonly PlannedCell[])[] = [];
  readRecords(file, text, separator, (fields, line) => {
    if (!isNamed || line > 1) rows.push(fields.map(cellOf));
  });
  return [{ name: freeSheetName(name, []), rows, widths: [] }];
}

/** A number where the text can be read as one in one way only; else the text. */
function cellOf(text: string): PlannedCell {
  const readings = numberReadings(text);
  const number = hasTwoReadings(readings) ? undefined : (readings.point ?? readings.comma);
  // 007 and numbers of certificates are names: a cell would take their digits away.
  const isName = /^\s*[+-]?0\d/.test(text) || text.replace(/\D/g, '').length > 15;
  return { value: text === '' ? null : number && !isName ? number.toNumber() : text };
}
