/** The task pane's page: the pane on the workbook that is open in Excel. */
import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel/excelHost';
import { connectRibbon, type RibbonCommand } from '../hosts/excel/ribbon';
import { startCalculation } from '../pane/calculation/startCalculation';
import { Pane } from '../pane/pane';
import { clock } from '../pane/session/localTime';
import { PaneSession } from '../pane/session/paneSession';
import type { Place } from '../pane/session/paneState';
import { startComparison } from '../pane/comparing/startComparison';
import { startVerification } from '../pane/verifying/startVerification';
import { OutsideOffice } from './outsideOffice';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const page = createRoot(root);

/** Where the pane shows what a command of the ribbon asks for. */
const placeOfCommand: Readonly<Record<Exclude<RibbonCommand, 'verify'>, Place>> = {
  calculate: 'results',
  check: 'findings',
};

function showPane(host: ExcelHost): void {
  const session = new PaneSession({ host, startCalculation, startVerification, startComparison, clock });
  page.render(<Pane session={session} />);
  connectRibbon((command) => {
    if (command === 'verify') return void session.verify();
    session.go(placeOfCommand[command]);
    void session.calculate();
  });
}

if (typeof Office === 'undefined') page.render(<OutsideOffice language={navigator.language} />);
else {
  void Office.onReady(({ host }) => {
    // Outside Office the library is ready too, with no host.
    if (host) showPane(new ExcelHost());
    else page.render(<OutsideOffice language={navigator.language} />);
  });
}
