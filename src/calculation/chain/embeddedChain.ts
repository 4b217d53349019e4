/**
 * Embedded emissions as CBAM sees them, carried through the plant as a system of their own: direct emissions run through heat and goods;
 * whatever making electricity takes is indirect for whoever consumes it; input materials carry nothing.
 */
import { carriesBurden } from '../../model/plant';
import type { Finding } from '../../findings/finding';
import type { Chain } from './chain';
import type { EmbeddedView } from '../graph/channels';
import type { EmbeddedBoundary, EmbeddedKind } from '../emissions/embeddedBoundary';
import { footprintChain, type OutputDraw } from './footprintChain';
import { follows, unknownNode, zero, type Node } from '../graph/node';
import type { ProcessOutput } from './outputs';
import { portion } from '../rules/portion';

/** Embedded direct and indirect emissions, each with a node. */
type PerEmbeddedView = Readonly<Record<EmbeddedView, Node>>;

export interface EmbeddedChain {
  /** What each process carries of direct emissions; what it draws with electricity is not among them. */
  readonly direct: Chain<'embeddedDirect'>;
  /** What each process carries of indirect emissions, with all that making the electricity took which it draws. */
  readonly indirect: Chain<'embeddedIndirect'>;
  /** Direct emissions of a process that fall to an output of electricity, tCO2e: indirect for whoever draws it. */
  readonly turned: ReadonlyMap<ProcessOutput, Node>;
  /** In the order of the draws: what each carries, tCO2e. */
  readonly carried: readonly PerEmbeddedView[];
  /** tCO2e per unit of an output, as whoever takes it carries it. */
  ofOutput(output: ProcessOutput): PerEmbeddedView;
  /** The same at the output-weighted average of several makers. */
  ofMakers(key: string, makers: readonly ProcessOutput[]): PerEmbeddedView;
}

/** Solves both systems. `own` is what each process emits and buys, tCO2e; `impossible` gives the finding that blocks a loop without solution. */
export function embeddedChain(
  boundary: EmbeddedBoundary,
  own: readonly PerEmbeddedView[],
  outputs: readonly ProcessOutput[],
  draws: readonly OutputDraw[],
  impossible: (processes: readonly number[]) => Finding,
): EmbeddedChain {
  const judged = new Map(outputs.map((output) => [output, judgedOutput(boundary, output)]));
  const seen = (output: ProcessOutput): ProcessOutput => judged.get(output) ?? output;
  const kindOf = (output: ProcessOutput): EmbeddedKind => boundary.kindOf(output.product);
  const judgedDraws = draws.map((draw) => ({ ...draw, makers: draw.makers.map(seen) }));
  const kindOfDraw = (draw: OutputDraw): EmbeddedKind | undefined => draw.makers[0] && kindOf(draw.makers[0]);
  const directDraws = judgedDraws.filter((draw) => !['electricity', 'input material'].includes(kindOfDraw(draw) ?? ''));
  const indirectDraws = judgedDraws.filter((draw) => kindOfDraw(draw) !== 'input material');
  const ofDirect = footprintChain(
    ['embeddedDirect'],
    own.map(({ embeddedDirect }) => ({ embeddedDirect })),
    directDraws,
    impossible,
  );
  const turned = new Map(
    outputs
      .filter((output) => kindOf(output) === 'electricity' && carriesBurden(output))
      .map((output) => [
        seen(output),
        follows(portion, ofDirect.chain.totals[output.process]?.total.embeddedDirect ?? zero, output.share),
      ]),
  );
  const ofIndirect = footprintChain(
    ['embeddedIndirect'],
    own.map(({ embeddedIndirect }) => ({ embeddedIndirect })),
    indirectDraws,
    impossible,
    (output) => {
      const electricity = turned.get(output);
      return electricity && { embeddedIndirect: electricity };
    },
  );
  const perUnit = (
    product: ProcessOutput['product'],
    direct: () => Readonly<Record<'embeddedDirect', Node>>,
    indirect: () => Readonly<Record<'embeddedIndirect', Node>>,
  ): PerEmbeddedView => {
    const kind = boundary.kindOf(product);
    if (kind === 'input material') return { embeddedDirect: zero, embeddedIndirect: zero };
    return {
      embeddedDirect: kind === 'electricity' ? zero : direct().embeddedDirect,
      embeddedIndirect: indirect().embeddedIndirect,
    };
  };
  return {
    direct: ofDirect.chain,
    indirect: ofIndirect.chain,
    turned,
    carried: judgedDraws.map((draw) => ({
      embeddedDirect: carriedBy(ofDirect.chain, directDraws, draw)?.embeddedDirect ?? zero,
      embeddedIndirect: carriedBy(ofIndirect.chain, indirectDraws, draw)?.embeddedIndirect ?? zero,
    })),
    ofOutput: (output) =>
      perUnit(
        output.product,
        () => ofDirect.ofOutput(seen(output)),
        () => ofIndirect.ofOutput(seen(output)),
      ),
    ofMakers: (key, makers) => {
      const [first] = makers;
      if (!first) throw new Error('a product without makers');
      return perUnit(
        first.product,
        () => ofDirect.ofMakers(key, makers.map(seen)),
        () => ofIndirect.ofMakers(key, makers.map(seen)),
      );
    },
  };
}

/** What a draw carries in a system; nothing where it is none of its draws. */
function carriedBy<View extends string>(
  chain: Chain<View>,
  draws: readonly OutputDraw[],
  draw: OutputDraw,
): Readonly<Record<View, Node>> | undefined {
  const ofConsumer = draws.filter(({ consumer }) => consumer === draw.consumer);
  return chain.totals[draw.consumer]?.carried[ofConsumer.indexOf(draw)];
}

/** The output with an unknown share where it cannot be told whether it carries anything. */
function judgedOutput(boundary: EmbeddedBoundary, output: ProcessOutput): ProcessOutput {
  const doubts = boundary.doubtsOf(output.product);
  return doubts.length === 0 ? output : { ...output, share: unknownNode(doubts) };
}
