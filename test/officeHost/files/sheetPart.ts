/** One sheet and its tables as parts of a saved workbook. */
import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import { cellAddress } from '../../../src/workbook/address';
import { areaAddress, cellKey, columnOfKey, isEntireColumns, isEntireRows, rowOfKey } from '../model/area';
import { CellError, type Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { TableModel } from '../model/table';
import { mapReferences } from '../formulas/formulaTokens';
import type { StylePart } from './stylePart';
import { element, xmlText } from './xmlTree';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The sheet's part; its tables are the relations `rId1`, `rId2` … in order. */
export function sheetPart(sheet: Sheet, styles: StylePart): string {
  const { pageLayout } = sheet;
  const landscape = pageLayout['orientation'] === 'Landscape';
  const content = [
    sheet.tabColor === '' ? '' : element('sheetPr', {}, element('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` })),
    element('dimension', { ref: areaAddress(sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 }) }),
    element(
      'sheetViews',
      {},
      element('sheetView', { showGridLines: sheet.showGridlines ? undefined : 0, workbookViewId: 0 }, pane(sheet)),
    ),
    columns(sheet),
    element('sheetData', {}, rows(sheet, styles)),
    sheet.protection ? element('sheetProtection', { sheet: 1 }) : '',
    sheet.autoFilter ? element('autoFilter', { ref: areaAddress(sheet.autoFilter.area) }) : '',
    sheet.merged.length > 0
      ? element(
          'mergeCells',
          { count: sheet.merged.length },
          sheet.merged.map((area) => element('mergeCell', { ref: areaAddress(area) })).join(''),
        )
      : '',
    validations(sheet),
    links(sheet),
    landscape ? element('pageSetup', { orientation: 'landscape' }) : '',
    sheet.tables.length > 0
      ? element(
          'tableParts',
          { count: sheet.tables.length },
          sheet.tables.map((_, index) => element('tablePart', { 'r:id': `rId${index + 1}` })).join(''),
        )
      : '',
  ];
  return element('worksheet', { xmlns: main, 'xmlns:r': relations }, content.join(''));
}

/** A table's part; `id` is unique in the workbook. */
export function tablePart(table: TableModel, id: number): string {
  const { showHeaders, showTotals, area } = table;
  const names = table.columns.map((column, index) =>
    element('tableColumn', { id: index + 1, name: column.name.replace(/\n/g, '_x000a_') }),
  );
  const filter =
    showHeaders && table.style['showFilterButton'] === true
      ? element('autoFilter', { ref: areaAddress({ ...area, rows: area.rows - (showTotals ? 1 : 0) }) })
      : '';
  const style = element('tableStyleInfo', {
    name: String(table.style['style']),
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.style['showBandedRows'] === true ? 1 : 0,
    showColumnStripes: 0,
  });
  const attributes = {
    xmlns: main,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
  };
  return element(
    'table',
    attributes,
    filter + element('tableColumns', { count: names.length }, names.join('')) + style,
  );
}

function pane({ frozen }: Sheet): string {
  if (!frozen) return '';
  const ySplit = isEntireColumns(frozen) ? 0 : frozen.rows;
  const xSplit = isEntireRows(frozen) ? 0 : frozen.columns;
  const corner = ySplit > 0 && xSplit > 0 ? 'bottomRight' : ySplit > 0 ? 'bottomLeft' : 'topRight';
  return element('pane', {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: cellAddress(ySplit + 1, xSplit + 1),
    activePane: corner,
    state: 'frozen',
  });
}

function columns(sheet: Sheet): string {
  const numbers = [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])].sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  const cols = numbers.map((column) => {
    const width = (sheet.columnWidths.get(column) ?? 48) / 0.75 / 7;
    return element('col', {
      min: column + 1,
      max: column + 1,
      width: width.toFixed(4),
      customWidth: 1,
      hidden: sheet.hiddenColumns.has(column) ? 1 : undefined,
    });
  });
  return element('cols', {}, cols.join(''));
}

