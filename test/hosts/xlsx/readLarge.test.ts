/** A ledger of 100,000 rows and 12 columns is read rightly and soon. */
import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { draftParts, valuesOf } from './readPackage';

const rowCount = 100_000;

function largeWorkbook(): Uint8Array {
  const texts = Array.from({ length: rowCount / 2 }, (_, i) => `<si><t>ticket ${i}</t></si>`).join('');
  const rows = Array.from({ length: rowCount }, (_, i) => {
    const numbers = Array.from(
      { length: 10 },
      (_, column) => `<c r="${'CDEFGHIJKL'[column] as string}${i + 2}" s="1"><v>${i / 4}</v></c>`,
    ).join('');
    return `<row r="${i + 2}"><c r="A${i + 2}"><v>${i}</v></c><c r="B${i + 2}" t="s"><v>${i >> 1}</v></c>${numbers}</row>`;
  });
  const headers = Array.from({ length: 12 }, (_, i) => `column ${i}`);
  const parts = draftParts({
    sheets: [{ name: 'S', tables: [{ name: 'T', ref: `A1:L${rowCount + 1}`, headers }] }],
    shared: texts,
  });
  parts['xl/worksheets/sheet1.xml'] = (parts['xl/worksheets/sheet1.xml'] as string).replace(
    '<sheetData>',
    `<sheetData>${rows.join('')}`,
  );
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}

test('100,000 rows are read rightly', () => {
  const bytes = largeWorkbook();
  const [table] = openXlsx(bytes).snapshot.tables;
  expect(valuesOf(table?.columns[0]).every((value, row) => value === row)).toBe(true);
  expect(valuesOf(table?.columns[1]).every((value, row) => value === `ticket ${row >> 1}`)).toBe(true);
  expect(valuesOf(table?.columns[11]).every((value, row) => value === row / 4)).toBe(true);
});
