/** Does one row of an activity ledger stand twice? */
import { finding, type Finding } from '../findings/finding';
import { summedLedgers } from '../ledgers/allLedgers';
import { placeOf, textAt, type LedgerTable } from '../ledgers/ledgerTable';
import { CellKind, type ColumnSnapshot } from '../workbook/snapshot';
import type { Check } from './check';

/** The other ledgers have checks of their own: certificates by number, factors by item, figures by metric, settings by name. */
const ledgers = [...summedLedgers, 'CertificatePurchases'] as const;

/** A row that equals another in every cell, also in those that are not read, is a warning. A ticket that stands twice has its own. */
export const repeatedRows: Check = ({ tables }) =>
  ledgers.flatMap((name) => {
    const table = tables.get(name);
    if (!table) return [];
    return repeats(table).flatMap(([first, row]): readonly Finding[] =>
      table.badRows.has(row) || textAt(table, 'ticket', row) !== ''
        ? []
        : [
            finding('repeated-row', placeOf(table, row, table.columns.has('quantity') ? 'quantity' : 'volume'), {
              first: String(first + 1),
            }),
          ],
    );
  });

/** Each row that equals an earlier one, with the first it equals, 0-based. */
function repeats({ rows, snapshot }: LedgerTable): readonly (readonly [first: number, row: number])[] {
  const classes = new Float64Array(snapshot.rowCount);
  for (const column of snapshot.columns) {
    const codes = codesOf(column, rows);
    const seen = new Map<number, number>();
    for (const row of rows) {
      const combined = (classes[row] ?? 0) * (rows.length + 1) + (codes[row] ?? 0);
      const known = seen.get(combined) ?? seen.size;
      seen.set(combined, known);
      classes[row] = known;
    }
  }
  const firsts = new Map<number, number>();
  return [...rows].flatMap((row) => {
    const own = classes[row] ?? 0;
    const first = firsts.get(own);
    if (first === undefined) firsts.set(own, row);
    return first === undefined ? [] : [[first, row] as const];
  });
}

/** Small integers that stand for what the cells hold; a blank is 0. */
function codesOf({ kinds, numbers, texts, dictionary }: ColumnSnapshot, rows: Iterable<number>): Uint32Array {
  const codes = new Uint32Array(kinds.length);
  const known = new Map<number | string, number>();
  for (const row of rows) {
    const kind = kinds[row] ?? CellKind.blank;
    if (kind === CellKind.blank) continue;
    const isText = kind === CellKind.text || kind === CellKind.error;
    const value = isText ? (dictionary[texts[row] ?? 0] ?? '') : (numbers[row] ?? 0);
    const code = known.get(value) ?? known.size + 1;
    known.set(value, code);
    codes[row] = code;
  }
  return codes;
}
