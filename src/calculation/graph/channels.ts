/** The views in which every emission is carried through the chain at once. */
import { recordOf } from '../../quantity/recordOf';
import { channelsIn, scopeLines, type ScopeChannel } from '../../model/scopeLines';

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

/** The channels that differ in any of the parts: without certificates that replace a supply chain, both scopes 3.3 are one. */
export function distinctChannels(parts: readonly PerChannel<unknown>[]): readonly Channel[] {
  const isOne = parts.every((part) => part.scope3_3Market === part.scope3_3);
  return isOne ? channels.filter((channel) => channel !== 'scope3_3Market') : channels;
}

/** One value per channel, a channel that does not differ in the parts taking the value of its twin. */
export function perDistinctChannel<Item>(
  parts: readonly PerChannel<unknown>[],
  make: (channel: Channel) => Item,
): PerChannel<Item> {
  const distinct = distinctChannels(parts);
  const made = new Map(distinct.map((channel) => [channel, make(channel)]));
  return perChannel((channel) => made.get(channel) ?? (made.get('scope3_3') as Item));
}
