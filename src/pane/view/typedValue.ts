/** What a person types in the pane for a cell, as the value that the cell gets. */
import type { ColumnKind } from '../../ledgers/columns';
import type { CellValue } from '../../workbook/sheetPlan';

interface TypedValue {
  readonly value: CellValue;
  /** Number format that the cell needs for it. */
  readonly format?: string;
}

const numberKinds: readonly ColumnKind[] = ['number', 'amount', 'share'];

/** A number or day where the column holds such and the text is one; otherwise the text, and nothing for a blank one. A comma parts no decimals: nobody could tell which it means. */
export function typedValue(text: string, kind: ColumnKind): TypedValue {
  const plain = text.trim();
  if (plain === '') return { value: null };
  const [, digits = '', percent] = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*(%?)$/.exec(plain) ?? [];
  if (numberKinds.includes(kind) && digits !== '') return { value: Number(`${digits}${percent === '%' ? 'e-2' : ''}`) };
  const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  if (kind === 'date' && day) {
    const [year, month, date] = day.slice(1).map(Number) as [number, number, number];
    const time = Date.UTC(year, month - 1, date);
    const isDay = new Date(time).getUTCMonth() === month - 1;
    if (isDay && year >= 1901) return { value: time / 86_400_000 + 25_569, format: 'yyyy-mm-dd' };
  }
  return { value: plain };
}
