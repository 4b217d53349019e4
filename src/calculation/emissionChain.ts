/** Footprints: each process's own emissions, what it draws with its inputs, and what one unit of each output carries. */
import type { Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import { blocksOf, type Input, type Plant, type Product } from '../model/plant';
import { solveChain, type Chain, type Draw, type Totals } from './chain';
import { channels, perChannel, type Channel, type PerChannel } from './channels';
import type { EmissionLine } from './emissionLines';
import { follows, given, type Node } from './node';
import type { ProcessOutput } from './outputs';
import { activityInFactorUnit } from './rules/activityInFactorUnit';
import { averagePerUnit } from './rules/averagePerUnit';
import { footprintPerUnit } from './rules/footprintPerUnit';
import { total } from './rules/total';
import type { Sources } from './sources';
import { blocked } from './value';

/** A product drawn by a process, in the product's unit. */
export interface Transfer {
  readonly input: Input;
  readonly product: Product;
  readonly quantity: Node;
  readonly amount: Node;
  /** tCO2e per unit of the product. */
  readonly perUnit: PerChannel<Node>;
  readonly carried: PerChannel<Node>;
}

export interface EmissionChain {
  readonly chain: Chain<Channel>;
  readonly transfers: readonly Transfer[];
  /** tCO2e per unit of each process output, in the order of the outputs. */
  readonly footprints: readonly PerChannel<Node>[];
  /** By product: the average over the processes that make it. */
  readonly averages: ReadonlyMap<string, PerChannel<Node>>;
  readonly findings: readonly Finding[];
}

/** Solves the footprints of all outputs under cut-off. */
export function emissionChain(plant: Plant, sources: Sources, lines: readonly EmissionLine[], outputs: readonly ProcessOutput[]): EmissionChain {
  const findings: Finding[] = [];
  const own = plant.processes.map((process) => ownEmissions(plant, process.index, lines));
  const perOutput = new Map<ProcessOutput, PerChannel<Node>>();
  const ofOutput = (output: ProcessOutput, totals: Totals<Channel> | undefined): PerChannel<Node> => {
    const known = perOutput.get(output);
    if (known) return known;
    if (!totals) throw new Error('a process was drawn from before it was computed');
    const made = perChannel((channel) => follows(footprintPerUnit, output.share, totals.total[channel], output.amount));
    perOutput.set(output, made);
    return made;
  };
  const averages = new Map<string, PerChannel<Node>>();
  const ofProduct = (product: Product, totals: readonly (Totals<Channel> | undefined)[]): PerChannel<Node> => {
    const key = formulaKey(product.name);
    const known = averages.get(key);
    if (known) return known;
    const makers = makersOf(product, outputs);
    const values = makers.map((output) => ofOutput(output, totals[output.process]));
    const [single] = values;
    const made = values.length === 1 && single
      ? single
      : perChannel((channel) => follows(averagePerUnit, ...makers.flatMap((output, index) => [values[index]?.[channel] as Node, output.amount])));
    averages.set(key, made);
    return made;
  };
  const drawn = plant.inputs.flatMap((input) => (input.product ? [{ input, product: input.product, ...drawnAmount(plant, sources, input, input.product, findings) }] : []));
  const draws = drawn.map(({ input, product, amount }): Draw<Channel> => ({
    consumer: input.process, quantity: amount, suppliers: suppliersOf(product, outputs), perUnit: (totals) => ofProduct(product, totals),
  }));
  const chain = solveChain(channels, own, draws, (processes) => {
    const known = findings.find((finding) => finding.code === 'loop-returns-too-much');
    if (known) return known;
    const names = processes.map((process) => plant.processes[process]?.label ?? '').join(', ');
    const input = plant.inputs.find((candidate) => candidate.product && processes.includes(candidate.process));
    const finding: Finding = {
      code: 'loop-returns-too-much', severity: 'error', place: input ? placeOf(input.group.table, input.group.firstRow, 'quantity') : {}, details: { processes: names },
    };
    findings.push(finding);
    return finding;
  });
  const footprints = outputs.map((output) => ofOutput(output, chain.totals[output.process]));
  const products = [...plant.products.values()].filter((product) => makersOf(product, outputs).length > 0);
  for (const product of products) ofProduct(product, chain.totals);
  const next = plant.processes.map(() => 0);
  const transfers = drawn.map((draw): Transfer => {
    const position = next[draw.input.process] ?? 0;
    next[draw.input.process] = position + 1;
    const carried = chain.totals[draw.input.process]?.carried[position];
    if (!carried) throw new Error('a draw was lost');
    return { ...draw, perUnit: ofProduct(draw.product, chain.totals), carried };
  });
  return { chain, transfers, footprints, averages, findings };
}

/** The process's own lines per channel; blocked where a row of its ledgers cannot be read. */
function ownEmissions(plant: Plant, process: number, lines: readonly EmissionLine[]): PerChannel<Node> {
  const errors = blocksOf(plant, process, ['Energy', 'Materials', 'Emissions']);
  const unreadable = errors.length > 0 ? [given(blocked(errors), { kind: 'constant' })] : [];
  const own = lines.filter((line) => line.input.process === process);
  return perChannel((channel) => follows(total, ...own.filter((line) => line.channels.includes(channel)).map((line) => line.emissions), ...unreadable));
}

/** The process outputs that make a product. */
export function makersOf(product: Product, outputs: readonly ProcessOutput[]): readonly ProcessOutput[] {
  return outputs.filter((output) => formulaKey(output.product.name) === formulaKey(product.name));
}

function suppliersOf(product: Product, outputs: readonly ProcessOutput[]): Draw<Channel>['suppliers'] {
  const makers = makersOf(product, outputs);
  const amount = makers.length === 1 ? makers[0]?.amount : follows(total, ...makers.map((output) => output.amount));
  return makers.map((output) => ({ process: output.process, share: output.share, amount: amount ?? output.amount }));
}

/** What is drawn, in the product's unit. */
export function drawnAmount(plant: Plant, sources: Sources, input: Input, product: Product, findings: Finding[]): { readonly quantity: Node; readonly amount: Node } {
  const quantity = sources.quantity(input.group, input.ledger, input.process);
  const from = input.group.unit;
  if (from.dimension === product.unit.dimension) {
    return { quantity, amount: follows(activityInFactorUnit, quantity, sources.unitSize(from), sources.unitSize(product.unit)) };
  }
  const finding: Finding = {
    code: 'wrong-dimension', severity: 'error', place: placeOf(input.group.table, input.group.firstRow, 'unit'), details: { unit: from.symbol, wanted: product.unit.symbol },
  };
  findings.push(finding);
  return { quantity, amount: given(blocked([finding]), { kind: 'constant' }) };
}

