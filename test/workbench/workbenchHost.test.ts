/** The workbook in memory: opened, shown, written, taken back, and the same bytes as the command line writes. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { createCalculationApi } from '../../src/pane/calculation/calculationApi';
import { PaneSession } from '../../src/pane/session/paneSession';
import { demoSample } from '../../src/samples/demo/demo';
import { createBookApi, type BookApi } from '../../src/workbench/bookApi';
import { WorkbenchHost } from '../../src/workbench/workbenchHost';
import type { FoundRange } from '../../src/workbook/host';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import type { Caller } from '../../src/pane/calculation/workerCalls';
import { localCaller } from '../pane/localCaller';
import { writeResults } from '../support/writtenWorkbook';

const saved: Uint8Array[] = [];
const wishes = { language: 'en-GB', theme: () => 'light' as const, onTheme: () => () => undefined };

async function opened(
  bytes: Uint8Array,
): Promise<{ readonly book: Caller<BookApi>; readonly host: WorkbenchHost; readonly session: PaneSession }> {
  const book = localCaller<BookApi>(createBookApi());
  const host = new WorkbenchHost(book, wishes, (bytes) => void saved.push(bytes));
  await host.open(bytes);
  const session = new PaneSession({
    host,
    startCalculation: () => localCaller(createCalculationApi()),
    clock: () => '09:30',
  });
  await session.calculate();
  return { book, host, session };
}

const list = {
  name: 'Tickets',
  widths: [12, 12, 12, 12, 12],
  rows: [
    [{ value: 'Tickets of March' }],
    [],
    ['Date', 'Process', 'Class', 'Quantity', 'Unitt'].map((value) => ({ value })),
    [{ value: 45300 }, { value: 'Remelt' }, { value: 'pre-consumer' }, { value: 12.5 }, { value: 't' }],
  ],
};
const demo = newXlsx(demoSample('en'));

test('the workbook that is written is byte for byte the command line’s', async () => {
  const { book, session } = await opened(demo);
  await session.previewResults();
  await session.write();
  const expected = writeResults(demo).bytes;
  expect(Buffer.compare(await book.call('bytes', []), expected)).toBe(0);
});

test('reverting brings the very bytes back', async () => {
  const { book, session } = await opened(demo);
  await session.previewResults();
  await session.write();
  await session.revert();
  expect(Buffer.compare(await book.call('bytes', []), demo)).toBe(0);
  expect(session.current().steps).toEqual([]);
});

test('unsaved is what differs from the last download, whatever was undone since', async () => {
  const { host, session } = await opened(demo);
  expect(host.isUnsaved()).toBe(false);
  const [edit] = session.current().result!.findings.flatMap((finding) => finding.edit ?? []);
  await session.previewRepairs([edit!]);
  await session.write();
  expect(session.current().isUnsaved).toBe(true);
  await session.download();
  expect(session.current().isUnsaved).toBe(false);
  await session.previewResults();
  await session.write();
  expect(session.current().isUnsaved).toBe(true);
  await session.revert();
  expect(session.current().isUnsaved).toBe(false);
  await session.revert();
  expect(session.current()).toMatchObject({ isUnsaved: true, steps: [] });
});

test('of a workbook larger than what is kept, the state before the last change is kept all the same', async () => {
  const book = localCaller<BookApi>(createBookApi(1));
  await book.call('open', [newXlsx([list])]);
  expect(await book.call('insert', [[{ ...list, name: 'First' }]])).toBe(1);
  const before = await book.call('bytes', []);
  expect(await book.call('insert', [[{ ...list, name: 'Second' }]])).toBe(1);
  await book.call('revert', []);
  expect(Buffer.compare(await book.call('bytes', []), before)).toBe(0);
});

test('a list made a ledger, sheets put in and results written are undone one by one, each to the very bytes before it', async () => {
  const { book, host, session } = await opened(newXlsx([list]));
  const states: Uint8Array[] = [];
  const note = async (): Promise<void> => void states.push(await book.call('bytes', []));
  await note();
  await session.findRanges();
  const { overlay } = session.current();
  const [range] = overlay?.kind === 'map' ? overlay.ranges : [];
  await session.makeTable((await session.propose(range!, {}))!.request);
  await note();
  await session.insertLedgers(['Settings']);
  await note();
  await session.previewResults();
  await session.write();
  expect(host.steps().map(({ kind }) => kind)).toEqual(['ledger', 'sheets', 'results']);
  for (const state of states.reverse()) {
    await session.revert();
    expect(Buffer.compare(await book.call('bytes', []), state)).toBe(0);
  }
  expect(session.current()).toMatchObject({ steps: [], isUnsaved: false });
});

test('a typed value where we wrote a formula, and a note beside our cells, are told before they are lost', async () => {
  const written = openXlsx(writeResults(demo).bytes);
  const sheets = written.snapshot.sheets.filter((sheet) => sheet.ownKey !== undefined);
  expect(sheets.length).toBeGreaterThan(3);
  const { session } = await opened(writeXlsx(written, { sheets: changedFootprints(), edits: [] }));
  await session.previewResults();
  const { overlay } = session.current();
  const changed = overlay?.kind === 'preview' ? overlay.pending.preview.sheets.flatMap((sheet) => sheet.changed) : [];
  expect(changed).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ theirs: 99 }),
      expect.objectContaining({ ours: null, theirs: 'checked by W.' }),
    ]),
  );
  expect(changed).toHaveLength(2);
});

/** Our sheets as a person might leave them: one formula typed over, one note added. */
function changedFootprints(): ReturnType<typeof writeResults>['sheets'] {
  let typedOver = false;
  return writeResults(demo).sheets.map((sheet) => {
    if (sheet.key !== 'footprints') return sheet;
    const rows = sheet.rows.map((row) =>
      row.map((cell) => {
        if (typedOver || cell?.formula === undefined) return cell;
        typedOver = true;
        return { value: 99 };
      }),
    );
    return { ...sheet, rows: [...rows, [], [{ value: 'checked by W.' }]] };
  });
}

