/** The workbench in Chromium as it is built: the whole flow with real workers, offline, in both languages. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { writeXlsx, repairXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { assess, assessFigures } from '../../src/assess';
import { repairEdits } from '../../src/ledgers/repairs';
import { demoSample } from '../../src/samples/demo/demo';
import type { Language } from '../../src/language/words';
import { servePages, type ServedPages } from '../support/builtPages';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages?.close());

const calculated = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelectorAll('tr[data-product]').length > 3 && !document.querySelector('[role="progressbar"]'),
  );

interface Spoken {
  readonly language: Language;
  readonly locale: string;
  readonly findings: RegExp;
  readonly results: RegExp;
  readonly audit: RegExp;
  readonly repairAll: RegExp;
  readonly change: RegExp;
  readonly preview: RegExp;
  readonly write: RegExp;
  readonly written: RegExp;
  readonly download: RegExp;
  readonly explain: RegExp;
  readonly revert: RegExp;
  readonly reverted: RegExp;
  readonly slab: string;
}

const spoken: readonly Spoken[] = [
  {
    language: 'en',
    locale: 'en-US',
    findings: /^Findings/,
    results: /^Results/,
    audit: /^Audit/,
    repairAll: /^Repair all/,
    change: /^Change 2 cells/,
    preview: /^Preview \d+ sheets/,
    write: /^Write \d+ sheets/,
    written: /sheets written, /,
    download: /^Download/,
    explain: /^Explain$/,
    revert: /^Undo: /,
    reverted: /^Undone: /,
    slab: 'Slab',
  },
  {
    language: 'zh-CN',
    locale: 'zh-CN',
    findings: /^问题/,
    results: /^结果/,
    audit: /^审计/,
    repairAll: /^修复全部/,
    change: /^修改 2 个/,
    preview: /^预览/,
    write: /^写入/,
    written: /已写入/,
    download: /^下载/,
    explain: /^解释$/,
    revert: /^撤销：/,
    reverted: /已撤销/,
    slab: '扁锭',
  },
];

test.each(spoken)(
  'open the demo, find its faults, repair, calculate, preview, write, download, explain, revert: $language',
  async (say) => {
    const { page, problems } = await pages.open({ locale: say.locale });
    await calculated(page);
    await page.getByRole('tab', { name: say.findings }).click();
    await page
      .getByRole('button', { name: 'Scrap!F73' })
      .or(page.getByRole('button', { name: /废铝台账!F73/ }))
      .click();
    await page.waitForFunction(
      () => document.querySelector('[role="gridcell"][aria-selected="true"]')?.textContent === '591.7',
    );
    await page.getByRole('button', { name: say.repairAll }).click();
    await page.getByRole('button', { name: say.change }).click();
    await page.getByRole('button', { name: say.preview }).click();
    await page.getByRole('button', { name: say.write }).click();
    await page.getByText(say.written).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say.download }).last().click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect(Buffer.compare(bytes, asCommandLine(say.language))).toBe(0);

    await page.getByRole('tab', { name: say.results }).click();
    await page.getByRole('button', { name: say.slab, exact: true }).click();
    await page
      .getByRole('article', { name: say.slab })
      .getByRole('button', { name: new RegExp(`^${say.slab}`) })
      .first()
      .click();
    await page.getByRole('button', { name: say.explain }).click();
    await page.getByRole('tree').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treeitem');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('treeitem').count()).toBeGreaterThan(3);

    await page.getByRole('button', { name: say.revert }).click();
    await page.getByText(say.reverted).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  },
);

/** The same work done by the same engine without a browser. */
function asCommandLine(language: Language): Uint8Array {
  const open = openXlsx(newXlsx(demoSample(language)));
  const repaired = openXlsx(repairXlsx(open, repairEdits(assessFigures(open.snapshot).findings)));
  return writeXlsx(repaired, {
    sheets: assess(repaired.snapshot, { spoken: language }).reports?.sheets ?? [],
    edits: [],
  });
}

test('the whole flow goes by keyboard alone', async () => {
  const { page } = await pages.open();
  await calculated(page);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  const reach = async (name: RegExp): Promise<void> => {
    for (let steps = 0; steps < 250; steps += 1) {
      if (
        name.test(await focused()) &&
        (await page.evaluate(() => ['BUTTON', 'A'].includes(document.activeElement?.tagName ?? '')))
      )
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  await page.getByRole('tab', { name: /^Results/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^Findings/, selected: true }).waitFor();
  await reach(/^Repair all/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Repairs');
  await reach(/^Change 2 cells/);
  await page.keyboard.press('Enter');
  await page.getByText(/2 cells changed/).waitFor();
  await reach(/^Preview/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Before writing' }).waitFor();
  expect(await focused()).toBe('Back');
  await reach(/^Write/);
  await page.keyboard.press('Enter');
  await page.getByText(/sheets written, /).waitFor();
  await page.close();
});

test.each([
  ['en-US', /^Certificates/, 'CertificatePurchases!B7', 400],
  ['zh-CN', /^绿证/, '绿证采购!B7', 1280],
] as const)(
  'an invoice whose row cannot be read leads to that row, by keyboard, and says what is wrong there: %s',
  async (locale, place, cell, width) => {
    const { page, problems } = await pages.open({ locale, width });
    await calculated(page);
    await page.getByRole('tab', { name: place }).click();
    const entry = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'INV-G-003', exact: true }) });
    expect(await entry.textContent()).toContain('2024/6/18');
    const selected = (text: string): Promise<unknown> =>
      page.waitForFunction(
        (shown) => document.querySelector('[role="gridcell"][aria-selected="true"]')?.textContent === shown,
        text,
      );
    await entry.getByRole('button', { name: 'INV-G-003', exact: true }).focus();
    await page.keyboard.press('Enter');
    await selected('INV-G-003');
    await entry.getByRole('button', { name: cell }).click();
    await selected('2024/6/18');
    expect(problems).toEqual([]);
    await page.close();
  },
);

test('a workbook is dropped, and one that is none is refused in a sentence', async () => {
  const { page } = await pages.open();
  await calculated(page);
  const drop = (name: string, bytes: Uint8Array): Promise<void> =>
    page.evaluate(
      ([file, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], file));
        document.querySelector('header')?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
      },
      [name, Buffer.from(bytes).toString('base64')] as const,
    );
  await drop('wrong.xlsx', new TextEncoder().encode('no workbook'));
  await page
    .getByRole('alert')
    .getByText(/wrong\.xlsx.* is not an Excel workbook/)
    .waitFor();
  await drop('corrected.xlsx', newXlsx(demoSample('en')));
  await page.getByText('corrected.xlsx').waitFor();
  await calculated(page);
  await page.close();
});

test('nothing is asked from anywhere, and the workbench goes on without a network', async () => {
  const { page, session, problems } = await pages.open();
  await calculated(page);
  await session.setOffline(true);
  await page.getByRole('combobox', { name: 'Samples' }).selectOption('smelter-wire');
  await page.getByRole('button', { name: 'Aluminium wire' }).waitFor();
  expect(pages.foreign).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});
