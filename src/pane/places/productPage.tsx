/** One product: its footprint and where it arises, its recycled content, its targets, and the competing definitions side by side. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { ExampleMark } from '../parts/card';
import { FigureButton } from '../parts/figureButton';
import { isFocusLost } from '../parts/focus';
import { usePaneStyles } from '../parts/paneStyles';
import { Waterfall } from '../parts/waterfall';
import type { PaneProduct, PaneResult } from '../result/paneResult';
import { differenceText, fixedText, shortText, signedText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { goalUnder, headlineMeasure, productRows } from '../view/productRows';
import { BoundaryShares } from './boundaryShares';
import { Comparisons } from './comparisons';
import { MetalFlow } from './metalFlow';
import { TargetLine } from './targetLine';
import { TargetPaths } from './targetPaths';
import { WithheldReasons } from './withheldReasons';

const useStyles = makeStyles({
  hero: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  heroRow: { justifyContent: 'flex-start', columnGap: tokens.spacingHorizontalM },
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  back: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  step: { minWidth: '28px' },
});

/** Esc and the first button lead back to all products, ‹ and › to the next in the order of the list. */
export function ProductPage({
  product,
  result,
}: {
  readonly product: PaneProduct;
  readonly result: PaneResult;
}): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocusLost()) title.current?.focus();
  }, [product.key]);
  const { shown } = state;
  const rows = productRows(result, shown.measure ?? headlineMeasure(result), shown, state.language);
  const here = rows.findIndex((row) => row.product.key === product.key);
  const go = (key: string | undefined): void =>
    session.change({ shown: { ...shown, product: key, left: key ?? product.key } });
  const step = (by: -1 | 1): ReactNode => {
    const next = here < 0 ? undefined : rows[here + by]?.product;
    return (
      <Button
        size="small"
        appearance="subtle"
        className={styles.step}
        aria-label={by < 0 ? say.results.previous : say.results.next}
        disabledFocusable={!next}
        onClick={() => next && go(next.key)}
      >
        {by < 0 ? '‹' : '›'}
      </Button>
    );
  };
  return (
    <article
      className={pane.section}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') go(undefined);
      }}
    >
      <ExampleMark className={pane.pinned} />
      <div className={styles.bar}>
        <Button size="small" appearance="subtle" className={styles.back} onClick={() => go(undefined)}>
          {say.results.allProducts(result.products.length)}
        </Button>
        <span className={pane.number}>
          {step(-1)}
          {step(1)}
        </span>
      </div>
      <Head product={product} result={result} titleId={titleId} title={title} />
      <Waterfall
        stages={product.stages}
        unit={say.results.perUnit(product.unit)}
        product={product.name}
        total={product[headlineMeasure(result) === 'location' ? 'location' : 'market'].total}
        target={
          result.settings?.scrapAllocation === 'cut-off'
            ? goalUnder(headlineMeasure(result), product, result)?.target
            : undefined
        }
      />
      <TargetPaths targets={product.targets} result={result} isOfProduct />
      <Comparisons product={product} result={result} />
      <BoundaryShares product={product} result={result} />
      <MetalFlow product={product} result={result} />
    </article>
  );
}

interface HeadProps {
  readonly product: PaneProduct;
  readonly result: PaneResult;
  readonly titleId: string;
  readonly title: React.RefObject<HTMLHeadingElement | null>;
}

/** The number that counts, what it is of, and how it stands. */
function Head({ product, result, titleId, title }: HeadProps): ReactNode {
  const { state, say, terms } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { settings } = result;
  if (!settings) return null;
  const unit = say.results.perUnit(product.unit);
  const isMarket = settings.electricityView === 'market-based';
  const [headline, other] = isMarket
    ? [product.headline.market, product.headline.location]
    : [product.headline.location, product.headline.market];
  const shares = product.recycled[settings.boundary];
  const viewName = terms.view[settings.electricityView];
  const otherText = other.value === null ? say.results.withheld : fixedText(other.value, state.language, 3);
  const before = state.previous?.products.find((candidate) => candidate.key === product.key);
  const change =
    before && differenceText(headline.value, (isMarket ? before.headline.market : before.headline.location).value);
  return (
    <div className={pane.stack}>
      <h2 id={titleId} ref={title} tabIndex={-1} className={pane.heading}>
        {product.name}
      </h2>
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
        <span className={mergeClasses(pane.small, pane.quiet)}>{viewName}</span>
        <span className={mergeClasses(pane.small, pane.quiet, pane.number)}>
          {isMarket ? say.results.locationShort(otherText) : say.results.marketShort(otherText)}
        </span>
        {change && Number(change) !== 0 && (
          <span className={mergeClasses(pane.small, pane.number)}>
            {say.results.sinceLast(signedText(change, state.language, 3))}
          </span>
        )}
      </div>
      <WithheldReasons figure={headline} result={result} />
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
    </div>
  );
}
