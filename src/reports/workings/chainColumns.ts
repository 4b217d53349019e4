/** What the workings show along the chain: its processes in order and the channels that differ. */
import { distinctChannels, scopeChannels, shownAs, type Channel } from '../../calculation/graph/channels';
import { scopeLines, type ScopeChannel } from '../../model/scopeLines';
import type { ReportContext } from '../context';
import type { References } from '../layout/draft';
import type { OfRow, SectionColumn } from '../layout/section';

/** Processes in the order of the chain, loops together. */
export function chainOrder(context: ReportContext): readonly number[] {
  return context.calculation.emissions.chain.order.flat();
}

/** These channels as the sheets show them: a twin where both are one, nothing where no ledger tells of them. */
export function channelsAsShown(
  context: Pick<ReportContext, 'calculation'>,
  wanted: readonly ScopeChannel[],
): readonly ScopeChannel[];
export function channelsAsShown(
  context: Pick<ReportContext, 'calculation'>,
  wanted: readonly Channel[],
): readonly Channel[];
export function channelsAsShown(
  context: Pick<ReportContext, 'calculation'>,
  wanted: readonly Channel[],
): readonly Channel[] {
  return shownAs(context.calculation.emissions.own, wanted);
}

/** The channels that differ, in their order: what the sheets show. */
function shownChannels(context: Pick<ReportContext, 'calculation'>): readonly Channel[] {
  return distinctChannels(context.calculation.emissions.own);
}

/** The same without the embedded views. */
export function shownBurdens(context: Pick<ReportContext, 'calculation'>): readonly ScopeChannel[] {
  const shown = shownChannels(context);
  return scopeChannels.filter((view) => shown.includes(view));
}

/** The channels of what opening stocks carry from periods before, where there are any. */
export function earlierChannels(context: Pick<ReportContext, 'calculation'>): readonly ScopeChannel[] {
  const shown = shownBurdens(context);
  return scopeLines
    .filter(({ channel, scope }) => scope === 'earlier' && shown.includes(channel))
    .map(({ channel }) => channel);
}

/** A column for each channel that is shown. */
export function channelColumns<Item>(
  context: ReportContext,
  unit: string,
  cell: (item: Item, channel: Channel) => ReturnType<SectionColumn<Item>['cell']>,
  formula?: (channel: Channel, of: OfRow, references: References) => string,
): SectionColumn<Item>[] {
  return shownChannels(context).map((channel) => ({
    key: channel,
    head: context.words.channel[channel],
    unit,
    cell: (item) => cell(item, channel),
    ...(formula && { formula: (of: OfRow, references: References) => formula(channel, of, references) }),
  }));
}
