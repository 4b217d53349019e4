/** The certificates place where much is wrong: every line leads somewhere, says why, keeps its currency, and nothing unmatched is out of reach. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { assess } from '../../src/assess';
import { snapshotOfSheets } from '../../src/pane/calculation/sampleSnapshot';
import { Pane } from '../../src/pane/pane';
import { buildResult } from '../../src/pane/result/buildResult';
import type { PaneResult } from '../../src/pane/result/paneResult';
import { PaneSession } from '../../src/pane/session/paneSession';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { certificateSheets, invoiceLine } from './certificateBook';
import { FakeHost } from './fakeHost';
import { localWorkers } from './localWorkers';

// Answers arrive from workers when they arrive, outside any action of the test.
beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

interface Shown {
  readonly host: FakeHost;
  readonly user: ReturnType<typeof userEvent.setup>;
}

async function show(sheets: readonly SheetPlan[] = certificateSheets(), language = 'en-US'): Promise<Shown> {
  const host = new FakeHost(sheets, language);
  const session = new PaneSession({
    host,
    ...localWorkers,
    clock: () => '09:30',
  });
  render(<Pane session={session} />);
  await waitFor(() => expect(session.current().result).toBeDefined());
  await waitFor(() => expect(session.current().work).toBeUndefined());
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: /^(Certificates|绿证)/ }));
  return { host, user };
}

/** The entry that the button of this name stands in. */
const entry = (name: string): HTMLElement => screen.getByRole('button', { name }).closest('li') ?? document.body;

const built = (...more: Parameters<typeof certificateSheets>): PaneResult =>
  buildResult(assess(snapshotOfSheets(certificateSheets(...more)))).result;

test.each([
  ['I-4', 'CertificatePurchases!A5', /CertificatePurchases!E5 .*many/],
  ['I-9', 'Certificates!U5', /has no invoice "I-9" among the purchases/],
  ['No invoice named', 'Certificates!U9', /has no invoice among the purchases/],
  ['I-3', 'CertificatePurchases!A4', /redeemed for "Broker Ltd"/],
])('the invoice %s leads to %s and says why it is unmatched', async (name, cell, why) => {
  const { user, host } = await show();
  expect(entry(name)).toHaveTextContent(why);
  await user.click(screen.getByRole('button', { name }));
  expect(host.calls.at(-1)).toBe(`select ${cell}`);
});

test('beside an invoice the cell of its reason is linked where that is another one', async () => {
  await show();
  const links = (name: string, cell: string) => within(entry(name)).queryAllByRole('button', { name: cell });
  expect(links('I-4', 'CertificatePurchases!E5')).toHaveLength(1);
  expect(links('I-9', 'Certificates!U5')).toHaveLength(0);
});

test.each([
  [
    'en',
    'en-US',
    [
      'Money at risk, CNY: withheld',
      'Money at risk, EUR: withheld',
      'Money at risk: 160 EUR',
      'Money at risk, other invoices: withheld',
    ],
  ],
  [
    'zh-CN',
    'zh-CN',
    ['风险金额（CNY）：暂不列示', '风险金额（EUR）：暂不列示', '风险金额：160 EUR', '风险金额（其他发票）：暂不列示'],
  ],
] as const)('withheld money keeps its currency: %s', async (language, locale, lines) => {
  await show(certificateSheets(language, [invoiceLine('I-7', 'many', 4, '')]), locale);
  const [card] = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('section'));
  for (const line of lines) expect(card).toHaveTextContent(line);
  expect(entry('I-5')).toHaveTextContent(lines[0]);
});

