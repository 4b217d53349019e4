/** What an inventory and a footprint are divided into: the one list from which calculation, results, sheets, JSON and pane take their scopes. */

/** The ways of counting bought electricity. */
export const electricityViews = ['location', 'market'] as const;
export type ElectricityView = (typeof electricityViews)[number];

/** The view that settings and words name so. */
export function viewOf(named: `${ElectricityView}-based`): ElectricityView {
  return named === 'market-based' ? 'market' : 'location';
}

/** `earlier` is what opening stocks carry from periods before: in footprints alone, in no inventory. */
export const scopes = ['scope1', 'scope2', 'scope3', 'earlier'] as const;
export type Scope = (typeof scopes)[number];

/** One line of the division; `channel` is its id in the calculation and in the words of the sheets. */
interface Line {
  readonly channel: string;
  readonly scope: Scope;
  /** What its emissions are called where the view is said apart: a scope, or a category of scope 3. */
  readonly category: string;
  /** The views of electricity that count it. */
  readonly views: readonly ElectricityView[];
  /** The ledger whose supply it holds; a line of scope 3 of which nothing is known is withheld where that supply lacks a factor. */
  readonly supply: 'Energy' | 'Materials' | 'Transport' | 'Waste' | 'Stocks' | undefined;
  /** Set for what is told by its own ledger alone: without a row there it stands nowhere, since nothing is known of it. */
  readonly isSeldom?: true;
  /** Its name in results for other programs. */
  readonly id: string;
}

const both = electricityViews;

/** In reading order. Scope 3.3 stands twice, since certificates replace the supply chain of the electricity they cover in the market-based view alone. */
export const scopeLines = [
  { channel: 'scope1', scope: 'scope1', category: 'scope1', views: both, supply: undefined, id: 'scope1' },
  {
    channel: 'scope2Location',
    scope: 'scope2',
    category: 'scope2',
    views: ['location'],
    supply: undefined,
    id: 'scope2LocationBased',
  },
  {
    channel: 'scope2Market',
    scope: 'scope2',
    category: 'scope2',
    views: ['market'],
    supply: undefined,
    id: 'scope2MarketBased',
  },
  { channel: 'scope3_1', scope: 'scope3', category: 'scope3_1', views: both, supply: 'Materials', id: 'scope3_1' },
  { channel: 'scope3_3', scope: 'scope3', category: 'scope3_3', views: ['location'], supply: 'Energy', id: 'scope3_3' },
  {
    channel: 'scope3_3Market',
    scope: 'scope3',
    category: 'scope3_3',
    views: ['market'],
    supply: 'Energy',
    id: 'scope3_3MarketBased',
  },
  {
    channel: 'scope3_4',
    scope: 'scope3',
    category: 'scope3_4',
    views: both,
    supply: 'Transport',
    isSeldom: true,
    id: 'scope3_4',
  },
  {
    channel: 'scope3_5',
    scope: 'scope3',
    category: 'scope3_5',
    views: both,
    supply: 'Waste',
    isSeldom: true,
    id: 'scope3_5',
  },
  {
    channel: 'earlierLocation',
    scope: 'earlier',
    category: 'earlier',
    views: ['location'],
    supply: 'Stocks',
    isSeldom: true,
    id: 'earlierPeriodsLocationBased',
  },
  {
    channel: 'earlierMarket',
    scope: 'earlier',
    category: 'earlier',
    views: ['market'],
    supply: 'Stocks',
    isSeldom: true,
    id: 'earlierPeriodsMarketBased',
  },
] as const satisfies readonly Line[];

export type ScopeLine = (typeof scopeLines)[number];
export type ScopeChannel = ScopeLine['channel'];

/** The lines that a ledger of their own tells. */
export type SeldomLine = Extract<ScopeLine, { readonly isSeldom: true }>;
export const seldomLines = scopeLines.filter((line): line is SeldomLine => 'isSeldom' in line);

/** The lines that count location-based. */
export type LocationLine = Extract<ScopeLine, { readonly views: readonly ['location', ...unknown[]] }>;
export const locationLines = scopeLines.filter((line): line is LocationLine => line.views[0] === 'location');

/** The lines that a view of electricity counts, in reading order; of one scope where one is named. */
export function linesIn(view: ElectricityView, scope?: Scope): readonly ScopeLine[] {
  return scopeLines.filter(
    (line) =>
      (line.views as readonly ElectricityView[]).includes(view) && (scope === undefined || line.scope === scope),
  );
}

/** Their channels. */
export function channelsIn(view: ElectricityView, scope?: Scope): readonly ScopeChannel[] {
  return linesIn(view, scope).map(({ channel }) => channel);
}

/** The channels that hold the supply of a ledger's items. */
export function supplyChannels(ledger: NonNullable<ScopeLine['supply']>): readonly ScopeChannel[] {
  return scopeLines.filter(({ supply }) => supply === ledger).map(({ channel }) => channel);
}

/** The ledger under whose supply an item of a ledger counts: its own, or materials. */
export function supplyLedger(ledger: string): NonNullable<ScopeLine['supply']> {
  return scopeLines.find(({ supply }) => supply === ledger)?.supply ?? 'Materials';
}

/** The ledger whose supply a channel holds; nothing for those that hold none. */
export function supplyOf(channel: string): ScopeLine['supply'] {
  return scopeLines.find((line) => line.channel === channel)?.supply;
}
