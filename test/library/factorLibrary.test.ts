/** The factor library: what it holds, what a choice of it puts into a workbook, and how its factors are used. */
import { createHash } from 'node:crypto';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages } from '../../src/language/words';
import { emptyWorkbook } from '../../src/templates/ledgerWorkbook';
import { readLedgers } from '../../src/ledgers/readLedgers';
import { carbonShare, netAnodeCarbon } from '../../src/library/anodeCarbon';
import { markedUpDefault } from '../../src/library/cbamReference';
import {
  chosenFactors,
  factorLibrary,
  isUnverified,
  libraryRows,
  libraryVersion,
  readLibraryChoice,
  type LibraryChoice,
} from '../../src/library/factorLibrary';
import { librarySheet } from '../../src/library/librarySheet';
import { pfcCoefficients, technologiesNamed, technologiesWith } from '../../src/library/pfcCoefficients';
import { countryOf, isPartOf } from '../../src/library/regions';
import { readFactorUnit } from '../../src/model/factorUnit';
import { readFactors } from '../../src/model/factors';
import { exact } from '../../src/quantity/exact';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { errors, findings, plant, result, written, year2024, type Tables } from '../support/plant';

const value = (id: string): number => Number(factorLibrary.find((factor) => factor.id === id)?.value);
const china: LibraryChoice = { country: 'CN', year: undefined };

test('every value has its own id, a number, a source and both languages', () => {
  expect(new Set(factorLibrary.map(({ id }) => id)).size).toBe(factorLibrary.length);
  expect(factorLibrary.length).toBeGreaterThan(120);
  for (const { id, item, value: number, source, component, unit, note } of factorLibrary) {
    expect([id, item.en !== '' && item['zh-CN'] !== '' && source.en !== '' && source['zh-CN'] !== '']).toEqual([
      id,
      true,
    ]);
    expect([id, number === '' ? note.en !== '' : Number(number) > 0]).toEqual([id, true]);
    if (component) expect([id, readFactorUnit(unit) !== undefined]).toEqual([id, true]);
  }
});

test('GRID-01: the changes from 2022 to 2023 are those the ministry prints, within their rounding', () => {
  const change = (before: string, after: string): number => (value(after) / value(before) - 1) * 100;
  const printed = { avg: -1.1, resid: 4.1 } as const;
  for (const [name, percent] of Object.entries(printed))
    expect(Math.abs(change(`el.cn.${name}.2022`, `el.cn.${name}.2023`) - percent)).toBeLessThanOrEqual(0.06);
  expect(Math.abs(change('el.cn.avg.2021', 'el.cn.avg.2022') - -3.6)).toBeLessThanOrEqual(0.06);
  expect(Math.abs(change('el.cn.fossil.2021', 'el.cn.fossil.2022') - -1.2)).toBeLessThanOrEqual(0.06);
  const grids = { north: -6.1, northeast: -8, east: -2.1, central: -2.3, northwest: -5.4, south: 4.5, southwest: 9 };
  for (const [grid, percent] of Object.entries(grids))
    expect(Math.abs(change(`el.cn.reg.${grid}.2022`, `el.cn.reg.${grid}.2023`) - percent)).toBeLessThanOrEqual(0.061);
});

test('CBAM-01: marked-up defaults are looked up, for a product of the rounded base is another number', () => {
  expect(['2026', '2027', '2028', '2031'].map((year) => markedUpDefault('7604 10 10', Number(year)))).toEqual([
    '2.484',
    '2.709',
    '2.935',
    '2.935',
  ]);
  expect((2.258 * 1.2).toFixed(3)).toBe('2.710');
  expect([markedUpDefault('7601', 2025), markedUpDefault('7699', 2026)]).toEqual([undefined, undefined]);
});

test('the carbon of anodes is what sulphur and ash leave', () => {
  expect(carbonShare(exact(2), exact('0.4')).toString()).toBe('0.976');
  expect([netAnodeCarbon.share, Number(netAnodeCarbon.carbonDioxidePerCarbon).toFixed(5)]).toEqual([
    '0.976',
    '3.66667',
  ]);
});

test('cell technologies are told by text and by coefficient', () => {
  expect([technologiesNamed('CWPB line 2'), technologiesNamed('点式下料预焙槽'), technologiesNamed('potline')]).toEqual(
    [['CWPB'], ['PFPB L', 'PFPB M'], []],
  );
  expect([
    technologiesWith('slope', 'value', exact('0.122')),
    technologiesWith('slope', 'ratio', exact('0.121')),
    technologiesWith('overvoltage', 'value', exact('0.143')),
  ]).toEqual([['PFPB L'], ['CWPB'], []]);
  expect(pfcCoefficients.filter(({ technology }) => technology === 'SWPB').map((row) => row.value)).toEqual([
    '0.272',
    '0.233',
    '3.65',
  ]);
});

test('a province is part of China, and no other region is of any country', () => {
  expect([
    countryOf('Shandong'),
    countryOf('山东省'),
    countryOf('内蒙古自治区'),
    countryOf('Norway'),
    countryOf(''),
  ]).toEqual(['CN', 'CN', 'CN', undefined, undefined]);
  expect([
    isPartOf('China', '山东'),
    isPartOf('China', 'China'),
    isPartOf('Shandong', 'China'),
    isPartOf('China', 'Norway'),
  ]).toEqual([true, false, false, false]);
});

