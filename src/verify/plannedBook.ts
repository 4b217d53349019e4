/** The result sheets as they would be written now, in the same form as those that are there. */
import type { Assessment } from '../assess';
import { canonicalCells, plannedCells, plannedTables, type CanonicalCells } from '../proof/sheetSeal';
import type { BookCells } from '../workbook/bookCells';
import { bookPlaces } from '../workbook/formulas/bookPlaces';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { ledgerPlace } from '../workbook/formulas/ledgerPlaces';
import { readParity, type ParityRow } from './publishedResults';

interface PlannedBook {
  /** The canonical cells of a sheet by its key; nothing where no such sheet would be written. */
  readonly canonical: (key: string) => CanonicalCells | undefined;
  readonly parity: readonly ParityRow[];
}

/** Nothing where the ledgers give no results. */
export function plannedBook(
  { reports, calculation }: Assessment,
  snapshot: WorkbookSnapshot,
  book: BookCells,
): PlannedBook | undefined {
  if (!calculation) return undefined;
  const { sheets } = reports;
  const places = bookPlaces(
    [
      ...sheets.map(({ name }) => name),
      ...book.sheets.filter(({ ownKey }) => ownKey === undefined).map(({ name }) => name),
    ],
    [...snapshot.tables.map(ledgerPlace), ...plannedTables(sheets)],
  );
  const keys = new Map(sheets.map(({ name, key }) => [name, `#${key}`]));
  const parity = sheets.find(({ key }) => key === 'parity');
  return {
    canonical(key) {
      const plan = sheets.find((sheet) => sheet.key === key);
      return plan && canonicalCells(plan.name, plannedCells(plan), places, (sheet) => keys.get(sheet) ?? sheet);
    },
    parity: parity
      ? readParity({ name: parity.name, isVisible: true, cells: new Map(plannedCells(parity)), hiddenRows: new Set() })
      : [],
  };
}
