/** The outputs whose recycled content the sheets show, with their shares under every boundary. */
import type { ProcessOutput } from '../calculation/outputs';
import type { Shares } from '../calculation/recycledContent';
import { boundaries, type Boundary } from '../model/reportSettings';
import type { ReportContext } from './context';

/** One output with its shares under every boundary. */
export interface RecycledRow {
  readonly output: ProcessOutput;
  readonly shares: Readonly<Record<Boundary, Shares>>;
}

/** The outputs that are not scrap, of processes for which a recycled content can be asked. */
export function recycledRows(context: Pick<ReportContext, 'calculation'>): readonly RecycledRow[] {
  const { outputs, recycled } = context.calculation;
  return outputs.flatMap((output): RecycledRow[] => {
    if (output.role === 'scrap') return [];
    const shares = Object.fromEntries(
      boundaries.map((boundary) => [boundary, recycled.processes[boundary][output.process]?.shares]),
    );
    return [{ output, shares: shares as Record<Boundary, Shares> }];
  });
}
