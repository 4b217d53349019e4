/** `calculate --second` puts on Parity what the second calculator makes of every result, beside the exact number and what the workbook stores. */
import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readBook } from '../../src/hosts/xlsx/readBook';
import { languages, words } from '../../src/language/words';
import { rowsOf, verify } from '../../src/verify/verify';
import { cellKey } from '../../src/workbook/bookCells';
import { bookOf, type Tables } from '../support/plant';
import { at, command, put } from './listen';

const works: Tables = {
  Production: 'Process | Product | Quantity | Unit\nCast | Billet | 80 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nCast | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
};

test.each(languages)(
  'in %s engine, workbook and second calculator stand side by side, and the book verifies',
  async (language) => {
    const { heads, agrees } = words(language).report;
    const book = await put('book.xlsx', bookOf(works));
    const heard = await command(['calculate', book, '--second', '--out', at('out.xlsx'), '--lang', language]);
    expect(heard.err).toEqual([]);
    expect(heard.out.some((line) => line.includes('IronCalc'))).toBe(true);
    const open = openXlsx(readFileSync(at('out.xlsx')));
    const cells = readBook(open);
    const parity = cells.sheets.find(({ ownKey }) => ownKey === 'parity');
    const rows = parity ? rowsOf(parity) : [];
    const headRow = rows.findIndex((row) => row.includes(heads.second));
    const [exact, second] = [words(language).label.exact, heads.second].map(
      (head) => rows[headRow]?.indexOf(head) ?? -1,
    );
    // A number that stands in no other cell is written as it is: there is no formula to calculate.
    const compared = rows.flatMap((row, index) =>
      index > headRow && parity?.cells.get(cellKey(index + 1, 5))?.formula !== undefined ? [row] : [],
    );
    expect(compared.length).toBeGreaterThan(20);
    for (const row of compared) {
      expect(row[second ?? -1]).toBeCloseTo(Number(row[exact ?? -1]), 9);
      expect(row[(second ?? -1) + 1]).toBe(agrees);
    }
    expect(verify({ snapshot: open.snapshot, cells })).toMatchObject({ holds: true, moved: [] });
  },
);
