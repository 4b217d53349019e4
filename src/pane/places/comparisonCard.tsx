/** Why the results differ from those of an earlier workbook: chosen from the disk, compared here, the largest causes first. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { chooseFile } from '../parts/chooseFile';
import { usePaneStyles } from '../parts/paneStyles';
import { isSample, type PaneState } from '../session/paneState';
import { usePane } from '../view/paneContext';

export function ComparisonCard(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const { compared } = state;
  if (isSample(state)) return null;
  return (
    <Card>
      <h3 className={pane.subheading}>{say.comparing.title}</h3>
      {!compared && <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.comparing.hint}</p>}
      <div role="status" className={pane.stack}>
        {compared?.isOutdated && (
          <span className={mergeClasses(pane.small, pane.warning)}>{say.verifying.outdated}</span>
        )}
        {compared && <span className={pane.strong}>{say.comparing.since(compared.file.name)}</span>}
      </div>
      {compared && <Found found={compared.found} />}
      <div className={pane.row}>
        <Button
          size="small"
          disabledFocusable={state.work !== undefined}
          onClick={() => chooseFile((file) => void session.compareWith(file))}
        >
          {say.comparing.choose}
        </Button>
      </div>
    </Card>
  );
}

function Found({ found }: { readonly found: NonNullable<PaneState['compared']>['found'] }): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  const { how, ledgers, results, notes, statements } = found;
  return (
    <div className={mergeClasses(pane.stack, pane.small)}>
      {results.map(({ title, parts }) => (
        <div key={title}>
          <span className={pane.strong}>{title}</span>
          <ul className={pane.list}>
            {parts.map(({ text, lines }) => (
              <li key={text}>
                {text}
                {lines.map((line) => (
                  <div key={line} className={pane.quiet}>
                    {line}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      {ledgers.map(({ title, changes, more }) => (
        <details key={title}>
          <summary>{title}</summary>
          <ul className={pane.list}>
            {changes.map(({ cell, isGone, text }, index) => (
              <li key={index}>
                {isGone ? cell : <CellLink cell={cell} />} {text}
              </li>
            ))}
          </ul>
          {more}
        </details>
      ))}
      {statements.length > 0 && (
        <details>
          <summary>{say.comparing.statements}</summary>
          {statements.map((text) => (
            <p key={text} className={pane.text}>
              {text}
            </p>
          ))}
        </details>
      )}
      <span className={pane.quiet}>{how}</span>
    </div>
  );
}
