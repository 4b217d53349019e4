/** Sheets that are not written anywhere yet, as a workbook that was read: the sample is shown before it is put into the workbook. */
import { CellKind, type ColumnSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellValue, SheetPlan, TablePlan } from '../../workbook/sheetPlan';

/** The snapshot that a host would read of these sheets. */
export function snapshotOfSheets(sheets: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    source: 'workbook',
    date1904: false,
    names: [],
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visible: true,
      ...(sheet.key !== undefined && { ownKey: sheet.key, ...(sheet.rows.length === 0 && { isEmpty: true as const }) }),
    })),
    tables: sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => tableOf(sheet, table))),
  };
}

function tableOf(sheet: SheetPlan, table: TablePlan): TableSnapshot {
  const { name, headerRow, firstColumn, rowCount } = table;
  return {
    name,
    sheet: sheet.name,
    headerRow,
    firstColumn,
    rowCount,
    columns: table.headers.map((header, offset) =>
      columnOf(
        header,
        Array.from(
          { length: rowCount },
          (_, row) => sheet.rows[headerRow + row]?.[firstColumn - 1 + offset]?.value ?? null,
        ),
      ),
    ),
  };
}

function columnOf(header: string, values: readonly CellValue[]): ColumnSnapshot {
  const dictionary: string[] = [];
  const codes = new Map<string, number>();
  const kinds = new Uint8Array(values.length);
  const numbers = new Float64Array(values.length);
  const texts = new Uint32Array(values.length);
  values.forEach((value, row) => {
    if (typeof value === 'number') {
      kinds[row] = CellKind.number;
      numbers[row] = value;
    } else if (typeof value === 'boolean') {
      kinds[row] = CellKind.boolean;
      numbers[row] = value ? 1 : 0;
    } else if (value !== null) {
      kinds[row] = CellKind.text;
      const code = codes.get(value) ?? dictionary.push(value) - 1;
      codes.set(value, code);
      texts[row] = code;
    }
  });
  return { header, kinds, numbers, texts, dictionary };
}
