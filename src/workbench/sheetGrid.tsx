/** The cells of one sheet: only the rows in view are there; arrow keys walk, F2 or typing changes a cell, blocks are copied and pasted. */
import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { cellAddress, columnLetters } from '../workbook/address';
import type { ShownCell, ShownSheet } from './bookApi';
import { CellEditor, type Onward } from './cellEditor';
import {
  blockBetween,
  gridLayout,
  headerHeight,
  rowHeaderWidth,
  rowHeight,
  type CellBlock,
  type CellPlace,
} from './gridLayout';
import { GridRow, type CellMark } from './gridRow';
import { useGridStyles } from './gridStyles';
import { useRowBlocks } from './rowBlocks';

interface SheetGridProps {
  readonly sheet: ShownSheet;
  readonly label: string;
  /** Another number where the cells may have changed. */
  readonly revision: number;
  /** Rows from the first to the last. */
  readonly rowsOf: (first: number, last: number) => Promise<readonly (readonly ShownCell[])[]>;
  readonly active: CellPlace;
  /** Counts up whenever the active cell is to be brought into view. */
  readonly reveal: number;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly showFormulas: boolean;
  /** Plain colours only, as high contrast asks for. */
  readonly plain: boolean;
  readonly canEdit: boolean;
  readonly onActive: (place: CellPlace, cell: ShownCell | undefined) => void;
  readonly onType: (at: CellPlace, text: string) => void;
  readonly onClear: (block: CellBlock) => void;
  readonly onPaste: (at: CellPlace, text: string) => void;
  readonly onCopy: (block: CellBlock) => void;
  readonly onUndo: () => void;
}

