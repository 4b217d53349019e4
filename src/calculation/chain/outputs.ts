/** What each process makes: outputs in the product's unit and the part of the process's burden that falls to each. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf, hasColumn } from '../../ledgers/ledgerTable';
import { blocksOf } from '../../model/blocks';
import {
  carriesBurden,
  type Output,
  type Plant,
  type Product,
  type Stock,
  type StockedOutput,
} from '../../model/plant';
import { isNamedWaste, metalOfName } from '../../library/metalNames';
import { kindOfOutput } from '../../model/kinds';
import { follows, keptBack, numberOf, one, reasonsOf, unknownNode, zero, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { allocationBasis } from '../rules/allocationBasis';
import { allocationShare } from '../rules/allocationShare';
import { metalMass } from '../rules/metalMass';
import { total } from '../rules/total';
import { unit, type Dimension } from '../../quantity/units';
import { nearestName } from '../../quantity/nearestName';
import type { ProcessAllocation } from '../../ledgers/settingKeys';
import { factorsFor } from '../../model/factorStretches';
import { allocationOf } from '../../model/reportSettings';
import type { UnitProcess } from '../../model/unitProcesses';
import type { Sources } from '../graph/sources';
import { isBlocked } from '../graph/value';

/** One group of `Production` rows, or one opening stock, in the product's unit. */
export interface OutputLine {
  readonly output: Output | StockedOutput;
  readonly product: Product;
  readonly quantity: Node;
  /** In the product's unit. */
  readonly amount: Node;
  readonly weight: Node;
  readonly basis: Node;
  /** t of metal in it, and its metal content where one is given; nothing where it is no mass. */
  readonly metal: Node | undefined;
  readonly content: Node | undefined;
}

/** One product of one process. */
export interface ProcessOutput {
  readonly process: number;
  readonly product: Product;
  readonly role: Output['role'];
  readonly lines: readonly OutputLine[];
  readonly amount: Node;
  /** t of metal in it; nothing where it is no mass. */
  readonly metal: Node | undefined;
  readonly basis: Node;
  /** Basis of all outputs of the process that carry burden. */
  readonly allBasis: Node;
  /** Part of the process's burden; scrap carries none under cut-off. */
  readonly share: Node;
  /** Set where it was not made in the period: an opening stock. */
  readonly stock?: Stock;
}

/** Outputs of the plant, and lines of `Production` beside them: products and waste of which there was nothing. */
interface Outputs {
  readonly outputs: readonly ProcessOutput[];
  readonly aside: readonly OutputLine[];
  readonly findings: readonly Finding[];
}

/** The outputs by process and product, in the order in which the processes were found. */
export function processOutputs(plant: Plant, sources: Sources): Outputs {
  const notes = new Notes();
  const lines = plant.outputs.map((output) => outputLine(plant, sources, output, notes));
  const aside: OutputLine[] = [];
  const misnamed = misnamedAllocations(plant);
  const outputs = plant.processes.flatMap((process) => {
    const own = lines.filter((line) => line.output.process === process.index);
    const bearing = own.filter((line) => carriesBurden(line.output));
    const errors = blocksOf(plant, process.index, ['Production']);
    const known = (node: Node): Node => keptBack(node, errors);
    const [firstBearing] = bearing;
    const differing = [...(misnamed.get(process.index) ?? []), ...notComparable(plant, bearing)];
    notes.take(differing);
    const summed = known(follows(total, ...bearing.map((line) => line.basis)));
    const allBasis =
      differing.length > 0 ? unknownNode(differing) : firstBearing ? nonZero(summed, firstBearing, notes) : summed;
    const names = [...new Set(own.map((line) => formulaKey(line.product.name)))];
    return names.flatMap((name): readonly ProcessOutput[] => {
      const ofProduct = own.filter((line) => formulaKey(line.product.name) === name);
      const [first] = ofProduct;
      if (!first) throw new Error(`no output line for ${name}`);
      const sum = known(follows(total, ...ofProduct.map((line) => line.amount)));
      const isNoWaste = first.output.role === 'waste' && numberOf(sum)?.isZero();
      if (isNoWaste || isIdle(plant, sum, first, bearing)) {
        aside.push(...ofProduct);
        if (!isNoWaste) notes.take([idle(first)]);
        return [];
      }
      const amount = first.output.role === 'waste' ? sum : nonZero(sum, first, notes);
      const basis = known(
        follows(total, ...ofProduct.filter((line) => carriesBurden(line.output)).map((line) => line.basis)),
      );
      const share = carriesBurden(first.output) ? follows(allocationShare, basis, allBasis) : zero;
      const metal = ofProduct.flatMap((line) => line.metal ?? []);
      return [
        {
          process: process.index,
          product: first.product,
          role: first.output.role,
          lines: ofProduct,
          amount,
          metal: ofProduct.every((line) => line.metal === line.amount)
            ? amount
            : metal.length === 0
              ? undefined
              : known(follows(total, ...metal)),
          basis,
          allBasis,
          share,
        },
      ];
    });
  });
  return { outputs, aside, findings: [...notes.findings, ...wasteNote(plant, lines)] };
}

