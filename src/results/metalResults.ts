/** What we answer for of metal: what processes take in, bring out and lose, scrap by class, customers' metal, what boundaries count. */
import type { Calculation } from '../calculation/calculate';
import { follows, given, type Node } from '../calculation/graph/node';
import type { ScrapTotals } from '../calculation/metal/scrapTotals';
import { perBoundary, type MetalLine, type PerBoundary } from '../calculation/metal/metalLines';
import { countedMetal } from '../calculation/rules/countedMetal';
import { difference } from '../calculation/rules/difference';
import { total } from '../calculation/rules/total';
import type { Boundary } from '../model/reportSettings';
import { exact } from '../quantity/exact';
import { numbers, organisation, subjectOf, type Result, type Subject } from './result';

/** Metal of one process, t; the share that is lost is absent where no metal goes in. */
interface ProcessMetalResult {
  readonly subject: Subject;
  readonly taken: Node;
  readonly made: Node;
  readonly lost: Node;
  readonly lossShare: Node | undefined;
}

export interface MetalResults {
  readonly processes: readonly ProcessMetalResult[];
  /** The least and the largest share of its metal that a process may plausibly lose, as set. */
  readonly plausibleLoss: { readonly least: Node; readonly most: Node };
  /** Scrap charged as delivered, t. */
  readonly scrap: ScrapTotals;
  /** Customers' metal in t, and its upstream emissions in tCO2e, which no scope holds. */
  readonly tolled: { readonly metal: Node; readonly emissions: Node };
  /** Each line of scrap with the tonnes of metal that each boundary counts of it. */
  readonly scrapLines: readonly { readonly line: MetalLine; readonly counted: PerBoundary<Node> }[];
  /** Tonnes of metal that each boundary counts beyond the organisation boundary. */
  readonly moved: PerBoundary<Node>;
  /** The same of each process that takes in in-house scrap. */
  readonly movedByProcess: readonly { readonly label: string; readonly moved: PerBoundary<Node | undefined> }[];
}

/** Blocked where a row that may belong to it cannot be read. */
export function metalResults({ plant, metalBalance, scrap, tolled, recycled }: Calculation): MetalResults {
  const counted = perBoundary((boundary: Boundary) =>
    follows(total, ...recycled.processes[boundary].map((process) => process.counted)),
  );
  return {
    processes: metalBalance.processes.map(({ process, taken, made, lost, lossShare }) => ({
      subject: subjectOf(plant.processes[process]),
      taken,
      made,
      lost,
      lossShare,
    })),
    plausibleLoss: {
      least: given(exact(plant.settings.materiality).negated(), { kind: 'parameter', name: 'materiality' }),
      most: given(exact(plant.settings.metalLoss), { kind: 'parameter', name: 'metalLoss' }),
    },
    scrap,
    tolled,
    scrapLines: recycled.inputs.lines
      .filter(({ scrapClass }) => scrapClass)
      .map((line) => ({
        line,
        counted: perBoundary((boundary) => follows(countedMetal, line.metal, line.counts[boundary])),
      })),
    moved: perBoundary((boundary) => follows(difference, counted[boundary], counted.organisation)),
    movedByProcess: plant.processes
      .filter(({ index }) => takesInHouseScrap(recycled.inputs.lines, index))
      .map(({ index, label }) => ({ label, moved: movedOf(recycled, index) })),
  };
}

function takesInHouseScrap(lines: readonly MetalLine[], process: number): boolean {
  return lines.some(({ input, scrapClass }) => input.process === process && scrapClass === 'internal');
}

function movedOf({ processes }: Calculation['recycled'], process: number): PerBoundary<Node | undefined> {
  const least = processes.organisation[process]?.counted;
  return perBoundary((boundary) => {
    const more = processes[boundary][process]?.counted;
    return more && least && follows(difference, more, least);
  });
}

/** The published ones, in reading order. */
export function metalNumbers({ processes, scrap, tolled }: MetalResults): readonly Result[] {
  const { internal, preConsumer, postConsumer, total: all } = scrap;
  return [
    ...numbers('scrap', organisation, 't', { internal, preConsumer, postConsumer, total: all }),
    ...processes.flatMap(({ subject, taken, made, lost, lossShare }) => [
      ...numbers('metalBalance', subject, 't', { in: taken, out: made, loss: lost }),
      ...numbers('metalBalance', subject, '1', { lossShare }),
    ]),
    ...numbers('tolledMetal', organisation, 't', { metal: tolled.metal }),
    ...numbers('tolledMetal', organisation, 'tCO2e', { emissions: tolled.emissions }),
  ];
}
