/** What the sheet of recycled content says of its figures. */
import { words } from '../../src/language/words';
import { plant, year2024 } from '../support/plant';

const notes = words('en').report.notes;

test.each([
  ['input', notes.recycled],
  ['product', notes.productBasis],
])('on the %s basis it says so', (basis, note) => {
  const { reports } = plant({
    Settings: year2024(`Recycled content basis | ${basis}`),
    Production: 'Process | Product | Quantity | Unit\nRemelt | Ingot | 90 | t',
    Scrap: 'Process | Class | Quantity | Unit\nRemelt | post-consumer | 100 | t',
  });
  const sheet = reports.sheets.find(({ key }) => key === 'recycledContent');
  expect(sheet?.rows.map(([cell]) => cell?.value).join(' ')).toContain(note);
});
