/** Whatever goes wrong while results are written, the workbook is as before, or it is said what is half done and can be taken back. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { HostError } from '../../../src/workbook/host';
import type { RunningExcel } from '../../officeHost/startExcel';
import { editAs, typeInto } from '../../officeHost/model/edits';
import { insertTableRows, renameTable } from '../../officeHost/model/tableEdits';
import type { WorkbookModel } from '../../officeHost/model/workbook';
import { refusal } from './refusal';
import { picturesOf } from './sheetPicture';
import { resultPlan, startSmall } from './smallBook';

/** A workbook with results of an earlier run, and a plan of other results previewed. */
async function previewed(): Promise<{
  readonly excel: RunningExcel;
  readonly host: ExcelHost;
  readonly plan: ReturnType<typeof resultPlan>;
}> {
  const excel = startSmall();
  const host = new ExcelHost();
  await host.read();
  await host.write(resultPlan());
  const plan = resultPlan(['Loop', 'Totals'], 5);
  await host.preview(plan);
  return { excel, host, plan };
}

const lastRequest = (excel: RunningExcel): number => excel.connection.requestCount;

test.each([false, true])(
  'a connection that breaks at any request (done: %p) leaves the workbook as it was',
  async (done) => {
    let whole = false;
    let broken = 0;
    for (let offset = 1; !whole; offset++) {
      const { excel, host, plan } = await previewed();
      const before = picturesOf(excel.workbook);
      excel.faults.loseConnection({ request: lastRequest(excel) + offset, done });
      const result = await host.write(plan).then(
        () => 'written',
        (error: HostError) => error.code,
      );
      whole = result === 'written';
      if (whole) break;
      broken++;
      expect([offset, result]).toEqual([offset, 'connection-lost']);
      expect(picturesOf(excel.workbook)).toEqual(before);
    }
    expect(broken).toBeGreaterThan(8);
  },
);

test('an error that nobody foresaw leaves the workbook as it was, at whichever request it comes', async () => {
  const codes = new Set<string>();
  for (let offset = 2; offset < 40; offset += 3) {
    const { excel, host, plan } = await previewed();
    const before = picturesOf(excel.workbook);
    excel.faults.failRequest(lastRequest(excel) + offset, 'GeneralException');
    const result = await host.write(plan).then(
      () => 'written',
      (error: HostError) => error.code,
    );
    codes.add(result);
    if (result === 'written') break;
    expect(picturesOf(excel.workbook)).toEqual(before);
  }
  expect([...codes]).toEqual(['excel-refused', 'written']);
});

test('where putting back fails too it is said which sheets are half written, and revert finishes it', async () => {
  const offset = await offsetOf('Clear');
  const { excel, host, plan } = await previewed();
  const before = picturesOf(excel.workbook);
  const writes = lastRequest(excel) + offset;
  for (let request = writes; request < writes + 40; request++)
    excel.faults.loseConnection({ request, done: request === writes });
  expect(await refusal(host.write(plan))).toEqual({ code: 'half-written', details: { sheet: 'Loop, Totals' } });
  expect(picturesOf(excel.workbook)).not.toEqual(before);
  expect(host.steps().at(-1)?.places).toEqual(['Totals', 'Loop']);
  while (lastRequest(excel) < writes + 40) await host.selectedCell().catch(() => undefined);
  await host.revert();
  expect(picturesOf(excel.workbook)).toEqual(before);
});

/** Which request of a write calls this method first, counted from 1. */
async function offsetOf(method: string): Promise<number> {
  const { excel, host, plan } = await previewed();
  const from = lastRequest(excel);
  await host.write(plan);
  return (
    1 +
    excel.connection.log
      .slice(from)
      .findIndex(({ request }) => request.Actions.some((action) => action.Name === method))
  );
}

test('a request that is too large is sent in halves', async () => {
  const { excel, host } = await previewed();
  const plan = resultPlan(['Totals', 'Loop'], 400);
  excel.faults.largestRequest = 60_000;
  const from = lastRequest(excel);
  expect((await host.write(plan)).differing).toEqual([]);
  const sizes = excel.connection.log.slice(from).map(({ requestBytes }) => requestBytes);
  expect(sizes.some((bytes) => bytes > 60_000)).toBe(true);
  expect(excel.workbook.sheetNamed('Totals')?.valueAt(403, 1)).toBe(399.1);
});

