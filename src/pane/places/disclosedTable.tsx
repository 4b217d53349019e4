/** Disclosed figures beside the computed ones, the differing first. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { Listed } from '../parts/listed';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneDisclosed, PaneResult } from '../result/paneResult';
import { apartText, measureText } from '../view/numberText';
import { usePane } from '../view/paneContext';

const aloneFirst = 12;

export function DisclosedTable({ result }: { readonly result: PaneResult }): ReactNode {
  const { state, say, terms, punctuation } = usePane();
  const pane = usePaneStyles();
  const compared = result.disclosed.filter((figure) => figure.computed !== null);
  const alone = result.disclosed.filter((figure) => figure.computed === null);
  if (result.disclosed.length === 0) return null;
  /** The unit stands beside the name. */
  const plain = (value: string, { unit }: PaneDisclosed): string =>
    measureText(value, unit, state.language).replace(` ${unit}`, '');
  const apart = (figure: PaneDisclosed): number =>
    figure.difference === null || Number(figure.value) === 0
      ? 0
      : Math.abs(Number(figure.difference) / Number(figure.value));
  return (
    <Card>
      {compared.length > 0 && (
        <div className={pane.scroll}>
          <table className={pane.table}>
            <caption>
              {punctuation.labelled(say.results.disclosed)}
              {say.results.disclosedHint}
            </caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{terms.label.disclosed}</th>
                <th scope="col">{terms.label.computed}</th>
                <th scope="col">{terms.label.difference}</th>
              </tr>
            </thead>
            <tbody>
              {[...compared]
                .sort((a, b) => apart(b) - apart(a))
                .map((figure) => (
                  <tr key={figure.cell}>
                    <th scope="row">
                      <CellLink cell={figure.cell}>{wordFor(terms.metric, figure.metric)}</CellLink>
                      <span className={pane.quiet}>
                        {figure.subject && ` · ${figure.subject}`} {figure.unit === '1' ? '' : figure.unit}
                      </span>
                    </th>
                    <td className={pane.number}>{plain(figure.value, figure)}</td>
                    <td className={pane.number}>{figure.computed !== null && plain(figure.computed, figure)}</td>
                    <td className={mergeClasses(pane.number, pane.quiet)}>
                      {figure.difference === null
                        ? '–'
                        : apartText(figure.difference, figure.value, figure.unit, state.language, say.results.points)}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
      {alone.length > 0 && (
        <>
          <h3 className={pane.subheading}>{say.results.disclosedAlone}</h3>
          <Listed
            items={alone}
            first={compared.length > 0 ? 0 : aloneFirst}
            keyOf={({ cell }) => cell}
            line={(figure) => (
              <span className={mergeClasses(pane.row, pane.spread, pane.small)}>
                <span>
                  <CellLink cell={figure.cell}>{wordFor(terms.metric, figure.metric)}</CellLink>{' '}
                  <span className={pane.quiet}>{[figure.subject, figure.period].filter(Boolean).join(' · ')}</span>
                </span>
                <span className={pane.number}>{measureText(figure.value, figure.unit, state.language)}</span>
              </span>
            )}
          />
        </>
      )}
    </Card>
  );
}
