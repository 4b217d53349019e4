/** Marks results that follow from factors which nobody verified. */
import { isUnverifiedFactor } from '../../calculation/emissions/factorFindings';
import { upstreamOf, type Node } from '../../calculation/graph/node';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import type { SectionColumn } from '../layout/section';

/** A column that names the items whose factors are not verified behind a row's figures; none where every used factor is. */
export function unverifiedColumn<Item>(
  context: ReportContext,
  nodesOf: (item: Item) => readonly Node[],
): SectionColumn<Item>[] {
  if (!context.calculation.sources.usedFactors.some(isUnverifiedFactor)) return [];
  return [
    {
      key: 'unverified',
      head: context.words.inventory.library.unverified,
      cell: (item) => {
        const items = new Set(
          nodesOf(item)
            .flatMap((node) => [...upstreamOf([node])])
            .flatMap(({ source }) =>
              source?.kind === 'factor' && isUnverifiedFactor(source.factor) ? source.factor.item : [],
            ),
        );
        return items.size === 0
          ? undefined
          : text(context.words.punctuation.listed([...items]), { role: 'warning', wrap: true });
      },
    },
  ];
}
