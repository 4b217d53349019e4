/** The preview of matching in time: electricity is met by what was generated in the same month or hour. */
import { result as certified, written } from '../../support/plant';
import { matchedByHour } from '../../../src/calculation/certificates/hourlyMatching';
import { footprintChanges } from '../../../src/calculation/certificates/matchingEffect';
import type { GridCoverage } from '../../../src/calculation/certificates/coverage';
import { numberOf } from '../../../src/calculation/graph/node';
import { stagesOf } from '../../../src/calculation/chain/stages';
import { plainText } from '../../../src/quantity/exact';
import type { Tables } from '../../support/plant';
import { calculated } from './randomCertificates';
import { certificate, workedWith } from './worked';

const text = (node: Parameters<typeof numberOf>[0]): string => plainText(numberOf(node)!, 15);
const energy = (...rows: readonly string[]): string =>
  ['Date | Site | Process | Carrier | Quantity | Unit', ...rows].join('\n');
const quarter = {
  Settings:
    'Setting | Value\nPeriod from | 2024-01-01\nPeriod to | 2024-03-31\nOrganisation | Plant Ltd\nRegion | Shandong',
};
const days = (from: string, to: string) => ({ 'Generated from': from, 'Generated to': to });

/** Pressing takes 100 MWh a month; the period is a quarter. */
function pressing(rows: readonly string[], more: Tables = {}): ReturnType<typeof calculated> {
  const Energy = energy(
    '2024-01-31 | West | Pressing | Electricity | 100 | MWh',
    '2024-02-29 | West | Pressing | Electricity | 100 | MWh',
    '2024-03-31 | West | Pressing | Electricity | 100 | MWh',
  );
  return calculated(workedWith(rows, { ...quarter, Energy, ...more }));
}

test('150 MWh generated in January cover 100 MWh of January and nothing of February', () => {
  const [monthly] = pressing([certificate('January', 150, days('2024-01-01', '2024-01-31'))]).certificates.matchings;
  expect(
    monthly?.matching.consumers.map(({ covered, matched, fellOut }) => [covered, matched, fellOut].map(text)),
  ).toEqual([['150', '100', '50']]);
  // 50 MWh take the residual mix again: 30 t.
  expect(text(monthly!.change)).toBe('30');
});

test('generation over several months falls into them by days: 91 MWh over the quarter are 31, 29 and 31', () => {
  const [monthly] = pressing([certificate('Quarter', 91, days('2024-01-01', '2024-03-31'))]).certificates.matchings;
  expect(monthly?.matching.monthly?.supplies[0]?.months.map(text)).toEqual(['31', '29', '31']);
  expect(text(monthly!.change)).toBe('0');
});

test('coverage by month: 150 MWh of January cover all of January, no other month', () => {
  const { months } = pressing([certificate('January', 150, days('2024-01-01', '2024-01-31'))]).certificates;
  const figures = ({ grid, covered, share, uncovered, location, market }: GridCoverage): readonly string[] =>
    [grid, covered, share, uncovered, location, market].map(text);
  // 100 MWh a month at 0.5 t location-based and 0.6 t uncovered.
  expect(months?.months.map(figures)).toEqual([
    ['100', '100', '1', '0', '50', '0'],
    ['100', '0', '0', '100', '50', '60'],
    ['100', '0', '0', '100', '50', '60'],
  ]);
  expect(figures(months!.total)).toEqual(['300', '100', '0.333333333333333', '200', '150', '120']);
});

test('the result says the coverage of every process and month', () => {
  const Energy = energy(
    '2024-01-31 | West | Pressing | Electricity | 100 | MWh',
    '2024-02-29 | West | Pressing | Electricity | 100 | MWh',
  );
  const { certificates } = certified(
    workedWith([certificate('January', 150, days('2024-01-01', '2024-01-31'))], { ...quarter, Energy }),
  );
  expect(certificates.timeMatching[0]?.months).toMatchObject([
    {
      month: '2024-01',
      process: 'Pressing',
      grid: '100',
      covered: '100',
      share: '1',
      locationBased: '50',
      marketBased: '0',
    },
    {
      month: '2024-02',
      process: 'Pressing',
      grid: '100',
      covered: '0',
      share: '0',
      locationBased: '50',
      marketBased: '60',
    },
    { month: '2024-03', grid: '0', covered: '0' },
  ]);
});

test('certificates without days of generation match nothing', () => {
  const [monthly] = pressing([certificate('Undated', 90, days('', ''))]).certificates.matchings;
  expect(monthly?.matching.consumers.map(({ matched }) => text(matched))).toEqual(['0']);
  expect(text(monthly!.change)).toBe('54');
});

test('the order of use holds in every month', () => {
  const Energy = energy(
    ...['01-31', '02-29', '03-31'].flatMap((day) => [
      `2024-${day} | West | Pressing | Electricity | 100 | MWh`,
      `2024-${day} | East | Rolling | Electricity | 80 | MWh`,
    ]),
  );
  const rows = [
    certificate('Free', 120, days('2024-02-01', '2024-02-29')),
    certificate('Pressing', 60, { ...days('2024-02-01', '2024-02-29'), Process: 'Pressing' }),
  ];
  const [monthly] = pressing(rows, { Energy }).certificates.matchings;
  // February: 60 to Pressing, then 120 over the 40 + 80 MWh that are left.
  expect(monthly?.matching.consumers.map(({ matched }) => text(matched))).toEqual(['80', '100']);
});

