/** What changed between two books, row by row, told as a person would. */
import { compareBooks } from '../../src/compare/compareBooks';
import type { RowChange } from '../../src/compare/rowChanges';
import { snapshotOf, year2024, type Tables } from '../support/plant';

const scrap = `Date | Ticket | Site | Process | Scrap type | Class | Quantity | Unit
  2024-03-01 | T1 | East | Casthouse | Sheet | pre-consumer | 10 | t
  2024-03-02 | T2 | East | Casthouse | Cans | post-consumer | 20 | t
  2024-03-03 | T3 | East | Casthouse | Cans | post-consumer | 30 | t`;
const book = (text: string, more: Tables = {}): Tables => ({
  Production: `Date | Site | Process | Product | Quantity | Unit
    2024-06-30 | East | Casthouse | Ingot | 55 | t`,
  Scrap: text,
  ...more,
});
function changesOf(table: string, earlier: Tables, later: Tables): readonly RowChange[] {
  const { ledgers } = compareBooks(snapshotOf(earlier), snapshotOf(later));
  return ledgers.find((ledger) => ledger.table === table)?.changes ?? [];
}
const told = (changes: readonly RowChange[]): readonly unknown[] =>
  changes.map(({ kind, earlier, later, cells }) => [
    kind,
    earlier.map(({ name }) => name).join(),
    later.map(({ name }) => name).join(),
    ...cells.map(({ column, earlier: old, later: now }) => `${column}: ${old} -> ${now}`),
  ]);
const ofScrap = (later: string): readonly unknown[] => told(changesOf('Scrap', book(scrap), book(later)));

test('a cell that changed is named with both values', () => {
  expect(ofScrap(scrap.replace('| 20 |', '| 21 |'))).toEqual([['changed', 'T2', 'T2', 'quantity: 20 -> 21']]);
});

test('rows in another order, and a blank row between them, are no change', () => {
  const [head = '', one = '', two = '', three = ''] = scrap.split('\n');
  expect(ofScrap([head, three, ' | | | | | | |', one, two].join('\n'))).toEqual([]);
});

test('a ticket written otherwise is renamed, not gone and come', () => {
  expect(ofScrap(scrap.replace('T2', 'T2b'))).toEqual([['renamed', 'T2', 'T2b', 'ticket: T2 -> T2b']]);
});

test('a delivery in two rows with the same sum is split, and backwards joined', () => {
  const parted = scrap.replace(
    '| 30 | t',
    '| 18 | t\n  2024-03-03 | T3 | East | Casthouse | Cans | post-consumer | 12 | t',
  );
  expect(ofScrap(parted)).toEqual([['split', 'T3', 'T3,T3']]);
  expect(told(changesOf('Scrap', book(parted), book(scrap)))).toEqual([['joined', 'T3,T3', 'T3']]);
});

test('a row that came and a row that went', () => {
  const other = scrap.replace(
    '2024-03-01 | T1 | East | Casthouse | Sheet | pre-consumer | 10 | t',
    '2024-05-05 | T9 | East | Casthouse | Dross | internal | 1 | t',
  );
  expect(ofScrap(other)).toEqual([
    ['added', '', 'T9'],
    ['removed', 'T1', ''],
  ]);
});

test('what cannot be read is told as it was typed', () => {
  expect(ofScrap(scrap.replace('| 20 |', '| n/a |'))).toEqual([['changed', 'T2', 'T2', 'quantity: 20 -> n/a']]);
});

test('the same words in the other language are no change', () => {
  expect(ofScrap(scrap.replaceAll('post-consumer', '消费后'))).toEqual([]);
});

test('settings and factors are told first', () => {
  const factors = 'Item | Component | Value | Unit\n Gas | direct | 0.056 | tCO2e/GJ';
  const earlier = book(scrap, { Settings: year2024('GWP set | AR6'), Factors: factors });
  const later = book(scrap.replace('| 20 |', '| 21 |'), {
    Settings: year2024('GWP set | AR5'),
    Factors: factors.replace('0.056', '0.06'),
  });
  const { ledgers } = compareBooks(snapshotOf(earlier), snapshotOf(later));
  expect(ledgers.map(({ table }) => table)).toEqual(['Settings', 'Factors', 'Scrap']);
  expect(told(ledgers[0]?.changes ?? [])).toEqual([['changed', 'GWP set', 'GWP set', 'value: AR6 -> AR5']]);
});

test('of two years the sums are compared, not the rows', () => {
  const lastYear = Object.fromEntries(
    Object.entries({ ...book(scrap), Settings: year2024() }).map(([name, text]) => [
      name,
      text.replaceAll('2024', '2023'),
    ]),
  );
  const { ledgers } = compareBooks(snapshotOf(lastYear), snapshotOf(book(scrap.replace('| 20 |', '| 25 |'))));
  const scraps = ledgers.find(({ table }) => table === 'Scrap');
  expect(scraps?.by).toBe('lines');
  expect(scraps?.changes.map(({ kind, cells }) => [kind, cells])).toEqual([
    ['changed', [{ column: 'quantity', earlier: '50', later: '55' }]],
  ]);
});
