/** Footprints by stage of the chain: what each process adds, under the stage that the settings give it. */
import { errors, plant, result, year2024, type Tables } from '../support/plant';

/** 2 t of alumina (1 tCO2e each), 1 t of metal (10 of its own), cast and homogenised (0.5 and 0.25). */
const smelter = (...settings: readonly string[]): Tables => ({
  Settings: year2024('Electricity view | location-based', ...settings),
  Production: `Process | Product | Quantity | Unit
Refinery | Alumina | 200 | t
Potline | Liquid metal | 100 | t
Casthouse | Slab | 100 | t
Ovens | Homogenised slab | 100 | t`,
  Materials: `Process | Item | Quantity | Unit | Metal content
Potline | Alumina | 200 | t | 0
Casthouse | Liquid metal | 100 | t | 1
Ovens | Slab | 100 | t | 1`,
  Emissions: `Process | Gas | Quantity | Unit
Refinery | CO2 | 200 | t
Potline | CO2 | 1000 | t
Casthouse | CO2 | 50 | t
Ovens | CO2 | 25 | t`,
});

const stagesOf = (tables: Tables, product: string) =>
  result(tables)
    .stages?.find((one) => one.product === product)
    ?.parts.map(({ stage, value }) => `${stage} ${value ?? '-'}`);

test('each process counts in its stage, those of one stage together, the rest as other', () => {
  const tables = smelter(
    'Stage of Refinery | alumina',
    'Stage of Potline | 电解',
    'Stage of Casthouse | casting',
    '阶段 Ovens | casting',
  );
  expect(stagesOf(tables, 'Homogenised slab')).toEqual(['alumina 2', 'electrolysis 10', 'casting 0.75']);
  expect(stagesOf(smelter('Stage of Potline | electrolysis'), 'Homogenised slab')).toEqual([
    'electrolysis 10',
    'other 2.75',
  ]);
});

test('without a stage in the settings there is no breakdown', () => {
  expect(result(smelter()).stages).toBeUndefined();
});

test('a stage of no process, and one that is none, are errors that withhold no footprint', () => {
  const tables = smelter('Stage of Potlin | electrolysis', 'Stage of Ovens | baking');
  expect(errors(plant(tables))).toEqual(['unknown-stage-process Settings!A5', 'unreadable-setting Settings!B6']);
  expect(result(tables).products.map(({ footprint }) => footprint.locationBased.total)).toEqual([
    '1',
    '12',
    '12.5',
    '12.75',
  ]);
});
