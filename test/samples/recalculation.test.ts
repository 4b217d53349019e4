/** The written workbooks of all samples are recalculated by other calculators and agree with the engine in every formula. */
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { checkOoxml } from '../support/ooxmlCheck';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { writeResults } from '../support/writtenWorkbook';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';

const cases = sampleNames.flatMap((name) => (['en', 'zh-CN'] as const).map((language) => [name, language] as const));

describe.each(cases)('the sample %s in %s', (name, language) => {
  const written = writeResults(sampleSheets(name, language) ?? [], language);

  test('has a file that is sound', () => {
    expect(checkOoxml(written.bytes)).toEqual([]);
  });

  test('agrees with LibreOffice in every formula', async () => {
    const compared = compareWithWorkbook(written.sheets, await recalculate(written.bytes));
    expect(compared.differences).toEqual([]);
    expect(compared.formulas).toBeGreaterThan(30);
  });

  test('is the same file when it is calculated twice', () => {
    expect(Buffer.compare(writeResults(written.bytes, language).bytes, written.bytes)).toBe(0);
  });
});

test('a planted wrong stored value is corrected by the recalculation', async () => {
  const { sheets, open } = writeResults(sampleSheets('smelter-wire', 'en') ?? []);
  let planted = 0;
  const wrong = sheets.map((sheet): SheetPlan => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell) =>
        cell?.formula && typeof cell.value === 'number' && (planted += 1) ? { ...cell, value: 999 } : cell,
      ),
    ),
  }));
  const bytes = writeXlsx(open, { sheets: wrong, edits: [] });
  expect(compareWithWorkbook(sheets, bytes).differences).toHaveLength(planted);
  expect(compareWithWorkbook(sheets, await recalculate(bytes)).differences).toEqual([]);
  expect(openXlsx(bytes).snapshot.tables.length).toBeGreaterThan(0);
});
