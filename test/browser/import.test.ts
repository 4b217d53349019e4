/** Workbooks as people keep them go from drop to results in Chromium: in the workbench, and in the pane against Microsoft's client. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { securityHeaders } from '../../src/setup/securityPolicy.mjs';
import { launchChromium, openPane } from '../officeHost/browser/excelInChromium';
import { openWorkbook } from '../officeHost/openBook';
import { pagesFolder, servePages, type ServedPages } from '../support/builtPages';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages?.close());

const screens = join(__dirname, '..', '..', 'out', 'screens');
mkdirSync(screens, { recursive: true });
const fileOf = (name: string): string => join(__dirname, '..', 'lists', 'books', `${name}.xlsx`);

/** Name, lists that become ledgers, sheets added, the product, and the language of the person. */
const books = [
  ['own-zh', 4, 6, '扁锭', 'zh-CN'],
  ['own-exact', 3, 5, '扁锭', 'zh-CN'],
  ['two-ranges', 2, 4, 'Slab', 'en-US'],
  ['own-en-synonyms', 1, 3, 'Slab', 'en-US'],
] as const;

/** Where the lists of each book were found in the workbench: Excel finds the same. */
const foundIn = new Map<string, readonly string[]>();

/** Presses the one next step until the results stand there; the places of the lists. */
async function toResults(
  pane: Page | Frame,
  lists: number,
  sheets: number,
  product: string,
  look: (name: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const press = (name: RegExp): Promise<void> => pane.locator('footer').getByRole('button', { name }).click();
  await pane
    .locator('footer')
    .getByRole('button', { name: /^(Use (the|\d+) list|使用这)/ })
    .waitFor();
  await look('found');
  await press(/^(Use (the|\d+) list|使用这)/);
  await pane
    .getByRole('combobox', { name: /^(Becomes|转为)$/ })
    .first()
    .waitFor();
  expect(await pane.getByRole('combobox', { name: /^(Becomes|转为)$/ }).count()).toBe(lists);
  const places = await pane
    .locator('section[aria-label*="!"]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label') ?? ''));
  await look('lists');
  await press(/^(Preview \d+ ledger|预览 \d+ 个台账)/);
  await look('announced');
  await press(new RegExp(`^(Add ${sheets} sheets|添加 ${sheets} 张工作表)`));
  await pane.getByRole('button', { name: product, exact: true }).first().waitFor();
  await look('results');
  return places;
}

test.each(books)('%s in the workbench', async (name, lists, sheets, product, locale) => {
  const { page, problems } = await pages.open({ locale, width: 1440, height: 900 });
  // The sample stands first; what is opened while it is still on its way is another matter.
  await page.locator('tr[data-product]').first().waitFor();
  await page.locator('input[type=file]').setInputFiles(fileOf(name));
  const look = (at: string): Promise<unknown> => page.screenshot({ path: join(screens, `import-${name}-${at}.png`) });
  foundIn.set(name, await toResults(page, lists, sheets, product, look));
  expect(foundIn.get(name)).toHaveLength(lists);
  expect(problems).toEqual([]);
  await page.close();
});

test.each(books)('%s in Excel on the web, at the smallest pane', async (name, lists, sheets, product, language) => {
  const browser = await launchChromium();
  const workbook = openWorkbook(new Uint8Array(readFileSync(fileOf(name))));
  const own = workbook.sheets.map((sheet) => sheet.name);
  const excel = await openPane(browser, {
    pages: pagesFolder,
    page: 'taskpane.html',
    workbook,
    language,
    excelApi: '1.15',
    height: 378,
    headers: securityHeaders,
  });
  const look = (at: string): Promise<unknown> =>
    excel.page.screenshot({ path: join(screens, `import-excel-${name}-${at}.png`) });
  expect(await toResults(excel.pane, lists, sheets, product, look)).toEqual(foundIn.get(name));
  expect(workbook.sheets.map((sheet) => sheet.name)).toHaveLength(own.length + sheets);
  await excel.pane
    .locator('footer')
    .getByRole('button', { name: /^(Undo|撤销)/ })
    .click();
  await excel.pane
    .getByRole('button', { name: /^(Use (the|\d+) list|使用这)/ })
    .first()
    .waitFor();
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(own);
  expect(excel.problems).toEqual([]);
  await excel.close();
  await browser.close();
});
