/** A table, file or list that looks like a ledger and is not read is an error that withholds what the ledger feeds; anything else is left alone. */
import { csvSnapshot } from '../../src/hosts/xlsx/csvFolder';
import { lookAlikes } from '../../src/ledgers/lookAlikes';
import { typedSnapshot } from '../../src/ledgers/typeCsv';
import { assess } from '../../src/assess';
import { computed, errors, plant, result, snapshotOf, year2024, type Tables, productIn } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';

const energy = 'Process | Carrier | Quantity | Unit\nCasting | Power | 50 | MWh';
const scrap = 'Process | Class | Quantity | Unit\nCasting | post-consumer | 40 | t';
const materials = 'Process | Item | Quantity | Unit | Metal content | Footprint\nCasting | Ingot | 60 | t | 1 | 10';
const casthouse: Tables = {
  Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 100 | t',
  Energy: energy,
  Scrap: scrap,
  Materials: materials,
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
};
const without = (name: string): Tables => Object.fromEntries(Object.entries(casthouse).filter(([key]) => key !== name));
const facts = (found: ComputedJson) => {
  const { footprint, recycledContent } = productIn(found, 'Billet');
  return [footprint.locationBased.total, recycledContent.organisation?.total];
};

test('with all ledgers under their names the footprint is 6.25 and the recycled content 0.4', () => {
  expect([errors(plant(casthouse)), facts(result(casthouse))]).toEqual([[], ['6.25', '0.4']]);
});

test.each([
  ['Materials2', 'Materials', materials],
  ['Materials_2', 'Materials', materials],
  ['Table1', 'Materials', materials],
  ['Tabelle1', 'Materials', materials],
  ['表1', 'Materials', materials],
  ['Purchases', 'Materials', materials],
  ['物料台账2', 'Materials', materials],
])('a table %s in the place of %s withholds footprint and recycled content', (name, ledger, table) => {
  const found = result({ ...without(ledger), [name]: table });
  expect([errors(found), facts(found)]).toEqual([[`table-not-read ${name}!A1`], [null, null]]);
  expect(found.findings.find(({ code }) => code === 'table-not-read')?.message).toContain(
    `"${name}" looks like the ledger "${ledger}"`,
  );
});

test.each(['Scrap2', 'Scrap_2', 'Table7'])('scrap in a table %s is unknown, not none', (name) => {
  const found = result({ ...without('Scrap'), [name]: scrap });
  expect([errors(found), facts(found)[1], found.scrap.postConsumer]).toEqual([
    [`table-not-read ${name}!A1`],
    null,
    null,
  ]);
  expect(found.findings.filter(({ code }) => code === 'no-rows')).toEqual([]);
});

test.each(['Scrap2', 'Scrap_2024', 'Scrap_copy', 'Scrap_副本', 'Table3', '废铝台账_2'])(
  'a second one called %s beside the real one withholds it too',
  (name) => {
    const found = result({ ...casthouse, [name]: scrap });
    expect([errors(found), facts(found)[1]]).toEqual([[`table-not-read ${name}!A1`], null]);
  },
);

test.each([
  ['Checks', scrap],
  ['ScrapPrices', 'Scrap type | Price\nUBC | 1800'],
  ['Scrap2', 'Process | Class | Quantity | Unit\n | | |'],
  ['Table1', 'Process | Quantity\nCasting | 5'],
])('a table %s of a person’s own beside the ledgers is left alone', (name, table) => {
  const found = result({ ...casthouse, [name]: table });
  expect([errors(found), facts(found)]).toEqual([[], ['6.25', '0.4']]);
});

test('a browser’s second download is known by its file name', () => {
  const files = Object.entries({ ...without('Scrap'), Settings: year2024(), 'Scrap (1)': scrap }).map(
    ([name, table]) => ({
      name: `${name}.csv`,
      bytes: new TextEncoder().encode(table.replaceAll(' | ', ',')),
    }),
  );
  const assessment = assess(typedSnapshot(csvSnapshot(files)));
  expect(errors(assessment)).toEqual(['table-not-read Scrap (1)!A1']);
  expect(facts(computed(assessment))[1]).toBeNull();
});

test.each(['Scrap.xlsx', 'Scrap.txt', '废铝台账.tsv', 'Scrap (1).csv.txt'])(
  'a file %s beside the CSV files of a folder is one that is not read',
  (name) => {
    const assessment = assess({ ...snapshotOf(without('Scrap')), otherFiles: [name, 'Scrap.pdf', 'notes.txt'] });
    expect(errors(assessment)).toEqual(['table-not-read Scrap']);
    expect(facts(computed(assessment))[1]).toBeNull();
    expect(assessment.read.filter(({ fate }) => fate === 'mistaken').map((list) => list.name)).toEqual([name]);
  },
);

describe('a list that is no table', () => {
  const listed = (sheet: string, rows: readonly (readonly string[])[], tables: Tables) => {
    const snapshot = snapshotOf(tables);
    return { ...snapshot, sheets: [...snapshot.sheets, { name: sheet, visible: true, firstRows: rows }] };
  };
  const rows = [['Scrap of the year'], [], ['', 'Process', 'Class', 'Quantity', 'Unit']];
  test('is an error where the ledger is not there', () => {
    expect(errors(assess(listed('Deliveries', rows, without('Scrap'))))).toEqual(['table-not-read Deliveries!B3']);
  });
  test.each(['Scrap', 'Scrap (2)', '废铝台账'])('named %s is one beside the ledger too', (sheet) => {
    const [found] = lookAlikes(listed(sheet, rows, { ...without('Scrap'), Scrap: scrap }));
    expect([found?.ledger.table, found?.headerRow, found?.isMistaken]).toEqual(['Scrap', 3, true]);
  });
  test('of another name beside the ledger is only listed', () => {
    const [found, ...more] = lookAlikes(listed('Deliveries', rows, casthouse));
    expect([found?.name, found?.isMistaken, more]).toEqual(['Deliveries', false, []]);
  });
});

test('filled rows directly below a table are missing from it', () => {
  const snapshot = snapshotOf(casthouse);
  const tables = snapshot.tables.map((table) => (table.name === 'Scrap' ? { ...table, rowsBelow: 2 } : table));
  const assessment = assess({ ...snapshot, tables });
  expect(errors(assessment)).toEqual(['rows-below-table Scrap!A3']);
  expect(facts(computed(assessment))[1]).toBeNull();
});

test('a table that is not there is not said to have no rows', () => {
  const codes = plant({ Production: casthouse['Production']! }).findings.map(
    ({ code, place }) => `${code} ${place.table}`,
  );
  expect(codes).not.toContain('no-rows Scrap');
  expect(codes).toContain('missing-table Scrap');
});
