/** A frozen copy of results for publication: the sheets as values, every formula as text on a sheet of its own, and a seal over all that names the one from which it was made. */
import { words as wordsOf, type Language } from '../../language/words';
import { libraryVersion } from '../../library/factorLibrary';
import { withLinesBelow } from '../../proof/linesBelow';
import { ledgersSeal } from '../../proof/ledgerSeal';
import { sealLines } from '../../proof/sealLines';
import { canonicalCells, plannedCells, plannedTables, sealSheet, sheetsDigest } from '../../proof/sheetSeal';
import { version } from '../../version';
import { bookPlaces } from '../../workbook/formulas/bookPlaces';
import type { PlannedCell, SheetPlan } from '../../workbook/sheetPlan';
import { withFormulas } from './formulasSheet';

/** The sheets of the copy. `given` are those of a book that verifies, laid out as a copy (`isCopy`); `code` is the code of its seal. */
export function frozenSheets(given: readonly SheetPlan[], code: string, language: Language): readonly SheetPlan[] {
  const names = new Set(given.map(({ name }) => name));
  const plans = given.map((plan) =>
    plan.key === 'formulas' ? withFormulas(plan, given, language) : valuesOnly(plan, names),
  );
  const places = bookPlaces(
    plans.map(({ name }) => name),
    plannedTables(plans),
  );
  const sheets = plans.map((plan) =>
    sealSheet(
      plan.key ?? '',
      canonicalCells(plan.name, plannedCells(plan), places, (sheet) => sheet),
    ),
  );
  const lines = sealLines({
    program: version,
    library: libraryVersion,
    language,
    ledgersDigest: ledgersSeal([], version, libraryVersion).digest,
    sheetsDigest: sheetsDigest(sheets),
    ledgers: [],
    sheets,
    copyOf: code,
  });
  const { tagsTitle, tagsNote } = wordsOf(language).seal;
  return plans.map((plan) =>
    plan.key === 'seal' ? withLinesBelow(plan, lines, { title: tagsTitle, note: tagsNote }) : plan,
  );
}

/** The sheet without formulas, and without links to what the copy does not have. */
function valuesOnly(plan: SheetPlan, names: ReadonlySet<string>): SheetPlan {
  const isHere = (link: string): boolean => names.has(link.slice(0, link.lastIndexOf('!')));
  const frozen = (cell: PlannedCell | undefined): PlannedCell | undefined => {
    if (!cell) return cell;
    const { formula: _, arrayRange: __, link, role, ...rest } = cell;
    const isKept = link !== undefined && isHere(link);
    return { ...rest, ...(isKept && { link }), ...(role && (isKept || role !== 'link') && { role }) };
  };
  return {
    ...plan,
    rows: plan.rows.map((row) => row.map(frozen)),
    ...(plan.tables && { tables: plan.tables.map(({ formulas: _, ...table }) => table) }),
  };
}
