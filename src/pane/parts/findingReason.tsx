/** A finding as the reason for what stands above it: its sentence, and its cell where that is another one. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { shownResult } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { CellLink } from './cellLink';
import { usePaneStyles } from './paneStyles';

/** `index` is the finding's position in the result; `beside` a cell that is linked already. */
export function FindingReason({
  index,
  beside,
}: {
  readonly index: number | undefined;
  readonly beside?: string | undefined;
}): ReactNode {
  const { state } = usePane();
  const pane = usePaneStyles();
  const finding = index === undefined ? undefined : shownResult(state)?.findings[index];
  if (!finding) return null;
  const { cell } = finding.place;
  return (
    <span className={mergeClasses(pane.small, pane.text)}>
      {cell !== undefined && cell !== beside && (
        <>
          <CellLink cell={cell} />{' '}
        </>
      )}
      {finding.sentence[state.language]}
    </span>
  );
}
