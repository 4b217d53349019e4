/** The name of the file that results are given out in. */

/** `book.crossfoot.xlsx` of `book.xlsx`, `book.crossfoot.xlsm` of `book.xlsm`; a name that has the mark already stays as it is, and CSV files become an `.xlsx`. */
export function resultName(name: string): string {
  const [, base = name, ending = ''] = /^(.*?)(\.(?:xl[st][xm]|csv))?$/is.exec(name) ?? [];
  const kept = /^\.xl/i.test(ending) ? ending : '.xlsx';
  return /\.crossfoot$/i.test(base) ? `${base}${kept}` : `${base}.crossfoot${kept}`;
}

/** The ending that the file must keep, where the name asked for has another one of a workbook: Excel opens no `.xlsm` as `.xlsx`, nor the other way about. */
export function endingToKeep(name: string, asked: string): string | undefined {
  const [ending] = /\.xl[st][xm]$/i.exec(resultName(name)) ?? ['.xlsx'];
  const [other] = /\.xl[st][xmb]?$/i.exec(asked) ?? [];
  return other === undefined || other.toLowerCase() === ending.toLowerCase() ? undefined : ending.toLowerCase();
}
