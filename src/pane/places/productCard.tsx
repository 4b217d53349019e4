/** One product: its footprint in the headline view, where it arises, its recycled content, its targets, and what changed. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { FigureButton } from '../parts/figureButton';
import { usePaneStyles } from '../parts/paneStyles';
import { StageBar } from '../parts/stageBar';
import type { PaneProduct, PaneResult } from '../result/paneResult';
import { differenceText, fixedText, shortText, signedText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { Comparisons } from './comparisons';
import { TargetLine } from './targetLine';
import { WithheldReasons } from './withheldReasons';

const useStyles = makeStyles({
  hero: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  heroRow: { justifyContent: 'flex-start', columnGap: tokens.spacingHorizontalM },
  compare: {
    alignSelf: 'flex-start',
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

export function ProductCard({
  product,
  result,
}: {
  readonly product: PaneProduct;
  readonly result: PaneResult;
}): ReactNode {
  const { state, say, terms } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const titleId = useId();
  const [compares, setCompares] = useState(false);
  const { settings } = result;
  if (!settings) return null;
  const isMarket = settings.electricityView === 'market-based';
  const [headline, other] = isMarket
    ? [product.headline.market, product.headline.location]
    : [product.headline.location, product.headline.market];
  const unit = say.results.perUnit(product.unit);
  const shares = product.recycled[settings.boundary];
  const viewName = terms.view[settings.electricityView];
  const otherText = other.value === null ? say.results.withheld : fixedText(other.value, state.language, 3);
  const before = state.previous?.products.find((candidate) => candidate.key === product.key);
  const change =
    before && differenceText(headline.value, (isMarket ? before.headline.market : before.headline.location).value);
  return (
    <article className={pane.card} aria-labelledby={titleId}>
      <div className={mergeClasses(pane.row, pane.spread)}>
        <h3 id={titleId} className={pane.subheading}>
          {product.name}
        </h3>
        <span className={mergeClasses(pane.small, pane.quiet)}>{viewName}</span>
      </div>
      <span className={mergeClasses(pane.small, pane.quiet)}>
        {product.process}
        {product.site && ` · ${product.site}`}
        {product.output.value !== null && ` · ${shortText(product.output.value, state.language, 0)} ${product.unit}`}
      </span>
      <div className={mergeClasses(pane.row, styles.heroRow)}>
        <FigureButton
          figure={headline}
          title={`${product.name}, ${viewName}`}
          unit={unit}
          withUnit
          className={headline.value === null ? undefined : styles.hero}
        />
        <span className={mergeClasses(pane.small, pane.quiet, pane.number)}>
          {isMarket ? say.results.locationShort(otherText) : say.results.marketShort(otherText)}
        </span>
      </div>
      {change && (
        <span className={mergeClasses(pane.small, pane.number)}>
          {Number(change) === 0 ? say.results.unchanged : say.results.sinceLast(signedText(change, state.language, 3))}
        </span>
      )}
      <WithheldReasons figure={headline} result={result} />
      <StageBar stages={product.stages} unit={unit} product={product.name} />
      <div className={pane.row}>
        <span className={pane.strong}>
          {settings.boundary === 'all scrap' ? say.results.ratio : say.results.recycled}
        </span>
        <FigureButton
          figure={shares.total}
          title={`${product.name}, ${say.results.recycled}`}
          unit="share"
          className={pane.strong}
        />
        <span className={mergeClasses(pane.small, pane.quiet)}>{say.results.post}</span>
        <FigureButton
          figure={shares.post}
          title={`${product.name}, ${say.results.post}`}
          unit="share"
          className={pane.small}
        />
        <span className={mergeClasses(pane.small, pane.quiet)}>
          {say.results.boundary(terms.boundary[settings.boundary])}
        </span>
      </div>
      {shares.total.value === null && headline.value !== null && (
        <WithheldReasons figure={shares.total} result={result} />
      )}
      {product.primaryDataShare && (
        <span className={mergeClasses(pane.row, pane.small, pane.quiet)}>
          {terms.label.primaryDataShare}{' '}
          <FigureButton
            figure={product.primaryDataShare}
            title={`${product.name}, ${terms.label.primaryDataShare}`}
            unit="share"
          />
        </span>
      )}
      {product.targets.map((target) => (
        <TargetLine key={target.cell} target={target} isOfProduct />
      ))}
      <Button
        size="small"
        appearance="subtle"
        className={styles.compare}
        aria-expanded={compares}
        onClick={() => setCompares(!compares)}
      >
        {say.results.compare} {compares ? '▾' : '▸'}
      </Button>
      {compares && <Comparisons product={product} result={result} />}
    </article>
  );
}
