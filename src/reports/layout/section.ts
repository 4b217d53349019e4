/** A table inside a result sheet: a title, names and units of its columns, and one row per item. */
import { cellAddress } from '../../workbook/address';
import { formulaText, rowReference, tableColumn } from '../../workbook/structuredReference';
import type { CellRole, MarkPlan } from '../../workbook/sheetPlan';
import type { OwnTable } from '../../workbook/ownTables';
import { brokenLines } from '../../workbook/textSize';
import { headPlace, placed, placeOf, type ColumnPlace } from './columnPlaces';
import type { Draft, Content, Cell } from './draft';
import { fixedRange, nextRow, putRow } from './draft';
import { guarded, type GuardedColumn } from './guards';
import { headLines } from './headLines';

/** What formulas of a row call other cells of it, such as `Lines[[#This Row],[Factor]]`. */
export type OfRow = (key: string) => string;

/** One column of a section. `cell` gives the content for an item; `at` tells where other columns of the same row stand. */
export interface SectionColumn<Item> extends GuardedColumn<Item> {
  /** Unit, below the name. */
  readonly unit?: string;
  /** True where its texts widen no column: they wrap, run over empty cells, or are cut. */
  readonly isCut?: boolean;
  /** Whether it serves the screen alone: where all columns from here on do, paper ends before them. */
  readonly isForScreen?: boolean;
  /** Words of a state, and how a cell looks while it says one of them. */
  readonly states?: readonly (readonly [said: string, role: CellRole])[];
}

export interface Section {
  readonly sheet: Draft;
  readonly headRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** The cell of a column in a row counted from 0. */
  cell(key: string, index: number): Cell;
  /** The heading cell of a column. */
  head(key: string): Cell;
  /** A column over all rows, seen from a sheet: a fixed range, or the column of its table by name. */
  range(key: string, from: string): string;
  /** A1 range from the headings to the last row, for a filter. */
  readonly filterRange: string;
}

interface SectionOptions {
  readonly title?: string;
  readonly note?: string;
  /** Row for the first line; below everything else by default, one row left free. */
  readonly row?: number;
  /** Column of the first one; A where absent. */
  readonly column?: number;
  readonly units?: boolean;
  /** The Excel table that it is; its headings stand in one row then, with their units. */
  readonly table?: OwnTable;
  /** Whether it serves the screen alone: at the end of a sheet it is not printed. */
  readonly isForScreen?: boolean;
}

/** Brackets of the script that the text is written in. */
const inBrackets = (text: string, unit: string): string =>
  /[\u2e80-\uffdc]/.test(text) ? `${text}（${unit}）` : `${text} (${unit})`;

/** Characters of a line that one still reads with ease. */
export const widestNote = 140;

