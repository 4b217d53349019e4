/** Nodes for what stands in ledgers, units and factors, each made once. */
import type { ActivityLedger, LedgerNamed } from '../../ledgers/allLedgers';
import { valueAt, type KeyOfKind } from '../../ledgers/ledgerTable';
import type { ActivityGroup } from '../../model/activityGroups';
import type { Factor } from '../../model/factors';
import { globalWarmingPotential, type Gas } from '../../model/gwp';
import { blocksOfGroup } from '../../model/blocks';
import type { LineKey } from '../../model/entries';
import type { Plant, Stock } from '../../model/plant';
import { ZERO, exact } from '../../quantity/exact';
import type { Unit } from '../../quantity/units';
import { follows, given, one, ledgerCell, type Node } from './node';
import { factorInTonnes } from '../rules/factorInTonnes';
import { blocked, isBlocked } from './value';

/** The columns of numbers in which the rows of a line agree. */
type LineNumber = KeyOfKind<LedgerNamed<ActivityLedger>, 'number' | 'amount' | 'share'> & LineKey<ActivityLedger>;

export interface Sources {
  /** Sum of a group's rows in the ledger's unit; blocked where a row that may belong to the group cannot be read. */
  quantity(group: ActivityGroup, ledger: ActivityLedger, process: number): Node;
  /** The closing stock of a row of `Stocks`, in its unit; blocked where the row cannot be read. */
  closing(stock: Stock): Node;
  /** The measured part of the same sum. */
  measured(group: ActivityGroup, ledger: ActivityLedger, process: number): Node;
  /** A number that all rows of the group state, such as metal content; nothing where it is blank. */
  stated(group: ActivityGroup, key: LineNumber): Node | undefined;
  /** The same; `one` where it is blank. */
  shared(group: ActivityGroup, key: LineNumber): Node;
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
    closing: ({ input: { group, process }, closing }) =>
      once(`closing ${group.firstRow}`, () => {
        const errors = blocksOfGroup(plant, process, 'Stocks', group);
        return given(errors.length > 0 ? blocked(errors) : closing, { kind: 'ledger value', group, key: 'closing' });
      }),
    measured: (group, ledger, process) =>
      once(group.criteria, () => {
        const { value } = sources.quantity(group, ledger, process);
        return given(isBlocked(value) ? value : group.measured, { kind: 'measured sum', group });
      }),
    stated: (group, key) => {
      const value = valueAt(group.table, key, group.firstRow);
      return (
        value &&
        once(`${group.table.ledger.table} ${group.firstRow} ${key}`, () =>
          given(value, { kind: 'ledger value', group, key }),
        )
      );
    },
    shared: (group, key) => sources.stated(group, key) ?? one,
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
        given(factor.uncertainty ?? ZERO, ledgerCell(factor.table, factor.row, 'uncertainty')),
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
