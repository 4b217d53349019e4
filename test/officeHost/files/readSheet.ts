/** One sheet part of an .xlsx file, read into a sheet of the model. */
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from '../../../src/workbook/address';
import { cellArea, cellKey, parseArea, type Area } from '../model/area';
import { CellError, type Cell, type Scalar } from '../model/cell';
import type { FormatSet } from '../model/formats';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { childOf, childrenOf, decodeEscapes, parseXml, type XmlElement } from './xmlTree';

/** Points of a width as files have it: characters of 7 pixels, the padding included. */
const pointsOfWidth = (width: number): number => Math.trunc(((256 * width + 18) / 256) * 7) * 0.75;

/** Reads cells, formulas, formats, hidden lines, panes, filters, validations and page set-up. Tables are left to the caller: the part itself is returned. */
export function readSheet(
  text: string,
  sheet: Sheet,
  workbook: WorkbookModel,
  strings: readonly string[],
  styles: readonly FormatSet[],
): XmlElement {
  const shared = new Map<string, { formula: string; anchor: string }>();
  let lastRow = 0;
  const part = parseXml(text, 'row', (row) => {
    lastRow = Number(row.attributes['r'] ?? lastRow + 1);
    if (row.attributes['hidden'] === '1') sheet.hiddenRows.add(lastRow - 1);
    if (row.attributes['ht'] !== undefined && row.attributes['customHeight'] === '1')
      sheet.rowHeights.set(lastRow - 1, Number(row.attributes['ht']));
    let lastColumn = -1;
    for (const c of childrenOf(row, 'c')) {
      const place = c.attributes['r'] === undefined ? undefined : parseArea(c.attributes['r']);
      const column = place?.column ?? lastColumn + 1;
      const at = place?.row ?? lastRow - 1;
      lastColumn = column;
      const format = styles[Number(c.attributes['s'] ?? 0)];
      if (format && Object.keys(format).length > 0) sheet.formats.cells.set(cellKey(at, column), format);
      const cell = readCell(c, cellAddress(at + 1, column + 1), strings, shared);
      if (cell) workbook.setCell(sheet, at, column, cell);
    }
  });
  markArrayCells(sheet);
  readColumns(childOf(part, 'cols'), sheet);
  readSettings(part, sheet, workbook);
  return part;
}

function readCell(
  c: XmlElement,
  address: string,
  strings: readonly string[],
  shared: Map<string, { formula: string; anchor: string }>,
): Cell | undefined {
  const f = childOf(c, 'f');
  const value = readValue(c, strings);
  if (!f) return value === undefined ? undefined : { value };
  const index = f.attributes['si'] ?? '';
  let formula = f.text;
  if (f.attributes['t'] === 'shared') {
    const master = shared.get(index);
    if (formula !== '') shared.set(index, { formula, anchor: address });
    else if (master)
      formula = String(
        translateFormulaToA1(String(translateFormulaToR1C1(`=${master.formula}`, master.anchor)), address),
      ).slice(1);
  }
  const area = f.attributes['t'] === 'array' ? parseArea(f.attributes['ref'] ?? address) : undefined;
  return {
    value: value ?? '',
    formula: `=${formula}`,
    ...(area ? { arraySize: [area.rows, area.columns] as const } : {}),
  };
}

function readValue(c: XmlElement, strings: readonly string[]): Scalar | undefined {
  const text = childOf(c, 'v')?.text;
  switch (c.attributes['t'] ?? 'n') {
    case 'inlineStr':
      return stringItem(childOf(c, 'is'));
    case 's':
      return text === undefined ? undefined : strings[Number(text)];
    case 'str':
      return decodeEscapes(text ?? '');
    case 'b':
      return text === '1';
    case 'e':
      return new CellError(text ?? '#VALUE!');
    case 'd':
      return text === undefined ? undefined : Date.parse(`${text}Z`) / 86_400_000 + 25_569;
    default:
      return text === undefined || text === '' ? undefined : Number(text);
  }
}

/** Text of a shared or inline string: its runs, without the phonetic ones. */
export function stringItem(item: XmlElement | undefined): string {
  if (!item) return '';
  return decodeEscapes(
    item.children
      .map((child) => (child.name === 't' ? child.text : child.name === 'r' ? (childOf(child, 't')?.text ?? '') : ''))
      .join(''),
  );
}

/** The cells that an array formula fills carry only values in the file. */
function markArrayCells(sheet: Sheet): void {
  for (const [key, cell] of [...sheet.cells]) {
    const [rows, columns] = cell.arraySize ?? [1, 1];
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const filled = key + cellKey(r, c);
        if (filled !== key) sheet.cells.set(filled, { value: sheet.cells.get(filled)?.value ?? 0, filledFrom: key });
      }
    }
  }
}

