/** Where a footprint arises: stage by stage from nothing to the whole, each stage divided by scope, the target as a mark; the same numbers as a table for those who do not see it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { scopes, type Scope } from '../../model/scopeLines';
import type { PaneFigure, PaneStage } from '../result/paneResult';
import { fixedText, shareText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { FigureButton } from './figureButton';
import { FillMark, useFills, type FillName } from './patterns';
import { usePaneStyles } from './paneStyles';
import { SpanBar } from './spanBar';

const shownStages = 7;
/** Part of the width that what is not known takes, since nobody can say how large it is. */
const openEnd = 0.25;

export const fillOfScope: Readonly<Record<Scope, FillName>> = {
  scope1: 'full',
  scope2: 'lines',
  scope3: 'dots',
  earlier: 'bars',
};

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: '26% minmax(0, 1fr) 5em 3em',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    minHeight: '20px',
  },
  name: { overflowWrap: 'anywhere' },
  share: { textAlign: 'right' },
  number: { justifySelf: 'end' },
  whole: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface WaterfallProps {
  readonly stages: readonly PaneStage[];
  readonly unit: string;
  readonly product: string;
  readonly total: PaneFigure;
  readonly target: string | undefined;
}

/** Without shares where a stage is not known, since nobody knows of what. */
export function Waterfall({ stages, unit, product, total, target }: WaterfallProps): ReactNode {
  const { state, say, terms } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const fills = useFills();
  const known = stages.filter(({ figure }) => figure.value !== null);
  const unknown = stages.filter(({ figure }) => figure.value === null);
  if (known.length === 0) return null;
  const parts = partsOf(known, say.results.others);
  const sum = parts.reduce((whole, { size }) => whole + size, 0);
  const isWhole = unknown.length === 0;
  const goal = target === undefined || target === '' ? undefined : Number(target);
  const scale = (Math.max(sum, goal ?? 0, ...runningSums(parts)) || 1) / (isWhole ? 1 : 1 - openEnd);
  let at = 0;
  const shown = shownScopes(parts);
  return (
    <div className={pane.stack}>
      {fills.defs}
      <span className={mergeClasses(pane.row, pane.small)}>
        <span className={pane.strong}>{say.results.stages}</span>
        {shown.map((scope) => (
          <span key={scope} className={mergeClasses(pane.row, pane.quiet)}>
            <FillMark fills={fills} name={fillOfScope[scope]} /> {terms.scope[scope]}
          </span>
        ))}
      </span>
      <ol className={mergeClasses(styles.list, pane.small)} aria-label={`${say.results.stages}: ${product}`}>
        {parts.map(({ label, size, scopes: ofScope, figure }) => {
          const from = at;
          at += size;
          return (
            <li key={label} className={styles.line}>
              <span className={styles.name}>{label}</span>
              <SpanBar
                fills={fills}
                from={from}
                scale={scale}
                target={goal}
                spans={shown.map((scope) => ({ fill: fillOfScope[scope], size: ofScope[scope] }))}
              />
              {figure ? (
                <FigureButton figure={figure} title={`${product}, ${label}`} unit={unit} className={styles.number} />
              ) : (
                <span className={mergeClasses(pane.number, styles.number)}>
                  {fixedText(size.toFixed(12), state.language, 3)}
                </span>
              )}
              <span className={mergeClasses(pane.number, pane.quiet, styles.share)}>
                {isWhole && sum !== 0 ? shareText(String(size / sum), state.language, 0) : ''}
              </span>
            </li>
          );
        })}
        {unknown.map(({ label, figure }) => (
          <li key={label} className={styles.line}>
            <span className={styles.name}>{say.results.stageUnknown(label)}</span>
            <SpanBar fills={fills} spans={[]} scale={scale} target={goal} openFrom={sum} />
            <FigureButton figure={figure} title={`${product}, ${label}`} unit={unit} className={styles.number} />
            <span />
          </li>
        ))}
        {isWhole && total.value !== null && (
          <li className={mergeClasses(styles.line, styles.whole)}>
            <span className={pane.strong}>{say.results.total}</span>
            <SpanBar
              fills={fills}
              scale={scale}
              target={goal}
              spans={shown.map((scope) => ({
                fill: fillOfScope[scope],
                size: parts.reduce((whole, part) => whole + part.scopes[scope], 0),
              }))}
            />
            <FigureButton
              figure={total}
              title={`${product}, ${say.results.total}`}
              unit={unit}
              className={mergeClasses(pane.strong, styles.number)}
            />
            <span />
          </li>
        )}
      </ol>
      <ByScope parts={parts} product={product} />
    </div>
  );
}

interface Part {
  readonly label: string;
  readonly size: number;
  readonly scopes: Readonly<Record<Scope, number>>;
  readonly figure?: PaneFigure;
}

/** Earlier periods only where something is drawn from stock. */
function shownScopes(parts: readonly Part[]): readonly Scope[] {
  return scopes.filter((scope) => scope !== 'earlier' || parts.some((part) => part.scopes.earlier !== 0));
}

/** The largest stages, and the others together. */
function partsOf(known: readonly PaneStage[], others: string): readonly Part[] {
  const all = known.map(({ label, figure, scopes: ofScope }): Part => ({
    label,
    figure,
    size: Number(figure.value),
    scopes: {
      scope1: Number(ofScope.scope1 ?? 0),
      scope2: Number(ofScope.scope2 ?? 0),
      scope3: Number(ofScope.scope3 ?? 0),
      earlier: Number(ofScope.earlier ?? 0),
    },
  }));
  const rest = all.slice(shownStages);
  if (rest.length <= 1) return all;
  const sumOf = (of: (part: Part) => number): number => rest.reduce((sum, part) => sum + of(part), 0);
  return [
    ...all.slice(0, shownStages),
    {
      label: others,
      size: sumOf(({ size }) => size),
      scopes: {
        scope1: sumOf((part) => part.scopes.scope1),
        scope2: sumOf((part) => part.scopes.scope2),
        scope3: sumOf((part) => part.scopes.scope3),
        earlier: sumOf((part) => part.scopes.earlier),
      },
    },
  ];
}

function runningSums(parts: readonly Part[]): readonly number[] {
  let sum = 0;
  return parts.map(({ size }) => (sum += size));
}

/** What the fills say, in numbers. */
function ByScope({ parts, product }: { readonly parts: readonly Part[]; readonly product: string }): ReactNode {
  const { state, say, terms } = usePane();
  const pane = usePaneStyles();
  const shown = shownScopes(parts);
  return (
    <table className={pane.hidden} aria-label={`${say.results.byScope}: ${product}`}>
      <thead>
        <tr>
          <td />
          {shown.map((scope) => (
            <th key={scope} scope="col">
              {terms.scope[scope]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label}>
            <th scope="row">{part.label}</th>
            {shown.map((scope) => (
              <td key={scope}>{fixedText(part.scopes[scope].toFixed(12), state.language, 3)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
