/** Where a product's footprint arises: how much of each process's own emissions every process carries, and the contributions per product. */
import { counted, perChannel } from '../graph/channels';
import { recordOf } from '../../quantity/recordOf';
import { Notes } from '../../findings/notes';
import type { Plant } from '../../model/plant';
import { solveChain, type Chain, type Draw } from './chain';
import { channelsIn, viewOf, type Scope } from '../../model/scopeLines';
import { impossibleLoop, type EmissionChain } from './emissionChain';
import { follows, numberOf, one, zero, unknownNode, type Node } from '../graph/node';
import type { ProcessOutput } from './outputs';
import { averagePerUnit } from '../rules/averagePerUnit';
import { footprintPerUnit } from '../rules/footprintPerUnit';
import { footprintWithMoved } from '../rules/footprintWithMoved';
import { portion } from '../rules/portion';
import { stageContribution } from '../rules/stageContribution';
import { total } from '../rules/total';

export interface Stages {
  /** Channel `j` of process `i`: the part of process `j`'s own emissions that process `i` carries, its own being 1. */
  readonly chain: Chain<string>;
  /** Outputs to which certificates move emissions, each with its channel: the part of them that a process carries. */
  readonly moved: readonly MovedStage[];
  /** Own emissions of each process in the report's view of electricity, tCO2e. */
  readonly own: readonly Node[];
  /** By output, by process: tCO2e per unit of the output. They add up to its footprint in that view. */
  readonly contributions: readonly (readonly Node[])[];
  /** What of a contribution is of one scope, in the view of the report. */
  contributionIn(scope: Scope, outputIndex: number, process: number): Node;
  /** The part of a stage's emissions that one unit of an output carries. */
  carriedPerUnit(output: ProcessOutput, stage: string): Node;
}

/** What is moved to one output, as a stage beside that of its process. */
interface MovedStage {
  readonly stage: string;
  readonly output: ProcessOutput;
  /** In the report's view of electricity, tCO2e; the sum of nothing in a view that certificates do not change. */
  readonly emissions: Node;
}

const none = perChannel(() => zero);

/** Solves the chain once more with each process's own emissions as its own channel. */
export function stagesOf(plant: Plant, outputs: readonly ProcessOutput[], emissions: EmissionChain): Stages {
  const view = channelsIn(viewOf(plant.settings.electricityView));
  const moved = outputs.flatMap((output, index): MovedStage[] => {
    const parts = emissions.moved[index];
    return parts
      ? [
          {
            stage: `moved ${index}`,
            output,
            emissions: follows(total, ...view.flatMap((channel) => parts[channel] ?? [])),
          },
        ]
      : [];
  });
  const stages = [...plant.processes.map((process) => String(process.index)), ...moved.map(({ stage }) => stage)];
  const movedOf = (output: ProcessOutput): Readonly<Record<string, Node>> | undefined => {
    const stage = moved.find((one) => one.output === output)?.stage;
    return stage === undefined ? undefined : { [stage]: one };
  };
  const perUnitOf = (output: ProcessOutput, stage: string, carried: Node): Node => {
    const beside = movedOf(output)?.[stage];
    return beside
      ? follows(footprintWithMoved, output.share, carried, beside, output.amount)
      : follows(footprintPerUnit, output.share, carried, output.amount);
  };
  const identity = plant.processes.map((process) =>
    recordOf(stages, (stage) => (stage === String(process.index) ? one : zero)),
  );
  const record = (make: (stage: string) => Node): Record<string, Node> => recordOf(stages, make);
  const known = new Map<unknown, Record<string, Node>>();
  const draws = emissions.transfers.map((transfer): Draw<string> => {
    const { makers } = transfer;
    const amount = makers.length === 1 ? makers[0]?.amount : follows(total, ...makers.map((output) => output.amount));
    return {
      consumer: transfer.input.process,
      quantity: transfer.amount,
      suppliers: makers.map((output) => {
        const beside = movedOf(output);
        return {
          process: output.process,
          share: output.share,
          amount: amount ?? output.amount,
          ...(beside ? { moved: beside } : {}),
        };
      }),
      perUnit: (totals) => {
        const made =
          known.get(transfer.key) ??
          record((stage) => {
            const values = makers.map((output) =>
              perUnitOf(output, stage, totals[output.process]?.total[stage] ?? zero),
            );
            const [single] = values;
            return values.length === 1 && single
              ? single
              : follows(averagePerUnit, ...makers.flatMap((output, index) => [values[index] ?? zero, output.amount]));
          });
        known.set(transfer.key, made);
        return made;
      },
    };
  });
  const unread = [...emissions.unreadDraws].map(([consumer, reasons]): Draw<string> => ({
    consumer,
    quantity: unknownNode(reasons),
    suppliers: [],
    perUnit: () => record(() => zero),
  }));
  const chain = solveChain(stages, identity, [...draws, ...unread], (processes) =>
    impossibleLoop(plant, processes, new Notes(emissions.notes)),
  );
  const own = plant.processes.map((process) => follows(total, ...counted(emissions.own[process.index] ?? none, view)));
  const contributions = outputs.map((output) =>
    plant.processes.map((process) => {
      const carried = chain.totals[output.process]?.total[String(process.index)] ?? zero;
      const beside = moved
        .filter((one) => one.output.process === process.index && one.emissions.inputs.length > 0)
        .map((one) =>
          follows(
            portion,
            one.emissions,
            perUnitOf(output, one.stage, chain.totals[output.process]?.total[one.stage] ?? zero),
          ),
        );
      // What is not carried contributes nothing, known or not.
      const isCarried = !numberOf(carried)?.isZero();
      const contribution = follows(
        stageContribution,
        output.share,
        carried,
        isCarried ? (own[process.index] ?? zero) : zero,
        output.amount,
      );
      return beside.length === 0 || !isCarried ? contribution : follows(total, contribution, ...beside);
    }),
  );
  const contributionIn = (scope: Scope, index: number, process: number): Node => {
    const output = outputs[index];
    if (!output) throw new Error('an output was lost');
    const channels = channelsIn(viewOf(plant.settings.electricityView), scope);
    const carried = chain.totals[output.process]?.total[String(process)] ?? zero;
    if (numberOf(carried)?.isZero()) return zero;
    const ownIn = follows(total, ...counted(emissions.own[process] ?? none, channels));
    const beside = moved
      .filter((one) => one.output.process === process)
      .flatMap((one) => {
        const parts = emissions.moved[outputs.indexOf(one.output)];
        const lines = channels.flatMap((channel) => parts?.[channel] ?? []);
        return lines.length === 0
          ? []
          : [
              follows(
                portion,
                follows(total, ...lines),
                perUnitOf(output, one.stage, chain.totals[output.process]?.total[one.stage] ?? zero),
              ),
            ];
      });
    return follows(total, follows(stageContribution, output.share, carried, ownIn, output.amount), ...beside);
  };
  const carriedPerUnit = (output: ProcessOutput, stage: string): Node =>
    perUnitOf(output, stage, chain.totals[output.process]?.total[stage] ?? zero);
  return { chain, moved, own, contributions, contributionIn, carriedPerUnit };
}
