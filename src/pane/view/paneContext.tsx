/** Brings the session, its state and the words to every component. */
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { paneWords, type PaneWords } from '../../language/paneWords';
import { sentences, type Sentences } from '../../language/sentences';
import type { PaneSession } from '../session/paneSession';
import type { PaneState } from '../session/paneState';

export interface PaneView {
  readonly session: PaneSession;
  readonly state: PaneState;
  /** The pane's own words. */
  readonly say: PaneWords;
  /** The field's terms and the labels of the sheets. */
  readonly terms: PaneWords['terms'];
  /** How the language sets off what belongs together. */
  readonly punctuation: Sentences['punctuation'];
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
  const view = useMemo(() => {
    const say = paneWords(state.language);
    return { session, state, say, terms: say.terms, punctuation: sentences(state.language).punctuation };
  }, [session, state]);
  return <PaneContext value={view}>{children}</PaneContext>;
}

/** The view of the pane around this component. */
export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (!view) throw new Error('there is no pane around this component');
  return view;
}
