/** Disclosed figures beside the computed ones, the differing first. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneDisclosed, PaneResult } from '../result/paneResult';
import { shortText, signedText } from '../view/numberText';
import { usePane } from '../view/paneContext';

export function DisclosedTable({ result }: { readonly result: PaneResult }): ReactNode {
  const { state, say, terms } = usePane();
  const pane = usePaneStyles();
  const compared = result.disclosed.filter((figure) => figure.computed !== null);
  if (compared.length === 0) return null;
  const apart = (figure: PaneDisclosed): number =>
    figure.difference === null || Number(figure.value) === 0
      ? 0
      : Math.abs(Number(figure.difference) / Number(figure.value));
  return (
    <section className={pane.card}>
      <div className={pane.scroll}>
        <table className={pane.table}>
          <caption>
            {say.results.disclosed}: {say.results.disclosedHint}
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
                  <td className={pane.number}>{shortText(figure.value, state.language, 4)}</td>
                  <td className={pane.number}>
                    {figure.computed !== null && shortText(figure.computed, state.language, 4)}
                  </td>
                  <td className={mergeClasses(pane.number, pane.quiet)}>
                    {figure.difference === null ? '–' : signedText(figure.difference, state.language, 4)}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
