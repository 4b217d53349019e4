/** Whatever ends a change of the workbook in memory, the workbook is as before, and no step is said to be done that is not in it. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { viewSheet } from '../../src/hosts/xlsx/sheetView';
import { callerOver, serveCalls, type Caller, type Line } from '../../src/pane/calculation/workerCalls';
import { createBookApi, type BookApi } from '../../src/workbench/bookApi';
import { WorkbenchHost } from '../../src/workbench/workbenchHost';
import type { WritePlan } from '../../src/workbook/sheetPlan';
import { resultPlan } from '../hosts/excel/smallBook';

const wishes = { language: 'en-GB', theme: () => 'light' as const, onTheme: () => () => undefined };
const nothing = (): void => undefined;
const never = new AbortController().signal;
const ledger = newXlsx([{ name: 'Scrap', widths: [], rows: [[{ value: 'Charge' }], [{ value: 591.7 }]] }]);
const repair: WritePlan = { sheets: [], edits: [{ sheet: 'Scrap', row: 2, column: 1, before: 591.7, after: 600 }] };

/** A page and its workbook's worker, in step; from the message at which the page dies on it hears and sends nothing, the worker least of all. */
function page(): {
  readonly host: WorkbenchHost;
  readonly api: BookApi;
  readonly saved: Uint8Array[];
  dieAfter(messages: number): void;
  readonly isDead: () => boolean;
} {
  const api = createBookApi();
  const saved: Uint8Array[] = [];
  let left = Infinity;
  const here: Line = { onmessage: null, postMessage: (message) => deliver(there, message) };
  const there: Line = { onmessage: null, postMessage: (message) => deliver(here, message) };
  function deliver(to: Line, data: unknown): void {
    queueMicrotask(() => {
      left -= 1;
      if (left >= 0) to.onmessage?.({ data });
    });
  }
  serveCalls<BookApi>(there, api);
  const book: Caller<BookApi> = callerOver<BookApi>(here);
  return {
    host: new WorkbenchHost(book, wishes, (bytes) => void saved.push(bytes)),
    api,
    saved,
    dieAfter: (messages) => {
      left = messages;
    },
    isDead: () => left <= 0,
  };
}

/** What a change does, one after another, as the page does it. */
const changes: readonly ((host: WorkbenchHost) => Promise<unknown>)[] = [
  async (host) => {
    await host.preview(repair, never);
    await host.write(repair, nothing, never);
  },
  (host) => host.type('Scrap', [{ row: 2, column: 1, text: '610' }]),
  async (host) => {
    await host.preview(resultPlan(), never);
    await host.write(resultPlan(), nothing, never);
  },
  (host) => host.download(),
  (host) => host.insert([{ name: 'Mine', widths: [], rows: [[{ value: 1 }]] }], nothing, never),
];

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What the workbook holds of each step that the page lists as done. */
function claims(host: WorkbenchHost, bytes: Uint8Array): readonly boolean[] {
  const { snapshot } = openXlsx(bytes);
  const cell = viewSheet(openXlsx(bytes), 'Scrap').row(2)[0]?.value;
  return host.steps().map(({ kind }) => {
    if (kind === 'repairs') return cell === 600 || cell === 610;
    if (kind === 'typed') return cell === 610;
    return snapshot.sheets.some(({ name }) => name === (kind === 'results' ? 'Totals' : 'Mine'));
  });
}

test('a page that dies at any message of its changes has said of none that it is done which the workbook lacks', async () => {
  let deaths = 0;
  for (let messages = 1; ; messages += 1) {
    const { host, api, saved, dieAfter, isDead } = page();
    await host.open(ledger);
    dieAfter(messages);
    let isUndoing = false;
    const run = (async () => {
      for (const change of changes) await change(host);
      isUndoing = true;
      await host.revert();
      isUndoing = false;
    })();
    // The dead page waits for ever: what is read is what stands there.
    await Promise.race([run, settled().then(settled)]);
    // Of a step that is being taken back nothing is said.
    const claimed = claims(host, api.bytes(nothing)).slice(0, isUndoing ? -1 : undefined);
    expect(claimed).not.toContain(false);
    const [download] = saved;
    if (download) expect(openXlsx(download).snapshot.sheets.map(({ name }) => name)).toContain('Totals');
    // A step that is asked for and not yet said to be done is not to be left without a question.
    const isChanged = Buffer.compare(api.bytes(nothing), download ?? ledger) !== 0;
    if (isChanged) expect(host.isUnsaved()).toBe(true);
    if (!isDead()) break;
    deaths += 1;
  }
  expect(deaths).toBeGreaterThan(12);
});

const missing = { sheet: 'Nowhere', row: 1, column: 1, before: null, after: 1 };
test.each<[string, WritePlan]>([
  ['a sheet of the user’s in the way', resultPlan(['Scrap', 'Loop'])],
  ['a cell on a sheet that is gone', { sheets: [], edits: [...repair.edits, missing] }],
])('a change that the worker refuses leaves workbook, history and mark alone: %s', async (_, plan) => {
  const { host, api } = page();
  await host.open(ledger);
  await host.preview(repair, never);
  await host.write(repair, nothing, never);
  await host.download();
  const before = api.bytes(nothing);
  expect(() => api.write(nothing, plan)).toThrow();
  await expect(host.write(plan, nothing, never)).rejects.toThrow();
  expect(Buffer.compare(api.bytes(nothing), before)).toBe(0);
  expect(host.steps()).toHaveLength(1);
  expect(host.isUnsaved()).toBe(false);
  await host.preview(resultPlan(), never);
  await host.write(resultPlan(), nothing, never);
  expect(host.steps().map(({ kind }) => kind)).toEqual(['repairs', 'results']);
  await host.revert();
  expect(Buffer.compare(api.bytes(nothing), before)).toBe(0);
});
