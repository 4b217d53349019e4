/** Checks that each total is the sum of its lines, the lines taken along another way than the total was. */
import { marketChannels, locationChannels, type Channel } from '../graph/channels';
import type { EnergyUse } from '../inventory/energyUse';
import { gasChannels, type GasLine } from '../inventory/gasInventory';
import type { Inventory } from '../inventory/inventory';
import type { MetalLine } from '../metal/metalLines';
import { besideUnknown, follows, zero, type Node } from '../graph/node';
import { difference } from '../rules/difference';
import { total } from '../rules/total';
import type { ScrapTotals } from '../metal/scrapTotals';

export interface TotalCheck {
  readonly kind: 'sites' | 'gases' | 'scrap' | 'energy';
  /** The scope that is added up, where it is one. */
  readonly channel: Channel | undefined;
  readonly lines: Node;
  readonly total: Node;
  readonly difference: Node;
}

interface Totals {
  readonly inventory: Inventory;
  readonly gases: readonly GasLine[];
  readonly scrap: ScrapTotals;
  readonly metalLines: readonly MetalLine[];
  readonly energy: EnergyUse | undefined;
}

/** One check per total, differences in the unit of the total. */
export function totalChecks({ inventory, gases, scrap, metalLines, energy }: Totals): readonly TotalCheck[] {
  const check = (
    kind: TotalCheck['kind'],
    channel: Channel | undefined,
    lines: readonly Node[],
    whole: Node,
  ): TotalCheck => {
    const sum = follows(total, ...lines);
    const gap = follows(difference, sum, whole);
    return { kind, channel, lines: besideUnknown(sum, gap), total: besideUnknown(whole, gap), difference: gap };
  };
  const isTold = (scope: Channel): boolean => inventory.emissions[scope] !== zero;
  const scopes = [...new Set([...locationChannels, ...marketChannels])].filter(isTold);
  const scrapLines = metalLines.filter((line) => line.scrapClass !== undefined);
  return [
    ...scopes.map((scope) =>
      check(
        'sites',
        scope,
        inventory.sites.map((site) => site.emissions[scope]),
        inventory.emissions[scope],
      ),
    ),
    ...(gases.length === 0
      ? []
      : gasChannels.filter(isTold).map((scope) =>
          check(
            'gases',
            scope,
            gases.map((gas) => gas.emissions[scope]),
            inventory.emissions[scope],
          ),
        )),
    ...(scrapLines.length === 0
      ? []
      : [
          check(
            'scrap',
            undefined,
            scrapLines.map((line) => line.mass),
            scrap.total,
          ),
        ]),
    ...(energy
      ? [
          check(
            'energy',
            undefined,
            energy.sites.map((site) => site.total),
            energy.total,
          ),
        ]
      : []),
  ];
}
