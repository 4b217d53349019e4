/** A number as a tree of what it is made of: arrow keys walk it and the sheet follows, Enter goes to the ledger rows, Esc returns to the number. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ExplainedTerm } from '../../exchange/explain/explanation';
import type { PaneExplanation } from '../result/explanation';
import { isReachable } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { ExplainedDetails } from './explainedDetails';
import { ExplainedLine } from './explainedLine';
import { isFocusLost } from './focus';

const useStyles = makeStyles({
  tree: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  inner: {
    paddingLeft: tokens.spacingHorizontalS,
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
});

/** What is known of the tree: the steps asked for so far by their path, and which are open. */
interface Known {
  readonly steps: ReadonlyMap<string, PaneExplanation>;
  readonly open: ReadonlySet<string>;
}

interface Entry {
  readonly path: string;
  readonly term: ExplainedTerm;
}

interface ExplanationTreeProps {
  readonly root: PaneExplanation;
  /** Shows formulas and all digits. */
  readonly isExact: boolean;
  /** What stands below the tree; it is given what opens the largest term, of that the largest, and so on to the ledger rows. */
  readonly children: (openLargest: () => Promise<void>) => ReactNode;
}

/** So many steps are opened at once. */
const mostSteps = 40;

export function ExplanationTree({ root, isExact, children }: ExplanationTreeProps): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const [known, setKnown] = useState<Known>({ steps: new Map([['0', root]]), open: new Set(['0']) });
  const [current, setCurrent] = useState('0');
  const [sought, setSought] = useState<string>();
  const tree = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (!state.isFollowed && isFocusLost()) tree.current?.querySelector<HTMLElement>('[data-path="0"]')?.focus();
  }, [state.isFollowed]);

  const go = useCallback((path: string) => {
    setCurrent(path);
    tree.current?.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus();
  }, []);

  useEffect(() => {
    if (sought !== undefined) go(sought);
    setSought(undefined);
  }, [sought, go]);

  const rootTerm: ExplainedTerm = { ...root, operator: '', hasTerms: root.terms.length > 0 };
  const below = (path: string, term: ExplainedTerm): readonly ExplainedTerm[] =>
    term.terms.length > 0 ? term.terms : (known.steps.get(path)?.terms ?? []);
  const visibleFrom = (term: ExplainedTerm, path: string): readonly Entry[] => [
    { path, term },
    ...(known.open.has(path) ? below(path, term).flatMap((inner, at) => visibleFrom(inner, `${path}.${at}`)) : []),
  ];
  const visible = visibleFrom(rootTerm, '0');

  const open = async (path: string, { id, terms }: ExplainedTerm): Promise<readonly ExplainedTerm[]> => {
    const had = known.steps.get(path);
    const asked = had ?? (id === undefined || id < 0 ? undefined : await session.explanationOf(id));
    setKnown((before) => ({
      steps: asked ? new Map(before.steps).set(path, asked) : before.steps,
      open: new Set(before.open).add(path),
    }));
    return terms.length > 0 ? terms : (asked?.terms ?? []);
  };
  const close = (path: string): void =>
    setKnown((before) => ({ ...before, open: new Set([...before.open].filter((other) => other !== path)) }));

  const openLargest = async (): Promise<void> => {
    let [path, term] = ['0', rootTerm];
    for (let step = 0; step < mostSteps && term.hasTerms; step++) {
      const inner = await open(path, term);
      const next = largestOf(inner);
      if (!next) break;
      [path, term] = [`${path}.${inner.indexOf(next)}`, next];
    }
    setSought(path);
    goToRows(term);
  };

  const selectFirst = (cells: readonly (string | undefined)[]): void => {
    const cell = cells.find((candidate) => candidate !== undefined && isReachable(state, candidate));
    if (cell !== undefined) void session.select(cell);
  };
  const follow = (term: ExplainedTerm): void => selectFirst([term.cell, term.factor?.cell, term.rows[0]?.cell]);
  const goToRows = (term: ExplainedTerm): void =>
    selectFirst([term.rows[0]?.cell, term.factor?.cell, term.source?.cell, term.cell]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const position = visible.findIndex(({ path }) => path === current);
    const here = visible[position];
    if (!here || !(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'treeitem') return;
    const isOpen = known.open.has(current);
    const walk = (entry: Entry | undefined): void => {
      if (!entry) return;
      go(entry.path);
      follow(entry.term);
    };
    const inner = visible[position + 1]?.path.startsWith(`${current}.`) ? visible[position + 1] : undefined;
    const outer = visible.find(({ path }) => path === current.slice(0, Math.max(1, current.lastIndexOf('.'))));
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => walk(visible[position + 1]),
      ArrowUp: () => walk(visible[position - 1]),
      ArrowRight: () => (here.term.hasTerms && !isOpen ? void open(current, here.term) : walk(inner)),
      ArrowLeft: () => (isOpen && current !== '0' ? close(current) : walk(outer)),
      Home: () => walk(visible[0]),
      End: () => walk(visible.at(-1)),
      Enter: () => goToRows(here.term),
      ' ': () => (isOpen ? close(current) : void open(current, here.term)),
      Escape: () => walk(visible[0]),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const branch = (term: ExplainedTerm, path: string, level: number): ReactNode => {
    const isOpen = known.open.has(path);
    const inner = isOpen ? below(path, term) : [];
    const isCurrent = current === path;
    const step = known.steps.get(path);
    return (
      <li
        key={path}
        role="treeitem"
        aria-level={level}
        aria-selected={isCurrent}
        tabIndex={isCurrent ? 0 : -1}
        data-path={path}
        className={styles.item}
        {...(term.hasTerms && { 'aria-expanded': isOpen })}
        aria-label={[
          term.operator && say.audit.operator[term.operator],
          term.title,
          term.value ?? say.results.withheld,
          term.unit,
        ]
          .filter(Boolean)
          .join(' ')}
      >
        <ExplainedLine
          term={term}
          isRoot={path === '0'}
          isOpen={isOpen}
          isCurrent={isCurrent}
          isExact={isExact}
          onPress={() => {
            go(path);
            if (isCurrent || !isOpen) void (isOpen && path !== '0' ? close(path) : open(path, term));
            follow(term);
          }}
        />
        {(isCurrent || isExact) && (
          <ExplainedDetails term={term} step={path === '0' ? root : step} isExact={isExact} isCurrent={isCurrent} />
        )}
        {inner.length > 0 && (
          <ul role="group" className={mergeClasses(styles.tree, styles.inner)}>
            {inner.map((one, at) => branch(one, `${path}.${at}`, level + 1))}
          </ul>
        )}
      </li>
    );
  };

  return (
    <>
      <ul ref={tree} role="tree" aria-label={say.audit.tree} className={styles.tree} onKeyDown={onKeyDown}>
        {branch(rootTerm, '0', 1)}
      </ul>
      {children(openLargest)}
    </>
  );
}

/** The largest of a sum; of a product the emissions in it, else the first that is made of something, since a quantity is no larger than a factor. */
function largestOf(terms: readonly ExplainedTerm[]): ExplainedTerm | undefined {
  const isSum = terms.some(({ operator }) => operator === '+' || operator === '−');
  const size = ({ value }: ExplainedTerm): number => Math.abs(Number(value ?? 0));
  if (isSum) return [...terms].sort((a, b) => size(b) - size(a))[0];
  const made = terms.filter(({ hasTerms }) => hasTerms);
  return made.find(({ unit }) => unit.includes('CO2')) ?? made[0] ?? terms.find(({ rows }) => rows.length > 0);
}
