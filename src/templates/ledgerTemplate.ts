/** The sheet of one ledger as a person fills it in: what it is for, groups of columns, required ones marked, examples, prompts. */
import { headerIn, type LedgerRow } from '../ledgers/ledgerRow';
import { exampleMark, exampleRows, markColumn } from '../ledgers/exampleRows';
import type { SheetColumn } from '../ledgers/tableSheet';
import { nameIn, type Column, type Ledger } from '../ledgers/columns';
import { words } from '../language/words';
import type { Language } from '../languages';
import { cellAddress, columnLetters } from '../workbook/address';
import { tabColors } from '../workbook/look';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { cellWidth, lineCount, lineHeight, sideRoom } from '../workbook/textSize';
import { behindHeader, groupOf, typicalWidth } from './ledgerColumns';
import { sheetColumn } from './sheetColumn';
import { typedInto, type NameLists } from './typedInto';

interface LedgerContent {
  readonly columns: readonly Column[];
  readonly rows: readonly LedgerRow[];
  /** Set where a ledger without entries shows examples. */
  readonly hasExamples: boolean;
  /** The sheet to which it leads back; absent where there is none. */
  readonly front?: string;
  readonly lists: NameLists;
}

/** Rows above the table: title, what the ledger is for, groups of columns. The next one holds the headers. */
export const headerRow = 4;
/** Rows below the last entry that prompts and looks reach. */
const roomBelow = 1000;
const widest = 42;
/** Characters that A4 across holds at a size that can be read. */
const widestOnA4 = 190;

/** The sheet; a ledger without entries has one blank row, or examples. */
export function ledgerTemplate(ledger: Ledger, language: Language, content: LedgerContent): SheetPlan {
  const { columns, front } = content;
  const say = words(language).templates;
  const examples = content.rows.length === 0 && content.hasExamples ? exampleRows(ledger, language) : [];
  const shown = examples.length > 0 ? examples : content.rows;
  const laid = apart(columns.map((column) => sheetColumn(ledger, column, language, shown)));
  const rowCount = Math.max(1, shown.length);
  const lastRow = headerRow + rowCount + roomBelow;
  const widths = columns.map((column, position) =>
    Math.min(
      Math.max(widest, typicalWidth(ledger, column)),
      Math.max(typicalWidth(ledger, column), longest(laid[position])),
    ),
  );
  const isNeeded = columns.some((column) => behindHeader(ledger, column).endsWith('*'));
  return {
    name: ledger.names[language],
    rows: [
      [{ value: ledger.names[language], role: 'title' }],
      [
        front === undefined ? undefined : { value: say.back, role: 'subtitle', link: `${front}!A1` },
        {
          value: words(language).punctuation.sentences([
            purposeOf(ledger, language),
            ...(isNeeded ? [say.required] : []),
          ]),
          role: 'subtitle',
        },
      ],
      columns.map((column, position): PlannedCell => {
        const group = groupOf(ledger, column);
        const before = columns[position - 1];
        const isFirst = before === undefined || groupOf(ledger, before) !== group;
        return { value: isFirst ? say.groups[group] : null, role: 'total' };
      }),
      columns.map((column, position) => heading(ledger, column, language, laid[position])),
      ...Array.from({ length: rowCount }, (_, row) => laid.map((column) => bodyCell(column, row))),
    ],
    widths,
    heights: { 1: 24, ...heightsOf(ledger, columns, shown, widths, language) },
    freeze: { rows: headerRow, columns: 1 },
    printTitleRows: [headerRow - 1, headerRow],
    landscape: true,
    ...(widths.reduce((sum, width) => sum + width, 0) > widestOnA4 && { paper: 'A3' as const }),
    tabColor: tabColors.ledgers,
    tables: [
      {
        name: ledger.table,
        headerRow,
        firstColumn: 1,
        headers: columns.map((column) => headerIn(column, language)),
        rowCount,
        isBanded: true,
      },
    ],
    ...typedInto(ledger, language, { ...content, rows: shown, firstRow: headerRow + 1, lastRow }),
    ...(examples.length > 0
      ? { marks: [{ ...exampleMarks(ledger, columns, lastRow, language), role: 'subtitle' }] }
      : {}),
  };
}

/** What a ledger is for, in a sentence. */
export function purposeOf({ table }: Ledger, language: Language): string {
  const purposes: Readonly<Record<string, string>> = words(language).templates.purposes;
  return purposes[table] ?? '';
}

/** The name alone stands in the cell, so that formulas stay short; unit and star are shown behind it. */
function heading(ledger: Ledger, column: Column, language: Language, laid: LaidColumn | undefined): PlannedCell {
  const behind = behindHeader(ledger, column);
  return {
    value: headerIn(column, language),
    role: 'heading',
    wrap: true,
    ...(behind !== '' && { format: `@"${behind}"` }),
    ...(laid?.align && { align: laid.align }),
    ...(laid?.indent !== undefined && { indent: laid.indent }),
  };
}

function bodyCell({ cells, blank, align, indent }: LaidColumn, row: number): PlannedCell {
  const cell = cells[row] ?? blank;
  if (align === undefined || align === 'right') return cell;
  return { ...cell, align, ...(indent !== undefined && { indent }) };
}

interface LaidColumn extends SheetColumn {
  readonly indent?: number;
}

/** The columns, texts behind numbers a step apart from them. */
function apart(columns: readonly SheetColumn[]): readonly LaidColumn[] {
  return columns.map((column, position) =>
    column.align === undefined && columns[position - 1]?.align === 'right'
      ? { ...column, align: 'left', indent: 1 }
      : column,
  );
}

function longest(column: SheetColumn | undefined): number {
  return Math.max(0, ...(column?.cells ?? []).map((cell) => (cell.wrap ? 0 : Math.ceil(cellWidth(cell) + 2))));
}

/** Heights of headers, and of the rows that say what a setting means. */
function heightsOf(
  ledger: Ledger,
  columns: readonly Column[],
  rows: readonly LedgerRow[],
  widths: readonly number[],
  language: Language,
): Readonly<Record<number, number>> {
  const header = Math.max(
    ...columns.map((column, position) =>
      // The button of the filter takes three characters.
      lineCount(`${nameIn(column, language)}${behindHeader(ledger, column)}`, Math.max(6, (widths[position] ?? 0) - 3)),
    ),
  );
  const meaning = columns.findIndex(({ key }) => key === 'meaning');
  const below =
    ledger.table === 'Settings' && meaning >= 0
      ? rows.map((row, index) => [
          headerRow + 1 + index,
          lineHeight * lineCount(String(row.meaning ?? ''), (widths[meaning] ?? 1) - sideRoom),
        ])
      : [];
  return {
    [headerRow]: 6 + lineHeight * header,
    ...Object.fromEntries(below.filter(([, height]) => (height ?? 0) > lineHeight)),
  };
}

/** Examples are grey as long as they say that they are examples. */
function exampleMarks(
  ledger: Ledger,
  columns: readonly Column[],
  lastRow: number,
  language: Language,
): { readonly range: string; readonly when: string } {
  const mark = columnLetters(columns.findIndex(({ key }) => key === markColumn(ledger)) + 1);
  const first = headerRow + 1;
  return {
    range: `A${first}:${cellAddress(lastRow, columns.length)}`,
    when: `$${mark}${first}="${exampleMark[language]}"`,
  };
}
