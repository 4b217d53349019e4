/** The second calculator gives every known answer, knows every function that we write, and is not believed where it fails. */
import { readFileSync } from 'node:fs';
import { canaries } from '../../src/secondCalculator/canaries';
import { ironCalc, wrongFunctions } from '../../src/secondCalculator/ironCalc';
import { cellKey, type BookCells } from '../../src/workbook/bookCells';
import { formulaPieces } from '../../src/workbook/formulas/formulaPieces';
import { sampleSheets } from '../../src/samples/allSamples';
import { writeResults } from '../support/writtenWorkbook';

const calculator = ironCalc(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));

const bookWith = (formulas: readonly string[]): BookCells => ({
  date1904: false,
  tables: [],
  sheets: [
    {
      name: 'S',
      isVisible: true,
      hiddenRows: new Set(),
      cells: new Map(formulas.map((formula, row) => [cellKey(row + 1, 1), { value: null, formula }])),
    },
  ],
});

test('it gives every known answer', () => {
  expect([...wrongFunctions()]).toEqual([]);
});

test.each([
  ['a function', { functions: ['SUM'], formula: 'SUM(B1:B3)', answer: 11 }, ['SUM']],
  ['all of it', { functions: [], formula: '1+1', answer: 3 }, ['*']],
])('an answer that it gets wrong takes the trust in %s', (_, canary, distrusted) => {
  expect([...wrongFunctions([...canaries, canary])]).toEqual(distrusted);
});

test('every function of the samples has a known answer', () => {
  const known = new Set(canaries.flatMap(({ functions }) => functions));
  const written = ['demo-corrected', 'nanshan-2024'].flatMap((sample) =>
    writeResults(sampleSheets(sample, 'en') ?? []).sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => formulaPieces(cell?.formula ?? '').filter(({ kind }) => kind === 'function')),
    ),
  );
  expect([...new Set(written.map(({ text }) => text))].filter((name) => !known.has(name))).toEqual([]);
});

test('it recalculates, whatever was stored; a double minus, a half, ranges of one cell and an array that it cannot do are told apart', () => {
  const { values, left, formulas } = calculator.recalculate(
    bookWith([
      '1+1',
      'SUMPRODUCT(--(A1:A1=2),A1:A1)',
      'ROUND(1.005,2)',
      'SUMPRODUCT(LEN(A1:A3))',
      'A4+1',
      '1/0',
      'INDEX($A$1,MATCH(2,A1,0))+SUMIFS(A1,$A$1,2)+COUNTIFS(A1,2)',
    ]),
  );
  const found = [1, 2, 3, 4, 5, 6, 7].map((row) => values.get('S')?.get(cellKey(row, 1))?.value);
  expect(found).toEqual([2, 2, 1.01, undefined, undefined, '#DIV/0!', 5]);
  expect([left, formulas]).toEqual([2, 7]);
});
