/** The pane as a person meets it, in a simulated browser: every place in every theme, by keyboard, in both languages. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Pane } from '../../src/pane/pane';
import { HostError } from '../../src/workbook/host';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { PaneSession } from '../../src/pane/session/paneSession';
import { demoSample } from '../../src/samples/demo/demo';
import { sampleSheets } from '../../src/samples/allSamples';
import { sheetsOf } from '../support/plant';
import { workedOut } from '../support/usualStyles';
import { FakeHost } from './fakeHost';
import { localWorkers } from './localWorkers';

const sheetOfRows = (name: string, rows: readonly (readonly (string | number | null)[])[]): SheetPlan => ({
  name,
  widths: [],
  rows: rows.map((row) => row.map((value) => ({ value }))),
});
const tickets = sheetOfRows('Tickets', [
  ['Scrap received'],
  ['Date', 'Class', 'Net weight', 'Unit'],
  [45300, 'old', 12.5, 't'],
  [45301, 'internal', 3, 't'],
  ['Total', null, 15.5, 't'],
]);
const demo = { en: demoSample('en'), 'zh-CN': demoSample('zh-CN') };

// Answers arrive from workers when they arrive, outside any action of the test.
beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

interface Shown {
  readonly host: FakeHost;
  readonly session: PaneSession;
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function show(host = new FakeHost(demo.en)): Promise<Shown> {
  const session = new PaneSession({
    host,
    ...localWorkers,
    clock: () => '09:30',
  });
  render(<Pane session={session} />);
  await waitFor(() => expect(session.current().result).toBeDefined());
  await waitFor(() => expect(session.current().work).toBeUndefined());
  return { host, session, user: userEvent.setup() };
}

const footer = (): HTMLElement => document.querySelector<HTMLElement>('[data-pane] footer') ?? document.body;

/** The words on the buttons of the footer that stand out. */
const standingOut = (): readonly (string | null)[] =>
  within(footer())
    .getAllByRole('button')
    .filter((button) => workedOut(button).backgroundColor.includes('Brand'))
    .map(({ textContent }) => textContent);

async function axeProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !html.includes('data-tabster-dummy')).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

const productRow = (name: string): HTMLElement => screen.getByRole('button', { name }).closest('tr') ?? document.body;

async function openProduct(user: Shown['user'], name: string): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name }));
  return screen.findByRole('article', { name });
}

test('the list ranks all products by the headline, with what they lack to their target', async () => {
  await show();
  const list = screen.getByRole('table', { name: 'Footprint, market-based' });
  const rows = within(list).getAllByRole('row').slice(1, -1);
  const values = rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? '');
  expect(values.at(-1)).toBe('withheld');
  const known = values.filter((value) => value !== 'withheld').map(Number);
  expect(known).toEqual([...known].sort((a, b) => b - a));
  expect(productRow('Sheet 6016')).toHaveTextContent('✓ achieved');
  expect(productRow('Profile 6060')).toHaveTextContent(/✕ missed \+0\.0\d+/);
  expect(within(list).getByRole('button', { name: 'Inventory (market-based): withheld' })).toBeVisible();
});

test('a withheld product is an open end, never a small bar, and says how many faults there are', async () => {
  await show();
  const row = productRow('Anodised profile');
  expect(row).toHaveTextContent('withheld1 fault');
  expect(row.querySelector('[data-open]')).not.toBeNull();
  expect(productRow('Slab').querySelector('[data-open]')).toBeNull();
});

test('the list is one tab stop; arrow keys walk it, Enter opens a product, Esc leads back to its row', async () => {
  const { user } = await show();
  const list = screen.getByRole('table', { name: 'Footprint, market-based' });
  const stops = [...list.querySelectorAll('[data-stop]')];
  expect(stops.length).toBeGreaterThan(8);
  expect(stops.filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1);
  stops.find((stop): stop is HTMLElement => stop.getAttribute('tabindex') === '0')?.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const name = document.activeElement?.textContent ?? '';
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus());
  await user.keyboard('{End}{Home}{Enter}');
  const sorted = within(screen.getByRole('table', { name: 'Footprint, market-based' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent ?? '');
  expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'en')));
});

