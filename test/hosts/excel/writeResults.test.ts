/** The whole way in Excel: ledgers read, results written, compared with what the command line writes. */
import { assess } from '../../../src/assess';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { sampleSheets } from '../../../src/samples/allSamples';
import { openWorkbook } from '../../officeHost/openBook';
import { startExcel } from '../../officeHost/startExcel';
import { writeResults } from '../../support/writtenWorkbook';
import { expectAsInFile, picturesOf } from './sheetPicture';

test.each([
  ['smelter-wire', 'en'],
  ['smelter-wire', 'zh-CN'],
  ['demo', 'en'],
] as const)(
  'the results of %s in %s stand in Excel cell for cell as the command line writes them',
  async (name, language) => {
    const ledgers = newXlsx(sampleSheets(name, language) ?? []);
    const { workbook } = startExcel({ workbook: openWorkbook(ledgers) });
    const host = new ExcelHost();
    const plan = { sheets: assess(await host.read(), { language }).reports?.sheets ?? [], edits: [] };
    await host.preview(plan);
    const outcome = await host.write(plan);
    expect(outcome.differing).toEqual([]);
    const file = openWorkbook(writeResults(ledgers, language).bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    expectAsInFile(picturesOf(workbook), file);
  },
);
