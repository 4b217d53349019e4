/** Each check of the ledgers finds what it asks for, and nothing where all is well. */
import { allChecks } from '../../src/checks/checkLedgers';
import { namesAsNumbers } from '../../src/checks/namesAsNumbers';
import { repeatedRows } from '../../src/checks/repeatedRows';
import { repeatedTicket } from '../../src/checks/repeatedTicket';
import { sharesAddUp } from '../../src/checks/sharesAddUp';
import type { Check } from '../../src/checks/check';
import { readLedgers } from '../../src/ledgers/readLedgers';
import { snapshotOf, type Tables } from '../support/plant';

const found = (check: Check, tables: Tables): readonly string[] =>
  check(readLedgers(snapshotOf(tables))).map(({ severity, code, place }) => `${severity} ${code} ${place.cell}`);

test('a plant without ledgers passes every check', () => {
  for (const check of allChecks) expect(found(check, {})).toEqual([]);
});

test('a ticket that stands twice is a warning at its second row, in any case of letters; blanks are no tickets', () => {
  const scrap =
    'Ticket | Process | Class | Quantity | Unit\nW-1 | A | internal | 5 | t\n | A | internal | 5 | t\n | A | internal | 5 | t\nw-1 | A | internal | 7 | t';
  expect(found(repeatedTicket, { Scrap: scrap })).toEqual(['warning repeated-ticket Scrap!A5']);
});

test('shares that add up to more than the whole are an error, to the whole are none', () => {
  const materials =
    'Process | Item | Quantity | Unit | Pre-consumer share | Post-consumer share\nA | x | 5 | t | 0.3 | 0.7\nA | x | 5 | t | 0.30001 | 0.7\nA | x | 5 | t | 1 |';
  expect(found(sharesAddUp, { Materials: materials })).toEqual(['error shares-above-1 Materials!F3']);
});

describe('names that are numbers', () => {
  const production = (...products: readonly string[]): Tables => ({
    Production: `Process | Product | Quantity | Unit\n${products.map((product) => `A | ${product} | 5 | t`).join('\n')}`,
  });
  test.each([[['6060', '"6060"']], [['6060', '6061']], [['6060', '6060 T6']], [['Coil', 'coil']]])(
    '%j are told apart, or are one',
    (products) => {
      expect(found(namesAsNumbers, production(...products))).toEqual([]);
    },
  );
  test.each([[['6060', '"06060"']], [['"1.0"', '"1"']], [['"1,000"', '1000']], [['"5%"', '0.05']], [['"１"', '1']]])(
    '%j are one number to a formula',
    (products) => {
      expect(found(namesAsNumbers, production(...products))).toEqual([
        'error names-one-number Production!B2',
        'error names-one-number Production!B3',
      ]);
    },
  );
  test('they are compared with what other ledgers draw, not with names of another kind', () => {
    const drawn = (columns: string): Tables => ({
      ...production('6060'),
      Materials: `${columns} | Quantity | Unit\n"06060" | x | 5 | t`,
    });
    expect(found(namesAsNumbers, drawn('Item | Process'))).toEqual([
      'error names-one-number Production!B2',
      'error names-one-number Materials!A2',
    ]);
    expect(found(namesAsNumbers, drawn('Process | Item'))).toEqual([]);
  });
});

describe('a row that stands twice', () => {
  const energy = (...rows: readonly string[]): Tables => ({
    Energy: `Date | Process | Carrier | Quantity | Unit | Shift\n${rows.join('\n')}`,
  });
  const row = '2024-02-01 | A | Power | 500 | MWh | day';
  test('in every cell is a warning at its second place', () => {
    expect(found(repeatedRows, energy(row, '2024-02-02 | A | Power | 500 | MWh | day', row))).toEqual([
      'warning repeated-row Energy!D4',
    ]);
  });
  test.each([
    '2024-02-01 | A | Power | 501 | MWh | day',
    '2024-02-01 | A | Power | 500 | MWh | night',
    ' | A | Power | 500 | MWh | day',
  ])('but for one cell is another: %s', (other) => {
    expect(found(repeatedRows, energy(row, other))).toEqual([]);
  });
});
