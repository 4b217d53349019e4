/** A product handed on as a record of PACT says the numbers of the workbook in the units of PACT, and nothing of what is withheld. */
import { checkPact } from '../../../src/exchange/pact/checkPact';
import { geographyOf } from '../../../src/exchange/pact/geography';
import type { Json } from '../../../src/exchange/pact/pactFault';
import { json, command, put, at } from '../../commandline/listen';
import { bookOf, year2024, type Tables } from '../../support/plant';

const settings = (...more: readonly string[]): string =>
  year2024(
    'Organisation | Works',
    'Region | Shandong',
    'Company id | urn:pact:example.com:company-id:works',
    'Product id of Billet | urn:gtin:4712345060507',
    ...more,
  );
/** 100 t of billet from 60 t of alloy at 5 tCO2/t, 40 t of old scrap and 100 MWh at 0.5: 300 + 50 tCO2, 3.5 kgCO2e/kg. */
const works: Tables = {
  Settings: settings(),
  Production: 'Process | Product | Quantity | Unit\nCast | Billet | 100 | t',
  Scrap: 'Process | Class | Quantity | Unit\nCast | post-consumer | 40 | t',
  Materials: 'Process | Item | Quantity | Unit | Metal content\nCast | Alloy | 60 | t | 1',
  Energy: 'Process | Carrier | Quantity | Unit\nCast | Power | 100 | MWh',
  Factors: [
    'Item | Component | Value | Unit | Source | Reference',
    'Alloy | upstream | 5 | tCO2/t | IAI | 2022',
    'Power | location | 0.5 | tCO2/MWh | MEE | 2023',
    'Power | residual | 0.5 | tCO2/MWh | MEE | 2023',
    'Power | upstream | 0 | tCO2/MWh | MEE | 2023',
  ].join('\n'),
};

async function exported(tables: Tables, ...options: readonly string[]) {
  const heard = await command([
    'export',
    'pact',
    await put('works.xlsx', bookOf(tables)),
    '--out',
    at('out.json'),
    ...options,
  ]);
  const records = heard.out.length > 0 ? await json<readonly Json[]>('out.json') : [];
  return { ...heard, records, pcf: (records[0]?.['pcf'] ?? {}) as Json };
}

test('3.5 t of CO2e per tonne are 3.5 kg per kilogram, fossil, with the period, the place and the sources of the factors', async () => {
  const { status, err, records, pcf } = await exported(works);
  expect([status, err]).toEqual([0, []]);
  expect(pcf).toMatchObject({
    declaredUnitOfMeasurement: 'kilogram',
    declaredUnitAmount: '1',
    productMassPerDeclaredUnit: '1',
    pcfExcludingBiogenicUptake: '3.5',
    pcfIncludingBiogenicUptake: '3.5',
    fossilGhgEmissions: '3.5',
    referencePeriodStart: '2024-01-01T00:00:00Z',
    // Exclusive: the day after the last.
    referencePeriodEnd: '2025-01-01T00:00:00Z',
    geographyCountrySubdivision: 'CN-SD',
    secondaryEmissionFactorSources: [
      { name: 'IAI', version: '2022' },
      { name: 'MEE', version: '2023' },
    ],
  });
  expect(records[0]).toMatchObject({
    productNameCompany: 'Billet',
    productIds: ['urn:gtin:4712345060507'],
    created: '2025-03-01T00:00:00Z',
    productDescription: expect.stringContaining('40.0 %'),
  });
});

test('what we hand on is in order by our own check', async () => {
  const { records } = await exported(works);
  expect(records.flatMap(checkPact)).toEqual([]);
});

test('the same ledgers on the same day give the same record; another number gives another id', async () => {
  const [first, second] = [await exported(works), await exported(works)];
  expect(first.records).toEqual(second.records);
  const other = await exported({ ...works, Scrap: works['Scrap']!.replace('40', '41') });
  expect(other.records[0]?.['id']).not.toBe(first.records[0]?.['id']);
});

test('energy is handed on by the kilowatt hour and has no mass', async () => {
  const { pcf } = await exported({
    Settings: settings('Product id of Steam | urn:gtin:4712345060514'),
    Production: 'Process | Product | Quantity | Unit\nBoiler | Steam | 100 | MWh',
    Energy: 'Process | Carrier | Quantity | Unit\nBoiler | Gas | 100 | GJ',
    Factors: 'Item | Component | Value | Unit\nGas | direct | 0.05 | tCO2/GJ\nGas | upstream | 0 | tCO2/GJ',
  });
  expect(pcf).toMatchObject({
    declaredUnitOfMeasurement: 'kilowatt hour',
    productMassPerDeclaredUnit: '0',
    pcfExcludingBiogenicUptake: '0.05',
  });
});

test('what is withheld is not handed on, and the finding is named with its cell', async () => {
  const { status, records, err } = await exported({
    ...works,
    Energy: 'Process | Carrier | Quantity | Unit\nCast | Power | 100 | barrel',
  });
  expect([status, records]).toEqual([1, []]);
  expect(err.join('\n')).toMatch(/Billet: its carbon footprint is withheld\. Energy!D2: /);
});

test('names that PACT asks for and Settings do not say are asked for', async () => {
  const { status, err } = await exported({ ...works, Settings: year2024('Organisation | Works') });
  expect(status).toBe(1);
  expect(err.join('\n')).toMatch(/Company id[\s\S]*Product id of Billet[\s\S]*Nothing was written/);
});

test('one product is one record; one that is not there is not guessed', async () => {
  const { status } = await exported(works, '--product', 'billet');
  expect([status, (await json<Json>('out.json'))['productNameCompany']]).toEqual([0, 'Billet']);
  const { status: other, err } = await exported(works, '--product', 'Bilet');
  expect([other, err.join()]).toEqual([2, expect.stringContaining('Is "Billet" meant?')]);
});

test('a record is judged by check, each fault with its path; the exit status says so', async () => {
  await exported(works, '--product', 'Billet');
  expect((await command(['check', at('out.json')])).out).toEqual(['Billet: in order']);
  const record = await json<{ pcf: Json }>('out.json');
  await put('spoilt.json', JSON.stringify({ ...record, pcf: { ...record.pcf, fossilGhgEmissions: '3' } }));
  const { status, out } = await command(['check', at('spoilt.json')]);
  expect([status, out]).toEqual([
    1,
    ['Billet: 1 fault', '  sums  pcf.pcfExcludingBiogenicUptake is 3.5; its parts add up to 3'],
  ]);
});

test.each([
  ['China', { geographyCountry: 'CN' }],
  ['华东电网', { geographyCountry: 'CN' }],
  ['山东省', { geographyCountrySubdivision: 'CN-SD' }],
  ['Xinjiang', { geographyCountrySubdivision: 'CN-XJ' }],
  ['Germany', { geographyCountry: 'DE' }],
  ['DE', { geographyCountry: 'DE' }],
  ['US-TX', { geographyCountrySubdivision: 'US-TX' }],
  ['EU', {}],
  ['', {}],
])('the geography of %s', (region, geography) => expect(geographyOf(region)).toEqual(geography));
