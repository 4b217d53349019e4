/** Scrap whose origin is nearly the name of a site or process of the plant, but for a slip of the pen. */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import { isSlip, nearestName } from '../quantity/nearestName';
import type { ActivityGroup } from './activityGroups';
import { rowBlock } from './blocks';
import type { Block, Input, MisnamedOrigin } from './plant';
import type { UnitProcess } from './unitProcesses';

/**
 * In-house scrap of such an origin, which leaves open which boundaries count it; and blocks of bought scrap, which may be in-house scrap.
 * A name that is near none of the plant's is left as it is: not every process of an organisation stands in its ledgers.
 */
export function misnamedOrigins(
  processes: readonly UnitProcess[],
  inputs: readonly Input[],
): { readonly inHouse: ReadonlyMap<Input, MisnamedOrigin>; readonly blocks: readonly Block[] } {
  const inHouse = new Map<Input, MisnamedOrigin>();
  const blocks: Block[] = [];
  for (const input of inputs) {
    if (input.ledger !== 'Scrap') continue;
    const { group, process } = input;
    const { originSite, originProcess } = group.entry;
    const names = (['site', 'process'] as const).map((key) => processes.map((one) => one[key]));
    const site = meant(originSite, names[0] ?? []);
    const origin = meant(originProcess, names[1] ?? []);
    if (!site.isOther && !origin.isOther) continue;
    const error = errorOf(group, site.isOther ? 'originSite' : 'originProcess', site.isOther ? site.name : origin.name);
    if (group.entry.class === 'internal') inHouse.set(input, { error, site: site.name, process: origin.name });
    else blocks.push(rowBlock('Scrap', group.table, group.firstRow, { process, errors: [error], isApart: true }));
  }
  return { inHouse, blocks };
}

/** The known name that a name is a slip of; else the name itself. */
function meant(name: string, known: readonly string[]): { readonly name: string; readonly isOther: boolean } {
  const isKnown = name === '' || known.some((one) => formulaKey(one) === formulaKey(name));
  const near = isKnown
    ? undefined
    : nearestName(
        name,
        known.filter((one) => isSlip(name, one)),
      );
  return { name: near ?? name, isOther: near !== undefined };
}

function errorOf(group: ActivityGroup<'Scrap'>, key: 'originSite' | 'originProcess', near: string): Finding {
  return finding('origin-misnamed', placeOf(group.table, group.firstRow, key), { value: group.entry[key], near });
}
