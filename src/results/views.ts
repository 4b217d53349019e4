/** Sums of emissions in both views of electricity: the whole, and by scope. */
import { recordOf } from '../quantity/recordOf';
import { counted } from '../calculation/graph/channels';
import type { Node } from '../calculation/graph/node';
import { channelsIn, scopes, type ElectricityView, type Scope, type ScopeChannel } from '../model/scopeLines';

/** One of each, location-based and market-based. */
export type PerView<Item> = Readonly<Record<ElectricityView, Item>>;

/** One figure for each line of the division into scopes. */
export type PerScopeLine = Readonly<Record<ScopeChannel, Node>>;

/** What one view counts: the scopes add up to the total. */
export type Scopes = Readonly<Record<'total' | Scope, Node>>;

/** Both views of the lines. A scope of one line is that line; a scope whose lines are the same in both views is one figure. */
export function inBothViews(
  lines: PerScopeLine,
  totals: PerView<Node>,
  sumOf: (channels: readonly ScopeChannel[]) => Node,
): PerView<Scopes> {
  const scopeIn = (view: ElectricityView, scope: Scope): Node => {
    const channels = channelsIn(view, scope);
    const [single] = channels;
    return channels.length === 1 && single ? lines[single] : sumOf(channels);
  };
  const nodesIn = (view: ElectricityView, scope: Scope): readonly Node[] => counted(lines, channelsIn(view, scope));
  const location = perScope((scope) => scopeIn('location', scope));
  const market = perScope((scope) => {
    const [here, there] = [nodesIn('market', scope), nodesIn('location', scope)];
    const isOne = here.length === there.length && here.every((node, index) => node === there[index]);
    return isOne ? location[scope] : scopeIn('market', scope);
  });
  return { location: { total: totals.location, ...location }, market: { total: totals.market, ...market } };
}

function perScope(make: (scope: Scope) => Node): Readonly<Record<Scope, Node>> {
  return recordOf(scopes, make);
}
