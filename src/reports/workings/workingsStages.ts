/** Workings, third part: how much of each process's own emissions every process carries. */
import { one } from '../../calculation/graph/node';
import { formats, processLabel, type ReportContext } from '../context';
import { processColumn, processNumberColumn } from '../layout/columns';
import { figure } from '../layout/contents';
import { putSection } from '../layout/section';
import { putFlow, type FlowView, type MovedRow } from './flow';
import type { Flow } from './flows';
import { chainOrder } from './chainColumns';
import { movedKey } from './movedRows';
import { transferColumns, transferOf, type PutDraws } from './transferRows';

/** Puts the flow with 1 for each process's own emissions, and these emissions in the view of the report. */
export function putStages(context: ReportContext, draws: PutDraws): Flow<string> {
  const { calculation, stages, report, words, drafts } = context;
  const order = chainOrder(context);
  const view = (name: string, head: string, unit: string): FlowView<string> => ({
    name,
    head,
    unit,
    format: formats.factor,
    own: (process, _, unit) => `(${process}&""=${unit})*1`,
  });
  const keyOf = (output: (typeof stages.moved)[number]['output']): string =>
    movedKey(context, calculation.outputs.indexOf(output) + 1);
  const flow = putFlow(context, drafts.workings, {
    title: report.flow.stages,
    note: report.flow.stagesNote,
    chain: stages.chain,
    views: [
      ...order.map((process) => view(String(process), processLabel(context, process), String(process + 1))),
      ...stages.moved.map(({ stage, output }) =>
        view(stage, words.punctuation.headed(words.certificates.heads.movedTo, output.product.name), keyOf(output)),
      ),
    ],
    item: (arc) => transferOf(context, arc)?.product.name ?? '',
    ...transferColumns(context, draws),
    moved: stages.moved.map(({ stage, output }): MovedRow<string> => ({
      process: output.process,
      item: output.product.name,
      key: keyOf(output),
      values: { [stage]: one },
    })),
  });
  putSection<number>(
    drafts.workings,
    [
      processColumn(context, (process) => process),
      processNumberColumn(context, (process) => process),
      {
        key: 'own',
        head: words.label.ownEmissions,
        unit: report.units.emissions,
        cell: (process) => {
          const node = stages.own[process];
          return node && figure(node, formats.emissions);
        },
      },
    ],
    order,
    { title: words.punctuation.withDetail(report.titles.own, words.view[context.results.headline.view]) },
  );
  return flow;
}
