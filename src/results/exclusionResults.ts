/** What is left out of the footprints on the record, with the estimated shares and their sum. */
import type { Calculation } from '../calculation/calculate';
import { follows, given, ledgerCell, unknownTerms, type Node } from '../calculation/graph/node';
import { total } from '../calculation/rules/total';
import type { Exclusion } from '../model/plant';
import { numbers, organisation, type Result } from './result';

/** One row of the ledger. */
interface ExclusionResult extends Pick<Exclusion, 'process' | 'item' | 'reason' | 'evidence'> {
  /** Of the footprint, as the report estimates it. */
  readonly share: Node;
}

export interface ExclusionResults {
  readonly rows: readonly ExclusionResult[];
  /** Sum of the shares: an upper bound for every product, whatever it draws from. Unknown where a row cannot be read. */
  readonly together: Node;
}

/** The rows and their sum; nothing where there is no such ledger, or nothing in it. */
export function exclusionResults({ plant }: Calculation): ExclusionResults | undefined {
  const { exclusions, unread } = plant.leftOut;
  if (exclusions.length + unread.length === 0) return undefined;
  const rows = exclusions.map(({ table, row, process, item, reason, evidence, share }) => ({
    ...{ process, item, reason, evidence },
    share: given(share, ledgerCell(table, row, 'estimatedShare')),
  }));
  return { rows, together: follows(total, ...rows.map(({ share }) => share), ...unknownTerms(unread)) };
}

/** The sum as it is published. */
export function exclusionNumbers(exclusions: ExclusionResults | undefined): readonly Result[] {
  return exclusions ? numbers('exclusions', organisation, '1', { together: exclusions.together }) : [];
}
