/** Conservation of the embedded view: what leaves with products, and what it leaves out, is all that the plant emits and buys. */
import { formulaKey } from '../../ledgers/cleanText';
import { carriesBurden, type Plant } from '../../model/plant';
import { embeddedViews, type PerChannel } from '../graph/channels';
import type { SoldLine } from './checks';
import type { EmbeddedBoundary } from '../emissions/embeddedBoundary';
import type { EmissionChain } from '../chain/emissionChain';
import { follows, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { difference } from '../rules/difference';
import { portion } from '../rules/portion';
import { total } from '../rules/total';
import { transferredAmount } from '../rules/transferredAmount';

export interface EmbeddedBalance {
  /** By product that can leave: direct and indirect together, tCO2e. */
  readonly leaving: readonly { readonly line: SoldLine; readonly emissions: Node }[];
  /** By output that is an input material: what making it took and nothing carries on, tCO2e. */
  readonly leftOut: readonly { readonly output: ProcessOutput; readonly emissions: Node }[];
  /** Of processes that make nothing, tCO2e. */
  readonly unallocated: Node;
  /** Leaving, left out and unallocated, less own emissions, bought energy and precursors of every process. */
  readonly difference: Node;
}

/** Adds up both ways; certificates and scrap methods are in neither, for they change nothing here. */
export function embeddedBalance(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  emissions: EmissionChain,
  boundary: EmbeddedBoundary,
  sold: readonly SoldLine[],
): EmbeddedBalance {
  const { direct, indirect } = emissions.embedded;
  const totalOf = (process: number): readonly Node[] =>
    [direct.totals[process]?.total.embeddedDirect, indirect.totals[process]?.total.embeddedIndirect].flatMap(
      (node) => node ?? [],
    );
  const leaving = sold.map((line) => {
    const key = formulaKey(line.product.name);
    const sumOf = (values: PerChannel<Node> | undefined): Node =>
      follows(total, ...embeddedViews.flatMap((view) => values?.[view] ?? []));
    const transfers = emissions.transfers.filter(({ product }) => product === line.product);
    if (!line.opening && transfers.every((transfer) => transfer.key === key))
      return { line, emissions: follows(transferredAmount, line.sold, sumOf(emissions.averages.get(key))) };
    const made = outputs.flatMap((output, index) =>
      formulaKey(output.product.name) === key
        ? [follows(transferredAmount, output.amount, sumOf(emissions.footprints[index]))]
        : [],
    );
    const carried = transfers.map((transfer) => sumOf(transfer.carried));
    return { line, emissions: follows(difference, follows(total, ...made), follows(total, ...carried)) };
  });
  const leftOut = outputs
    .filter((output) => carriesBurden(output) && boundary.kindOf(output.product) === 'input material')
    .map((output) => ({
      output,
      emissions: follows(portion, follows(total, ...totalOf(output.process)), output.share),
    }));
  const idle = plant.processes.filter(
    (process) =>
      !process.isStock && !outputs.some((output) => output.process === process.index && carriesBurden(output)),
  );
  const unallocated = follows(total, ...idle.flatMap((process) => totalOf(process.index)));
  const held = follows(total, ...emissions.own.flatMap((own) => embeddedViews.map((view) => own[view])));
  const found = [...leaving, ...leftOut].map((one) => one.emissions);
  return {
    leaving,
    leftOut,
    unallocated,
    difference: follows(difference, follows(total, ...found, unallocated), held),
  };
}
