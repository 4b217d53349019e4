/** Bad input in a ledger ends with status 1, names its cell, and withholds what needs it: never a number in place of an unknown. */
import { bookOf, errors, type Tables, crossfootHolds, productIn } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import { at, command, json, names, put } from './listen';

const good: Tables = {
  Production: `Date | Process | Product | Quantity | Unit
    2024-06-30 | Smelter | Metal | 100 | t
    2024-06-30 | Mill | Coil | 90 | t`,
  Materials: `Date | Process | Item | Quantity | Unit | Metal content
    2024-06-30 | Smelter | Bauxite | 200 | t |
    2024-06-30 | Mill | Metal | 50 | t | 1
    2024-06-30 | Mill | Ingot | 45 | t | 1`,
  Energy: `Date | Process | Carrier | Quantity | Unit
    2024-06-30 | Smelter | Power | 1000 | MWh
    2024-06-30 | Mill | Gas | 10 | t`,
  Factors: `Item | Component | Value | Unit
    Bauxite | footprint | 1 | tCO2e/t
    Ingot | footprint | 2 | tCO2e/t
    Power | location | 0.5 | tCO2/MWh
    Gas | direct | 50 | tCO2/TJ
    Gas | ncv | 40 | GJ/t`,
};

const calculated = async (
  tables: Tables,
): Promise<{ readonly status: number; readonly found: ComputedJson; readonly words: string }> => {
  const book = await put('book.xlsx', bookOf(tables));
  const { status, out, err } = await command(['calculate', book, '--out', at('out.xlsx'), '--json', at('out.json')]);
  expect(err).toEqual([]);
  return { status, found: await json<ComputedJson>('out.json'), words: out.join('\n') };
};
const totals = (found: ComputedJson): readonly (string | null)[] =>
  found.products.map(({ footprint }) => footprint.locationBased.total);
const without = (table: string): Tables => Object.fromEntries(Object.entries(good).filter(([name]) => name !== table));
const withRow = (table: string, before: string, after: string): Tables => {
  const changed = good[table]!.replace(before, after);
  if (changed === good[table]) throw new Error(`${table} has no ${before}`);
  return { ...good, [table]: changed };
};

test('the plant that the cases break is good', async () => {
  const { status, found } = await calculated(good);
  expect([status, errors(found)]).toEqual([0, []]);
  // Metal (200 + 500) / 100; coil (50 x 7 + 45 x 2 + 10 x 40 x 50 / 1000) / 90.
  expect(totals(found)).toEqual(['7', '5.11111111111111111111111111111']);
  expect(await names()).toEqual(['book.xlsx', 'out.json', 'out.xlsx']);
});

describe.each<[string, Tables, readonly string[], readonly (string | null)[]]>([
  ['an unknown unit', withRow('Energy', '10 | t', '10 | tons of it'), ['unknown-unit Energy!E3'], ['7', null]],
  ['an unreadable number', withRow('Energy', '10 | t', 'about ten | t'), ['unreadable-number Energy!D3'], ['7', null]],
  ['a number stored as text', withRow('Energy', '10 | t', '"10" | t'), ['number-as-text Energy!D3'], ['7', null]],
  ['#N/A', withRow('Energy', '10 | t', '#N/A | t'), ['error-value Energy!D3'], ['7', null]],
  ['a blank quantity', withRow('Energy', '10 | t', ' | t'), ['missing-value Energy!D3'], ['7', null]],
  ['a negative mass', withRow('Materials', '200 | t', '-200 | t'), ['negative-net Materials!D2'], [null, null]],
  [
    'a number too large for a cell',
    withRow('Production', '100 | t', '"1e400" | t'),
    ['unreadable-number Production!D2'],
    [null, null],
  ],
  [
    'a date as text',
    withRow('Energy', '2024-06-30 | Mill', '"2024-06-30" | Mill'),
    ['text-date Energy!A3'],
    ['7', null],
  ],
  [
    'a date that means nothing',
    withRow('Energy', '2024-06-30 | Mill', 'last June | Mill'),
    ['unreadable-date Energy!A3'],
    ['7', null],
  ],
  [
    'an item without a factor',
    withRow('Factors', 'Bauxite |', 'Aluminium |'),
    ['no-factor Materials!C2'],
    [null, null],
  ],
  [
    'a fuel without a calorific value',
    withRow('Factors', 'Gas | ncv | 40 | GJ/t', ''),
    ['missing-calorific-value Energy!C3'],
    ['7', null],
  ],
  [
    'a factor whose unit nobody knows',
    withRow('Factors', 'tCO2/TJ', 'tCO2/therm'),
    ['unreadable-factor-unit Factors!D5'],
    ['7', null],
  ],
  [
    'two factors that fit equally',
    withRow('Factors', 'Power |', 'Power | location | 0.6 | tCO2/MWh\nPower |'),
    ['ambiguous-factor Factors!C5'],
    [null, null],
  ],
  [
    'two oxidations that fit equally',
    withRow('Factors', 'Power |', 'Gas | oxidation | 0.98 | 1\nGas | oxidation | 0.99 | 1\nPower |'),
    ['ambiguous-factor Factors!C5'],
    ['7', null],
  ],
  [
    'two calorific values that fit equally',
    withRow('Factors', 'Power |', 'Gas | ncv | 41 | GJ/t\nPower |'),
    ['ambiguous-factor Factors!C7'],
    ['7', null],
  ],
  [
    'a calorific value for another place',
    {
      ...withRow('Factors', 'Gas | ncv | 40 | GJ/t', ''),
      Factors:
        'Item | Component | Value | Unit | Region\nBauxite | footprint | 1 | t/t\nIngot | footprint | 2 | t/t\nPower | location | 0.5 | t/MWh\nGas | direct | 50 | t/TJ\nGas | ncv | 40 | GJ/t | EU',
    },
    ['factor-not-fitting Energy!C3'],
    ['7', null],
  ],
  [
    'a process that takes in and makes nothing',
    withRow('Energy', 'Mill | Gas', 'Painting shop | Gas'),
    ['input-without-output Energy!B3'],
    [null, null],
  ],
  [
    'a mistyped process',
    withRow('Energy', 'Mill | Gas', 'Mil | Gas'),
    ['input-without-output Energy!B3'],
    [null, null],
  ],
  [
    'a loop that returns more than it takes',
    {
      ...good,
      Materials: good['Materials']!.replace('Bauxite | 200', 'Coil | 90').replace('Metal | 50', 'Metal | 100'),
    },
    ['loop-returns-too-much Materials!D2'],
    [null, null],
  ],
  [
    'a share above the whole',
    withRow('Materials', 'Ingot | 45 | t | 1', 'Ingot | 45 | t | 95'),
    ['share-above-1 Materials!F4'],
    ['7', null],
  ],
  ['an output of zero', withRow('Production', '90 | t', '0 | t'), ['zero-output Production!D3'], ['7', null]],
  [
    'a name with a blank behind it',
    withRow('Materials', 'Mill | Metal |', 'Mill | "Metal " |'),
    ['untidy-text Materials!C3'],
    ['7', null],
  ],
  [
    'a full-width twin of a name',
    withRow('Materials', 'Mill | Metal |', 'Mill | Ｍetal |'),
    ['untidy-text Materials!C3'],
    ['7', null],
  ],
])('%s', (_, tables, cells, footprints) => {
  test('is named and withholds what needs it', async () => {
    const { status, found, words } = await calculated(tables);
    expect([status, errors(found), totals(found)]).toEqual([1, cells, footprints]);
    expect(words).toContain(cells[0]!.split(' ')[1]);
    expect(found.products.map(({ footprint }) => footprint.marketBased.total)).toEqual(footprints);
    expect(crossfootHolds(found)).toEqual(footprints.includes(null) ? [null, null] : [true, true]);
  });
});

