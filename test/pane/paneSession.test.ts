/** What the pane does, on the demo with its faults: it calculates, repairs, writes, takes back, and says when its results are stale. */
import { PaneSession } from '../../src/pane/session/paneSession';
import { isSample, shownResult } from '../../src/pane/session/paneState';
import { demoSample } from '../../src/samples/demo/demo';
import { HostError } from '../../src/workbook/host';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { sheetsOf, year2024 } from '../support/plant';
import { FakeHost } from './fakeHost';
import { whatIsDue } from '../support/eventLoop';
import { localWorkers } from './localWorkers';

function sessionOn(
  sheets: readonly SheetPlan[],
  language?: string,
): { readonly host: FakeHost; readonly session: PaneSession } {
  const host = new FakeHost(sheets, language);
  return {
    host,
    session: new PaneSession({
      host,
      ...localWorkers,
      clock: () => '09:30',
    }),
  };
}

const demo = demoSample('en');

test('a workbook with ledgers is read and calculated', async () => {
  const { session } = sessionOn(demo);
  await session.calculate();
  const { result, readAt, work, sample } = session.current();
  expect(result?.products.map(({ name }) => name)).toContain('Slab');
  expect(result?.ledgers.find(({ table }) => table === 'Scrap')?.found?.rows).toBe(120);
  expect(readAt).toBe('09:30');
  expect(work).toBeUndefined();
  expect(sample).toBeUndefined();
});

const emptySheet: SheetPlan = { name: 'Sheet1', rows: [], widths: [] };
const tickets: SheetPlan = {
  name: 'Tickets',
  widths: [],
  rows: [
    ['Date', 'Process', 'Class', 'Net weight', 'Unit'],
    [45300, 'Remelt', 'old', 12.5, 't'],
    [45301, 'Remelt', 'internal', 2.5, 't'],
    ['Total', null, null, 15, 't'],
  ].map((row) => row.map((value) => ({ value }))),
};

test('a workbook without ledgers is answered with the lists in it, never with results of somebody else', async () => {
  const { session, host } = sessionOn([tickets]);
  await session.calculate();
  expect(isSample(session.current())).toBe(false);
  expect(session.current().lists).toMatchObject([{ place: 'Tickets!A1:E3', ledger: 'Scrap', rows: 2 }]);
  expect(shownResult(session.current())?.products).toEqual([]);
  expect(host.calls).toEqual(['read', 'readSheets']);
});

test('lists become ledgers as announced: nothing is added before the yes, then it is calculated, and undone at once', async () => {
  const { session, host } = sessionOn([tickets]);
  await session.calculate();
  await session.openImport();
  expect(found(session)?.lists).toMatchObject([{ ledger: 'Scrap', missing: [], guessed: [] }]);
  await session.announceImport();
  expect(announced(session)?.sheets.map(({ name }) => name)).toEqual(['Settings', 'Scrap', 'Import']);
  expect(host.calls).not.toContain('insert');
  await session.confirmImport();
  expect(session.current()).toMatchObject({ place: 'results', notice: { kind: 'inserted', sheets: 3 } });
  expect(rowsOf(session, 'Scrap')).toBe(2);
  expect(host.sheets[0]).toBe(tickets);
  await session.openImport();
  expect(found(session)?.lists).toMatchObject([{ ledger: 'Scrap', isPresent: true }]);
  await session.revert();
  expect(host.sheets).toEqual([tickets]);
});

test('a person overrules every guess: the ledger, a column, one value for all rows, what a word means', async () => {
  const { session } = sessionOn([tickets]);
  await session.calculate();
  await session.openImport();
  const [list] = found(session)?.lists ?? [];
  const site = { site: { always: 'East' } };
  await session.changeList(0, 'site', { ...list!.mapping, columns: { ...list!.mapping.columns, ...site } });
  const words = { class: { old: 'pre-consumer' } };
  await session.changeList(0, 'class', { ...found(session)!.lists[0]!.mapping, words });
  const column = (key: string) => found(session)?.lists[0]?.columns.find((one) => one.key === key);
  expect(column('site')?.source).toEqual({ always: 'East' });
  expect(column('class')?.words).toEqual([{ word: 'old', meaning: 'pre-consumer' }]);
  await session.chooseLedger(0, 'Production');
  expect(found(session)?.lists[0]).toMatchObject({ ledger: 'Production' });
  await session.chooseLedger(0, '');
  expect(found(session)?.lists[0]).toMatchObject({ columns: [], missing: [] });
  await session.chooseLedger(0, 'Emissions');
  expect(found(session)?.lists[0]?.missing).toEqual(['Gas']);
});

