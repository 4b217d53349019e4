/** The table of all emissions, and the sums of ledger rows below it: plain tables, one formula a column, and nothing of a ledger that changes unseen. */
import { sampleSheets } from '../../src/samples/allSamples';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { compareWithWorkbook } from '../support/compareFormulas';
import { notesOnOwnSheets } from '../../src/hosts/xlsx/notesOnOwnSheets';
import { checkOoxml } from '../support/ooxmlCheck';
import { columnRuns } from '../support/formulaForms';
import { recalculate } from '../support/libreOffice';
import { written, writtenBeforeChange, year2024, type Tables } from '../support/plant';
import { writeResults } from '../support/writtenWorkbook';
import { readRange } from '../../src/hosts/xlsx/readRange';

/** 100 t of ingot from 110 t of primary metal at 10, 50 MWh at 0.5, and gas at 20 GJ and 56 kg per 1000 m3. */
const works: Tables = {
  Settings: year2024('Region | World'),
  Production: 'Process | Product | Quantity | Unit\nCasting | Ingot | 100 | t',
  Materials: `Process | Item | Quantity | Unit | Metal content | Ownership
    Casting | Primary | 110000 | kg | 1 |`,
  Energy: `Process | Carrier | Quantity | Unit
    Casting | Electricity | 50 | MWh
    Casting | Gas | 1000 | m3`,
  Factors: `Item | Component | Gas | Value | Unit
    Primary | footprint | | 10 | tCO2e/t
    Electricity | location | CO2 | 0.5 | tCO2/MWh
    Gas | direct | CO2 | 56 | kgCO2/GJ
    Gas | ncv | | 0.04 | GJ/m3`,
};

test('each emission is a row, whose activity, factor and emissions one can check in the head', () => {
  const { sheets } = written(works);
  const lines = sheets.find(({ key }) => key === 'lines');
  const heads = lines?.tables?.[0]?.headers ?? [];
  const column = (head: string): readonly unknown[] =>
    (lines?.rows ?? []).slice(4).map((cells) => cells[heads.indexOf(head)]?.value ?? null);
  expect(column('Item')).toEqual(['Electricity', 'Gas', 'Primary', 'Primary']);
  expect(column('Quantity')).toEqual([50, 1000, 110000, 110000]);
  expect(column('Activity data').slice(0, 3)).toEqual([50, 40, 110]);
  // How the metal's footprint divides into embedded direct and indirect emissions nobody said.
  expect(column('Emissions (tCO2e)')).toEqual([25, 2.24, 1100, 'withheld']);
});

const tablesOf = (sheets: readonly SheetPlan[]) =>
  sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ sheet, table })));

test('the tables stand in the file under their names, with the headings that their cells have, none twice', () => {
  const { sheets, bytes } = writeResults(sampleSheets('demo', 'en') ?? []);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/tables/'));
  const inFile = new Map(
    parts.map(([, part]) => {
      const xml = strFromU8(part);
      const columns = [...xml.matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
      return [
        /displayName="([^"]*)"/.exec(xml)?.[1],
        { columns, rows: /ref="[A-Z]+(\d+):[A-Z]+(\d+)"/.exec(xml)?.slice(1) },
      ];
    }),
  );
  const open = openXlsx(bytes);
  const tables = tablesOf(sheets);
  expect(tables.map(({ table }) => table.name)).toEqual(
    expect.arrayContaining(['Lines', 'Sums_Energy', 'Sums_Materials', 'Factors_used', 'Units', 'Potentials']),
  );
  for (const { sheet, table } of tables) {
    const { headers, headerRow, rowCount } = table;
    expect(inFile.get(table.name)).toEqual({ columns: headers, rows: [`${headerRow}`, `${headerRow + rowCount}`] });
    expect(new Set(headers).size).toBe(headers.length);
    const cells = readRange(open, sheet.name, headerRow + rowCount);
    expect(cells[headerRow - 1]?.slice(0, headers.length)).toEqual(headers);
  }
});

