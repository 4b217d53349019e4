/** One row of a sheet: its number, its cells with what is wrong with them, and the cell that is being typed into. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../findings/severity';
import { cellAddress } from '../workbook/address';
import type { ShownCell, ShownSheet } from './bookApi';
import { isInBlock, type CellBlock, type CellPlace, type GridLayout } from './gridLayout';
import { useGridStyles } from './gridStyles';

/** What is wrong with a cell. */
export interface CellMark {
  readonly severity: Severity;
  readonly text: string;
}

interface GridRowProps {
  readonly row: number;
  /** From the top of what holds the rows. */
  readonly top: number;
  readonly sheet: ShownSheet;
  readonly layout: GridLayout;
  readonly cells: readonly ShownCell[];
  readonly active: CellPlace;
  readonly chosen: CellBlock;
  /** By address. */
  readonly marks: ReadonlyMap<string, CellMark>;
  /** Columns that stay in view, and how far they have to move for it. */
  readonly frozen: { readonly columns: number; readonly by: number };
  readonly showFormulas: boolean;
  readonly plain: boolean;
  readonly editor: ReactNode;
  readonly onCell: (place: CellPlace, extend: boolean) => void;
  readonly onEdit: () => void;
}

const blank = { code: 'General', bold: false, italic: false, wrap: false };

export function GridRow(props: GridRowProps): ReactNode {
  const { row, top, layout, cells, active, chosen, marks, plain, editor } = props;
  const styles = useGridStyles();
  const wanted = new Set<number>();
  if (row === active.row) wanted.add(active.column);
  if (row >= chosen.top && row <= chosen.bottom)
    for (let column = chosen.left; column <= Math.min(chosen.right, layout.columnCount); column += 1)
      wanted.add(column);
  for (let column = 1; marks.size > 0 && column <= layout.columnCount; column += 1)
    if (marks.has(cellAddress(row, column))) wanted.add(column);
  for (const { column } of cells) wanted.delete(column);
  const blanks = [...wanted].map((column): ShownCell => ({
    column,
    text: '',
    isNumber: false,
    isError: false,
    format: blank,
  }));
  const height = layout.heightOf(row);
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top, width: layout.width, height }}>
      <div role="rowheader" className={mergeClasses(styles.rowHead, plain && styles.plainHead)} style={{ height }}>
        {row}
      </div>
      {[...cells, ...blanks].map((cell) => (
        <GridCell key={cell.column} cell={cell} {...props} />
      ))}
      {editor}
    </div>
  );
}

function GridCell({ cell, ...props }: GridRowProps & { readonly cell: ShownCell }): ReactNode {
  const { row, sheet, layout, cells, active, chosen, marks, frozen, showFormulas, plain, onCell, onEdit } = props;
  const styles = useGridStyles();
  const place = { row, column: cell.column };
  const merge = sheet.merges.find((block) => isInBlock(place, block));
  if (merge && (merge.top !== row || merge.left !== cell.column)) return null;
  const isActive = row === active.row && cell.column === active.column;
  const isChosen = isInBlock(place, chosen) && !isActive;
  const mark = marks.get(cellAddress(row, cell.column));
  const isFrozen = cell.column <= frozen.columns && frozen.by > 0;
  const left = layout.lefts[cell.column - 1] ?? 0;
  const end = merge ? (layout.lefts[merge.right] ?? layout.width) : endOf(cell, cells, layout, isActive || isFrozen);
  const height = merge ? layout.topOf(merge.bottom + 1) - layout.topOf(row) : layout.heightOf(row);
  const text = showFormulas && cell.formula !== undefined ? `=${cell.formula}` : cell.text;
  const { format } = cell;
  return (
    <div
      id={`cell-${cellAddress(row, cell.column)}`}
      role="gridcell"
      aria-colindex={cell.column + 1}
      aria-selected={isActive}
      aria-invalid={mark?.severity === 'error' ? true : undefined}
      {...(text === '' && { 'aria-label': cellAddress(row, cell.column) })}
      title={mark ? `${mark.text}${text === '' ? '' : `\n${text}`}` : text}
      className={mergeClasses(
        styles.cell,
        cell.isNumber && styles.number,
        format.wrap && styles.wrapped,
        showFormulas && cell.formula !== undefined && styles.formula,
        merge && !plain && styles.merged,
        isFrozen && !plain && styles.frozenCell,
        isChosen && styles.chosen,
        mark && styles[mark.severity],
        isActive && styles.active,
      )}
      style={{
        left: isFrozen ? left + frozen.by : left,
        width: end - left,
        height,
        ...(format.align && { textAlign: format.align }),
        ...(format.bold && { fontWeight: 600 }),
        ...(format.italic && { fontStyle: 'italic' }),
        ...(!plain && format.color !== undefined && { color: `#${format.color}` }),
        ...(!plain && !isChosen && format.fill !== undefined && { backgroundColor: `#${format.fill}` }),
      }}
      onMouseDown={({ shiftKey, button }) => button === 0 && onCell(place, shiftKey)}
      onDoubleClick={onEdit}
    >
      {text}
    </div>
  );
}

/** Where a cell ends: a text runs on over the blank cells behind it, eight at most. */
function endOf(
  { column, isNumber, format }: ShownCell,
  cells: readonly ShownCell[],
  { lefts, width }: GridLayout,
  isBounded: boolean,
): number {
  const next = cells.find((other) => other.column > column)?.column ?? lefts.length;
  const spills = !isNumber && !format.wrap && format.align === undefined && !isBounded;
  return (spills ? lefts[Math.max(column, Math.min(next - 1, column + 8))] : lefts[column]) ?? width;
}
