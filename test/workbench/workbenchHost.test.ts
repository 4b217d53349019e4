/** The workbook in memory: opened, shown, written, taken back, and the same bytes as the command line writes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { PaneSession } from '../../src/pane/session/paneSession';
import { demoSample } from '../../src/samples/demo/demo';
import { createBookApi, type BookApi } from '../../src/workbench/bookApi';
import { WorkbenchHost } from '../../src/workbench/workbenchHost';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import type { Caller } from '../../src/pane/calculation/workerCalls';
import { localCaller } from '../pane/localCaller';
import { localWorkers } from '../pane/localWorkers';
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
    ...localWorkers,
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

test('lists imported, sheets put in and results written are undone one by one, each to the very bytes before it', async () => {
  const { book, host, session } = await opened(await ownBook('own-exact'));
  const states: Uint8Array[] = [];
  const note = async (): Promise<void> => void states.push(await book.call('bytes', []));
  await note();
  await imported(session);
  await note();
  await session.insertLedgers(['Targets']);
  await note();
  await session.previewResults();
  await session.write();
  expect(host.steps().map(({ kind }) => kind)).toEqual(['sheets', 'sheets', 'results']);
  for (const state of states.reverse()) {
    await session.revert();
    expect(Buffer.compare(await book.call('bytes', []), state)).toBe(0);
  }
  expect(session.current()).toMatchObject({ steps: [], isUnsaved: false });
});

const ownBook = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(__dirname, '..', 'lists', 'books', `${name}.xlsx`)));

async function imported(session: PaneSession): Promise<void> {
  await session.openImport();
  await session.announceImport();
  await session.confirmImport();
}

test.each([
  ['own-zh', { Settings: 14, Production: 12, Scrap: 12, Energy: 24 }],
  ['own-exact', { Settings: 14, Production: 12, Energy: 12 }],
  ['two-ranges', { Settings: 14, Production: 3, Energy: 3 }],
  ['own-en-synonyms', { Settings: 14, Production: 12 }],
])(
  '%s goes from its lists to results without leaving the pane, and its own sheets stay as they are',
  async (name, rows) => {
    const { book, session } = await opened(await ownBook(name));
    const own = (await book.call('sheets', [])).map((sheet) => sheet.name);
    const cells = () => Promise.all(own.map((sheet) => book.call('rows', [sheet, 1, 40])));
    const before = await cells();
    await imported(session);
    const { result, notice } = session.current();
    expect(notice).toMatchObject({ kind: 'inserted' });
    const found = result?.ledgers.flatMap(({ table, found: one }) => (one ? [[table, one.rows] as const] : [])) ?? [];
    expect(Object.fromEntries(found)).toMatchObject(rows);
    expect(result?.products.map((product) => product.name)).toHaveLength(1);
    expect(await cells()).toEqual(before);
    expect(result?.findings.filter(({ code }) => code === 'total-row' || code === 'table-not-read')).toEqual([]);
  },
);

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

const listSheet = (name: string, rows: readonly (readonly (string | number | null)[])[]): SheetPlan => ({
  name,
  widths: [],
  rows: rows.map((row) => row.map((value) => ({ value }))),
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
  expect(session.current().lists).toMatchObject([{ place: '设置!A1:B3', ledger: 'Settings' }]);
});

test('a file that is no workbook is refused by name', async () => {
  const host = new WorkbenchHost(localCaller<BookApi>(createBookApi()), wishes, () => undefined);
  await expect(host.open(new TextEncoder().encode('a,b\n1,2'))).rejects.toMatchObject({ code: 'not-a-workbook' });
});
