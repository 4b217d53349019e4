/** The way from a number to its rows as a tree: arrow keys walk it and the sheet follows, Esc returns to the number. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { PaneExplanation } from '../result/explanation';
import { countText, shortText } from '../view/numberText';
import { isReachable } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { CellLink } from './cellLink';
import { isFocusLost } from './focus';
import { usePaneStyles } from './paneStyles';

const useStyles = makeStyles({
  tree: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  inner: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginLeft: tokens.spacingHorizontalXS,
  },
  item: {
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outlineStyle: 'none' },
    '&:focus-visible > div:first-child': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '1em minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    cursor: 'pointer',
  },
  title: { overflowWrap: 'anywhere' },
  details: {
    paddingLeft: `calc(1em + ${tokens.spacingHorizontalXS})`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** What is known of the tree: the steps asked for so far by their path, and which are open. */
interface Known {
  readonly steps: ReadonlyMap<string, PaneExplanation>;
  readonly open: ReadonlySet<string>;
}

export function ExplanationTree({ root }: { readonly root: PaneExplanation }): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const [known, setKnown] = useState<Known>({ steps: new Map([['0', root]]), open: new Set(['0']) });
  const [current, setCurrent] = useState('0');
  const tree = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (isFocusLost()) tree.current?.querySelector<HTMLElement>('[data-path="0"]')?.focus();
  }, []);

  const go = useCallback((path: string) => {
    setCurrent(path);
    tree.current?.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus();
  }, []);

  const open = async (path: string, step: PaneExplanation): Promise<void> => {
    const asked = known.steps.has(path) ? undefined : await session.explanationOf(step.id);
    setKnown((before) => ({
      steps: asked ? new Map(before.steps).set(path, asked) : before.steps,
      open: new Set(before.open).add(path),
    }));
  };
  const close = (path: string): void =>
    setKnown((before) => ({ ...before, open: new Set([...before.open].filter((other) => other !== path)) }));

  const follow = (step: PaneExplanation): void => {
    const cell = [step.cell, step.factor?.cell, step.rows[0]?.cell].find(
      (candidate) => candidate !== undefined && isReachable(state, candidate),
    );
    if (cell !== undefined) void session.select(cell);
  };

  const visible = visiblePaths(root, known);
  const stepAt = (path: string): PaneExplanation | undefined => visible.find((entry) => entry.path === path)?.step;

  const onKeyDown = (event: KeyboardEvent): void => {
    const position = visible.findIndex((entry) => entry.path === current);
    const here = visible[position];
    if (!here || !(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'treeitem') return;
    const isOpen = known.open.has(current);
    const walk = (path: string | undefined): void => {
      const step = path === undefined ? undefined : stepAt(path);
      if (path === undefined || !step) return;
      go(path);
      follow(step);
    };
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => walk(visible[position + 1]?.path),
      ArrowUp: () => walk(visible[position - 1]?.path),
      ArrowRight: () =>
        here.step.hasChildren && !isOpen
          ? void open(current, here.step)
          : isOpen
            ? walk(visible[position + 1]?.path.startsWith(`${current}.`) ? visible[position + 1]?.path : undefined)
            : undefined,
      ArrowLeft: () =>
        isOpen ? close(current) : walk(current.includes('.') ? current.slice(0, current.lastIndexOf('.')) : undefined),
      Home: () => walk(visible[0]?.path),
      End: () => walk(visible[visible.length - 1]?.path),
      Enter: () => follow(here.step),
      ' ': () => (isOpen ? close(current) : void open(current, here.step)),
      Escape: () => walk('0'),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const branch = (step: PaneExplanation, path: string, level: number): ReactNode => {
    const asked = known.steps.get(path);
    const isOpen = known.open.has(path);
    return (
      <li
        key={path}
        role="treeitem"
        aria-level={level}
        aria-selected={current === path}
        tabIndex={current === path ? 0 : -1}
        data-path={path}
        className={styles.item}
        {...(step.hasChildren && { 'aria-expanded': isOpen })}
        aria-label={`${step.title} ${step.value ?? say.results.withheld}`}
      >
        <StepLine
          step={step}
          isOpen={isOpen}
          isCurrent={current === path}
          onPress={() => {
            go(path);
            if (current === path || !isOpen) void (isOpen ? close(path) : open(path, step));
            follow(step);
          }}
        />
        {isOpen && asked && asked.inputs.length > 0 && (
          <ul role="group" className={mergeClasses(styles.tree, styles.inner)}>
            {asked.inputs.map((input, index) => branch(input, `${path}.${index}`, level + 1))}
          </ul>
        )}
      </li>
    );
  };

  return (
    <ul ref={tree} role="tree" aria-label={say.audit.tree} className={styles.tree} onKeyDown={onKeyDown}>
      {branch(root, '0', 1)}
    </ul>
  );
}

function visiblePaths(
  root: PaneExplanation,
  known: Known,
): readonly { readonly path: string; readonly step: PaneExplanation }[] {
  const walk = (step: PaneExplanation, path: string): { path: string; step: PaneExplanation }[] => [
    { path, step },
    ...(known.open.has(path)
      ? (known.steps.get(path)?.inputs ?? []).flatMap((input, index) => walk(input, `${path}.${index}`))
      : []),
  ];
  return walk(root, '0');
}

interface StepLineProps {
  readonly step: PaneExplanation;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

function StepLine({ step, isOpen, isCurrent, onPress }: StepLineProps): ReactNode {
  const { state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const isNumber = step.value !== null && /^-?\d/.test(step.value);
  return (
    <>
      <div className={styles.line} onClick={onPress}>
        <span aria-hidden="true" className={pane.quiet}>
          {step.hasChildren ? (isOpen ? '▾' : '▸') : '·'}
        </span>
        <span className={mergeClasses(styles.title, isCurrent && pane.strong)}>{step.title}</span>
        <span className={mergeClasses(step.value === null && pane.bad)}>
          <span className={pane.number}>
            {step.value === null
              ? say.results.withheld
              : isNumber
                ? shortText(step.value, state.language, 6)
                : step.value}
          </span>
          {step.unit !== '' && step.value !== null && (
            <span className={mergeClasses(pane.small, pane.quiet)}> {step.unit}</span>
          )}
        </span>
      </div>
      {isCurrent && <StepDetails step={step} />}
    </>
  );
}

function StepDetails({ step }: { readonly step: PaneExplanation }): ReactNode {
  const { state, say, punctuation } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { factor, rule } = step;
  const detail = (label: string, text: string): ReactNode =>
    text === '' ? null : (
      <span>
        {punctuation.labelled(label)}
        {text}
      </span>
    );
  return (
    <div className={mergeClasses(styles.details, pane.small, pane.quiet)}>
      {step.sentence !== '' && <span>{step.sentence}</span>}
      {step.cell !== undefined && <CellLink cell={step.cell} />}
      {step.formula !== '' && (
        <span>
          {punctuation.labelled(say.audit.formula)}
          <span className={styles.formula}>={step.formula}</span>
        </span>
      )}
      {detail(say.audit.method, rule?.method ?? '')}
      {factor && (
        <>
          <CellLink cell={factor.cell} />
          {detail(say.audit.source, [factor.source, factor.reference].filter(Boolean).join(' · '))}
          {detail(
            say.audit.validity,
            [factor.region, [factor.validFrom, factor.validTo].filter(Boolean).join(' – ')].filter(Boolean).join(' · '),
          )}
          {detail(say.audit.quality, factor.quality)}
        </>
      )}
      {step.rowCount > 0 && (
        <span>
          {say.audit.rows(countText(step.rowCount, state.language))}:{' '}
          {step.rows.map(({ cell }, index) => (
            <span key={cell}>
              {index > 0 && ' '}
              <CellLink cell={cell}>{cell.slice(cell.lastIndexOf('!') + 1)}</CellLink>
            </span>
          ))}
          {step.rowCount > step.rows.length && ` ${say.audit.moreRows(step.rowCount - step.rows.length)}`}
        </span>
      )}
      {step.reasons.map(({ cell, message }) => (
        <span key={`${cell} ${message}`}>
          {/!/.test(cell) && (
            <>
              <CellLink cell={cell} />{' '}
            </>
          )}
          {message}
        </span>
      ))}
      {step.goesInto.length > 0 && detail(say.audit.goesInto, punctuation.listed(step.goesInto))}
    </div>
  );
}
