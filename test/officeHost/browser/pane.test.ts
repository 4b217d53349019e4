/** A task pane page in Chromium, untouched, on the test host. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { editAs } from '../model/edits';
import { newWorkbook } from '../openBook';
import { launchChromium, openPane } from './excelInChromium';

const paneScript = `
Office.onReady(async (info) => {
  const lines = [info.host + ' ' + info.platform + ' ' + Office.context.displayLanguage + ' ' + Office.context.requirements.isSetSupported('ExcelApi', '1.13')];
  const show = () => { document.getElementById('out').textContent = lines.join('\\n'); };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').formulas = [['Quantity'], [2], [3]];
    sheet.tables.add('A1:A3', true).name = 'Scrap';
    const total = sheet.getRange('C1');
    total.formulas = [['=SUM(Scrap[Quantity])']];
    total.load('values');
    await context.sync();
    lines.push('total ' + total.values[0][0]);
    sheet.onChanged.add(async (args) => { lines.push('changed ' + args.address + ' ' + args.source); show(); });
    await context.sync();
  });
  await Excel.run(async (context) => { context.workbook.worksheets.getItem('Missing').load('name'); await context.sync(); }).catch((error) => lines.push(error.code));
  await Excel.run(async (context) => { context.workbook.tables.getItem('Scrap').resize('A1:A4'); await context.sync(); }).catch((error) => lines.push(error.code));
  show();
});`;

const page = (office: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pane</title><link rel="icon" href="data:,"><script src="${office}"></script></head><body><pre id="out"></pre><script src="pane.js"></script></body></html>`;

let browser: Browser;
let pages: string;

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'crossfoot-pane-'));
  await writeFile(join(pages, 'pane.js'), paneScript);
  await writeFile(join(pages, 'local.html'), page('office/office.js'));
  await writeFile(join(pages, 'cdn.html'), page('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'));
  await writeFile(
    join(pages, 'elsewhere.html'),
    page('office/office.js').replace('</body>', '<script src="https://elsewhere.invalid/x.js"></script></body>'),
  );
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(pages, { recursive: true, force: true });
});

test.each([
  ['local.html', 'en-US'],
  ['cdn.html', 'zh-CN'],
])('%s starts in Excel on the web in %s, writes, reads and hears of changes', async (file, language) => {
  const workbook = newWorkbook();
  const excel = await openPane(browser, { pages, page: file, workbook, language, excelApi: '1.12' });
  const out = excel.pane.locator('#out');
  const started = [`Excel OfficeOnline ${language} false`, 'total 5', 'ItemNotFound', 'ApiNotFound'];
  await out.filter({ hasText: 'ApiNotFound' }).waitFor();
  expect((await out.textContent())?.split('\n')).toEqual(started);
  expect(workbook.activeSheet.valueAt(0, 2)).toBe(5);
  editAs('coauthor', workbook, workbook.activeSheet, 1, 0, [[10]]);
  await out.filter({ hasText: 'changed' }).waitFor();
  expect((await out.textContent())?.split('\n')).toEqual([...started, 'changed A2 Remote']);
  expect(workbook.activeSheet.valueAt(0, 2)).toBe(13);
  expect(excel.problems).toEqual([]);
  await excel.close();
});

test('a pane that asks anything from elsewhere is found out', async () => {
  const excel = await openPane(browser, { pages, page: 'elsewhere.html' });
  await excel.pane.locator('#out').filter({ hasText: 'ItemNotFound' }).waitFor();
  expect(excel.problems).toContain('asked for https://elsewhere.invalid/x.js');
  await excel.close();
});
