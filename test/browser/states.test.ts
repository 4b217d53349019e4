/** Every state of the pane: axe finds nothing in Chinese, whose places and themes `browser/quality` does not see. With SCREENS set, in both languages, and each is photographed at three sizes and in three themes. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { demoSample } from '../../src/samples/demo/demo';
import { axeProblems } from '../support/axeProblems';
import { servePages, type ServedPages } from '../support/builtPages';
import { writeResults } from '../support/writtenWorkbook';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages?.close());

const folder = process.env['SCREENS'];
const sizes = [
  [1440, 900],
  [420, 800],
  [350, 378],
] as const;
const themes = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

async function photograph(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const [theme, media] of themes) {
    await page.emulateMedia(media);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(folder, `${name}-${theme}-${width}.png`) });
    }
  }
  await page.emulateMedia(themes[0][1]);
  await page.setViewportSize({ width: sizes[0][0], height: sizes[0][1] });
}

const idle = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('[data-pane] footer') && !document.querySelector('[role="progressbar"]'),
  );

async function openBook(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByText(name).first().waitFor();
  await idle(page);
}

const tab = (page: Page, at: number): Promise<void> => page.getByRole('tab').nth(at).click();
const demo = { en: newXlsx(demoSample('en')), 'zh-CN': writeResults(demoSample('zh-CN'), 'zh-CN').bytes };
const empty = newXlsx([{ name: 'Sheet1', widths: [], rows: [] }]);
const lists = new Uint8Array(readFileSync(join(__dirname, '..', 'lists', 'books', 'own-zh.xlsx')));

const said = [
  ['en', 'Go through them one by one', 'Sheet 6016', 'Explain', 'Move a certificate…'],
  ['zh-CN', '逐个处理', '6016板材', '解释', '调整绿证归属…'],
] as const;

test.each(said.filter(([language]) => folder !== undefined || language === 'zh-CN'))(
  '%s',
  async (language, oneByOne, product, explain, move) => {
    const { page, problems } = await pages.open({ locale: language, width: 1440, height: 900 });
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      found.push(...(await axeProblems(page)).map((problem) => `${state}: ${problem}`));
      await photograph(page, `${language}-${state}`);
    };
    await page.locator('tr[data-product]').first().waitFor();
    await openBook(page, 'empty.xlsx', empty);
    await look('empty');
    await openBook(page, 'own-zh.xlsx', lists);
    await page
      .locator('footer')
      .getByRole('button', { name: /^(Use \d+ lists|使用这)/ })
      .waitFor();
    await look('found');
    await page
      .locator('footer')
      .getByRole('button', { name: /^(Use \d+ lists|使用这)/ })
      .click();
    await page
      .getByRole('combobox', { name: /^(Becomes|转为)$/ })
      .first()
      .waitFor();
    await look('import');

    const writtenDemo = demo[language];
    await openBook(page, 'demo.xlsx', writtenDemo);
    await page.getByRole('button', { name: product, exact: true }).waitFor();
    await look('answers');
    await page.getByRole('button', { name: product, exact: true }).click();
    await look('product');
    await page
      .locator('[data-pane]')
      .getByRole('button', { name: /tCO2e\/t$/ })
      .first()
      .click();
    await page.getByRole('button', { name: explain, exact: true }).first().click();
    await page.getByRole('tree').waitFor();
    await look('explanation');
    await tab(page, 1);
    await page.getByRole('button', { name: oneByOne }).click();
    await look('problems');
    await tab(page, 3);
    await page.getByRole('button', { name: move }).click();
    await look('finance');
    await tab(page, 4);
    if (language === 'zh-CN') {
      await page.getByRole('button', { name: /^核验/ }).first().click();
      await page
        .getByText(/^[✓✕] /)
        .first()
        .waitFor();
      await idle(page);
    }
    await look('verification');
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  },
);
