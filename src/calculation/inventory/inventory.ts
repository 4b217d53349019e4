/** The organisation's inventory: the processes' own emissions by scope, in all and per site. */
import { finding, type Finding } from '../../findings/finding';
import { inputLedgers } from '../../ledgers/allLedgers';
import type { Plant } from '../../model/plant';
import { supplyOf } from '../../model/scopeLines';
import { perDistinctChannel, type Channel, type PerChannel } from '../graph/channels';
import { follows, unknownNode, zero, type Node } from '../graph/node';
import { total } from '../rules/total';
import type { EmissionLine } from '../emissions/emissionLine';
import { withoutTolled } from '../metal/tolledMetal';

interface SiteInventory {
  readonly site: string;
  readonly processes: readonly number[];
  readonly emissions: PerChannel<Node>;
}

export interface Inventory {
  readonly findings: readonly Finding[];
  readonly emissions: PerChannel<Node>;
  readonly sites: readonly SiteInventory[];
}

/** Adds the own emissions of every process, per channel, tCO2e, without what opening stocks carry from periods before; blocked where no ledger of emissions has any row: unknown is not zero. */
export function inventory(
  plant: Plant,
  owns: readonly PerChannel<Node>[],
  tolled: readonly EmissionLine[] = [],
): Inventory {
  const sites = [...new Set(plant.processes.map((process) => process.site))].sort();
  const ownOf = (processes: readonly number[], channel: Channel): readonly Node[] =>
    processes.flatMap((process) => {
      const own = owns[process]?.[channel];
      return own ? [own] : [];
    });
  const sumOf = (processes: readonly number[], channel: Channel): Node => {
    if (supplyOf(channel) === 'Stocks') return zero;
    const sum = follows(total, ...ownOf(processes, channel));
    return channel === 'scope3_1' ? withoutTolled(sum, processes, tolled) : sum;
  };
  const bySite = sites.map((site): SiteInventory => {
    const processes = plant.processes.filter((process) => process.site === site).map((process) => process.index);
    return { site, processes, emissions: perDistinctChannel(owns, (channel) => sumOf(processes, channel), zero) };
  });
  const all = plant.processes.map((process) => process.index);
  if (!hasActivity(plant)) {
    const known = [...plant.ledgers.findings, ...plant.findings].filter(isWithoutActivity);
    const nothing = unknownNode(known.length > 0 ? known : [noActivity]);
    const unknown = (channel: Channel): Node => (supplyOf(channel) === 'Stocks' ? zero : nothing);
    return {
      findings: known.length > 0 ? [] : [noActivity],
      sites: bySite.map((site) => ({ ...site, emissions: perDistinctChannel(owns, unknown, zero) })),
      emissions: perDistinctChannel(owns, unknown, zero),
    };
  }
  return { findings: [], sites: bySite, emissions: perDistinctChannel(owns, (channel) => sumOf(all, channel), zero) };
}

/** True where a finding says already that a ledger is not there, or looks like one that is not counted. */
function isWithoutActivity({ code, place }: Finding): boolean {
  return ['missing-table', 'table-not-read', 'no-rows'].includes(code) && activityLedgers.includes(place.table ?? '');
}

const activityLedgers: readonly string[] = [
  ...inputLedgers.filter((name) => name !== 'Scrap' && name !== 'Stocks'),
  'AnodeEffects',
];

const noActivity = finding('no-rows', { table: 'Energy' }, { table: 'Energy' }, 'warning');

/** True where any ledger from which emissions follow has a row, readable or not. */
function hasActivity(plant: Plant): boolean {
  return activityLedgers.some((name) => (plant.ledgers.tables.get(name)?.rows.length ?? 0) > 0);
}
