/** Opens an .xlsx file in the test host: a reading of its own, so that it also checks what the project's reader and writer do. */
import { unzipSync } from 'fflate';
import { parseArea } from '../model/area';
import { TableModel } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { readDifferentials, readRules } from './readRules';
import { readSheet, stringItem } from './readSheet';
import { readStyles } from './readStyles';
import { childOf, childrenOf, decodeEscapes, parseXml, type XmlElement } from './xmlTree';

/** Fills an empty workbook from the file: cells, formats, rules that change them, tables, names, settings of sheets. Drawings and pivot tables are not read. */
export function readXlsx(bytes: Uint8Array, workbook: WorkbookModel): WorkbookModel {
  const files = unzipSync(bytes);
  const textOf = (path: string): string => new TextDecoder().decode(files[path] ?? missing(path));
  const bookPath =
    relationsOf('', files).find((relation) => relation.type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const book = parseXml(textOf(bookPath));
  const relations = relationsOf(bookPath, files);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type.endsWith(type))?.target;
  const stringsPath = partOf('/sharedStrings');
  const stylesPath = partOf('/styles');
  const strings = stringsPath === undefined ? [] : childrenOf(parseXml(textOf(stringsPath)), 'si').map(stringItem);
  const styles = stylesPath === undefined ? [] : readStyles(textOf(stylesPath));
  const differentials = stylesPath === undefined ? [] : readDifferentials(textOf(stylesPath));
  workbook.date1904 = ['1', 'true'].includes(childOf(book, 'workbookPr')?.attributes['date1904'] ?? '');
  if (childOf(book, 'calcPr')?.attributes['calcMode'] === 'manual') workbook.calculationMode = 'Manual';
  for (const { attributes } of childrenOf(childOf(book, 'sheets'), 'sheet')) {
    const { type, target: path } =
      relations.find((relation) => relation.id === attributes['rid']) ?? missing(attributes['name'] ?? '');
    if (!type.endsWith('/worksheet')) continue;
    const sheet = workbook.addSheet(attributes['name']);
    if (attributes['state'] !== undefined)
      sheet.visibility =
        attributes['state'] === 'veryHidden' ? 'VeryHidden' : attributes['state'] === 'hidden' ? 'Hidden' : 'Visible';
    const part = readSheet(textOf(path), sheet, workbook, strings, styles);
    sheet.conditionalFormats.push(...readRules(part, differentials, workbook));
    const own = relationsOf(path, files);
    for (const tablePart of childrenOf(childOf(part, 'tableParts'), 'tablePart')) {
      const target = own.find((relation) => relation.id === tablePart.attributes['rid'])?.target;
      if (target !== undefined) sheet.tables.push(readTable(parseXml(textOf(target)), workbook, sheet));
    }
  }
  readNames(book, workbook);
  const active =
    workbook.sheets[Number(childOf(childOf(book, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0)];
  if (active) workbook.activate(active);
  return workbook;
}

function missing(path: string): never {
  throw new Error(`the file has no part ${path}`);
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Relations of a part, their targets as paths in the file. */
function relationsOf(part: string, files: Readonly<Record<string, Uint8Array>>): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const content = files[`${folder}_rels/${part.slice(folder.length)}.rels`];
  if (!content) return [];
  return childrenOf(parseXml(new TextDecoder().decode(content)), 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const steps = (target.startsWith('/') ? target.slice(1) : folder + target).split('/');
    const path: string[] = [];
    for (const step of steps)
      if (step === '..') path.pop();
      else if (step !== '.') path.push(step);
    return { id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', target: path.join('/') };
  });
}

function readTable(part: XmlElement, workbook: WorkbookModel, sheet: TableModel['sheet']): TableModel {
  const { attributes } = part;
  const table = new TableModel(
    workbook.nextId(),
    attributes['displayName'] ?? attributes['name'] ?? '',
    sheet,
    parseArea(attributes['ref'] ?? '') ?? missing('table area'),
  );
  table.showHeaders = attributes['headerRowCount'] !== '0';
  table.showTotals = Number(attributes['totalsRowCount'] ?? 0) > 0;
  table.columns = childrenOf(childOf(part, 'tableColumns'), 'tableColumn').map((column) => ({
    id: workbook.nextId(),
    name: decodeEscapes(column.attributes['name'] ?? ''),
  }));
  const style = childOf(part, 'tableStyleInfo')?.attributes['name'];
  if (style !== undefined) table.style['style'] = style;
  return table;
}

function readNames(book: XmlElement, workbook: WorkbookModel): void {
  for (const { attributes, text } of childrenOf(childOf(book, 'definedNames'), 'definedName')) {
    const name = attributes['name'] ?? '';
    const sheet =
      attributes['localSheetId'] === undefined ? undefined : workbook.sheets[Number(attributes['localSheetId'])];
    if (name === '_xlnm.Print_Titles' && sheet) {
      const rows = /!(\$?[0-9]+:\$?[0-9]+)/.exec(text)?.[1];
      if (rows !== undefined) sheet.pageLayout['printTitleRows'] = parseArea(rows);
      const columns = /!(\$?[A-Z]+:\$?[A-Z]+)/.exec(text)?.[1];
      if (columns !== undefined) sheet.pageLayout['printTitleColumns'] = parseArea(columns);
    }
    if (name === '_xlnm.Print_Area' && sheet)
      sheet.pageLayout['printArea'] = parseArea(text.slice(text.lastIndexOf('!') + 1));
    if (name.startsWith('_xlnm.')) continue;
    workbook.addName(name, `=${text}`, sheet).visible = attributes['hidden'] !== '1';
  }
}
