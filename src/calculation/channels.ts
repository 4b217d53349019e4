/** The views in which every emission is carried through the chain at once. */

export const channels = ['scope1', 'scope2Location', 'scope2Market', 'scope3_1', 'scope3_3', 'embeddedDirect', 'embeddedIndirect'] as const;
export type Channel = (typeof channels)[number];

export const locationChannels: readonly Channel[] = ['scope1', 'scope2Location', 'scope3_1', 'scope3_3'];
export const marketChannels: readonly Channel[] = ['scope1', 'scope2Market', 'scope3_1', 'scope3_3'];

/** One value per channel. */
export type PerChannel<Item> = Readonly<Record<Channel, Item>>;

/** Makes a record with one value per channel. */
export function perChannel<Item>(make: (channel: Channel) => Item): PerChannel<Item> {
  return Object.fromEntries(channels.map((channel) => [channel, make(channel)])) as Record<Channel, Item>;
}
