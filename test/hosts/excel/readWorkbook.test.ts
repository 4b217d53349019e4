/** The ledgers of the open workbook arrive as those of the same file. */
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { inExcel } from '../../../src/hosts/excel/inExcel';
import { readWorkbook } from '../../../src/hosts/excel/readWorkbook';
import { sampleSheets } from '../../../src/samples/allSamples';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { openWorkbook } from '../../officeHost/openBook';
import { startExcel } from '../../officeHost/startExcel';

const read = async (): Promise<WorkbookSnapshot> => (await inExcel((context) => readWorkbook(context, {}))).snapshot;

test.each(['demo', 'smelter-wire'])('the sample %s reads in Excel as from its file', async (name) => {
  const bytes = newXlsx(sampleSheets(name, 'zh-CN') ?? []);
  startExcel({ workbook: openWorkbook(bytes), excelApi: '1.9' });
  expect(await read()).toEqual(openXlsx(bytes).snapshot);
});