test('no preview where electricity has no dates, or all of it lies in one month', () => {
  const rows = [certificate('January', 150, days('2024-01-01', '2024-01-31'))];
  expect(
    pressing(rows, { Energy: energy('| West | Pressing | Electricity | 300 | MWh') }).certificates.matchings,
  ).toEqual([]);
  expect(
    pressing(rows, { Energy: energy('2024-03-31 | West | Pressing | Electricity | 300 | MWh') }).certificates.matchings,
  ).toEqual([]);
});

test('footprints change by what their processes’ electricity changes, a dedicated product by its own', () => {
  const Energy = energy(
    ...['01-31', '02-29', '03-31'].map((day) => `2024-${day} | East | Rolling | Electricity | 80 | MWh`),
  );
  const Materials = 'Site | Process | Item | Quantity | Unit\nWest | Pressing | Sheet | 30 | t';
  const calculation = pressing([certificate('Sheet', 100, { ...days('2024-01-01', '2024-01-31'), Product: 'Sheet' })], {
    Energy,
    Materials,
  });
  const [effect] = calculation.certificates.matchings;
  const stages = stagesOf(calculation.plant, calculation.outputs, calculation.emissions);
  const changes = footprintChanges(calculation.plant, calculation.outputs, stages, effect!).map((values) =>
    values.reduce((sum, node) => sum + Number(text(node)), 0),
  );
  // Of 100 MWh for Sheet 60 are matched (its share of January): 40 x 0.6 t over 60 t of Sheet; Profile draws 30 t of it over 50 t.
  const byProduct = Object.fromEntries(
    calculation.outputs.map(({ product }, index) => [product.name, Number(changes[index]?.toFixed(12))]),
  );
  expect(byProduct).toEqual({ Slab: 0, Sheet: 0.4, Foil: 0, Profile: 0.24 });
});

describe('hour by hour', () => {
  const hours = Array.from(
    { length: 48 },
    (_, hour) =>
      `2024-01-${String(10 + Math.floor(hour / 24))} ${String(hour % 24).padStart(2, '0')}:00 | West | Pressing | Electricity | 2 | MWh`,
  );
  const later = '2024-02-10 00:00 | West | Pressing | Electricity | 4 | MWh';

  test('a solar certificate of one day’s noon covers that noon only', () => {
    const calculation = pressing([certificate('Noon', 12, days('2024-01-10 11:00', '2024-01-10 13:00'))], {
      Energy: energy(...hours, later),
    });
    const kinds = calculation.certificates.matchings.map(({ matching }) => [
      matching.kind,
      text(matching.consumers[0]!.matched),
    ]);
    // 12 MWh over two hours of 2 MWh each; the month has room for all of it.
    expect(kinds).toEqual([
      ['monthly', '12'],
      ['hourly', '4'],
    ]);
  });

  test('hours inside one month are matched though no month can be told from another', () => {
    const calculation = pressing([certificate('Noon', 12, days('2024-01-10 11:00', '2024-01-10 13:00'))], {
      Energy: energy(...hours),
    });
    expect(
      calculation.certificates.matchings.map(({ matching }) => [matching.kind, text(matching.consumers[0]!.matched)]),
    ).toEqual([['hourly', '4']]);
  });

  test('days without a time of day are spread over their 24 hours', () => {
    const calculation = pressing([certificate('A day', 24, days('2024-01-10', '2024-01-10'))], {
      Energy: energy(...hours, later),
    });
    expect(calculation.certificates.matchings.map(({ matching }) => text(matching.consumers[0]!.matched))).toEqual([
      '24',
      '24',
    ]);
  });

  test('rows without times of day have no hours', () => {
    const { plant, certificates } = pressing([certificate('January', 150, days('2024-01-01', '2024-01-31'))]);
    expect(matchedByHour(plant, certificates.electricity, certificates.claims, [])).toBeUndefined();
  });
});

test('the preview is a sheet only where the setting asks for it; the result says it all the same', () => {
  const rows = [certificate('January', 91, days('2024-01-01', '2024-01-31'))];
  const Energy = energy(
    '2024-01-31 | West | Pressing | Electricity | 100 | MWh',
    '2024-02-29 | West | Pressing | Electricity | 100 | MWh',
  );
  const plant = (answer: string): Tables =>
    workedWith(rows, { Settings: `${quarter.Settings}${answer && `\nTime matching | ${answer}`}`, Energy });
  const sheetKeys = (answer: string): readonly (string | undefined)[] =>
    written(plant(answer)).sheets.map(({ key }) => key);
  expect(['', 'no', 'yes', '是'].map((answer) => sheetKeys(answer).includes('timeMatching'))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(certified(plant('')).certificates.timeMatching).toEqual(certified(plant('yes')).certificates.timeMatching);
  expect(certified(plant('')).certificates.timeMatching).toHaveLength(1);
});

test('a book without the preview says that it can be asked for', () => {
  const rows = [certificate('January', 91, days('2024-01-01', '2024-01-31'))];
  const Energy = energy(
    '2024-01-31 | West | Pressing | Electricity | 100 | MWh',
    '2024-02-29 | West | Pressing | Electricity | 100 | MWh',
  );
  const said = written(workedWith(rows, { ...quarter, Energy }))
    .sheets.flatMap((sheet) => sheet.rows.flat())
    .map((cell) => String(cell?.value ?? ''))
    .filter((text) => /time matching|in time/i.test(text));
  expect(said.filter((text) => text.includes('the setting Time matching asks for it'))).toHaveLength(1);
});
