/** Each sample is a workbook that is read with exactly the findings it is meant to have. */
import { calculate, type Calculation } from '../../src/calculation/calculate';
import { numberOf, type Node } from '../../src/calculation/graph/node';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { Language } from '../../src/language/words';
import { languages } from '../../src/language/words';
import { textAt, valueAt } from '../../src/ledgers/ledgerTable';
import { readLedgers, type Ledgers } from '../../src/ledgers/readLedgers';
import { buildPlant } from '../../src/model/buildPlant';
import { readSettings } from '../../src/model/reportSettings';
import { total } from '../../src/quantity/exact';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';

const ledgersOf = (name: string, language: Language = 'en'): Ledgers =>
  readLedgers(openXlsx(newXlsx(sampleSheets(name, language)!)).snapshot);

function calculated(name: string): Calculation {
  const ledgers = ledgersOf(name);
  return calculate(buildPlant(ledgers, readSettings(ledgers.tables.get('Settings')).settings!));
}

const value = (node: Node | undefined): string | undefined =>
  node && numberOf(node)?.toSignificantDigits(12).toString();

const faults: Readonly<Record<string, readonly string[]>> = {
  demo: ['number-as-text Scrap!Quantity', 'unknown-unit Materials!Unit', 'text-date CertificatePurchases!Date'],
};

test('a sample that does not exist is nothing', () => {
  expect(sampleSheets('toString', 'en')).toBeUndefined();
  expect([...sampleNames]).toEqual(['demo', 'demo-corrected', 'smelter-wire', 'regal-2024', 'nanshan-2024']);
});

describe.each(languages)('in %s', (language) => {
  test.each(sampleNames)('%s is read with the findings it is meant to have and no others', (name) => {
    const { findings, tables } = ledgersOf(name, language);
    const english = ledgersOf(name, 'en').tables;
    const found = findings.map(({ code, place, details }) => `${code} ${place.table}!${details.column}`);
    expect(found).toEqual(faults[name] ?? []);
    const { settings, findings: ofSettings } = readSettings(tables.get('Settings'));
    expect([settings?.periodFrom, settings?.periodTo, settings?.language, ofSettings]).toEqual([
      45292,
      45657,
      language,
      [],
    ]);
    expect([...tables.keys()]).toEqual([...english.keys()]);
  });

  test.each(sampleNames)('%s says in front what it is', (name) => {
    const text = JSON.stringify(sampleSheets(name, language)?.[0]?.rows);
    expect(text).toMatch(name.startsWith('demo') ? /FICTITIOUS|虚构/ : /Sample|示例/);
  });
});

test.each(sampleNames)('the numbers of %s are the same in both languages', (name) => {
  const numbers = (language: Language) =>
    sampleSheets(name, language)?.map(({ rows }) =>
      rows.map((row) => row.map((cell) => (typeof cell?.value === 'number' ? cell.value : null))),
    );
  expect(numbers('zh-CN')?.slice(1)).toEqual(numbers('en')?.slice(1));
});

describe('smelter-wire', () => {
  const { emissions, inventory, findings } = calculated('smelter-wire');
  test('gives the embedded emissions that the Commission prints', () => {
    const embedded = (product: string) =>
      [emissions.averages.get(product)?.embeddedDirect, emissions.averages.get(product)?.embeddedIndirect].map(value);
    expect(embedded('unwrought aluminium')).toEqual(['1.555', '6.15']);
    expect(embedded('aluminium wire')).toEqual(['1.69807964602', '6.91194690265']);
  });
  test('has the indirect emissions that the Commission prints', () => {
    expect(value(inventory.emissions.scope2Location)).toBe('1273050');
  });
  test('shows the 1.5968 t that the example leaves unattributed', () => {
    expect(
      findings.filter(({ code }) => code === 'disclosed-differs').map(({ details }) => details.difference),
    ).toEqual(['1.5968']);
  });
});

const disclosed = (name: string, metric: string, subject?: string) => {
  const table = ledgersOf(name).tables.get('Disclosed')!;
  return [...table.rows]
    .filter(
      (row) =>
        textAt(table, 'metric', row) === metric && (subject === undefined || textAt(table, 'subject', row) === subject),
    )
    .map((row) => valueAt(table, 'value', row)!);
};
const texts = (values: readonly { toString(): string }[]) => values.map(String);

