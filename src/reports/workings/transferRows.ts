/** How the rows of a flow name the transfer that they are a part of, and the output on which they draw. */
import type { Arc } from '../../calculation/chain/arcs';
import type { Transfer } from '../../calculation/chain/emissionChain';
import type { Node } from '../../calculation/graph/node';
import type { ReportContext } from '../context';
import type { Section } from '../layout/section';
import { chainOrder } from './chainColumns';
import type { FlowPlan, FlowRow } from './flow';
import { movedKey } from './movedRows';

/** The tables of what is drawn (nothing where nothing is) and of what is made. */
export interface PutDraws {
  readonly transfers: Section | undefined;
  readonly outputs: Section;
}

/** The transfers, each process's together. */
export function orderedTransfers(context: ReportContext): readonly Transfer[] {
  const rank = numberedFrom0(chainOrder(context));
  return context.calculation.emissions.transfers
    .slice()
    .sort((a, b) => (rank.get(a.input.process) ?? -1) - (rank.get(b.input.process) ?? -1));
}

/** Where each of them stands in the list. */
const numberedFrom0 = <T>(list: readonly T[]): ReadonlyMap<T, number> =>
  new Map(list.map((one, index) => [one, index] as const));

/** The transfers of a chain by the amount that they move, found once for all rows. */
const known = new WeakMap<readonly Transfer[], ReadonlyMap<Node, readonly Transfer[]>>();

function byAmount(transfers: readonly Transfer[]): ReadonlyMap<Node, readonly Transfer[]> {
  const found = known.get(transfers);
  if (found) return found;
  const grouped = new Map<Node, Transfer[]>();
  for (const transfer of transfers) grouped.set(transfer.amount, [...(grouped.get(transfer.amount) ?? []), transfer]);
  known.set(transfers, grouped);
  return grouped;
}

/** The transfer of which a row of a flow is a part. */
export function transferOf({ calculation }: ReportContext, { draw }: Arc<string>): Transfer | undefined {
  const moving = byAmount(calculation.emissions.transfers).get(draw.quantity);
  return moving?.find(({ input }) => input.process === draw.consumer);
}

/** How the rows of a flow name transfer and output, and what part of a maker's burden they take. */
export function transferColumns<Name extends string>(
  context: ReportContext,
  draws: PutDraws,
): Pick<FlowPlan<Name>, 'columns' | 'part' | 'movedKey'> {
  const { flow } = context.report;
  const transfers = numberedFrom0(orderedTransfers(context));
  const outputs = numberedFrom0(context.calculation.outputs);
  const outputNumber = (arc: Arc<string>): number => {
    const maker = transferOf(context, arc)?.makers[arc.maker];
    return ((maker && outputs.get(maker)) ?? -1) + 1;
  };
  return {
    columns: [
      {
        key: 'draw',
        head: flow.draw,
        cell: ({ arc }: FlowRow<Name>) => {
          const transfer = arc && transferOf(context, arc);
          return transfer && { value: (transfers.get(transfer) ?? -1) + 1, align: 'center' };
        },
      },
      {
        key: 'output',
        head: flow.output,
        cell: ({ arc }: FlowRow<Name>) =>
          arc && !arc.isMoved ? { value: outputNumber(arc), align: 'center' } : undefined,
      },
    ],
    part: partOfDraw(draws.transfers, draws.outputs),
    movedKey: (arc) => movedKey(context, outputNumber(arc)),
  };
}

/** The part of a maker's burden that a row takes: drawn x share of the maker / made, by the numbers of draw and output; all of it where it names no draw. */
export function partOfDraw(draws: Section | undefined, outputs: Section): FlowPlan<string>['part'] {
  if (!draws) return undefined;
  return (of, { sheet }) => {
    const at = (section: Section, key: string, number: string): string =>
      `INDEX(${section.range(key, sheet)},${of(number)})`;
    const share = `IF(${of('output')}="",1,${at(outputs, 'share', 'output')})`;
    return `IF(${of('draw')}="",1,${at(draws, 'amount', 'draw')}*${share}/${at(draws, 'made', 'draw')})`;
  };
}
