/** An earlier year chosen in the pane: its numbers stand beside these, and its closing stocks fill what is blank of this year's opening ones. */
import { PaneSession } from '../../src/pane/session/paneSession';
import { bookOf, sheetsOf, type Tables } from '../support/plant';
import { FakeHost } from './fakeHost';
import { localWorkers } from './localWorkers';

/** 100 t of slab cast, `tonnes` of CO2 each, and a stock of it. */
const year = (number: number, tonnes: number, stock: string): Tables => ({
  Settings: `Setting | Value\nPeriod from | ${number}-01-01\nPeriod to | ${number}-12-31`,
  Production: 'Process | Product | Quantity | Unit\nCasthouse | Slab | 100 | t',
  Scrap: 'Process | Class | Quantity | Unit\nCasthouse | post-consumer | 100 | t',
  Emissions: `Process | Gas | Quantity | Unit\nCasthouse | CO2 | ${100 * tonnes} | t`,
  Stocks: `Product | Opening | Closing | Unit | Opening footprint | Opening footprint location-based | Opening pre-consumer share | Opening post-consumer share | Evidence\n${stock}`,
});

const file = (name: string, tables: Tables) => ({
  name,
  arrayBuffer: async () => new Uint8Array(bookOf(tables)).buffer,
});

function sessionOn(tables: Tables): PaneSession {
  return new PaneSession({ host: new FakeHost(sheetsOf(tables)), ...localWorkers, clock: () => '09:30' });
}

const row = (session: PaneSession, name: string) =>
  session
    .current()
    .result?.years?.figures.find((figure) => figure.name.en === name && figure.subject.en === 'organisation')
    ?.values.map((value) => ('figure' in value ? [value.origin, value.figure.value] : value.missing));

test('each year chosen stands beside this one in its place, and one chosen again takes its own place', async () => {
  const session = sessionOn(year(2024, 8, ''));
  await session.calculate();
  expect(session.current().result?.years).toBeUndefined();
  await session.addYear(file('last.xlsx', year(2023, 4, '')));
  await session.addYear(file('first.xlsx', year(2022, 2, '')));
  await session.addYear(file('last again.xlsx', year(2023, 5, '')));
  const { result, books, update } = session.current();
  expect(update).toBeUndefined();
  expect(result?.years?.columns.map(({ label, origin }) => [label, origin])).toEqual([
    ['2022', 'book'],
    ['2023', 'book'],
    ['2024', 'report'],
  ]);
  expect(books.map(({ book }) => book)).toEqual(['last again.xlsx', 'first.xlsx']);
  expect(row(session, 'Scope 1')).toEqual([
    ['book', '200'],
    ['book', '500'],
    ['report', '800'],
  ]);
  expect(result?.sheets.map(({ key }) => key)).toContain('years');
  await session.previewResults();
  expect(session.current().result).toBe(result);
});

test('a workbook that does not end before this one begins is refused with its name', async () => {
  const session = sessionOn(year(2024, 8, ''));
  await session.calculate();
  await session.addYear(file('same.xlsx', year(2024, 4, '')));
  expect(session.current()).toMatchObject({ notice: { kind: 'not before', file: 'same.xlsx' }, books: [] });
});

test('what the year just before closed with is shown as a repair of the blank opening values, and filled in', async () => {
  const session = sessionOn(year(2024, 8, 'Slab | 40 | 0 | t | | | | |'));
  await session.calculate();
  expect(session.current().result?.findings.map(({ code }) => code)).toContain('stock-footprint-missing');
  // (100 t x 2 + 100 t x 4) / 200 t = 3, half of it recycled.
  await session.addYear(file('last.xlsx', year(2023, 4, 'Slab | 100 | 40 | t | 2 | 2 | 0 | 0 |')));
  expect(
    session
      .current()
      .opening?.edits.map(({ cell, after }) => [cell, after])
      .slice(0, 4),
  ).toEqual([
    ['E2', 3],
    ['F2', 3],
    ['G2', 0],
    ['H2', 0.5],
  ]);
  await session.fillOpening();
  await session.write();
  const { result, opening } = session.current();
  expect(opening).toBeUndefined();
  expect(result?.findings.map(({ code }) => code)).not.toContain('stock-footprint-missing');
});
