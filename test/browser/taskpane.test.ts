/** The built task pane in Excel on the web, with Microsoft's client as it ships: the whole flow on the demo, in both languages. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { assess, assessFigures } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { repairXlsx, writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import type { Language } from '../../src/language/words';
import { repairEdits } from '../../src/ledgers/repairs';
import { demoSample } from '../../src/samples/demo/demo';
import { securityHeaders } from '../../src/setup/securityPolicy.mjs';
import { expectAsInFile, expectSame, picturesOf } from '../hosts/excel/sheetPicture';
import { launchChromium, openPane, type ExcelInChromium } from '../officeHost/browser/excelInChromium';
import { editAs } from '../officeHost/model/edits';
import { openWorkbook } from '../officeHost/openBook';
import { buildPages, pagesFolder } from '../support/builtPages';

let browser: Browser;
beforeAll(async () => {
  buildPages();
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const screens = join(__dirname, '..', '..', 'out', 'screens');

async function openDemo(language: Language): Promise<ExcelInChromium> {
  const workbook = openWorkbook(newXlsx(demoSample(language)));
  return openPane(browser, {
    pages: pagesFolder,
    page: 'taskpane.html',
    workbook,
    language: language === 'en' ? 'en-US' : language,
    excelApi: '1.15',
    height: 900,
    headers: securityHeaders,
  });
}

const calculated = (pane: Frame): Promise<unknown> =>
  pane.waitForFunction(
    () => document.querySelectorAll('tr[data-product]').length > 3 && !document.querySelector('[role="progressbar"]'),
  );

interface Spoken {
  readonly language: Language;
  readonly tabs: { readonly findings: RegExp; readonly results: RegExp };
  readonly repairAll: RegExp;
  readonly change: RegExp;
  readonly calculateAgain: RegExp;
  readonly preview: RegExp;
  readonly write: RegExp;
  readonly written: RegExp;
  readonly explain: RegExp;
  readonly stale: RegExp;
  readonly revert: RegExp;
  readonly reverted: RegExp;
  readonly slab: string;
}

const spoken: readonly Spoken[] = [
  {
    language: 'en',
    tabs: { findings: /^Findings/, results: /^Results/ },
    repairAll: /^Repair all/,
    change: /^Change 2 cells/,
    calculateAgain: /^Calculate again/,
    preview: /^Preview \d+ sheets/,
    write: /^Write \d+ sheets/,
    written: /sheets written, /,
    explain: /^Explain$/,
    stale: /Production!/,
    revert: /^Undo: /,
    reverted: /^Undone: /,
    slab: 'Slab',
  },
  {
    language: 'zh-CN',
    tabs: { findings: /^问题/, results: /^结果/ },
    repairAll: /^修复全部/,
    change: /^修改 2 个/,
    calculateAgain: /^重新计算/,
    preview: /^预览/,
    write: /^写入/,
    written: /已写入/,
    explain: /^解释$/,
    stale: /产量台账!|Production!/,
    revert: /^撤销：/,
    reverted: /已撤销/,
    slab: '扁锭',
  },
];

test.each(spoken)(
  'open the demo, find its faults, repair, calculate, preview, write, explain, change a ledger, revert: $language',
  async (say) => {
    const excel = await openDemo(say.language);
    const { pane, page, workbook } = excel;
    const screen = (name: string): Promise<Buffer> =>
      page.screenshot({ path: join(screens, `excel-${name}-${say.language}.png`), caret: 'initial' });
    const press = (name: RegExp): Promise<void> => pane.getByRole('button', { name }).first().click();
    mkdirSync(screens, { recursive: true });
    await calculated(pane);

    await pane.getByRole('tab', { name: say.tabs.findings }).click();
    await screen('findings');
    await pane
      .getByRole('button', { name: /(Scrap|废铝台账)!F73/ })
      .first()
      .click();
    await untilItHolds(() => workbook.activeSheet.selection.row === 72);
    await press(say.repairAll);
    await press(say.change);
    await pane.getByText(say.change).waitFor({ state: 'detached' });
    await untilItHolds(() => workbook.tableNamed('Scrap')?.sheet.valueAt(72, 5) === 591.7);
    await pane.waitForFunction(() => !document.querySelector('[role="progressbar"]'));

    const ledgersOnly = picturesOf(workbook);
    await press(say.preview);
    await screen('preview');
    await press(say.write);
    await pane.getByText(say.written).waitFor();
    await pane.getByRole('tab', { name: say.tabs.results }).click();
    await screen('written');
    const ledgers = new Set(ledgersOnly.map(({ name }) => name));
    const results = picturesOf(workbook).filter(({ name }) => !ledgers.has(name));
    const file = openWorkbook(asCommandLine(say.language));
    expect(results.map(({ name }) => name)).toEqual(
      file.sheets.map(({ name }) => name).filter((name) => !ledgers.has(name)),
    );
    expectAsInFile(results, file);

    await pane.getByRole('button', { name: say.slab, exact: true }).click();
    await pane
      .getByRole('article', { name: say.slab })
      .getByRole('button', { name: new RegExp(`^${say.slab}`) })
      .first()
      .click();
    await press(say.explain);
    await pane.getByRole('tree').waitFor();
    await screen('explained');

    if (say.language === 'en') {
      await press(/^Verify it$/);
      await pane.getByText(/^✓ Verified: /).waitFor();
      await pane.getByText(/^Two calculators agree on all \d+ published numbers/).waitFor();
      await screen('verified');
    }

    const production = workbook.tableNamed('Production');
    if (!production) throw new Error('no production ledger');
    const quantity = production.columns.findIndex(({ name }) => /Quantity|数量/.test(name));
    const [row, column] = [production.area.row + 1, production.area.column + quantity];
    const before = production.sheet.valueAt(row, column);
    editAs('person', workbook, production.sheet, row, column, [[12_345]]);
    await pane.getByText(say.stale).first().waitFor();
    await screen('stale');
    editAs('person', workbook, production.sheet, row, column, [[before]]);

    await press(say.revert);
    await pane.getByText(say.reverted).waitFor();
    expectSame(picturesOf(workbook), ledgersOnly);
    expect(excel.problems).toEqual([]);
    await excel.close();
  },
  300_000,
);

/** The same work done by the same engine without Excel. */
function asCommandLine(language: Language): Uint8Array {
  const open = openXlsx(newXlsx(demoSample(language)));
  const repaired = openXlsx(repairXlsx(open, repairEdits(assessFigures(open.snapshot).findings)));
  return writeXlsx(repaired, {
    sheets: assess(repaired.snapshot, { spoken: language }).reports?.sheets ?? [],
    edits: [],
  });
}

async function untilItHolds(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}
