/** The three-way match in money: what was paid, what of it was delivered, redeemed and counts, as bars of one scale. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FigureButton } from '../parts/figureButton';
import { usePaneStyles } from '../parts/paneStyles';
import { RankBar } from '../parts/rankBar';
import type { MoneyStage, PaneMoney } from '../result/invoiceViews';
import { usePane } from '../view/paneContext';

const moneyStages: readonly MoneyStage[] = ['paid', 'delivered', 'redeemed', 'counting'];

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '5.5em minmax(0, 1fr) minmax(5em, auto)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
  number: { justifySelf: 'end' },
});

interface MoneyStagesProps {
  readonly stages: NonNullable<PaneMoney['stages']>;
  readonly currency: string;
}

/** What is withheld has an open end; the paid sum is the scale, and without it there is none. */
export function MoneyStages({ stages, currency }: MoneyStagesProps): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const scale = Number(stages.paid.value ?? 0) || 1;
  return (
    <ul className={mergeClasses(pane.list, pane.small)} aria-label={say.certificates.stages(currency)}>
      {moneyStages.map((stage) => (
        <li key={stage} className={styles.line}>
          <span className={pane.quiet}>{say.certificates.stage[stage]}</span>
          <RankBar value={stages.paid.value === null ? null : stages[stage].value} scale={scale} />
          <FigureButton
            figure={stages[stage]}
            title={say.certificates.stage[stage]}
            unit={currency}
            decimals={0}
            withUnit
            className={styles.number}
          />
        </li>
      ))}
    </ul>
  );
}
