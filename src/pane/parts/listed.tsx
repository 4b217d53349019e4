/** A list of which the first few show and the others on demand, never so many at once that the pane would stall. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../view/paneContext';
import { usePaneStyles } from './paneStyles';

/** What one press adds at most. */
const step = 200;

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  more: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface ListedProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly line: (item: Item) => ReactNode;
  /** How many show while it is closed. */
  readonly first: number;
  /** What the button says that opens it, where that is not simply to show all. */
  readonly open?: string;
  readonly name?: string;
}

/** One button opens it, step by step where there are very many, and closes it again; so the focus stays where it is. */
export function Listed<Item>({ items, keyOf, line, first, open, name }: ListedProps<Item>): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [steps, setSteps] = useState(0);
  const shown = Math.min(items.length, first + steps * step);
  const next = Math.min(items.length, shown + step);
  const isAll = shown === items.length;
  return (
    <>
      {shown > 0 && (
        <ul className={pane.list} aria-label={name}>
          {items.slice(0, shown).map((item, index) => (
            <li key={`${keyOf(item)} ${index}`} className={styles.entry}>
              {line(item)}
            </li>
          ))}
        </ul>
      )}
      {items.length > first && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={steps > 0}
          onClick={() => setSteps(isAll ? 0 : steps + 1)}
        >
          {isAll
            ? say.button.showFewer
            : next < items.length
              ? say.button.showMore(next - shown, items.length)
              : (open ?? say.button.showAll(items.length))}
        </Button>
      )}
    </>
  );
}
