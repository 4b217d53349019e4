/** Whether the value that a workbook stores for each formula is what the formula gives. */
import { blockAddress, bookPlaces, cellBlock, tableBlock, type BookPlaces } from '../workbook/formulas/bookPlaces';
import { formulaPieces } from '../workbook/formulas/formulaPieces';
import { cellAddress } from '../workbook/address';
import { cellKey, placeOfKey, type BookCells, type SheetCells } from '../workbook/bookCells';
import type { CellValue } from '../workbook/sheetPlan';
import type { Recalculation } from '../secondCalculator/secondCalculator';
import type { Change } from './verification';

/** Doubles against doubles over some thousand operations, relative to the largest number that the formula reads. */
const tolerance = 1e-9;

interface StoredValues {
  readonly agree: number;
  readonly changes: readonly Change[];
}

/** Compares what is stored on every sheet with what the second calculator makes of it; a formula is told where it differs and all that it reads agrees. */
export function storedValues(book: BookCells, { values }: Recalculation): StoredValues {
  const places = bookPlaces(
    book.sheets.map(({ name }) => name),
    book.tables,
  );
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const differing = new Map<string, Change>();
  let agree = 0;
  for (const sheet of book.sheets) {
    for (const [key, { value }] of values.get(sheet.name) ?? []) {
      const stored = sheet.cells.get(key)?.value ?? null;
      if (isSame(stored, value) || isNoise(stored, value, { sheet, key }, sheets, places)) {
        agree++;
        continue;
      }
      const { row, column } = placeOfKey(key);
      const place = `${sheet.name}!${cellAddress(row, column)}`;
      differing.set(place, { kind: 'stored-value', place, before: value, after: stored });
    }
  }
  const roots = [...differing.values()].filter(({ place }) => !readsAny(place, differing, sheets, places));
  return { agree, changes: roots.length > 0 ? roots : [...differing.values()] };
}

function isSame(stored: CellValue, value: CellValue): boolean {
  if (typeof stored === 'number' && typeof value === 'number')
    return Math.abs(stored - value) <= tolerance * Math.max(Math.abs(stored), Math.abs(value));
  const blank = (one: CellValue): CellValue => (one === '' ? null : one);
  return blank(stored) === blank(value);
}

/** What is left of a difference of large numbers: the formula reads one so large, itself or through the formulas that it reads. */
function isNoise(
  stored: CellValue,
  value: CellValue,
  { sheet, key }: { readonly sheet: SheetCells; readonly key: number },
  sheets: ReadonlyMap<string, SheetCells>,
  places: BookPlaces,
): boolean {
  if (typeof stored !== 'number' || typeof value !== 'number') return false;
  const needed = Math.abs(stored - value) / tolerance;
  if (needed <= smallest) return true;
  const open: (readonly [SheetCells, number])[] = [[sheet, key]];
  const seen = new Set<string>();
  for (let at = 0; at < open.length && at < mostFollowed; at++) {
    const [from, place] = open[at] as (typeof open)[number];
    for (const [other, read] of readCells(from, place, sheets, places)) {
      const cell = other.cells.get(read);
      if (typeof cell?.value === 'number' && Math.abs(cell.value) >= needed) return true;
      if (cell?.formula === undefined || seen.has(`${other.name} ${read}`)) continue;
      seen.add(`${other.name} ${read}`);
      open.push([other, read]);
    }
  }
  return false;
}

const smallest = 1e-4;
/** Cells that a formula reads, and formulas that are followed from one. */
const [mostRead, mostFollowed] = [100_000, 400];

function readsAny(
  place: string,
  differing: ReadonlyMap<string, Change>,
  sheets: ReadonlyMap<string, SheetCells>,
  places: BookPlaces,
): boolean {
  const bang = place.lastIndexOf('!');
  const sheet = sheets.get(place.slice(0, bang));
  const block = cellBlock(place.slice(bang + 1), place.slice(0, bang), places);
  if (!sheet || !block) return false;
  for (const [other, at] of readCells(sheet, cellKey(block.top, block.left), sheets, places)) {
    const { row, column } = placeOfKey(at);
    if (differing.has(`${other.name}!${cellAddress(row, column)}`)) return true;
  }
  return false;
}

/** The filled cells that a formula names. */
function* readCells(
  sheet: SheetCells,
  key: number,
  sheets: ReadonlyMap<string, SheetCells>,
  places: BookPlaces,
): Generator<readonly [SheetCells, number]> {
  const formula = sheet.cells.get(key)?.formula;
  if (formula === undefined) return;
  const home = { sheet: sheet.name, ...placeOfKey(key) };
  let count = 0;
  const seen = new Set<string>();
  for (const { kind, text } of formulaPieces(formula)) {
    const block =
      kind === 'cells'
        ? cellBlock(text, sheet.name, places)
        : kind === 'table'
          ? tableBlock(text, home, places)
          : undefined;
    const other = block && sheets.get(block.sheet);
    if (!block || !other || seen.has(`${block.sheet}!${blockAddress(block)}`)) continue;
    seen.add(`${block.sheet}!${blockAddress(block)}`);
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++) {
        if (++count > mostRead) return;
        const at = cellKey(row, column);
        if (other.cells.has(at)) yield [other, at];
      }
  }
}