test('a row that no request is large enough for is refused, and the workbook is as it was', async () => {
  const { excel, host, plan } = await previewed();
  const before = picturesOf(excel.workbook);
  const [first, ...others] = plan.sheets;
  const wide = {
    ...first!,
    rows: [...first!.rows, Array.from({ length: 10 }, () => ({ value: 'long '.repeat(4_000) }))],
  };
  excel.faults.largestRequest = 100_000;
  expect(await refusal(host.write({ sheets: [wide, ...others], edits: [] }))).toEqual({
    code: 'too-large',
    details: { sheet: 'Loop' },
  });
  expect(picturesOf(excel.workbook)).toEqual(before);
});

test.each([1, 2, 3])('a write that is cancelled at its step %p leaves the workbook as it was', async (step) => {
  const { excel, host, plan } = await previewed();
  const before = picturesOf(excel.workbook);
  const abort = new AbortController();
  let steps = 0;
  const result = await refusal(
    host.write(
      plan,
      () => {
        steps++;
        if (steps === step) abort.abort();
      },
      abort.signal,
    ),
  );
  expect(result).toEqual({ code: 'cancelled', details: {} });
  expect(picturesOf(excel.workbook)).toEqual(before);
});

test('a write waits while a cell is being edited and says so', async () => {
  const { excel, host, plan } = await previewed();
  const steps: string[] = [];
  excel.faults.beginCellEdit();
  const writing = host.write(plan, (step) => steps.push(step));
  await excel.faults.untilHeld();
  expect(steps).toEqual(['waiting for the cell edit']);
  expect(excel.workbook.sheetNamed('Loop')?.valueAt(0, 0)).toBe('Workings');
  excel.faults.endCellEdit();
  expect((await writing).differing).toEqual([]);
  expect(new Set(steps)).toEqual(new Set(['waiting for the cell edit', 'writing', 'checking']));
});

test('waiting for a cell edit can be cancelled', async () => {
  const { excel, host, plan } = await previewed();
  const before = picturesOf(excel.workbook);
  const abort = new AbortController();
  excel.faults.beginCellEdit();
  const writing = refusal(host.write(plan, undefined, abort.signal));
  await excel.faults.untilHeld();
  abort.abort();
  excel.faults.endCellEdit();
  expect((await writing).code).toBe('cancelled');
  expect(picturesOf(excel.workbook)).toEqual(before);
});

test.each<[string, (workbook: WorkbookModel) => void, { code: string; details: unknown }]>([
  [
    'another author wrote onto a sheet of ours',
    (workbook) => editAs('coauthor', workbook, workbook.sheetNamed('Totals')!, 3, 1, [[7]]),
    { code: 'changed-meanwhile', details: { sheet: 'Totals', cell: 'B4' } },
  ],
  [
    'a ledger got another row',
    (workbook) => insertTableRows(workbook, workbook.tableNamed('Scrap')!, 1, 1),
    { code: 'changed-meanwhile', details: { sheet: 'Scrap', table: 'Scrap' } },
  ],
  [
    'a ledger was renamed',
    (workbook) => renameTable(workbook, workbook.tableNamed('Scrap')!, 'Scrap2024'),
    { code: 'changed-meanwhile', details: { sheet: 'Scrap', table: 'Scrap' } },
  ],
  [
    'a header was renamed',
    (workbook) => editAs('person', workbook, workbook.sheetNamed('Scrap')!, 0, 1, [['Mass']]),
    { code: 'changed-meanwhile', details: { sheet: 'Scrap', table: 'Scrap' } },
  ],
  [
    'the ledger was moved by rows inserted above it',
    (workbook) => moveDown(workbook),
    { code: 'changed-meanwhile', details: { sheet: 'Scrap', table: 'Scrap' } },
  ],
  [
    'a sheet of ours was deleted',
    (workbook) => workbook.deleteSheet(workbook.sheetNamed('Loop')!),
    { code: 'changed-meanwhile', details: { sheet: 'Loop' } },
  ],
])('after the preview %s, so nothing is written', async (_, happens, expected) => {
  const { excel, host, plan } = await previewed();
  happens(excel.workbook);
  const before = picturesOf(excel.workbook);
  expect(await refusal(host.write(plan))).toEqual(expected);
  expect(picturesOf(excel.workbook)).toEqual(before);
});

