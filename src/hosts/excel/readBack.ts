/** Reads back what was written, after Excel has calculated it, and compares it with what was meant. */
import { cellAddress } from '../../workbook/address';
import type { WriteOutcome } from '../../workbook/host';
import type { CellEdit, CellValue, SheetPlan, WritePlan } from '../../workbook/sheetPlan';
import type { ExcelStep, Watch } from './inExcel';
import { readSheetCells, type SheetCells } from './sheetCells';

/** More than these are not told one by one. */
const most = 50;
/** How far Excel's double may be from the engine's decimal, of the larger of the two. */
const tolerance = 1e-9;
/** A difference that should be nothing may be this much of the largest number beside it in its row, since doubles cannot do better. */
const noise = 1e-12;

/** The outcome, and the cells of the written sheets by key for a later look whether somebody changed them. */
export async function readBack(
  context: Excel.RequestContext,
  { sheets, edits }: WritePlan,
  watch: Watch,
): Promise<{ readonly outcome: WriteOutcome; readonly written: ReadonlyMap<string, SheetCells> }> {
  await calculateIfManual(context);
  const step: ExcelStep = 'checking';
  const cells = await readSheetCells(
    context,
    sheets.map(({ name }) => name),
    step,
    watch,
  );
  const differing: { cell: string; expected: CellValue; found: CellValue }[] = [];
  let [written, compared, differs] = [0, 0, 0];
  const compare = (place: string, expected: CellValue, found: unknown, scale = 0): void => {
    written++;
    if (typeof expected === 'number') compared++;
    const plain = found === '' || found === undefined ? null : (found as CellValue);
    if (agree(expected === '' ? null : expected, plain, scale)) return;
    differs++;
    if (differing.length < most) differing.push({ cell: place, expected, found: plain });
  };
  for (const sheet of sheets) compareSheet(sheet, cells.get(sheet.name), compare);
  const repaired = await readEdits(context, edits);
  edits.forEach((edit, index) =>
    compare(`${edit.sheet}!${cellAddress(edit.row, edit.column)}`, edit.after, repaired[index]),
  );
  const left = new Map(
    sheets.flatMap(({ key, name }) => {
      const ofSheet = cells.get(name);
      return key !== undefined && ofSheet ? [[key, ofSheet] as const] : [];
    }),
  );
  return { outcome: { cells: written, compared, differs, differing }, written: left };
}

async function calculateIfManual(context: Excel.RequestContext): Promise<void> {
  const { application } = context.workbook;
  application.load('calculationMode');
  await context.sync();
  if (application.calculationMode !== 'Manual') return;
  application.calculate('Recalculate' as Excel.CalculationType);
  await context.sync();
}

function compareSheet(
  sheet: SheetPlan,
  cells: SheetCells | undefined,
  compare: (place: string, expected: CellValue, found: unknown, scale: number) => void,
): void {
  sheet.rows.forEach((row, r) => {
    const scale = row.reduce(
      (most, cell) => (typeof cell?.value === 'number' ? Math.max(most, Math.abs(cell.value)) : most),
      0,
    );
    row.forEach((cell, c) => {
      if (cell && (cell.value !== null || cell.formula !== undefined))
        compare(`${sheet.name}!${cellAddress(r + 1, c + 1)}`, cell.value, cells?.values[r]?.[c], scale);
    });
  });
}

async function readEdits(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<readonly unknown[]> {
  if (edits.length === 0) return [];
  const ranges = edits.map(({ sheet, row, column }) =>
    context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1),
  );
  for (const range of ranges) range.load('values');
  await context.sync();
  return ranges.map(({ values }) => values[0]?.[0] as unknown);
}

function agree(expected: CellValue, found: CellValue, scale: number): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  const difference = Math.abs(expected - found);
  return difference <= Math.max(tolerance * Math.max(Math.abs(expected), Math.abs(found)), noise * scale);
}
