/** The cells of one sheet: only the rows in view are there, arrow keys walk, nothing can be changed. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { cellAddress, columnLetters } from '../workbook/address';
import type { ShownCell, ShownSheet } from './bookApi';

const rowHeight = 22;
const headerHeight = 22;
const rowHeaderWidth = 52;
/** Rows asked for at once. */
const blockRows = 64;
const pixelsPerCharacter = 7;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface SheetGridProps {
  readonly sheet: ShownSheet;
  readonly label: string;
  /** Rows from the first to the last. */
  readonly rowsOf: (first: number, last: number) => Promise<readonly (readonly ShownCell[])[]>;
  readonly active: CellPlace;
  /** Counts up whenever the active cell is to be brought into view. */
  readonly reveal: number;
  readonly showFormulas: boolean;
  /** Plain colours only, as high contrast asks for. */
  readonly plain: boolean;
  readonly onActive: (place: CellPlace, cell: ShownCell | undefined) => void;
}

const useStyles = makeStyles({
  grid: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflow: 'auto',
    backgroundColor: '#ffffff',
    color: '#1f2933',
    fontFamily: '"Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
    fontSize: '12px',
    outlineOffset: '-2px',
    forcedColorAdjust: 'auto',
    ':focus-visible': { outline: '2px solid #0f5f7a' },
  },
  plainGrid: { backgroundColor: 'Canvas', color: 'CanvasText' },
  head: { position: 'sticky', top: 0, height: `${headerHeight}px`, zIndex: 2, display: 'flex' },
  corner: { position: 'sticky', left: 0, zIndex: 3, width: `${rowHeaderWidth}px`, flexShrink: 0 },
  headCell: {
    boxSizing: 'border-box',
    lineHeight: `${headerHeight}px`,
    textAlign: 'center',
    backgroundColor: '#f3f5f7',
    color: '#4a5563',
    borderRight: '1px solid #d5dae0',
    borderBottom: '1px solid #d5dae0',
    flexShrink: 0,
    overflow: 'hidden',
  },
  row: { position: 'absolute', left: 0, height: `${rowHeight}px` },
  rowHead: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    width: `${rowHeaderWidth}px`,
    height: `${rowHeight}px`,
    lineHeight: `${rowHeight}px`,
    textAlign: 'right',
    paddingRight: '6px',
    backgroundColor: '#f3f5f7',
    color: '#4a5563',
    borderRight: '1px solid #d5dae0',
    borderBottom: '1px solid #e6e9ed',
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    height: `${rowHeight}px`,
    lineHeight: `${rowHeight}px`,
    padding: '0 4px',
    overflow: 'hidden',
    whiteSpace: 'pre',
    textOverflow: 'ellipsis',
    borderBottom: '1px solid #e6e9ed',
    cursor: 'default',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  formula: { fontFamily: 'monospace' },
  active: { outline: '2px solid #0f5f7a', outlineOffset: '-2px', zIndex: 1 },
  plainHead: { backgroundColor: 'Canvas', color: 'CanvasText' },
});

/** Pixels: each column's width, and where each begins, the end of the last one behind them. */
function columnPlaces(characters: readonly number[]): {
  readonly widths: readonly number[];
  readonly lefts: readonly number[];
} {
  const widths = characters.map((width) => Math.round(width * pixelsPerCharacter + 5));
  const lefts = [rowHeaderWidth];
  for (const [index, width] of widths.entries()) lefts.push((lefts[index] ?? rowHeaderWidth) + width);
  return { widths, lefts };
}

