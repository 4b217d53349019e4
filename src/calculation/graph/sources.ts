/** Nodes for what stands in ledgers, units and factors, each made once. */
import { numberAt } from '../../ledgers/ledgerTable';
import type { ActivityGroup } from '../../model/activityGroups';
import { groupNumber } from '../../model/activityGroups';
import type { Factor } from '../../model/factors';
import { globalWarmingPotential, type Gas } from '../../model/gwp';
import { blocksOfGroup } from '../../model/blocks';
import type { ActivityLedger, Plant } from '../../model/plant';
import { exact } from '../../quantity/exact';
import type { Unit } from '../../quantity/units';
import { follows, given, one, type Node } from './node';
import { factorInTonnes } from '../rules/factorInTonnes';
import { blocked, isBlocked } from './value';

export interface Sources {
  /** Sum of a group's rows in the ledger's unit; blocked where a row that may belong to the group cannot be read. */
  quantity(group: ActivityGroup, ledger: ActivityLedger, process: number): Node;
  /** The measured part of the same sum. */
  measured(group: ActivityGroup, ledger: ActivityLedger, process: number): Node;
  /** A number that all rows of the group share, such as metal content; `one` where it is blank. */
  shared(group: ActivityGroup, key: string): Node;
  unitSize(unit: Unit): Node;
  potential(gas: Gas): Node;
  factorValue(factor: Factor): Node;
  /** Uncertainty of a factor as a share; zero where it has none. */
  factorUncertainty(factor: Factor): Node;
  /** The factor with its numerator in tonnes (calorific values: in GJ). */
  factorInTonnes(factor: Factor): Node;
  readonly usedFactors: readonly Factor[];
  readonly usedUnits: readonly Unit[];
  readonly usedGases: readonly Gas[];
}

/** Sources for one run; equal things share one node, so that each has one cell. */
export function createSources(plant: Plant): Sources {
  const made = new Map<unknown, Node>();
  const usedFactors: Factor[] = [];
  const usedUnits: Unit[] = [];
  const usedGases: Gas[] = [];
  const once = (key: unknown, make: () => Node): Node => {
    const node = made.get(key) ?? make();
    made.set(key, node);
    return node;
  };
  const tonnes = new Map<Factor, Node>();
  const sources: Sources = {
    usedFactors,
    usedUnits,
    usedGases,
    quantity: (group, ledger, process) =>
      once(group, () => {
        const errors = blocksOfGroup(plant, process, ledger, group);
        return given(errors.length > 0 ? blocked(errors) : group.quantity, { kind: 'ledger sum', group });
      }),
    measured: (group, ledger, process) =>
      once(group.criteria, () => {
        const { value } = sources.quantity(group, ledger, process);
        return given(isBlocked(value) ? value : group.measured, { kind: 'measured sum', group });
      }),
    shared: (group, key) => {
      const value = groupNumber(group, key);
      return value === undefined
        ? one
        : once(`${group.table.ledger.table} ${group.firstRow} ${key}`, () =>
            given(value, { kind: 'ledger value', group, key }),
          );
    },
    unitSize: (unit) =>
      once(`unit ${unit.symbol}`, () => {
        usedUnits.push(unit);
        return given(exact(unit.size), { kind: 'unit size', unit });
      }),
    potential: (gas) =>
      once(`potential ${gas}`, () => {
        usedGases.push(gas);
        return given(globalWarmingPotential(plant.settings.gwp, gas), { kind: 'potential', gas });
      }),
    factorValue: (factor) =>
      once(factor, () => {
        usedFactors.push(factor);
        return given(factor.value, { kind: 'factor', factor });
      }),
    factorUncertainty: (factor) =>
      once(`uncertainty ${factor.row}`, () =>
        given(exact(numberAt(factor.table, 'uncertainty', factor.row) ?? 0), {
          kind: 'ledger cell',
          table: factor.table,
          row: factor.row,
          key: 'uncertainty',
        }),
      ),
    factorInTonnes: (factor) => {
      const node =
        tonnes.get(factor) ??
        follows(factorInTonnes, sources.factorValue(factor), sources.unitSize(factor.unit.numerator));
      tonnes.set(factor, node);
      return node;
    },
  };
  return sources;
}
