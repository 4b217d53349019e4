/** The linear system of the plant with products drawn at what their makers carry per unit, for any set of views. */
import type { Finding } from '../../findings/finding';
import { isNothing, recordOf, solveChain, type Chain, type Draw, type Totals } from './chain';
import { follows, unknownNode, zero, type Node } from '../graph/node';
import type { ProcessOutput } from './outputs';
import { averagePerUnit } from '../rules/averagePerUnit';
import { footprintPerUnit } from '../rules/footprintPerUnit';
import { footprintWithMoved } from '../rules/footprintWithMoved';
import { total } from '../rules/total';

/** What one process draws of outputs that are alike, at their output-weighted average. */
export interface OutputDraw {
  readonly consumer: number;
  /** In the unit of the outputs. */
  readonly amount: Node;
  /** Names the average: draws of one key have the same makers. */
  readonly key: string;
  readonly makers: readonly ProcessOutput[];
}

/** What processes draw that nobody can read: it leaves all that they carry unknown. It stands behind every other draw. */
export function unknownDraws(unread: ReadonlyMap<number, readonly Finding[]>): readonly OutputDraw[] {
  return [...unread].map(([consumer, reasons]) => ({
    consumer,
    amount: unknownNode(reasons),
    key: 'what cannot be read',
    makers: [],
  }));
}

type PerView<View extends string> = Readonly<Record<View, Node>>;

/** tCO2e that an output carries more (or less) than its share of the process's burden. */
type Moved<View extends string> = (output: ProcessOutput) => Readonly<Partial<Record<View, Node>>> | undefined;

export interface FootprintChain<View extends string> {
  readonly chain: Chain<View>;
  /** tCO2e per unit of an output. */
  ofOutput(output: ProcessOutput): PerView<View>;
  /** tCO2e per unit of what several processes make, at the output-weighted average. */
  ofMakers(key: string, makers: readonly ProcessOutput[]): PerView<View>;
}

/** Solves the system for each process's own emissions (tCO2e per view). `impossible` gives the finding that blocks a loop without solution. */
export function footprintChain<View extends string>(
  views: readonly View[],
  own: readonly PerView<View>[],
  draws: readonly OutputDraw[],
  impossible: (processes: readonly number[]) => Finding,
  moved: Moved<View> = () => undefined,
): FootprintChain<View> {
  const supplied = draws.map((draw) => ({ draw, suppliers: suppliersOf(draw.makers, moved) }));
  const anyRecord = recordOf(views, own, supplied);
  const record = (make: (view: View) => Node): PerView<View> =>
    anyRecord((view) => (isNothing(own, supplied, view) ? zero : make(view)));
  const perOutput = new Map<ProcessOutput, PerView<View>>();
  const ofOutput = (output: ProcessOutput, totals: Totals<View> | undefined): PerView<View> => {
    const known = perOutput.get(output);
    if (known) return known;
    if (!totals) throw new Error('a process was drawn from before it was computed');
    const beside = moved(output);
    const made = record((view) => {
      const here = beside?.[view];
      return here
        ? follows(footprintWithMoved, output.share, totals.total[view], here, output.amount)
        : follows(footprintPerUnit, output.share, totals.total[view], output.amount);
    });
    perOutput.set(output, made);
    return made;
  };
  const averages = new Map<string, PerView<View>>();
  const ofMakers = (
    key: string,
    makers: readonly ProcessOutput[],
    totals: readonly (Totals<View> | undefined)[],
  ): PerView<View> => {
    const known = averages.get(key);
    if (known) return known;
    if (makers.length === 0) return record(() => zero);
    const values = makers.map((output) => ofOutput(output, totals[output.process]));
    const [single] = values;
    const made =
      values.length === 1 && single
        ? single
        : record((view) =>
            follows(
              averagePerUnit,
              ...makers.flatMap((output, index) => [values[index]?.[view] as Node, output.amount]),
            ),
          );
    averages.set(key, made);
    return made;
  };
  const chain = solveChain(
    views,
    own,
    supplied.map(({ draw, suppliers }): Draw<View> => ({
      consumer: draw.consumer,
      quantity: draw.amount,
      suppliers,
      perUnit: (totals) => ofMakers(draw.key, draw.makers, totals),
    })),
    impossible,
  );
  return {
    chain,
    ofOutput: (output) => ofOutput(output, chain.totals[output.process]),
    ofMakers: (key, makers) => ofMakers(key, makers, chain.totals),
  };
}

function suppliersOf<View extends string>(
  makers: readonly ProcessOutput[],
  moved: Moved<View>,
): Draw<View>['suppliers'] {
  const amount = makers.length === 1 ? makers[0]?.amount : follows(total, ...makers.map((output) => output.amount));
  return makers.map((output) => {
    const beside = moved(output);
    return {
      process: output.process,
      share: output.share,
      amount: amount ?? output.amount,
      ...(beside ? { moved: beside } : {}),
    };
  });
}
