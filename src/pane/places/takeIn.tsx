/** Takes the entries that lists got since into the ledgers that were made of them, shown before it is done. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneFinding } from '../result/paneResult';
import { isSample } from '../session/paneState';
import { usePane } from '../view/paneContext';

export function TakeIn({ findings }: { readonly findings: readonly PaneFinding[] }): ReactNode {
  const { session, state, say } = usePane();
  const lacking = findings.flatMap(({ entries }) => entries ?? []);
  if (lacking.length === 0 || isSample(state)) return null;
  const count = lacking.reduce((sum, one) => sum + one.count, 0);
  return (
    <Button size="small" onClick={() => void session.previewRepairs(lacking.flatMap(({ edits }) => edits))}>
      {say.button.takeIn(count)}
    </Button>
  );
}
