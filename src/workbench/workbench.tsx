/** The page of the workbench. */
import { createRoot } from 'react-dom/client';
import { startCalculation } from '../pane/calculation/startCalculation';
import { startComparison } from '../pane/comparing/startComparison';
import { clock } from '../pane/session/localTime';
import { startVerification } from '../pane/verifying/startVerification';
import type { HostTheme } from '../workbook/host';
import { startBook } from './startBook';
import { WorkbenchApp } from './workbenchApp';
import type { BrowserWishes } from './workbenchHost';

const dark = matchMedia('(prefers-color-scheme: dark)');
const forced = matchMedia('(forced-colors: active)');
const theme = (): HostTheme => (forced.matches ? 'high-contrast' : dark.matches ? 'dark' : 'light');

const wishes: BrowserWishes = {
  language: navigator.language,
  theme,
  onTheme: (listener) => {
    const tell = (): void => listener(theme());
    for (const wish of [dark, forced]) wish.addEventListener('change', tell);
    return () => {
      for (const wish of [dark, forced]) wish.removeEventListener('change', tell);
    };
  },
};

function save(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], {
      type: /\.xlsm$/i.test(name)
        ? 'application/vnd.ms-excel.sheet.macroEnabled.12'
        : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <WorkbenchApp
    startBook={startBook}
    startCalculation={startCalculation}
    startVerification={startVerification}
    startComparison={startComparison}
    wishes={wishes}
    clock={clock}
    save={save}
  />,
);