test('lists are named in the language that is spoken, with what was chosen', async () => {
  const { session } = sessionOn([tickets]);
  await session.calculate();
  await session.openImport();
  session.chooseFactors('CN:2023');
  await session.speak('zh-CN');
  expect(found(session)).toMatchObject({ factors: 'CN:2023', lists: [{ ledger: '废铝台账' }] });
});

const importOf = (session: PaneSession) => {
  const { overlay } = session.current();
  return overlay?.kind === 'import' ? overlay : undefined;
};
const found = (session: PaneSession) => importOf(session)?.found;
const announced = (session: PaneSession) => importOf(session)?.announced;
const rowsOf = (session: PaneSession, name: string): number | undefined =>
  session.current().result?.ledgers.find(({ table }) => table === name)?.found?.rows;

test('the example is shown when asked for, is in no workbook, and is left again', async () => {
  const { session, host } = sessionOn([emptySheet]);
  await session.calculate();
  await session.showExample();
  expect(isSample(session.current())).toBe(true);
  expect(shownResult(session.current())?.products.length).toBeGreaterThan(3);
  await session.select('Scrap!A1');
  expect(host.calls).toEqual(['read', 'readSheets']);
  session.leaveExample();
  expect(shownResult(session.current())?.products).toEqual([]);
});

test('putting the example in inserts its sheets and calculates them', async () => {
  const { session, host } = sessionOn([emptySheet]);
  await session.calculate();
  await session.showExample();
  await session.insertSample();
  expect(isSample(session.current())).toBe(false);
  expect(session.current().result?.products.length).toBeGreaterThan(3);
  expect(session.current().notice).toMatchObject({ kind: 'inserted' });
  expect(host.calls).toEqual(['read', 'readSheets', 'insert', 'read']);
});

test('a repair is shown, then made, and the workbook calculated anew', async () => {
  const { session } = sessionOn(demo);
  await session.calculate();
  const finding = session.current().result?.findings.find(({ code }) => code === 'number-as-text');
  expect(finding?.edit).toMatchObject({ before: '591.7', after: 591.7 });
  expect(finding?.blocksProducts.length).toBeGreaterThan(0);
  await session.previewRepairs([finding!.edit!]);
  expect(session.current().overlay).toMatchObject({
    kind: 'repair',
    pending: { preview: { edits: [{ after: 591.7 }] } },
  });
  await session.write();
  expect(session.current().result?.findings.some(({ code }) => code === 'number-as-text')).toBe(false);
  expect(session.current().notice).toMatchObject({ kind: 'written', edits: 1 });
  expect(session.current().previous).toBeDefined();
});

test('results are previewed, written and taken back', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  await session.previewResults();
  const { overlay, result } = session.current();
  expect(overlay?.kind === 'preview' && overlay.pending.plan.sheets.map(({ name }) => name)).toEqual(
    result?.sheets.map(({ name }) => name),
  );
  await session.write();
  expect(session.current()).toMatchObject({ written: true, outcome: { compared: 8 }, steps: [{ kind: 'results' }] });
  expect(host.calls.at(-1)).toBe(`select ${result?.sheets[0]?.name}!A1`);
  await session.revert();
  expect(session.current()).toMatchObject({ written: false, notice: { kind: 'reverted', remaining: 0 }, steps: [] });
  expect(host.calls.filter((call) => !call.startsWith('select'))).toEqual([
    ...['read', 'read', 'preview'],
    ...['read', 'write', 'revert', 'read'],
  ]);
});

/** The tonnes of the first product. */
const tonnes = (session: PaneSession): string | null | undefined => session.current().result?.products[0]?.output.value;

test('a preview is of the workbook as it is, though nobody told of its change', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  const before = tonnes(session);
  host.type('Production', 'H5', 1);
  await session.previewResults();
  expect(tonnes(session)).not.toBe(before);
  expect(session.current()).toMatchObject({ overlay: { kind: 'preview' }, stale: undefined });
});

test('what changed between preview and write is calculated and shown anew, and nothing is written', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  await session.previewResults();
  host.type('Production', 'H5', 1);
  await session.write();
  expect(host.calls).not.toContain('write');
  expect(session.current()).toMatchObject({
    notice: { kind: 'changed' },
    overlay: { kind: 'preview' },
    written: false,
  });
  await session.write();
  expect(session.current()).toMatchObject({ notice: { kind: 'written' }, written: true });
});

