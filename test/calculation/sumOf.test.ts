/** Sums of cells are written as a person would write them, and stay within what Excel takes. */
import { sumOf } from '../../src/calculation/graph/rule';
import { cellAddress } from '../../src/workbook/address';

test.each([
  [[], '0'],
  [['A1'], 'A1'],
  [['A1', 'A2', 'A3'], 'SUM(A1:A3)'],
  [['A1', 'B1', 'C1'], 'SUM(A1:C1)'],
  [['Z1', 'AA1'], 'SUM(Z1:AA1)'],
  [['A1', 'A2', 'B2', 'C2'], 'SUM(A1:A2,B2:C2)'],
  [['A1', 'A3', 'A2'], 'SUM(A1:A3)'],
  [['A1', 'A4', 'A2'], 'SUM(A1:A2,A4)'],
  [['B1', 'A2', 'A1'], 'SUM(A1:A2,B1)'],
  [['A2', 'A2', 'A1'], 'SUM(A1:A2,A2)'],
  [['$A$1', '$A$2'], 'SUM($A$1:$A$2)'],
  [['Inventory!$B$8', 'Inventory!$C$8'], 'SUM(Inventory!$B$8:$C$8)'],
  [['One!$A$1', 'Two!$A$2'], 'SUM(One!$A$1,Two!$A$2)'],
  [['A1', '(A2*A3)', 'A2'], 'SUM(A1:A2,(A2*A3))'],
])('%j is %s', (cells, formula) => {
  expect(sumOf(cells)).toBe(formula);
});

test('no sum has more than 255 parts', () => {
  const apart = Array.from({ length: 1000 }, (_, row) => cellAddress(row * 2 + 1, 1));
  const formula = sumOf(apart);
  const parts = formula
    .replace(/^SUM\(SUM\(|\)\)$/g, '')
    .split('),SUM(')
    .map((part) => part.split(','));
  expect(parts.map(({ length }) => length)).toEqual([200, 200, 200, 200, 200]);
  expect(parts.flat()).toEqual(apart);
});
