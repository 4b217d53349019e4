/** What a doubt about a quantity or a factor would change, and how it is said. */
import type { Finding } from '../../findings/finding';
import type { Severity } from '../../findings/severity';
import type { Plant } from '../../model/plant';

/** Says it, told what mending would change. */
export type Doubt = (effect: Effect) => Finding;

export interface Effect {
  readonly severity: Severity;
  readonly details: { readonly computed?: string; readonly difference?: string };
}

/** What a process is called. */
export const labelOf = (plant: Plant, process: number): string => plant.processes[process]?.label ?? '';
