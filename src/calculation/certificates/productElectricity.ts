/** Market-based emissions of each product's own grid electricity, where certificates make the products of a process differ. */
import { recordOf } from '../../quantity/recordOf';
import type { Channel } from '../graph/channels';
import type { EmissionLine } from '../emissions/emissionLine';
import { follows, zero, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { difference } from '../rules/difference';
import { movedToOutput } from '../rules/movedToOutput';
import { partOfWhole } from '../rules/partOfWhole';
import { remainder } from '../rules/remainder';
import { total } from '../rules/total';
import { weightedSum } from '../rules/weightedSum';
import type { CertificateClaims, Claim } from './certificateClaims';
import { mayBeOf, mayBeUnnamed } from './claimPools';
import type { CoveredElectricity, ProcessCover } from './coveredElectricity';
import { electricitySource } from './gridElectricity';
import { carriesBurden, type Plant } from '../../model/plant';

export const movedChannels = ['scope2Market', 'scope3_3Market'] as const satisfies readonly Channel[];
export type MovedChannel = (typeof movedChannels)[number];
type PerMoved = Readonly<Record<MovedChannel, Node>>;

/** tCO2e per MWh of electricity of a process, by what covers it. */
interface ElectricityRate {
  readonly process: number;
  /** Nothing for what no certificate covers. */
  readonly technology: string | undefined;
  /** What the rate is made from. */
  readonly emissions: PerMoved;
  readonly megawattHours: Node;
  readonly perMegawattHour: PerMoved;
}

/** One output's electricity in its process. */
export interface OutputElectricity {
  readonly output: ProcessOutput;
  readonly outputIndex: number;
  readonly grid: Node;
  /** MWh that no certificate covers for this product, among them those of customers whose product is not named. */
  readonly uncovered: Node;
  readonly byTechnology: readonly { readonly rate: ElectricityRate; readonly megawattHours: Node }[];
  /** tCO2e of its own electricity, and more or less than its share of the process's. */
  readonly emissions: PerMoved;
  readonly moved: PerMoved;
}

/** A process whose products differ. */
export interface DividedProcess {
  readonly process: number;
  /** First the rate of what is uncovered. */
  readonly rates: readonly ElectricityRate[];
  readonly outputs: readonly OutputElectricity[];
  /** Market-based emissions of the process's grid electricity, tCO2e. */
  readonly emissions: PerMoved;
  /** The channels in which products differ. */
  readonly channels: readonly MovedChannel[];
  /** What the products do not carry (below zero): certificates for customers' products that are not named; nothing where there are none. */
  readonly unassigned: PerMoved | undefined;
}

const perMoved = (make: (channel: MovedChannel) => Node): PerMoved => ({
  scope2Market: make('scope2Market'),
  scope3_3Market: make('scope3_3Market'),
});

/** Market-based lines of a process's grid electricity; `isWhole` for what it would emit if nothing were covered. */
export function gridLines(
  plant: Plant,
  lines: readonly EmissionLine[],
  process: number,
  channel: MovedChannel,
): readonly EmissionLine[] {
  return lines.filter(
    (line) =>
      line.input.process === process &&
      line.channels.includes(channel) &&
      electricitySource(plant, line.input) === 'grid',
  );
}

/** Divides the electricity of every process whose products differ. */
export function dividedProcesses(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  claims: CertificateClaims,
  covered: CoveredElectricity,
  lines: readonly EmissionLine[],
): readonly DividedProcess[] {
  return [...claims.dividedProcesses]
    .sort((a, b) => a - b)
    .flatMap((process) => {
      const cover = covered.covers.get(process);
      return cover ? [divide(plant, outputs, claims, cover, lines)] : [];
    });
}

function divide(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  claims: CertificateClaims,
  cover: ProcessCover,
  lines: readonly EmissionLine[],
): DividedProcess {
  const { process, grid } = cover;
  const ofGrid = (channel: MovedChannel): readonly EmissionLine[] => gridLines(plant, lines, process, channel);
  const wholes = perMoved((channel) =>
    follows(total, ...ofGrid(channel).map((line) => line.part?.whole ?? line.emissions)),
  );
  const uncoveredRate: ElectricityRate = {
    process,
    technology: undefined,
    emissions: wholes,
    megawattHours: grid,
    perMegawattHour: perMoved((channel) => follows(partOfWhole, wholes[channel], grid)),
  };
  const rates = cover.technologies.map((technology): ElectricityRate => {
    const emissions = perMoved((channel) =>
      follows(
        total,
        ...technology.lines.filter((line) => line.channels.includes(channel)).map((line) => line.emissions),
      ),
    );
    const own = perMoved((channel) => follows(partOfWhole, emissions[channel], technology.megawattHours));
    return {
      process,
      technology: technology.technology,
      emissions,
      megawattHours: technology.megawattHours,
      perMegawattHour: technology.hasUpstream
        ? own
        : { ...own, scope3_3Market: uncoveredRate.perMegawattHour.scope3_3Market },
    };
  });
  const emissions = perMoved((channel) =>
    follows(
      total,
      ...ofGrid(channel).map((line) => line.emissions),
      ...cover.technologies.flatMap((technology) =>
        technology.lines.filter((line) => line.channels.includes(channel)).map((line) => line.emissions),
      ),
    ),
  );
  const made = outputs.flatMap((output, outputIndex): OutputElectricity[] =>
    output.process === process && carriesBurden(output)
      ? [ofOutput(output, outputIndex, claims, { uncoveredRate, rates, emissions })]
      : [],
  );
  const isUnnamed = claims.claims.some((claim) => claim.process === process && mayBeUnnamed(claim.part));
  const unassigned = isUnnamed
    ? perMoved((channel) =>
        follows(difference, emissions[channel], follows(total, ...made.map((one) => one.emissions[channel]))),
      )
    : undefined;
  const channels = cover.gridSupply ? movedChannels : (['scope2Market'] as const);
  return { process, rates: [uncoveredRate, ...rates], outputs: made, emissions, channels, unassigned };
}

function ofOutput(
  output: ProcessOutput,
  outputIndex: number,
  claims: CertificateClaims,
  ofProcess: {
    readonly uncoveredRate: ElectricityRate;
    readonly rates: readonly ElectricityRate[];
    readonly emissions: PerMoved;
  },
): OutputElectricity {
  const mine = claims.consumers.flatMap((consumer) => (consumer.output === output ? [consumer.grid] : []));
  const grid = mine.length === 1 ? (mine[0] ?? zero) : follows(total, ...mine);
  const here = claims.claims.filter((claim) => claim.output === output && claim.part.forProducts);
  const amountOf = (list: readonly Claim[]): Node => follows(total, ...list.map((claim) => claim.megawattHours));
  const byTechnology = ofProcess.rates.map((rate) => ({
    rate,
    megawattHours: amountOf(here.filter(({ part }) => mayBeOf(part, rate.technology ?? ''))),
  }));
  const uncovered = follows(remainder, grid, ...byTechnology.map(({ megawattHours }) => megawattHours));
  const emissions = perMoved((channel) =>
    follows(
      weightedSum,
      uncovered,
      ofProcess.uncoveredRate.perMegawattHour[channel],
      ...byTechnology.flatMap(({ rate, megawattHours }) => [megawattHours, rate.perMegawattHour[channel]]),
    ),
  );
  return {
    output,
    outputIndex,
    grid,
    uncovered,
    byTechnology,
    emissions,
    moved: perMoved((channel) =>
      follows(movedToOutput, emissions[channel], output.share, ofProcess.emissions[channel]),
    ),
  };
}

/** What is moved to an output, in the channels in which its process's products differ. */
export function movedTo(
  divided: readonly DividedProcess[],
  outputIndex: number,
): Readonly<Partial<Record<Channel, Node>>> | undefined {
  for (const { outputs, channels } of divided) {
    const found = outputs.find((one) => one.outputIndex === outputIndex);
    if (found) return recordOf(channels, (channel) => found.moved[channel]);
  }
  return undefined;
}