test('another language at the preview means other sheets, where the workbook names none', async () => {
  const settings = demo.find(({ tables }) => tables?.some(({ name }) => name === 'Settings'))!;
  const row = settings.rows.findIndex((cells) => cells.some((cell) => cell?.value === 'Language'));
  const namesNone = settings.rows.filter((_, index) => index !== row);
  const { session } = sessionOn(
    row < 0 ? demo : demo.map((sheet) => (sheet === settings ? { ...settings, rows: namesNone } : sheet)),
  );
  await session.calculate();
  await session.speak('zh-CN');
  await session.previewResults();
  const { overlay } = session.current();
  expect(overlay?.kind === 'preview' && overlay.pending.plan.sheets.map(({ name }) => name)).toContain('产品碳足迹');
});

test('each step is undone in its order, and earlier ones are not forgotten', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  const edits = session.current().result!.findings.flatMap((finding) => finding.edit ?? []);
  for (const edit of edits.slice(0, 2)) {
    await session.previewRepairs([edit]);
    await session.write();
  }
  expect(session.current().steps).toMatchObject([{ kind: 'repairs' }, { kind: 'repairs' }]);
  const [first, second] = session.current().steps;
  expect(host.calls.at(-1)).toBe(`select ${second?.places[0]}`);
  await session.revert();
  expect(session.current().steps).toEqual([first]);
  expect(session.current().notice).toEqual({ kind: 'reverted', step: second, remaining: 1 });
  await session.revert();
  expect(session.current().steps).toEqual([]);
  expect(host.sheets).toEqual(demo);
  await session.revert();
  expect(host.calls.filter((call) => call === 'revert')).toHaveLength(2);
});

test('leaving while workers still answer leaves no promise behind', async () => {
  const left: unknown[] = [];
  const note = (reason: unknown): void => void left.push(reason);
  process.on('unhandledRejection', note);
  const { session } = sessionOn([emptySheet]);
  await session.calculate();
  const example = session.showExample();
  const asked = [
    session.speak('zh-CN'),
    session.explainSelection(),
    session.chooseLedger(0, 'Scrap'),
    session.explain(0),
  ];
  session.close();
  await Promise.all([example, ...asked]);
  await whatIsDue();
  process.off('unhandledRejection', note);
  expect(left).toEqual([]);
});

test('pressing a number selects its cell only where it is written', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  const figure = session.current().result!.products[0]!.headline.market;
  await session.point({ figure, title: 'x', unit: 't' });
  expect(host.calls).not.toContain(`select ${figure.cell}`);
  await session.previewResults();
  await session.write();
  await session.point({ figure, title: 'x', unit: 't' });
  expect(host.calls).toContain(`select ${figure.cell}`);
});

test('a number leads to the sheet on which a person reads it, wherever its formula stands', async () => {
  const { session } = sessionOn(demo);
  await session.calculate();
  const { result } = session.current();
  for (const product of result!.products) {
    expect(product.headline.market.cell).toMatch(/^Footprints!/);
    expect(product.recycled.organisation.total.cell).toMatch(/^Recycled content!/);
  }
  expect(result!.inventory[0]!.scope1.cell).toMatch(/^Inventory!/);
  expect(result!.certificates!.coverage[0]!.share.cell).toMatch(/^Certificate claims!/);
});

test('a change in a ledger makes the results stale; one on our sheets or elsewhere does not', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  host.changeCell({ sheet: 'Notes', address: 'A1' });
  host.changeCell({ sheet: 'Footprints', address: 'A1', ownKey: 'footprints' });
  expect(session.current().stale).toBeUndefined();
  host.changeCell({ sheet: 'Scrap', address: 'F73', table: 'Scrap' });
  expect(session.current().stale).toEqual({ cells: ['Scrap!F73'], cancelled: false });
  await session.calculate();
  expect(session.current().stale).toBeUndefined();
});

test('a cell changed while the workbook is being calculated is not in the results, and they say so', async () => {
  const { session, host } = sessionOn(demo);
  let goOn = (): void => undefined;
  host.reading = new Promise((resolve) => (goOn = resolve));
  const calculation = session.calculate();
  host.changeCell({ sheet: 'Scrap', address: 'F73', table: 'Scrap' });
  goOn();
  await calculation;
  expect(session.current().stale).toEqual({ cells: ['Scrap!F73'], cancelled: false });
  await session.calculate();
  expect(session.current().stale).toBeUndefined();
});

test('a cancelled calculation leaves the results of the run before, and says so', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  const before = session.current().result;
  let goOn = (): void => undefined;
  host.reading = new Promise((resolve) => (goOn = resolve));
  const calculation = session.calculate();
  expect(session.current().work).toMatchObject({ task: 'reading', canCancel: true });
  session.cancel();
  goOn();
  await calculation;
  expect(session.current()).toMatchObject({
    result: before,
    notice: { kind: 'cancelled' },
    stale: { cancelled: true },
  });
  expect(await session.explanationOf(before!.products[0]!.headline.market.id)).toBeDefined();
});

