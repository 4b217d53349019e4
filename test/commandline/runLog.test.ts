/** The command line goes on with the log of the results that it replaces, and says what changed since. */
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import { bookOf, year2024, type Tables } from '../support/plant';
import { at, command, json, put } from './listen';

const works = (power: number, organisation: string): Tables => ({
  Settings: year2024(`Organisation | ${organisation}`),
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: `Process | Carrier | Quantity | Unit\nSmelter | Power | ${power} | MWh`,
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
});

async function calculated(tables: Tables, ...more: readonly string[]) {
  const book = await put('book.xlsx', bookOf(tables));
  const heard = await command(['calculate', book, '--json', at('book.json'), ...more]);
  return { ...heard, runs: (await json<ComputedJson>('book.json')).runs };
}

test('a changed ledger gives a second line, with its day where one is given, and what changed is printed', async () => {
  expect((await calculated(works(1400, 'Works'))).runs).toMatchObject([{ date: null }]);
  const second = await calculated(works(1500, 'Works'), '--date', '2024-12-31');
  expect(second.runs).toMatchObject([{ date: null }, { date: '2024-12-31' }]);
  expect(second.out).toContain('Since the last run 4 headline numbers changed:');
  expect(second.out).toContain('  Metal · Smelter, Location-based: 7.000 → 7.500 tCO2e/t');
  expect((await calculated(works(1500, 'Other works'))).runs).toHaveLength(1);
});

test('a day that is none is refused', async () => {
  const book = await put('book.xlsx', bookOf(works(1400, 'Works')));
  const heard = await command(['calculate', book, '--date', '2024-02-30']);
  expect(heard.status).toBe(2);
  expect(heard.err).toEqual(['The option "--date" cannot be "2024-02-30". Write a day as 2026-11-28.']);
});