test('recycled content ranks the same products by their shares', async () => {
  const { user } = await show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Recycled content');
  expect(screen.getByRole('table', { name: 'Recycled content' })).toBeVisible();
  expect(productRow('Slab')).toHaveTextContent('20.6%');
});

test('a product names the view, the number with its unit, the boundary and where the footprint arises', async () => {
  const { user } = await show();
  const page = await openProduct(user, 'Slab');
  expect(within(page).getByRole('button', { name: /^Slab, market-based: \d+\.\d{3} tCO2e\/t$/ })).toBeVisible();
  expect(page).toHaveTextContent(/Recycled content\s*20\.6%/);
  expect(page).toHaveTextContent('organisation boundary');
  expect(
    within(within(page).getByRole('list', { name: /Where it arises/ })).getAllByRole('listitem').length,
  ).toBeGreaterThan(1);
});

test('the pictures of a product have their numbers as tables and lists', async () => {
  const { user } = await show();
  const page = await openProduct(user, 'Sheet 6016');
  const byScope = within(page).getByRole('table', { name: 'By stage and scope: Sheet 6016' });
  const cells = within(byScope)
    .getAllByRole('cell')
    .map((cell) => Number(cell.textContent ?? ''));
  const sum = cells.reduce((all, size) => all + size, 0);
  expect(within(page).getByRole('button', { name: /^Sheet 6016, Total: / })).toHaveTextContent(/^12\.00/);
  expect(sum).toBeCloseTo(12.004, 1);
  const path = within(page).getByRole('table', { name: 'Footprint: path to the target' });
  expect(within(path).getByRole('row', { name: /^2027/ })).toHaveTextContent('2027–11.5 tCO2e/t');
  expect(within(page).getByRole('list', { name: 'Tonnes between share and target' })).toHaveTextContent(
    /^✓ Target ≥ 18\.0% · 2024: reached with [\d,]+ t of recycled metal to spare\.$/,
  );
  const flows = within(page).getByRole('list', { name: 'Metal out' });
  expect(within(flows).getAllByRole('button').length).toBeGreaterThan(0);
});

test('printed figures that contradict each other are shown with both places', async () => {
  const { session, user, host } = await show(new FakeHost(sampleSheets('nanshan-2024', 'en') ?? []));
  const [first] = session.current().result?.contradictions ?? [];
  const table = screen.getByRole('table', { name: 'Disclosed figures that contradict each other' });
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
  await user.click(within(table).getAllByRole('button')[0]!);
  expect(host.calls.at(-1)).toBe(`select ${first?.cell}`);
});

test('competing definitions stand side by side with what lies between them', async () => {
  const { user } = await show();
  const page = await openProduct(user, 'Slab');
  const tables = within(page)
    .getAllByRole('table')
    .map((table) => table.querySelector('caption')?.textContent);
  expect(tables).toEqual(
    expect.arrayContaining([
      'Location-based and market-based, tCO2e/t',
      'Scrap methods (market-based), tCO2e/t',
      'Recycled content under the four boundaries',
    ]),
  );
  expect(within(page).getByRole('row', { name: /all scrap \(not recycled content\)/ })).toBeVisible();
});

test('a withheld number says why and where', async () => {
  const { user } = await show();
  const card = await openProduct(user, 'Anodised profile');
  expect(within(card).getByRole('button', { name: /^Anodised profile, market-based: withheld/ })).toBeVisible();
  expect(card).toHaveTextContent('The unit "drum" is unknown.');
  expect(within(card).getByRole('button', { name: 'Materials!F155' })).toBeVisible();
});

test('a withheld product has no shares of its stages, since nobody knows of what, and names the unknown one', async () => {
  const { user } = await show();
  const list = (product: string): HTMLElement => screen.getByRole('list', { name: `Where it arises: ${product}` });
  await openProduct(user, 'Anodised profile');
  expect(list('Anodised profile')).toHaveTextContent('Anodising: unknown');
  expect(list('Anodised profile')).not.toHaveTextContent('%');
  await user.keyboard('{Escape}');
  await openProduct(user, 'Profile 6060');
  expect(list('Profile 6060')).toHaveTextContent('88%');
});

