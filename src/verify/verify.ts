/** Verifies a workbook: the ledgers against their seal, every formula and text against what was written, every value against two calculators. */
import { assessFigures, reportsOf } from '../assess';
import { libraryVersion } from '../library/factorLibrary';
import { languageTagged, type Language } from '../languages';
import { shortCode, tagger } from '../proof/digest';
import { canonicalColumn } from '../proof/ledgerCells';
import { ledgerPlaces } from '../workbook/formulas/ledgerPlaces';
import { ledgersSeal, sealLedgers, type LedgersSeal } from '../proof/ledgerSeal';
import { readSeal, sealForm, type Seal } from '../proof/sealLines';
import { signedText, type CheckSignature } from '../proof/signature';
import { ownCanonicalCells, sealSheet, sheetsDigest } from '../proof/sheetSeal';
import { languages, words } from '../language/words';
import { version } from '../version';
import { cellAddress } from '../workbook/address';
import { cellKey, placeOfKey, type BookCells, type SheetCells } from '../workbook/bookCells';
import type { CellValue } from '../workbook/sheetPlan';
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { SecondCalculator } from '../secondCalculator/secondCalculator';
import { ledgerChanges } from './ledgerChanges';
import { oldValues } from './oldValue';
import { plannedBook } from './plannedBook';
import { comparedResults, movedResults, readParity } from './publishedResults';
import { sheetChanges, type SheetNow } from './sheetChanges';
import { storedValues } from './storedValues';
import { isContent, type Change, type Verification } from './verification';

export interface VerifiedBook {
  readonly snapshot: WorkbookSnapshot;
  readonly cells: BookCells;
}

interface VerifyOptions {
  /** Absent where only the seal and the engine are asked. */
  readonly second?: SecondCalculator;
  /** The code of the letter that came with the workbook. */
  readonly code?: string;
  /** Checks signatures; absent where nobody can. */
  readonly checkSignature?: CheckSignature;
  /** The key with which it must be signed, as seals spell it. */
  readonly publicKey?: string;
}

