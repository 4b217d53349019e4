/** What the cover shows first. */
import { plant, type Tables } from '../support/plant';

const coverOf = (tables: Tables): readonly unknown[] =>
  plant(tables)
    .reports.sheets.find(({ key }) => key === 'cover')!
    .rows.flatMap((row) => row.flatMap((cell) => cell?.value ?? []));

const mill = (plate: number, sheet: number): Tables => ({
  Production: `Process | Product | Quantity | Unit\nPlate mill | Plate | ${plate} | t\nStrip mill | Sheet | ${sheet} | t`,
  Emissions: 'Process | Gas | Quantity | Unit\nPlate mill | CO2e | 5 | t\nStrip mill | CO2e | 9 | t',
});

test.each([
  [9, 8, 'Plate'],
  [8, 9, 'Sheet'],
  [9, 9, 'Plate'],
])('of %d t of plate and %d t of sheet sold the footprint of %s stands on top', (plate, sheet, first) => {
  const said = coverOf(mill(plate, sheet)).filter((value) => /^Carbon footprint of /.test(String(value)));
  expect(said[0]).toBe(`Carbon footprint of ${first}`);
});
