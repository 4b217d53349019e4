/** An auditor draws a sample in the workbook, ticks its rows one after the other, and sees what that says of all emissions; in Chromium as it is built, in both languages. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { servePages, type ServedPages } from '../support/builtPages';
import { bookOf, year2024, type Tables } from '../support/plant';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages?.close());

const screens = join(__dirname, '..', '..', 'out', 'screens');
mkdirSync(screens, { recursive: true });

/** 70 t, 50 t and 30 t of CO2e: each more than an interval, so that all three rows are taken for sure. */
const plant: Tables = {
  Settings: year2024(),
  Production: `Site | Process | Product | Quantity | Unit
    East | Casthouse | Ingot | 100 | t`,
  Energy: `Site | Process | Carrier | Quantity | Unit | Kind | Evidence
    East | Casthouse | Gas | 700 | GJ | fuel | bill 1
    East | Casthouse | Gas | 500 | GJ | fuel | bill 2
    East | Casthouse | Gas | 300 | GJ | fuel | `,
  Factors: `Item | Component | Value | Unit
    Gas | direct | 0.1 | tCO2e/GJ
    Gas | upstream | 0 | tCO2e/GJ`,
};

const spoken = [
  {
    ...{ locale: 'en-US', audit: /^Audit/, add: 'Add sheets to vouch', agrees: 'Agrees', differs: 'Does not agree' },
    ...{ found: 'Quantity found (GJ)', note: 'Note', needed: 'Type the quantity that the document says' },
    likely: 'Most likely error 5.0 tCO2e: 5.0 in rows taken for sure',
    looked: (done: number) => new RegExp(`^${done} of \\d+ looked at$`),
  },
  {
    ...{ locale: 'zh-CN', audit: /^审计/, add: '添加抽查表', agrees: '相符', differs: '不符' },
    ...{ found: '核实数量（GJ）', note: '备注', needed: '请填写凭证所载的数量' },
    likely: '最可能差错 5.0 tCO2e：必选行 5.0',
    looked: (done: number) => new RegExp(`^已查看 ${done}/\\d+ 项$`),
  },
];

test.each(spoken)(
  'in $locale',
  async ({ locale, audit, add, agrees, differs, found, note, needed, likely, looked }) => {
    const { page, problems } = await pages.open({ locale, width: 1440, height: 900 });
    // The sample stands first; what is opened while it is still on its way is another matter.
    await page.locator('tr[data-product]').first().waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: '2024.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bookOf(plant)),
    });
    await page.getByText('2024.xlsx').first().waitFor();
    await page.getByRole('tab', { name: audit }).click();
    await page.getByRole('button', { name: add }).click();
    await page.getByText(looked(0)).waitFor();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press(agrees);
    await page.getByText(looked(1)).waitFor();
    // 500 GJ are booked, the bill says 450: 5 t too much.
    await press(differs);
    await page.getByText(needed).waitFor();
    await page.getByLabel(found).fill('450');
    await page.getByLabel(note).fill('bill 2 says so');
    await press(differs);
    await page.getByText(looked(2)).waitFor();
    await page.getByText(likely).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(screens, `vouching-${locale}.png`) });
    expect(problems).toEqual([]);
    await page.close();
  },
);
