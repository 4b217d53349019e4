/** A day in Excel from the sample to a reverted run, with the engine between the reading and the writing. */
import { assess, assessFigures } from '../../../src/assess';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { repairEdits } from '../../../src/ledgers/repairs';
import { sampleSheets } from '../../../src/samples/allSamples';
import type { WorkbookChange } from '../../../src/workbook/host';
import { columnOfKey, rowOfKey } from '../../officeHost/model/area';
import { editAs } from '../../officeHost/model/edits';
import { newWorkbook, openWorkbook } from '../../officeHost/openBook';
import { startExcel } from '../../officeHost/startExcel';
import { writeResults } from '../../support/writtenWorkbook';
import { expectAsInFile, expectSame, picturesOf } from './sheetPicture';

// In Chinese, whose names of sheets and tables are the harder ones; English days are in `browser/taskpane`.
test.each(['zh-CN'] as const)(
  'the demo in %s: inserted, repaired, calculated, written as by the command line, found stale, taken back',
  async (language) => {
    const { workbook, settled } = startExcel({ workbook: newWorkbook(['Sheet1']), language });
    const host = new ExcelHost();
    const sample = sampleSheets('demo', language) ?? [];
    await host.insert(sample);

    const found = assessFigures(await host.read(), { language });
    const edits = repairEdits(found.findings);
    expect(edits.length).toBeGreaterThan(0);
    const repairs = { sheets: [], edits };
    expect(await host.preview(repairs)).toMatchObject({ edits, stale: [], removed: [] });
    expect((await host.write(repairs)).differing).toEqual([]);

    const repaired = assess(await host.read(), { language });
    expect(repaired.findings.length).toBeLessThan(found.findings.length);
    const plan = { sheets: repaired.reports?.sheets ?? [], edits: [] };
    const preview = await host.preview(plan);
    expect(preview.sheets.map(({ name, replaces }) => [name, replaces])).toEqual(
      plan.sheets.map(({ name }) => [name, false]),
    );
    const ledgersOnly = picturesOf(workbook);
    expect((await host.write(plan)).differing).toEqual([]);

    const file = openXlsx(newXlsx([{ name: 'Sheet1', rows: [], widths: [] }, ...sample]));
    const byCommandLine = writeResults(writeXlsx(file, { sheets: [], edits }), language).bytes;
    const results = new Set(plan.sheets.map(({ name }) => name));
    const written = picturesOf(workbook).filter(({ name }) => results.has(name));
    expect(written).toHaveLength(plan.sheets.length);
    expectAsInFile(written, openWorkbook(byCommandLine));

    const told: WorkbookChange[] = [];
    const leave = host.onChange((change) => told.push(change));
    await settled();
    const production = workbook.tableNamed('Production');
    if (!production) throw new Error('no production ledger');
    const quantity = production.columns.findIndex(({ name }) => /Quantity|数量/.test(name));
    editAs('person', workbook, production.sheet, production.area.row + 1, production.area.column + quantity, [
      [12_345],
    ]);
    await settled();
    await settled();
    expect(told).toMatchObject([{ table: 'Production' }]);
    leave();

    await host.revert();
    editAs('person', workbook, production.sheet, production.area.row + 1, production.area.column + quantity, [
      [ledgerValue(ledgersOnly, production.sheet.name, production.area.row + 1, production.area.column + quantity)],
    ]);
    expectSame(picturesOf(workbook), ledgersOnly);
  },
);

function ledgerValue(pictures: ReturnType<typeof picturesOf>, sheet: string, row: number, column: number): unknown {
  const cells = pictures.find(({ name }) => name === sheet)?.cells ?? {};
  const key = row * 16_384 + column;
  return cells[`${String.fromCharCode(65 + columnOfKey(key))}${rowOfKey(key) + 1}`]?.[0];
}
