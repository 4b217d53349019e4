/** What changed on the result sheets since they were sealed: formulas, texts and numbers that stand as they were written. */
import { tagger } from '../proof/digest';
import type { SealedSheet, CanonicalCells } from '../proof/sheetSeal';
import { cellAddress } from '../workbook/address';
import { cellKey, placeOfKey, type SheetCells } from '../workbook/bookCells';
import type { CellValue } from '../workbook/sheetPlan';
import { plainValue } from './oldValue';
import type { Change } from './verification';

/** A result sheet as it stands in the book, and as it would be written now. */
export interface SheetNow {
  readonly cells: SheetCells;
  readonly canonical: CanonicalCells;
  /** Nothing where the program would write no such sheet. */
  readonly planned: () => CanonicalCells | undefined;
}

/** Compares each sealed sheet with the one of today; `lastRow` is where the seal itself begins on its sheet. */
export function sheetChanges(
  sealed: readonly Omit<SealedSheet, 'digest'>[],
  now: ReadonlyMap<string, SheetNow>,
  lastRow: (key: string) => number,
): readonly Change[] {
  const tag = tagger();
  return sealed.flatMap(({ key, rowCount, columns }): Change[] => {
    const sheet = now.get(key);
    if (!sheet) return [{ kind: 'sheet-missing', place: key }];
    const { cells, canonical } = sheet;
    let planned: CanonicalCells | undefined;
    const changes: Change[] = [];
    const tell = (cell: number, tagBefore: string): void => {
      const content = canonical.get(cell) ?? '';
      if (tag(content) === tagBefore) return;
      const { row, column } = placeOfKey(cell);
      planned ??= sheet.planned();
      const expected = planned?.get(cell) ?? '';
      const isKnown = tag(expected) === tagBefore;
      changes.push({
        kind: kindOf(tagBefore, content),
        place: `${cells.name}!${cellAddress(row, column)}`,
        ...(isKnown && { before: plainValue(expected) }),
        after: shownValue(cells, cell),
      });
    };
    columns.forEach((tags, column) => tags.forEach((before, row) => tell(cellKey(row + 1, column + 1), before)));
    for (const cell of canonical.keys()) {
      const { row, column } = placeOfKey(cell);
      if ((row > rowCount || column > columns.length) && row < lastRow(key)) tell(cell, '.');
    }
    return changes;
  });
}

function kindOf(tagBefore: string, now: string): Change['kind'] {
  if (tagBefore === '.') return 'written-beside';
  if (now === '') return 'cell-emptied';
  if (now.startsWith('f')) return 'formula-changed';
  return tagBefore.startsWith('=') ? 'typed-over' : 'text-changed';
}

function shownValue({ cells }: SheetCells, key: number): CellValue {
  const cell = cells.get(key);
  return cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`;
}
