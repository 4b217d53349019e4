/** What one line of emissions holds, and what its making needs to know. */
import type { Notes } from '../../findings/notes';
import type { Component, Factor, Selection } from '../../model/factors';
import type { Gas } from '../../model/gwp';
import type { Input, Plant } from '../../model/plant';
import type { Unit } from '../../quantity/units';
import type { Channel } from '../graph/channels';
import type { Node } from '../graph/node';
import type { Sources } from '../graph/sources';

/** What a ledger row states: the footprint (of a stock also location-based), and the two parts that CBAM divides it into. */
export type DeclaredComponent = 'declared' | 'opening' | 'opening location' | 'declared direct' | 'declared indirect';

/** One line of the workings. */
export interface EmissionLine {
  readonly input: Input;
  /** The component whose factor applies; `declared` for a footprint on the ledger row (`declared direct` and `declared indirect` for its embedded parts), `none` where nothing is emitted, `excluded` for what is left out on the record, `unknown` where a factor is missing. */
  readonly component: Component | DeclaredComponent | 'emitted' | 'none' | 'excluded' | 'unknown';
  readonly gas: Gas;
  readonly quantity: Node;
  readonly calorific?: { readonly factor: Factor; readonly value: Node; readonly heat: Node };
  /** Set for what is carried by mass: how far, in km. */
  readonly distance?: Node;
  readonly oxidation: { readonly factor?: Factor; readonly value: Node };
  readonly factor?: Factor;
  /** Tonnes of gas per unit of activity. */
  readonly factorValue: Node;
  readonly per: Unit;
  readonly activity: Node;
  readonly potential: Node;
  /** Set where certificates cover a part: what the whole would emit, and the share that counts. */
  readonly part?: { readonly whole: Node; readonly share: Node };
  /** tCO2e. */
  readonly emissions: Node;
  readonly channels: readonly Channel[];
}

/** Shares of an input's electricity that take the market's factor and the grid's supply chain; nothing where that is all of it. */
export type MarketShares = (input: Input) => { readonly residual: Node; readonly supply: Node | undefined } | undefined;

/** What the making of lines shares: the facts, and what was noticed on the way. */
export interface Making {
  readonly shares: MarketShares;
  readonly plant: Plant;
  readonly sources: Sources;
  readonly notes: Notes;
}

/** The factors of a component that apply to an input. */
export type Select = (component: Component) => Selection;

/** True of a line that adds nothing, however much of its input there is. */
export function addsNothing({ component }: Pick<EmissionLine, 'component'>): boolean {
  return component === 'none' || component === 'excluded';
}
