/** What each supplier was paid and what of it is at risk; a name shows the invoices of that supplier alone. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FigureButton } from '../parts/figureButton';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneSupplier } from '../result/invoiceViews';
import { usePane } from '../view/paneContext';

interface TotalsProps {
  readonly suppliers: readonly PaneSupplier[];
  readonly choose: (supplier: string) => void;
}

export function SupplierTotals({ suppliers, choose }: TotalsProps): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  const { suppliers: title, supplierHeads: heads, noSupplier } = say.certificates;
  return (
    <table className={pane.table} aria-label={title}>
      <thead>
        <tr className={pane.quiet}>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {suppliers.map(({ supplier, currency, paid, atRisk, notMatched }) => (
          <tr key={`${supplier} ${currency}`}>
            <th scope="row">
              {supplier === '' ? (
                noSupplier
              ) : (
                <button
                  type="button"
                  className={mergeClasses(pane.plainButton, pane.link)}
                  onClick={() => choose(supplier)}
                >
                  {supplier}
                </button>
              )}
            </th>
            {[paid, atRisk].map((figure, at) => (
              <td key={heads[at + 1]} className={pane.number}>
                <FigureButton
                  figure={figure}
                  title={`${supplier || noSupplier}, ${heads[at + 1]}`}
                  unit={currency}
                  decimals={0}
                  withUnit={currency !== ''}
                />
              </td>
            ))}
            <td className={pane.number}>{notMatched ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
