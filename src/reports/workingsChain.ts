/** Workings, second part: transfers, what the unit processes carry, loops, outputs and their footprints. */
import { distinctChannels, type Channel } from '../calculation/channels';
import type { Transfer } from '../calculation/emissionChain';
import type { Loop } from '../calculation/chain';
import type { Node } from '../calculation/node';
import { formulaKey } from '../ledgers/cleanText';
import { formulaText } from '../workbook/structuredReference';
import { formats, processLabel, type ReportContext } from './context';
import { figure, text } from './contents';
import { reference, type References } from './draft';
import { putSection, type Section, type SectionColumn } from './section';
import {
  criterionColumns,
  furtherCriteria,
  liveCount,
  liveSum,
  measuredColumn,
  type CoveredRows,
} from './workingsInputs';

/** Processes in the order of the chain, loops together. */
export function chainOrder(context: ReportContext): readonly number[] {
  return context.calculation.emissions.chain.order.flat();
}

/** The channels that differ, in their order: what the sheets show. */
export function shownChannels(context: Pick<ReportContext, 'calculation'>): readonly Channel[] {
  return distinctChannels(context.calculation.emissions.chain.totals.map(({ own }) => own));
}

function channelColumns<Item>(
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

/** The transfers, each process's together, so that what a process draws is the sum of neighbouring cells. */
export function orderedTransfers(context: ReportContext): readonly Transfer[] {
  const order = chainOrder(context);
  return context.calculation.emissions.transfers
    .slice()
    .sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process));
}

export function putTransfers(context: ReportContext): readonly CoveredRows[] {
  const { report, words, drafts } = context;
  const { label } = words;
  const transfers = orderedTransfers(context);
  if (transfers.length === 0) return [];
  const covered: CoveredRows[] = [];
  for (const ledger of ['Materials', 'Energy'] as const) {
    const ofLedger = transfers.filter((transfer) => transfer.input.ledger === ledger);
    if (ofLedger.length === 0) continue;
    const item =
      ledger === 'Materials'
        ? {
            item: label.item,
            unit: label.unit,
            metalContent: label.metalContent,
            preConsumerShare: report.heads.preShare,
            postConsumerShare: report.heads.postShare,
            footprint: report.heads.declared,
          }
        : { carrier: label.item, unit: label.unit, source: report.heads.source };
    const section = putSection<Transfer>(
      drafts.workings,
      [
        {
          key: 'label',
          head: label.unitProcess,
          cell: (transfer) => text(processLabel(context, transfer.input.process), { role: 'label' }),
        },
        ...criterionColumns<Transfer>((transfer) => transfer.input.group, {
          site: label.site,
          process: label.process,
          ...item,
          ...furtherCriteria(context, ledger),
        }),
        { key: 'rows', head: label.rows, cell: (transfer, at) => liveCount(context, transfer.input.group, at) },
        {
          key: 'quantity',
          head: label.quantity,
          cell: (transfer, at) =>
            figure(transfer.quantity, formats.quantity, liveSum(context, transfer.input.group, at)),
        },
        measuredColumn(context, ({ input }) => input),
        { key: 'amount', head: label.drawn, cell: (transfer) => figure(transfer.amount) },
        {
          key: 'productUnit',
          head: label.unit,
          cell: (transfer) => text(transfer.product.unit.symbol, { align: 'center' }),
        },
        ...channelColumns<Transfer>(context, report.units.emissions, (transfer, channel) =>
          figure(transfer.carried[channel], formats.emissions),
        ),
      ],
      ofLedger,
      { title: `${report.titles.transfers} (${ledger})` },
    );
    covered.push({
      ledger,
      section,
      count: ofLedger.reduce((sum, transfer) => sum + transfer.input.group.rowCount, 0),
    });
  }
  return covered;
}

/** Own, drawn and carried emissions of every process. */
export function putProcesses(context: ReportContext, inputs: readonly Section[]): void {
  const { calculation, report, words, drafts } = context;
  const order = chainOrder(context);
  const { totals, loops } = calculation.emissions.chain;
  const name: SectionColumn<number> = {
    key: 'label',
    head: words.label.unitProcess,
    cell: (process) => text(processLabel(context, process), { role: 'label' }),
  };
  const put = (
    title: string,
    cell: (process: number, channel: Channel) => Node | undefined,
    formula?: (channel: Channel, references: References, label: string) => string,
  ): Section =>
    putSection<number>(
      drafts.workings,
      [
        name,
        ...shownChannels(context).map((channel): SectionColumn<number> => ({
          key: channel,
          head: words.channel[channel],
          unit: report.units.emissions,
          cell: (process, at) => {
            const node = cell(process, channel);
            return (
              node &&
              figure(
                node,
                formats.emissions,
                formula && ((references) => formula(channel, references, reference(at('label'), references.sheet))),
              )
            );
          },
        })),
      ],
      order,
      { title },
    );
  put(
    report.titles.own,
    (process, channel) => totals[process]?.own[channel],
    (channel, references, label) => ownFormula(context, inputs, channel, references.sheet, label),
  );
  put(report.titles.drawn, (process, channel) => totals[process]?.drawn[channel]);
  loops.forEach((loop) => putLoop(context, loop, shownChannels(context), words.channel, report.units.emissions));
  put(report.titles.totals, (process, channel) => totals[process]?.total[channel]);
}

