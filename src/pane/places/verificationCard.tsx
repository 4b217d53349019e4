/** Whether the workbook is what was written: the verdict, every changed cell by its name, what that moves, and what two calculators make of the numbers. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { verifyWords } from '../../language/verifyWords';
import { isContent } from '../../verify/verification';
import { calculatorTexts, sealTexts, verdictText, verificationLines } from '../../verify/verificationText';
import { Card } from '../parts/card';
import { usePaneStyles } from '../parts/paneStyles';
import { isSample, type PaneState } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { Changes } from './verifiedChanges';
import { Moved, Published } from './verifiedNumbers';

const useStyles = makeStyles({
  verdict: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
});

export function VerificationCard(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { verified } = state;
  if (isSample(state)) return null;
  return (
    <Card>
      <h3 className={pane.subheading}>{say.verifying.title}</h3>
      {!verified && (
        <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>
          {state.isSealed ? say.verifying.hint : say.verifying.unsealed}
        </p>
      )}
      <div role="status" className={pane.stack}>
        {verified && <Verdict verified={verified} />}
      </div>
      {verified && <Found found={verified.found} />}
      {(state.isSealed || verified) && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={state.work !== undefined} onClick={() => void session.verify()}>
            {verified ? say.verifying.again : say.verifying.start}
          </Button>
          {verified && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() =>
                void session.copy(
                  verificationLines(verified.found, state.language)
                    .map(({ text }) => text)
                    .join('\n'),
                  'verification',
                )
              }
            >
              {state.copied === 'verification' ? say.audit.copied : say.audit.copy}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

type Verified = NonNullable<PaneState['verified']>;

function Verdict({ verified: { found, isOutdated } }: { readonly verified: Verified }): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const line = useRef<HTMLSpanElement>(null);
  // It was asked for from anywhere in the place.
  useEffect(() => {
    line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [found]);
  const look = isOutdated ? pane.quiet : found.holds ? pane.good : pane.bad;
  return (
    <>
      {isOutdated && <span className={mergeClasses(pane.small, pane.warning)}>{say.verifying.outdated}</span>}
      <span ref={line} className={mergeClasses(pane.strong, styles.verdict, look)}>
        {found.holds ? '✓' : '✕'} {verdictText(found, state.language)}
      </span>
    </>
  );
}

function Found({ found }: { readonly found: Verified['found'] }): ReactNode {
  const { state } = usePane();
  const pane = usePaneStyles();
  const { language } = state;
  const say = verifyWords(language);
  const { changes, moved, results } = found;
  const said = [...sealTexts(found, language), ...calculatorTexts(found, language)];
  return (
    <>
      <Changes title={say.contentTitle} changes={changes.filter(isContent)} />
      <Moved moved={moved} />
      {said.map((text) => (
        <p key={text} className={mergeClasses(pane.text, pane.small)}>
          {text}
        </p>
      ))}
      <Changes title={say.formTitle} changes={changes.filter((change) => !isContent(change))} />
      <Published results={results} />
      {found.seal && <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.compareCode}</p>}
    </>
  );
}
