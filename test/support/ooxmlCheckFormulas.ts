/** Rules for formulas on our own sheets: Excel 2016 calculates them, nothing is hidden in them, and all they refer to is there. */
import { parse, parseStructRef, tokenize } from '@borgar/fx/xlsx';
import { everyNode, within, type Book, type Sheet, type XmlNode } from './ooxmlCheckBook';
import { sheetNamed } from './ooxmlCheckSheets';

/** Functions that every Excel since 2007 knows without a prefix in the file, as far as a workbook of ours may want them. */
const allowedFunctions = new Set(
  `ABS ADDRESS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS
  DATE DATEVALUE DAY EDATE EOMONTH EXACT EXP FALSE FIND FIXED FLOOR HLOOKUP HYPERLINK IF IFERROR INDEX INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER
  ISODD ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MDETERM MEDIAN MID MIN MINA MINVERSE MMULT MOD MONTH N NA NOT OR PI POWER PRODUCT QUOTIENT RANK
  REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SMALL SQRT SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ T TEXT TRANSPOSE TRIM TRUE TRUNC
  UPPER VALUE VLOOKUP WEEKDAY YEAR`.split(/\s+/),
);
const arrayFunctions = ['MMULT', 'MINVERSE'];

/** Charts that draw cells of sheets that are not there; cells of other workbooks are theirs to know. */
export function chartProblems(book: Book): string[] {
  return [...book.parts]
    .filter(([, { local }]) => local === 'chartSpace')
    .flatMap(([part, chart]) =>
      everyNode(chart)
        .filter(
          ({ local, text }) =>
            local === 'f' &&
            text.includes('!') &&
            !text.includes('[') &&
            !sheetNamed(book, text.slice(0, text.lastIndexOf('!'))),
        )
        .map(({ text }) => `${part}: ${text} is on a sheet that is not there`),
    );
}

/** What is wrong with the formulas and values of one of our sheets. */
export function formulaProblems(book: Book, { name, node }: Sheet): string[] {
  const cells = within(node, 'sheetData', 'row').flatMap((row) => row.children);
  return cells.flatMap((cell) => {
    const problems = cell.attributes['t'] === 'e' ? ['an error value'] : [];
    const formula = cell.children.find(({ local }) => local === 'f');
    if (formula) problems.push(...oneFormula(book, formula));
    if (formula && !cell.children.some(({ local }) => local === 'v')) problems.push('a formula without its value');
    return problems.map((problem) => `${name}!${cell.attributes['r']}: ${problem}`);
  });
}

function oneFormula(book: Book, { text, attributes }: XmlNode): string[] {
  const problems: string[] = [];
  try {
    parse(tokenize(text));
  } catch (error) {
    problems.push(`${text} cannot be read (${String(error)})`);
  }
  if (text.startsWith('=')) problems.push('begins with =');
  for (const { type, value } of tokenize(text)) {
    if (type === 'func') {
      const called = value.toUpperCase();
      if (!allowedFunctions.has(called)) problems.push(`${value} is no function of Excel 2016`);
      if (arrayFunctions.includes(called) && attributes['t'] !== 'array')
        problems.push(`${value} outside an array formula`);
    } else if (type === 'number' && value !== '0' && value !== '1') problems.push(`the constant ${value} in ${text}`);
    else if (type === 'error') problems.push(`the error ${value} in ${text}`);
    else if (type === 'structured') problems.push(...structuredProblems(book, value));
    else if (type === 'range_named' && !nameKnown(book, value)) problems.push(`the name ${value} is not there`);
    else if (
      type.startsWith('range') &&
      value.includes('!') &&
      !sheetNamed(book, value.slice(0, value.lastIndexOf('!')))
    )
      problems.push(`${value} is on a sheet that is not there`);
  }
  return problems;
}

function structuredProblems(book: Book, written: string): string[] {
  const reference = parseStructRef(written);
  if (!reference) return [`${written} cannot be read`];
  const table = book.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name.toLowerCase() === reference.table?.toLowerCase());
  if (!table) return [`${written} is of a table that is not there`];
  const columns = table.columns.map((column) => column.toLowerCase());
  return (reference.columns ?? [])
    .filter((column) => !columns.includes(column.toLowerCase()))
    .map((column) => `${written}: there is no column ${column}`);
}

function nameKnown(book: Book, written: string): boolean {
  const name = written.slice(written.lastIndexOf('!') + 1).toLowerCase();
  const names = within(book.workbook, 'definedNames', 'definedName').map(({ attributes }) => attributes['name'] ?? '');
  return [...names, ...book.sheets.flatMap(({ tables }) => tables.map((table) => table.name))].some(
    (one) => one.toLowerCase() === name,
  );
}