export function SheetGrid(props: SheetGridProps): ReactNode {
  const { sheet, label, rowsOf, active, reveal, showFormulas, plain, onActive } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [blocks, setBlocks] = useState<ReadonlyMap<number, readonly (readonly ShownCell[])[]>>(new Map());
  const { widths, lefts } = useMemo(() => columnPlaces(sheet.widths), [sheet.widths]);
  const totalWidth = lefts[lefts.length - 1] ?? rowHeaderWidth;
  const first = Math.max(1, Math.floor(view.top / rowHeight) - 4);
  const last = Math.min(sheet.rowCount, Math.ceil((view.top + view.height) / rowHeight) + 6);
  const firstBlock = Math.floor((first - 1) / blockRows);
  const lastBlock = Math.floor((Math.max(first, last) - 1) / blockRows);

  useEffect(() => {
    let current = true;
    for (let block = firstBlock; block <= lastBlock; block += 1) {
      if (blocks.has(block)) continue;
      rowsOf(block * blockRows + 1, (block + 1) * blockRows).then(
        (rows) => current && setBlocks((before) => new Map(before).set(block, rows)),
        // The sheet has gone meanwhile; another one is about to be shown.
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [blocks, firstBlock, lastBlock, rowsOf]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const revealed = useRef(-1);
  useEffect(() => {
    const element = scroller.current;
    if (!element || revealed.current === reveal) return;
    revealed.current = reveal;
    const top = (active.row - 1) * rowHeight;
    if (top < element.scrollTop || top + rowHeight + headerHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.max(0, top - element.clientHeight / 3);
    const left = lefts[active.column - 1] ?? rowHeaderWidth;
    const right = lefts[active.column] ?? left;
    if (left - rowHeaderWidth < element.scrollLeft || right > element.scrollLeft + element.clientWidth)
      element.scrollLeft = Math.max(0, left - rowHeaderWidth - 40);
  }, [reveal, active.row, active.column, lefts]);

  const rowAt = (row: number): readonly ShownCell[] | undefined =>
    blocks.get(Math.floor((row - 1) / blockRows))?.[(row - 1) % blockRows];
  const cellAt = ({ row, column }: CellPlace): ShownCell | undefined =>
    rowAt(row)?.find((cell) => cell.column === column);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 2);
    const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      PageDown: [page, 0],
      PageUp: [-page, 0],
      Home: event.ctrlKey ? [-Infinity, -Infinity] : [0, -Infinity],
      End: event.ctrlKey ? [Infinity, Infinity] : [0, Infinity],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const within = (value: number, most: number): number => Math.min(Math.max(1, value), Math.max(1, most));
    const place = {
      row: within(active.row + step[0], sheet.rowCount),
      column: within(active.column + step[1], sheet.columnCount),
    };
    onActive(place, cellAt(place));
  };

  const visible = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-readonly="true"
      aria-rowcount={sheet.rowCount + 1}
      aria-colcount={sheet.columnCount + 1}
      tabIndex={0}
      className={mergeClasses(styles.grid, plain && styles.plainGrid)}
      aria-activedescendant={
        rowAt(active.row) && active.row >= first && active.row <= last
          ? `cell-${cellAddress(active.row, active.column)}`
          : undefined
      }
      onKeyDown={onKeyDown}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <div role="row" aria-rowindex={1} className={styles.head} style={{ width: totalWidth }}>
        <div role="presentation" className={mergeClasses(styles.headCell, styles.corner, plain && styles.plainHead)} />
        {widths.map((width, index) => (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            className={mergeClasses(styles.headCell, plain && styles.plainHead)}
            style={{ width }}
          >
            {columnLetters(index + 1)}
          </div>
        ))}
      </div>
      <div role="rowgroup" style={{ position: 'relative', height: sheet.rowCount * rowHeight, width: totalWidth }}>
        {visible.map((row) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 1}
            className={styles.row}
            style={{ top: (row - 1) * rowHeight, width: totalWidth }}
          >
            <div role="rowheader" className={mergeClasses(styles.rowHead, plain && styles.plainHead)}>
              {row}
            </div>
            {row === active.row && !cellAt(active) && (
              <div
                id={`cell-${cellAddress(row, active.column)}`}
                role="gridcell"
                aria-colindex={active.column + 1}
                aria-selected="true"
                aria-label={cellAddress(row, active.column)}
                className={mergeClasses(styles.cell, styles.active)}
                style={{ left: lefts[active.column - 1], width: widths[active.column - 1] }}
              />
            )}
            {(rowAt(row) ?? []).map((cell, index, cells) => {
              const isActive = row === active.row && cell.column === active.column;
              const next = cells[index + 1]?.column ?? sheet.columnCount + 1;
              const spills = !cell.isNumber && !cell.format.wrap && cell.format.align === undefined && !isActive;
              const end = spills
                ? (lefts[Math.max(cell.column, Math.min(next - 1, cell.column + 8))] ?? totalWidth)
                : (lefts[cell.column] ?? totalWidth);
              const left = lefts[cell.column - 1] ?? 0;
              const text = showFormulas && cell.formula !== undefined ? `=${cell.formula}` : cell.text;
              return (
                <div
                  key={cell.column}
                  id={`cell-${cellAddress(row, cell.column)}`}
                  role="gridcell"
                  aria-colindex={cell.column + 1}
                  aria-selected={isActive}
                  title={text}
                  className={mergeClasses(
                    styles.cell,
                    cell.isNumber && styles.number,
                    showFormulas && cell.formula !== undefined && styles.formula,
                    isActive && styles.active,
                  )}
                  style={{
                    left,
                    width: end - left,
                    ...(cell.format.align && { textAlign: cell.format.align }),
                    ...(cell.format.bold && { fontWeight: 600 }),
                    ...(cell.format.italic && { fontStyle: 'italic' }),
                    ...(!plain && cell.format.color !== undefined && { color: `#${cell.format.color}` }),
                    ...(!plain && cell.format.fill !== undefined && { backgroundColor: `#${cell.format.fill}` }),
                  }}
                  onClick={() => onActive({ row, column: cell.column }, cell)}
                >
                  {text}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
