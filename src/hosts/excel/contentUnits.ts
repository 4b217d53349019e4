/** The steps that put content onto an empty sheet: formats and values first, then links and looks, then what lies over the cells. */
import { cellAddress } from '../../workbook/address';
import { areasOf } from './areasOf';
import { chartUnit } from './chartUnit';
import { lookUnits } from './lookUnits';
import { layoutUnits } from './layoutUnits';
import { jsonBytes } from './requestSize';
import type { SheetCell, SheetContent } from './sheetContent';
import { actionBytes, type WriteUnit } from './writeUnits';

/** A block of rows is about this large, so that requests fill well. */
const blockBytes = 200_000;

type Row = readonly (SheetCell | undefined)[];

/** The steps in their order. Charts come last, since they may refer to other sheets. */
export function contentUnits(content: SheetContent): readonly WriteUnit[] {
  return [
    ...cellUnits(content),
    ...linkUnits(content),
    ...lookUnits(content),
    ...layoutUnits(content),
    ...content.charts.map((chart) => chartUnit(content.name, chart)),
  ];
}

function cellUnits({ name, rows }: SheetContent): WriteUnit[] {
  const units: WriteUnit[] = [];
  let first = 0;
  let bytes = 0;
  const close = (end: number): void => {
    if (end > first) units.push(blockUnit(name, first, rows.slice(first, end), bytes));
    first = end;
    bytes = 0;
  };
  rows.forEach((row, index) => {
    const more = rowBytes(row);
    if (bytes > 0 && bytes + more > blockBytes) close(index);
    bytes += more;
  });
  close(rows.length);
  return units;
}

/** Its values, formulas and number formats as they travel, with what the client adds when it cuts large arrays. */
function rowBytes(row: Row): number {
  const contents = row.reduce(
    (sum, cell) => sum + 12 + (cell ? jsonBytes(cell.formula ?? cell.input) + (cell.format?.length ?? 0) : 0),
    0,
  );
  return Math.ceil(contents * 1.2);
}

function blockUnit(sheet: string, first: number, rows: readonly Row[], bytes: number): WriteUnit {
  const width = rows[0]?.length ?? 1;
  const address = `A${first + 1}:${cellAddress(first + rows.length, width)}`;
  const array = <T>(of: (cell: SheetCell | undefined) => T): T[][] => rows.map((row) => row.map(of));
  const has = (of: (cell: SheetCell) => boolean): boolean => rows.some((row) => row.some((cell) => cell && of(cell)));
  return {
    sheet,
    bytes: bytes + 3 * actionBytes,
    run(sheets) {
      const range = sheets.named(sheet).getRange(address);
      // A format decides how a value is taken, so it goes first; null leaves a cell as it is.
      if (has((cell) => cell.format !== undefined)) range.numberFormat = array((cell) => cell?.format ?? null);
      if (has((cell) => cell.input !== null)) range.values = array((cell) => cell?.input ?? null);
      if (has((cell) => cell.formula !== undefined)) range.formulas = array((cell) => cell?.formula ?? null);
    },
  };
}

/** Links go column by column, before the looks, since a link brings a look of its own. */
function linkUnits({ name, rows }: SheetContent): WriteUnit[] {
  const linked = areasOf(rows, (cell) => (cell?.link === undefined ? undefined : true)).get(true) ?? [];
  return linked.map(({ top, left, bottom, right }) => {
    const records = rows
      .slice(top - 1, bottom)
      .map((row) => row.slice(left - 1, right).map((cell) => ({ hyperlink: { documentReference: cell?.link ?? '' } })));
    return {
      sheet: name,
      bytes: jsonBytes(records) + actionBytes,
      run: (sheets) =>
        sheets
          .named(name)
          .getRange(`${cellAddress(top, left)}:${cellAddress(bottom, right)}`)
          .setCellProperties(records),
    };
  });
}