/** Writes the section below what the sheet holds. In a table whose numbers are withheld until rows are read, columns at its end say for which reason. */
export function putSection<Item>(
  draft: Draft,
  given: readonly SectionColumn<Item>[],
  items: readonly Item[],
  options: SectionOptions = {},
): Section {
  let row = options.row ?? (draft.rows.length === 0 ? 1 : nextRow(draft) + 1);
  const startRow = row;
  const firstColumn = options.column ?? 1;
  if (options.title)
    putRow(
      draft,
      row++,
      firstColumn,
      given.map((_, index) =>
        index === 0 ? { value: options.title ?? '', role: 'section' } : { value: null, role: 'section' },
      ),
    );
  for (const line of options.note ? brokenLines(options.note, widestNote) : [])
    putRow(draft, row++, firstColumn, [{ value: line, role: 'note' }]);
  const headRow = row;
  // A table of Excel has a row at least, and a blank one would be read as an entry.
  const table = items.length > 0 && options.table ? draft.tableName(options.table) : undefined;
  const columns: readonly SectionColumn<Item>[] =
    table === undefined ? given : guarded(draft, given, items, { row: row + 1, column: firstColumn });
  const { isForScreen } = options;
  // Headings of tables and charts are named as they stand.
  const isBroken = table === undefined && !isForScreen;
  const hasUnits = table === undefined && (options.units ?? columns.some((column) => column.unit));
  const headers = columns.map(({ head, unit }) => (table !== undefined && unit ? inBrackets(head, unit) : head));
  const firstRow = headRow + (hasUnits ? 2 : 1);
  const position = new Map(columns.map((column, index) => [column.key, index + firstColumn]));
  if (position.size < columns.length)
    throw new Error(`two columns of one key among ${[...position.keys()].join(', ')}`);
  const columnOf = (key: string): number => {
    const found = position.get(key);
    if (found === undefined) throw new Error(`no column ${key}`);
    return found;
  };
  const headerOf = (key: string): string => headers[columnOf(key) - firstColumn] ?? '';
  const body = items.map((item, index) => {
    const at = (key: string): Cell => ({ sheet: draft, row: firstRow + index, column: columnOf(key) });
    const ofRow: OfRow = (key) =>
      table === undefined ? `$${cellAddress(at(key).row, at(key).column)}` : rowReference(table, headerOf(key));
    return columns.map((column) => withRole(withFormula(column, column.cell(item, at, index), ofRow)));
  });
  const places = columns.reduce<ColumnPlace[]>(
    (before, _, index) => [
      ...before,
      placeOf(
        body.map((cells) => cells[index]),
        before.at(-1),
      ),
    ],
    [],
  );
  putRow(
    draft,
    headRow,
    firstColumn,
    headers.map((head, index) => ({
      value: isBroken ? headLines(head).join('\n') : head,
      role: 'heading',
      wrap: true,
      ...headPlace(places[index]),
    })),
  );
  if (hasUnits)
    putRow(
      draft,
      headRow + 1,
      firstColumn,
      columns.map(({ unit }, index) => ({ value: unit ?? '', role: 'unit', ...headPlace(places[index]) })),
    );
  body.forEach((cells, index) =>
    putRow(
      draft,
      firstRow + index,
      firstColumn,
      cells.map((cell, position) => placed(cell, places[position])),
    ),
  );
  if (items.length === 0)
    putRow(
      draft,
      firstRow,
      firstColumn,
      columns.map(() => ({ value: null, role: 'body' })),
    );
  const rowCount = Math.max(items.length, 1);
  draft.sections.push({
    ...{ startRow, firstRow, rowCount, firstColumn, columns, isFiltered: table !== undefined, isBroken },
    ...(isForScreen && { isForScreen }),
  });
  if (table !== undefined) draft.tables.push({ name: table, headerRow: headRow, firstColumn, headers, rowCount });
  draft.extras.marks = [
    ...(draft.extras.marks ?? []),
    ...given.flatMap(({ states }, index) => stateMarks(states ?? [], firstRow, rowCount, firstColumn + index)),
  ];
  const section: Section = {
    sheet: draft,
    headRow,
    firstRow,
    rowCount,
    cell: (key, index) => ({ sheet: draft, row: firstRow + index, column: columnOf(key) }),
    head: (key) => ({ sheet: draft, row: headRow, column: columnOf(key) }),
    range: (key, from) =>
      table === undefined
        ? fixedRange({ sheet: draft, row: firstRow, column: columnOf(key) }, rowCount, 1, from)
        : tableColumn(table, headerOf(key)),
    filterRange: fixedRange(
      { sheet: draft, row: firstRow - 1, column: firstColumn },
      rowCount + 1,
      columns.length,
      draft.name,
    ).replace(/\$/g, ''),
  };
  return section;
}

/** A look for each word of a state, in the rows of a column. */
function stateMarks(
  states: NonNullable<SectionColumn<unknown>['states']>,
  firstRow: number,
  rowCount: number,
  column: number,
): readonly MarkPlan[] {
  const first = cellAddress(firstRow, column);
  return states.map(([said, role]) => ({
    range: `${first}:${cellAddress(firstRow + rowCount - 1, column)}`,
    when: `${first}=${formulaText(said)}`,
    role,
  }));
}

/** The column's formula, where it has one for all its rows. */
function withFormula<Item>(
  { formula }: SectionColumn<Item>,
  content: Content | undefined,
  ofRow: OfRow,
): Content | undefined {
  if (!formula || !content || content.isPlain) return content;
  return { ...content, formula: (references) => formula(ofRow, references) };
}

function withRole(content: Content | undefined): Content {
  if (!content) return { value: null, role: 'body' };
  return content.role ? content : { ...content, role: 'body' };
}