test('the state line counts what is withheld, as the findings do', async () => {
  const { session, user } = await show();
  const { products = [], findings = [] } = session.current().result ?? {};
  const incomplete = new Set(findings.flatMap(({ blocksProducts }) => blocksProducts));
  expect(incomplete).toEqual(new Set(['Anodised profile', 'Foundry alloy ingot']));
  expect(screen.getByRole('button', { name: '2 incomplete' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Demo Aluminium/ }));
  expect(screen.getByText(`3 errors: 2 of ${products.length} products incomplete, inventory incomplete`)).toBeVisible();
});

test('a repair shows text as text and number as number, and what it sets free', async () => {
  const { session } = await show();
  const edit = session.current().result?.findings.find(({ code }) => code === 'number-as-text')?.edit;
  await session.previewRepairs([edit!]);
  const row = await screen.findByRole('row', { name: /^Scrap!F73/ });
  expect(row).toHaveTextContent('"591.7" text591.7 number');
  expect(screen.getByText(/^Then no longer withheld: /)).toHaveTextContent('Foundry alloy ingot');
  await session.write();
  const foundry = session.current().result?.products.find(({ name }) => name === 'Foundry alloy ingot');
  expect(foundry?.recycled.organisation.total.value).not.toBeNull();
});

test('"every one agrees" is said only while it is so', async () => {
  const { session, host, user } = await show();
  await session.previewResults();
  await session.write();
  expect(await screen.findByText(/8 numbers read back: every one agrees/)).toBeVisible();
  host.changeCell({ sheet: 'Production', address: 'H5', table: 'Production' });
  await waitFor(() => expect(screen.queryByText(/every one agrees/)).toBeNull());
  await user.click(screen.getByRole('tab', { name: /^Audit/ }));
  expect(screen.getByText(/^As of the last write/)).toBeVisible();
});

test('all cells that differ are counted, though only the first are listed', async () => {
  const { session, host, user } = await show();
  const cell = (index: number) => ({ cell: `Footprints!A${index}`, expected: 1, found: 2 });
  host.outcome = { cells: 900, compared: 800, differs: 1234, differing: Array.from({ length: 50 }, (_, i) => cell(i)) };
  await session.previewResults();
  await session.write();
  expect(await screen.findByText(/1,234 cells read back differ from what was meant/)).toBeVisible();
  await user.click(screen.getByRole('tab', { name: /^Audit/ }));
  expect(screen.getByText('✕ 1,234 cells differ from the exact value')).toBeVisible();
  expect(screen.getByText('The first 50 of them:')).toBeVisible();
});

test('disclosed shares stand in per cent, and their differences in points', async () => {
  await show();
  expect(screen.getByRole('row', { name: /^Recycled content · Sheet 6016/ })).toHaveTextContent('30.0%20.6%+9.4 pp');
});

test('the language of the sheets is said where it is not the pane’s, and can be chosen', async () => {
  const { session, user } = await show(new FakeHost(demo['zh-CN'], 'zh-CN'));
  await user.click(screen.getByRole('button', { name: 'EN' }));
  await session.previewResults();
  if (session.current().result?.language === 'zh-CN') {
    expect(screen.getByText('The sheets are written in Chinese.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Write them in English' }));
  } else await session.writeSheetsIn('zh-CN');
  await waitFor(() => expect(session.current().work).toBeUndefined());
  expect(screen.getByText(/^The sheets are written in/)).toBeVisible();
});

test('a report without products is a result: its targets and disclosed figures, and no alarm', async () => {
  const { session } = await show(new FakeHost(sampleSheets('regal-2024', 'en') ?? []));
  expect(session.current().result?.products).toEqual([]);
  expect(screen.queryByText(/Nothing can be calculated/)).toBeNull();
  expect(screen.getByRole('heading', { name: 'Targets' })).toBeVisible();
  expect(screen.getByText('32 not due yet')).toBeVisible();
  expect(screen.getByRole('table', { name: /^Disclosed figures/ })).toHaveTextContent(/Total scrap t40,09440,0940/);
  expect(screen.getByRole('button', { name: 'Show all 16' })).toBeVisible();
});

