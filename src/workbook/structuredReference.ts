/** Structured references to a table's columns, as formulas spell them. */

/** `Scrap[Quantity]`; the characters that mean something inside the brackets are escaped with an apostrophe. */
export function tableColumn(table: string, header: string): string {
  return `${table}[${header.replace(/['[\]#@]/g, (special) => `'${special}`)}]`;
}

/** A text as it stands inside a formula, quotes doubled. */
export function formulaText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
