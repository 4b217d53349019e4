/** Numbers of a verified workbook: those that changes move, and every published one by both calculators. */
import { useState, type ReactNode } from 'react';
import { verifyWords } from '../../language/verifyWords';
import type { ComparedResult, MovedResult } from '../../verify/verification';
import { numberText } from '../../verify/verificationText';
import { CellLink } from '../parts/cellLink';
import { useFirst } from '../parts/firstOf';
import { usePaneStyles } from '../parts/paneStyles';
import { usePane } from '../view/paneContext';

/** So many of a list show until somebody asks for the others. */
export const shownFirst = 8;

export function Moved({ moved }: { readonly moved: readonly MovedResult[] }): ReactNode {
  const { state, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const { shown, more } = useFirst(moved, shownFirst);
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
export function Published({ results }: { readonly results: readonly ComparedResult[] }): ReactNode {
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
