/** The field over the active cell while it is typed into: Enter and Tab put it in and go on, Esc leaves the cell as it was. */
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useGridStyles } from './gridStyles';

/** Where the person goes on. */
export type Onward = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditorProps {
  readonly label: string;
  readonly initial: string;
  readonly style: CSSProperties;
  readonly onDone: (text: string, onward: Onward) => void;
  readonly onLeave: () => void;
}

export function CellEditor({ label, initial, style, onDone, onLeave }: CellEditorProps): ReactNode {
  const styles = useGridStyles();
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const end = (act: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    act();
  };
  return (
    <input
      ref={field}
      aria-label={label}
      className={styles.editor}
      style={style}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        // What confirms a word of an input method is no end of the typing.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') end(onLeave);
        else if (event.key === 'Enter') end(() => onDone(text, event.shiftKey ? 'up' : 'down'));
        else if (event.key === 'Tab') {
          event.preventDefault();
          end(() => onDone(text, event.shiftKey ? 'left' : 'right'));
        }
      }}
      onPaste={(event) => event.stopPropagation()}
      onBlur={() => end(() => onDone(text, 'stay'))}
    />
  );
}
