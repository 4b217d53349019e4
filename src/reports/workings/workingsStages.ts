/** Workings, third part: how much of each process's own emissions every process carries. */
import { processLabel, formats, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import type { Node } from '../../calculation/graph/node';
import { putSection, type SectionColumn } from '../layout/section';
import { chainOrder, putLoop } from './workingsChain';
import { orderedTransfers } from './workingsTransfers';

export function putStageSections(context: ReportContext): void {
  const { calculation, stages, report, words, drafts } = context;
  const order = chainOrder(context);
  const moved = stages.moved.map(
    ({ stage, output }) =>
      [stage, words.punctuation.headed(words.certificates.heads.movedTo, output.product.name)] as const,
  );
  const heads: Readonly<Record<string, string>> = Object.fromEntries([
    ...order.map((process) => [String(process), processLabel(context, process)] as const),
    ...moved,
  ]);
  const names = [...order.map(String), ...moved.map(([stage]) => stage)];
  const stageColumns = <Item>(node: (item: Item, stage: string) => Node | undefined): SectionColumn<Item>[] =>
    names.map((stage) => ({
      key: `stage${stage}`,
      head: heads[stage] ?? '',
      unit: report.units.share,
      cell: (item) => {
        const found = node(item, stage);
        return found && figure(found, formats.factor);
      },
    }));
  const { transfers } = calculation.emissions;
  const positions = transfers.map(
    (transfer, index) =>
      transfers.slice(0, index).filter((other) => other.input.process === transfer.input.process).length,
  );
  const ordered = orderedTransfers(context);
  if (ordered.length > 0) {
    putSection<(typeof ordered)[number]>(
      drafts.workings,
      [
        processColumn(context, (transfer) => transfer.input.process),
        { key: 'item', head: words.label.item, cell: (transfer) => text(transfer.product.name) },
        ...stageColumns<(typeof ordered)[number]>(
          (transfer, stage) =>
            stages.chain.totals[transfer.input.process]?.carried[positions[transfers.indexOf(transfer)] ?? 0]?.[stage],
        ),
      ],
      ordered,
      { title: report.titles.stageDraws },
    );
  }
  stages.chain.loops.forEach((loop) =>
    putLoop(context, loop, names, heads, report.units.share, (title) =>
      words.punctuation.withDetail(title, report.titles.stages),
    ),
  );
  putSection<number>(
    drafts.workings,
    [
      processColumn(context, (process) => process),
      ...stageColumns<number>((process, stage) => stages.chain.totals[process]?.total[stage]),
      {
        key: 'own',
        head: words.label.ownEmissions,
        unit: report.units.emissions,
        cell: (process) => {
          const own = stages.own[process];
          return own && figure(own, formats.emissions);
        },
      },
    ],
    order,
    { title: report.titles.stageTotals },
  );
}
