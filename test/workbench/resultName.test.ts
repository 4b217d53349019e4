/** The name of the file that is given out fits what is in it, and does not grow. */
import { resultName } from '../../src/workbench/resultName';

test.each([
  ['book.xlsx', 'book.crossfoot.xlsx'],
  ['book.XLSM', 'book.crossfoot.XLSM'],
  ['book.crossfoot.xlsx', 'book.crossfoot.xlsx'],
  ['铝厂 2024.1.xlsx', '铝厂 2024.1.crossfoot.xlsx'],
  ['demo', 'demo.crossfoot.xlsx'],
])('%s is given out as %s', (name, expected) => expect(resultName(name)).toBe(expected));
