/** Have lists got entries that the ledgers made of them lack? */
import { finding, type Finding } from '../findings/finding';
import type { GrownList } from '../lists/grownLists';
import { firstCellOf, placeOf } from '../lists/listPlace';

/** A warning at the list's first header. */
export function grownListFinding({ list, ledger, entries }: GrownList): Finding {
  const place = { table: ledger.table, cell: firstCellOf(list) };
  return finding('list-grew', place, { value: placeOf(list), table: ledger.table, count: String(entries.length) });
}
