/** Where a product's footprint arises: how much of each process's own emissions every process carries, and the contributions per product. */
import type { Plant } from '../model/plant';
import { solveChain, type Chain, type Draw } from './chain';
import { locationChannels, marketChannels } from './channels';
import { impossibleLoop, makersOf, type EmissionChain } from './emissionChain';
import { follows, numberOf, one, zero, type Node } from './node';
import type { ProcessOutput } from './outputs';
import { averagePerUnit } from './rules/averagePerUnit';
import { footprintPerUnit } from './rules/footprintPerUnit';
import { stageContribution } from './rules/stageContribution';
import { total } from './rules/total';

export interface Stages {
  /** Channel `j` of process `i`: the part of process `j`'s own emissions that process `i` carries, its own being 1. */
  readonly chain: Chain<string>;
  /** Own emissions of each process in the report's view of electricity, tCO2e. */
  readonly own: readonly Node[];
  /** By output, by process: tCO2e per unit of the output. They add up to its footprint in that view. */
  readonly contributions: readonly (readonly Node[])[];
}

/** Solves the chain once more with each process's own emissions as its own channel. */
export function stagesOf(plant: Plant, outputs: readonly ProcessOutput[], emissions: EmissionChain): Stages {
  const stages = plant.processes.map((process) => String(process.index));
  const identity = plant.processes.map((process) => Object.fromEntries(stages.map((stage) => [stage, stage === String(process.index) ? one : zero])));
  const record = (make: (stage: string) => Node): Record<string, Node> => Object.fromEntries(stages.map((stage) => [stage, make(stage)]));
  const known = new Map<unknown, Record<string, Node>>();
  const draws = emissions.transfers.map((transfer): Draw<string> => {
    const makers = makersOf(transfer.product, outputs);
    const amount = makers.length === 1 ? makers[0]?.amount : follows(total, ...makers.map((output) => output.amount));
    return {
      consumer: transfer.input.process, quantity: transfer.amount,
      suppliers: makers.map((output) => ({ process: output.process, share: output.share, amount: amount ?? output.amount })),
      perUnit: (totals) => {
        const made = known.get(transfer.product) ?? record((stage) => {
          const values = makers.map((output) => follows(footprintPerUnit, output.share, totals[output.process]?.total[stage] ?? zero, output.amount));
          const [single] = values;
          return values.length === 1 && single ? single : follows(averagePerUnit, ...makers.flatMap((output, index) => [values[index] ?? zero, output.amount]));
        });
        known.set(transfer.product, made);
        return made;
      },
    };
  });
  const chain = solveChain(stages, identity, draws, (processes) => impossibleLoop(plant, processes, [...emissions.findings]));
  const view = plant.settings.electricityView === 'market-based' ? marketChannels : locationChannels;
  const own = plant.processes.map((process) => follows(total, ...view.flatMap((channel) => emissions.chain.totals[process.index]?.own[channel] ?? [])));
  const contributions = outputs.map((output) =>
    plant.processes.map((process) => {
      const carried = chain.totals[output.process]?.total[String(process.index)] ?? zero;
      // What is not carried contributes nothing, known or not.
      if (numberOf(carried)?.isZero()) return follows(stageContribution, output.share, carried, zero, output.amount);
      return follows(stageContribution, output.share, carried, own[process.index] ?? zero, output.amount);
    }));
  return { chain, own, contributions };
}

