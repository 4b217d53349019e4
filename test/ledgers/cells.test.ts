/** What a cell of a ledger may hold, and that a blank is unknown and never zero. */
import { errors, findings, plant, result, type Tables, productIn } from '../support/plant';

const scrap = (row: string, header = 'Process | Class | Quantity | Unit | Metal content | Date'): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 90 | t',
  Scrap: `${header}\n${row}`,
});
const codes = (row: string): readonly string[] => errors(plant(scrap(row)));

test.each([
  ['Casting | internal | 5 | t | |', []],
  ['Casting | INTERNAL | 0.5 | 吨 | 0.97 | 2024-02-29', []],
  ['Casting | 内部 | 5 | Ｋｇ | 1 | 2024-12-31 23:59', []],
  ['Casting | internal | | t | |', ['missing-value Scrap!C2']],
  ['Casting | | 5 | t | |', ['missing-value Scrap!B2']],
  [' | internal | 5 | t | |', ['missing-value Scrap!A2']],
  ['Casting | internal | 5 | | |', ['missing-value Scrap!D2']],
  ['Casting | internal | "5" | t | |', ['number-as-text Scrap!C2']],
  ['Casting | internal | "1,234.5" | t | |', ['number-as-text Scrap!C2']],
  ['Casting | internal | 五 | t | |', ['unreadable-number Scrap!C2']],
  ['Casting | internal | -5 | t | |', ['negative-net Scrap!C2']],
  ['Casting | internal | " " | t | |', ['empty-text Scrap!C2']],
  ['Casting | internal | 5 | t | 1.01 |', ['share-above-1 Scrap!E2']],
  ['Casting | internal | 5 | t | "97 %" |', ['number-as-text Scrap!E2']],
  ['Casting | internal | 5 | t | | "2024-03-01"', ['text-date Scrap!F2']],
  ['Casting | internal | 5 | t | | 0', ['unreadable-date Scrap!F2']],
  ['Casting | internl | 5 | t | |', ['unknown-choice Scrap!B2']],
  ['Casting | internal | 5 | tt | |', ['unknown-unit Scrap!D2']],
  ['Casting | internal | 5 | 公吨 | |', []],
  ['Casting | internal | 5 | ton | |', ['ambiguous-unit Scrap!D2']],
  ['Casting | internal | 5 | Mt | |', ['ambiguous-unit Scrap!D2']],
  ['Casting | internal | 5 | lb | |', ['ambiguous-unit Scrap!D2']],
  ['Casting | internal | "1,234" | t | |', ['number-two-ways Scrap!C2']],
  ['Casting | internal | 1e21 | t | |', ['number-beyond-measure Scrap!C2']],
  ['Casting | internal | 1e-31 | t | |', ['number-beyond-measure Scrap!C2']],
  ['Casting | internal | =? | t | |', ['formula-not-calculated Scrap!C2']],
  ['Casting | internal | 5 | t | =? |', ['formula-not-calculated Scrap!E2']],
  ['Casting | internal | 5 | t | | =?', ['formula-not-calculated Scrap!F2']],
  ['Casting | =? | 5 | t | |', ['formula-not-calculated Scrap!B2']],
  ['1234567890123456789 | internal | 5 | t | |', ['identifier-as-number Scrap!A2']],
  ['"Casting " | internal | 5 | t | |', ['untidy-text Scrap!A2']],
  ['Casting | internal | #N/A | t | |', ['error-value Scrap!C2']],
])('%s', (row, expected) => {
  expect(codes(row)).toEqual(expected);
});

test('an unknown word and an unknown unit come with the nearest known one', () => {
  const near = plant(scrap('Casting | internl | 5 | tonnnes | |'))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ details }) => details.near);
  expect(near).toEqual(expect.arrayContaining(['internal', 'tonnes']));
});

test.each(['lb', 'tt', 'kW', 'MWp', 'm2', 'Nm2', '公两'])('the unit %s is not taken for another quantity', (unit) => {
  const { findings: found } = plant(scrap(`Casting | internal | 5 | ${unit} | |`));
  expect(found.find(({ code }) => code === 'unknown-unit' || code === 'ambiguous-unit')?.details.near ?? '').toBe('');
});

test('a row without anything in a known column is no row', () => {
  expect(codes('| | | | |\nCasting | internal | 5 | t | |\n | | | | |')).toEqual([]);
});

test('a blank quantity makes the total unknown, a zero does not', () => {
  const total = (quantity: string) =>
    result(scrap(`Casting | internal | 5 | t | |\nCasting | internal | ${quantity} | t | |`)).scrap.internal;
  expect([total(''), total('0'), total('2.5')]).toEqual([null, '5', '7.5']);
});

test('a formula that gives the empty text is a blank', () => {
  const { scrap: totals, findings: found } = result(
    scrap('Casting | internal | 5 | t | ="" | =""\n="" | ="" | ="" | ="" | ="" | =""'),
  );
  expect([totals.internal, found.filter(({ severity }) => severity === 'error')]).toEqual(['5', []]);
});

test('text that looks like a formula is only noted and stays text', () => {
  const assessment = plant({
    ...scrap('Casting | internal | 5 | t | |'),
    Production: 'Process | Product | Quantity | Unit\nCasting | =cmd\\|calc | 90 | t',
  });
  expect(findings(assessment)).toContain('note formula-like-text Production!B2');
});

test('of each cell that can only mean one thing the mended value is offered', () => {
  const { findings: found } = plant(
    scrap(
      '"Casting " | internal | "1,234.5" | t | "97 %" | 2024年3月1日\nCasting | internal | "0,985" | t | | 01-Mar-2024',
    ),
  );
  expect(new Set(found.flatMap(({ repair }) => repair?.after ?? []))).toEqual(
    new Set(['Casting', 1234.5, 0.97, 45352, 0.985]),
  );
});

test('seventeen digits are kept to the last', () => {
  expect(
    productIn(
      result({
        Production: 'Process | Product | Quantity | Unit\nA | a | 0.30000000000000004 | t\nA | a | 1234567890 | t',
      }),
      'a',
    ).output.value,
  ).toBe('1234567890.30000000000000004');
});
