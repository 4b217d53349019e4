/** `Completeness`: each month of each ledger by a formula over its rows, and the amounts per output by which a month far from the usual is told. */
import { assess } from '../../src/assess';
import type { PlannedCell } from '../../src/workbook/sheetPlan';
import { snapshotOf, type Tables } from '../support/plant';

const year = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-15`);
const works = (june: string): Tables => ({
  Production: `Date | Process | Product | Quantity | Unit\n${year.map((day) => `${day} | Extrusion | Profile | 100 | t`).join('\n')}`,
  Energy: `Date | Process | Carrier | Quantity | Unit\n${year
    .map((day) => `${day} | Extrusion | Electricity | ${day.startsWith('2024-06') ? june : '50'} | MWh`)
    .join('\n')}`,
  Factors: 'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh',
});

const rowsOf = (tables: Tables): readonly (readonly (PlannedCell | undefined)[])[] =>
  assess(snapshotOf(tables)).reports.sheets.find(({ key }) => key === 'completeness')?.rows ?? [];
/** The rows that begin a table, by the texts of their first cells. */
const below = (tables: Tables, title: string, down: number): readonly (PlannedCell | undefined)[] => {
  const rows = rowsOf(tables);
  const start = rows.findIndex(([first]) => first?.value === title);
  return rows[start + down] ?? [];
};
const value = (cells: readonly (PlannedCell | undefined)[], column: number): unknown => cells[column]?.value;

test('June holds what is booked in June, and the row says whether the ledger still holds as much', () => {
  const energy = below(works('600'), 'Energy by month, as booked', 2);
  expect(energy.slice(5, 17).map((cell) => cell?.value)).toEqual([50, 50, 50, 50, 50, 600, 50, 50, 50, 50, 50, 50]);
  expect(energy[10]?.formula).toBeUndefined();
  expect(energy[17]).toMatchObject({ value: 1150 });
  expect(energy[17]?.formula).toMatch(
    /^SUMIFS\(Energy\[Quantity\],.*Energy\[Date\],">="&\$G\$\d+,Energy\[Date\],"<"&\$R\$\d+\+1\)$/,
  );
  expect(energy[18]).toMatchObject({ value: 'as booked' });
  expect(energy[18]?.formula).toMatch(
    /^IF\(ROUND\(\$R\d+-SUM\(\$F\d+:\$Q\d+\),.*\)=0,"as booked","changed: calculate again"\)$/,
  );
});

test('six tonnes of a hundred times are 6 MWh/t, twelve times the median, and far from the usual', () => {
  const item = below(works('600'), 'Energy per unit of what the process makes', 2);
  expect([value(item, 11), value(item, 18), value(item, 19), value(item, 20)]).toEqual([
    6,
    0.5,
    12,
    'far from the usual',
  ]);
  expect(item[20]?.formula).toMatch(/^IF\(\$T\d+>\$G\$\d+,"far from the usual","as usual"\)$/);
  expect(value(below(works('60'), 'Energy per unit of what the process makes', 2), 20)).toBe('as usual');
});

test('months of a row that cannot be read are withheld, not shown without it', () => {
  const energy = below(works('"60,0"'), 'Energy by month, as booked', 2);
  expect(energy.slice(5, 17).map((cell) => cell?.value)).toEqual(Array(12).fill('withheld'));
});

test('what is doubted stands first; where nothing is, one sentence says so', () => {
  const texts = (june: string): string => JSON.stringify(rowsOf(works(june)).slice(0, 8).flat());
  expect(texts('600')).toContain('12 times its median per output');
  expect(texts('60')).toContain('No month is missing or far from the usual');
});
