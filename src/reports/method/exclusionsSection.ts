/** On `Method`: what is left out of the footprints on the record, against the limits of the cut-off. */
import type { Node } from '../../calculation/graph/node';
import type { ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';

/** Shares of a few tenths of a percent, as they are estimated. */
const hundredths = '0.00%_)';

interface ExclusionRow {
  readonly item: string;
  readonly reason: string;
  readonly share: Node;
  readonly isTotal?: true;
}

/** Each row of the ledger and their sum; nothing where nothing is left out. */
export function putExclusions({ results, words, drafts }: ReportContext): void {
  const { exclusions } = results;
  if (!exclusions) return;
  const { exclusions: say } = words.methodSheet;
  const { phrases } = words.punctuation;
  putSection<ExclusionRow>(
    drafts.method,
    [
      {
        key: 'item',
        head: say.heads.item,
        cell: ({ item, isTotal }) => text(item, { role: isTotal ? 'total' : 'label', wrap: true }),
      },
      {
        key: 'reason',
        head: say.heads.reason,
        cell: ({ reason, isTotal }) => text(reason, { wrap: true, ...(isTotal ? { role: 'total' } : {}) }),
      },
      {
        key: 'share',
        head: say.heads.share,
        cell: ({ share, isTotal }) => ({
          ...figure(share, hundredths),
          align: 'left',
          ...(isTotal ? { role: 'total' } : {}),
        }),
      },
    ],
    [
      ...exclusions.rows.map(({ process, item, reason, evidence, share }) => ({
        item: phrases([item, process || say.everyProcess]),
        reason: phrases([reason, evidence].filter(Boolean)),
        share,
      })),
      { item: say.together, reason: say.limits, share: exclusions.together, isTotal: true },
    ],
    { title: say.title },
  );
}
