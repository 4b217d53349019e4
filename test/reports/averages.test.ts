/** What one unit carries where several processes make the same product. */
import { words } from '../../src/language/words';
import { plant } from '../support/plant';

const title = words('en').report.titles.averages;

test.each([
  ['one', 'East | Ingot | 10 | t', []],
  ['two', 'East | Ingot | 10 | t\nWest | Ingot | 30 | t', ['Ingot']],
  ['two of three', 'East | Ingot | 10 | t\nWest | Ingot | 30 | t\nWest | Slab | 5 | t', ['Ingot']],
])('a product of %s is averaged only where there is something to average', (_, production, averaged) => {
  const { reports } = plant({
    Production: `Process | Product | Quantity | Unit\n${production}`,
    Materials:
      'Process | Item | Quantity | Unit | Supplier factor\nEast | Alloy | 10 | t | 2\nWest | Alloy | 10 | t | 2',
  });
  const rows = reports.sheets.find(({ key }) => key === 'workings')?.rows ?? [];
  const top = rows.findIndex((cells) => cells.some((cell) => cell?.value === title));
  const end = rows.findIndex((cells, row) => row > top && cells.length === 0);
  const products = rows.slice(top, end).filter(([cell]) => cell?.role === 'label');
  expect(top < 0 ? [] : products.map(([cell]) => cell?.value)).toEqual(averaged);
});
