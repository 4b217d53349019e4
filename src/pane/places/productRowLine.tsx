/** One product of the list: name, number, bar, and how it stands to its target. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneStyles } from '../parts/paneStyles';
import { shownResult, type Measure } from '../session/paneState';
import { fixedText, measureText, shareText, signedText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import type { ProductRow } from '../view/productRows';

const useStyles = makeStyles({
  row: { cursor: 'pointer' },
  name: { overflowWrap: 'anywhere', textAlign: 'left' },
  number: { textAlign: 'right !important' as 'right' },
  where: { display: 'block', overflowWrap: 'anywhere' },
  verdict: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

interface ProductRowLineProps {
  readonly row: ProductRow;
  readonly measure: Measure;
  readonly withUnit: boolean;
  readonly bar: ReactNode;
  /** Makes the name a stop of the arrow keys. */
  readonly stop: Readonly<Record<string, string | number>>;
  readonly onOpen: () => void;
}

export function ProductRowLine({ row, measure, withUnit, bar, stop, onOpen }: ProductRowLineProps): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { product, figure, where } = row;
  const number =
    figure.value === null
      ? say.results.withheld
      : measure === 'recycled'
        ? shareText(figure.value, state.language)
        : fixedText(figure.value, state.language, 3);
  return (
    <tr className={styles.row} data-product={product.name} onClick={onOpen}>
      <th scope="row">
        <button
          type="button"
          className={mergeClasses(pane.plainButton, styles.name)}
          onClick={(event) => {
            event.stopPropagation();
            onOpen();
          }}
          {...stop}
        >
          {product.name}
        </button>
        {where !== '' && <span className={mergeClasses(pane.quiet, styles.where)}>{where}</span>}
      </th>
      <td className={mergeClasses(styles.number, pane.number, figure.value === null && pane.bad)}>
        {figure.id < 0 ? '–' : number}
        {withUnit && figure.value !== null && (
          <span className={mergeClasses(pane.quiet, styles.where)}>{say.results.perUnit(product.unit)}</span>
        )}
      </td>
      <td>{figure.id < 0 ? null : bar}</td>
      <td className={mergeClasses(pane.number, styles.verdict)}>
        <Verdict row={row} />
      </td>
    </tr>
  );
}

/** Reached, or by how much not; the year of a target that lies ahead; the faults that leave the number unknown. */
function Verdict({ row: { figure, goal } }: { readonly row: ProductRow }): ReactNode {
  const { state, say } = usePane();
  const pane = usePaneStyles();
  const errors = new Set(figure.blockedBy.filter((index) => shownResult(state)?.findings[index]?.severity === 'error'));
  if (figure.value === null && figure.id >= 0)
    return <span className={pane.quiet}>{say.results.faults(errors.size || figure.blockedBy.length)}</span>;
  if (!goal) return null;
  const sign = goal.direction === 'at most' ? '≤' : '≥';
  const said = say.results.target(`${sign} ${measureText(goal.target, goal.unit, state.language)} · ${goal.year}`);
  const apart = (distance: string): string =>
    goal.unit === '1'
      ? signedText(String(Number(distance) * 100), state.language, 1)
      : signedText(distance, state.language, 3);
  if (goal.status === 'achieved')
    return (
      <span className={pane.good} title={said}>
        ✓<span className={pane.hidden}> {say.results.targetStatus.achieved}</span>
      </span>
    );
  if (goal.status === 'missed' && goal.distance !== null)
    return (
      <span className={pane.bad} title={said}>
        ✕ <span className={pane.hidden}>{say.results.targetStatus.missed} </span>
        {apart(goal.distance)}
      </span>
    );
  return (
    <span className={pane.quiet} title={said}>
      {goal.status === 'open' ? goal.year : ''}
      <span className={pane.hidden}> {say.results.targetStatus[goal.status]}</span>
    </span>
  );
}
