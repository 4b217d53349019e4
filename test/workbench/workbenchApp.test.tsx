/** Opening workbooks in the workbench: said at once, to be cancelled, refused with the right advice, and never over work that would be lost unasked. */
import { act, cleanup, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { createBookApi, type BookApi } from '../../src/workbench/bookApi';
import { WorkbenchApp } from '../../src/workbench/workbenchApp';
import { localCaller } from '../pane/localCaller';
import { localWorkers } from '../pane/localWorkers';
import { whatIsDue } from '../support/eventLoop';

const notes = newXlsx([{ name: 'Notes', rows: [[{ value: 'mine' }]], widths: [] }]);
const other = newXlsx([{ name: 'Other', rows: [[{ value: 'theirs' }]], widths: [] }]);

const fileOf = (name: string, bytes: Uint8Array): File => {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
};

interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly saved: string[];
  /** The workers of workbooks wait for this. */
  readonly hold: (until: Promise<void>) => void;
  readonly ended: () => number;
}

async function show(): Promise<Shown> {
  const shown = start();
  await screen.findByRole('button', { name: 'Slab' });
  return shown;
}

/** The workbench as it is before its first workbook stands. */
function start(): Shown {
  const saved: string[] = [];
  let [held, ended] = [Promise.resolve(), 0];
  render(
    <WorkbenchApp
      startBook={() => {
        const api = createBookApi();
        const slow: BookApi = {
          ...api,
          open: (progress, bytes) => held.then(() => api.open(progress, bytes)) as unknown as void,
        };
        const caller = localCaller<BookApi>(slow);
        return { ...caller, end: () => (ended++, caller.end()) };
      }}
      {...localWorkers}
      wishes={{ language: 'en', theme: () => 'light', onTheme: () => () => undefined }}
      clock={() => '09:30'}
      save={(name) => void saved.push(name)}
    />,
  );
  return { user: userEvent.setup(), saved, hold: (until) => void (held = until), ended: () => ended };
}

const bar = (): HTMLElement => document.querySelector('header') ?? document.body;
const choose = (file: File): void => {
  fireEvent.change(document.querySelector('input[type="file"]')!, { target: { files: [file] } });
};
const openNotes = async (): Promise<void> => {
  choose(fileOf('notes.xlsx', notes));
  await within(bar()).findByText('notes.xlsx');
  await screen.findByText('No ledgers in this workbook yet');
};
/** Puts empty ledgers in: work that would be lost. */
const change = async (user: Shown['user']): Promise<void> => {
  await user.click(within(document.querySelector('footer')!).getByRole('button', { name: 'Insert empty ledgers' }));
  await within(bar()).findByText('changed, not downloaded yet');
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
};
const leaves = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});
afterEach(() => cleanup());

test('what would be lost is asked about once: by the browser when leaving, by a dialog when opening something else', async () => {
  const { user, saved } = await show();
  await openNotes();
  expect(leaves()).toBe(false);
  await change(user);
  expect(leaves()).toBe(true);

  choose(fileOf('other.xlsx', other));
  const dialog = await screen.findByRole('alertdialog', { name: 'Download notes.xlsx first?' });
  await user.click(await within(dialog).findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(within(bar()).getByText('notes.xlsx')).toBeVisible();

  choose(fileOf('other.xlsx', other));
  await user.click(await screen.findByRole('button', { name: 'Download, then open' }));
  await within(bar()).findByText('other.xlsx');
  expect(saved).toEqual(['notes.crossfoot.xlsx']);
  expect(leaves()).toBe(false);

  choose(fileOf('notes.xlsx', notes));
  await within(bar()).findByText('notes.xlsx');
});

test('a download and an undo take the mark away; letting go opens without saving', async () => {
  const { user, saved } = await show();
  await openNotes();
  await change(user);
  await waitFor(() => expect(screen.getByRole('button', { name: /^Undo: \d+ sheets inserted/ })).toBeEnabled());
  await user.click(screen.getByRole('button', { name: /^Undo: \d+ sheets inserted/ }));
  await waitFor(() => expect(within(bar()).queryByText('changed, not downloaded yet')).toBeNull());
  await screen.findByText('No ledgers in this workbook yet');
  await change(user);
  await user.click(within(bar()).getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(within(bar()).queryByText('changed, not downloaded yet')).toBeNull());
  expect(saved).toEqual(['notes.crossfoot.xlsx']);
});

test('a file chosen in a dialog that was opened before the first workbook stood is opened', async () => {
  start();
  const dialog = document.querySelector('input[type="file"]');
  await screen.findByRole('button', { name: 'Slab' });
  fireEvent.change(dialog!, { target: { files: [fileOf('notes.xlsx', notes)] } });
  await within(bar()).findByText('notes.xlsx');
});

test('a file that is being opened shows its name and a way out, which leaves the workbook before as it was', async () => {
  const { user, hold, ended } = await show();
  await openNotes();
  let goOn = (): void => undefined;
  hold(new Promise((resolve) => (goOn = resolve)));
  const before = ended();
  choose(fileOf('slow.xlsx', other));
  expect(await screen.findByRole('progressbar', { name: 'Opening slow.xlsx' })).toBeVisible();
  expect(document.querySelector('[inert]')).not.toBeNull();
  await user.click(within(screen.getByRole('progressbar').parentElement!).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(ended()).toBe(before + 1);
  goOn();
  await act(whatIsDue);
  expect(within(bar()).getByText('notes.xlsx')).toBeVisible();
});

const drop = (files: readonly File[], folder?: string): void => {
  const entry = { isDirectory: folder !== undefined, name: folder };
  const isLeft = fireEvent.drop(bar(), { dataTransfer: { files, items: [{ webkitGetAsEntry: () => entry }] } });
  // What is left to the browser it opens in the place of the page.
  expect(isLeft).toBe(false);
};

test('what the workbench cannot open is refused with advice that can be followed, and the workbook stays', async () => {
  await show();
  await openNotes();
  const text = new TextEncoder().encode('a,b\n1,2');
  drop([], 'ledgers');
  expect(await screen.findByRole('alert')).toHaveTextContent('"ledgers" is a folder. The workbench opens one .xlsx');
  drop([fileOf('a.xlsx', other), fileOf('b.xlsx', other)]);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Drop one workbook at a time'));
  drop([fileOf('x.png', text)]);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('"x.png" is not an Excel workbook.'));
  expect(within(bar()).getByText('notes.xlsx')).toBeVisible();
});

test('the outline of a drop goes when the drag leaves over a child', async () => {
  await show();
  const app = bar().parentElement!;
  const before = app.className;
  fireEvent.dragOver(bar());
  await waitFor(() => expect(app.className).not.toBe(before));
  const leave = (to: Element | null): void => {
    const event = createEvent.dragLeave(bar());
    Object.defineProperty(event, 'relatedTarget', { value: to });
    fireEvent(bar(), event);
  };
  leave(app.lastElementChild);
  expect(app.className).not.toBe(before);
  leave(null);
  await waitFor(() => expect(app.className).toBe(before));
});
