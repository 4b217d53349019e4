/** What the last piece of work came to: said once, kept until dismissed or the next begins. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hostErrorMessage } from '../../language/hostErrorMessage';
import { sentences } from '../../language/sentences';
import type { PaneWords } from '../../language/paneWords';
import type { WriteOutcome } from '../../workbook/host';
import type { Language } from '../../language/words';
import { isWrittenStill, type Notice } from '../session/paneState';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { stepText } from '../view/stepText';
import { focusPlace } from './focus';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bad: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  good: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  dismiss: { alignSelf: 'flex-end' },
});

export function NoticeLine(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { notice } = state;
  const isBad = notice?.kind === 'refused' || notice?.kind === 'failed' || notice?.kind === 'not before';
  const isGood =
    notice?.kind === 'inserted' ||
    (notice?.kind === 'written' &&
      notice.outcome.differs === 0 &&
      notice.outcome.overwritten === undefined &&
      !state.stale);
  return (
    <div role={isBad ? 'alert' : 'status'} className={notice ? undefined : pane.hidden}>
      {notice && (
        <div className={mergeClasses(styles.notice, isBad && styles.bad, isGood && styles.good)}>
          <span>{noticeText(notice, say, state.language, isWrittenStill(state))}</span>
          {notice.kind === 'failed' && (
            <details className={pane.small}>
              <summary>{say.notice.details}</summary>
              {notice.message}
            </details>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={styles.dismiss}
            onClick={({ currentTarget }) => {
              focusPlace(currentTarget);
              session.dismiss();
            }}
          >
            {say.button.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What others typed onto the sheets during the write and lost, so that they can type it again elsewhere. */
function overwrittenText({ overwritten = [] }: WriteOutcome, { notice }: PaneWords): string {
  if (overwritten.length === 0) return '';
  const cells = overwritten.map(({ cell, typed }) => (typed === null ? cell : `${cell} "${String(typed)}"`));
  return notice.overwritten(cells.join(', '));
}

/** The notice as a sentence or two. `isCurrent` while what was written and read back is what the workbook still says. */
function noticeText(notice: Notice, say: PaneWords, language: Language, isCurrent: boolean): string {
  const together = (said: readonly string[]): string => sentences(language).punctuation.sentences(said.filter(Boolean));
  switch (notice.kind) {
    case 'refused':
      return hostErrorMessage({ code: notice.code, details: notice.details }, language);
    case 'failed':
      return say.notice.failed;
    case 'cancelled':
      return say.notice.cancelled;
    case 'changed':
      return say.notice.changed;
    case 'reverted':
      return together([
        say.notice.reverted(stepText(notice.step, say)),
        notice.remaining > 0 ? say.notice.remaining(notice.remaining) : '',
      ]);
    case 'not before':
      return say.notice.notBefore(notice.file);
    case 'inserted':
      return say.notice.inserted(notice.sheets);
    case 'written': {
      const { outcome, sheets, edits } = notice;
      const count = (number: number): string => countText(number, language);
      const readBack =
        outcome.differs > 0
          ? say.notice.differing(count(outcome.differs))
          : sheets > 0 && outcome.compared > 0
            ? isCurrent
              ? say.notice.compared(count(outcome.compared))
              : ''
            : sheets > 0
              ? say.notice.notCompared
              : '';
      return together([
        ...(sheets > 0 ? [say.notice.written(sheets, count(outcome.cells))] : []),
        ...(edits > 0 ? [say.notice.repaired(edits)] : []),
        readBack,
        overwrittenText(outcome, say),
      ]);
    }
  }
}
