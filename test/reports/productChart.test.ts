/** A product of which any part is withheld has no bar at all: its known parts would be read as the whole. */
import { plant, type Tables } from '../support/plant';
import type { ChartPlan, SheetPlan } from '../../src/workbook/sheetPlan';

// Billet: 2 t of scope 1 and 3 t of scope 2 per tonne. Profile: scope 1 known, its own electricity not.
const tables: Tables = {
  Production: 'Process | Product | Quantity | Unit\nCast | Billet | 10 | t\nPress | Profile | 10 | t',
  Emissions: 'Process | Gas | Quantity | Unit\nCast | CO2 | 20 | t\nPress | CO2 | 10 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nCast | Electricity | 30 | MWh\nPress | Electricity | ca. 40 | MWh',
  Scrap: 'Process | Class | Quantity | Unit\nCast | post-consumer | 5 | t\nPress | post-consumer | many | t',
  Materials: 'Process | Item | Quantity | Unit | Metal content\nCast | Ingot | 5 | t | 1\nPress | Billet | 10 | t | 1',
  Factors:
    'Item | Component | Value | Unit\nElectricity | location | 1 | tCO2/MWh\nElectricity | residual | 1 | tCO2/MWh\nElectricity | upstream | 0 | tCO2/MWh\nIngot | footprint | 0 | tCO2e/t',
};

const chartOn = (sheet: SheetPlan | undefined): ChartPlan => {
  const [chart] = sheet?.charts ?? [];
  if (!chart) throw new Error('no chart');
  return chart;
};
const sheets = plant(tables).reports.sheets;
const sheetOf = (key: string): SheetPlan | undefined => sheets.find((sheet) => sheet.key === key);

test.each(['footprints', 'recycledContent'])(
  '%s: every series leaves the withheld product blank, and its name says why',
  (key) => {
    const chart = chartOn(sheetOf(key));
    expect(chart.categories).toEqual(['Billet', 'Profile (withheld)']);
    expect(chart.series.length).toBeGreaterThan(1);
    for (const { values } of chart.series) expect([values[0] === null, values[1]]).toEqual([false, null]);
  },
);

test.each(['footprints', 'recycledContent'])(
  '%s: the cells that the chart draws are blank, too, so that no program draws a part',
  (key) => {
    const sheet = sheetOf(key);
    for (const { valuesRef } of chartOn(sheet).series) {
      const [, column, first, last] = /\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(valuesRef) ?? [];
      const at = (column?.charCodeAt(0) ?? 0) - 65;
      const cells = [Number(first), Number(last)].map((row) => sheet?.rows[row - 1]?.[at]);
      expect([typeof cells[0]?.value, cells[1]?.value ?? null, cells[1]?.formula]).toEqual(['number', null, undefined]);
    }
  },
);

test('scope 1, 2 and 3 of what is known', () => {
  expect(chartOn(sheetOf('footprints')).series.map(({ values }) => values[0])).toEqual([2, 3, 0]);
});

test('nothing known, no chart', () => {
  const none = plant({ ...tables, Emissions: 'Process | Gas | Quantity | Unit\nCast | CO2 | ca. 20 | t' }).reports
    .sheets;
  expect(none.find(({ key }) => key === 'footprints')?.charts ?? []).toEqual([]);
});
