/** Cells of a verified workbook that are not as they were written, each by its name with what stood there and what stands there now. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Change } from '../../verify/verification';
import { changeTexts } from '../../verify/verificationText';
import { CellLink } from '../parts/cellLink';
import { useFirst } from '../parts/firstOf';
import { usePaneStyles } from '../parts/paneStyles';
import { usePane } from '../view/paneContext';
import { shownFirst } from './verifiedNumbers';

const useStyles = makeStyles({ value: { overflowWrap: 'anywhere' } });

export function Changes({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly Change[];
}): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { shown, more } = useFirst(changes, shownFirst);
  if (changes.length === 0) return null;
  return (
    <div className={mergeClasses(pane.stack, pane.small)}>
      <span className={pane.strong}>{title}</span>
      <ul className={pane.list} aria-label={title}>
        {shown.map((change, index) => {
          const { where, what, before, after } = changeTexts(change, state.language);
          return (
            <li key={index}>
              {where.includes('!') ? <CellLink cell={where} /> : where} {what}
              {(before !== '' || after !== '') && (
                <div className={styles.value}>
                  {[before, after].filter((value) => value !== '').length === 2
                    ? say.problem.becomes(before, after)
                    : `${before}${after}`}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </div>
  );
}
