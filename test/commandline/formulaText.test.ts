/** Text of a ledger that looks like a formula comes out as the text it was. */
import { readFile } from 'node:fs/promises';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readFormulas, readRange } from '../../src/hosts/xlsx/readRange';
import { bookOf } from '../support/plant';
import { at, command, put } from './listen';

const names = ["=cmd|'/C calc'!A0", '+1+1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://example.com","x")'];

test('in every result sheet, and never as a formula', async () => {
  const book = await put(
    'book.xlsx',
    bookOf({
      Production: `Process _ Product _ Quantity _ Unit\n${names.map((name) => `Works _ ${name} _ 10 _ t`).join('\n')}`
        .replaceAll('|', '\u2758')
        .replaceAll('_', '|'),
      Energy: 'Process | Carrier | Quantity | Unit\nWorks | =1+1 | 5 | MWh',
      Factors: 'Item | Component | Value | Unit | Source\n=1+1 | location | 0.5 | t/MWh | =1+2',
    }),
  );
  const { status, err } = await command(['calculate', book, '--out', at('out.xlsx')]);
  expect([status, err]).toEqual([0, []]);
  const open = openXlsx(new Uint8Array(await readFile(at('out.xlsx'))));
  const sheets = open.snapshot.sheets.map(({ name }) => name);
  const formulas = sheets.flatMap((sheet) => [...readFormulas(open, sheet).values()]);
  const texts = sheets.flatMap((sheet) => readRange(open, sheet, 10_000).flat());
  expect(formulas.length).toBeGreaterThan(50);
  for (const name of [...names, '=1+1', '=1+2']) {
    const shown = name.replaceAll('|', '\u2758');
    expect([shown, texts.filter((text) => text === shown).length > 1]).toEqual([shown, true]);
    expect(formulas.filter((formula) => formula === shown.replace(/^=/, ''))).toEqual([]);
  }
});
