/** Structured references to a table's columns, as formulas spell them. */

/** `Scrap[Quantity]`; the characters that mean something inside the brackets are escaped with an apostrophe. */
export function tableColumn(table: string, header: string): string {
  return `${table}[${header.replace(/['[\]#@]/g, (special) => `'${special}`)}]`;
}

/** The same row's cell of a column, from within the table: `Lines[[#This Row],[Factor]]`, which Excel shows as `[@Factor]`. */
export function rowReference(table: string, header: string): string {
  return `${table}[[#This Row],${tableColumn('', header)}]`;
}

/** A text as it stands inside a formula, quotes doubled. */
export function formulaText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
