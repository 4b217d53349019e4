/** Asked once where opening something else would lose work: download it first, let it go, or stay. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneWords } from '../language/paneWords';

interface UnsavedQuestionProps {
  readonly name: string;
  readonly say: PaneWords;
  readonly onAnswer: (choice: 'download' | 'discard' | 'stay') => void;
}

export function UnsavedQuestion({ name, say, onAnswer }: UnsavedQuestionProps): ReactNode {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer('stay');
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say.workbench.unsavedTitle(name)}</DialogTitle>
          <DialogContent>{say.workbench.unsavedHint}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('download')}>
              {say.workbench.downloadFirst}
            </Button>
            <Button onClick={() => onAnswer('discard')}>{say.workbench.discard}</Button>
            <Button onClick={() => onAnswer('stay')}>{say.button.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
