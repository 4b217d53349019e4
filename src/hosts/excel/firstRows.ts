/** The first texts of the sheets without tables, so that a list that is no table can be recognised and named. */
import type { FoundWorkbook } from './findWorkbook';

const mostRows = 20;
const mostColumns = 60;
const errorText = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** By sheet, as `SheetSnapshot.firstRows` has them; one request. */
export async function readFirstRows(
  context: Excel.RequestContext,
  { sheets, tables, tablesOnOurs }: FoundWorkbook,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const withTables = new Set([...tables, ...tablesOnOurs].map(({ sheet }) => sheet));
  const ranges = sheets
    .filter(({ name, ownKey }) => ownKey === undefined && !withTables.has(name))
    .map(({ name }) => ({
      name,
      range: context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, mostRows, mostColumns),
    }));
  if (ranges.length === 0) return new Map();
  for (const { range } of ranges) range.load('values');
  await context.sync();
  return new Map(
    ranges.flatMap(({ name, range }) => {
      const rows = trimmed(
        range.values.map((row) => trimmed(row.map(textOf), (text) => text === '')),
        (row) => row.length === 0,
      );
      return rows.length === 0 ? [] : [[name, rows] as const];
    }),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' && !errorText.test(value) ? value : '';
}

/** The items without the empty ones at the end. */
function trimmed<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1] as T)) length--;
  return items.slice(0, length);
}
