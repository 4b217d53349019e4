/** Formulas of one column read alike where they do alike. */
import { filledDown } from '../../src/reports/layout/filledDown';

const column = (...formulas: (string | undefined)[]): (string | undefined)[] =>
  filledDown(
    formulas.map((formula) => [formula === undefined ? { value: 'a text' } : { value: 1, formula }]),
    'withheld',
  ).map(([cell]) => cell?.formula);

test('what stands beside each row moves, what all rows share stays', () => {
  expect(column('$A$1*Rates!C9', '$A$2*Rates!C9', 'A3*Rates!$C$9')).toEqual([
    '$A1*Rates!$C$9',
    '$A2*Rates!$C$9',
    '$A3*Rates!$C$9',
  ]);
});

test('a range that grows from a row that stays keeps its beginning', () => {
  expect(column('SUM(B1:B1)', 'SUM(B1:B2)')).toEqual(['SUM(B$1:B1)', 'SUM(B$1:B2)']);
});

test('rows that jump are left as they are written', () => {
  expect(column('B1', 'B7', 'B$8')).toEqual(['B1', 'B7', 'B$8']);
});

test('what asks whether its number is withheld is filled down like its neighbours', () => {
  expect(column('A$1*2', 'IF(Findings!$C$4="open","withheld",A$2*2)', 'A3*2')).toEqual([
    'A1*2',
    'IF(Findings!$C$4="open","withheld",A2*2)',
    'A3*2',
  ]);
});

test('a formula of another kind and a cell without one stand apart', () => {
  expect(column('B1', 'B1+1', undefined, 'B1')).toEqual(['B1', 'B1+1', undefined, 'B1']);
});

test('texts, sheets and names of columns are no references', () => {
  expect(column(`SUMIFS('A1 B2'!C1,T[A1],"B1")`, `SUMIFS('A1 B2'!C2,T[A1],"B1")`)).toEqual([
    `SUMIFS('A1 B2'!C1,T[A1],"B1")`,
    `SUMIFS('A1 B2'!C2,T[A1],"B1")`,
  ]);
});
