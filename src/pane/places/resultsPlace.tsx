/** Results: all products ranked or one of them, then the inventory and the scrap behind them. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { boundaries } from '../view/boundaries';
import { Card } from '../parts/card';
import { EmptyPlace } from '../parts/emptyPlace';
import { Listed } from '../parts/listed';
import { FigureButton } from '../parts/figureButton';
import { usePaneStyles } from '../parts/paneStyles';
import { scopeLines } from '../../model/scopeLines';
import type { PaneInventory, PaneResult } from '../result/paneResult';
import { shownResult } from '../session/paneState';
import { signedText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { Contradictions } from './contradictions';
import { DisclosedTable } from './disclosedTable';
import { ProductList } from './productList';
import { ProductPage } from './productPage';
import { TargetLine } from './targetLine';
import { TargetPaths } from './targetPaths';

const targetsFirst = 12;

/** Loaded after the results themselves. */
const YearsCard = lazy(async () => ({ default: (await import('./yearsCard')).YearsCard }));

export function ResultsPlace(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const result = shownResult(state);
  if (!result?.settings) {
    const hasErrors = result?.findings.some((finding) => finding.severity === 'error') ?? false;
    return (
      <EmptyPlace title={say.results.none} hint={say.results.noneHint}>
        {!result ? (
          <Button onClick={() => void session.calculate()}>{say.button.calculate}</Button>
        ) : (
          <Button onClick={() => session.go(hasErrors ? 'findings' : 'ledgers')}>
            {hasErrors ? say.button.seeFindings : say.button.seeLedgers}
          </Button>
        )}
      </EmptyPlace>
    );
  }
  const hasProducts = result.products.length > 0;
  const one = result.products.find(({ key }) => key === state.shown.product);
  if (one) return <ProductPage product={one} result={result} />;
  const others = (
    <>
      <Inventory lines={result.inventory} />
      {result.scrap && <Scrap scrap={result.scrap} moved={result.movedMetal} />}
    </>
  );
  return (
    <div className={pane.section}>
      <h2 className={pane.hidden}>{say.results.title}</h2>
      {!hasProducts && <p className={mergeClasses(pane.text, pane.quiet)}>{say.results.noProducts}</p>}
      {hasProducts && <ProductList result={result} />}
      {hasProducts && others}
      <Targets result={result} />
      <Contradictions result={result} />
      <DisclosedTable result={result} />
      {!hasProducts && others}
      <Suspense fallback={null}>
        <YearsCard />
      </Suspense>
    </div>
  );
}

/** Targets of no single product. */
function Targets({ result }: { readonly result: PaneResult }): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  const ofProducts = new Set(result.products.flatMap(({ targets }) => targets));
  const others = result.targets.filter((target) => !ofProducts.has(target));
  if (others.length === 0) return null;
  const statuses = ['missed', 'achieved', 'open', 'unclear', 'unknown'] as const;
  const counts = statuses.flatMap((status) => {
    const count = others.filter((target) => target.status === status).length;
    return count === 0 ? [] : [say.results.targetCount(count, say.results.targetStatus[status])];
  });
  return (
    <Card>
      <h3 className={pane.subheading}>{say.results.targets}</h3>
      <span className={mergeClasses(pane.small, pane.quiet)}>{counts.join(' · ')}</span>
      <TargetPaths targets={others} result={result} />
      <Listed
        items={[...others].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status))}
        first={targetsFirst}
        keyOf={({ cell }) => cell}
        line={(target) => <TargetLine target={target} isOfProduct={false} />}
      />
    </Card>
  );
}

function Inventory({ lines }: { readonly lines: readonly PaneInventory[] }): ReactNode {
  const { say, terms, punctuation } = usePane();
  const pane = usePaneStyles();
  const isOne = lines.every((line) => line.scope3_3.id === line.scope3_3Market.id);
  const scopes = scopeLines
    .map(({ channel }) => channel)
    .filter((channel) => (channel !== 'scope3_3Market' || !isOne) && lines.every((line) => line[channel]));
  return (
    <Card>
      <div className={pane.scroll}>
        <table className={pane.table}>
          <caption>{punctuation.inUnit(say.results.inventory, 'tCO2e')}</caption>
          <thead>
            <tr>
              <td />
              {lines.map((line) => (
                <th key={line.site} scope="col">
                  {line.site || say.results.organisation}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scopes.map((scope) => (
              <tr key={scope}>
                <th scope="row">{terms.channel[scope]}</th>
                {lines.map(({ [scope]: figure, site }) => (
                  <td key={site}>
                    {figure && (
                      <FigureButton
                        figure={figure}
                        title={`${site || say.results.organisation}, ${terms.channel[scope]}`}
                        unit="tCO2e"
                        decimals={0}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Scrap({
  scrap,
  moved,
}: {
  readonly scrap: NonNullable<PaneResult['scrap']>;
  readonly moved: PaneResult['movedMetal'];
}): ReactNode {
  const { state, say, terms, punctuation } = usePane();
  const pane = usePaneStyles();
  const lines = [
    ['internal', terms.label.internal],
    ['preConsumer', terms.label.preConsumer],
    ['postConsumer', terms.label.postConsumer],
    ['total', terms.label.total],
  ] as const;
  // Where scrap is not known, neither is what the boundaries make of it.
  const wider = boundaries.filter(
    (boundary) => boundary !== 'organisation' && moved[boundary] !== null && scrap.total.value !== null,
  );
  return (
    <Card>
      <table className={pane.table}>
        <caption>{punctuation.inUnit(say.results.scrap, 't')}</caption>
        <tbody>
          {lines.map(([key, name]) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(key === 'total' && pane.strong)}>
                {name}
              </th>
              <td>
                <FigureButton figure={scrap[key]} title={`${say.results.scrap}, ${name}`} unit="t" decimals={1} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {wider.length > 0 && (
        <table className={pane.table}>
          <caption>{punctuation.inUnit(say.results.movedHint, 't')}</caption>
          <tbody>
            {wider.map((boundary) => (
              <tr key={boundary}>
                <th scope="row" title={terms.boundaryMeaning[boundary]}>
                  {terms.boundary[boundary]}
                </th>
                <td className={pane.number}>{signedText(moved[boundary] ?? '0', state.language, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
