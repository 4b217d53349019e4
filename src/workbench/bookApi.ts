/** What the workbook's worker offers: an .xlsx held in memory, read, shown, written and given out, without Excel. */
import { readCellFormats, type CellFormat } from '../hosts/xlsx/cellFormats';
import { newXlsx } from '../hosts/xlsx/newXlsx';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import type { OpenXlsx } from '../hosts/xlsx/openedXlsx';
import { sheetValues } from '../hosts/xlsx/sheetValues';
import type { MergedCells } from '../hosts/xlsx/sheetLayout';
import { viewSheet, type SheetView } from '../hosts/xlsx/sheetView';
import { insertSheets, repairXlsx, writeXlsx } from '../hosts/xlsx/writeXlsx';
import { HostError, type Progress, type WritePreview } from '../workbook/host';
import type { CellEdit, CellValue, SheetPlan, WritePlan } from '../workbook/sheetPlan';
import type { SheetValues } from '../workbook/sheetValues';
import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { defaultWidth } from '../workbook/textSize';
import { cellText } from './cellText';
import { rowLines } from './rowLines';
import { textBook } from './textBook';
import { typedEdits, type TypedText } from './typedCells';
import { previewOf } from './writePreview';

export interface ShownSheet {
  readonly name: string;
  readonly visible: boolean;
  /** True for a result sheet of ours. */
  readonly isOurs: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Widths in characters, from the first column on. */
  readonly widths: readonly number[];
  /** Lines of the rows that need more than one, by row from 1. */
  readonly lines: ReadonlyMap<number, number>;
  /** So many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly MergedCells[];
}

export interface ShownCell {
  readonly column: number;
  readonly text: string;
  /** What one types to get what the cell holds, where that is not what it shows. */
  readonly input?: string;
  readonly isNumber: boolean;
  readonly isError: boolean;
  readonly format: CellFormat;
  readonly formula?: string;
}

export interface BookApi {
  /** Opens the bytes of a workbook in the place of the one before. */
  readonly open: (progress: Progress, bytes: Uint8Array) => void;
  /** A new workbook of a `.csv` file, or of cells copied elsewhere, in the place of the one before. */
  readonly openText: (progress: Progress, name: string, bytes: Uint8Array) => void;
  /** A new workbook of these sheets in the place of the one before. */
  readonly create: (progress: Progress, sheets: readonly SheetPlan[]) => void;
  /** Keeps the workbook as it is now to be sent, and gives its sheets. */
  readonly read: (progress: Progress) => readonly SheetSnapshot[];
  /** Sends the workbook that was read last over the line. */
  readonly sendRead: (progress: Progress, port: MessagePort) => void;
  readonly bytes: (progress: Progress) => Uint8Array;
  readonly sheets: (
    progress: Progress,
  ) => readonly { readonly name: string; readonly visible: boolean; readonly isOurs: boolean }[];
  readonly sheet: (progress: Progress, name: string) => ShownSheet;
  /** Filled cells of the rows from the first to the last, both counted from 1. */
  readonly rows: (progress: Progress, name: string, first: number, last: number) => readonly (readonly ShownCell[])[];
  readonly values: (progress: Progress) => readonly SheetValues[];
  /** This and `write` say how many changes can be taken back, this one included. */
  readonly insert: (progress: Progress, sheets: readonly SheetPlan[]) => number;
  readonly preview: (progress: Progress, plan: WritePlan) => WritePreview;
  readonly write: (progress: Progress, plan: WritePlan) => number;
  /** Puts what was typed into cells of a sheet of the user's; says which cells changed, and how many changes can be taken back. Refuses a formula, a header, and a cell with a formula. */
  readonly type: (
    progress: Progress,
    sheet: string,
    typed: readonly TypedText[],
  ) => { readonly edits: readonly CellEdit[]; readonly kept: number };
  /** Goes back to the workbook before the last change. */
  readonly revert: (progress: Progress) => void;
}

/** What a cell shows, and what one types to get what it holds: all its digits, and a day in digits. */
function shownTexts(value: CellValue, code: string, date1904: boolean): Pick<ShownCell, 'text' | 'input'> {
  const text = cellText(value, code, date1904);
  const isDay = typeof value === 'number' && /^\d{4}-\d\d-\d\d$/.test(text);
  const input = isDay || typeof value !== 'number' ? text : String(value);
  return input === text ? { text } : { text, input };
}

/** Bytes of earlier states that are kept at most; the state before the last change is kept however large it is. */
const mostKept = 400_000_000;

