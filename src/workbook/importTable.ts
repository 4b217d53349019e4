/** The table in which a workbook keeps which of its lists became which ledgers: its name, the same in every language. */
export const importTable = 'Imported';

/** True where one of the tables is that one. */
export function hasImportTable(tables: readonly { readonly name: string }[]): boolean {
  return tables.some(({ name }) => name.toLowerCase() === importTable.toLowerCase());
}
