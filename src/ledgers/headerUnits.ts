/** Units that a header has in brackets or behind its name, against the units that the rows state or the column is defined in. */
import { finding, type Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import { findUnit } from '../quantity/units';
import type { TableSnapshot } from '../workbook/snapshot';
import { unitBehind, type Ledger } from './columns';
import { CellState, cellOf, type LedgerColumn } from './ledgerTable';

/** The last text in brackets of a header, such as `kg` of `Quantity (kg)`; nothing where it has none. */
function bracketOf(header: string): string | undefined {
  const texts = header.normalize('NFKC').match(/[([{【][^([{【)\]}】]*[)\]}】]/g);
  return texts?.at(-1)?.slice(1, -1).trim();
}

/** The known unit that a header has in brackets or behind its name, as it is spelled there. */
export function unitOfHeader(header: string): string | undefined {
  const text = bracketOf(header);
  return text !== undefined && findUnit(text) ? text : unitBehind(header);
}

/** Columns that are counted in the unit of the row. */
const measures = ['quantity', 'volume', 'opening', 'closing'];

/** Columns that are defined in one unit, with other units that a header may name. */
const fixedUnits: Readonly<Record<string, readonly (readonly [pattern: RegExp, unit: string])[]>> = {
  duration: [[/^(s|sec|secs|seconds?|h|hours?|秒|秒钟|小时)$/i, 'min']],
  overvoltage: [[/^(v|kv|volts?|伏|伏特)$/i, 'mV']],
};
const declared = ['footprint', 'footprintDirect', 'footprintIndirect'];
const perMass = /^(g|kg|t|吨|千克)\s*CO2\s*(?:e|eq|-eq|当量)?\s*\/\s*(g|kg|t|吨|千克)\b/i;

/** The errors of headers whose unit contradicts the row's or the column's, by 0-based row; all rows of one contradiction share one finding. */
export function headerUnitErrors(
  ledger: Ledger,
  snapshot: TableSnapshot,
  columns: ReadonlyMap<string, LedgerColumn>,
  rows: readonly number[],
): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  const notes = new Notes();
  const note = (row: number, { header, position }: LedgerColumn, first: string, second: string): void => {
    const one = notes.once([String(position), second], () =>
      finding(
        'header-unit-differs',
        { table: ledger.table, row: row + 1, column: header, cell: cellOf(snapshot, row, position) },
        { first, second },
      ),
    );
    found.set(row, [...(found.get(row) ?? []), one]);
  };
  const unit = columns.get('unit');
  for (const column of columns.values()) {
    const isFilled = (row: number): boolean => column.states[row] !== CellState.blank;
    const inHeader = measures.includes(column.column.key) ? unitOfHeader(column.header) : undefined;
    if (inHeader !== undefined && unit) {
      const symbol = findUnit(inHeader)?.symbol;
      for (const row of rows) {
        const meant = unit.meanings[unit.codes[row] ?? 0] ?? '';
        if (meant !== '' && meant !== symbol && isFilled(row))
          note(row, column, inHeader, unit.texts[unit.codes[row] ?? 0] ?? '');
      }
    }
    const wanted = fixedUnitOf(column);
    if (wanted) for (const row of rows) if (isFilled(row)) note(row, column, bracketOf(column.header) ?? '', wanted);
  }
  return found;
}

/** The unit that a column is defined in, where its header names another. */
function fixedUnitOf({ column, header }: LedgerColumn): string | undefined {
  const text = bracketOf(header);
  if (text === undefined) return undefined;
  const [, unit] = fixedUnits[column.key]?.find(([pattern]) => pattern.test(text)) ?? [];
  if (unit !== undefined || !declared.includes(column.key)) return unit;
  const [, of, per] = perMass.exec(text) ?? [];
  return of !== undefined && per !== undefined && findUnit(of)?.symbol !== findUnit(per)?.symbol
    ? 'kgCO2e/kg'
    : undefined;
}
