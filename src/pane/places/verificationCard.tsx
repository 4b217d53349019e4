/** Whether the workbook is what was written: the verdict, every changed cell by its name, what that moves, and what two calculators make of the numbers. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { verifyWords } from '../../language/verifyWords';
import { isContent, type Change, type ComparedResult, type MovedResult } from '../../verify/verification';
import {
  calculatorTexts,
  changeTexts,
  numberText,
  sealTexts,
  verdictText,
  verificationLines,
} from '../../verify/verificationText';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import { isSample, type PaneState } from '../session/paneState';
import { usePane } from '../view/paneContext';

const shownFirst = 8;

const useStyles = makeStyles({
  verdict: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  more: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  value: { overflowWrap: 'anywhere' },
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

/** The first of a list, and a button for the others. */
function useFirst<Item>(items: readonly Item[]): { readonly shown: readonly Item[]; readonly more: ReactNode } {
  const { say } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return {
    shown: isOpen ? items : items.slice(0, shownFirst),
    more: items.length > shownFirst && (
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

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly Change[] }): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { shown, more } = useFirst(changes);
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

function Moved({ moved }: { readonly moved: readonly MovedResult[] }): ReactNode {
  const { state, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const { shown, more } = useFirst(moved);
  if (moved.length === 0) return null;
  const { language } = state;
  return (
    <>
      <table className={pane.table}>
        <caption>{verifyWords(language).movedTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{say.update.number}</th>
            <th scope="col">{say.verifying.written}</th>
            <th scope="col">{say.update.after}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ subject, name, unit, before, after }, index) => (
            <tr key={index}>
              <th scope="row">
                {punctuation.headed(subject, name)} <span className={pane.quiet}>{unit}</span>
              </th>
              <td className={pane.number}>{numberText(before, language)}</td>
              <td className={pane.number}>{numberText(after, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

/** Every published number as it stands in the workbook and by both calculators, opened where somebody wants to see it. */
function Published({ results }: { readonly results: readonly ComparedResult[] }): ReactNode {
  const { state, punctuation } = usePane();
  const pane = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const { language } = state;
  const { page } = verifyWords(language);
  if (results.length === 0) return null;
  return (
    <details className={pane.small} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{page.resultsTitle}</summary>
      {isOpen && (
        <div className={pane.scroll} tabIndex={0} role="region" aria-label={page.resultsTitle}>
          <table className={pane.table}>
            <thead>
              <tr>
                <th scope="col">{page.result}</th>
                <th scope="col">{page.stored}</th>
                <th scope="col">{page.engine}</th>
                <th scope="col">{page.second}</th>
              </tr>
            </thead>
            <tbody>
              {results.map(({ cell, subject, name, unit, stored, engine, second }) => (
                <tr key={cell}>
                  <th scope="row">
                    <CellLink cell={cell}>{punctuation.headed(subject, name)}</CellLink>{' '}
                    <span className={pane.quiet}>{unit}</span>
                  </th>
                  {[stored, engine, second].map((value, index) => (
                    <td key={index} className={pane.number}>
                      {numberText(value, language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