function moveDown(workbook: WorkbookModel): void {
  const table = workbook.tableNamed('Scrap');
  if (table) table.area = { ...table.area, row: table.area.row + 1 };
}

test('a note that another author types onto our sheet during the write is kept or told, whenever it comes', async () => {
  const fates = new Set<string>();
  for (let request = 1; ; request++) {
    const { excel, host, plan } = await previewed();
    const leave = host.onChange(() => undefined);
    await excel.settled();
    const from = lastRequest(excel);
    // The plan gives both sheets the other's name.
    const sheet = excel.workbook.sheetNamed('Totals')!;
    excel.faults.before(from + request, (workbook) => editAs('coauthor', workbook, sheet, 8, 5, [['agreed']]));
    const outcome = await host.write(plan).catch((error: HostError) => error);
    const isOver = lastRequest(excel) < from + request;
    const there = sheet.valueAt(8, 5) === 'agreed';
    leave();
    await excel.settled();
    if (isOver) break;
    const told = 'overwritten' in outcome ? outcome.overwritten : undefined;
    fates.add(outcome instanceof Error ? 'refused' : there ? 'kept' : 'told');
    expect(there ? undefined : told).toEqual(there ? undefined : [{ cell: `${sheet.name}!F9`, typed: 'agreed' }]);
    // What was told once is not told by the next write.
    if (told) expect(await host.write(plan)).not.toHaveProperty('overwritten');
  }
  expect([...fates].sort()).toEqual(['kept', 'refused', 'told']);
});

test('a protected sheet of ours is refused before anything is written', async () => {
  const { excel, host, plan } = await previewed();
  const loop = excel.workbook.sheetNamed('Loop');
  if (loop) loop.protection = { options: {}, password: '' };
  const before = picturesOf(excel.workbook);
  expect(await refusal(host.preview(plan))).toEqual({ code: 'protected', details: { sheet: 'Loop' } });
  expect(await refusal(host.write(plan))).toEqual({ code: 'protected', details: { sheet: 'Loop' } });
  expect(picturesOf(excel.workbook)).toEqual(before);
});

test('a protected structure forbids new sheets and new names, but not new results on the sheets that are there', async () => {
  const { excel, host, plan } = await previewed();
  excel.workbook.structureProtected = true;
  expect(await refusal(host.write(plan))).toEqual({ code: 'protected', details: { sheet: 'Loop' } });
  expect((await host.write(resultPlan(['Totals', 'Loop'], 2))).differing).toEqual([]);
});

test('a sheet or table of somebody else in the way is never overwritten', async () => {
  const excel = startSmall();
  const host = new ExcelHost();
  expect(await refusal(host.write(resultPlan(['Notes', 'Loop'])))).toEqual({
    code: 'would-overwrite',
    details: { sheet: 'Notes' },
  });
  await host.write(resultPlan());
  const totals = excel.workbook.sheetNamed('Totals');
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Totals');
    sheet.getRange('F1:F2').values = [['Mine'], [1]];
    sheet.tables.add('F1:F2', true).name = 'Mine';
    await context.sync();
  });
  expect(await refusal(host.write(resultPlan()))).toEqual({
    code: 'would-overwrite',
    details: { sheet: 'Mine', table: 'Mine' },
  });
  expect(totals?.valueAt(1, 5)).toBe(1);
});

test('a formula of the user keeps what it refers to even when the write is taken back', async () => {
  const { excel, host, plan } = await previewed();
  const notes = excel.workbook.sheetNamed('Notes');
  if (notes) typeInto(excel.workbook, notes, 3, 0, '=Totals!B3');
  await host.write(plan);
  expect(notes?.cell(3, 0)?.formula).toBe('=Loop!B3');
  await host.revert();
  expect([notes?.cell(3, 0)?.formula, notes?.valueAt(3, 0)]).toEqual(['=Totals!B3', 12.5]);
});
