/** Checks that each total is the sum of its lines, the lines taken along another way than the total was. */
import type { Finding } from '../findings/finding';
import { exact, plainText } from '../quantity/exact';
import { marketChannels, locationChannels, type Channel } from './channels';
import { statedDifference, type Crossfoot } from './checks';
import type { EnergyUse } from './energyUse';
import { gasScopes, type GasLine } from './gasInventory';
import type { Inventory } from './inventory';
import type { MetalLine } from './metalLines';
import { follows, type Node } from './node';
import { difference } from './rules/difference';
import { total } from './rules/total';
import type { ScrapTotals } from './scrapTotals';

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
    return { kind, channel, lines: sum, total: whole, difference: follows(difference, sum, whole) };
  };
  const scopes = [...new Set([...locationChannels, ...marketChannels])];
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
      : gasScopes.map((scope) =>
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

/** The errors of checks that do not hold: a fault of the calculation itself, which must never be published. */
export function brokenChecks(checks: readonly TotalCheck[], crossfoot: Crossfoot): readonly Finding[] {
  const all = [
    ...checks.map((check) => ({ name: checkName(check), difference: check.difference })),
    ...crossfoot.views.map((view) => ({ name: `crossfoot ${view.view}`, difference: view.difference })),
  ];
  return all.flatMap(({ name, difference: gap }): Finding[] => {
    const stated = statedDifference(gap);
    if (!stated || stated.abs().lessThan(exact('1e-15'))) return [];
    return [
      {
        code: 'crossfoot-broken',
        severity: 'error',
        place: {},
        details: { check: name, difference: plainText(stated, 12) },
      },
    ];
  });
}

/** The check's name in results for other programs. */
export function checkName({ kind, channel }: TotalCheck): string {
  const names = {
    sites: 'inventory = its sites',
    gases: 'inventory = its gases',
    scrap: 'scrap = its lines',
    energy: 'energy = its sites',
  };
  return channel ? `${names[kind]}: ${channel}` : names[kind];
}