/** Sum of the lines of a process that count under a channel. The labels are compared as texts: to `SUMIFS` a name such as `>5` or `a*` would be a condition. */
function ownFormula(
  context: ReportContext,
  inputs: readonly Section[],
  channel: Channel,
  sheet: string,
  label: string,
): string {
  const { scope, channel: names } = context.words;
  const place: Readonly<Record<Channel, readonly [column: string, word: string]>> = {
    scope1: ['location', scope.scope1],
    scope2Location: ['location', scope.scope2],
    scope2Market: ['market', scope.scope2],
    scope3_1: ['location', scope.scope3_1],
    scope3_3: ['location', scope.scope3_3],
    scope3_3Market: ['market', scope.scope3_3],
    embeddedDirect: ['embedded', names.embeddedDirect],
    embeddedIndirect: ['embedded', names.embeddedIndirect],
  };
  const [column, first] = place[channel];
  if (inputs.length === 0) return '0';
  const all =
    channel === 'scope3_1' && context.calculation.tolled.lines.length > 0
      ? [first, context.words.method.heads.tolledScope]
      : [first];
  return all
    .flatMap((word) =>
      inputs.map(
        (section) =>
          `SUMPRODUCT(--(${section.range('label', sheet)}=${label}),--(${section.range(column, sheet)}=${formulaText(word)}),${section.range('emissions', sheet)})`,
      ),
    )
    .join('+');
}

/** The matrix of a loop and what enters it. */
export function putLoop<Name extends string>(
  context: ReportContext,
  loop: Loop<Name>,
  names: readonly Name[],
  heads: Readonly<Record<Name, string>>,
  unit: string,
  title = '',
  draft = context.drafts.workings,
): void {
  const { report, words } = context;
  const label: SectionColumn<number> = {
    key: 'label',
    head: words.label.unitProcess,
    cell: (_, __, index) => text(processLabel(context, loop.processes[index] ?? 0), { role: 'label' }),
  };
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
    { title: `${report.titles.loops}${title}`, note: report.notes.loops },
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
    { title: `${report.titles.rightSide}${title}` },
  );
}

/** Every output of every process: its share of the burden and what one unit carries. */
export function putOutputs(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { label } = words;
  const order = chainOrder(context);
  const items = calculation.outputs
    .map((output, index) => ({ output, footprint: calculation.emissions.footprints[index] }))
    .sort((a, b) => order.indexOf(a.output.process) - order.indexOf(b.output.process));
  type Item = (typeof items)[number];
  putSection<Item>(
    drafts.workings,
    [
      {
        key: 'label',
        head: label.unitProcess,
        cell: ({ output }) => text(processLabel(context, output.process), { role: 'label' }),
      },
      { key: 'product', head: label.product, cell: ({ output }) => text(output.product.name) },
      { key: 'amount', head: label.output, cell: ({ output }) => figure(output.amount) },
      { key: 'unit', head: label.unit, cell: ({ output }) => text(output.product.unit.symbol, { align: 'center' }) },
      {
        key: 'basis',
        head: label.allocationBasis,
        cell: ({ output }) => (output.role === 'scrap' ? undefined : figure(output.basis)),
      },
      {
        key: 'allBasis',
        head: label.total,
        cell: ({ output }) => (output.role === 'scrap' ? undefined : figure(output.allBasis)),
      },
      {
        key: 'share',
        head: label.share,
        cell: ({ output }) =>
          output.share.rule ? figure(output.share, formats.fineShare) : { value: 0, format: formats.fineShare },
      },
      ...channelColumns<Item>(
        context,
        'tCO2e/…',
        ({ footprint }, channel) => footprint && figure(footprint[channel], formats.perUnit),
      ),
    ],
    items,
    { title: report.titles.outputs },
  );
  const averaged = [...calculation.plant.products.values()].filter(
    (product) =>
      calculation.outputs.filter((output) => formulaKey(output.product.name) === formulaKey(product.name)).length > 1,
  );
  if (averaged.length === 0) return;
  putSection(
    drafts.workings,
    [
      { key: 'product', head: label.product, cell: (product) => text(product.name, { role: 'label' }) },
      ...channelColumns<(typeof averaged)[number]>(context, 'tCO2e/…', (product, channel) => {
        const node = calculation.emissions.averages.get(formulaKey(product.name))?.[channel];
        return node && figure(node, formats.perUnit);
      }),
    ],
    averaged,
    { title: report.titles.averages },
  );
}
