/** How the rows of a flow name the transfer that they are a part of, and the output on which they draw. */
import type { Arc } from '../../calculation/chain/arcs';
import type { Transfer } from '../../calculation/chain/emissionChain';
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
  const order = chainOrder(context);
  return context.calculation.emissions.transfers
    .slice()
    .sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process));
}

/** The transfer of which a row of a flow is a part. */
export function transferOf({ calculation }: ReportContext, { draw }: Arc<string>): Transfer | undefined {
  return calculation.emissions.transfers.find(
    ({ input, amount }) => input.process === draw.consumer && amount === draw.quantity,
  );
}

/** Number of the output that a row of a flow draws on. */
function outputNumber(context: ReportContext, arc: Arc<string>): number {
  const maker = transferOf(context, arc)?.makers[arc.maker];
  return context.calculation.outputs.findIndex((output) => output === maker) + 1;
}

/** How the rows of a flow name transfer and output, and what part of a maker's burden they take. */
export function transferColumns<Name extends string>(
  context: ReportContext,
  draws: PutDraws,
): Pick<FlowPlan<Name>, 'columns' | 'part' | 'movedKey'> {
  const { flow } = context.report;
  const ordered = orderedTransfers(context);
  return {
    columns: [
      {
        key: 'draw',
        head: flow.draw,
        cell: ({ arc }: FlowRow<Name>) => {
          const transfer = arc && transferOf(context, arc);
          return transfer && { value: ordered.indexOf(transfer) + 1, align: 'center' };
        },
      },
      {
        key: 'output',
        head: flow.output,
        cell: ({ arc }: FlowRow<Name>) =>
          arc && !arc.isMoved ? { value: outputNumber(context, arc), align: 'center' } : undefined,
      },
    ],
    part: partOfDraw(draws.transfers, draws.outputs),
    movedKey: (arc) => movedKey(context, outputNumber(context, arc)),
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