test('findings are grouped by cause with what they block, filtered, and lead to their cells', async () => {
  const { user, host } = await show();
  await user.click(screen.getByRole('tab', { name: /^Findings/ }));
  const group = screen.getByRole('region', { name: 'Unknown unit' });
  expect(group).toHaveTextContent('blocks: Anodised profile, inventory');
  await user.click(within(group).getByRole('button', { name: 'Materials!F155' }));
  expect(host.calls).toContain('select Materials!F155');
  await user.click(screen.getByRole('button', { name: /^Warnings/ }));
  expect(screen.queryByRole('region', { name: 'Unknown unit' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ledger' }), 'Production');
  expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby')).length).toBe(1);
});

test('repair, preview, write and revert by the keyboard keep the focus where reading goes on', async () => {
  const { user, session, host } = await show();
  const press = async (name: string | RegExp): Promise<void> => {
    const button = await screen.findByRole('button', { name });
    button.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(session.current().work).toBeUndefined());
  };
  screen.getByRole('tab', { name: /^Findings/ }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('tab', { name: /^Findings/ })).toHaveAttribute('aria-selected', 'true');
  await press(/^Repair all/);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Repairs' })).toHaveFocus());
  expect(screen.getByRole('table')).toHaveTextContent('591.7');
  await press(/^Change 2 cells/);
  expect(await screen.findByText(/2 cells changed/)).toBeVisible();
  await press(/^Preview \d+ sheets/);
  expect(await screen.findByRole('heading', { name: 'Before writing' })).toBeVisible();
  // Where Preview stood is Back now: a second press in haste writes nothing.
  expect(screen.getByRole('button', { name: 'Back' })).toHaveFocus();
  await press(/^Write \d+ sheets/);
  expect(await screen.findByText(/numbers read back/)).toBeVisible();
  await press(/^Undo: \d+ sheets written/);
  expect(
    await screen.findByText(/^Undone: \d+ sheets written\. 1 earlier step of this session is still/),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Undo: 2 cells repaired' })).toBeVisible();
  expect(host.calls.filter((call) => call === 'write')).toHaveLength(2);
});

test('a number leads to its explanation, the arrow keys walk it and the sheet follows', async () => {
  const { user, session, host } = await show();
  await session.previewResults();
  await session.write();
  const page = await openProduct(user, 'Slab');
  await user.click(within(page).getByRole('button', { name: /^Slab, market-based: / }));
  await user.click(screen.getByRole('button', { name: 'Explain' }));
  const tree = await screen.findByRole('tree');
  const root = within(tree).getAllByRole('treeitem')[0]!;
  await waitFor(() => expect(root).toHaveFocus());
  await user.keyboard('{ArrowDown}');
  const below = within(tree).getAllByRole('treeitem')[1]!;
  expect(below).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(below).toHaveAttribute('aria-expanded', 'true'));
  await user.keyboard('{ArrowRight}{Escape}');
  expect(root).toHaveFocus();
  const [, ...walked] = host.calls.filter((call) => call.startsWith('select '));
  expect(new Set(walked).size).toBeGreaterThan(2);
  expect(walked.at(-1)).toBe(walked[0]);
});

test('a changed ledger makes the results stale, and the next step is to calculate', async () => {
  const { host } = await show();
  host.changeCell({ sheet: 'Scrap', address: 'F73', table: 'Scrap' });
  expect(await screen.findByText(/Scrap!F73 changed since these results were calculated/)).toBeVisible();
  expect(within(footer()).getAllByRole('button')[0]).toHaveTextContent('Update');
});

test('what the workbook refuses is said in a sentence, aloud', async () => {
  const { session, host } = await show();
  await session.previewResults();
  host.refusal = { call: 'write', error: new HostError('protected', { sheet: 'Footprints' }) };
  await session.write();
  expect(await screen.findByRole('alert')).toHaveTextContent('The sheet "Footprints" is protected');
});

test('an empty workbook says what to do; the example only when asked for, marked, and in no badge', async () => {
  const { user, host } = await show(new FakeHost([{ name: 'Sheet1', rows: [], widths: [] }]));
  for (const name of [/^Ledgers/, /^Findings/, /^Certificates/, /^Audit/, /^Results/]) {
    await user.click(screen.getByRole('tab', { name }));
    expect(screen.getByRole('heading', { name: 'This workbook has no ledgers yet' })).toBeVisible();
  }
  expect(screen.queryByRole('button', { name: 'Slab' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'See an example' }));
  expect(await screen.findByRole('button', { name: 'Slab' })).toBeVisible();
  expect(screen.getByText('This is an example. It is not in your workbook.')).toBeVisible();
  expect(screen.getByRole('tab', { name: /^Findings/ })).toHaveTextContent(/^(Findings)+$/);
  await user.click(screen.getByRole('button', { name: 'Slab' }));
  expect(screen.getByText('Example')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^‹ All/ }));
  for (const name of [/^Ledgers/, /^Findings/, /^Certificates/, /^Audit/, /^Results/]) {
    await user.click(screen.getByRole('tab', { name }));
    expect(screen.getAllByText('Example').length).toBeGreaterThan(0);
    for (const card of document.querySelectorAll<HTMLElement>('[data-pane] section'))
      expect(within(card).getByText('Example')).toBeVisible();
  }
  await user.click(within(footer()).getByRole('button', { name: 'Leave the example' }));
  expect(screen.queryByText('Example')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Slab' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'See an example' }));
  await screen.findByRole('button', { name: 'Slab' });
  await user.click(within(footer()).getByRole('button', { name: 'Put the example into this workbook' }));
  await waitFor(() => expect(host.calls).toContain('insert'));
});

test('the ledgers place accounts for every table of the workbook', async () => {
  const { user, host } = await show();
  await user.click(screen.getByRole('tab', { name: /^Ledgers/ }));
  await user.click(screen.getByText('What was read'));
  const account = within(screen.getByText('What was read').closest('details') ?? document.body);
  const tables = host.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name));
  for (const name of tables) expect(account.getByRole('button', { name })).toBeVisible();
  expect(account.getAllByRole('listitem')[1]).toHaveTextContent(/^Settings: Read\. \d+ rows, of which \d+ count/);
});