test('invoices come by how bad they are, then by currency, then by money; what is matched is folded away unless money is at risk', () => {
  const { unsettled = [], settled = [] } =
    built('en', [
      invoiceLine('S-1', 10, 1, 'EUR'),
      invoiceLine('S-2', 10, 90, 'CNY'),
      invoiceLine('S-3', 10, 100, 'CNY'),
    ]).certificates ?? {};
  expect(unsettled.map(({ invoice, status }) => [invoice, status])).toEqual([
    ['I-4', null],
    ['I-3', 'wrong beneficiary'],
    ['I-5', 'short'],
    ['S-3', 'short'],
    ['S-2', 'short'],
    ['S-1', 'short'],
    ['I-2', 'not redeemed'],
    ['I-9', 'not invoiced'],
    ['', 'not invoiced'],
    ['I-1', 'matched'],
  ]);
  expect(settled.map(({ invoice }) => invoice)).toEqual(['I-6']);
});

test.each([
  ['expired', 2],
  ['never heard of', 6],
])('the status "%s" finds its place in the order, and money without a node is simply not known', (status, position) => {
  const assessment = assess(snapshotOfSheets(certificateSheets()));
  const results = assessment.results!;
  const invoices = results.certificates.invoices.map((invoice) =>
    invoice.invoice === 'I-6' ? ({ ...invoice, status, atRisk: null } as unknown as typeof invoice) : invoice,
  );
  const { certificates } = buildResult({
    ...assessment,
    results: { ...results, certificates: { ...results.certificates, invoices } },
  }).result;
  const found = certificates?.unsettled.findIndex(({ invoice }) => invoice === 'I-6') ?? -1;
  expect([found, certificates?.unsettled[found]?.status, certificates?.unsettled[found]?.atRisk.value]).toEqual([
    position,
    status,
    null,
  ]);
});

test('all of thirteen unmatched invoices are there at once, and of very many each can be reached with the keyboard', async () => {
  const lines = (count: number): ReturnType<typeof invoiceLine>[] =>
    Array.from({ length: count }, (_, index) => invoiceLine(`N-${index}`, 10, 5, 'CNY'));
  await show(certificateSheets('en', lines(13)));
  for (let index = 0; index < 13; index += 1) expect(screen.getByRole('button', { name: `N-${index}` })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'I-6' })).toBeNull();
  cleanup();

  const { user } = await show(certificateSheets('en', lines(240)));
  expect(screen.queryByRole('button', { name: 'N-239' })).toBeNull();
  const more = screen.getByRole('button', { name: 'Show 200 more of 247' });
  more.focus();
  await user.keyboard('{Enter}');
  expect(more).toHaveFocus();
  expect(more).toHaveTextContent('Show all 247');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'N-239' })).toBeVisible();
  expect(more).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('button', { name: 'N-239' })).toBeNull();
});

test('invoices are shown as finance asks for them: all or open ones, of one supplier, in an order', async () => {
  const { user } = await show();
  const names = (): readonly (string | null)[] => {
    const [card] = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('section'));
    return [...(card?.querySelectorAll('li button:first-child') ?? [])]
      .map(({ textContent }) => textContent)
      .filter((text) => /^I-|^No invoice/.test(text ?? ''));
  };
  const open = names();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'all');
  expect(names()).toEqual([...open, 'I-6']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'month');
  expect(names()).not.toEqual([...open, 'I-6']);
  expect([...names()].sort()).toEqual([...open, 'I-6'].sort());
});

test('each open part of an invoice says what to do, what it costs and until when', async () => {
  await show();
  // Held, not redeemed, generated in 2024: by the end of 2025.
  expect(entry('I-2')).toHaveTextContent(/→ 30 MWh not redeemed: redeem by 2025-12-31 ?180 CNY/);
  expect(entry('I-3')).toHaveTextContent(/→ have the registry correct the beneficiary/);
  expect(entry('I-3')).toHaveTextContent(/→ 40 MWh redeemed, but not counted: see the certificate ?160 EUR/);
});

