/** The name of the file that the workbench gives out. */

/** `book.crossfoot.xlsx` of `book.xlsx`, `book.crossfoot.xlsm` of `book.xlsm`; a name that has the mark already stays as it is. */
export function resultName(name: string): string {
  const [, base = name, ending = '.xlsx'] = /^(.*?)(\.xls[xm])?$/i.exec(name) ?? [];
  return /\.crossfoot$/i.test(base) ? `${base}${ending}` : `${base}.crossfoot${ending}`;
}
