/** The pane in Chromium as a demanding person has it: contrast in every theme, narrow, zoomed, in a longer language, quick and light. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { axeProblems } from '../support/axeProblems';
import { pagesFolder, servePages, type PageOptions, type ServedPages } from '../support/builtPages';
import { bookPath, writeLedgerBook } from '../bench/ledgerBook';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages?.close());

const calculated = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelectorAll('tr[data-product]').length > 3 && !document.querySelector('[role="progressbar"]'),
  );
const places = ['Ledgers', 'Findings', 'Results', 'Certificates', 'Audit'];

async function openDemo(options: PageOptions): Promise<Page> {
  const { page } = await pages.open(options);
  await calculated(page);
  return page;
}

const themes: readonly (readonly [string, PageOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high-contrast', { colorScheme: 'dark', forcedColors: 'active' }],
];

test.each(themes)('axe finds nothing in any place of the pane and in the sheets: %s', async (_theme, options) => {
  const page = await openDemo(options);
  const problems: string[] = [];
  for (const place of places) {
    await page.getByRole('tab', { name: new RegExp(`^${place}`) }).click();
    problems.push(...(await axeProblems(page)).map((problem) => `${place}: ${problem}`));
    if (place !== 'Results') continue;
    await page.getByRole('button', { name: 'Sheet 6016', exact: true }).click();
    problems.push(...(await axeProblems(page)).map((problem) => `a product: ${problem}`));
  }
  await page.getByRole('button', { name: /^Preview/ }).click();
  await page.getByRole('heading', { name: 'Before writing' }).waitFor();
  problems.push(...(await axeProblems(page)).map((problem) => `preview: ${problem}`));
  expect(problems).toEqual([]);
  await page.close();
});

/** Elements of the pane that reach beyond it or hide a part of their text, but for those that scroll by themselves. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pane = document.querySelector('[data-pane]');
    if (!pane) return ['no pane'];
    const right = pane.getBoundingClientRect().right + 1;
    // What scrolls up and down alone hides what reaches beyond it.
    const scrolls = (element: Element): boolean => {
      for (let up: Element | null = element; up && up !== pane; up = up.parentElement)
        if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    return [...pane.querySelectorAll('*')]
      .filter(
        (element) =>
          element.getClientRects().length > 0 &&
          !element.closest('svg,[data-tabster-dummy]') &&
          getComputedStyle(element).position !== 'absolute' &&
          !element.className.toString().includes('reserved-space'),
      )
      .filter(
        (element) =>
          !scrolls(element) &&
          (element.getBoundingClientRect().right > right ||
            (element.tagName === 'BUTTON' && element.scrollWidth > element.clientWidth + 1)),
      )
      .map((element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 60)}`);
  });

async function overflowEverywhere(page: Page, lengthen: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  const tabs = page.getByRole('tab');
  for (let index = 0; index < places.length; index += 1) {
    await tabs.nth(index).click();
    // The mark of the chosen tab slides there from the one before.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    if (lengthen) await page.evaluate(pseudoLocale);
    found.push(...(await overflowing(page)).map((what) => `${places[index]}: ${what}`));
  }
  return found;
}

/** Every text of the pane a third longer and with accents, as a longer language would have it. */
const pseudoLocale = (): void => {
  const walker = document.createTreeWalker(
    document.querySelector('[data-pane]') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.trim().length < 2 || text.startsWith('[') || /^[\d.,%\u2212 ]+$/.test(text)) continue;
    node.nodeValue = `[${text.replace(/[aeiou]/g, (letter) => ({ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' })[letter] ?? letter)}${' ~~'.repeat(Math.ceil(text.length / 9))}]`;
  }
};

test.each([
  ['en-US', 320],
  ['en-US', 420],
  ['zh-CN', 320],
] as const)('nothing overflows in %s at %i pixels', async (locale, width) => {
  const page = await openDemo({ locale, width, height: 700 });
  expect(await overflowEverywhere(page, false)).toEqual([]);
  await page.close();
});

test('nothing overflows in a language a third longer', async () => {
  const page = await openDemo({ width: 320, height: 700 });
  expect(await overflowEverywhere(page, true)).toEqual([]);
  await page.close();
});

test('an overflow would be seen', async () => {
  const page = await openDemo({ width: 320, height: 700 });
  await page.evaluate(() => {
    const heading = document.querySelector('[data-pane] thead th button');
    if (!heading) return;
    heading.textContent = 'a heading that is very much too long for a pane of three hundred and twenty pixels';
    (heading as HTMLElement).style.whiteSpace = 'nowrap';
    (heading as HTMLElement).style.flexShrink = '0';
  });
  expect(await overflowing(page)).not.toEqual([]);
  await page.close();
});

test('at 200 % zoom everything is still there and within reach', async () => {
  const page = await openDemo({ width: 175, height: 400 });
  expect(await overflowEverywhere(page, false)).toEqual([]);
  await page.getByRole('button', { name: /^Preview/ }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: /^Preview/ }).click();
  await page.getByRole('heading', { name: 'Before writing' }).waitFor();
  await page.close();
});

test('the pane is lighter than 250 kB without its worker', () => {
  for (const name of ['index.html', 'taskpane.html']) {
    const html = readFileSync(join(pagesFolder, name), 'utf8');
    const scripts = [...html.matchAll(/src="?([\w.]+\.js)/g)]
      .map(([, file = '']) => file)
      .filter((file) => readdirSync(pagesFolder).includes(file));
    const size = scripts.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(pagesFolder, file)), { level: 9 }).length,
      0,
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(size).toBeLessThan(250_000);
    process.stdout.write(`${name}: ${Math.round(size / 1000)} kB gzip\n`);
  }
});

test('the first useful paint waits for no figure', async () => {
  const { page } = await pages.open();
  await calculated(page);
  const [painted, ready] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    performance.now(),
  ]);
  process.stdout.write(`first contentful paint: ${Math.round(painted)} ms, figures: ${Math.round(ready)} ms\n`);
  expect(painted).toBeLessThan(ready / 2);
  await page.close();
});

test('100,000 ledger rows are read and calculated while the pane stays responsive', async () => {
  const { page } = await pages.open();
  await calculated(page);
  writeLedgerBook();
  await page.evaluate(() => {
    const gaps = { longest: 0, last: performance.now(), on: true };
    (window as unknown as { gaps: typeof gaps }).gaps = gaps;
    const frame = (): void => {
      const now = performance.now();
      gaps.longest = Math.max(gaps.longest, now - gaps.last);
      gaps.last = now;
      if (gaps.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const started = Date.now();
  await page.locator('input[type="file"]').setInputFiles(bookPath);
  await page.getByText('ledger.xlsx').waitFor();
  await page.getByRole('tab', { name: /^Ledgers/ }).click();
  await page.getByText(/^100,000 rows/).waitFor();
  const longest = await page.evaluate(() => (window as unknown as { gaps: { longest: number } }).gaps.longest);
  const whole = Date.now() - started;
  process.stdout.write(`100,000 rows: ${whole} ms, longest frame gap ${Math.round(longest)} ms\n`);
  expect(longest).toBeLessThan(whole / 5);
  await page.close();
});
