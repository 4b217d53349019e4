/** A table inside a result sheet: a title, names and units of its columns, and one row per item. */
import type { Draft, Content, Cell } from './draft';
import { fixedRange, nextRow, putRow } from './draft';

/** One column of a section. `cell` gives the content for an item; `at` tells where other columns of the same row stand. */
export interface SectionColumn<Item> {
  readonly key: string;
  readonly head: string;
  /** Unit, below the name. */
  readonly unit?: string;
  readonly cell: (item: Item, at: (key: string) => Cell, index: number) => Content | undefined;
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
  /** Fixed range of a column over all rows, seen from a sheet. */
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
}

/** Writes the section below what the sheet holds. */
export function putSection<Item>(
  draft: Draft,
  columns: readonly SectionColumn<Item>[],
  items: readonly Item[],
  options: SectionOptions = {},
): Section {
  let row = options.row ?? (draft.rows.length === 0 ? 1 : nextRow(draft) + 1);
  const firstColumn = options.column ?? 1;
  if (options.title)
    putRow(
      draft,
      row++,
      firstColumn,
      columns.map((_, index) =>
        index === 0 ? { value: options.title ?? '', role: 'section' } : { value: null, role: 'section' },
      ),
    );
  if (options.note) putRow(draft, row++, firstColumn, [{ value: options.note, role: 'note' }]);
  const headRow = row;
  const hasUnits = options.units ?? columns.some((column) => column.unit);
  putRow(
    draft,
    row++,
    firstColumn,
    columns.map((column) => ({ value: column.head, role: 'heading', wrap: true, align: 'center' })),
  );
  if (hasUnits)
    putRow(
      draft,
      row++,
      firstColumn,
      columns.map((column) => ({ value: column.unit ?? '', role: 'heading', align: 'center' })),
    );
  const firstRow = row;
  const position = new Map(columns.map((column, index) => [column.key, index + firstColumn]));
  if (position.size < columns.length)
    throw new Error(`two columns of one key among ${[...position.keys()].join(', ')}`);
  const columnOf = (key: string): number => {
    const found = position.get(key);
    if (found === undefined) throw new Error(`no column ${key}`);
    return found;
  };
  items.forEach((item, index) => {
    const at = (key: string): Cell => ({ sheet: draft, row: firstRow + index, column: columnOf(key) });
    putRow(
      draft,
      firstRow + index,
      firstColumn,
      columns.map((column) => withRole(column.cell(item, at, index))),
    );
  });
  if (items.length === 0)
    putRow(
      draft,
      firstRow,
      firstColumn,
      columns.map(() => ({ value: null, role: 'body' })),
    );
  const rowCount = Math.max(items.length, 1);
  draft.sections.push({ firstRow, rowCount, firstColumn, columns });
  const section: Section = {
    sheet: draft,
    headRow,
    firstRow,
    rowCount,
    cell: (key, index) => ({ sheet: draft, row: firstRow + index, column: columnOf(key) }),
    head: (key) => ({ sheet: draft, row: headRow, column: columnOf(key) }),
    range: (key, from) => fixedRange({ sheet: draft, row: firstRow, column: columnOf(key) }, rowCount, 1, from),
    filterRange: fixedRange(
      { sheet: draft, row: firstRow - 1, column: firstColumn },
      rowCount + 1,
      columns.length,
      draft.name,
    ).replace(/\$/g, ''),
  };
  return section;
}

function withRole(content: Content | undefined): Content {
  if (!content) return { value: null, role: 'body' };
  return content.role ? content : { ...content, role: 'body' };
}