test('a sheet is shown cell by cell with formulas and formats', async () => {
  const { book, session } = await opened(demo);
  await session.previewResults();
  await session.write();
  const sheet = await book.call('sheet', ['Footprints']);
  expect(sheet).toMatchObject({ isOurs: true });
  const rows = await book.call('rows', ['Footprints', 1, sheet.rowCount]);
  expect(rows[0]?.[0]).toMatchObject({ text: 'Product carbon footprints, cradle to gate', format: { bold: true } });
  expect(rows.flat().filter((cell) => cell.formula !== undefined).length).toBeGreaterThan(50);
  const scrap = await book.call('rows', ['Scrap', 5, 5]);
  expect(scrap[0]?.[0]?.text).toMatch(/^2024-\d\d-\d\d$/);
});

test('a list on a sheet of its own is found, made a table, and read as the ledger it is', async () => {
  const { host, session } = await opened(newXlsx([list]));
  await session.findRanges();
  const { overlay } = session.current();
  const [range] = overlay?.kind === 'map' ? overlay.ranges : [];
  expect(range).toMatchObject({ sheet: 'Tickets', firstRow: 3, columnCount: 5, rowCount: 2 });
  const proposal = await session.propose(range!, {});
  expect(proposal?.mapping).toMatchObject({ table: 'Scrap', headerLine: 0 });
  expect(proposal?.renamed).toEqual([['Unitt', 'Unit']]);
  await session.makeTable(proposal!.request);
  expect(session.current().result?.ledgers.find(({ table }) => table === 'Scrap')?.found).toMatchObject({
    sheet: 'Tickets',
    rows: 1,
  });
  expect(host.steps()).toEqual([{ kind: 'ledger', places: ['Scrap'] }]);
});

const listSheet = (name: string, rows: readonly (readonly (string | number | null)[])[]): SheetPlan => ({
  name,
  widths: [],
  rows: rows.map((row) => row.map((value) => ({ value }))),
});
const rangesOf = async (session: PaneSession): Promise<readonly FoundRange[]> => {
  await session.findRanges();
  const { overlay } = session.current();
  return overlay?.kind === 'map' ? overlay.ranges : [];
};