test.each<[string, Tables, readonly string[]]>([
  ['no settings', { ...good, Settings: 'Note\nx' }, ['missing-column Settings!A1', 'missing-column Settings!A1']],
  [
    'a period that ends before it begins',
    { ...good, Settings: 'Setting | Value\nPeriod from | 2024-12-31\nPeriod to | 2024-01-01' },
    ['period-reversed Settings!B3'],
  ],
  [
    'a period that cannot be read',
    { ...good, Settings: 'Setting | Value\nPeriod from | last year\nPeriod to | 2024-12-31' },
    ['unreadable-setting Settings!B2'],
  ],
])('with %s nothing is computed', async (_, tables, cells) => {
  const { status, found } = await calculated(tables);
  expect([status, errors(found), found.products]).toEqual([1, cells, []]);
});

test('without a production ledger there are no products', async () => {
  const { status, found } = await calculated(without('Production'));
  expect([status, found.products, found.findings[0]?.code]).toEqual([1, [], 'missing-table']);
});

test('without an energy ledger no footprint is known', async () => {
  const { status, found } = await calculated({ ...good, Energy: '' });
  expect(totals(found)).toEqual([null, null]);
  expect([
    status,
    found.findings.filter(({ code }) => code === 'missing-table').map(({ severity, table }) => [severity, table]),
  ]).toEqual([
    1,
    [
      ['error', 'Energy'],
      ['note', 'Scrap'],
    ],
  ]);
});

test('a missing column withholds every result that needs the ledger', async () => {
  const { status, found } = await calculated({ ...good, Energy: good['Energy']!.replace('Quantity', 'Amount used') });
  expect([status, errors(found), totals(found)]).toEqual([1, ['missing-column Energy!A1'], [null, null]]);
});

test('a column that stands twice withholds every result that needs the ledger', async () => {
  const { status, found } = await calculated({
    ...good,
    Energy: good['Energy']!.replace('Unit', 'Unit | 数量')
      .replaceAll('MWh', 'MWh | 7')
      .replaceAll('10 | t', '10 | t | 7'),
  });
  expect([status, errors(found), totals(found)]).toEqual([1, ['duplicate-column Energy!F1'], [null, null]]);
});

test('a row outside the period is not counted, and that is said', async () => {
  const { status, found } = await calculated(withRow('Energy', '2024-06-30 | Smelter', '2025-01-01 | Smelter'));
  expect([status, productIn(found, 'Metal').footprint.locationBased.total]).toEqual([0, '2']);
  expect(found.findings.find(({ code }) => code === 'outside-period')).toMatchObject({
    severity: 'warning',
    cell: 'Energy!A2',
    message: expect.stringContaining('1 row'),
  });
});
