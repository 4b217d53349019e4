/** Leaving the page at every step of repairing, typing, writing and undoing, in Chromium: it is asked wherever something would be lost, and what was downloaded holds what was said to be done. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { viewSheet } from '../../src/hosts/xlsx/sheetView';
import { bookOf } from '../support/plant';
import { servePages, type ServedPages } from '../support/builtPages';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages?.close());

const faulty = Buffer.from(
  bookOf({
    Production: 'Date | Process | Product | Quantity | Unit\n2024-03-01 | Melting | Slab | "100" | t',
    Scrap: 'Process | Class | Quantity | Unit\nMelting | post-consumer | 110 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nMelting | Gas | 10 | GJ',
    Factors: 'Item | Component | Value | Unit | Source\nGas | direct | 56 | kgCO2/GJ | test',
  }),
);

async function openFaulty(name = 'plant.xlsx'): Promise<Page> {
  const { page } = await pages.open();
  await page.getByRole('button', { name: /^Preview \d+ sheets/ }).waitFor();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: faulty });
  await page.getByText(name).first().waitFor();
  await idle(page);
  return page;
}

const idle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const bars = [...document.querySelectorAll('[role="progressbar"]')];
    return (
      document.querySelector('[data-pane] footer') !== null && bars.every((bar) => bar.closest('[role="tabpanel"]'))
    );
  });

/** Whether somebody who leaves now is asked first; the page stays. */
async function asks(page: Page): Promise<boolean> {
  let asked = false;
  const answer = (dialog: { type(): string; dismiss(): Promise<void> }): void => {
    asked ||= dialog.type() === 'beforeunload';
    void dialog.dismiss();
  };
  page.on('dialog', answer);
  const told = page.waitForEvent('dialog', { timeout: 3_000 }).catch(() => undefined);
  // Only a page that would ask is left: the others would be gone.
  const would = await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  if (would) await page.close({ runBeforeUnload: true });
  if (would) await told;
  page.off('dialog', answer);
  expect(asked).toBe(would);
  return would;
}

async function downloaded(page: Page, name = 'plant.crossfoot.xlsx'): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('header')
      .getByRole('button', { name: /^Download/ })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  return new Uint8Array(readFileSync(await download.path()));
}

const valueOf = (bytes: Uint8Array, sheet: string, row: number, column: number): unknown =>
  viewSheet(openXlsx(bytes), sheet)
    .row(row)
    .find((cell) => cell.column === column)?.value;
const ownSheets = (bytes: Uint8Array): number =>
  openXlsx(bytes).snapshot.sheets.filter(({ ownKey }) => ownKey !== undefined).length;

test('repair, type, write, verify, undo: each step is asked about before it is lost, and each download holds the steps so far', async () => {
  const page = await openFaulty();
  expect(await asks(page)).toBe(false);

  await page.getByRole('tab', { name: /^Findings/ }).click();
  await page.getByRole('button', { name: 'Go through them one by one' }).click();
  await page.getByText('"100"').first().waitFor();
  await page.getByRole('button', { name: 'Change this cell' }).click();
  await page.getByText(/1 cell changed/).waitFor();
  await idle(page);
  expect(await asks(page)).toBe(true);
  const repaired = await downloaded(page);
  expect(valueOf(repaired, 'Production', 2, 4)).toBe(100);
  await idle(page);
  expect(await asks(page)).toBe(false);

  await page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: 'Energy' }).click();
  await page.getByRole('gridcell', { name: '10', exact: true }).click();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.getByText('Energy!C2 changed since these results were calculated.').waitFor();
  expect(await asks(page)).toBe(true);
  expect(valueOf(await downloaded(page), 'Energy', 2, 3)).toBe(12);
  await idle(page);

  await page.getByRole('button', { name: /^Preview \d+ sheets/ }).click();
  await page.getByRole('button', { name: /^Write \d+ sheets/ }).click();
  await page
    .getByRole('status')
    .getByText(/sheets written, /)
    .waitFor();
  await idle(page);
  expect(await asks(page)).toBe(true);
  const written = await downloaded(page);
  expect(ownSheets(written)).toBeGreaterThan(10);
  await idle(page);

  await page.getByRole('tab', { name: 'Audit' }).click();
  await page.getByRole('button', { name: 'Verify it' }).click();
  await page.getByText(/^✓ Verified: /).waitFor();
  await page.getByText(/^Two calculators agree on all \d+ published numbers/).waitFor();
  await page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: 'Energy' }).click();
  await page.getByRole('gridcell', { name: '12', exact: true }).click();
  await page.keyboard.type('13');
  await page.keyboard.press('Enter');
  await page.getByText('The workbook has changed since.').waitFor();
  await page.getByRole('button', { name: 'Verify again' }).click();
  await page.getByText(/^✕ Not as it was written: /).waitFor();
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Energy!C2' }), hasText: '12 → 13' })
    .waitFor();
  await idle(page);

  await page.getByRole('button', { name: /^History: 4 steps/ }).click();
  await page.getByRole('button', { name: /^Undo Energy!C2 typed, and the 2 steps after it/ }).click();
  await page.getByText(/^Undone: Energy!C2 typed/).waitFor();
  await idle(page);
  expect(await asks(page)).toBe(true);
  const undone = await downloaded(page);
  expect(Buffer.compare(undone, repaired)).toBe(0);
  await page.close();
});

test('another file over unsaved work is asked about, once, and staying keeps it; a workbook with macros stays one', async () => {
  const page = await openFaulty('plant.xlsm');
  await page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: 'Energy' }).click();
  await page.getByRole('gridcell', { name: '10', exact: true }).click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'C2' }).waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('20');
  await page.keyboard.press('Tab');
  await page.getByRole('gridcell', { name: '20', exact: true }).click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+c');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) === '20');
  await page.getByRole('combobox', { name: 'Samples' }).selectOption('demo');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  expect(valueOf(await downloaded(page, 'plant.crossfoot.xlsm'), 'Energy', 2, 3)).toBe(20);
  await page.close();
});