test('a total under a list stays outside the ledger, is said, and known headers stay as they are', async () => {
  const { session } = await opened(
    newXlsx([
      listSheet('产量', [
        ['2024年产量统计表'],
        [],
        ['日期', '厂区', '工序', '产品', '数量', '单位', '备注'],
        [45319, '东厂', '熔铸', '扁锭', 1001, '吨', null],
        [45350, '东厂', '熔铸', '扁锭', 1002, '吨', null],
        ['合 计', null, null, null, 2003, '吨', null],
      ]),
    ]),
  );
  const [range] = await rangesOf(session);
  const proposal = await session.propose(range!, {});
  expect(proposal).toMatchObject({
    mapping: { table: 'Production' },
    leftOut: { totals: [6], totalsInside: [], above: [] },
    renamed: [],
  });
  await session.makeTable(proposal!.request);
  const { result } = session.current();
  expect(result?.ledgers.find(({ table }) => table === 'Production')?.found).toMatchObject({ rows: 2 });
});

test('a total in the midst of a list, which would count twice, keeps it from becoming a ledger', async () => {
  const { session } = await opened(
    newXlsx([
      listSheet('Output', [
        ['Date', 'Process', 'Product', 'Quantity', 'Unit'],
        [45319, 'Cast', 'Slab', 100, 't'],
        ['Subtotal', null, null, 100, 't'],
        [45350, 'Cast', 'Slab', 50, 't'],
        ['Grand total:', null, null, 150, 't'],
      ]),
    ]),
  );
  const [range] = await rangesOf(session);
  expect((await session.propose(range!, {}))?.leftOut).toEqual({ above: [], totals: [5], totalsInside: [3] });
});

test('two lists on one sheet are two, each with all its rows, also when the first is a ledger already', async () => {
  const { session } = await opened(
    newXlsx([
      listSheet('Data', [
        ['Monthly report'],
        [],
        ['Date', 'Site', 'Process', 'Product', 'Quantity', 'Unit'],
        [45319, 'East', 'Cast', 'Slab', 100, 't'],
        [45350, 'East', 'Cast', 'Slab', 100, 't'],
        [],
        ['Energy'],
        ['Date', 'Site', 'Process', 'Carrier', 'Quantity', 'Unit'],
        [45319, 'East', 'Cast', 'Electricity', 100, 'MWh'],
        [45350, 'East', 'Cast', 'Electricity', 100, 'MWh'],
      ]),
    ]),
  );
  const [first, second] = await rangesOf(session);
  expect([first, second]).toMatchObject([
    { firstRow: 3, rowCount: 3 },
    { firstRow: 8, rowCount: 3 },
  ]);
  await session.makeTable((await session.propose(first!, {}))!.request);
  expect(await rangesOf(session)).toEqual([second]);
  await session.makeTable((await session.propose(second!, {}))!.request);
  const rows = session.current().result?.ledgers.flatMap(({ table, found }) => (found ? [[table, found.rows]] : []));
  expect(rows).toEqual(
    expect.arrayContaining([
      ['Production', 2],
      ['Energy', 2],
    ]),
  );
});

test('a list that only looks like a ledger is no ledger yet: it is offered, and nothing is alarmed', async () => {
  const { session } = await opened(
    newXlsx([
      listSheet('设置', [
        ['设置', '值'],
        ['组织', '某铝业'],
        ['报告期起', 45292],
      ]),
    ]),
  );
  expect(session.current().result?.ledgers.filter(({ found }) => found)).toEqual([]);
  expect(session.current().lists).toMatchObject([{ sheet: '设置', rowCount: 3 }]);
});

test('a short Chinese header is never taken for its neighbour by one sign', async () => {
  const { session } = await opened(
    newXlsx([
      listSheet('产量', [
        ['日期', '厂区', '工序', '产品名称', '产量', '计量单位'],
        [45319, '东厂', '熔铸', '扁锭', 1001, '吨'],
      ]),
    ]),
  );
  const [range] = await rangesOf(session);
  const product = (await session.propose(range!, { table: 'Production' }))?.mapping.columns.find(
    ({ key }) => key === 'product',
  );
  expect(product?.position).not.toBe(4);
});

test('a file that is no workbook is refused by name', async () => {
  const host = new WorkbenchHost(localCaller<BookApi>(createBookApi()), wishes, () => undefined);
  await expect(host.open(new TextEncoder().encode('a,b\n1,2'))).rejects.toMatchObject({ code: 'not-a-workbook' });
});