/** Everything that is to be said of the workbook; it needs no clock and no network. */
export function verify(
  { snapshot, cells }: VerifiedBook,
  { second, code, checkSignature, publicKey }: VerifyOptions = {},
): Verification {
  const sealSheetNow = cells.sheets.find(({ ownKey }) => ownKey === 'seal');
  const rows = sealSheetNow ? rowsOf(sealSheetNow) : [];
  const seal = readSeal(rows);
  const language = (seal && languageTagged(seal.language)) ?? languageOfTitles(cells);
  const figures = assessFigures(snapshot, { ...(language && { language }) });
  const tables = [...figures.ledgers.tables.values()].map((table) => table.snapshot);
  const now = sealNow(snapshot, tables, seal);
  const reports = reportsOf(figures, snapshot, { isUntagged: true });
  const planned = plannedBook({ ...figures, reports }, snapshot, cells);
  const own = ownCanonicalCells(cells);
  const sheets = new Map<string, SheetNow>(
    cells.sheets.flatMap((sheet) => {
      const key = sheet.ownKey;
      if (key === undefined) return [];
      return [[key, { cells: sheet, canonical: own.get(key) ?? new Map(), planned: () => planned?.canonical(key) }]];
    }),
  );
  const sealStart = rows.findIndex(([form]) => form === sealForm) + 1;
  const changes: Change[] = [
    ...(seal ? ledgerChanges(seal.ledgers, now.ledgers, tables, oldValueOf(snapshot, tables)) : []),
    ...(seal ? sheetChanges(seal.sheets, sheets, (key) => (key === 'seal' ? sealStart - 2 : Infinity)) : []),
  ];
  if (seal)
    changes.push(
      ...sealItself(
        seal,
        now,
        sheets,
        changes,
        (column) => `${sealSheetNow?.name ?? ''}!${cellAddress(sealStart, column)}`,
      ),
    );
  const codes = seal ? [codeOf(seal), ...(seal.copyOf === undefined ? [] : [seal.copyOf])] : [];
  if (code !== undefined && seal && !codes.some((one) => plainCode(one) === plainCode(code)))
    changes.push({ kind: 'seal-edited', place: sealSheetNow?.name ?? '', before: code, after: codeOf(seal) });
  if (seal) changes.push(...signatureChanges(seal, checkSignature, publicKey, sealSheetNow?.name ?? ''));
  const recalculation = second?.recalculate(cells);
  const stored = recalculation && storedValues(cells, recalculation);
  changes.push(...(stored?.changes ?? []));
  const before = readParity(sheets.get('parity')?.cells);
  const results = comparedResults(before, planned?.parity ?? [], recalculation, sheets.get('parity')?.cells.name);
  const isSameProgram = seal?.program === version && seal.library === libraryVersion;
  if (seal && !isSameProgram)
    changes.push({
      kind: 'other-version',
      place: '',
      before: `${seal.program} · ${seal.library}`,
      after: `${version} · ${libraryVersion}`,
    });
  if (!changes.some(isContent) && (isSameProgram || !seal)) changes.push(...engineDiffers(results));
  changes.push(...hiddenParts(cells, snapshot, tables));
  return {
    holds: seal !== undefined && !changes.some(isContent),
    seal: seal && {
      code: codeOf(seal),
      program: seal.program,
      library: seal.library,
      ...(seal.copyOf !== undefined && { copyOf: seal.copyOf }),
      ...(seal.signature && { signedWith: seal.signature.key, isChecked: checkSignature !== undefined }),
    },
    codeNow: seal && isValuesOnly(seal) ? codeOf(seal) : now.code,
    changes,
    moved: seal && isValuesOnly(seal) ? [] : movedResults(before, planned?.parity ?? []),
    calculator: recalculation &&
      second &&
      stored && {
        name: second.name,
        formulas: recalculation.formulas,
        agree: stored.agree,
        left: recalculation.left,
        distrusted: recalculation.distrusted,
      },
    results,
    cells: now.ledgers.reduce((sum, { rowCount, columns }) => sum + rowCount * columns.length, 0),
  };
}

function sealNow(snapshot: WorkbookSnapshot, tables: readonly TableSnapshot[], seal: Seal | undefined): LedgersSeal {
  const known = (table: string) => seal?.ledgers.find(({ name }) => name === table)?.columns;
  const ledgers = sealLedgers(snapshot, tables, known);
  return ledgersSeal(ledgers, seal?.program ?? version, seal?.library ?? libraryVersion);
}

/** The rows of a sheet as values. */
/** The rows of a sheet, as far as they are filled. */
export function rowsOf({ cells }: SheetCells): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const [key, { value }] of cells) {
    const { row, column } = placeOfKey(key);
    const cellsOfRow = (rows[row - 1] ??= []);
    while (cellsOfRow.length < column - 1) cellsOfRow.push(null);
    cellsOfRow[column - 1] = value;
  }
  return Array.from(rows, (row) => row ?? []);
}

function languageOfTitles(cells: BookCells): Language | undefined {
  const cover = cells.sheets.find(({ ownKey }) => ownKey === 'cover')?.cells.get(cellKey(1, 1));
  return languages.find((language) => words(language).cover.title === cover?.value);
}

function oldValueOf(snapshot: WorkbookSnapshot, tables: readonly TableSnapshot[]) {
  const places = ledgerPlaces(snapshot);
  const tag = tagger();
  function* cells(): Generator<string> {
    for (const table of tables)
      for (const [index, column] of table.columns.entries()) {
        const cell = canonicalColumn(table, column, index, places);
        for (let row = 0; row < table.rowCount; row++) yield cell(row);
      }
  }
  return oldValues(cells(), tag);
}

