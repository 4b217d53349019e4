/** Years side by side: rows of several years, books of years before, disclosed figures where there is neither. */
import { assessFigures, type Figures } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import type { YearFigureJson } from '../../src/exchange/shape/yearsShape';
import { bookYear } from '../../src/results/years/bookYears';
import { errors, findings, snapshotOf, type Tables } from '../support/plant';

/** A remelter that makes 100 t in 2023 with 200 MWh and 100 t in 2024 with 150 MWh; the grid has 0.6 t/MWh in 2023 and 0.5 in 2024. */
const remelter: Tables = {
  Settings: 'Setting | Value\nOrganisation | Works\nPeriod from | 2024-01-01\nPeriod to | 2024-12-31',
  Production: `Date | Process | Product | Quantity | Unit
2023-06-30 | Casthouse | Billet | 100 | t
2024-06-30 | Casthouse | Billet | 100 | t`,
  Energy: `Date | Process | Carrier | Quantity | Unit
2023-06-30 | Casthouse | Electricity | 200 | MWh
2024-06-30 | Casthouse | Electricity | 150 | MWh`,
  Scrap: `Date | Process | Class | Quantity | Unit
2023-06-30 | Casthouse | post-consumer | 80 | t
2023-06-30 | Casthouse | pre-consumer | 20 | t
2024-06-30 | Casthouse | post-consumer | 90 | t
2024-06-30 | Casthouse | pre-consumer | 10 | t`,
  Factors: `Item | Component | Value | Unit | Valid from | Valid to
Electricity | location | 0.6 | tCO2/MWh | 2023-01-01 | 2023-12-31
Electricity | location | 0.5 | tCO2/MWh | 2024-01-01 | 2024-12-31
Electricity | residual | 0.7 | tCO2/MWh | 2023-01-01 | 2023-12-31
Electricity | residual | 0.6 | tCO2/MWh | 2024-01-01 | 2024-12-31`,
};

const figuresOf = (tables: Tables, books: Parameters<typeof bookYear>[0][] = []): Figures =>
  assessFigures(snapshotOf(tables), { books: books.map((results) => bookYear(results, 'last.xlsx', 'AB-CD')) });
const yearsOf = (figures: Figures) => (resultJson(figures) as ComputedJson).years;
const row = (figures: Figures, citation: string): YearFigureJson | undefined =>
  yearsOf(figures)?.figures.find((one) => one.citation === citation || one.metric === citation);
const valuesOf = (one: YearFigureJson | undefined) =>
  one?.values.map(({ value, from }) => `${value ?? '-'} ${from ?? '-'}`);

test('rows of last year stand beside this year, by the factors of last year', () => {
  const figures = figuresOf(remelter);
  // 200 MWh x 0.6 = 120 t; 150 MWh x 0.5 = 75 t; 75/120 - 1 = -37.5 %.
  const scope2 = row(figures, 'inventory.scope2LocationBased');
  expect([valuesOf(scope2), scope2?.change, scope2?.relativeChange]).toEqual([
    ['120 rows', '75 report'],
    '-45',
    '-0.375',
  ]);
  expect(valuesOf(row(figures, 'products.headline.locationBased[|Casthouse|Billet]'))).toEqual([
    '1.2 rows',
    '0.75 report',
  ]);
  expect(valuesOf(row(figures, 'products.headline.recycledContent.postConsumer[|Casthouse|Billet]'))).toEqual([
    '0.8 rows',
    '0.9 report',
  ]);
  expect(errors(figures)).toEqual([]);
});

test('a year of which a ledger has no rows is not told', () => {
  const { Scrap: scrap = '' } = remelter;
  const figures = figuresOf({ ...remelter, Scrap: scrap.replace(/^2023.*\n/gm, '') });
  expect(yearsOf(figures)).toBeUndefined();
});

test('rows without a date are no rows of another year', () => {
  const { Energy: energy = '' } = remelter;
  const figures = figuresOf({ ...remelter, Energy: `${energy}\n | Casthouse | Electricity | 50 | MWh` });
  expect(valuesOf(row(figures, 'inventory.scope2LocationBased'))).toEqual(['120 rows', '100 report']);
});

const lastYear: Tables = {
  ...remelter,
  Settings: 'Setting | Value\nOrganisation | Works\nPeriod from | 2023-01-01\nPeriod to | 2023-12-31',
  Energy: 'Process | Carrier | Quantity | Unit\nCasthouse | Electricity | 210 | MWh',
};
const thisYear = Object.fromEntries(
  Object.entries(remelter).map(([name, text]) => [name, name === 'Factors' ? text : text.replace(/^2023.*\n/gm, '')]),
);

test('the book of last year goes before rows of that year', () => {
  const figures = figuresOf(remelter, [figuresOf(lastYear).results!]);
  expect(yearsOf(figures)?.columns.map(({ period, from, source }) => [period, from, source])).toEqual([
    ['2023', 'book', 'last.xlsx AB-CD'],
    ['2024', 'report', ''],
  ]);
  expect(valuesOf(row(figures, 'inventory.scope2LocationBased'))).toEqual(['126 book', '75 report']);
});

test('disclosed figures stand in, in the unit of the row, and are marked; those that differ are no number', () => {
  const figures = figuresOf({
    ...thisYear,
    Disclosed: `Metric | Subject | Period | Value | Unit | Source
Scope 2, location-based | | 2022 | 0.13 | ktCO2e | Report
Scope 2, location-based | | 2023 | 120 | tCO2e | Report
Post-consumer scrap | | 2023 | 80 | t | Report
Post-consumer scrap | | 2023 | 90 | t | Text
Diesel | | 2022 | 5 | t | Report
Diesel | | 2024 | 4 | t | Report`,
  });
  expect(valuesOf(row(figures, 'scope 2 location-based'))).toEqual(['130 disclosed', '120 disclosed', '75 report']);
  expect(row(figures, 'scrap post-consumer')).toBeUndefined();
  const diesel = row(figures, 'Diesel');
  expect([valuesOf(diesel), diesel?.change]).toEqual([['5 disclosed', '- -', '4 disclosed'], undefined]);
});

test('targets stand by year with what was reached in each', () => {
  const figures = figuresOf({
    ...remelter,
    Targets: `Metric | Subject | Year | Target | Unit
footprint | Billet | 2023 | 1.3 | tCO2e/t
footprint | Billet | 2024 | 0.8 | tCO2e/t`,
  });
  // Market-based: 200 x 0.7 / 100 = 1.4 and 150 x 0.6 / 100 = 0.9.
  expect(
    yearsOf(figures)?.targets.map(({ period, target, reached, status }) => [period, target, reached, status]),
  ).toEqual([
    ['2023', '1.3', '1.4', 'missed'],
    ['2024', '0.8', '0.9', 'missed'],
  ]);
});

test('an opening stock that is not last year’s closing stock is said, one that is is not', () => {
  const stocks = (opening: string, closing: string): string =>
    `Product | Opening | Closing | Unit | Opening footprint | Opening footprint location-based\nBillet | ${opening} | ${closing} | t | 1 | 1`;
  const before = figuresOf({ ...lastYear, Stocks: stocks('0', '30') }).results!;
  const opens = (tonnes: string): readonly string[] =>
    findings(figuresOf({ ...thisYear, Stocks: stocks(tonnes, '0') }, [before])).filter((one) =>
      one.includes('opening-not'),
    );
  expect([opens('30'), opens('20').length]).toEqual([[], 1]);
});
