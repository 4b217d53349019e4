/** All products at a glance: ranked by a measure, each with a bar and the mark of its target; Enter opens one. */
import { Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { ExampleMark } from '../parts/card';
import { FigureButton } from '../parts/figureButton';
import { isFocusLost } from '../parts/focus';
import { usePaneStyles } from '../parts/paneStyles';
import { RankBar } from '../parts/rankBar';
import { useRoving } from '../parts/roving';
import type { PaneResult } from '../result/paneResult';
import { measures, type Measure, type ShownProducts } from '../session/paneState';
import { usePane } from '../view/paneContext';
import { headlineMeasure, productRows, scalesOf } from '../view/productRows';
import { ProductRowLine } from './productRowLine';

/** From so many products on there is something to search. */
const searchedFrom = 9;

const useStyles = makeStyles({
  controls: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  control: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    '& th, & td': { padding: `3px ${tokens.spacingHorizontalXXS}`, verticalAlign: 'middle', textAlign: 'left' },
    '& th:first-child, & td:first-child': { paddingLeft: 0 },
    '& thead th': { verticalAlign: 'bottom', paddingTop: 0, overflowWrap: 'anywhere' },
    '& th': { fontWeight: tokens.fontWeightRegular },
    '& tbody tr': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
    '& tbody tr:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& tfoot td': { paddingTop: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  number: { textAlign: 'right !important' as 'right' },
  columnName: { width: '37%' },
  columnNumber: { width: '21%' },
  columnTarget: { width: '18%' },
});

export function ProductList({ result }: { readonly result: PaneResult }): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { shown } = state;
  const { order } = shown;
  const measure = shown.measure ?? headlineMeasure(result);
  const rows = productRows(result, measure, shown, state.language);
  const scaleOf = scalesOf(rows, measure);
  const { around, stop } = useRoving(
    [...columns, ...rows.map(({ product }) => product.key)],
    rows[0]?.product.key ?? columns[0],
  );
  const table = useRef<HTMLTableElement>(null);
  const left = useRef(shown.left);
  useEffect(() => {
    if (left.current !== undefined && isFocusLost())
      table.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(left.current)}"]`)?.focus();
  }, []);
  const change = (part: Partial<ShownProducts>): void => session.change({ shown: { ...shown, ...part } });
  const units = new Set(rows.map(({ product }) => product.unit));
  const [unit] = units;
  const heads: Readonly<Record<Column, string>> = {
    name: say.results.product,
    value:
      measure === 'recycled'
        ? say.results.recycledHead
        : units.size === 1
          ? say.results.perUnit(unit ?? '')
          : 'tCO2e/…',
    target: say.results.targetHead,
  };
  const head = (by: Column): ReactNode => (
    <button
      type="button"
      className={mergeClasses(pane.plainButton, pane.quiet)}
      onClick={() => change({ order: { by, isDescending: order.by === by ? !order.isDescending : by !== 'name' } })}
      {...stop(by)}
    >
      {heads[by]}
      <span aria-hidden="true">{order.by === by ? (order.isDescending ? ' ↓' : ' ↑') : ''}</span>
    </button>
  );
  const sorted = (by: Column): 'ascending' | 'descending' | 'none' =>
    order.by === by ? (order.isDescending ? 'descending' : 'ascending') : 'none';
  return (
    <div className={pane.stack}>
      <ExampleMark className={pane.pinned} />
      <div className={styles.controls}>
        <Select
          size="small"
          className={styles.control}
          aria-label={say.results.show}
          value={measure}
          onChange={(_, { value }) => change({ measure: value as Measure })}
        >
          {measures.map((one) => (
            <option key={one} value={one}>
              {say.results.measure[one]}
            </option>
          ))}
        </Select>
        {result.products.length >= searchedFrom && (
          <Input
            size="small"
            type="search"
            className={styles.control}
            aria-label={say.results.find}
            placeholder={say.results.find}
            value={shown.search}
            onChange={(_, { value }) => change({ search: value })}
          />
        )}
      </div>
      <table
        ref={table}
        className={mergeClasses(styles.table, pane.small)}
        aria-label={say.results.measure[measure]}
        {...around}
      >
        <colgroup>
          <col className={styles.columnName} />
          <col className={styles.columnNumber} />
          <col />
          <col className={styles.columnTarget} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" aria-sort={sorted('name')}>
              {head('name')}
            </th>
            <th scope="col" aria-sort={sorted('value')} className={styles.number}>
              {head('value')}
            </th>
            <td />
            <th scope="col" aria-sort={sorted('target')}>
              {head('target')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ProductRowLine
              key={row.product.key}
              row={row}
              measure={measure}
              withUnit={measure !== 'recycled' && units.size > 1}
              bar={<RankBar value={row.figure.value} target={row.goal?.target} scale={scaleOf(row)} />}
              stop={stop(row.product.key)}
              onOpen={() => change({ product: row.product.key, left: row.product.key })}
            />
          ))}
        </tbody>
        <tfoot>
          <Total result={result} measure={measure} />
        </tfoot>
      </table>
      {rows.length === 0 && (
        <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.results.noneNamedSo}</p>
      )}
    </div>
  );
}

const columns = ['name', 'value', 'target'] as const;
type Column = (typeof columns)[number];

/** What the products are a part of: the inventory in the view shown, or the scrap charged. */
function Total({ result, measure }: { readonly result: PaneResult; readonly measure: Measure }): ReactNode {
  const { say, terms, punctuation } = usePane();
  const pane = usePaneStyles();
  const figure = measure === 'recycled' ? result.scrap?.total : result.emissions?.[measure];
  if (!figure) return null;
  const name =
    measure === 'recycled'
      ? say.results.scrap
      : punctuation.withDetail(say.results.inventory, terms.view[`${measure}-based`]);
  return (
    <tr>
      <td colSpan={4}>
        <span className={mergeClasses(pane.row, pane.spread)}>
          <span className={pane.quiet}>{name}</span>
          <FigureButton
            figure={figure}
            title={name}
            unit={measure === 'recycled' ? 't' : 'tCO2e'}
            decimals={0}
            withUnit
            className={pane.strong}
          />
        </span>
      </td>
    </tr>
  );
}
