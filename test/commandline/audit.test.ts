/** `audit` draws the same rows from the same book, looks for evidence beside it, and its sheets outlive another calculation. */
import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { bookOf, type Tables } from '../support/plant';
import { at, command, json, put } from './listen';

const works: Tables = {
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: [
    'Process | Carrier | Quantity | Unit | Evidence',
    'Smelter | Power | 1400 | MWh | january.pdf',
    'Smelter | Power | 1300 | MWh | Invoice 12',
  ].join('\n'),
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
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

test.each([
  [['--confidence', '0.97'], 'The option "--confidence" cannot be "0.97".'],
  [['--materiality', 'much'], 'The option "--materiality" cannot be "much".'],
  [['--expected', '50%'], 'There is nothing to draw from'],
])('%j is refused', async (options, reason) => {
  const book = await put('book.xlsx', bookOf(works));
  const { status, err } = await command(['audit', book, ...options]);
  expect([status, err[0]]).toEqual([2, expect.stringContaining(reason)]);
});