/** What the burden of a process is set to be shared by. */
export function allocationIn({ settings, processes }: Plant, process: number): ProcessAllocation {
  const named = processes[process];
  return named ? allocationOf(settings, named) : settings.allocation;
}

/** What the burden is shared by between an output and the others of its process. */
export function sharedBy(
  plant: Plant,
  { process, product }: Pick<ProcessOutput, 'process' | 'product'>,
): 'weight' | Dimension {
  const set = allocationIn(plant, process);
  return set === 'mass' ? product.unit.dimension : set;
}

/** By process, the errors of allocations set for one that is not there: it may be the nearest, else any with several products. */
function misnamedAllocations({
  settings,
  processes,
  outputs,
  ledgers,
}: Plant): ReadonlyMap<number, readonly Finding[]> {
  const table = ledgers.tables.get('Settings');
  const names = processes.flatMap(({ process, label }) => [process, label]);
  const known = new Set(names.map(formulaKey));
  const found = new Map<number, readonly Finding[]>();
  for (const { process, row } of settings.allocations.values()) {
    if (!table || known.has(formulaKey(process))) continue;
    const near = nearestName(process, names);
    const error = finding('unknown-process-setting', placeOf(table, row, 'setting'), { process, near: near ?? '' });
    const isMeant = ({ process: name, label, index }: UnitProcess): boolean =>
      near === undefined
        ? new Set(
            outputs.filter((one) => one.process === index && carriesBurden(one)).map((one) => formulaKey(one.product)),
          ).size > 1
        : near === name || near === label;
    for (const { index } of processes.filter(isMeant)) found.set(index, [...(found.get(index) ?? []), error]);
  }
  return found;
}

/** Outputs that nobody can add: without weights, a tonne and a megawatt-hour have no shares of one burden. Outputs of nothing are no reason. */
function notComparable(plant: Plant, bearing: readonly OutputLine[]): readonly Finding[] {
  const made = bearing.filter((line) => !numberOf(line.quantity)?.isZero());
  const [first] = made;
  const set = first && allocationIn(plant, first.output.process);
  const other = made.find((line) =>
    set === 'energy' ? isBlocked(line.weight.value) : line.product.unit.dimension !== first?.product.unit.dimension,
  );
  if (!first || !other || set === 'weight') return [];
  if (set === 'energy') return reasonsOf(other.weight);
  return [
    finding('outputs-not-comparable', placeOf(other.output.group.table, other.output.group.firstRow, 'unit'), {
      process: plant.processes[first.output.process]?.label ?? '',
      first: first.output.group.unit.symbol,
      unit: other.output.group.unit.symbol,
    }),
  ];
}

/** True where nothing was made of a product beside others of its process, and nobody draws it from there alone. */
function isIdle(plant: Plant, sum: Node, first: OutputLine, bearing: readonly OutputLine[]): boolean {
  if (!numberOf(sum)?.isZero()) return false;
  const name = formulaKey(first.product.name);
  const isNothing = (line: OutputLine): boolean => numberOf(line.quantity)?.isZero() ?? false;
  const hasOthers = bearing.some((line) => formulaKey(line.product.name) !== name && !isNothing(line));
  const isDrawn = plant.inputs.some(({ product }) => product && formulaKey(product.name) === name);
  const isMadeElsewhere = plant.outputs.some(
    ({ product, process, group }) =>
      process !== first.output.process && formulaKey(product) === name && !group.quantity.isZero(),
  );
  return hasOthers && (!isDrawn || isMadeElsewhere);
}

function idle({ output, product }: OutputLine): Finding {
  return finding('idle-product', placeOf(output.group.table, output.group.firstRow, 'quantity'), {
    product: product.name,
  });
}

