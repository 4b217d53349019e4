/** Certificates: what is unmatched or at risk first, then how much electricity is covered, then each certificate with its uses. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EmptyPlace } from '../parts/emptyPlace';
import { shownResult } from '../session/paneState';
import { usePane } from '../view/paneContext';

export function CertificatesPlace(): ReactNode {
  const { session, state, say } = usePane();
  const result = shownResult(state);
  const missing = ['Certificates', 'CertificatePurchases'].filter((table) => result?.ledgers.every((ledger) => ledger.table !== table || !ledger.found));
  return (
    <EmptyPlace title={say.certificates.none} hint={say.certificates.noneHint}>
      {missing.length > 0 && <Button onClick={() => void session.insertLedgers(missing)}>{say.button.insertLedgers}</Button>}
    </EmptyPlace>
  );
}
