/** Problems one by one, on a small plant with two faults: what mending one unblocks, what may stand in its place, and how many are left. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Pane } from '../../src/pane/pane';
import { PaneSession } from '../../src/pane/session/paneSession';
import { typedValue } from '../../src/pane/view/typedValue';
import { sheetsOf } from '../support/plant';
import { FakeHost } from './fakeHost';
import { localWorkers } from './localWorkers';

const faulty = sheetsOf({
  Production: `Date | Process | Product | Quantity | Unit
2024-03-01 | Melting | Slab | 100 | t
2024-04-01 | Rolling | Sheet | "50" | t`,
  Scrap: 'Process | Class | Quantity | Unit\nMelting | post-consumer | 110 | t',
  Materials: 'Process | Item | Quantity | Unit | Metal content\nRolling | Slab | 55 | t | 1',
  Energy: `Date | Process | Carrier | Quantity | Unit
2024-03-01 | Melting | Gas | 10 | drum
2024-04-01 | Rolling | Gas | 5 | GJ`,
  Factors:
    'Item | Component | Value | Unit | Source\nGas | direct | 56 | kgCO2/GJ | test\nGas | upstream | 0 | kgCO2e/GJ | test',
});

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

async function showProblems(sheets = faulty): Promise<{
  readonly host: FakeHost;
  readonly session: PaneSession;
  readonly user: ReturnType<typeof userEvent.setup>;
}> {
  const host = new FakeHost(sheets);
  const session = new PaneSession({
    host,
    ...localWorkers,
    clock: () => '09:30',
  });
  render(<Pane session={session} />);
  await waitFor(() => expect(session.current().result).toBeDefined());
  await waitFor(() => expect(session.current().work).toBeUndefined());
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: /^Findings/ }));
  await user.click(screen.getByRole('button', { name: 'Go through them one by one' }));
  return { host, session, user };
}

const findingAt = (session: PaneSession, cell: string) =>
  session.current().result!.findings.find(({ place }) => place.cell === cell);

async function turnTo(user: ReturnType<typeof userEvent.setup>, cell: string): Promise<void> {
  while (!screen.queryByRole('button', { name: cell }))
    await user.click(screen.getByRole('button', { name: 'Next finding' }));
}

test('a unit that is unknown is chosen in place; what it unblocks is said before, and is no longer withheld after', async () => {
  const { host, session, user } = await showProblems();
  await turnTo(user, 'Energy!E2');
  expect(screen.getByText(/^Fixing it unblocks \d results?: .*Slab/)).toBeVisible();
  const all = session.current().seenProblems.size;
  expect(screen.getByText(`0 of ${all} done`)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Change this cell' })).toHaveAttribute('aria-disabled', 'true');
  await user.selectOptions(screen.getByRole('combobox', { name: 'What should this cell say?' }), 'MJ');
  expect(document.querySelector('[data-pane]')).toHaveTextContent('"drum" text→"MJ" text');
  expect(await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).toMatchObject({
    violations: [],
  });
  await user.click(screen.getByRole('button', { name: 'Change this cell' }));
  await waitFor(() => expect(findingAt(session, 'Energy!E2')).toBeUndefined());
  await waitFor(() => expect(session.current().work).toBeUndefined());
  expect(session.current().result?.products.find(({ name }) => name === 'Slab')?.headline.market.value).toMatch(/^\d/);
  expect(screen.getByText(`1 of ${all} done`)).toBeVisible();
  expect(host.steps()).toEqual([{ kind: 'repairs', places: ['Energy!E2'] }]);
});

test('a factor that is missing is taken from the library, with its source, under the name that the workbook uses', async () => {
  const { session, user } = await showProblems(
    sheetsOf({
      Settings: 'Setting | Value\nPeriod from | 2024-01-01\nPeriod to | 2024-12-31\nRegion | China',
      Production: 'Process | Product | Quantity | Unit\nMelting | Slab | 100 | t',
      Scrap: 'Process | Class | Quantity | Unit\nMelting | post-consumer | 110 | t',
      Energy: 'Process | Carrier | Quantity | Unit\nMelting | Grid electricity | 10 | MWh',
      Factors:
        'Item | Component | Value | Unit | Region | Valid from | Source\nGas | direct | 56 | kgCO2/GJ | | | test',
    }),
  );
  await turnTo(user, 'Energy!B2');
  expect(screen.getByText('Published factors · China')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Use \d factors?…/ }));
  await user.click(await screen.findByRole('button', { name: /^Change \d+ cells/ }));
  await waitFor(() => expect(session.current().steps).toHaveLength(1));
  await waitFor(() => expect(session.current().work).toBeUndefined());
  expect(session.current().result?.findings.filter(({ code }) => code === 'no-factor')).toEqual([]);
  expect(Number(session.current().result?.products[0]?.market.scope2.value)).toBeGreaterThan(0);
});

test('a number stored as text shows both with their kinds, and becomes the number', async () => {
  const { session, user } = await showProblems();
  await turnTo(user, 'Production!D3');
  expect(document.querySelector('[data-pane]')).toHaveTextContent('"50" text→50 number');
  await user.click(screen.getByRole('button', { name: 'Change this cell' }));
  await waitFor(() => expect(findingAt(session, 'Production!D3')).toBeUndefined());
});

test('a cell that changed meanwhile is not overwritten', async () => {
  const { host, session, user } = await showProblems();
  await turnTo(user, 'Energy!E2');
  host.type('Energy', 'E2', 'kg');
  await user.selectOptions(screen.getByRole('combobox', { name: 'What should this cell say?' }), 't');
  await user.click(screen.getByRole('button', { name: 'Change this cell' }));
  await waitFor(() => expect(session.current().overlay?.kind).toBe('repair'));
  expect(host.calls).not.toContain('write');
});

test('what is typed is a number or a day where the column holds such, and a text otherwise', () => {
  expect(typedValue(' 591.7 ', 'amount')).toEqual({ value: 591.7 });
  expect(typedValue('20.6 %', 'share')).toEqual({ value: 0.206 });
  expect(typedValue('1,234', 'amount')).toEqual({ value: '1,234' });
  expect(typedValue('591.7', 'text')).toEqual({ value: '591.7' });
  expect(typedValue('2024-02-29', 'date')).toEqual({ value: 45351, format: 'yyyy-mm-dd' });
  expect(typedValue('2024-02-30', 'date')).toEqual({ value: '2024-02-30' });
  expect(typedValue('  ', 'text')).toEqual({ value: null });
});
