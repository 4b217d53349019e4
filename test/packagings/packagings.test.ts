/** The same ledgers give the same results however the workbook is packed, and in whatever other workbook they stand. */
import { write as writeSheetJs, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { assess, assessFigures } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { insertSheets, writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { checkOoxml } from '../support/ooxmlCheck';
import { recalculate } from '../support/libreOffice';
import { bookOf, sheetsOf, year2024, type Tables } from '../support/plant';
import { richWorkbook } from '../support/richWorkbook';
import { cellPackagings } from './cellPackagings';
import { partPackagings, toldPackagings } from './partPackagings';
import { changing, partsOf, zipOf, type Packaging } from './parts';
import { zipPackagings } from './zipPackagings';

const tables: Tables = {
  Settings: year2024('Organisation | Nord & Süd <Metall> 铝业'),
  Production:
    'Date | Process | Product | Quantity | Unit\n2024-03-31 | Ofen & Guss | Barren 铝锭 | 100.5 | t\n2024-09-30 | Ofen & Guss | Barren 铝锭 | 99.5 | t',
  Scrap:
    'Date | Process | Scrap type | Class | Quantity | Unit\n2024-02-29 | Ofen & Guss | old sheet | post-consumer | 55.125 | t\n2024-07-01 | Ofen & Guss | trims | pre-consumer | 20 | t\n | Ofen & Guss | unclear | old | 1 | t',
  Materials:
    'Process | Item | Metal content | Quantity | Unit\nOfen & Guss | Ingot | 100% | 130 | t\nOfen & Guss | Salt | 0 | 2500 | kg',
  Energy:
    'Date | Process | Carrier | Quantity | Unit\n2024-04-01 | Ofen & Guss | Power | 120 | MWh\n2024-10-01 | Ofen & Guss | Gas | 50 | MWh',
  Factors:
    'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh\nGas | direct | 0.202 | tCO2/MWh\nIngot | footprint | 7.25 | tCO2e/t\nSalt | footprint | 0.1 | tCO2e/t',
};
const files = partsOf(bookOf(tables));

/** The result, what was read apart. */
function resultOf(bytes: Uint8Array): { readonly read: unknown; readonly result: object } {
  const { read, ...result } = resultJson(assessFigures(openXlsx(bytes).snapshot));
  return { read, result };
}
const expected = resultOf(bookOf(tables));
const packed = (packaging: Packaging): Uint8Array => {
  const result = packaging(files);
  return result instanceof Uint8Array ? result : zipOf(result);
};

/** What is wrong with a workbook, where the check can read it at all: it knows plain zips of UTF-8 alone. */
function problemsOf(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return checkOoxml(bytes);
  } catch {
    return undefined;
  }
}

const packagings: Readonly<Record<string, Packaging>> = { ...cellPackagings, ...partPackagings, ...zipPackagings };

test('the ledgers that are packed have results and findings, and there are more than forty ways to pack them', () => {
  expect(JSON.stringify(expected.result)).toMatch(/Barren 铝锭.*"code"/s);
  expect(Object.keys(packagings).length).toBeGreaterThan(60);
  const checked = Object.values(packagings).filter((packaging) => problemsOf(packed(packaging))?.length === 0);
  expect(checked.length).toBeGreaterThan(45);
});

test.each(Object.entries(packagings))('%s: the same results, and what is written into it is sound', (_, packaging) => {
  const bytes = packed(packaging);
  expect(resultOf(bytes)).toEqual(expected);
  const open = openXlsx(bytes);
  const written = writeXlsx(open, { sheets: assess(open.snapshot).reports.sheets, edits: [] });
  expect(resultOf(written)).toEqual(expected);
  const before = problemsOf(bytes);
  if (before?.length === 0) expect(problemsOf(written)).toEqual([]);
});

test.each(Object.entries(toldPackagings))('%s: the same results, and what was read says so', (_, packaging) => {
  const { read, result } = resultOf(packed(packaging));
  expect(result).toEqual(expected.result);
  expect(read).not.toEqual(expected.read);
});

/** Workbooks of others into which the ledgers are put. */
const foreign: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'with charts, pivots, slicers, threads and links': () =>
    zipOf(changing(/\.xml$/, (xml) => xml.replaceAll('"Scrap"', '"Deliveries"'))(partsOf(richWorkbook()))),
  'that SheetJS wrote': () => {
    const book = utils.book_new();
    for (const name of ['Budget', 'Notes 2024'])
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          [name, 1],
          [true, null, new Date(2024, 1, 1)],
        ]),
        name,
      );
    return new Uint8Array(writeSheetJs(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Buffer);
  },
  'that exceljs wrote': async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Prices');
    sheet.addTable({
      name: 'Prices',
      ref: 'B2',
      totalsRow: true,
      columns: [{ name: 'Metal' }],
      rows: [['Al'], ['Mg']],
    });
    sheet.getCell('E9').value = { formula: 'ROW()*2', result: 18 };
    sheet.addConditionalFormatting({
      ref: 'A1:C3',
      rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: {} }],
    });
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  'that LibreOffice saved': () =>
    recalculate(newXlsx([{ name: 'Budget', rows: [[{ value: 'Al' }, { value: 2, formula: '1+1' }]], widths: [12] }])),
};

test.each(Object.entries(foreign))('in a workbook %s the same ledgers give the same results', async (_, other) => {
  const book = insertSheets(openXlsx(await other()), sheetsOf(tables));
  expect(resultOf(book).result).toEqual(expected.result);
  const open = openXlsx(book);
  expect(resultOf(writeXlsx(open, { sheets: assess(open.snapshot).reports.sheets, edits: [] })).result).toEqual(
    expected.result,
  );
});

test('ledgers that LibreOffice saved give the same results', async () => {
  expect(resultOf(await recalculate(bookOf(tables))).result).toEqual(expected.result);
});
