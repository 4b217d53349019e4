/** Announced repairs of the user's own cells: as they are now, whether they may be made, and the steps that make them. */
import { cellAddress } from '../../workbook/address';
import { HostError } from '../../workbook/host';
import type { CellEdit, CellValue } from '../../workbook/sheetPlan';
import type { FoundWorkbook } from './findWorkbook';
import { isFormula } from './sheetCells';
import { typedText } from './typedInput';
import { actionBytes, type WriteUnit } from './writeUnits';

/** A cell before its repair. */
export interface FoundCell {
  readonly edit: CellEdit;
  readonly value: CellValue;
  readonly format: string;
}

/** Neighbouring cells of one column. */
interface Run {
  readonly sheet: string;
  readonly address: string;
  readonly edits: readonly CellEdit[];
}

const mostRunsPerRequest = 2_000;

/**
 * The cells that the edits mean, in the order of `edits`. Throws `not-found` for a sheet that is not there or is ours, `protected` for a locked cell of a
 * protected sheet, `cannot-write` for a table's header or a cell with a formula.
 */
export async function findEditCells(
  context: Excel.RequestContext,
  found: FoundWorkbook,
  edits: readonly CellEdit[],
): Promise<readonly FoundCell[]> {
  for (const edit of edits) refuseOutOfPlace(found, edit);
  const cells = new Map<CellEdit, FoundCell>();
  const runs = columnRuns(edits);
  for (let first = 0; first < runs.length; first += mostRunsPerRequest) {
    for (const cell of await readRuns(context, runs.slice(first, first + mostRunsPerRequest)))
      cells.set(cell.edit, cell);
  }
  return edits.flatMap((edit) => cells.get(edit) ?? []);
}

async function readRuns(context: Excel.RequestContext, runs: readonly Run[]): Promise<readonly FoundCell[]> {
  const asked = runs.map((run) => {
    const sheet = context.workbook.worksheets.getItem(run.sheet);
    const range = sheet.getRange(run.address);
    const { protection } = sheet;
    const cells = sheet.getRange(run.address).format.protection;
    range.load('values,formulas,numberFormat');
    protection.load('protected');
    cells.load('locked');
    return { run, range, protection, cells };
  });
  await context.sync();
  return asked.flatMap(({ run, range, protection, cells }) =>
    run.edits.map((edit, index): FoundCell => {
      const value: unknown = range.values[index]?.[0] ?? '';
      if (protection.protected && (cells.locked as boolean | null) !== false)
        throw new HostError('protected', placeOf(edit));
      if (edit.formula === undefined && isFormula(value, range.formulas[index]?.[0]))
        throw new HostError('cannot-write', { ...placeOf(edit), reason: 'formula' });
      return {
        edit,
        value: value === '' ? null : (value as CellValue),
        format: String(range.numberFormat[index]?.[0] ?? 'General'),
      };
    }),
  );
}

/** Whether the cell still holds what the repair expects. */
export function isAsAnnounced({ edit, value }: FoundCell): boolean {
  return value === edit.before || String(value ?? '') === String(edit.before ?? '');
}

/** The steps that put the new values in. */
export function editUnits(cells: readonly FoundCell[]): readonly WriteUnit[] {
  return unitsFor(cells, (cell) => {
    const { after, formula } = cell.edit;
    return {
      value: formula === undefined ? after : `=${formula}`,
      format: repairedFormat(cell),
      isFormula: formula !== undefined,
    };
  });
}

/** The steps that put back what was there. */
export function undoEditUnits(cells: readonly FoundCell[]): readonly WriteUnit[] {
  return unitsFor(cells, ({ value, format }) => ({ value, format }));
}

/** The number format that the cell gets; in a cell for text a number would stay text. */
function repairedFormat({ edit, format }: FoundCell): string {
  return edit.format ?? (format === '@' && typeof edit.after === 'number' ? 'General' : format);
}

function unitsFor(
  cells: readonly FoundCell[],
  contentOf: (cell: FoundCell) => { readonly value: CellValue; readonly format: string; readonly isFormula?: boolean },
): readonly WriteUnit[] {
  const byEdit = new Map(cells.map((cell) => [cell.edit, cell]));
  return columnRuns(cells.map(({ edit }) => edit)).map(({ sheet, address, edits }) => {
    const contents = edits.flatMap((edit) => {
      const cell = byEdit.get(edit);
      return cell ? [{ ...contentOf(cell), isOtherFormat: repairedFormat(cell) !== cell.format }] : [];
    });
    return {
      sheet,
      bytes:
        3 * actionBytes +
        contents.reduce((sum, { value, format }) => sum + String(value).length * 2 + format.length + 20, 0),
      run(sheets) {
        const range = sheets.named(sheet).getRange(address);
        // A protected sheet may allow values but no formats.
        if (contents.some(({ isOtherFormat }) => isOtherFormat))
          range.numberFormat = contents.map(({ format }) => [format]);
        range.values = contents.map(({ value, format, isFormula: isOne }) => [isOne ? value : inputFor(value, format)]);
      },
    };
  });
}

function inputFor(value: CellValue, format: string): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && format !== '@' ? typedText(value) : value;
}

function columnRuns(edits: readonly CellEdit[]): readonly Run[] {
  const runs: { sheet: string; address: string; edits: CellEdit[] }[] = [];
  for (const edit of [...edits].sort((a, b) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row,
  )) {
    const run = runs.at(-1);
    const last = run?.edits.at(-1);
    if (run && last && last.sheet === edit.sheet && last.column === edit.column && last.row === edit.row - 1)
      run.edits.push(edit);
    else runs.push({ sheet: edit.sheet, address: '', edits: [edit] });
  }
  return runs.map(({ sheet, edits: cells }) => {
    const [first, last] = [cells[0], cells.at(-1)] as [CellEdit, CellEdit];
    return {
      sheet,
      edits: cells,
      address: `${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`,
    };
  });
}

function refuseOutOfPlace(found: FoundWorkbook, edit: CellEdit): void {
  const sheet = found.sheets.find(({ name }) => name === edit.sheet);
  if (!sheet || sheet.ownKey !== undefined) throw new HostError('not-found', { sheet: edit.sheet });
  const isHeader = found.tables.some(
    ({ sheet: on, headerRow, firstColumn, headers }) =>
      on === edit.sheet &&
      headerRow === edit.row &&
      edit.column >= firstColumn &&
      edit.column < firstColumn + headers.length,
  );
  if (isHeader) throw new HostError('cannot-write', { ...placeOf(edit), reason: 'table header' });
}

function placeOf({ sheet, row, column }: CellEdit): Readonly<Record<string, string>> {
  return { sheet, cell: cellAddress(row, column) };
}