/** The functions of one worker; it holds one workbook and its states before each change, of this many bytes at most. */
export function createBookApi(mostBytes = mostKept): BookApi {
  let bytes: Uint8Array | undefined;
  let before: readonly Uint8Array[] = [];
  let opened: OpenXlsx | undefined;
  let reading: WorkbookSnapshot | undefined;
  let views = new Map<string, SheetView>();
  let formats: readonly CellFormat[] = [];

  const take = (fresh: Uint8Array, progress?: Progress): void => {
    // All that may fail comes first, so that the workbook before it stays whole.
    const next = openXlsx(fresh, progress);
    formats = readCellFormats(next);
    opened = next;
    bytes = fresh;
    views = new Map();
  };
  const change = (fresh: Uint8Array, progress: Progress): number => {
    const states = [...before, ...(bytes ? [bytes] : [])];
    take(fresh, progress);
    while (states.length > 1 && states.reduce((sum, state) => sum + state.length, 0) > mostBytes) states.shift();
    before = states;
    return before.length;
  };
  const book = (): OpenXlsx => {
    if (!opened) throw new HostError('not-found');
    return opened;
  };
  const view = (name: string): SheetView => {
    const known = views.get(name) ?? viewSheet(book(), name);
    views.set(name, known);
    return known;
  };
  const widthsOf = (shown: SheetView): readonly number[] =>
    Array.from({ length: shown.columnCount }, (_, index) => shown.widths.get(index + 1) ?? defaultWidth);
  const plain: CellFormat = { code: 'General', bold: false, italic: false, wrap: false };

  return {
    open: (progress, fresh) => {
      take(fresh, progress);
      before = [];
    },
    openText: (progress, name, fresh) => {
      take(newXlsx(textBook(name, fresh)), progress);
      before = [];
    },
    create: (progress, sheets) => {
      take(newXlsx(sheets), progress);
      before = [];
    },
    read: () => {
      reading = book().snapshot;
      return reading.sheets.map(({ name, visible, ownKey, isEmpty }) => ({
        name,
        visible,
        ...(ownKey !== undefined && { ownKey }),
        ...(isEmpty && { isEmpty }),
      }));
    },
    sendRead: (_progress, port) => port.postMessage(reading ?? book().snapshot),
    bytes: () => bytes ?? new Uint8Array(),
    sheets: () =>
      book().snapshot.sheets.map(({ name, visible, ownKey }) => ({ name, visible, isOurs: ownKey !== undefined })),
    sheet: (_progress, name) => {
      const shown = view(name);
      const found = book().snapshot.sheets.find((sheet) => sheet.name === name);
      return {
        name,
        visible: found?.visible ?? true,
        isOurs: found?.ownKey !== undefined,
        rowCount: shown.rowCount,
        columnCount: shown.columnCount,
        widths: widthsOf(shown),
        lines: rowLines(shown, widthsOf(shown), formats),
        frozen: shown.frozen,
        merges: shown.merges,
      };
    },
    rows: (_progress, name, first, last) => {
      const shown = view(name);
      const { date1904 } = book().snapshot;
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
        shown.row(first + index).map((cell): ShownCell => {
          const format = formats[cell.style] ?? plain;
          return {
            column: cell.column,
            format,
            isNumber: typeof cell.value === 'number',
            isError: cell.kind === CellKind.error,
            ...shownTexts(cell.value, format.code, date1904),
            ...(cell.formula !== undefined && { formula: cell.formula }),
          };
        }),
      );
    },
    values: () => sheetValues(book()),
    insert: (progress, sheets) => change(insertSheets(book(), sheets), progress),
    preview: (_progress, plan) => previewOf(book(), plan),
    write: (progress, plan) =>
      change(plan.sheets.length > 0 ? writeXlsx(book(), plan) : repairXlsx(book(), plan.edits), progress),
    type: (progress, sheet, typed) => {
      const shown = view(sheet);
      const edits = typedEdits(
        sheet,
        typed,
        (row, column) => {
          const found = shown.row(row).find((cell) => cell.column === column);
          return { value: found?.value ?? null, code: (formats[found?.style ?? 0] ?? plain).code };
        },
        book().snapshot.date1904,
      );
      return { edits, kept: edits.length === 0 ? before.length : change(repairXlsx(book(), edits), progress) };
    },
    revert: (progress) => {
      const last = before.at(-1);
      if (last) take(last, progress);
      before = before.slice(0, -1);
    },
  };
}
