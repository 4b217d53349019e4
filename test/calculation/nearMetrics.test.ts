/** A target or disclosed figure whose name or unit is misspelt says that it is compared with nothing. */
import { findings, plant, type Tables } from '../support/plant';

const works = (metric: string, subject: string, unit: string): Tables => ({
  Production: 'Site | Process | Product | Quantity | Unit\nEast | Smelter | Metal 6060 | 10 | t',
  Energy: 'Site | Process | Carrier | Quantity | Unit\nEast | Smelter | Gas | 100 | GJ',
  Factors: 'Item | Component | Value | Unit\nGas | direct | 0.056 | t/GJ\nGas | upstream | 0.01 | t/GJ',
  Targets: `Metric | Subject | Year | Target | Unit\n${metric} | ${subject} | 2024 | 6 | ${unit}`,
  Disclosed: `Metric | Subject | Period | Value | Unit\n${metric} | ${subject} | 2024 | 5.6 | ${unit}`,
});
const said = (...row: [metric: string, subject: string, unit: string]) =>
  findings(plant(works(...row))).filter((text) => /Targets|Disclosed/.test(text));

test('a metric, a subject or a unit misspelt is told in both ledgers', () => {
  expect(said('scoep 1', '', 'tCO2e')).toEqual([
    'warning disclosed-not-computed Targets!A2',
    'warning disclosed-not-computed Disclosed!A2',
  ]);
  expect(said('footprint', 'Metall 6060', 'tCO2e/t')).toEqual([
    'warning disclosed-not-computed Targets!B2',
    'warning disclosed-not-computed Disclosed!B2',
  ]);
  expect(said('scope 1', '', 'MWh')).toEqual([
    'warning disclosed-unreadable Targets!E2',
    'warning disclosed-unreadable Disclosed!E2',
  ]);
});

test.each([
  ['scope 1', '', 'tCO2e'],
  ['scope 3.3', '', 'tCO2e'],
  ['water use', '', 'm3'],
  ['footprint', 'Metal 6061', 'tCO2e/t'],
  ['scope 1', 'Another plant', 'tCO2e'],
] as const)('%s of "%s" is carried without a word', (metric, subject, unit) => {
  expect(said(metric, subject, unit)).toEqual([]);
});
