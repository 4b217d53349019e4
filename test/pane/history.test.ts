/** The history of a session: steps taken back one by one or several at once, and what a new calculation changed, with the rows that are the reason. */
import { workbookChanges } from '../../src/pane/result/changedRows';
import { PaneSession } from '../../src/pane/session/paneSession';
import type { CellEdit } from '../../src/workbook/sheetPlan';
import { sheetsOf, snapshotOf } from '../support/plant';
import { FakeHost } from './fakeHost';
import { localWorkers } from './localWorkers';

const production = 'Date | Process | Product | Quantity | Unit\n2024-03-01 | Melting | Slab | 100 | t';
const tables = {
  Production: production,
  Scrap: 'Process | Class | Quantity | Unit\nMelting | post-consumer | 110 | t',
  Energy: `Date | Process | Carrier | Quantity | Unit
2024-03-01 | Melting | Gas | 10 | GJ
2024-04-01 | Melting | Gas | 20 | GJ
2024-05-01 | Melting | Gas | 30 | GJ`,
  Factors:
    'Item | Component | Value | Unit | Source\nGas | direct | 56 | kgCO2/GJ | test\nGas | upstream | 0 | kgCO2e/GJ | test',
};

async function calculated(): Promise<{ readonly host: FakeHost; readonly session: PaneSession }> {
  const host = new FakeHost(sheetsOf(tables));
  let minutes = 0;
  const session = new PaneSession({
    host,
    ...localWorkers,
    clock: () => `09:0${(minutes += 1)}`,
  });
  await session.calculate();
  return { host, session };
}

const edit = (row: number, before: number, after: number): CellEdit => ({
  sheet: 'Energy',
  row,
  column: 4,
  before,
  after,
});

test('steps are named with their times, and taking one back takes back those after it', async () => {
  const { host, session } = await calculated();
  await session.fix([edit(2, 10, 11)]);
  await session.fix([edit(3, 20, 21)]);
  await session.fix([edit(4, 30, 31)]);
  const { steps, stepTimes } = session.current();
  expect(steps.map(({ places }) => places)).toEqual([['Energy!D2'], ['Energy!D3'], ['Energy!D4']]);
  expect(stepTimes).toEqual([...stepTimes].sort());
  expect(new Set(stepTimes).size).toBe(3);
  await session.revertTo(1);
  expect(session.current()).toMatchObject({
    steps: steps.slice(0, 1),
    stepTimes: stepTimes.slice(0, 1),
    notice: { kind: 'reverted', remaining: 1 },
  });
  expect(
    host.sheets
      .find(({ name }) => name === 'Energy')
      ?.rows.slice(1)
      .map((row) => row[3]?.value),
  ).toEqual([11, 20, 30]);
});

test('an update says which rows changed and which published numbers did, what heads the report first', async () => {
  const { host, session } = await calculated();
  expect(session.current().update).toBeUndefined();
  host.type('Energy', 'D3', 50);
  host.changeCell({ sheet: 'Energy', address: 'D3', table: 'Energy' });
  expect(session.current().stale).toMatchObject({ cells: ['Energy!D3'] });
  await session.calculate();
  const { update, stale } = session.current();
  expect(stale).toBeUndefined();
  expect(update?.tables).toEqual([
    { table: 'Energy', changed: 1, added: 0, removed: 0, cells: [{ cell: 'Energy!D3', before: 20, after: 50 }] },
  ]);
  const [first] = update?.numbers ?? [];
  expect(first).toMatchObject({ rank: 0 });
  const footprint = update?.numbers.find(({ key }) => key.startsWith('products.headline.footprint['));
  // 60 GJ and 90 GJ of gas at 56 kgCO2/GJ, over 100 t.
  expect(footprint).toMatchObject({
    before: '0.0336',
    after: '0.0504',
    subject: { en: expect.stringContaining('Slab') },
  });
  await session.calculate();
  expect(session.current().update).toBeUndefined();
});

test('results that no longer hold are never written: what is written is calculated from the workbook as it is', async () => {
  const { host, session } = await calculated();
  host.type('Energy', 'D3', 50);
  await session.previewResults();
  const { overlay, result } = session.current();
  expect(result?.products[0]?.headline.market.value).toBe('0.0504');
  expect(overlay?.kind).toBe('preview');
  host.type('Energy', 'D3', 20);
  await session.write();
  expect(host.calls).not.toContain('write');
  expect(session.current()).toMatchObject({ notice: { kind: 'changed' } });
  expect(session.current().result?.products[0]?.headline.market.value).toBe('0.0336');
});

test('a row put in between is one row added, not a change of all that follow', () => {
  const rows = (lines: readonly string[]): string => ['Process | Product | Quantity | Unit', ...lines].join('\n');
  const lines = ['Melting | Slab | 1 | t', 'Melting | Slab | 2 | t', 'Melting | Slab | 3 | t'];
  const before = snapshotOf({ Production: rows(lines) });
  const more = [...lines.slice(0, 1), 'Melting | Slab | 9 | t', ...lines.slice(1)];
  expect(workbookChanges(before, snapshotOf({ Production: rows(more) }))).toMatchObject({
    isSame: false,
    tables: [{ table: 'Production', changed: 0, added: 1, removed: 0 }],
  });
  expect(workbookChanges(before, snapshotOf({ Production: rows(lines) }))).toEqual({ isSame: true, tables: [] });
  expect(
    workbookChanges(before, snapshotOf({ Production: rows(lines), Scrap: 'Process | Quantity\n | ' })).isSame,
  ).toBe(false);
});