/** What the seal says of itself: its tags and its digests must tell the same story, and the code stands on the cover as it is. */
function sealItself(
  seal: Seal,
  now: LedgersSeal,
  sheets: ReadonlyMap<string, SheetNow>,
  changes: readonly Change[],
  cell: (column: number) => string,
): readonly Change[] {
  const found: Change[] = [];
  const ledgersSame = !changes.some((change) => isContent(change) && change.ledger !== undefined);
  if (ledgersSame && now.digest !== seal.ledgersDigest)
    found.push({
      kind: 'seal-edited',
      place: cell(5),
      before: now.digest,
      after: seal.ledgersDigest,
    });
  const sheetsSame = !changes.some((change) => change.ledger === undefined);
  const digest = sheetsDigest(
    seal.sheets.flatMap(({ key, rowCount }) => {
      const canonical = sheets.get(key)?.canonical;
      if (!canonical) return [];
      const sealedRows =
        key === 'seal' ? new Map([...canonical].filter(([cell]) => placeOfKey(cell).row <= rowCount)) : canonical;
      return [sealSheet(key, sealedRows)];
    }),
  );
  if (sheetsSame && digest !== seal.sheetsDigest)
    found.push({
      kind: 'seal-edited',
      place: cell(6),
      before: digest,
      after: seal.sheetsDigest,
    });
  return found;
}

/** What is wrong with the signature of the seal, or with there being none. */
function signatureChanges(
  seal: Seal,
  check: CheckSignature | undefined,
  publicKey: string | undefined,
  place: string,
): readonly Change[] {
  const { signature } = seal;
  if (!signature) return publicKey === undefined ? [] : [{ kind: 'signature-missing', place }];
  if (check && !check(signedText(seal), signature)) return [{ kind: 'signature-broken', place }];
  return publicKey === undefined || publicKey === signature.key
    ? []
    : [{ kind: 'signature-other-key', place, before: publicKey, after: signature.key }];
}

/** The code that a seal’s digest has; of a frozen copy, which has no ledgers, that of its sheets. */
function codeOf(seal: Seal): string {
  return shortCode(isValuesOnly(seal) ? seal.sheetsDigest : seal.ledgersDigest);
}

function isValuesOnly({ ledgers, copyOf }: Seal): boolean {
  return copyOf !== undefined && ledgers.length === 0;
}

function plainCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z2-7]/g, '');
}

/** Published numbers that the engine now gives otherwise than the workbook, although nothing else changed. */
function engineDiffers(results: Verification['results']): readonly Change[] {
  return results.flatMap(({ cell, engine, stored }): Change[] => {
    if (engine === null || stored === null) return [];
    // As Parity judges: a nought may be what is left of a difference in doubles.
    if (Math.abs(engine - stored) <= 1e-9 * (engine === 0 ? 1 : Math.abs(engine))) return [];
    return [{ kind: 'result-differs', place: cell, before: engine, after: stored }];
  });
}

/** Sheets and rows that nobody sees. */
function hiddenParts(
  cells: BookCells,
  snapshot: WorkbookSnapshot,
  tables: readonly TableSnapshot[],
): readonly Change[] {
  return [
    ...snapshot.sheets
      .filter(({ visible }) => !visible)
      .map(({ name }): Change => ({ kind: 'sheet-hidden', place: name })),
    ...tables
      .filter(({ hiddenRows }) => hiddenRows !== undefined)
      .map(({ name, sheet, hiddenRows }): Change => ({
        kind: 'rows-hidden',
        place: sheet,
        ledger: name,
        count: hiddenRows?.size ?? 0,
      })),
    ...cells.sheets
      .filter(({ ownKey, hiddenRows }) => ownKey !== undefined && hiddenRows.size > 0)
      .map(({ name, hiddenRows }): Change => ({ kind: 'rows-hidden', place: name, count: hiddenRows.size })),
  ];
}
