/** One tab stop for many buttons: the arrow keys walk from one to the next, Home and End to the ends. */
import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const stopAttribute = 'data-stop';

interface Roving {
  /** For the element around all stops. */
  readonly around: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  /** For each stop, by a name of its own. */
  readonly stop: (name: string) => { readonly tabIndex: 0 | -1; readonly [stopAttribute]: string };
}

/** The stop that had the focus last takes it again; at first, and where that one is gone, the one named `first`. */
export function useRoving(names: readonly string[], first: string): Roving {
  const [last, setLast] = useState(first);
  const current = names.includes(last) ? last : first;
  return {
    around: {
      onFocus: ({ target }) => {
        const name = target.getAttribute(stopAttribute);
        if (name !== null) setLast(name);
      },
      onKeyDown: (event) => {
        const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${stopAttribute}]`)];
        const here = stops.findIndex((stop) => stop === event.target);
        const steps: Readonly<Record<string, number>> = {
          ArrowDown: here + 1,
          ArrowRight: here + 1,
          ArrowUp: here - 1,
          ArrowLeft: here - 1,
          Home: 0,
          End: stops.length - 1,
        };
        const next = stops[steps[event.key] ?? -1];
        if (here < 0 || !next) return;
        event.preventDefault();
        next.focus();
      },
    },
    stop: (name) => ({ tabIndex: name === current ? 0 : -1, [stopAttribute]: name }),
  };
}
