/** Excel gives the same lists as the file does, and the ledgers made of them come and go as a step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { sheetValues } from '../../../src/hosts/xlsx/sheetValues';
import { findLists } from '../../../src/lists/findLists';
import { importLedgers } from '../../../src/lists/importLedgers';
import { matchMapping } from '../../../src/lists/matchMapping';
import { proposeImport } from '../../../src/lists/proposeImport';
import { openWorkbook } from '../../officeHost/openBook';
import { startExcel } from '../../officeHost/startExcel';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '..', '..', 'lists', 'books', `${name}.xlsx`)));

function excelWith(name: string) {
  return { ...startExcel({ workbook: openWorkbook(bytesOf(name)), excelApi: '1.9' }), host: new ExcelHost() };
}

test.each(['own-zh', 'own-exact', 'two-ranges', 'own-en-synonyms'])(
  'the lists of %s are those of the file',
  async (name) => {
    const { host } = excelWith(name);
    const lists = findLists(await host.readSheets());
    expect(lists).toEqual(findLists(sheetValues(openXlsx(bytesOf(name)))));
    expect(lists.length).toBeGreaterThan(0);
  },
);

test('ledgers put in follow the cells of the lists, are a step, and go away with it', async () => {
  const { host, workbook } = excelWith('own-zh');
  const sheets = await host.readSheets();
  const lists = proposeImport(sheets).lists.flatMap(({ proposals }) => proposals.map(({ mapping }) => mapping));
  const { mapped } = matchMapping(findLists(sheets), { lists });
  const names = sheets.map(({ name }) => name);
  const made = importLedgers(sheets, mapped, { language: 'zh-CN', sheetNames: names, present: [] });
  await host.insert(made.sheets);
  const added = made.sheets.map(({ name }) => name);
  expect(host.steps()).toMatchObject([{ kind: 'sheets', places: added }]);
  const { tables } = await host.read();
  const production = tables.find((table) => table.name === 'Production');
  expect(production?.columns.find(({ header }) => header === '数量')?.numbers[0]).toBe(1001);
  expect(production?.columns.find(({ header }) => header === '数量')?.formulas?.get(0)).toBe('产量!E4');
  await host.revert();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  expect(host.steps()).toEqual([]);
});
