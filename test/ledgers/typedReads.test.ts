/** Keys and values of columns are known to the compiler: a misspelt key, a key of another ledger or a cast that is not needed does not compile. */
import { inEach } from '../../src/languages';
import type { TableOf } from '../../src/ledgers/allLedgers';
import { activityLedger, column } from '../../src/ledgers/columns';
import { stateAt, textAt, valueAt, CellState, type LedgerTable } from '../../src/ledgers/ledgerTable';
import { snapshotOf } from '../support/plant';
import { readLedgers } from '../../src/ledgers/readLedgers';
import { findUnit } from '../../src/quantity/units';

const { tables } = readLedgers(
  snapshotOf({
    Scrap: `Date | Process | Class | Quantity | Unit | Yield
      2024-03-01 | Cast | 消费后 | 0.1 | 吨 | 0.9
      | Cast | home | 5 | kg |`,
  }),
);
const scrap = tables.get('Scrap')!;

test('a choice, a unit, a day and a number are read as what they are', () => {
  const [scrapClass, of, day, amount] = [
    valueAt(scrap, 'class', 0) satisfies 'internal' | 'pre-consumer' | 'post-consumer' | undefined,
    valueAt(scrap, 'unit', 0),
    valueAt(scrap, 'date', 0) satisfies number | undefined,
    valueAt(scrap, 'quantity', 0),
  ];
  expect([scrapClass, of, day, amount?.times(3).toString()]).toEqual(['post-consumer', findUnit('t'), 45352, '0.3']);
});

test('a blank is nothing, whether or not the table has the column', () => {
  expect([valueAt(scrap, 'yield', 1), valueAt(scrap, 'date', 1), valueAt(scrap, 'ownership', 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([valueAt(scrap, 'supplier', 1), stateAt(scrap, 'supplier', 1)]).toEqual(['', CellState.blank]);
});

test('what the compiler refuses, forced all the same, reads a blank or makes nonsense', () => {
  const amount = column('amount', inEach('*Amount', '量'), 'amount');
  const things = column('thing', inEach('*Thing', '物'), 'name');
  const small = { table: 'Small', names: inEach('Small', '小表'), columns: [things, amount] } as const;
  const mistakes = (any: LedgerTable, either: TableOf<'Scrap' | 'Energy'>) => [
    textAt(either, 'carrier', 0),
    // @ts-expect-error: misspelt
    textAt(scrap, 'clas', 0),
    // @ts-expect-error: a column of another ledger
    textAt(scrap, 'carrier', 0),
    // @ts-expect-error: nobody knows which ledger it is
    textAt(any, 'class', 0),
    // @ts-expect-error: no class of scrap
    valueAt(scrap, 'class', 0) === 'old',
    // @ts-expect-error: numbers are exact
    (valueAt(scrap, 'quantity', 0) ?? 0) + 1,
    // @ts-expect-error: lines can agree in columns of their own ledger only
    activityLedger({ ...small, lines: { sum: 'amount', item: 'thing', agreeIn: ['thing', 'carrier'] } }),
  ];
  expect(mistakes(scrap, scrap).slice(0, -1)).toEqual(['', '', '', '消费后', false, '0.11']);
});