test('what the workbook refuses is told, and nothing else is lost', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  await session.previewResults();
  host.refusal = { call: 'write', error: new HostError('protected', { sheet: 'Footprints' }) };
  await session.write();
  expect(session.current()).toMatchObject({
    notice: { kind: 'refused', code: 'protected' },
    written: false,
    overlay: { kind: 'preview' },
  });
});

test('a workbook is verified when asked, after what is under way; a change makes that old, and giving up leaves nothing', async () => {
  const { session, host } = sessionOn([tickets]);
  void session.calculate();
  const verified = session.verify();
  expect(host.calls).toEqual(['read']);
  await verified;
  expect(session.current()).toMatchObject({
    place: 'audit',
    isSealed: false,
    verified: { found: { holds: false, seal: undefined, changes: [] }, isOutdated: false },
  });
  host.changeCell({ sheet: 'Tickets', address: 'D2' });
  expect(session.current().verified?.isOutdated).toBe(true);
  await session.verify();
  expect(session.current().verified?.isOutdated).toBe(false);
  await session.insertLedgers(['Scrap']);
  expect(session.current().verified?.isOutdated).toBe(true);
  let read = (): void => undefined;
  host.reading = new Promise((resolve) => (read = resolve));
  const given = session.verify();
  await whatIsDue();
  expect(session.current().work).toMatchObject({ task: 'verifying', canCancel: true });
  session.cancel();
  read();
  await given;
  expect(session.current()).toMatchObject({ notice: { kind: 'cancelled' }, verified: { isOutdated: true } });
});

test('an earlier workbook says why the results changed, in either language; a change of the workbook makes that old', async () => {
  const plant = (gas: number): readonly SheetPlan[] =>
    sheetsOf({
      Settings: year2024(),
      Production: `Site | Process | Product | Quantity | Unit
        East | Casthouse | Ingot | 100 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit | Kind
        East | Casthouse | Gas | ${gas} | GJ | fuel`,
      Factors: `Item | Component | Value | Unit
        Gas | direct | 0.05 | tCO2e/GJ
        Gas | upstream | 0.01 | tCO2e/GJ`,
    });
  const { session, host } = sessionOn(plant(200));
  const earlier = newXlsx(plant(100));
  await session.compareWith({ name: 'last year.xlsx', arrayBuffer: async () => new Uint8Array(earlier).buffer });
  // 100 GJ more at 0.06 t/GJ for 100 t.
  expect(session.current().compared).toMatchObject({
    file: { name: 'last year.xlsx' },
    isOutdated: false,
    found: {
      ledgers: [{ changes: [{ cell: 'Energy!A2', isGone: false }] }],
      results: [
        {
          title: 'Ingot · Casthouse: Footprint: 0.060 → 0.120 tCO2e/t (+0.060)',
          parts: [{ text: 'Energy used: +0.060', lines: ['Energy · East · Casthouse · Gas: +0.060'] }],
        },
      ],
    },
  });
  await session.speak('zh-CN');
  expect(session.current().compared?.found.results[0]?.parts[0]?.text).toBe('能源消耗：+0.060');
  host.changeCell({ sheet: 'Energy', address: 'D2' });
  expect(session.current().compared?.isOutdated).toBe(true);
  await session.compareWith({ name: 'notes.txt', arrayBuffer: async () => new TextEncoder().encode('no book').buffer });
  expect(session.current()).toMatchObject({ notice: { kind: 'refused', code: 'not-a-workbook' }, compared: {} });
});

test('a number is explained down to ledger cells, and a ledger cell by what it goes into', async () => {
  const { session, host } = sessionOn(demo);
  await session.calculate();
  const step = await session.explanationOf(session.current().result!.products[1]!.headline.market.id);
  // One key leads from the largest term to its rows: what emits, not what it is spread over.
  const cell = step?.terms[0]?.source?.cell ?? '';
  expect(cell).toMatch(/^(Energy|Emissions)!/);
  host.selectByHand(cell);
  await session.explainSelection();
  expect(session.current().explanation?.rows.map((row) => row.cell)).toContain(cell);
  expect(session.current().explanation?.goesInto.length).toBeGreaterThan(0);
  host.selectByHand('Notes!Z9');
  await session.explainSelection();
  expect(session.current()).toMatchObject({ explanation: undefined, unexplained: 'Notes!Z9' });
});

test('the pane speaks as Excel does until told otherwise', () => {
  const { session } = sessionOn(demo, 'zh-CN');
  expect(session.current().language).toBe('zh-CN');
  void session.speak('en');
  expect(session.current().language).toBe('en');
});
