/** What the flows of the workings give to formulas elsewhere: sums over their rows. */
import type { ScopeChannel } from '../../model/scopeLines';

/** Sums over the rows of a flow, by the cell that names a process or what a column holds. */
export interface Flow<Name extends string> {
  /** What a process carries. */
  total(name: Name, process: string, sheet: string): string;
  /** What it draws. */
  drawn(name: Name, process: string, sheet: string): string;
  /** Rows whose column holds what is wanted. */
  sum(name: Name, column: string, wanted: string, sheet: string): string;
}

/** The flows of a report: by scope, and as CBAM sees emissions, which is a system of its own since other things are carried. */
export interface EmissionFlows {
  readonly scopes: Flow<ScopeChannel>;
  readonly embeddedDirect: Flow<'embeddedDirect'>;
  readonly embeddedIndirect: Flow<'embeddedIndirect'>;
}

/** By what a flow can be asked for. */
export type CarriedChannel = ScopeChannel | 'embeddedDirect' | 'embeddedIndirect';

/** The flow that carries a channel. */
export function flowOf(flows: EmissionFlows, channel: CarriedChannel): Flow<CarriedChannel> {
  const isEmbedded = channel === 'embeddedDirect' || channel === 'embeddedIndirect';
  return (isEmbedded ? flows[channel] : flows.scopes) as Flow<CarriedChannel>;
}
