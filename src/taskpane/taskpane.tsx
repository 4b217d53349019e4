/** The task pane's page: the pane on the workbook that is open in Excel. */
import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel/excelHost';
import { startCalculation } from '../pane/calculation/startCalculation';
import type { PaneHost } from '../pane/paneHost';
import { Pane } from '../pane/pane';
import { PaneSession } from '../pane/session/paneSession';
import { OutsideOffice } from './outsideOffice';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const page = createRoot(root);

function showPane(host: PaneHost): void {
  const clock = (): string => new Date().toTimeString().slice(0, 5);
  page.render(<Pane session={new PaneSession({ host, startCalculation, clock })} />);
}

if (typeof Office === 'undefined') page.render(<OutsideOffice language={navigator.language} />);
else {
  void Office.onReady(({ host }) => {
    // Outside Office the library is ready too, with no host.
    if (host) showPane(new ExcelHost());
    else page.render(<OutsideOffice language={navigator.language} />);
  });
}
