/** What the cells of a written workbook come to after cells of its ledgers were changed in it, held against what the engine makes of the changed ledgers. */
import { assessFigures, type Assessment, type Figures } from '../../src/assess';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../src/hosts/xlsx/readRange';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { numberOf } from '../../src/calculation/graph/node';
import { toDouble } from '../../src/quantity/exact';
import { publishedNumbers } from '../../src/results/publishedNumbers';
import { citations } from '../../src/results/result';
import { cellAddress, cellPosition } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/sheetPlan';
import { tolerance } from './compareFormulas';
import { recalculate } from './libreOffice';
import type { Written } from './writtenWorkbook';

/** By `Sheet!F73`, what is typed there. */
export type Typed = Readonly<Record<string, string | number | null>>;

export interface Mended {
  /** Results that were withheld and are numbers now, cited as outside. */
  readonly back: readonly string[];
  /** Results that are withheld still, of which the engine knows some. */
  readonly still: readonly string[];
  /** Results whose cell is a number that the engine does not give. */
  readonly wrong: readonly string[];
}

/** Types into the ledgers of a written workbook, calculates its formulas anew, and compares every published number with the engine's. */
export async function mend(written: Written, typed: Typed): Promise<Mended> {
  const bytes = typedInto(written, typed);
  return compareNumbers(written.assessment, assessFigures(openXlsx(bytes).snapshot), await recalculate(bytes));
}

/** The written workbook with something else typed into cells of its ledgers. */
export function typedInto({ open, sheets }: Written, typed: Typed): Uint8Array {
  const edits = Object.entries(typed).map(([place, after]) => {
    const [sheet = '', address = ''] = place.split('!');
    const { row, column } = cellPosition(address) ?? { row: 0, column: 0 };
    return { sheet, row, column, before: readRange(open, sheet, row)[row - 1]?.[column - 1] ?? null, after };
  });
  return writeXlsx(open, { sheets, edits });
}

function compareNumbers(before: Assessment, after: Figures, recalculated: Uint8Array): Mended {
  const open = openXlsx(recalculated);
  const sheets = new Map(
    before.reports.sheets.map(({ name, rows }) => [name, readRange(open, name, rows.length)] as const),
  );
  const expected = new Map(numbersOf(after).map(({ citation, node }) => [citation, numberOf(node)]));
  const mended: Record<keyof Mended, string[]> = { back: [], still: [], wrong: [] };
  for (const { citation, node } of numbersOf(before)) {
    const home = before.reports.homes.get(node);
    if (!home) continue;
    const found: CellValue = sheets.get(home.sheet.name)?.[home.row - 1]?.[home.column - 1] ?? null;
    const number = expected.get(citation);
    const said = `${citation} in ${home.sheet.name}!${cellAddress(home.row, home.column)}`;
    if (typeof found !== 'number') {
      if (number) mended.still.push(`${said}: ${found}, not ${number.toFixed()}`);
    } else if (!number || !isNear(found, toDouble(number)))
      mended.wrong.push(`${said}: ${found}, not ${number?.toFixed() ?? 'known'}`);
    else if (numberOf(node) === undefined) mended.back.push(citation);
  }
  return mended;
}

function numbersOf({ results }: Figures) {
  const numbers = results ? publishedNumbers(results) : [];
  const cited = citations(numbers);
  return numbers.map(({ node }, index) => ({ node, citation: cited[index] ?? '' }));
}

function isNear(found: number, expected: number): boolean {
  return Math.abs(found - expected) <= Math.max(tolerance * Math.max(Math.abs(found), Math.abs(expected)), 1e-9);
}
