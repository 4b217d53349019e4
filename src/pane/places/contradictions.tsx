/** Disclosed figures that contradict one another, the furthest apart first, each with the way to both. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneResult } from '../result/paneResult';
import { apartText, measureText } from '../view/numberText';
import { usePane } from '../view/paneContext';

export function Contradictions({ result }: { readonly result: PaneResult }): ReactNode {
  const { state, say, terms } = usePane();
  const pane = usePaneStyles();
  if (result.contradictions.length === 0) return null;
  return (
    <Card>
      <div className={pane.scroll}>
        <table className={pane.table}>
          <caption>{say.results.contradictions}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{say.results.printedHead}</th>
              <th scope="col">{say.results.otherHead}</th>
              <th scope="col">{terms.label.difference}</th>
            </tr>
          </thead>
          <tbody>
            {result.contradictions.map(
              ({ kind, metric, subject, period, unit, cell, value, other, difference, otherCells }) => {
                const plain = (text: string): string => measureText(text, unit, state.language).replace(` ${unit}`, '');
                return (
                  <tr key={`${cell} ${otherCells.join(' ')}`}>
                    <th scope="row">
                      <CellLink cell={cell}>{wordFor(terms.metric, metric)}</CellLink>{' '}
                      <span className={pane.quiet}>
                        {[subject, period, unit === '1' ? '' : unit].filter(Boolean).join(' · ')}
                      </span>
                    </th>
                    <td className={pane.number}>{plain(value)}</td>
                    <td className={pane.number}>
                      {plain(other)}
                      <br />
                      {otherCells[0] !== undefined && (
                        <CellLink cell={otherCells[0]}>{say.results.against[kind]}</CellLink>
                      )}
                    </td>
                    <td className={mergeClasses(pane.number, pane.bad)}>
                      {difference === '' ? '–' : apartText(difference, value, unit, state.language, say.results.points)}
                    </td>
                  </tr>
                );
              },
            )}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
