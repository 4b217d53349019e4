/** Workings: what the unit processes emit, draw and carry, and the loops. */
import {
  scopeChannels,
  distinctChannels,
  embeddedViews,
  type Channel,
  type EmbeddedView,
} from '../../calculation/graph/channels';
import { scopeLines, type ScopeChannel } from '../../model/scopeLines';
import type { Loop } from '../../calculation/chain/chain';
import type { Node } from '../../calculation/graph/node';
import { formulaText } from '../../workbook/structuredReference';
import { formats, processLabel, type ReportContext } from '../context';
import { processColumn, processNumberColumn } from '../layout/columns';
import { sumIn } from '../layout/sums';
import { figure } from '../layout/contents';
import { reference, type References } from '../layout/draft';
import { putSection, type Section, type SectionColumn } from '../layout/section';

/** Processes in the order of the chain, loops together. */
export function chainOrder(context: ReportContext): readonly number[] {
  return context.calculation.emissions.chain.order.flat();
}

/** The channels that differ, in their order: what the sheets show. */
function shownChannels(context: Pick<ReportContext, 'calculation'>): readonly Channel[] {
  return distinctChannels(context.calculation.emissions.own);
}

/** The same without the embedded views. */
function shownBurdens(context: Pick<ReportContext, 'calculation'>): readonly ScopeChannel[] {
  const shown = shownChannels(context);
  return scopeChannels.filter((view) => shown.includes(view));
}

/** A column for each channel that is shown. */
export function channelColumns<Item>(
  context: ReportContext,
  unit: string,
  cell: (item: Item, channel: Channel) => ReturnType<SectionColumn<Item>['cell']>,
): SectionColumn<Item>[] {
  return shownChannels(context).map((channel) => ({
    key: channel,
    head: context.words.channel[channel],
    unit,
    cell: (item) => cell(item, channel),
  }));
}

/** Own, drawn and carried emissions of every process; the embedded views are a system of their own, since other things are carried. */
export function putProcesses(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { own, chain, embedded } = calculation.emissions;
  const order = chainOrder(context);
  const name: SectionColumn<number> = processColumn(context, (process) => process);
  const put = <View extends Channel>(
    title: string,
    views: readonly View[],
    cell: (process: number, view: View) => Node | undefined,
    formula?: (view: View, references: References, label: string) => string,
    note?: string,
  ): Section =>
    putSection<number>(
      drafts.workings,
      [
        name,
        processNumberColumn(context, (process) => process),
        ...views.map((view): SectionColumn<number> => ({
          key: view,
          head: words.channel[view],
          unit: report.units.emissions,
          cell: (process, at) => {
            const node = cell(process, view);
            return (
              node &&
              figure(
                node,
                formats.emissions,
                formula &&
                  ((references) => formula(view, references, `$${reference(at('processNumber'), references.sheet)}`)),
              )
            );
          },
        })),
      ],
      order,
      { title, ...(note ? { note } : {}) },
    );
  put(
    report.titles.own,
    shownChannels(context),
    (process, channel) => own[process]?.[channel],
    (channel, references, process) => ownFormula(context, channel, references.sheet, process),
  );
  const burdens = shownBurdens(context);
  put(report.titles.drawn, burdens, (process, view) => chain.totals[process]?.drawn[view]);
  chain.loops.forEach((loop) => putLoop(context, loop, burdens, words.channel, report.units.emissions));
  put(report.titles.totals, burdens, (process, view) => chain.totals[process]?.total[view]);

  const title = (of: string): string => words.punctuation.headed(of, words.embedded.head);
  const totals = (process: number, view: EmbeddedView, of: 'drawn' | 'total'): Node | undefined =>
    view === 'embeddedDirect'
      ? embedded.direct.totals[process]?.[of].embeddedDirect
      : embedded.indirect.totals[process]?.[of].embeddedIndirect;
  put(
    title(report.titles.drawn),
    embeddedViews,
    (process, view) => totals(process, view, 'drawn'),
    undefined,
    words.embedded.chainNote,
  );
  const putEmbeddedLoop = <View extends EmbeddedView>(loop: Loop<View>, view: View): void =>
    putLoop(context, loop, [view], words.channel, report.units.emissions, (title) =>
      words.punctuation.headed(title, words.channel[view]),
    );
  embedded.direct.loops.forEach((loop) => putEmbeddedLoop(loop, 'embeddedDirect'));
  embedded.indirect.loops.forEach((loop) => putEmbeddedLoop(loop, 'embeddedIndirect'));
  put(title(report.titles.totals), embeddedViews, (process, view) => totals(process, view, 'total'));
}

/** Sum of the lines of a process that count under a channel. */
function ownFormula(context: ReportContext, channel: Channel, sheet: string, process: string): string {
  const { words, calculation } = context;
  const lines = context.laid('lines');
  if (!lines) return '0';
  const line = scopeLines.find((one) => one.channel === channel);
  const isTolled = channel === 'scope3_1' && calculation.tolled.lines.length > 0;
  const sum = (values: string, column: string, word: string): string =>
    sumIn(lines, values, sheet, ['processNumber', process], [column, formulaText(word)]);
  if (!line) return sum('emissions', 'embedded', words.channel[channel]);
  const scopes = [words.scope[line.category], ...(isTolled ? [words.method.heads.tolledScope] : [])];
  return scopes.map((scope) => sum(line.views[0], 'scope', scope)).join('+');
}

/** The matrix of a loop and what enters it; `titled` says in their titles of what they are. */
export function putLoop<Name extends string>(
  context: ReportContext,
  loop: Loop<Name>,
  names: readonly Name[],
  heads: Readonly<Record<Name, string>>,
  unit: string,
  titled = (title: string): string => title,
  draft = context.drafts.workings,
): void {
  const { report } = context;
  const label: SectionColumn<number> = processColumn(context, (_, index) => loop.processes[index] ?? 0);
  const rows = loop.processes.map((_, index) => index);
  putSection<number>(
    draft,
    [
      label,
      ...loop.processes.map((supplier, column): SectionColumn<number> => ({
        key: `matrix${column}`,
        head: processLabel(context, supplier),
        cell: (row) => {
          const node = loop.matrix[row]?.[column];
          return node && figure(node, formats.factor);
        },
      })),
    ],
    rows,
    { title: titled(report.titles.loops), note: report.notes.loops },
  );
  putSection<number>(
    draft,
    [
      label,
      ...names.map((name): SectionColumn<number> => ({
        key: name,
        head: heads[name],
        unit,
        cell: (row) => {
          const node = loop.rightSide[name][row];
          return node && figure(node, formats.emissions);
        },
      })),
    ],
    rows,
    { title: titled(report.titles.rightSide) },
  );
}
