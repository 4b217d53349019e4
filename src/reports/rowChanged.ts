/** Whether a ledger row still says what was calculated: a changed status or name moves no number by itself, so it has to be said. */
import { CellState, textAt, type LedgerTable } from '../ledgers/ledgerTable';
import { CellKind } from '../workbook/snapshot';
import { formulaText } from '../workbook/structuredReference';
import { reference, type Cell, type Content } from './draft';
import { ledgerColumn } from './ledgerFormulas';

/** A formula compares so much of a text. */
const longestText = 100;

/** 0 while the cells of these columns say the same, 1 when one of them does not; days are held against the cells that show them. Numbers that formulas follow are left out. */
export function rowChanged(table: LedgerTable, row: number, keys: readonly string[], rowCell: Cell, days: Readonly<Record<string, Cell>> = {}): Content {
  return {
    value: 0, align: 'center',
    formula: ({ sheet }) => {
      const cellOf = (key: string): string | undefined => { const cells = ledgerColumn(table, key); return cells && `INDEX(${cells},${reference(rowCell, sheet)})`; };
      const texts = keys.flatMap((key) => { const cell = cellOf(key); return cell && isTextAsTyped(table, key, row) ? [sameText(cell, textAt(table, key, row) || textTyped(table, key, row))] : []; });
      const dates = Object.entries(days).flatMap(([key, shown]) => { const cell = cellOf(key); return cell ? [`INT(N(${cell}))=${reference(shown, sheet)}`] : []; });
      return `IF(AND(${[...texts, ...dates].join(',') || 'TRUE'}),0,1)`;
    },
  };
}

/** A long or broken number has no text that every program spells alike, and an Excel error none at all. */
function isTextAsTyped(table: LedgerTable, key: string, row: number): boolean {
  const cells = table.snapshot.columns[table.columns.get(key)?.position ?? -1];
  if (cells?.kinds[row] === CellKind.error) return false;
  return cells?.kinds[row] !== CellKind.number || Number.isSafeInteger(cells.numbers[row]);
}

/** What stands in a cell that was to hold a number or a date. */
function textTyped(table: LedgerTable, key: string, row: number): string {
  const cells = table.snapshot.columns[table.columns.get(key)?.position ?? -1];
  if (cells?.kinds[row] === CellKind.number) return String(cells.numbers[row]);
  return cells?.kinds[row] === CellKind.text ? (cells.dictionary[cells.texts[row] ?? 0] ?? '') : '';
}

function sameText(cell: string, text: string): string {
  return text.length > longestText ? `LEFT(${cell},LEN(${formulaText(text.slice(0, longestText))}))=${formulaText(text.slice(0, longestText))}` : `${cell}&""=${formulaText(text)}`;
}

/** Rows that say something in a column, as the live count of them gives it. */
export function rowsNamed(table: LedgerTable | undefined, key: string): number {
  const column = table?.columns.get(key);
  return column ? [...(table?.rows ?? [])].filter((row) => column.states[row] !== CellState.blank).length : 0;
}
