/** The boundaries of recycled content in the order of the contract; apart from the model, which the pane does not carry. */
import type { Boundary } from '../../model/reportSettings';

export const boundaries = ['organisation', 'site', 'process', 'all scrap'] as const satisfies readonly Boundary[];
