/** The heading of what was asked for by a button that is gone with it: it takes the focus, so that reading goes on there. */
import { useEffect, useRef, type ReactNode } from 'react';
import { isFocusLost } from './focus';
import { usePaneStyles } from './paneStyles';

export function OverlayHeading({ children }: { readonly children: ReactNode }): ReactNode {
  const pane = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only where the pressed button is gone; a person who has gone elsewhere meanwhile stays there.
    if (isFocusLost()) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={pane.heading}>
      {children}
    </h2>
  );
}
