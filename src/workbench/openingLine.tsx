/** A workbook that is being opened: its name, how far it is, and a way out. */
import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneWords } from '../language/paneWords';
import type { Language } from '../language/words';
import { shareText } from '../pane/view/numberText';
import { useWorkbenchStyles } from './workbenchStyles';

interface OpeningLineProps {
  readonly name: string;
  readonly done: number | undefined;
  readonly say: PaneWords;
  readonly language: Language;
  readonly onCancel: () => void;
}

export function OpeningLine({ name, done, say, language, onCancel }: OpeningLineProps): ReactNode {
  const styles = useWorkbenchStyles();
  return (
    <div className={styles.opening}>
      <div className={styles.openingText}>
        <span role="status">{say.workbench.opening(name)}</span>
        {done !== undefined && <span aria-hidden="true">{shareText(String(done), language, 0)}</span>}
        <Button size="small" onClick={onCancel}>
          {say.button.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={say.workbench.opening(name)} {...(done !== undefined && { value: done })} />
    </div>
  );
}
