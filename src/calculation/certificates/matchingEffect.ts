/** What matching in time would change: emissions of the processes' electricity, and the footprints that carry them. */
import type { Plant } from '../../model/plant';
import type { EmissionLine } from '../emissions/emissionLine';
import { follows, zero, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { difference } from '../rules/difference';
import { movedToOutput } from '../rules/movedToOutput';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { stageContribution } from '../rules/stageContribution';
import { total } from '../rules/total';
import { weightedSum } from '../rules/weightedSum';
import type { Stages } from '../chain/stages';
import type { CoveredElectricity } from './coveredElectricity';
import { gridLines, movedChannels, type DividedProcess, type OutputElectricity } from './productElectricity';
import type { TimedConsumer, TimeMatching } from './timeMatching';

/** What the certificates change now. */
interface Claimed {
  readonly covered: CoveredElectricity;
  readonly divided: readonly DividedProcess[];
}

/** A process, or a product of a divided one, or the products of its customers that are not named. */
export interface EffectLine {
  readonly process: number;
  readonly output: ProcessOutput | undefined;
  readonly isUnnamed: boolean;
  readonly covered: Node;
  readonly matched: Node;
  readonly fellOut: Node;
  readonly fellOutShare: Node;
  /** What the certificates save now, and how much less they would: tCO2e. */
  readonly saved: Node;
  readonly change: Node;
}

export interface MatchingEffect {
  readonly matching: TimeMatching;
  readonly lines: readonly EffectLine[];
  /** By process: the change of its own market-based emissions. */
  readonly processes: ReadonlyMap<number, Node>;
  /** Of a divided process: the change of what is moved to an output. */
  readonly moved: readonly { readonly outputIndex: number; readonly output: ProcessOutput; readonly change: Node }[];
  readonly change: Node;
}

/** The effect on the inventory: what falls out of the match takes the factor of uncovered electricity. */
export function matchingEffect(
  plant: Plant,
  accounts: Claimed,
  matching: TimeMatching,
  lines: readonly EmissionLine[],
): MatchingEffect {
  const made: EffectLine[] = [];
  const moved: MatchingEffect['moved'][number][] = [];
  const processes = new Map<number, Node>();
  for (const process of accounts.covered.covers.keys()) {
    const consumers = matching.consumers.filter((consumer) => consumer.process === process);
    const divided = accounts.divided.find((one) => one.process === process);
    const own = divided ? dividedLines(divided, consumers) : [wholeLine(plant, accounts, process, consumers, lines)];
    const [single] = own;
    const change = own.length === 1 && single ? single.change : follows(total, ...own.map((line) => line.change));
    made.push(...own);
    processes.set(process, change);
    for (const { output, outputIndex } of divided?.outputs ?? []) {
      const mine = own.find((line) => line.output === output && !line.isUnnamed);
      if (mine) moved.push({ output, outputIndex, change: follows(movedToOutput, mine.change, output.share, change) });
    }
  }
  return { matching, lines: made, processes, moved, change: follows(total, ...processes.values()) };
}

function lineOf(
  process: number,
  output: ProcessOutput | undefined,
  isUnnamed: boolean,
  consumers: readonly TimedConsumer[],
  saved: Node,
): EffectLine {
  const [single] = consumers;
  const sum = (key: 'covered' | 'matched' | 'fellOut'): Node =>
    consumers.length === 1 && single ? single[key] : follows(total, ...consumers.map((consumer) => consumer[key]));
  const [covered, matched, fellOut] = [sum('covered'), sum('matched'), sum('fellOut')];
  const fellOutShare = follows(partOfWhole, fellOut, covered);
  return {
    process,
    output,
    isUnnamed,
    covered,
    matched,
    fellOut,
    fellOutShare,
    saved,
    change: follows(portion, saved, fellOutShare),
  };
}

function wholeLine(
  plant: Plant,
  accounts: Claimed,
  process: number,
  consumers: readonly TimedConsumer[],
  lines: readonly EmissionLine[],
): EffectLine {
  const ofGrid = movedChannels
    .flatMap((channel) => gridLines(plant, lines, process, channel))
    .filter((line) => line.part);
  const atGenerators =
    accounts.covered.covers.get(process)?.technologies.flatMap((technology) => technology.lines) ?? [];
  const saved = follows(
    difference,
    follows(total, ...ofGrid.flatMap((line) => line.part?.whole ?? [])),
    follows(total, ...[...ofGrid, ...atGenerators].map((line) => line.emissions)),
  );
  return lineOf(process, consumers.length === 1 ? consumers[0]?.output : undefined, false, consumers, saved);
}

function dividedLines(
  { process, outputs, rates, channels, unassigned }: DividedProcess,
  consumers: readonly TimedConsumer[],
): readonly EffectLine[] {
  const [uncovered] = rates;
  const savedBy = ({ grid, emissions }: OutputElectricity): Node =>
    follows(
      difference,
      follows(weightedSum, ...channels.flatMap((channel) => [grid, uncovered?.perMegawattHour[channel] ?? zero])),
      follows(total, ...channels.map((channel) => emissions[channel])),
    );
  const named = outputs.map((one) =>
    lineOf(
      process,
      one.output,
      false,
      consumers.filter((consumer) => consumer.output === one.output),
      savedBy(one),
    ),
  );
  if (!unassigned) return named;
  return [
    ...named,
    lineOf(
      process,
      undefined,
      true,
      consumers,
      follows(difference, zero, follows(total, ...channels.map((channel) => unassigned[channel]))),
    ),
  ];
}

/** By output, by process of the plant: how many tCO2e per unit its footprint would change. */
export function footprintChanges(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  stages: Stages,
  effect: MatchingEffect,
): readonly (readonly Node[])[] {
  return outputs.map((output) =>
    plant.processes.map(({ index }): Node => {
      const carried = stages.chain.totals[output.process]?.total[String(index)] ?? zero;
      const own = follows(stageContribution, output.share, carried, effect.processes.get(index) ?? zero, output.amount);
      const beside = effect.moved
        .filter((one) => one.output.process === index)
        .map((one) => follows(portion, one.change, stages.carriedPerUnit(output, `moved ${one.outputIndex}`)));
      return beside.length === 0 ? own : follows(total, own, ...beside);
    }),
  );
}
