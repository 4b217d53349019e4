/** The paths of targets over the years: of one product, or of the organisation. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { Listed } from '../parts/listed';
import { PathChart } from '../parts/pathChart';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneResult, PaneTarget } from '../result/paneResult';
import { measureText, shareText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { targetSeries, type TargetSeries } from '../view/targetSeries';

/** So many show at once. */
const pathsFirst = 3;

export function TargetPaths({
  targets,
  result,
  isOfProduct = false,
}: {
  readonly targets: readonly PaneTarget[];
  readonly result: PaneResult;
  /** On a product's page the subject is known already. */
  readonly isOfProduct?: boolean;
}): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  const series = targetSeries(targets, Number(result.settings?.to.slice(0, 4)));
  if (series.length === 0) return null;
  return (
    <div className={pane.stack}>
      <Listed
        items={series}
        first={pathsFirst}
        open={say.results.allPaths(series.length)}
        keyOf={({ metric, subject, unit }) => `${metric} ${subject} ${unit}`}
        line={(one) => <TargetPath series={isOfProduct ? { ...one, subject: '' } : one} />}
      />
    </div>
  );
}

/** The chart, what each year must bring, and the same numbers as a table for those who do not see it. */
function TargetPath({ series }: { readonly series: TargetSeries }): ReactNode {
  const { state, say, terms, punctuation } = usePane();
  const pane = usePaneStyles();
  const { metric, unit, reached, goals, next, subject } = series;
  const name = [wordFor(terms.metric, metric), subject].filter(Boolean).join(' · ');
  const text = (value: number): string => measureText(String(value), unit, state.language);
  const short = (value: number): string => text(value).replace(` ${unit}`, '');
  const change = (value: string): string => `${Number(value) > 0 ? '+' : ''}${shareText(value, state.language)}`;
  const years = [...new Set([...reached, ...goals].map(({ year }) => year))].sort((a, b) => a - b);
  return (
    <figure className={mergeClasses(pane.figure, pane.small)}>
      <figcaption>
        <span className={pane.strong}>{say.results.path(name)}</span>{' '}
        <span className={pane.quiet}>
          {[
            unit === '1' ? '' : unit,
            next && next.requiredChange !== null
              ? say.results.yearlyNeeded(change(next.requiredChange), next.year)
              : '',
            next && next.plannedChange !== null ? say.results.yearlyPlanned(change(next.plannedChange)) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </figcaption>
      <PathChart series={series} say={short} />
      <table className={pane.hidden} aria-label={say.results.path(name)}>
        <thead>
          <tr>
            <td />
            <th scope="col">{say.results.reached}</th>
            <th scope="col">{say.results.targetHead}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const [known, wanted] = [reached, goals].map((points) =>
              points.flatMap((one) => (one.year === year ? [text(one.value)] : [])),
            );
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{punctuation.listed(known ?? []) || '–'}</td>
                <td>{punctuation.listed(wanted ?? []) || '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </figure>
  );
}
