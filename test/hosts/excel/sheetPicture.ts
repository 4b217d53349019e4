/** A sheet of the test host as plain data, to compare what Excel was given with what a file holds. */
import { cellAddress } from '../../../src/workbook/address';
import { columnOfKey, rowOfKey } from '../../officeHost/model/area';
import { plainValue } from '../../officeHost/model/cell';
import { plainFormat, type FormatSet } from '../../officeHost/model/formats';
import type { Sheet } from '../../officeHost/model/sheet';
import type { WorkbookModel } from '../../officeHost/model/workbook';

export interface SheetPicture {
  readonly name: string;
  /** By address: value, formula where there is one, and format properties. */
  readonly cells: Readonly<Record<string, readonly [value: unknown, formula: string | undefined]>>;
  readonly formats: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly layout: Readonly<Record<string, unknown>>;
}

/** The sheets in their order. */
export function picturesOf(workbook: WorkbookModel): readonly SheetPicture[] {
  workbook.settle();
  return workbook.sheets.map(pictureOf);
}

/** The picture without what a file of the test host does not tell: charts. */
function withoutCharts(pictures: readonly SheetPicture[]): readonly SheetPicture[] {
  return pictures.map((picture) => ({ ...picture, layout: { ...picture.layout, charts: [] } }));
}

/**
 * What Excel shows stands in a file too: formulas, texts, looks and layout to the letter, results of formulas as the file holds them, up to
 * what doubles lose. Charts are left out.
 */
export function expectAsInFile(found: readonly SheetPicture[], file: WorkbookModel): void {
  const shown = withoutCharts(found);
  const byName = new Map(file.sheets.map((sheet) => [sheet.name, sheet]));
  const held = shown.map((picture) => {
    const sheet = byName.get(picture.name);
    return sheet && withResultsNear(sheet, picture);
  });
  expectSame(shown, withoutCharts(held.filter((picture) => picture !== undefined)));
}

/** Pictures are the same; their texts are compared first, since Jest takes long over many objects. */
export function expectSame(found: readonly SheetPicture[], expected: readonly SheetPicture[]): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
}

/** The picture of a sheet, with the results of the other where formulas of both give numbers that agree. */
function withResultsNear(sheet: Sheet, other: SheetPicture): SheetPicture {
  const picture = pictureOf(sheet);
  const cells = { ...picture.cells };
  for (const [key, { value, formula, filledFrom }] of sheet.cells) {
    const address = cellAddress(rowOfKey(key) + 1, columnOfKey(key) + 1);
    const result = other.cells[address]?.[0];
    if (typeof value !== 'number' || typeof result !== 'number') continue;
    if (formula === undefined && filledFrom === undefined) continue;
    if (Math.abs(value - result) <= 1e-9 * Math.max(1, Math.abs(value), Math.abs(result)))
      cells[address] = [result, cells[address]?.[1]];
  }
  return { ...picture, cells };
}

/** What a format says beyond the look of an empty cell. */
function special(format: FormatSet): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(format)
      .filter(([name, value]) => value !== plainFormat[name])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** One sheet. A cell that a matrix formula of another fills has its value only. */
export function pictureOf(sheet: Sheet): SheetPicture {
  const address = (key: number): string => cellAddress(rowOfKey(key) + 1, columnOfKey(key) + 1);
  const sorted = <T>(map: ReadonlyMap<number, T>): (readonly [number, T])[] => [...map].sort(([a], [b]) => a - b);
  return {
    name: sheet.name,
    cells: Object.fromEntries(
      sorted(sheet.cells).map(([key, cell]) => [
        address(key),
        [plainValue(cell.value), cell.filledFrom === undefined ? cell.formula : undefined],
      ]),
    ),
    formats: Object.fromEntries(
      sorted(sheet.formats.cells)
        .map(([key, format]) => [address(key), special(format)] as const)
        .filter(([, format]) => Object.keys(format).length > 0),
    ),
    layout: {
      tabColor: sheet.tabColor,
      gridlines: sheet.showGridlines,
      frozen: sheet.frozen,
      visibility: sheet.visibility,
      // Sizes as on an empty sheet say nothing.
      widths: Object.fromEntries(sorted(sheet.columnWidths).filter(([, points]) => points !== 48)),
      heights: Object.fromEntries(sorted(sheet.rowHeights)),
      hiddenRows: [...sheet.hiddenRows],
      filter: sheet.autoFilter?.area,
      links: Object.fromEntries(sorted(sheet.links).map(([key, link]) => [address(key), link.documentReference])),
      tables: sheet.tables.map((table) => [table.name, table.area, table.columns.map(({ name }) => name)]),
      choices: sheet.validations.map(({ area, properties }) => [
        area,
        properties['rule'],
        properties['prompt'],
        properties['errorAlert'],
      ]),
      marks: sheet.conditionalFormats.map(({ area, properties }) => [area, properties]),
      breaks: sheet.pageBreaks,
      orientation: sheet.pageLayout['orientation'] ?? 'Portrait',
      titleRows: sheet.pageLayout['printTitleRows'],
      titleColumns: sheet.pageLayout['printTitleColumns'],
      printArea: sheet.pageLayout['printArea'],
      charts: sheet.charts.map((chart) => [
        chart.type,
        chart.part('title').properties['text'],
        chart.part('axes').part('valueAxis').properties['maximum'],
        chart.series.map(({ name, valuesReference, categoriesReference, properties }) => [
          name,
          valuesReference,
          categoriesReference,
          properties['chartType'],
          properties['hasDataLabels'],
        ]),
      ]),
    },
  };
}
