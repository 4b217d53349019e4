/** What is left out on the record: inputs without a factor that `Exclusions` names, as long as their estimated shares keep the limits. */
import { finding, type Finding } from '../findings/finding';
import type { LedgerTables } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, textAt, valueAt } from '../ledgers/ledgerTable';
import { exact, total, ZERO, type Exact } from '../quantity/exact';
import { printed } from '../quantity/printed';
import { declaresFootprint } from './entries';
import type { FactorLibrary } from './factors';
import type { Exclusion, Input, LeftOut } from './plant';
import type { UnitProcess } from './unitProcesses';

/** The cut-off of GB/T 44905-2024 and of the good practice of the International Aluminium Institute: each below 1 %, all together at most 5 %. */
const exclusionLimits = { each: exact('0.01'), together: exact('0.05') } as const;

/** The rows that can be read. */
function exclusionsOf(tables: LedgerTables): readonly Exclusion[] {
  const table = tables.get('Exclusions');
  if (!table) return [];
  return [...table.rows]
    .filter((row) => !table.badRows.has(row))
    .map((row) => ({
      table,
      row,
      process: textAt(table, 'process', row),
      item: textAt(table, 'item', row),
      reason: textAt(table, 'reason', row),
      share: valueAt(table, 'estimatedShare', row) ?? ZERO,
      evidence: textAt(table, 'evidence', row),
    }));
}

interface Facts {
  readonly tables: LedgerTables;
  readonly library: FactorLibrary;
  readonly processes: readonly UnitProcess[];
  readonly inputs: readonly Input[];
}

/** Takes the rows beside the inputs: a share above the limit, or a sum above it, is an error; what has a factor counts all the same, with a warning. */
export function leftOut({ tables, library, processes, inputs }: Facts): LeftOut {
  const exclusions = exclusionsOf(tables);
  const table = tables.get('Exclusions');
  const unread = [...(table?.tableErrors ?? []), ...[...(table?.badRows.values() ?? [])].flat()];
  const above = new Map(
    exclusions.flatMap((one): readonly [Exclusion, Finding][] =>
      one.share.greaterThan(exclusionLimits.each)
        ? [[one, finding('exclusion-above-limit', placeOfShare(one), { item: one.item, value: percent(one.share) })]]
        : [],
    ),
  );
  const together = total(exclusions.map(({ share }) => share));
  const [first] = exclusions;
  const sum =
    first && together.greaterThan(exclusionLimits.together)
      ? [finding('exclusions-above-limit', placeOfShare(first), { value: percent(together) })]
      : [];
  const named = inputs.flatMap((input) => {
    const exclusion = exclusionOf(exclusions, processes[input.process]?.process ?? '', input.item);
    return exclusion ? [{ input, exclusion }] : [];
  });
  const isOpen = ({ input }: (typeof named)[number]): boolean => isWithoutFactor(library, input);
  const counted = new Set(named.filter((one) => !isOpen(one)).map(({ exclusion }) => exclusion));
  return {
    exclusions,
    unread,
    inputs: new Map(
      named.filter(isOpen).map(({ input, exclusion }) => [input, [...[above.get(exclusion) ?? []].flat(), ...sum]]),
    ),
    findings: [
      ...above.values(),
      ...sum,
      ...[...counted].map(({ table, row, item }) =>
        finding('exclusion-counted', placeOf(table, row, 'item'), { item }),
      ),
    ],
  };
}

const placeOfShare = ({ table, row }: Exclusion) => placeOf(table, row, 'estimatedShare');
const percent = (share: Exact): string => `${printed(share, 'share')} %`;

/** True of what is bought, carried or treated and neither the library nor its supplier describes. Energy without a factor is too much to be left out. */
function isWithoutFactor({ byItem, errorsByItem }: FactorLibrary, { ledger, item, group, product }: Input): boolean {
  const key = formulaKey(item);
  return (
    ['Materials', 'Transport', 'Waste'].includes(ledger) &&
    !product &&
    !byItem.has(key) &&
    !errorsByItem.has(key) &&
    !declaresFootprint(group.entry)
  );
}

/** The row that names an item of a process; of its process rather than of every process. */
function exclusionOf(exclusions: readonly Exclusion[], process: string, item: string): Exclusion | undefined {
  const ofItem = exclusions.filter((one) => formulaKey(one.item) === formulaKey(item));
  return (
    ofItem.find((one) => formulaKey(one.process) === formulaKey(process)) ?? ofItem.find((one) => one.process === '')
  );
}