function rows(sheet: Sheet, styles: StylePart): string {
  const keys = [...new Set([...sheet.cells.keys(), ...sheet.formats.cells.keys()])].sort((a, b) => a - b);
  const byRow = new Map<number, string[]>();
  for (const row of [...sheet.hiddenRows, ...sheet.filteredRows, ...sheet.rowHeights.keys()]) byRow.set(row, []);
  for (const key of keys) {
    const row = rowOfKey(key);
    const cells = byRow.get(row) ?? [];
    byRow.set(row, cells);
    cells.push(cellXml(sheet, key, styles.indexOf(sheet.formats.cells.get(key))));
  }
  return [...byRow.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const hidden = sheet.hiddenRows.has(row) || sheet.filteredRows.has(row);
      return element(
        'row',
        { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1, hidden: hidden ? 1 : undefined },
        cells.join(''),
      );
    })
    .join('');
}

function cellXml(sheet: Sheet, key: number, style: number): string {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  const cell = sheet.cells.get(key);
  const r = cellAddress(row + 1, column + 1);
  const s = style || undefined;
  if (!cell) return element('c', { r, s });
  const formula = formulaXml(sheet, cell, row, column);
  const { value } = cell;
  if (value instanceof CellError)
    return element('c', { r, s, t: 'e' }, formula + element('v', {}, xmlText(value.text)));
  if (typeof value === 'boolean') return element('c', { r, s, t: 'b' }, formula + element('v', {}, value ? '1' : '0'));
  if (typeof value === 'number') return element('c', { r, s }, formula + element('v', {}, String(value)));
  if (formula !== '') return element('c', { r, s, t: 'str' }, formula + element('v', {}, xmlText(value)));
  return element(
    'c',
    { r, s, t: 'inlineStr' },
    element('is', {}, element('t', { 'xml:space': 'preserve' }, xmlText(value))),
  );
}

/** A result that spilled is saved as the array formula that any program can calculate. */
function formulaXml(sheet: Sheet, cell: Cell, row: number, column: number): string {
  if (cell.formula === undefined) return '';
  const text = xmlText(fileSpelling(cell.formula.slice(1), sheet, row, column));
  const size = cell.arraySize ?? spilledSize(sheet, row, column);
  return size
    ? element('f', { t: 'array', ref: areaAddress({ row, column, rows: size[0], columns: size[1] }) }, text)
    : element('f', {}, text);
}

function spilledSize(sheet: Sheet, row: number, column: number): readonly [number, number] | undefined {
  const key = cellKey(row, column);
  let [rowCount, columnCount] = [1, 1];
  while (sheet.cell(row + rowCount, column)?.filledFrom === key) rowCount++;
  while (sheet.cell(row, column + columnCount)?.filledFrom === key) columnCount++;
  return rowCount * columnCount > 1 ? [rowCount, columnCount] : undefined;
}

/** `Scrap[[#This Row],[Mass]]` for `[@Mass]`, as files have it. */
function fileSpelling(formula: string, sheet: Sheet, row: number, column: number): string {
  return mapReferences(formula, (reference) => {
    if (reference.kind !== 'table' || !reference.sections.includes('this row')) return reference.text;
    const table =
      reference.table === '' ? (sheet.tableAt({ row, column, rows: 1, columns: 1 })?.name ?? '') : reference.table;
    const parsed = parseStructRef(reference.text);
    return parsed ? stringifyStructRef({ ...parsed, table }, { thisRow: true }) : reference.text;
  });
}

function validations(sheet: Sheet): string {
  const lists = sheet.validations.flatMap(({ area, properties }) => {
    const rule = properties['rule'] as { list?: { source?: unknown } } | undefined;
    const source = rule?.list?.source;
    if (typeof source !== 'string') return [];
    const formula = source.startsWith('=') ? source.slice(1) : `"${source}"`;
    return [
      element(
        'dataValidation',
        { type: 'list', allowBlank: 1, sqref: areaAddress(area) },
        element('formula1', {}, xmlText(formula)),
      ),
    ];
  });
  return lists.length === 0 ? '' : element('dataValidations', { count: lists.length }, lists.join(''));
}

function links(sheet: Sheet): string {
  const inside = [...sheet.links].filter(([, link]) => link.documentReference !== undefined);
  if (inside.length === 0) return '';
  return element(
    'hyperlinks',
    {},
    inside
      .map(([key, link]) =>
        element('hyperlink', {
          ref: cellAddress(rowOfKey(key) + 1, columnOfKey(key) + 1),
          location: link.documentReference,
        }),
      )
      .join(''),
  );
}
