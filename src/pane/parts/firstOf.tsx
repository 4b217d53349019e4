/** The first of a list, and the button for the others. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  more: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** No button where all of them are the first. */
export function useFirst<Item>(
  items: readonly Item[],
  first: number,
): { readonly shown: readonly Item[]; readonly more: ReactNode } {
  const { say } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return {
    shown: isOpen ? items : items.slice(0, first),
    more: items.length > first && (
      <Button
        size="small"
        appearance="subtle"
        className={styles.more}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? say.button.showFewer : say.button.showAll(items.length)}
      </Button>
    ),
  };
}