test('what was not delivered and what was not redeemed of one invoice are two parts with their money', () => {
  const parts = built('en', [invoiceLine('S-1', 10, 2, 'CNY')]).certificates?.unsettled.flatMap(({ invoice, steps }) =>
    invoice === 'S-1' ? steps.map(({ kind, megawattHours, money }) => [kind, megawattHours.value, money.value]) : [],
  );
  expect(parts).toEqual([['missing', '10', '20']]);
});

test('suppliers have their sums, by currency, and one that cannot be told is withheld', () => {
  const more = [{ ...invoiceLine('S-1', 10, 2, 'CNY'), supplier: 'Blue Two' }, invoiceLine('S-2', 10, 3, 'USD')];
  expect(
    built('en', more).certificates?.suppliers.map(({ supplier, currency, paid, atRisk, notMatched }) => [
      supplier,
      currency,
      paid.value,
      atRisk.value,
      notMatched,
    ]),
  ).toEqual([
    ['Green One', 'CNY', null, null, 2],
    ['Blue Two', 'CNY', '20', '20', 1],
    ['Green One', 'EUR', null, null, undefined],
    ['Green One', 'USD', '30', '30', 1],
  ]);
});

test('a part of a certificate is given to another invoice as a change that is shown before it is written', async () => {
  const { user, host } = await show();
  const form = screen;
  await user.click(form.getByRole('button', { name: 'Move a certificate…' }));
  await user.selectOptions(form.getByRole('combobox', { name: 'Certificate' }), 'E · 30 MWh · I-2');
  const volume = form.getByRole('textbox', { name: 'How much of it, MWh' });
  await user.clear(volume);
  await user.type(volume, '31');
  await user.click(form.getByRole('button', { name: 'Show the change' }));
  expect(await form.findByText(/not above the volume/)).toBeVisible();
  await user.clear(volume);
  await user.type(volume, '10');
  await user.selectOptions(form.getByRole('combobox', { name: 'To the invoice' }), 'I-5');
  await user.click(form.getByRole('button', { name: 'Show the change' }));
  expect(await screen.findByText(/Certificates!E6/)).toBeVisible();
  expect(host.calls.some((call) => call.startsWith('write'))).toBe(false);
});

test('matched invoices unfold', async () => {
  const { user } = await show();
  const button = screen.getByRole('button', { name: 'Show 1 matched invoice' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.click(button);
  expect(entry('I-6')).toHaveTextContent('matched');
});

test('a certificate says for what else it does not count, why only a part counts, on what conditions, and what is left', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Show all 8' }));
  expect(entry('D')).toHaveTextContent(
    /20 of 20 MWh used.*counts.*Product footprint: does not count: product of the customer is not named \(Carmaker\)/,
  );
  expect(entry('B')).toHaveTextContent(
    /5 of 10 MWh used\s*GEC · redeemed\s*5 of 10 MWh count.*Certificates!B3 .*serial numbers that "A" \(Certificates!B2\) has too/,
  );
  expect(entry('C')).toHaveTextContent(/counts, on conditions: days of generation not known.*left to claim 200 MWh/);
  expect(entry('A')).toHaveTextContent(
    /redeemed · for Sheet · Rolling\s*counts\s*RE100: counts, on conditions: GEC claimed before 2025/,
  );
  expect(screen.queryByText(/CBAM/)).toBeNull();
  expect(entry('F')).toHaveTextContent(/does not count: redeemed for another beneficiary \(Broker Ltd\)$/);
});

test('what may still be claimed and what does not count are two figures, each with its explanation', async () => {
  const { user } = await show();
  expect(screen.getByRole('button', { name: 'left to claim: 200 MWh' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'redeemed, not counted: 45 MWh' }));
  await user.click(screen.getByRole('button', { name: 'Explain' }));
  expect(within(await screen.findByRole('tree')).getAllByRole('treeitem').length).toBeGreaterThan(2);
});

test('axe finds nothing', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Show all 8' }));
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !html.includes('data-tabster-dummy'))
        .map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    ),
  ).toEqual([]);
});