describe('a choice', () => {
  test.each([
    ['CN', 'CN', undefined],
    ['cn:2023', 'CN', 2023],
    ['EU', 'EU', undefined],
    ['global:2022', 'global', 2022],
  ] as const)('%s is read', (text, country, year) => {
    expect(readLibraryChoice(text)).toEqual({ country, year });
  });
  test.each(['', 'FR', 'CN:1999', 'CN:2023:1', 'CN:x'])('%s is none', (text) => {
    expect(readLibraryChoice(text)).toBeUndefined();
  });

  test('without a year takes the latest electricity factors, with one those of the year', () => {
    const averages = (choice: LibraryChoice) =>
      chosenFactors(choice)
        .filter(({ id }) => id.startsWith('el.cn.avg'))
        .map(({ id }) => id);
    expect([
      averages(china),
      averages({ country: 'CN', year: 2022 }),
      averages({ country: 'EU', year: undefined }),
    ]).toEqual([['el.cn.avg.2023'], ['el.cn.avg.2022'], []]);
  });

  test('takes a fuel of the world only where the country has none', () => {
    const gas = (choice: LibraryChoice) =>
      chosenFactors(choice)
        .filter(({ item, component }) => item.en === 'Natural gas' && component === 'direct')
        .map(({ unit }) => unit);
    expect([gas(china), gas({ country: 'EU', year: undefined })]).toEqual([['tCO2/万m3'], ['tCO2/TJ']]);
  });

  test.each(languages)(
    'fills a workbook in %s whose factors are read without a finding and never fit twice',
    (language) => {
      for (const country of ['CN', 'EU', 'global']) {
        const sheets = emptyWorkbook(language, { Factors: libraryRows({ country, year: undefined }, language) });
        const { tables, findings: found } = readLedgers(
          openXlsx(newXlsx([...sheets, librarySheet({ country, year: undefined }, language)])).snapshot,
        );
        expect(found.filter(({ place }) => place.table === 'Factors')).toEqual([]);
        const library = readFactors(tables.get('Factors'));
        expect(library.findings).toEqual([]);
        for (const rows of library.byItem.values()) {
          const keys = rows.map(({ component, gas, region, validFrom }) =>
            [component, gas, region, validFrom].join('|'),
          );
          expect(new Set(keys).size).toBe(keys.length);
        }
      }
    },
  );
});

/** A plant that uses the library's own rows. */
function withLibrary(choice: LibraryChoice, region: string): Tables {
  const rows = libraryRows(choice, 'en').map((row) =>
    ['item', 'component', 'gas', 'value', 'unit', 'region', 'validFrom', 'validTo', 'source', 'quality']
      .map((key) => row[key] ?? '')
      .join(' | '),
  );
  return {
    Settings: year2024(`Region | ${region}`),
    Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
    Materials: 'Process | Item | Quantity | Unit\nSmelter | Alumina | 190 | t\nSmelter | Soda ash | 10 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Electricity | 1000 | MWh',
    Factors: [
      'Item | Component | Gas | Value | Unit | Region | Valid from | Valid to | Source | Quality',
      ...rows,
    ].join('\n'),
  };
}

describe('in use', () => {
  test('the province goes before the country, and the stand-in for a residual mix is the country’s', () => {
    const { inventory } = result(withLibrary(china, 'Shandong'));
    expect([inventory.scope2LocationBased, inventory.scope2MarketBased, inventory.scope1]).toEqual([
      '619.1',
      '609.6',
      '4.1492',
    ]);
    expect(result(withLibrary(china, 'Xizang')).inventory.scope2LocationBased).toBe('530.6');
  });

  test('a factor of another year, of the whole country or not verified is pointed out where it is used', () => {
    const found = findings(plant(withLibrary(china, 'Xizang')));
    const codes = ['factor-not-verified', 'factor-of-another-year', 'factor-of-wider-region'].map(
      (code) => found.filter((text) => text.includes(code)).length,
    );
    expect(codes).toEqual([1, 2, 2]);
    const { sheets } = written(withLibrary(china, 'Xizang'));
    const cells = (key: string) =>
      sheets
        .find((sheet) => sheet.key === key)
        ?.rows.flat()
        .filter((cell) => cell?.role === 'warning')
        .map((cell) => cell?.value);
    expect([cells('factorsUsed'), cells('footprints')]).toEqual([['not verified'], ['Alumina']]);
  });

  test('nothing is pointed out where every factor is verified and of the year', () => {
    const tables = {
      ...withLibrary(china, 'Shandong'),
      Materials: 'Process | Item | Quantity | Unit\nSmelter | Soda ash | 10 | t',
      Settings: ['Setting | Value', 'Period from | 2023-01-01', 'Period to | 2023-12-31', 'Region | Shandong'].join(
        '\n',
      ),
    };
    expect(
      findings(plant(tables)).filter((text) => text.includes(' factor-') && !text.includes('wider-region')),
    ).toEqual([]);
  });

  test('a factor that ended before the period is refused, and the error names the day', () => {
    const tables = withLibrary({ country: 'CN', year: 2022 }, 'Shandong');
    expect(errors(plant(tables))).toContain('factor-not-fitting Energy!B2');
    expect(result(tables).findings.find(({ code }) => code === 'factor-not-fitting')?.message).toContain(
      'it ends 2022-12-31',
    );
  });

  test('the workbook recalculates', async () => {
    const book = written(withLibrary(china, 'Shandong'));
    expect(compareWithWorkbook(book.sheets, await recalculate(book.bytes)).differences).toEqual([]);
  });
});

test('a quality that says so, in either language, is not verified', () => {
  expect(
    [
      'not verified',
      'Unverified',
      '未核实',
      'general knowledge, check before use',
      'verified',
      '已核实',
      '',
      'fictitious',
    ].map(isUnverified),
  ).toEqual([true, true, true, true, false, false, false, false]);
});

test('whoever changes a value of the library names its new version: the first page of every report says it', () => {
  const digest = createHash('sha256').update(JSON.stringify(factorLibrary)).digest('hex').slice(0, 12);
  expect([libraryVersion, digest]).toEqual(['2026-11', '488032e727e8']);
});
