/** `audit` draws the same rows from the same book, looks for evidence beside it, and its sheets outlive another calculation. */
import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { repairXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { bookOf, type Tables } from '../support/plant';
import { at, command, json, put } from './listen';

const works: Tables = {
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: [
    'Process | Carrier | Quantity | Unit | Evidence',
    'Smelter | Power | 1400 | MWh | january.pdf',
    'Smelter | Power | 1300 | MWh | Invoice 12',
  ].join('\n'),
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh\nPower | upstream | 0 | tCO2/MWh',
};

test('the sample is printed, written as JSON and as sheets that stay; a file that is not there is exit status 1', async () => {
  const book = await put('book.xlsx', bookOf(works));
  const first = await command(['audit', book, '--json', at('audit.json'), '--out', at('audited.xlsx')]);
  expect(first).toMatchObject({ status: 1, err: [] });
  expect(first.out).toContain(
    '  Energy!C2  Energy · Power: 700.0 tCO2e, for sure; evidence: january.pdf · file not found',
  );
  await put('january.pdf', 'a bill');
  expect(await command(['audit', book, '--json', at('again.json')])).toMatchObject({ status: 0 });
  const rows = [
    { cell: 'Energy!C2', emissions: '700', taken: 'certain', evidenceState: 'there' },
    { cell: 'Energy!C3', emissions: '650', taken: 'certain', evidenceState: 'named' },
  ];
  expect(await json('again.json')).toMatchObject({ seed: '1', materiality: '0.05', population: '1350', rows });
  expect(await command(['calculate', at('audited.xlsx'), '--out', at('calculated.xlsx')])).toMatchObject({ status: 0 });
  const tables = openXlsx(readFileSync(at('calculated.xlsx'))).snapshot.tables.map(({ name }) => name);
  expect(tables).toEqual(expect.arrayContaining(['CrossfootVouching1', 'CrossfootJudging1']));
});

test('the audit of before is taken over from the book itself or from the one named, and its errors are projected', async () => {
  const book = await put('book.xlsx', bookOf(works));
  await command(['audit', book, '--seed', '9', '--out', at('audited.xlsx')]);
  // 1400 MWh booked, 1260 found: a tenth of 700 t.
  const open = openXlsx(readFileSync(at('audited.xlsx')));
  const vouching = { sheet: 'To vouch', before: null };
  await put(
    'ticked.xlsx',
    repairXlsx(open, [
      { ...vouching, row: 2, column: 10, after: 'no' },
      { ...vouching, row: 2, column: 11, after: 1260 },
      { ...vouching, row: 2, column: 14, after: 'meter read twice' },
    ]),
  );
  const [itself, named] = [
    await command(['audit', at('ticked.xlsx')]),
    await command(['audit', book, '--earlier', at('ticked.xlsx'), '--json', at('a.json')]),
  ];
  expect(itself.out).toEqual(named.out);
  expect(named.out).toEqual(
    expect.arrayContaining([
      '1 of 2 rows vouched, 1 of them in error.',
      'Most likely error 70.0 tCO2e: 70.0 in rows taken for sure, 0.0 projected from the others.',
    ]),
  );
  expect(await json('a.json')).toMatchObject({
    seed: '9',
    result: { rowsOpen: 1, knownError: '70', projectedError: '0', mostLikelyError: '70', conclusion: 'open' },
    rows: [{ agrees: 'no', found: '1260', error: '70', tainting: null, note: 'meter read twice' }, { agrees: null }],
  });
  const { status, err } = await command(['audit', book, '--earlier', book]);
  expect([status, err[0]]).toEqual([2, expect.stringContaining('has no sheets of an audit')]);
});

test.each([
  [['--confidence', '0.97'], 'The option "--confidence" cannot be "0.97".'],
  [['--materiality', 'much'], 'The option "--materiality" cannot be "much".'],
  [['--expected', '50%'], 'There is nothing to draw from'],
])('%j is refused', async (options, reason) => {
  const book = await put('book.xlsx', bookOf(works));
  const { status, err } = await command(['audit', book, ...options]);
  expect([status, err[0]]).toEqual([2, expect.stringContaining(reason)]);
});
