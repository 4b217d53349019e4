/** What the workbook keeps of which of its lists became which ledgers. */
import { importTable } from '../workbook/importTable';
import { CellKind, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';

/** The table; nothing where nothing was imported. */
export function importedLists({ tables }: WorkbookSnapshot): TableSnapshot | undefined {
  return tables.find(({ name }) => name.toLowerCase() === importTable.toLowerCase());
}

/** The sheets whose lists became ledgers, by the first column, which names lists such as `Tickets!A3:F40`. */
export function importedSheets(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const [lists] = importedLists(snapshot)?.columns ?? [];
  const places = [...(lists?.kinds ?? [])].flatMap((kind, row) =>
    kind === CellKind.text ? [lists?.dictionary[lists.texts[row] ?? 0] ?? ''] : [],
  );
  return new Set(places.filter((place) => place.includes('!')).map((place) => place.slice(0, place.lastIndexOf('!'))));
}