test('a ledger counts and names the optional columns that it lacks, where it lacks any', async () => {
  const { session, user } = await show(
    new FakeHost(sheetsOf({ Production: 'Process | Product | Quantity | Unit\nMelting | Slab | 100 | t' })),
  );
  const { ledgers = [] } = session.current().result ?? {};
  const [missing = []] = ledgers.flatMap(({ table, found }) =>
    table === 'Production' && found ? [found.missing] : [],
  );
  expect(missing.length).toBeGreaterThan(3);
  await user.click(screen.getByRole('tab', { name: /^Ledgers/ }));
  const shown = screen.getAllByText(/^Optional columns that are not there/).map(({ parentElement }) => parentElement);
  expect(shown.map((details) => details?.textContent)).toContain(
    `Optional columns that are not there: ${missing.length}${missing.map(({ en }) => en).join(', ')}`,
  );
});

test('a workbook without ledgers shows its lists and the one next step; each becomes a ledger when the person says so', async () => {
  const host = new FakeHost([tickets]);
  const { user } = await show(host);
  expect(screen.queryByRole('button', { name: 'Slab' })).toBeNull();
  expect(screen.getByText('2 rows, → Scrap')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tickets!A2:D4' }));
  expect(host.calls.at(-1)).toBe('select Tickets!A2');
  expect(screen.queryByRole('button', { name: 'See an example' })).toBeNull();
  await user.click(within(footer()).getByRole('button', { name: 'Use the list…' }));
  expect(await screen.findByRole('combobox', { name: 'Becomes' })).toHaveValue('Scrap');
  expect(screen.getByText(/Left out: row 5 \(total\)\./)).toBeVisible();
  expect(screen.getByText('1 column to choose')).toBeVisible();
  expect(within(footer()).queryByRole('button', { name: /^Preview/ })).toBeNull();
  expect(await axeProblems()).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Process *' }), 'one value for all rows…');
  await user.type(screen.getByRole('textbox', { name: 'Process of all rows' }), 'Remelt');
  await user.tab();
  await user.click(await within(footer()).findByRole('button', { name: 'Preview 1 ledger' }));
  expect(await screen.findByText('Tickets!A2:D4 becomes Scrap: 2 entries.')).toBeVisible();
  expect(host.calls).not.toContain('insert');
  await waitFor(() => expect(standingOut()).toEqual(['Add 3 sheets']));
  await user.click(within(footer()).getByRole('button', { name: 'Add 3 sheets' }));
  await waitFor(() => expect(host.sheets.map(({ name }) => name)).toEqual(['Tickets', 'Settings', 'Scrap', 'Import']));
});

test('the pane speaks Chinese where Excel does, and English when asked', async () => {
  const { user } = await show(new FakeHost(demo['zh-CN'], 'zh-CN'));
  expect(screen.getByRole('tab', { name: /^问题/ })).toBeVisible();
  expect(await openProduct(user, '扁锭')).toHaveTextContent('再生铝含量');
  await user.click(screen.getByRole('button', { name: 'EN' }));
  expect(screen.getByRole('tab', { name: /^Findings/ })).toBeVisible();
});

test('long work says what it is and how far, and can be cancelled', async () => {
  const { user, session, host } = await show();
  let goOn = (): void => undefined;
  host.reading = new Promise((resolve) => (goOn = resolve));
  await user.click(screen.getByRole('button', { name: 'Calculate again' }));
  expect(await screen.findByRole('progressbar', { name: 'Reading the workbook' })).toHaveAttribute(
    'aria-valuenow',
    '0.5',
  );
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  goOn();
  await waitFor(() => expect(session.current().work).toBeUndefined());
  expect(await screen.findByText('Cancelled. The workbook is as it was.')).toBeVisible();
});

test('certificates show what is unmatched and at risk first, coverage per site, and why a certificate does not count', async () => {
  const { user, host } = await show();
  await user.click(screen.getByRole('tab', { name: /^Certificates/ }));
  const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(headings).toEqual(['Unmatched and at risk', 'Covered grid electricity', 'Claim ledger']);
  expect(screen.getByRole('button', { name: /^Money at risk: 72,000 CNY/ })).toBeVisible();
  expect(screen.getByText(/^1 of 5 invoices not matched · 1 matched, but/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'redeemed, not counted: 0 MWh' })).toBeVisible();
  expect(screen.getByRole('button', { name: /^West works, Covered grid electricity: \d+\.\d%/ })).toBeVisible();
  expect(screen.getByText('does not count: not redeemed')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'GEC-2024-005' }));
  expect(host.calls.at(-1)).toMatch(/^select Certificates!/);
});

