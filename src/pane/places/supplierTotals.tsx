/** What each supplier was paid and what of it is at risk; a name shows the invoices of that supplier alone. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FigureButton } from '../parts/figureButton';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneSupplier } from '../result/invoiceViews';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalS },
});

interface TotalsProps {
  readonly suppliers: readonly PaneSupplier[];
  readonly choose: (supplier: string) => void;
}

export function SupplierTotals({ suppliers, choose }: TotalsProps): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { suppliers: title, supplierHeads: heads, noSupplier } = say.certificates;
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr className={pane.quiet}>
          {heads.map((head, at) => (
            <th key={head} scope="col" className={at === 0 ? styles.name : mergeClasses(styles.name, styles.number)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {suppliers.map(({ supplier, currency, paid, atRisk, notMatched }) => (
          <tr key={`${supplier} ${currency}`}>
            <th scope="row" className={styles.name}>
              {supplier === '' ? (
                noSupplier
              ) : (
                <Link as="button" onClick={() => choose(supplier)}>
                  {supplier}
                </Link>
              )}
            </th>
            {[paid, atRisk].map((figure, at) => (
              <td key={heads[at + 1]} className={styles.number}>
                <FigureButton
                  figure={figure}
                  title={`${supplier || noSupplier}, ${heads[at + 1]}`}
                  unit={currency}
                  decimals={0}
                  withUnit={currency !== ''}
                />
              </td>
            ))}
            <td className={styles.number}>{notMatched ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