describe('regal-2024', () => {
  test('gives the scrap totals that the report prints', () => {
    const { scrap } = calculated('regal-2024');
    expect([scrap.internal, scrap.preConsumer, scrap.postConsumer, scrap.total].map(value)).toEqual([
      '2005',
      '7618',
      '30471',
      '40094',
    ]);
  });
  test('the plans for scrap add up as printed', () => {
    const { tables } = ledgersOf('regal-2024');
    const targets = tables.get('Targets')!;
    for (const [year, sum] of [
      [2027, '50000'],
      [2030, '60000'],
    ] as const) {
      const rows = [...targets.rows].filter(
        (row) =>
          valueAt(targets, 'year', row)?.toNumber() === year && textAt(targets, 'metric', row).startsWith('scrap '),
      );
      const [all] = rows
        .filter((row) => textAt(targets, 'metric', row) === 'scrap total')
        .map((row) => valueAt(targets, 'target', row)!);
      const parts = rows
        .filter((row) => textAt(targets, 'metric', row) !== 'scrap total')
        .map((row) => valueAt(targets, 'target', row)!);
      expect([String(all), String(total(parts))]).toEqual([sum, sum]);
    }
  });
  test('the waste table adds up to the last digit', () => {
    expect([total(disclosed('regal-2024', 'waste')), ...disclosed('regal-2024', 'waste total')].map(String)).toEqual([
      '6873.823',
      '6873.823',
    ]);
  });
  test('the inventory of 2023 adds up; that of 2024 does not in its third decimal', () => {
    const scopes = ['scope 1', 'scope 2', 'scope 3'].map((metric) => disclosed('regal-2024', metric));
    const sums = [0, 1].map((year) => total(scopes.map((values) => values[year]!)));
    expect(texts(sums)).toEqual(['2220244.97', '1832404.024']);
    expect(texts(disclosed('regal-2024', 'scope 1+2+3'))).toEqual(['2220244.97', '1832404.02']);
  });
});

describe('nanshan-2024', () => {
  test('scope 1 and scope 2 add up in each year', () => {
    const [scope1, scope2, both] = ['scope 1', 'scope 2', 'scope 1+2'].map((metric) =>
      disclosed('nanshan-2024', metric),
    );
    expect(texts(scope1!.map((figure, year) => figure.plus(scope2![year]!)))).toEqual(texts(both!));
    expect(texts(both!)).toEqual(['9630182', '9087064', '8455178']);
  });
  test('the subject that is printed twice stands twice, beside its achievement', () => {
    expect(texts(disclosed('nanshan-2024', 'carbon emission intensity', 'Alumina Company'))).toEqual([
      '2.22',
      '1.9',
      '2.01',
      '17.19',
      '16.64',
      '15.99',
      '1.67',
    ]);
  });
  test('what was redeemed is what was bought', () => {
    const { tables } = ledgersOf('nanshan-2024');
    const sum = (name: 'Certificates' | 'CertificatePurchases') =>
      [...tables.get(name)!.rows].reduce((all, row) => all + valueAt(tables.get(name)!, 'volume', row)!.toNumber(), 0);
    expect([sum('Certificates'), sum('CertificatePurchases')]).toEqual([200000, 200000]);
    const certificates = tables.get('Certificates')!;
    expect([0, 1].map((row) => textAt(certificates, 'verificationKey', row))).toEqual(['21877145', '37945804']);
  });
  test('the targets of the plan and of the review both stand for 2024', () => {
    const { tables } = ledgersOf('nanshan-2024');
    const targets = tables.get('Targets')!;
    const of2024 = [...targets.rows].filter(
      (row) =>
        valueAt(targets, 'year', row)?.toNumber() === 2024 &&
        textAt(targets, 'subject', row) === 'Aluminium Foil Company',
    );
    expect(of2024.map((row) => valueAt(targets, 'target', row)?.toNumber())).toEqual([1.06, 1.07]);
  });
});
