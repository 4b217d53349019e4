/** The page that verifies, opened as a file: it says of a workbook what the command says, in the language of the browser, and reaches nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserOptions, buildBundle } from '../support/builtPages';
import { written, year2024 } from '../support/plant';

const book = written({
  Settings: year2024(),
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t\nCast | Billet | 80 | t',
  Materials: 'Process | Item | Quantity | Unit\nCast | Metal | 90 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 1400 | MWh\nCast | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
}).bytes;

/** The workbook with 1500 for 1400, as an editor of its parts would do it. */
function changed(): Uint8Array {
  const parts = unzipSync(book);
  for (const [name, bytes] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/'))
      parts[name] = strToU8(strFromU8(bytes).replace(/<v>1400<\/v>/, '<v>1500</v>'));
  return zipSync(parts);
}

let browser: Browser;
let folder: string;
const page = pathToFileURL(join(__dirname, '../../dist/verifier/verifier.html')).href;
beforeAll(async () => {
  buildBundle('verifier');
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-verifier-'));
  writeFileSync(join(folder, 'book.xlsx'), book);
  writeFileSync(join(folder, 'changed.xlsx'), changed());
  browser = await chromium.launch(browserOptions());
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function opened(locale: string): Promise<{ page: Page; asked: string[]; problems: string[] }> {
  const tab = await browser.newPage({ locale, offline: true });
  const asked: string[] = [];
  const problems: string[] = [];
  tab.on('request', (request) => void asked.push(request.url().slice(0, 60)));
  tab.on('console', (message) => void problems.push(message.text()));
  tab.on('pageerror', (error) => void problems.push(String(error)));
  await tab.goto(page);
  return { page: tab, asked, problems };
}

test('a workbook as it was written verifies by two calculators, and nothing is asked of any address', async () => {
  const { page: tab, asked, problems } = await opened('en-GB');
  await tab.setInputFiles('input[type=file]', join(folder, 'book.xlsx'));
  await tab.waitForSelector('.verdict.good');
  expect(await tab.textContent('main')).toMatch(/Two calculators agree on all \d+ published numbers/);
  await tab.fill('input[type=text]', 'AAAAA-AAAAA-AAAAA-AAAAA');
  await tab.press('input[type=text]', 'Enter');
  await tab.waitForSelector('.verdict.bad');
  expect(await tab.textContent('td.where')).toBe('Seal');
  expect([asked, problems]).toEqual([[page], []]);
});

test('a changed cell is named with its old value in the language of the browser, and in the other by the button', async () => {
  const { page: tab, problems } = await opened('zh-CN');
  await tab.setInputFiles('input[type=file]', join(folder, 'changed.xlsx'));
  await tab.waitForSelector('.verdict.bad');
  expect(await tab.textContent('.verdict')).toMatch(/内容改动 \d+ 处/);
  expect(
    await tab.$$eval('tr', (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent))),
  ).toContainEqual(['Energy!C2', expect.stringContaining('已改动'), '1400', '1500']);
  await tab.click('header button');
  expect(await tab.textContent('h1')).toBe('Verify a Crossfoot workbook');
  expect(await tab.textContent('.verdict')).toMatch(/changes? of content/);
  expect(problems).toEqual([]);
});

test('a file that is dropped is read, and what is no workbook is refused in words', async () => {
  const { page: tab, problems } = await opened('en-GB');
  await tab.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['no workbook'], 'letter.xlsx'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  });
  await tab.waitForFunction(() => /not.*workbook/i.test(document.querySelector('.verdict')?.textContent ?? ''));
  expect(problems).toEqual([]);
});
