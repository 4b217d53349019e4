/** A pane that is closed in the middle of a write, a repair, an insertion or an undo: the ledgers are whole, the next pane sees what is half done, and writes as if nothing had been. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { SheetPlan, WritePlan } from '../../../src/workbook/sheetPlan';
import { startExcel, type RunningExcel } from '../../officeHost/startExcel';
import { picturesOf } from './sheetPicture';
import { resultPlan, scrapLedger, startSmall } from './smallBook';

/** Small requests, so that there is much to be killed between. */
const largestRequest = 10_000;

const ledgersOf = (excel: RunningExcel) =>
  picturesOf(excel.workbook).filter(({ name }) => name === 'Scrap' || name === 'Notes');

/** Ends the pane before this request of the work: nothing that it asks from there on is heard, so nothing is put back. False where the work was done before. */
async function isKilled(excel: RunningExcel, request: number, work: () => Promise<unknown>): Promise<boolean> {
  const from = excel.connection.requestCount + request;
  for (let each = from; each < from + 200; each++) excel.faults.loseConnection({ request: each, done: false });
  return work().then(
    () => false,
    () => true,
  );
}

/** Excel with the workbook as the killed pane left it, and a pane opened anew. */
function reopened({ workbook }: RunningExcel): { readonly excel: RunningExcel; readonly host: ExcelHost } {
  return { excel: startExcel({ workbook }), host: new ExcelHost() };
}

/** Kills the work at every so many of its requests, once each on a workbook of its own; says which of our sheets were empty then and that the next pane writes as onto a clean one. */
async function killEverywhere(
  begin: (excel: RunningExcel) => Promise<{ readonly host: ExcelHost; readonly work: () => Promise<unknown> }>,
  plan: WritePlan,
  every: number,
): Promise<{ readonly times: number; readonly seen: ReadonlySet<string> }> {
  const clean = startSmall();
  const first = new ExcelHost();
  await first.read();
  await first.write(plan);
  const whole = picturesOf(clean.workbook);
  const seen = new Set<string>();
  for (let request = 2; ; request += every) {
    const excel = startSmall();
    const { work } = await begin(excel);
    excel.faults.largestRequest = largestRequest;
    if (!(await isKilled(excel, request, work))) return { times: (request - 2) / every, seen };
    expect(ledgersOf(excel)).toEqual(ledgersOf(clean));
    const next = reopened(excel);
    const { sheets } = await next.host.read();
    const ours = sheets.filter(({ ownKey }) => ownKey !== undefined);
    seen.add(ours.map(({ isEmpty }) => (isEmpty ? 'empty' : 'filled')).join(' and '));
    expect((await next.host.preview(plan)).removed).toEqual([]);
    expect((await next.host.write(plan)).differs).toBe(0);
    expect(picturesOf(excel.workbook)).toEqual(whole);
  }
}

test('a first write', async () => {
  const { times, seen } = await killEverywhere(
    async () => {
      const host = new ExcelHost();
      await host.read();
      const plan = resultPlan();
      await host.preview(plan);
      return { host, work: () => host.write(plan) };
    },
    resultPlan(),
    2,
  );
  expect(times).toBeGreaterThan(6);
  expect([...seen].sort()).toEqual(['', 'empty and empty', 'filled and empty', 'filled and filled']);
});

test('a write over earlier results, whose sheets change their names', async () => {
  const plan = resultPlan(['Loop', 'Totals'], 5);
  const { times, seen } = await killEverywhere(
    async () => {
      const host = new ExcelHost();
      await host.read();
      await host.write(resultPlan());
      await host.preview(plan);
      return { host, work: () => host.write(plan) };
    },
    plan,
    4,
  );
  expect(times).toBeGreaterThan(3);
  expect([...seen].some((state) => state.includes('empty'))).toBe(true);
});

test('an undo of a write', async () => {
  const { times } = await killEverywhere(
    async () => {
      const host = new ExcelHost();
      await host.read();
      await host.write(resultPlan());
      await host.write(resultPlan(['Loop', 'Totals'], 5));
      return { host, work: () => host.revert() };
    },
    resultPlan(),
    4,
  );
  expect(times).toBeGreaterThan(3);
});

/** Kills the work at each of its requests and gives what the workbook looked like then. */
async function outcomes(begin: (excel: RunningExcel) => Promise<() => Promise<unknown>>): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (let request = 1; ; request++) {
    const excel = startSmall();
    const work = await begin(excel);
    const killed = await isKilled(excel, request, work);
    seen.add(JSON.stringify(picturesOf(excel.workbook)));
    if (!killed) return seen;
  }
}

const asTyped = { sheet: 'Scrap', before: null };
/** A quantity divided: less in its row, the rest in a row of its own below the ledger. */
const divided: WritePlan = {
  sheets: [],
  edits: [
    { ...asTyped, row: 2, column: 2, before: 10, after: 4 },
    { ...asTyped, row: 4, column: 1, after: 'internal' },
    { ...asTyped, row: 4, column: 2, after: 6 },
  ],
};

test('a repair of several cells with a further row is done whole or not at all, and so is its undo', async () => {
  const write = await outcomes(async () => {
    const host = new ExcelHost();
    await host.read();
    return () => host.write(divided);
  });
  expect(write.size).toBe(2);
  const undo = await outcomes(async () => {
    const host = new ExcelHost();
    await host.read();
    await host.write(divided);
    return () => host.revert();
  });
  expect(undo).toEqual(write);
});

test('sheets are inserted all or none', async () => {
  const sheets: readonly SheetPlan[] = [
    { ...scrapLedger, name: 'First', tables: [] },
    { ...scrapLedger, name: 'Second', tables: [] },
  ];
  const seen = await outcomes(async () => {
    const host = new ExcelHost();
    return () => host.insert(sheets);
  });
  expect(seen.size).toBe(2);
});
