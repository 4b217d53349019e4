/** Formulas of ledgers that read what is edited, and what they hold then: what a plain reference leads to; nothing for any other formula until the workbook is calculated. */
import { cellAddress } from '../../workbook/address';
import { cellBlock, tableBlock, type Block, type BookPlaces } from '../../workbook/formulas/bookPlaces';
import { formulaPieces } from '../../workbook/formulas/formulaPieces';
import type { CellEdit, CellValue } from '../../workbook/sheetPlan';
import { ledgerPlaces } from '../../workbook/formulas/ledgerPlaces';
import { exact } from '../../quantity/exact';
import { inflateXml } from './inflateStream';
import type { OpenXlsx } from './openedXlsx';
import { scanSheet, type CellSink } from './sheetScanner';
import { writtenFormulas } from './writtenFormulas';

/** A cell with a formula whose stored value is no longer what it gives. */
export interface Follower {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Nothing where only a calculation can tell. */
  readonly value: CellValue | undefined;
}

interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Nothing where it may read any cell. */
  readonly reads: readonly Block[] | undefined;
}

/** Functions that read cells which their arguments do not name. */
const readsAnything = /^(INDIRECT|OFFSET)$/i;
/** A cell, as it is or in percent, as ledgers of lists follow it. */
const plainReference =
  /^=?\s*((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?[0-9]{1,7})(\/100)?\s*$/u;

/** The cells on sheets of the user's, each once; none where no ledger has formulas, since then nothing is read of any. */
export function followersOf(open: OpenXlsx, edits: readonly CellEdit[]): readonly Follower[] {
  const { tables } = open.snapshot;
  if (edits.length === 0 || !tables.some(({ columns }) => columns.some(({ formulas }) => formulas))) return [];
  const places = ledgerPlaces(open.snapshot);
  const changed = new Map<string, CellValue | undefined>(edits.map((edit) => [keyOf(edit), edit.after]));
  const followers: Follower[] = [];
  let waiting = formulaCells(open, places).filter((cell) => !changed.has(keyOf(cell)));
  for (let fresh: readonly Pick<Follower, 'sheet' | 'row' | 'column'>[] = edits; fresh.length > 0;) {
    const isFresh = hits(fresh);
    const met = waiting.filter(({ reads }) => !reads || reads.some(isFresh));
    waiting = waiting.filter((cell) => !met.includes(cell));
    for (const { sheet, row, column, formula } of met) {
      const value = followedValue(formula, sheet, places, changed);
      changed.set(keyOf({ sheet, row, column }), value);
      followers.push({ sheet, row, column, value });
    }
    fresh = met;
  }
  return followers;
}

const keyOf = ({ sheet, row, column }: Pick<Follower, 'sheet' | 'row' | 'column'>): string =>
  `${sheet}!${cellAddress(row, column)}`;

/** Whether a block holds one of the cells. */
function hits(cells: readonly Pick<Follower, 'sheet' | 'row' | 'column'>[]): (block: Block) => boolean {
  const keys = new Set(cells.map(keyOf));
  return (block) =>
    block.top === block.bottom && block.left === block.right
      ? keys.has(keyOf({ sheet: block.sheet, row: block.top, column: block.left }))
      : cells.some(
          ({ sheet, row, column }) =>
            sheet === block.sheet &&
            row >= block.top &&
            row <= block.bottom &&
            column >= block.left &&
            column <= block.right,
        );
}

/** What a formula gives that only says what another cell holds; a blank one gives 0, as in Excel. */
function followedValue(
  formula: string,
  sheet: string,
  places: BookPlaces,
  changed: ReadonlyMap<string, CellValue | undefined>,
): CellValue | undefined {
  const [, reference, percent] = plainReference.exec(formula) ?? [];
  const block = reference === undefined ? undefined : cellBlock(reference, sheet, places);
  const key = block && keyOf({ sheet: block.sheet, row: block.top, column: block.left });
  if (key === undefined || !changed.has(key)) return undefined;
  const value = changed.get(key);
  if (value === undefined) return undefined;
  if (percent === undefined) return value ?? 0;
  return typeof value === 'number' ? exact(value).div(100).toNumber() : undefined;
}

/** Every formula on the worksheets of the user's. */
function formulaCells({ parts, package: files }: OpenXlsx, places: BookPlaces): readonly FormulaCell[] {
  const names = new Map(parts.definedNames.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  return parts.sheets.flatMap(({ name: sheet, path, kind }): readonly FormulaCell[] => {
    const entry = kind === 'worksheet' && !parts.ownSheets.has(sheet) ? files.find(path) : undefined;
    if (!entry) return [];
    const found: FormulaCell[] = [];
    const written = writtenFormulas();
    const nothing = (): void => undefined;
    const sink: CellSink = {
      wants: () => true,
      style: nothing,
      number: nothing,
      boolean: nothing,
      text: nothing,
      error: nothing,
      sharedText: nothing,
      formula: (row, column, text, tag) => {
        const { formula, arrayRange } = written(row, column, text, tag);
        const reads = readBlocks(formula, { sheet, row, column }, places, names);
        const filled = arrayRange === undefined ? undefined : cellBlock(arrayRange, sheet, places);
        const { top, bottom, left, right } = filled ?? { top: row, bottom: row, left: column, right: column };
        for (let down = top; down <= bottom; down++)
          for (let across = left; across <= right; across++)
            found.push({ sheet, row: down, column: across, formula, reads });
      },
    };
    const scan = scanSheet(path, parts.date1904, sink);
    inflateXml(entry, scan.push);
    scan.finish();
    return found;
  });
}

/** The cells that a formula reads; nothing where that cannot be told. */
function readBlocks(
  formula: string,
  from: { readonly sheet: string; readonly row: number; readonly column: number },
  places: BookPlaces,
  names: ReadonlyMap<string, string>,
): readonly Block[] | undefined {
  if (formula === '') return undefined;
  const blocks: Block[] = [];
  let isElsewhere = false;
  for (const { kind, text } of formulaPieces(formula)) {
    // `[1]Prices!B2` and `'[1]Price list'!B2` read another workbook; `'Jan:Mar'!B2` reads sheets in a row.
    const wasElsewhere = isElsewhere;
    isElsewhere = /^\[\d+\]$/.test(text);
    if (isElsewhere || wasElsewhere || /^'?\[/.test(text)) continue;
    if (kind === 'function' && readsAnything.test(text)) return undefined;
    if (kind === 'table') {
      const block = tableBlock(text, from, places);
      if (!block) return undefined;
      blocks.push(block);
    }
    if (kind === 'cells') {
      const block = cellBlock(text, from.sheet, places);
      if (!block && text.includes(':')) return undefined;
      if (block) blocks.push(block);
    }
    const named = kind === 'word' ? names.get(text.toLowerCase()) : undefined;
    if (named === undefined) continue;
    const ofName = readBlocks(named, from, places, new Map());
    if (!ofName) return undefined;
    blocks.push(...ofName);
  }
  return blocks;
}