test('the money of certificates stands stage by stage, with the next step, and open items can be copied', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('tab', { name: /^Certificates/ }));
  const stages = screen.getByRole('list', { name: 'The money, stage by stage, CNY' });
  const amounts = within(stages)
    .getAllByRole('button')
    .map((button) => Number((button.textContent ?? '').replace(/[^\d.]/g, '')));
  expect(amounts).toHaveLength(4);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  expect(screen.getByText(/^→ [\d,.]+ MWh not delivered: ask the supplier$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy 2 open items as a table' }));
  const copied = (await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'));
  expect(copied.map(([invoice]) => invoice)).toEqual(['Invoice', 'INV-G-005', 'INV-G-003']);
  expect(new Set(copied.map((cells) => cells.length)).size).toBe(1);
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
});

test('in Audit the explanation follows the selected cell, takes no focus, and does not follow its own steps', async () => {
  const { user, host, session } = await show();
  await user.click(screen.getByRole('tab', { name: /^Audit/ }));
  const factor = (await session.explanationOf(session.current().result!.products[0]!.headline.market.id))?.terms[0];
  const focused = document.activeElement;
  host.selectByHand(factor?.source?.cell ?? '');
  expect(await screen.findByRole('tree')).toBeVisible();
  expect(document.activeElement).toBe(focused);
  expect(screen.getByText(`Selected: ${factor?.source?.cell}`)).toBeVisible();
  const shown = session.current().explanation;
  await session.select('Energy!A1');
  host.selectByHand('Energy!A1');
  await waitFor(() => expect(session.current().selected).toBe('Energy!A1'));
  expect(session.current().explanation).toBe(shown);
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(await navigator.clipboard.readText()).toContain(shown?.title);
  await user.click(screen.getByRole('button', { name: 'Show formulas and all digits' }));
  expect(screen.getByRole('tree')).toHaveTextContent(/Formula: =/);
});

test('targets say by how much they were missed, and whether they were reached', async () => {
  const { user } = await show();
  expect(screen.getByText(/^✓ achieved \(15\.3%\)/)).toBeVisible();
  await openProduct(user, 'Profile 6060');
  expect(screen.getAllByText(/^✕ missed by/).length).toBeGreaterThan(0);
});
