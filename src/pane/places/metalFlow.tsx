/** The metal of a product's process: what comes in as primary and recycled metal and what does not count, what goes out and what is lost. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FigureButton } from '../parts/figureButton';
import { FlowChart } from '../parts/flowChart';
import { FillMark, useFills, type FillName } from '../parts/patterns';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneProduct, PaneResult } from '../result/paneResult';
import { shortText } from '../view/numberText';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  side: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS, justifyContent: 'space-between' },
  name: { display: 'flex', columnGap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere', minWidth: 0 },
});

interface MetalFlowProps {
  readonly product: PaneProduct;
  readonly result: PaneResult;
}

/** Nothing where a tonnage is not known, or where the report counts what is recovered and not what goes in. */
export function MetalFlow({ product, result }: MetalFlowProps): ReactNode {
  const { state, say, punctuation } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const fills = useFills();
  const { metal } = product;
  const boundary = result.settings?.boundary ?? 'organisation';
  const shares = product.recycled[boundary];
  const texts = [
    metal?.taken.value,
    metal?.made.value,
    metal?.lost.value,
    product.countedMetal[boundary],
    shares.pre.value,
    shares.post.value,
  ];
  if (!metal || result.settings?.basis !== 'input' || texts.some((text) => text === null || text === undefined))
    return null;
  const [taken = 0, made = 0, lost = 0, counted = 0, pre = 0, post = 0] = texts.map(Number);
  const name = say.results.flow;
  const inflows: readonly { key: string; name: string; size: number; fill: FillName | undefined }[] = [
    { key: 'other', name: name.other, size: counted * (1 - pre - post), fill: 'dots' as const },
    { key: 'pre', name: say.results.pre, size: counted * pre, fill: 'lines' as const },
    { key: 'post', name: say.results.post, size: counted * post, fill: 'full' as const },
    { key: 'outside', name: name.outside, size: taken - counted, fill: undefined },
  ].filter(({ size }) => size > taken * 1e-9);
  const outflows = [
    { key: 'made', name: name.made, size: made, figure: metal.made, fill: 'full' as const },
    { key: 'lost', name: name.lost, size: Math.max(0, lost), figure: metal.lost, fill: undefined },
  ].filter(({ size }) => size > 0);
  if (taken <= 0) return null;
  const mark = (fill: FillName | undefined): ReactNode =>
    fill === undefined ? <span aria-hidden="true">┄</span> : <FillMark fills={fills} name={fill} />;
  return (
    <figure className={mergeClasses(pane.figure, pane.small)}>
      {fills.defs}
      <figcaption>
        <span className={pane.strong}>{punctuation.inUnit(name.title(product.process), 't')}</span>
      </figcaption>
      <FlowChart inflows={inflows} outflows={outflows} />
      <div className={styles.sides}>
        <ul className={styles.side} aria-label={name.into}>
          {inflows.map(({ key, name: of, size, fill }) => (
            <li key={key} className={styles.line}>
              <span className={styles.name}>
                {mark(fill)} {of}
              </span>
              <span className={pane.number}>{shortText(size.toFixed(3), state.language, 0)}</span>
            </li>
          ))}
        </ul>
        <ul className={styles.side} aria-label={name.outOf}>
          {outflows.map(({ key, name: of, fill, figure }) => (
            <li key={key} className={styles.line}>
              <span className={styles.name}>
                {mark(fill)} {of}
              </span>
              <FigureButton figure={figure} title={`${product.process}, ${of}`} unit="t" decimals={0} />
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}