function outputLine(plant: Plant, sources: Sources, output: Output, notes: Notes): OutputLine {
  const product = plant.products.get(formulaKey(output.product));
  if (!product) throw new Error(`no product ${output.product}`);
  const { group } = output;
  const quantity = sources.quantity(group, 'Production', output.process);
  const fits = group.unit.dimension === product.unit.dimension;
  const amount = fits
    ? follows(activityInFactorUnit, quantity, sources.unitSize(group.unit), sources.unitSize(product.unit))
    : quantity;
  const set = allocationIn(plant, output.process);
  const byWeight = set === 'weight';
  const missing =
    byWeight && carriesBurden(output) && !group.quantity.isZero() && group.entry.allocationWeight === undefined;
  const weight = missing
    ? unknownNode([
        notes.add('no-weight', placeOf(group.table, group.firstRow, 'allocationWeight'), { product: output.product }),
      ])
    : byWeight
      ? sources.shared(group, 'allocationWeight')
      : set === 'energy'
        ? energyIn(plant, sources, output, product, notes)
        : one;
  const content = sources.stated(group, 'metalContent');
  const metal = product.unit.dimension === 'mass' ? metalOf(plant, output, amount, content, notes) : undefined;
  // What may be waste must not take a share by its mass.
  const isOpen = !byWeight && carriesBurden(output) && metal !== undefined && isBlocked(metal.value);
  const basis = isOpen ? metal : follows(allocationBasis, amount, weight);
  return { output, product, quantity, amount, weight, basis, metal, content };
}

/**
 * Metal in an output: all of it where nothing else is said; none of what is known as no metal, nor of waste without a content (its metal is loss then).
 * Dross that is booked as scrap or product must say its content.
 */
function metalOf(plant: Plant, output: Output, amount: Node, content: Node | undefined, notes: Notes): Node {
  const { group, role, product } = output;
  if (content) return follows(metalMass, amount, content);
  if (role === 'waste' || metalOfName(product) === 'not metal') return zero;
  const { kind } = kindOfOutput(plant, output);
  if (kind !== undefined && kind !== 'metal') return zero;
  if (!isNamedWaste(product)) return amount;
  const asked = notes.add(
    'waste-as-metal',
    placeOf(group.table, group.firstRow, hasColumn(group.table, 'metalContent') ? 'metalContent' : 'role'),
    { product, value: carriesBurden(output) && allocationIn(plant, output.process) !== 'weight' ? 'burden' : '' },
  );
  return unknownNode([asked]);
}

/** One note that names the waste of which no row of `Waste` says how it is treated. */
function wasteNote({ inputs }: Plant, lines: readonly OutputLine[]): readonly Finding[] {
  const treated = new Set(
    inputs.flatMap((input) => (input.ledger === 'Waste' ? [formulaKey(input.group.entry.waste)] : [])),
  );
  const waste = lines.filter(
    ({ output }) =>
      output.role === 'waste' && !output.group.quantity.isZero() && !treated.has(formulaKey(output.product)),
  );
  const [first] = waste;
  if (!first) return [];
  const { group } = first.output;
  return [
    finding('waste-treatment-missing', placeOf(group.table, group.firstRow, 'product'), {
      product: [...new Set(waste.map(({ product }) => product.name))].join(', '),
    }),
  ];
}

/** An output of nothing has no footprint per unit: blocked, with the finding. */
function nonZero(node: Node, line: OutputLine, notes: Notes): Node {
  if (!numberOf(node)?.isZero()) return node;
  const { group, product } = line.output;
  return unknownNode([notes.add('zero-output', placeOf(group.table, group.firstRow, 'quantity'), { product })]);
}

/** MWh in one unit of an output: 1 of energy, by its calorific value (`ncv`) of mass or volume; unknown where it has none. */
function energyIn(plant: Plant, sources: Sources, output: Output, product: Product, notes: Notes): Node {
  const { group } = output;
  if (product.unit.dimension === 'energy' || !carriesBurden(output)) return one;
  const [ncv] = factorsFor(plant, output, product.name, 'ncv').factors;
  const { per, numerator } = ncv?.unit ?? {};
  if (!ncv || per?.symbol !== product.unit.symbol || numerator?.dimension !== 'energy')
    return unknownNode([
      notes.add('missing-calorific-value', placeOf(group.table, group.firstRow, 'product'), {
        item: product.name,
        unit: product.unit.symbol,
      }),
    ]);
  const [gigajoule, megawattHour] = [unit('GJ'), unit('MWh')].map(sources.unitSize);
  return follows(activityInFactorUnit, sources.factorInTonnes(ncv), gigajoule ?? one, megawattHour ?? one);
}
