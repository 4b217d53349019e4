/** Recycled content under each boundary as bars, with the target, and the tonnes of metal that lie between the two. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FigureButton } from '../parts/figureButton';
import { FillMark, useFills } from '../parts/patterns';
import { usePaneStyles } from '../parts/paneStyles';
import { SpanBar } from '../parts/spanBar';
import type { PaneProduct, PaneResult } from '../result/paneResult';
import { boundaries } from '../view/boundaries';
import { shareText, shortText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { boundaryVerdicts, type BoundaryVerdict } from '../view/boundaryVerdicts';
import { goalUnder } from '../view/productRows';

const useStyles = makeStyles({
  bar: { width: '26%', verticalAlign: 'middle !important' as 'middle' },
  name: { minWidth: '78px', overflowWrap: 'break-word' },
});

interface BoundarySharesProps {
  readonly product: PaneProduct;
  readonly result: PaneResult;
}

export function BoundaryShares({ product, result }: BoundarySharesProps): ReactNode {
  const { say, terms } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const fills = useFills();
  const headline = result.settings?.boundary ?? 'organisation';
  const goal = goalUnder('recycled', product, result);
  const target = goal && Number(goal.target);
  const scale = Math.max(target ?? 0, ...boundaries.map((one) => Number(product.recycled[one].total.value ?? 0))) || 1;
  return (
    <div className={pane.stack}>
      {fills.defs}
      <div className={pane.scroll}>
        <table className={pane.table}>
          <caption>{say.results.compareBoundaries}</caption>
          <thead>
            <tr>
              <td />
              <td />
              <th scope="col">
                <FillMark fills={fills} name="lines" /> {say.results.pre}
              </th>
              <th scope="col">
                <FillMark fills={fills} name="full" /> {say.results.post}
              </th>
              <th scope="col">{say.results.total}</th>
            </tr>
          </thead>
          <tbody>
            {boundaries.map((boundary) => {
              const shares = product.recycled[boundary];
              const name = terms.boundary[boundary];
              return (
                <tr key={boundary}>
                  <th
                    scope="row"
                    title={terms.boundaryMeaning[boundary]}
                    className={mergeClasses(boundary === headline && pane.strong)}
                  >
                    <div className={styles.name}>
                      {name}
                      {boundary === 'all scrap' && <span className={pane.quiet}> ({say.results.notRecycled})</span>}
                    </div>
                  </th>
                  <td className={styles.bar}>
                    <SpanBar
                      fills={fills}
                      scale={scale}
                      target={target}
                      spans={[
                        { fill: 'lines', size: Number(shares.pre.value ?? 0) },
                        { fill: 'full', size: Number(shares.post.value ?? 0) },
                      ]}
                      {...(shares.total.value === null && {
                        openFrom: Number(shares.pre.value ?? 0) + Number(shares.post.value ?? 0),
                      })}
                    />
                  </td>
                  {(['pre', 'post', 'total'] as const).map((part) => (
                    <td key={part}>
                      <FigureButton
                        figure={shares[part]}
                        title={`${product.name}, ${say.results[part === 'total' ? 'recycled' : part]}, ${name}`}
                        unit="share"
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {goal && <Flips verdicts={boundaryVerdicts(product, goal, headline)} target={goal.target} year={goal.year} />}
    </div>
  );
}

interface FlipsProps {
  readonly verdicts: readonly BoundaryVerdict[];
  readonly target: string;
  readonly year: number;
}

/** How many tonnes decide, at the boundary of the report, and where another boundary says otherwise. */
function Flips({ verdicts, target, year }: FlipsProps): ReactNode {
  const { state, say, terms } = usePane();
  const pane = usePaneStyles();
  const tonnes = (size: number): string =>
    shortText(Math.abs(size).toFixed(3), state.language, Math.abs(size) < 10 ? 1 : 0);
  if (verdicts.length === 0) return null;
  const goal = `≥ ${shareText(target, state.language)} · ${year}`;
  return (
    <ul className={mergeClasses(pane.list, pane.small)} aria-label={say.results.flips}>
      {verdicts.map(({ boundary, isHeadline, isReached, tonnes: size, movedTonnes }) => (
        <li key={boundary}>
          <span className={mergeClasses(isReached ? pane.good : pane.bad)} aria-hidden="true">
            {isReached ? '✓' : '✕'}
          </span>{' '}
          {isHeadline
            ? (isReached ? say.results.reachedBy : say.results.lacking)(goal, tonnes(size))
            : (isReached ? say.results.flipsTo : say.results.flipsFrom)(terms.boundary[boundary], tonnes(movedTonnes))}
        </li>
      ))}
    </ul>
  );
}
