/** Cell addresses as text: column letters, A1 references and quoted sheet names. */

/** The letters of the columns that nearly all references name. */
const lettersOf = Array.from({ length: 703 }, (_, column) => spelt(column));

/** Letters of a column counted from 1: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  return lettersOf[column] ?? spelt(column);
}

function spelt(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 1 of its letters, in either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `G18` of row 18 and column 7, both counted from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `$G$18` of row 18 and column 7. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** Row and column of an address such as `G18`, counted from 1; nothing for any other text. */
export function cellPosition(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  return letters !== undefined && digits !== undefined
    ? { row: Number(digits), column: columnNumber(letters) }
    : undefined;
}

/** A sheet name as a formula needs it: quoted unless it is a plain word that cannot be read as a reference. */
export function quotedSheet(name: string): string {
  const plain =
    /^[A-Za-z_\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff]*$/.test(name) &&
    !/^[A-Za-z]{1,3}[0-9]+$/.test(name) &&
    !/^[Rr][0-9]*([Cc][0-9]*)?$|^[Cc][0-9]*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
