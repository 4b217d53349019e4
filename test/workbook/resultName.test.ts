/** The name of the file that is given out fits what is in it, and does not grow. */
import { endingToKeep, resultName } from '../../src/workbook/resultName';

test.each([
  ['book.xlsx', 'book.crossfoot.xlsx'],
  ['book.XLSM', 'book.crossfoot.XLSM'],
  ['book.crossfoot.xlsx', 'book.crossfoot.xlsx'],
  ['铝厂 2024.1.xlsx', '铝厂 2024.1.crossfoot.xlsx'],
  ['demo', 'demo.crossfoot.xlsx'],
  ['template.xltm', 'template.crossfoot.xltm'],
  ['ledgers/Scrap.csv', 'ledgers/Scrap.crossfoot.xlsx'],
  ['.xlsx', '.crossfoot.xlsx'],
])('%s is given out as %s', (name, expected) => expect(resultName(name)).toBe(expected));

test.each([
  ['book.xlsm', 'out.xlsx', '.xlsm'],
  ['book.xlsx', 'out.xlsm', '.xlsx'],
  ['book.xlsx', 'out.xls', '.xlsx'],
  ['book.xlsx', 'out.xlsb', '.xlsx'],
  ['Scrap.csv', 'out.xltx', '.xlsx'],
  ['book.xlsm', 'out.XLSM', undefined],
  ['book.xlsx', 'out', undefined],
  ['book.xlsm', '/dev/null', undefined],
])('the result of %s asked for as %s must end with %s', (name, asked, ending) =>
  expect(endingToKeep(name, asked)).toBe(ending),
);
