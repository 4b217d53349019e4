/** Rules for the cells and tables of a sheet, and for the styles that its cells use. */
import { cellText, corners, everyNode, place, within, type Book, type Sheet, type XmlNode } from './ooxmlCheckBook';

const cellTypes = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'];

/** Cells in order, of a known type, with a style and a shared text that are there; links, choices and filters in their bounds. */
export function sheetProblems(book: Book, { name, node, path, own }: Sheet, position: number): string[] {
  if (!node) return [];
  const problems: string[] = [];
  const styleCount = within(book.styles, 'cellXfs', 'xf').length;
  const cells = cellsOf(node);
  let row = 0;
  for (const line of within(node, 'sheetData', 'row')) {
    const number = Number(line.attributes['r'] ?? row + 1);
    if (!(number > row)) problems.push(`${name}: row ${number} after row ${row}`);
    row = number;
    let column = 0;
    for (const cell of line.children.filter(({ local }) => local === 'c')) {
      const reference = cell.attributes['r'] ?? `R${row}C${column + 1}`;
      const at = cell.attributes['r'] === undefined ? { row, column: column + 1 } : place(reference);
      if (at.row !== row || !(at.column > column)) problems.push(`${name}: cell ${reference} out of order`);
      column = at.column;
      problems.push(...cellProblems(book, cell, styleCount).map((problem) => `${name}!${reference}: ${problem}`));
    }
  }
  const dimension = node.children.find(({ local }) => local === 'dimension')?.attributes['ref'];
  if (own && dimension !== undefined) {
    const bounds = corners(dimension);
    const outside = [...cells.keys()].map(place).filter((at) => at.row > bounds.bottom || at.column > bounds.right);
    if (outside.length > 0) problems.push(`${name}: cells outside the dimension ${dimension}`);
  }
  const links = within(node, 'hyperlinks', 'hyperlink');
  if (links.length > 65530) problems.push(`${name}: ${links.length} links`);
  for (const { attributes } of links) {
    const target = /^(.*)![^!]+$/.exec(attributes['location'] ?? '')?.[1];
    if (target !== undefined && !sheetNamed(book, target))
      problems.push(`${name}: a link to sheet ${target}, which is not there`);
  }
  for (const { attributes, children } of within(node, 'dataValidations', 'dataValidation')) {
    const list = children.find(({ local }) => local === 'formula1')?.text ?? '';
    if (
      attributes['type'] === 'list' &&
      list.startsWith('"') &&
      (list.length > 257 || /(^|[^"])"([^"]|$)/.test(list.slice(1, -1)))
    )
      problems.push(`${name}: choices of ${attributes['sqref']} cannot be read`);
  }
  const filter = node.children.find(({ local }) => local === 'autoFilter')?.attributes['ref'];
  const filterName = within(book.workbook, 'definedNames', 'definedName').find(
    ({ attributes }) =>
      attributes['name'] === '_xlnm._FilterDatabase' && attributes['localSheetId'] === String(position),
  )?.text;
  if (filter !== undefined && filterName?.split('!').at(-1)?.replace(/\$/g, '') !== filter)
    problems.push(`${name}: the filter ${filter} has no name of its own`);
  return [...problems, ...tableProblems(book, name, path, node, cells)];
}

/** The styles that formats refer to are there. */
export function styleProblems(styles: XmlNode | undefined): string[] {
  const count = (list: string): number => styles?.children.find(({ local }) => local === list)?.children.length ?? 0;
  const formats = within(styles, 'numFmts', 'numFmt').map(({ attributes }) => attributes['numFmtId'] ?? '');
  const problems = formats
    .filter((id, index) => formats.indexOf(id) !== index)
    .map((id) => `styles: number format ${id} is there twice`);
  for (const xf of [...within(styles, 'cellStyleXfs', 'xf'), ...within(styles, 'cellXfs', 'xf')]) {
    const { fontId = '0', fillId = '0', borderId = '0', xfId = '0', numFmtId = '0' } = xf.attributes;
    if (
      Number(fontId) >= count('fonts') ||
      Number(fillId) >= count('fills') ||
      Number(borderId) >= count('borders') ||
      Number(xfId) >= Math.max(1, count('cellStyleXfs'))
    ) {
      problems.push(
        `styles: a format with font ${fontId}, fill ${fillId}, border ${borderId}, base ${xfId}, not all of them there`,
      );
    }
    if (Number(numFmtId) >= 164 && !formats.includes(numFmtId))
      problems.push(`styles: number format ${numFmtId} is not there`);
  }
  return problems;
}

/** Whether a formula's sheet name, quoted or not, is a sheet of the workbook. */
export function sheetNamed(book: Book, written: string): boolean {
  const name = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  return book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function cellProblems(book: Book, cell: XmlNode, styleCount: number): string[] {
  const problems: string[] = [];
  const { s: style = '0', t: type = 'n' } = cell.attributes;
  const value = cell.children.find(({ local }) => local === 'v')?.text;
  if (!(Number(style) < styleCount)) problems.push(`style ${style} is not there`);
  if (!cellTypes.includes(type)) problems.push(`type ${type} is not known`);
  if (type === 's' && !(Number(value) < book.sharedTexts.length)) problems.push(`shared text ${value} is not there`);
  if (type === 'n' && value !== undefined && value !== '' && !Number.isFinite(Number(value)))
    problems.push(`${value} is no number`);
  if ((cellText(book, cell)?.length ?? 0) > 32767) problems.push('text too long');
  return problems;
}

function cellsOf(sheet: XmlNode): ReadonlyMap<string, XmlNode> {
  return new Map(
    within(sheet, 'sheetData', 'row').flatMap((row) =>
      row.children.map((cell) => [cell.attributes['r'] ?? '', cell] as const),
    ),
  );
}

function tableProblems(
  book: Book,
  sheet: string,
  path: string,
  node: XmlNode,
  cells: ReadonlyMap<string, XmlNode>,
): string[] {
  const problems: string[] = [];
  const listed = within(node, 'tableParts', 'tablePart').length;
  const tables = book.sheets.find((one) => one.path === path)?.tables ?? [];
  if (listed !== tables.length) problems.push(`${sheet}: names ${listed} tables and has ${tables.length}`);
  for (const { name, node: table, columns } of tables) {
    const range = corners(table.attributes['ref'] ?? '');
    if (range.right - range.left + 1 !== columns.length)
      problems.push(`${name}: ${columns.length} columns in ${table.attributes['ref']}`);
    if (new Set(columns.map((column) => column.toLowerCase())).size !== columns.length)
      problems.push(`${name}: two columns of one name`);
    const ids = within(table, 'tableColumns', 'tableColumn').map(({ attributes }) => attributes['id']);
    if (new Set(ids).size !== ids.length) problems.push(`${name}: two columns of one id`);
    if (range.bottom - range.top < 1) problems.push(`${name}: no data row`);
    if (table.attributes['headerRowCount'] === '0') continue;
    const headers = [...cells].filter(([reference]) => place(reference).row === range.top);
    for (const [index, column] of columns.entries()) {
      const cell = headers.find(([reference]) => place(reference).column === range.left + index)?.[1];
      const text = cell && cellText(book, cell);
      if (text !== column)
        problems.push(
          `${name}: the header ${JSON.stringify(column)} stands over a cell with ${JSON.stringify(text ?? null)}`,
        );
    }
    const filter = everyNode(table).find(({ local }) => local === 'autoFilter')?.attributes['ref'];
    if (filter !== undefined) {
      const bounds = corners(filter);
      if (
        bounds.top !== range.top ||
        bounds.left !== range.left ||
        bounds.right !== range.right ||
        bounds.bottom > range.bottom
      )
        problems.push(`${name}: the filter ${filter} is not over the table`);
    }
  }
  return problems;
}
