/** Brings the session, its state and the words to every component. */
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { paneTerms, type PaneTerms } from '../../language/paneTerms';
import { paneWords, type PaneWords } from '../../language/paneWords';
import type { PaneSession } from '../session/paneSession';
import type { PaneState } from '../session/paneState';

export interface PaneView {
  readonly session: PaneSession;
  readonly state: PaneState;
  /** The pane's own words. */
  readonly say: PaneWords;
  /** The field's terms and the labels of the sheets. */
  readonly terms: PaneTerms;
}

const PaneContext = createContext<PaneView | undefined>(undefined);

export function PaneProvider({
  session,
  children,
}: {
  readonly session: PaneSession;
  readonly children: ReactNode;
}): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.current);
  const view = useMemo(
    () => ({ session, state, say: paneWords(state.language), terms: paneTerms(state.language) }),
    [session, state],
  );
  return <PaneContext value={view}>{children}</PaneContext>;
}

/** The view of the pane around this component. */
export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (!view) throw new Error('there is no pane around this component');
  return view;
}
