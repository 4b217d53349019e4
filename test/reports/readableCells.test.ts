/** What stands in a result sheet can be read: no name is cut off, no number becomes #####, no figure loses its point. */
import { fittedFormat } from '../../src/reports/layout/fittedFormat';
import { wrapCutTexts } from '../../src/reports/layout/wrapCutTexts';
import type { PlannedCell } from '../../src/workbook/sheetPlan';

const section = [
  {
    startRow: 1,
    firstRow: 1,
    rowCount: 2,
    firstColumn: 1,
    isFiltered: false,
    isBroken: false,
    columns: [
      { key: 'a', head: 'A' },
      { key: 'b', head: 'B' },
      { key: 'c', head: 'C' },
    ],
  },
];
const wraps = (...rows: readonly (readonly PlannedCell['value'][])[]): readonly (readonly (boolean | undefined)[])[] =>
  wrapCutTexts(
    rows.map((row) => row.map((value): PlannedCell => ({ value }))),
    [12, 12, 12],
    section,
  ).map((row) => row.map((cell) => cell?.wrap));

test('a text that the next cell would cut off is wrapped, and with it its whole column', () => {
  expect(wraps(['Redemption statement 21877145', 'GEC', 1], ['short', 'GEC', 2])).toEqual([
    [true, undefined, undefined],
    [true, undefined, undefined],
  ]);
});

test('a text that runs over empty cells stays on one line, one that would run off the sheet does not', () => {
  expect(wraps(['Redemption statement', null, 1], ['GEC', 'a text that nothing follows, however long it is'])).toEqual([
    [undefined, undefined, undefined],
    [undefined, undefined],
  ]);
  expect(wraps(['GEC', 'GEC', 'a text in the last column, longer than that'])).toEqual([[undefined, undefined, true]]);
});

test('Chinese characters are twice as wide', () => {
  expect(wraps(['核销声明21877145', 'GEC'], ['GEC', 'GEC'])[0]).toEqual([true, undefined]);
  expect(wraps(['核销声明', 'GEC'], ['GEC', 'GEC'])[0]).toEqual([undefined, undefined]);
});

test.each([
  [96_000, '#,##0.###', '#,##0'],
  [0.25, '#,##0.###', '#,##0.00'],
  [2_195_841.2, '0.###############', '0.0'],
  [1 / 3, '0.###############', '0.000000000000000'],
  [0.004, '#,##0.0_)', '#,##0.000_)'],
  [0.0004, '0.0%_)', '0.00%_)'],
  [0, '0.0%_)', '0.0%_)'],
])('%d as %s is shown by %s', (value, format, shown) => {
  expect(fittedFormat(format, value)).toBe(shown);
});
