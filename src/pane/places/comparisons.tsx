/** A footprint under the competing definitions, side by side: both views of electricity by scope, the scrap methods, what CBAM sees. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { methodsIn } from '../../ledgers/scrapMethods';
import { electricityViews, scopes } from '../../model/scopeLines';
import { FigureButton } from '../parts/figureButton';
import { useFills } from '../parts/patterns';
import { usePaneStyles } from '../parts/paneStyles';
import { SpanBar } from '../parts/spanBar';
import { fillOfScope } from '../parts/waterfall';
import type { PaneFigure, PaneProduct, PaneResult } from '../result/paneResult';
import { differenceText, signedText } from '../view/numberText';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  line: {
    display: 'grid',
    gridTemplateColumns: '30% minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  bar: { width: '34%', verticalAlign: 'middle !important' as 'middle' },
});

interface ComparisonsProps {
  readonly product: PaneProduct;
  readonly result: PaneResult;
}

export function Comparisons({ product, result }: ComparisonsProps): ReactNode {
  const { say, terms, punctuation } = usePane();
  const pane = usePaneStyles();
  const unit = say.results.perUnit(product.unit);
  return (
    <>
      <Views product={product} unit={unit} />
      <Methods product={product} result={result} unit={unit} />
      <div className={pane.scroll}>
        <table className={pane.table}>
          <caption>
            {punctuation.inUnit(`${say.results.embedded} · ${terms.embeddedKind[product.embeddedKind]}`, unit)}
          </caption>
          <tbody>
            {(
              [
                [say.results.direct, product.embeddedDirect],
                [say.results.indirect, product.embeddedIndirect],
              ] as const
            ).map(([name, figure]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <FigureButton
                    figure={figure}
                    title={`${product.name}, ${say.results.embedded}, ${name}`}
                    unit={unit}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Bars by scope, then the same numbers. */
function Views({ product, unit }: { readonly product: PaneProduct; readonly unit: string }): ReactNode {
  const { state, say, terms, punctuation } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const fills = useFills();
  const sizeIn = (view: (typeof electricityViews)[number]): number =>
    scopes.reduce((sum, scope) => sum + Number(product[view][scope].value ?? 0), 0);
  const scale = Math.max(...electricityViews.map(sizeIn), 0) || 1;
  const shown = scopes.filter(
    (scope) => scope !== 'earlier' || electricityViews.some((view) => product[view].earlier.value !== '0'),
  );
  const lines = [
    ...shown.map((scope) => ({ key: scope, name: terms.scope[scope] })),
    { key: 'total', name: say.results.total },
  ] as const;
  return (
    <div className={pane.stack}>
      {fills.defs}
      <div className={mergeClasses(styles.bars, pane.small)} aria-hidden="true">
        {electricityViews.map((view) => {
          const isKnown = product[view].total.value !== null;
          const sizes = shown.map((scope) => Number(product[view][scope].value ?? 0));
          return (
            <div key={view} className={styles.line}>
              <span>{say.results[view]}</span>
              <SpanBar
                fills={fills}
                scale={isKnown ? scale : scale * 1.3}
                spans={shown.map((scope, index) => ({ fill: fillOfScope[scope], size: sizes[index] ?? 0 }))}
                {...(!isKnown && { openFrom: sizeIn(view) })}
              />
            </div>
          );
        })}
      </div>
      <div className={pane.scroll}>
        <table className={pane.table}>
          <caption>{punctuation.inUnit(say.results.compareElectricity, unit)}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{say.results.location}</th>
              <th scope="col">{say.results.market}</th>
              <th scope="col">{say.results.difference}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {electricityViews.map((view) => (
                  <td key={view}>
                    <FigureButton
                      figure={product[view][key]}
                      title={`${product.name}, ${name}, ${say.results[view]}`}
                      unit={unit}
                    />
                  </td>
                ))}
                <td className={mergeClasses(pane.number, pane.quiet)}>
                  {apart(product.market[key], product.location[key], state.language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** What each scrap method gives in the view of the headline, and how far it is from cut-off. */
function Methods({ product, result, unit }: ComparisonsProps & { readonly unit: string }): ReactNode {
  const { state, say, terms, punctuation } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const fills = useFills();
  const view = result.settings?.electricityView === 'location-based' ? 'location' : 'market';
  const cutOff = { location: product.location.total, market: product.market.total };
  const methods = [
    { method: 'cut-off' as const, under: cutOff },
    ...methodsIn(product.otherMethods).map(([{ method }, under]) => ({ method, under })),
  ];
  const scale = Math.max(...methods.map(({ under }) => Number(under[view].value ?? 0)), 0) || 1;
  return (
    <div className={pane.scroll}>
      {fills.defs}
      <table className={pane.table}>
        <caption>
          {punctuation.inUnit(punctuation.withDetail(say.results.scrapMethods, say.results[view]), unit)}
        </caption>
        <tbody>
          {methods.map(({ method, under }) => (
            <tr key={method}>
              <th scope="row" className={mergeClasses(method === result.settings?.scrapAllocation && pane.strong)}>
                {terms.scrapAllocation[method]}
              </th>
              <td className={styles.bar}>
                <SpanBar
                  fills={fills}
                  scale={scale}
                  spans={[{ fill: 'full', size: Number(under[view].value ?? 0) }]}
                  {...(under[view].value === null && { openFrom: 0 })}
                />
              </td>
              <td>
                <FigureButton
                  figure={under[view]}
                  title={`${product.name}, ${terms.scrapAllocation[method]}, ${say.results[view]}`}
                  unit={unit}
                />
              </td>
              <td className={mergeClasses(pane.number, pane.quiet)}>
                {method === 'cut-off' ? '' : apart(under[view], cutOff[view], state.language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function apart(one: PaneFigure, other: PaneFigure, language: Parameters<typeof signedText>[1]): string {
  const difference = differenceText(one.value, other.value);
  return difference === null ? '–' : signedText(difference, language, 3);
}
