/** The views in which every emission is carried through the chain at once. */

/** Scope 3.3 stands twice, since certificates replace the supply chain of the electricity they cover in the market-based view alone. */
export const channels = [
  'scope1',
  'scope2Location',
  'scope2Market',
  'scope3_1',
  'scope3_3',
  'scope3_3Market',
  'embeddedDirect',
  'embeddedIndirect',
] as const;
export type Channel = (typeof channels)[number];

/** How CBAM sees emissions: a system of its own, since other things are carried than in a footprint. */
export type EmbeddedView = 'embeddedDirect' | 'embeddedIndirect';
export const embeddedViews = ['embeddedDirect', 'embeddedIndirect'] as const satisfies readonly EmbeddedView[];

/** How the organisation sees emissions: by scope. */
export type BurdenView = Exclude<Channel, EmbeddedView>;
export const burdenViews = channels.filter(
  (channel): channel is BurdenView => channel !== 'embeddedDirect' && channel !== 'embeddedIndirect',
);

export const locationScope3 = ['scope3_1', 'scope3_3'] as const satisfies readonly BurdenView[];
export const marketScope3 = ['scope3_1', 'scope3_3Market'] as const satisfies readonly BurdenView[];
export const locationChannels: readonly BurdenView[] = ['scope1', 'scope2Location', ...locationScope3];
export const marketChannels: readonly BurdenView[] = ['scope1', 'scope2Market', ...marketScope3];

/** One value per channel. */
export type PerChannel<Item> = Readonly<Record<Channel, Item>>;

/** Makes a record with one value per channel. */
export function perChannel<Item>(make: (channel: Channel) => Item): PerChannel<Item> {
  return Object.fromEntries(channels.map((channel) => [channel, make(channel)])) as Record<Channel, Item>;
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
