/** Competing definitions side by side, with what lies between them: electricity, scrap allocation, boundaries of recycled content. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { methodsIn } from '../../ledgers/scrapMethods';
import { boundaries } from '../view/boundaries';
import { FigureButton } from '../parts/figureButton';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneFigure, PaneProduct, PaneResult } from '../result/paneResult';
import { differenceText, signedText } from '../view/numberText';
import { usePane } from '../view/paneContext';

interface Line {
  readonly name: string;
  readonly first: PaneFigure;
  readonly second: PaneFigure;
}

export function Comparisons({
  product,
  result,
}: {
  readonly product: PaneProduct;
  readonly result: PaneResult;
}): ReactNode {
  const { say, terms } = usePane();
  const pane = usePaneStyles();
  const unit = say.results.perUnit(product.unit);
  const scopes = (['scope1', 'scope2', 'scope3'] as const).map((scope): Line => ({
    name: terms.scope[scope],
    first: product.location[scope],
    second: product.market[scope],
  }));
  const cutOff = terms.scrapAllocation['cut-off'];
  return (
    <div className={pane.section}>
      <TwoViews
        caption={say.results.compareElectricity}
        unit={unit}
        product={product.name}
        heads={[say.results.location, say.results.market]}
        lines={[...scopes, { name: say.results.total, first: product.location.total, second: product.market.total }]}
      />
      {methodsIn(product.otherMethods).map(([{ method }, under]) => (
        <TwoViews
          key={method}
          caption={say.results.compareMethods(terms.scrapMethod.head['cut-off'], terms.scrapAllocation[method])}
          unit={unit}
          product={product.name}
          heads={[cutOff, terms.scrapAllocation[method]]}
          lines={[
            { name: say.results.location, first: product.location.total, second: under.location },
            { name: say.results.market, first: product.market.total, second: under.market },
          ]}
        />
      ))}
      <TwoViews
        caption={`${say.results.embedded} · ${terms.embeddedKind[product.embeddedKind]}`}
        unit={unit}
        product={product.name}
        heads={[say.results.direct, say.results.indirect]}
        withoutDifference
        lines={[{ name: product.name, first: product.embeddedDirect, second: product.embeddedIndirect }]}
      />
      <Boundaries product={product} result={result} />
    </div>
  );
}

interface TwoViewsProps {
  readonly caption: string;
  readonly unit: string;
  readonly product: string;
  readonly heads: readonly [string, string];
  readonly lines: readonly Line[];
  readonly withoutDifference?: boolean;
}

function TwoViews({ caption, unit, product, heads, lines, withoutDifference = false }: TwoViewsProps): ReactNode {
  const { state, say, punctuation } = usePane();
  const pane = usePaneStyles();
  return (
    <div className={pane.scroll}>
      <table className={pane.table}>
        <caption>{punctuation.inUnit(caption, unit)}</caption>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {!withoutDifference && <th scope="col">{say.results.difference}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, first, second }) => {
            const difference = differenceText(second.value, first.value);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <FigureButton figure={first} title={`${product}, ${name}, ${heads[0]}`} unit={unit} />
                </td>
                <td>
                  <FigureButton figure={second} title={`${product}, ${name}, ${heads[1]}`} unit={unit} />
                </td>
                {!withoutDifference && (
                  <td className={mergeClasses(pane.number, pane.quiet)}>
                    {difference === null ? '–' : signedText(difference, state.language, 3)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Boundaries({ product, result }: { readonly product: PaneProduct; readonly result: PaneResult }): ReactNode {
  const { state, say, terms } = usePane();
  const pane = usePaneStyles();
  const headline = result.settings?.boundary ?? 'organisation';
  return (
    <div className={pane.scroll}>
      <table className={pane.table}>
        <caption>{say.results.compareBoundaries}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say.results.pre}</th>
            <th scope="col">{say.results.post}</th>
            <th scope="col">{say.results.total}</th>
            <th scope="col">{say.results.difference}</th>
          </tr>
        </thead>
        <tbody>
          {boundaries.map((boundary) => {
            const shares = product.recycled[boundary];
            const name = terms.boundary[boundary];
            const apart =
              boundary === headline ? null : differenceText(shares.total.value, product.recycled[headline].total.value);
            return (
              <tr key={boundary}>
                <th scope="row" title={terms.boundaryMeaning[boundary]}>
                  {name}
                  {boundary === 'all scrap' && <span className={pane.quiet}> ({say.results.notRecycled})</span>}
                </th>
                <td>
                  <FigureButton
                    figure={shares.pre}
                    title={`${product.name}, ${say.results.pre}, ${name}`}
                    unit="share"
                  />
                </td>
                <td>
                  <FigureButton
                    figure={shares.post}
                    title={`${product.name}, ${say.results.post}, ${name}`}
                    unit="share"
                  />
                </td>
                <td>
                  <FigureButton
                    figure={shares.total}
                    title={`${product.name}, ${say.results.recycled}, ${name}`}
                    unit="share"
                  />
                </td>
                <td className={mergeClasses(pane.number, pane.quiet)}>
                  {apart === null ? '' : say.results.points(signedText(String(Number(apart) * 100), state.language, 1))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