function readColumns(cols: XmlElement | undefined, sheet: Sheet): void {
  for (const { attributes } of childrenOf(cols, 'col')) {
    const last = Math.min(Number(attributes['max']), 1000);
    for (let column = Number(attributes['min']); column <= last; column++) {
      if (attributes['width'] !== undefined)
        sheet.columnWidths.set(column - 1, pointsOfWidth(Number(attributes['width'])));
      if (attributes['hidden'] === '1') sheet.hiddenColumns.add(column - 1);
    }
  }
}

function readSettings(part: XmlElement, sheet: Sheet, workbook: WorkbookModel): void {
  for (const { attributes } of childrenOf(childOf(part, 'rowBreaks'), 'brk'))
    sheet.pageBreaks.push(Number(attributes['id']));
  const color = childOf(childOf(part, 'sheetPr'), 'tabColor')?.attributes['rgb'];
  if (color !== undefined) sheet.tabColor = `#${color.slice(-6).toUpperCase()}`;
  const view = childOf(childOf(part, 'sheetViews'), 'sheetView');
  sheet.showGridlines = view?.attributes['showGridLines'] !== '0';
  const pane = childOf(view, 'pane')?.attributes;
  if (pane?.['state'] === 'frozen') sheet.frozen = frozenArea(Number(pane['ySplit'] ?? 0), Number(pane['xSplit'] ?? 0));
  if (childOf(part, 'sheetProtection')?.attributes['sheet'] === '1') sheet.protection = { options: {}, password: '' };
  const filter = areaOf(childOf(part, 'autoFilter'));
  if (filter) sheet.autoFilter = { area: filter, criteria: new Map() };
  for (const merged of childrenOf(childOf(part, 'mergeCells'), 'mergeCell')) {
    const area = areaOf(merged);
    if (area) sheet.merged.push(area);
  }
  if (childOf(part, 'pageSetup')?.attributes['orientation'] === 'landscape')
    sheet.pageLayout['orientation'] = 'Landscape';
  for (const validation of childrenOf(childOf(part, 'dataValidations'), 'dataValidation')) {
    const properties = validationOf(validation);
    for (const address of (validation.attributes['sqref'] ?? '').split(' ')) {
      const area = parseArea(address);
      if (area) sheet.validations.push({ id: `validation${workbook.nextId()}`, area, properties });
    }
  }
  for (const link of childrenOf(childOf(part, 'hyperlinks'), 'hyperlink')) {
    const area = areaOf(link);
    if (area && link.attributes['location'] !== undefined)
      sheet.links.set(cellKey(area.row, area.column), { documentReference: link.attributes['location'] });
  }
}

/** The operators that Excel's client names as the file does, but for their first letter. */
const clientName = (word: string): string =>
  ({ greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo', equal: 'EqualTo' })[word] ??
  `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** The rule as Excel's client names it, with what is said beside the cell; a validation of no type takes all, which only a formula can say. */
function validationOf(validation: XmlElement): Record<string, unknown> {
  const { type = 'none', operator = 'between', ...said } = validation.attributes;
  const [first, second] = ['formula1', 'formula2'].map((name) => childOf(validation, name)?.text);
  const bounds = [first, second].map((text) => (text === undefined ? undefined : Number(text)));
  const day = type === 'date' ? new Date(Date.UTC(1899, 11, 30 + (bounds[0] ?? 0))).toISOString().slice(0, 10) : '';
  const list = first?.startsWith('"') ? first.slice(1, -1) : `=${first}`;
  const rules: Readonly<Record<string, unknown>> = {
    none: { custom: { formula: '=TRUE' } },
    list: { list: { inCellDropDown: true, source: list } },
    date: { date: { formula1: day, operator: clientName(operator) } },
    decimal: {
      decimal: {
        formula1: bounds[0],
        ...(bounds[1] !== undefined && { formula2: bounds[1] }),
        operator: clientName(operator),
      },
    },
  };
  return {
    rule: rules[type] ?? {},
    ...(said['prompt'] !== undefined && {
      prompt: { showPrompt: true, message: said['prompt'], title: said['promptTitle'] },
    }),
    errorAlert:
      said['error'] === undefined
        ? { showAlert: false, message: '', title: '', style: 'Information' }
        : { showAlert: true, message: said['error'], title: said['errorTitle'], style: 'Stop' },
  };
}

function areaOf(element: XmlElement | undefined): Area | undefined {
  return element?.attributes['ref'] === undefined ? undefined : parseArea(element.attributes['ref']);
}

function frozenArea(rows: number, columns: number): Area {
  if (rows === 0) return { ...cellArea(0, 0), rows: 1_048_576, columns };
  return { ...cellArea(0, 0), rows, columns: columns === 0 ? 16_384 : columns };
}
