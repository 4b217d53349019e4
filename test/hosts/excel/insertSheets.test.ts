/** Ledger templates and samples are added as sheets of the user's own. */
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { words } from '../../../src/language/words';
import { emptyWorkbook } from '../../../src/templates/ledgerWorkbook';
import { sampleSheets } from '../../../src/samples/allSamples';
import { newWorkbook, openWorkbook } from '../../officeHost/openBook';
import { startExcel } from '../../officeHost/startExcel';
import { refusal } from './refusal';
import { picturesOf } from './sheetPicture';
import { resultPlan, scrapLedger, startSmall } from './smallBook';

test.each([
  ['the demo in English', sampleSheets('demo', 'en') ?? []],
  ['the demo in Chinese', sampleSheets('demo', 'zh-CN') ?? []],
  ['empty ledgers', emptyWorkbook('en')],
])('%s stands in Excel cell for cell as in a new file', async (_, sheets) => {
  const { workbook } = startExcel({ workbook: newWorkbook(['Sheet1']), excelApi: '1.9' });
  const host = new ExcelHost();
  await host.insert(sheets);
  // What the lists of names find is left to LibreOffice: the engine of this Excel does not look through whole columns.
  const isSeen = ({ name }: { readonly name: string }) => name !== words('en').templates.lists.sheet;
  expect(picturesOf(workbook).slice(1).filter(isSeen)).toEqual(
    picturesOf(openWorkbook(newXlsx(sheets))).filter(isSeen),
  );
  expect(host.steps().map(({ kind }) => kind)).toEqual(['sheets']);
});

test('a name that is taken by a sheet, by one of ours or by a table refuses them all', async () => {
  const { workbook } = startSmall();
  const host = new ExcelHost();
  await host.write(resultPlan());
  const before = picturesOf(workbook);
  const free = { ...scrapLedger, name: 'Free', tables: [] };
  expect(await refusal(host.insert([free, { ...free, name: 'notes' }]))).toEqual({
    code: 'would-overwrite',
    details: { sheet: 'notes' },
  });
  expect(await refusal(host.insert([free, { ...free, name: 'Totals' }]))).toEqual({
    code: 'would-overwrite',
    details: { sheet: 'Totals' },
  });
  expect(await refusal(host.insert([free, { ...scrapLedger, name: 'Second' }]))).toEqual({
    code: 'duplicate-table-name',
    details: { table: 'Scrap' },
  });
  expect(picturesOf(workbook)).toEqual(before);
});

test('a connection that breaks, or a person who cancels, leaves none of the sheets behind', async () => {
  const sheets = emptyWorkbook('en');
  for (let offset = 1; offset < 9; offset++) {
    const { workbook, faults } = startExcel({ workbook: newWorkbook(['Sheet1']) });
    faults.loseConnection({ request: offset, done: true });
    const result = await new ExcelHost().insert(sheets).then(
      () => 'inserted',
      (error: { code: string }) => error.code,
    );
    expect([result, workbook.sheets.length]).toEqual(
      result === 'inserted' ? ['inserted', 1 + sheets.length] : ['connection-lost', 1],
    );
  }
  const { workbook } = startExcel({ workbook: newWorkbook(['Sheet1']) });
  const abort = new AbortController();
  expect((await refusal(new ExcelHost().insert(sheets, () => abort.abort(), abort.signal))).code).toBe('cancelled');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});
