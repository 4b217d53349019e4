/** `--with LAST`: blank opening values of stocks come from the book of the year before, and are live cells of this one. */
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import { bookOf, errors, type Tables } from '../support/plant';
import { at, command, json, put } from './listen';

/** Slab cast and half of it rolled, in one year; `tonnes` of CO2 per tonne cast. */
function year(number: number, tonnes: number, stock: string): Tables {
  return {
    Settings: `Setting | Value\nPeriod from | ${number}-01-01\nPeriod to | ${number}-12-31`,
    Production: 'Process | Product | Quantity | Unit\nCasthouse | Slab | 100 | t\nRolling | Sheet | 50 | t',
    Materials: 'Process | Item | Quantity | Unit | Metal content\nRolling | Slab | 60 | t | 1',
    Scrap: 'Process | Class | Quantity | Unit\nCasthouse | post-consumer | 100 | t',
    Emissions: `Process | Gas | Quantity | Unit\nCasthouse | CO2 | ${100 * tonnes} | t\nRolling | CO2 | 5 | t`,
    Stocks: `Product | Opening | Closing | Unit | Opening footprint | Opening footprint location-based | Opening pre-consumer share | Opening post-consumer share | Evidence\n${stock}`,
  };
}

test('the closing stock of last year is the opening stock of this one, in the unit of its row, with its source beside it', async () => {
  const last = await put('last.xlsx', bookOf(year(2023, 4, 'Slab | 100 | 40 | t | 2 | 2 | 0 | 0 |')));
  const book = await put('book.xlsx', bookOf(year(2024, 8, 'Slab | 40000 | 0 | kg | | | | |')));
  const { status, out } = await command(['calculate', book, '--with', last, '--json', at('out.json')]);
  const found = await json<ComputedJson>('out.json');
  // Last year (100 t x 2 + 100 t x 4) / 200 t = 3 and half recycled; this year (40 x 3 + 100 x 8) / 140.
  expect(out.filter((line) => line.startsWith('Filled in'))).toEqual([
    `Filled in Stocks!E2: 0.003, from ${last}.`,
    `Filled in Stocks!F2: 0.003, from ${last}.`,
    `Filled in Stocks!G2: 0, from ${last}.`,
    `Filled in Stocks!H2: 0.5, from ${last}.`,
    expect.stringMatching(/^Filled in Stocks!I2: last\.xlsx \S+, from/),
  ]);
  expect(Number(found.stocks?.[0]?.footprint.marketBased)).toBeCloseTo((40 * 3 + 800) / 140, 12);
  expect([errors(found), found.checks.every(({ holds }) => holds)]).toEqual([[], true]);
  expect(status).toBe(0);
});

test('what is entered stays, and a book of another year is refused', async () => {
  const last = await put('last.xlsx', bookOf(year(2022, 4, 'Slab | 100 | 40 | t | 2 | 2 | 0 | 0 |')));
  const book = await put('book.xlsx', bookOf(year(2023, 8, 'Slab | 40 | 0 | t | 7 | 7 | 0 | 0 | x')));
  const { out } = await command(['calculate', book, '--with', last, '--out', at('a.xlsx')]);
  expect(out).toContain(`No blank opening value in Stocks that ${last} knows.`);
  const { status, err } = await command(['calculate', book, '--with', book, '--out', at('b.xlsx')]);
  expect([status, err]).toEqual([2, [expect.stringContaining('does not end before this book begins')]]);
});

test('several years stand beside this one, stay when the book is calculated again, and verify', async () => {
  const before = await put('2022.xlsx', bookOf(year(2022, 2, '')));
  const last = await put('2023.xlsx', bookOf(year(2023, 4, '')));
  const book = await put('2024.xlsx', bookOf(year(2024, 8, '')));
  const out = at('beside.xlsx');
  await command(['calculate', book, '--with', before, '--with', last, '--out', out, '--json', at('first.json')]);
  await command(['calculate', out, '--out', at('again.xlsx'), '--json', at('again.json')]);
  const [first, again] = [await json<ComputedJson>('first.json'), await json<ComputedJson>('again.json')];
  // 100 t x 2, 4 and 8 for casting, and 5 t for rolling.
  const scope1 = first.years?.figures.find(({ citation }) => citation === 'inventory.scope1');
  expect(scope1?.values.map(({ period, value, from }) => [period, value, from])).toEqual([
    ['2022', '205', 'book'],
    ['2023', '405', 'book'],
    ['2024', '805', 'report'],
  ]);
  expect(again.years).toEqual(first.years);
  expect((await command(['verify', out])).status).toBe(0);
});

test('two books of one year are refused', async () => {
  const last = await put('last.xlsx', bookOf(year(2023, 4, '')));
  const book = await put('book.xlsx', bookOf(year(2024, 8, '')));
  const { status } = await command(['calculate', book, '--with', last, '--with', last, '--out', at('c.xlsx')]);
  expect(status).toBe(2);
});
