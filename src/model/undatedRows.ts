/** Rows without a date that stand for the whole period, where other rows show that the ledgers cover more than the period. */
import { finding, type Finding } from '../findings/finding';
import { summedLedgers } from '../ledgers/allLedgers';
import { CellState, placeOf } from '../ledgers/ledgerTable';
import type { Ledgers } from '../ledgers/readLedgers';

/** One warning per ledger with undated rows, where any row of an activity is dated outside the period: a year's total would count whole in a quarter. */
export function undatedBesideOutside({ tables }: Ledgers, outside: readonly Finding[]): readonly Finding[] {
  if (outside.length === 0) return [];
  return ([...summedLedgers, 'AnodeEffects'] as const).flatMap((name): readonly Finding[] => {
    const table = tables.get(name);
    const date = table?.columns.get('date');
    const undated = [...(table?.rows ?? [])].filter((row) => !date || date.states[row] === CellState.blank);
    const [first] = undated;
    if (!table || first === undefined) return [];
    return [
      finding('undated-rows', placeOf(table, first, 'date'), {
        count: String(undated.length),
      }),
    ];
  });
}
