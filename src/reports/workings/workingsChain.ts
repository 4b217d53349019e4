/** Workings: how emissions run through the plant, and what of them is each process's own. */
import type { Channel, EmbeddedView } from '../../calculation/graph/channels';
import { scopeLines } from '../../model/scopeLines';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { processColumn, processNumberColumn, siteName } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { reference } from '../layout/draft';
import { putSection, type Section } from '../layout/section';
import { sumIn, type SumCriterion } from '../layout/sums';
import { chainOrder, channelColumns, shownBurdens } from './chainColumns';
import type { EmissionFlows } from './flows';
import { putFlow, type FlowPlan, type FlowView, type MovedRow } from './flow';
import { movedKey, movedRows } from './movedRows';
import { transferColumns, transferOf, type PutDraws } from './transferRows';

/** Puts the flows, then each process's own emissions. */
export function putProcesses(
  context: ReportContext,
  draws: PutDraws,
): { readonly flows: EmissionFlows; readonly own: Section } {
  const { calculation, report, words, drafts } = context;
  const { chain, embedded } = calculation.emissions;
  const view = <Name extends Channel>(name: Name): FlowView<Name> => ({
    name,
    head: words.channel[name],
    unit: report.units.emissions,
    format: formats.emissions,
    own: (process, { sheet }) => ownFormula(context, name, sheet, process),
  });
  const plan = <Name extends Channel>(
    title: string,
    of: Pick<FlowPlan<Name>, 'chain' | 'note'>,
    names: readonly Name[],
    rows: readonly MovedRow<Name>[],
  ): FlowPlan<Name> => ({
    title,
    ...of,
    views: names.map(view),
    item: (arc) => transferOf(context, arc)?.product.name ?? '',
    ...transferColumns(context, draws),
    moved: rows,
  });
  const burdens = shownBurdens(context);
  const scopes = putFlow(
    context,
    drafts.workings,
    plan(report.flow.title, { chain, note: report.flow.note }, burdens, movedRows(context, calculation.outputs)),
  );
  const titled = (name: EmbeddedView): string => words.punctuation.headed(report.flow.title, words.channel[name]);
  const embeddedDirect = putFlow(
    context,
    drafts.workings,
    plan(titled('embeddedDirect'), { chain: embedded.direct, note: words.embedded.chainNote }, ['embeddedDirect'], []),
  );
  const turned = [...embedded.turned].map(([output, node]): MovedRow<'embeddedIndirect'> => {
    const index = calculation.outputs.findIndex(
      ({ process, product }) => process === output.process && product === output.product,
    );
    return {
      process: output.process,
      item: output.product.name,
      key: movedKey(context, index + 1),
      values: { embeddedIndirect: node },
      formula: (_, { sheet }) =>
        `${reference(draws.outputs.cell('share', index), sheet)}*${embeddedDirect.total('embeddedDirect', String(output.process + 1), sheet)}`,
    };
  });
  const embeddedIndirect = putFlow(
    context,
    drafts.workings,
    plan(
      titled('embeddedIndirect'),
      { chain: embedded.indirect, note: words.embedded.chainNote },
      ['embeddedIndirect'],
      turned,
    ),
  );
  return { flows: { scopes, embeddedDirect, embeddedIndirect }, own: putOwn(context) };
}

/** Each process's own emissions, before anything is drawn. */
function putOwn(context: ReportContext): Section {
  const { calculation, report, words, drafts } = context;
  const { own } = calculation.emissions;
  return putSection<number>(
    drafts.workings,
    [
      processColumn(context, (process) => process),
      processNumberColumn(context, (process) => process),
      {
        key: 'site',
        head: words.label.site,
        cell: (process) => text(siteName(calculation.plant.processes[process]?.site ?? '')),
      },
      ...channelColumns<number>(
        context,
        report.units.emissions,
        (process, channel) => {
          const node = own[process]?.[channel];
          return node && figure(node, formats.emissions);
        },
        (channel, of, { sheet }) => ownFormula(context, channel, sheet, of('processNumber')),
      ),
    ],
    chainOrder(context),
    { title: report.titles.own, table: 'Processes' },
  );
}

/** Sum of the lines of a process that count under a channel. */
function ownFormula(context: ReportContext, channel: Channel, sheet: string, process: string): string {
  const { words, calculation } = context;
  const lines = context.laid('lines');
  if (!lines) return '0';
  const line = scopeLines.find((one) => one.channel === channel);
  const isTolled = channel === 'scope3_1' && calculation.tolled.lines.length > 0;
  const sum = (...criteria: readonly SumCriterion[]): string =>
    sumIn(lines, 'emissions', sheet, ['processNumber', process], ...criteria);
  if (!line) return sum(['embedded', formulaText(words.channel[channel])]);
  const [view, other] = line.views;
  const counts: readonly SumCriterion[] = other ? [] : [[`${view}Counts`, '1']];
  const scopes = [words.scope[line.category], ...(isTolled ? [words.method.heads.tolledScope] : [])];
  return scopes.map((scope) => sum(['scope', formulaText(scope)], ...counts)).join('+');
}
