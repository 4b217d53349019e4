/** A frozen copy of results for publication: the sheets as values, every formula as text on a sheet of its own, and a seal over all that names the one from which it was made. */
import { words as wordsOf, type Language } from '../../language/words';
import { libraryVersion } from '../../library/factorLibrary';
import { withLinesBelow } from '../../proof/linesBelow';
import { ledgersSeal } from '../../proof/ledgerSeal';
import { sealForm, sealLines } from '../../proof/sealLines';
import { canonicalCells, plannedCells, plannedTables, sealSheet, sheetsDigest } from '../../proof/sheetSeal';
import { version } from '../../version';
import { cellAddress } from '../../workbook/address';
import { bookPlaces } from '../../workbook/formulas/bookPlaces';
import { tabColors } from '../../workbook/look';
import { groupOf, type SheetKey } from '../../workbook/ownSheets';
import { freeSheetName } from '../../workbook/sheetNames';
import type { PlannedCell, SheetPlan } from '../../workbook/sheetPlan';

/** The sheets of the copy. `given` are the result sheets of a book that verifies, `code` is the code of its seal. */
export function frozenSheets(given: readonly SheetPlan[], code: string, language: Language): readonly SheetPlan[] {
  const words = wordsOf(language);
  const names = new Set(given.map(({ name }) => name));
  const note = words.frozen.copyOf(code);
  const plans = [
    ...given.map((plan) => valuesOnly(withoutSealLines(plan), names, note)),
    formulasSheet(given, language),
  ];
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
  const { tagsTitle, tagsNote } = words.seal;
  return plans.map((plan) =>
    plan.key === 'seal' ? withLinesBelow(plan, lines, { title: tagsTitle, note: tagsNote }) : plan,
  );
}

/** The seal's sheet as far as it is meant for people. */
function withoutSealLines(plan: SheetPlan): SheetPlan {
  const start = plan.rows.findIndex(([first]) => first?.value === sealForm);
  // Before the lines stand a blank row, their title and their note.
  return start < 0
    ? plan
    : { ...plan, rows: plan.rows.slice(0, start - 3), pageBreaks: (plan.pageBreaks ?? []).slice(0, -1) };
}

/** The sheet without formulas, and without links to what the copy does not have; below its title it says of what it is a copy. */
function valuesOnly(plan: SheetPlan, names: ReadonlySet<string>, note: string): SheetPlan {
  const isHere = (link: string): boolean => names.has(link.slice(0, link.lastIndexOf('!')));
  const frozen = (cell: PlannedCell | undefined): PlannedCell | undefined => {
    if (!cell) return cell;
    const { formula: _, arrayRange: __, link, role, ...rest } = cell;
    const isKept = link !== undefined && isHere(link);
    return { ...rest, ...(isKept && { link }), ...(role && (isKept || role !== 'link') && { role }) };
  };
  const rows = plan.rows.map((row, index) =>
    row.map((cell, column) => {
      const value = frozen(cell);
      return index === 1 && column === 0 && value ? { ...value, value: `${String(value.value)} · ${note}` } : value;
    }),
  );
  return {
    ...plan,
    rows,
    ...(plan.tables && { tables: plan.tables.map(({ formulas: _, ...table }) => table) }),
  };
}

/** Every formula of the sheets as text, with what it gave. */
function formulasSheet(given: readonly SheetPlan[], language: Language): SheetPlan {
  const { frozen: say, sheet, label, typeface } = wordsOf(language);
  const formulas = given.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      row.flatMap((cell, column): readonly (readonly PlannedCell[])[] => {
        if (cell?.formula === undefined) return [];
        const { value, formula, arrayRange } = cell;
        const address = cellAddress(index + 1, column + 1);
        const text = arrayRange === undefined ? `=${formula}` : `{=${formula}} ${arrayRange}`;
        return [
          [
            { value: name },
            { value: address, role: 'link', link: `${name}!${address}` },
            { value, align: 'right' },
            { value: text },
          ],
        ];
      }),
    ),
  );
  const heads = [say.sheet, label.cell, label.value, say.formula];
  const firstRow = 4;
  const key: SheetKey = 'formulas';
  return {
    key,
    name: freeSheetName(
      sheet.formulas,
      given.map(({ name }) => name),
    ),
    rows: [
      [{ value: say.title, role: 'title' }],
      [{ value: say.note, role: 'note' }],
      [],
      heads.map((value): PlannedCell => ({ value, role: 'heading' })),
      ...formulas,
    ],
    widths: [22, 10, 22, 120],
    freeze: { rows: firstRow, columns: 0 },
    printTitleRows: [1, firstRow],
    autoFilter: `A${firstRow}:D${firstRow + formulas.length}`,
    landscape: true,
    font: typeface,
    tabColor: tabColors[groupOf(key)],
  };
}
