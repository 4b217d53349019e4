/** What changed between two periods, which have no rows in common: the sums of rows that are alike in all but their day. */
import type { Calculation } from '../calculation/calculate';
import { formulaKey } from '../ledgers/cleanText';
import { cellOf } from '../ledgers/ledgerTable';
import type { ActivityGroup } from '../model/activityGroups';
import { plainText, ZERO, type Exact } from '../quantity/exact';
import type { RowChange, RowSeen } from './rowChanges';

/** As many digits as cells hold. */
const certainDigits = 15;

interface Line {
  readonly seen: RowSeen;
  readonly ledger: string;
  sum: Exact;
}

/** By ledger: the lines whose sum differs, and those that came and went. Sums in the unit of their rows. */
export function lineChanges(earlier: Calculation, later: Calculation): ReadonlyMap<string, readonly RowChange[]> {
  const [before, after] = [linesOf(earlier), linesOf(later)];
  const changes = new Map<string, RowChange[]>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    const ledger = (now ?? old)?.ledger ?? '';
    const found = changeOf(old, now);
    if (found) changes.set(ledger, [...(changes.get(ledger) ?? []), found]);
  }
  return changes;
}

function changeOf(old: Line | undefined, now: Line | undefined): RowChange | undefined {
  if (old && now && old.sum.equals(now.sum)) return undefined;
  const [from, to] = [old, now].map((line) => (line ? plainText(line.sum, certainDigits) : ''));
  const cells = [{ column: 'quantity', earlier: from ?? '', later: to ?? '' }];
  const kind = old && now ? 'changed' : now ? 'added' : 'removed';
  return { kind, earlier: old ? [old.seen] : [], later: now ? [now.seen] : [], cells };
}

function linesOf({ plant }: Calculation): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  const add = (group: ActivityGroup): void => {
    const { ledger, snapshot } = group.table;
    const words = group.criteria.map(({ value }) => String(value));
    const key = formulaKey(JSON.stringify([ledger.table, words]));
    const seen = { cell: cellOf(snapshot, group.firstRow, 0), name: words.filter(Boolean).join(' · ') };
    const line = lines.get(key) ?? { seen, ledger: ledger.table, sum: ZERO };
    line.sum = line.sum.plus(group.quantity);
    lines.set(key, line);
  };
  for (const { group } of [...plant.outputs, ...plant.inputs]) add(group);
  return lines;
}
