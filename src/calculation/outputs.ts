/** What each process makes: outputs in the product's unit and the part of the process's burden that falls to each. */
import type { Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import { groupNumber } from '../model/activityGroups';
import { blocksOf } from '../model/blocks';
import type { Output, Plant, Product } from '../model/plant';
import { follows, numberOf, one, unknownNode, zero, type Node } from './node';
import { activityInFactorUnit } from './rules/activityInFactorUnit';
import { allocationBasis } from './rules/allocationBasis';
import { allocationShare } from './rules/allocationShare';
import { total } from './rules/total';
import type { Sources } from './sources';

/** One group of `Production` rows in the product's unit. */
export interface OutputLine {
  readonly output: Output;
  readonly product: Product;
  readonly quantity: Node;
  /** In the product's unit. */
  readonly amount: Node;
  readonly weight: Node;
  readonly basis: Node;
}

/** One product of one process. */
export interface ProcessOutput {
  readonly process: number;
  readonly product: Product;
  readonly role: Output['role'];
  readonly lines: readonly OutputLine[];
  readonly amount: Node;
  readonly basis: Node;
  /** Basis of all outputs of the process that carry burden. */
  readonly allBasis: Node;
  /** Part of the process's burden; scrap carries none under cut-off. */
  readonly share: Node;
}

/** The outputs by process and product, in the order in which the processes were found. */
export function processOutputs(
  plant: Plant,
  sources: Sources,
): { readonly outputs: readonly ProcessOutput[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const lines = plant.outputs.map((output) => outputLine(plant, sources, output, findings));
  const outputs = plant.processes.flatMap((process) => {
    const own = lines.filter((line) => line.output.process === process.index);
    const bearing = own.filter((line) => line.output.role !== 'scrap');
    const errors = blocksOf(plant, process.index, ['Production']);
    const known = (node: Node): Node => (errors.length > 0 ? unknownNode(errors) : node);
    const [firstBearing] = bearing;
    const summed = known(follows(total, ...bearing.map((line) => line.basis)));
    const allBasis = firstBearing ? nonZero(summed, firstBearing, findings) : summed;
    const names = [...new Set(own.map((line) => formulaKey(line.product.name)))];
    return names.map((name): ProcessOutput => {
      const ofProduct = own.filter((line) => formulaKey(line.product.name) === name);
      const [first] = ofProduct;
      if (!first) throw new Error(`no output line for ${name}`);
      const amount = nonZero(known(follows(total, ...ofProduct.map((line) => line.amount))), first, findings);
      const basis = known(
        follows(total, ...ofProduct.filter((line) => line.output.role !== 'scrap').map((line) => line.basis)),
      );
      const share = first.output.role === 'scrap' ? zero : follows(allocationShare, basis, allBasis);
      return {
        process: process.index,
        product: first.product,
        role: first.output.role,
        lines: ofProduct,
        amount,
        basis,
        allBasis,
        share,
      };
    });
  });
  return { outputs, findings };
}

function outputLine(plant: Plant, sources: Sources, output: Output, findings: Finding[]): OutputLine {
  const product = plant.products.get(formulaKey(output.product));
  if (!product) throw new Error(`no product ${output.product}`);
  const { group } = output;
  const quantity = sources.quantity(group, 'Production', output.process);
  const fits = group.unit.dimension === product.unit.dimension;
  const amount = fits
    ? follows(activityInFactorUnit, quantity, sources.unitSize(group.unit), sources.unitSize(product.unit))
    : quantity;
  const byWeight = plant.settings.allocation === 'weight';
  const missing = byWeight && output.role !== 'scrap' && groupNumber(group, 'allocationWeight') === undefined;
  const weight = missing
    ? unknownNode([noWeight(output, findings)])
    : byWeight
      ? sources.shared(group, 'allocationWeight')
      : one;
  return { output, product, quantity, amount, weight, basis: follows(allocationBasis, amount, weight) };
}

/** An output of nothing has no footprint per unit: blocked, with the finding. */
function nonZero(node: Node, line: OutputLine, findings: Finding[]): Node {
  if (!numberOf(node)?.isZero()) return node;
  const { group, product } = line.output;
  const place = placeOf(group.table, group.firstRow, 'quantity');
  const known = findings.find((finding) => finding.code === 'zero-output' && finding.place.cell === place.cell);
  const finding: Finding = known ?? { code: 'zero-output', severity: 'error', place, details: { product } };
  if (!known) findings.push(finding);
  return unknownNode([finding]);
}

function noWeight(output: Output, findings: Finding[]): Finding {
  const finding: Finding = {
    code: 'no-weight',
    severity: 'error',
    place: placeOf(output.group.table, output.group.firstRow, 'allocationWeight'),
    details: { product: output.product },
  };
  findings.push(finding);
  return finding;
}