test.each(['en', 'zh-CN'] as const)('every column of a table has one formula in %s', (language) => {
  for (const name of ['demo', 'demo-corrected', 'smelter-wire', 'nanshan-2024'] as const) {
    const { sheets } = writeResults(sampleSheets(name, language) ?? [], language);
    const mixed = tablesOf(sheets).flatMap(({ sheet, table }) => {
      const inTable = { ...sheet, rows: sheet.rows.slice(0, table.headerRow + table.rowCount) };
      return columnRuns(inTable, 1)
        .filter(({ firstRow }) => firstRow > table.headerRow)
        .filter(({ forms }) => new Set(forms).size > 1)
        .map(({ column, forms }) => `${table.name} ${column}: ${[...new Set(forms)].slice(0, 2).join(' | ')}`);
    });
    expect(mixed).toEqual([]);
  }
});

describe('what changes in a ledger is followed, or told beside its rows', () => {
  const differences = async (changed: Tables): Promise<readonly string[]> => {
    const { sheets, bytes } = writtenBeforeChange(written(works), changed);
    return compareWithWorkbook(sheets, await recalculate(bytes)).differences;
  };
  const telling = (found: readonly string[]): readonly string[] =>
    found.filter((difference) => /^Checks!E.*calculate again/.test(difference));

  test('a quantity is followed', async () => {
    const found = await differences({ ...works, Energy: works.Energy!.replace('50', '60') });
    expect(found.some((difference) => /^Lines!.*expected 25, found 30 /.test(difference))).toBe(true);
    expect(telling(found)).toEqual([]);
  });

  test('a cell of a column that was blank, so that no sum matches it, is told', async () => {
    const tolled = works.Materials!.replace(/\| 1 \|$/, '| 1 | customer');
    expect(tolled).not.toBe(works.Materials);
    expect(telling(await differences({ ...works, Materials: tolled }))).toHaveLength(1);
  });

  test('another unit where all rows had one is told', async () => {
    const tonnes = works.Materials!.replace('110000 | kg', '110 | t');
    expect(telling(await differences({ ...works, Materials: tonnes }))).toHaveLength(1);
  });

  test('a row with a date where no row had one is told', async () => {
    const dated = { ...works, Energy: works.Energy!.replace('Unit', 'Unit | Date').replace('m3', 'm3 | 2024-05-01') };
    const before = { ...works, Energy: works.Energy!.replace('Unit', 'Unit | Date').replace('m3', 'm3 |') };
    const { sheets, bytes } = writtenBeforeChange(written(before), dated);
    expect(telling(compareWithWorkbook(sheets, await recalculate(bytes)).differences)).toHaveLength(1);
  });
});

test('tables of the user keep their names, and ours take others', () => {
  const tables = { ...works, Lines: 'Line | Speed\nA | 5', Units: 'Unit | Name\nt | tonne' };
  const { sheets, bytes } = written(tables);
  expect(checkOoxml(bytes)).toEqual([]);
  const names = tablesOf(sheets).map(({ table }) => table.name);
  expect(names).toEqual(expect.arrayContaining(['Lines_2', 'Units_2', 'Potentials']));
  expect(names).not.toContain('Lines');
  // Once more over our own results: ours have no other names than before.
  expect(tablesOf(writeResults(bytes).sheets).map(({ table }) => table.name)).toEqual(names);
});

test('tables of ours that are planned no more go away without a word, those of a person are told', () => {
  const { bytes } = written(works);
  const fewer = written({ ...works, Energy: 'Process | Carrier | Quantity | Unit' });
  expect(fewer.sheets.flatMap(({ tables = [] }) => tables).map(({ name }) => name)).not.toContain('Sums_Energy');
  expect(notesOnOwnSheets(openXlsx(bytes), fewer.sheets).filter(({ theirs }) => theirs === 'Sums_Energy')).toEqual([]);
});
