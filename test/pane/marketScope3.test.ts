/** Scope 3.3 of the market view stands wherever the inventory does: in the pane, in parity, and in what a finding is said to prevent. */
import { certificate, workedWith } from '../calculation/certificates/worked';
import { plant, type Tables } from '../support/plant';
import { buildResult } from '../../src/pane/result/buildResult';

const factors = (upstream: string): string =>
  `Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh\nElectricity | residual | 0.6 | tCO2/MWh\nElectricity | upstream | 0.1 | tCO2/MWh\nWind | upstream | ${upstream} | tCO2/MWh`;
const tables = (upstream: string): Tables =>
  workedWith([certificate('A', 1000, { Process: 'Melting' })], { Factors: factors(upstream) });

test('the pane shows both where they differ: 2300 MWh at 0.1 t, 1000 of them at 0.02 in the market view', () => {
  const [whole] = buildResult(plant(tables('0.02'))).result.inventory;
  expect([whole?.scope3_3.value, whole?.scope3_3Market.value]).toEqual(['230', '150']);
});

test('parity compares both, of the inventory and of the products', () => {
  const parity = plant(tables('0.02')).reports.sheets.find(({ key }) => key === 'parity');
  const names = (parity?.rows ?? []).map((row) => String(row?.[2]?.value ?? ''));
  const subjects = (parity?.rows ?? []).filter((row) => row?.[2]?.value === 'Scope 3.3, market-based');
  expect(subjects.map((row) => row[1]?.value)).toEqual(['Inventory', 'East', 'West']);
  expect(names.filter((name) => name === 'Scope 3 (market-based)').length).toBeGreaterThan(0);
});

test('an error that leaves only it unknown blocks the inventory', () => {
  const result = buildResult(plant(tables('some'))).result;
  expect([result.inventory[0]?.scope3_3.value, result.inventory[0]?.scope3_3Market.value]).toEqual(['230', null]);
  expect(
    result.findings.filter(({ severity }) => severity === 'error').map(({ blocksInventory }) => blocksInventory),
  ).toEqual([true]);
});