export function SheetGrid(props: SheetGridProps): ReactNode {
  const { sheet, label, active, reveal, marks, showFormulas, plain, canEdit, onActive } = props;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, height: 600, width: 800 });
  const [anchor, setAnchor] = useState<CellPlace>();
  const [typing, setTyping] = useState<string>();
  const layout = useMemo(() => gridLayout(sheet), [sheet]);
  const chosen = blockBetween(anchor ?? active, active);
  const frozenRows = layout.topOf(sheet.frozen.rows + 1) < view.height / 2 ? sheet.frozen.rows : 0;
  const frozenColumns = (layout.lefts[sheet.frozen.columns] ?? Infinity) < view.width / 2 ? sheet.frozen.columns : 0;
  const frozenHeight = layout.topOf(frozenRows + 1);
  const first = Math.max(frozenRows + 1, layout.rowAt(view.top + frozenHeight) - 4);
  const last = Math.min(layout.rowCount, layout.rowAt(view.top + view.height) + 6);
  const rowAt = useRowBlocks(props.rowsOf, props.revision, first, last, frozenRows);
  const cellAt = ({ row, column }: CellPlace): ShownCell | undefined =>
    rowAt(row)?.find((cell) => cell.column === column);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void =>
      setView({
        top: element.scrollTop,
        left: element.scrollLeft,
        height: element.clientHeight,
        width: element.clientWidth,
      });
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
    const [top, bottom] = [layout.topOf(active.row), layout.topOf(active.row + 1)];
    if (active.row > frozenRows) {
      if (top - frozenHeight < element.scrollTop || bottom + headerHeight > element.scrollTop + element.clientHeight)
        element.scrollTop = Math.max(0, top - frozenHeight - element.clientHeight / 3);
    }
    const left = layout.lefts[active.column - 1] ?? rowHeaderWidth;
    const right = layout.lefts[active.column] ?? left;
    const covered = layout.lefts[frozenColumns] ?? rowHeaderWidth;
    if (active.column > frozenColumns) {
      if (left - covered < element.scrollLeft || right > element.scrollLeft + element.clientWidth)
        element.scrollLeft = Math.max(0, left - covered - 40);
    }
  }, [reveal, active, layout, frozenRows, frozenHeight, frozenColumns]);

  const go = (place: CellPlace, extend: boolean): void => {
    setAnchor(extend ? (anchor ?? active) : undefined);
    onActive(place, cellAt(place));
  };
  const step = (rows: number, columns: number, extend = false): void => {
    const within = (value: number, most: number): number => Math.min(Math.max(1, value), Math.max(1, most));
    go(
      {
        row: within(active.row + rows, layout.rowCount),
        column: within(active.column + columns, layout.columnCount),
      },
      extend,
    );
  };
  const edit = (text: string): void => {
    if (canEdit) setTyping(text);
  };
  const editActive = (): void => {
    const cell = cellAt(active);
    if (cell?.formula === undefined) edit(cell?.input ?? cell?.text ?? '');
  };
  const leave = (): void => {
    setTyping(undefined);
    scroller.current?.focus();
  };
  const done = (text: string, onward: Onward): void => {
    const before = cellAt(active);
    setTyping(undefined);
    if (text !== (before?.input ?? before?.text ?? '')) props.onType(active, text);
    if (onward === 'stay') return;
    scroller.current?.focus();
    const [rows, columns] = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] }[onward] as [number, number];
    step(rows, columns);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const act = (run: () => void): void => {
      event.preventDefault();
      run();
    };
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 2);
    const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      PageDown: [page, 0],
      PageUp: [-page, 0],
      Home: command ? [-Infinity, -Infinity] : [0, -Infinity],
      End: command ? [Infinity, Infinity] : [0, Infinity],
    };
    const moved = steps[key];
    if (moved) return act(() => step(moved[0], moved[1], shiftKey));
    if (command && key.toLowerCase() === 'c') return act(() => props.onCopy(chosen));
    if (command && key.toLowerCase() === 'z') return act(props.onUndo);
    if (command || event.altKey) return undefined;
    if (key === 'F2') return act(editActive);
    if (key === 'Enter') return act(() => step(shiftKey ? -1 : 1, 0));
    if ((key === 'Delete' || key === 'Backspace') && canEdit) return act(() => props.onClear(chosen));
    if ([...key].length === 1 && canEdit && cellAt(active)?.formula === undefined) return act(() => edit(key));
    return undefined;
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!canEdit || text === '') return;
    event.preventDefault();
    props.onPaste({ row: chosen.top, column: chosen.left }, text);
  };

  const editor = (
    <CellEditor
      label={cellAddress(active.row, active.column)}
      initial={typing ?? ''}
      style={{
        left: layout.lefts[active.column - 1],
        width: Math.max(120, layout.widths[active.column - 1] ?? 0),
        height: layout.heightOf(active.row),
      }}
      onDone={done}
      onLeave={leave}
    />
  );
  const rowsFrom = (from: number, to: number, above: number): ReactNode =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).map((row) => (
      <GridRow
        key={row}
        row={row}
        top={layout.topOf(row) - above}
        sheet={sheet}
        layout={layout}
        cells={rowAt(row) ?? []}
        active={active}
        chosen={chosen}
        marks={marks}
        frozen={{ columns: frozenColumns, by: view.left }}
        showFormulas={showFormulas}
        plain={plain}
        editor={typing !== undefined && row === active.row ? editor : null}
        onCell={go}
        onEdit={editActive}
      />
    ));
  const isInView = active.row <= frozenRows || (rowAt(active.row) && active.row >= first && active.row <= last);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-readonly={!canEdit}
      aria-multiselectable="true"
      aria-rowcount={layout.rowCount + 1}
      aria-colcount={layout.columnCount + 1}
      tabIndex={0}
      className={mergeClasses(styles.grid, plain && styles.plainGrid)}
      aria-activedescendant={isInView ? `cell-${cellAddress(active.row, active.column)}` : undefined}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onScroll={({ currentTarget }) =>
        setView((before) => ({ ...before, top: currentTarget.scrollTop, left: currentTarget.scrollLeft }))
      }
    >
      <div role="row" aria-rowindex={1} className={styles.head} style={{ width: layout.width }}>
        <div role="presentation" className={mergeClasses(styles.headCell, styles.corner, plain && styles.plainHead)} />
        {layout.widths.map((width, index) => (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            className={mergeClasses(styles.headCell, plain && styles.plainHead)}
            style={{ width, ...(index < frozenColumns && { left: view.left, zIndex: 1 }) }}
          >
            {columnLetters(index + 1)}
          </div>
        ))}
      </div>
      {frozenRows > 0 && (
        <div role="rowgroup" className={styles.frozenRows} style={{ height: frozenHeight, width: layout.width }}>
          {rowsFrom(1, frozenRows, 0)}
        </div>
      )}
      <div role="rowgroup" style={{ position: 'relative', height: layout.height - frozenHeight, width: layout.width }}>
        {rowsFrom(first, last, frozenHeight)}
      </div>
    </div>
  );
}
