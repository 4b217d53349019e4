/** A workbook without ledgers, in every place: what was found in it, and the next step. The example only where somebody asks for it. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { EmptyPlace } from '../parts/emptyPlace';
import { usePaneStyles } from '../parts/paneStyles';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';

export function NoLedgers(): ReactNode {
  const { session, state, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const lists = state.lists ?? [];
  return (
    <div className={pane.section}>
      <EmptyPlace title={say.ledgers.none} hint={say.ledgers.noneHint}>
        {lists.length > 0 && (
          <Button onClick={() => void session.openImport()}>{say.button.mapLists(lists.length)}</Button>
        )}
        <Button onClick={() => void session.insertLedgers()}>{say.button.insertLedgers}</Button>
        {lists.length === 0 && (
          <Button appearance="subtle" onClick={() => void session.showExample()}>
            {say.button.seeExample}
          </Button>
        )}
      </EmptyPlace>
      {lists.length === 0 ? (
        <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.ledgers.noListFound}</p>
      ) : (
        <Card>
          <span>{say.ledgers.listsFound(lists.length)}</span>
          <ul className={mergeClasses(pane.list, pane.small)}>
            {lists.map((list, at) => (
              <li key={at} className={pane.text}>
                <CellLink cell={list.cell}>{list.place}</CellLink>{' '}
                <span className={pane.quiet}>
                  {punctuation.phrases([
                    say.ledgers.rows(countText(list.rows, state.language), list.rows === 1),
                    list.ledger === undefined ? say.lists.staysAsItIs : `→ ${list.ledger}`,
                  ])}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
