/** How recycled metal runs through the plant under a boundary, as a flow over the table of its processes. */
import type { Arc } from '../../calculation/chain/arcs';
import type { Chain } from '../../calculation/chain/chain';
import type { MetalDraw } from '../../calculation/metal/metalLines';
import { metalChannels, type MetalChannel } from '../../calculation/metal/recycledContent';
import { formats, type ReportContext } from '../context';
import { figure } from '../layout/contents';
import type { Section } from '../layout/section';
import { sumIn } from '../layout/sums';
import type { FlowPlan, FlowRow } from './flow';

/** A chain of metal; `drawn` is the column of the table of draws that holds the metal on its basis. */
interface Drawn {
  readonly chain: Chain<MetalChannel>;
  readonly drawn: string;
  readonly title: string;
}

/** The draws of metal and the totals of the processes. */
export function flowOfMetal(
  context: ReportContext,
  { chain, drawn, title }: Drawn,
  draws: Section | undefined,
  table: Section,
): FlowPlan<MetalChannel> {
  const { report, calculation } = context;
  const { inputs } = calculation.recycled;
  const order = calculation.recycled.chains.organisation.order.flat();
  const ordered = inputs.draws.slice().sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process));
  const drawOf = ({ consumer, draw }: Arc<MetalChannel>): MetalDraw | undefined =>
    inputs.draws.filter(({ input }) => input.process === consumer)[chain.draws[consumer]?.indexOf(draw) ?? -1];
  const heads: Readonly<Record<MetalChannel, string>> = { pre: report.heads.pre, post: report.heads.post };
  return {
    title,
    note: report.flow.metalNote,
    chain,
    has: (process) => inputs.processes.has(process),
    views: metalChannels.map((name) => ({
      name,
      head: heads[name],
      unit: report.units.tonnes,
      format: formats.quantity,
      own: (process, { sheet }) => sumIn(table, name, sheet, ['processNumber', process]),
    })),
    item: (arc) => drawOf(arc)?.product.name ?? '',
    columns: [
      {
        key: 'draw',
        head: report.flow.draw,
        cell: ({ arc }: FlowRow<MetalChannel>) => {
          const draw = arc && drawOf(arc);
          return draw && { value: ordered.indexOf(draw) + 1, align: 'center' };
        },
      },
      {
        key: 'weight',
        head: report.flow.weight,
        unit: report.units.share,
        cell: ({ arc }: FlowRow<MetalChannel>) => arc && figure(arc.supplier.share, formats.factor),
      },
    ],
    part:
      draws &&
      ((of, { sheet }) => {
        const amount = `INDEX(${draws.range(drawn, sheet)},${of('draw')})`;
        const counted = sumIn(table, 'counted', sheet, ['processNumber', of('from')]);
        return `IF(${of('draw')}="",1,IF(${of('weight')}=0,0,${amount}*${of('weight')}/${counted}))`;
      }),
  };
}
