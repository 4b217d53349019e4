/** The views in which every emission is carried through the chain at once. */
import { recordOf } from '../../quantity/recordOf';
import { channelsIn, scopeLines, seldomLines, type ScopeChannel } from '../../model/scopeLines';
import { zero, type Node } from './node';

/** How the organisation sees emissions: by scope. */
export const scopeChannels: readonly ScopeChannel[] = scopeLines.map(({ channel }) => channel);
export const locationChannels = channelsIn('location');
export const marketChannels = channelsIn('market');

/** How CBAM sees emissions: a system of its own, since other things are carried than in a footprint. */
export const embeddedViews = ['embeddedDirect', 'embeddedIndirect'] as const;
export type EmbeddedView = (typeof embeddedViews)[number];

export type Channel = ScopeChannel | EmbeddedView;
export const channels: readonly Channel[] = [...scopeChannels, ...embeddedViews];

/** One value per channel. */
export type PerChannel<Item> = Readonly<Record<Channel, Item>>;

/** Makes a record with one value per channel. */
export function perChannel<Item>(make: (channel: Channel) => Item): PerChannel<Item> {
  return recordOf(channels, make);
}

/** Values of the channels under which anything may be booked. */
type Parts = readonly Readonly<Record<ScopeChannel, unknown>>[];

/** What a channel stands for where it is shown: itself, its twin (without certificates that replace a supply chain, both scopes 3.3 are one), or nothing where no ledger tells of it. */
function standsFor(parts: Parts, channel: Channel): Channel | undefined {
  if (channel === 'scope3_3Market' && parts.every((part) => part.scope3_3Market === part.scope3_3)) return 'scope3_3';
  const isUntold = seldomLines.some(
    (line) => line.channel === channel && parts.every((part) => part[line.channel] === zero),
  );
  return isUntold ? undefined : channel;
}

/** The channels that are shown, in their order: those that differ from their twins and of which a ledger tells. */
export function distinctChannels(parts: Parts): readonly Channel[] {
  return channels.filter((channel) => standsFor(parts, channel) === channel);
}

/** These channels as they are shown. */
export function shownAs(parts: Parts, wanted: readonly ScopeChannel[]): readonly ScopeChannel[];
export function shownAs(parts: Parts, wanted: readonly Channel[]): readonly Channel[];
export function shownAs(parts: Parts, wanted: readonly Channel[]): readonly Channel[] {
  return wanted.flatMap((channel) => standsFor(parts, channel) ?? []);
}

/** The values of channels that count together, without those of which no ledger tells. */
export function counted<Key extends Channel>(
  values: Readonly<Record<Key, Node>>,
  together: readonly Key[],
): readonly Node[] {
  return together.map((channel) => values[channel]).filter((node) => node !== zero);
}

/** One value per channel, a channel that does not differ in the parts taking the value of its twin, and one of which no ledger tells `untold`. */
export function perDistinctChannel<Item>(
  parts: readonly PerChannel<unknown>[],
  make: (channel: Channel) => Item,
  untold: Item,
): PerChannel<Item> {
  const made = new Map(distinctChannels(parts).map((channel) => [channel, make(channel)]));
  return perChannel((channel) => {
    const shown = standsFor(parts, channel);
    return shown ? (made.get(shown) as Item) : untold;
  });
}
