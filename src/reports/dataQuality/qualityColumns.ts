/** Columns of shares and ratings that products, processes and lines have alike. */
import { isBlocked } from '../../calculation/graph/value';
import type { Node } from '../../calculation/graph/node';
import { ratingKinds, type RatingKind } from '../../model/documentation';
import { formats, type ReportContext } from '../context';
import { figure } from '../layout/contents';
import type { Cell, References } from '../layout/draft';
import type { SectionColumn } from '../layout/section';

/** The formula of an item, told where other columns of its row stand. */
export type ItemFormula<Item> = (item: Item, at: (key: string) => Cell, references: References) => string;

/** A number that follows from others; one that nothing is given for stands as it is. */
export function followedColumn<Item>(
  column: Omit<SectionColumn<Item>, 'cell' | 'formula'> & { readonly format: string },
  nodeOf: (item: Item) => Node | undefined,
  formula?: ItemFormula<Item>,
): SectionColumn<Item> {
  const { format, ...rest } = column;
  return {
    ...rest,
    cell: (item, at) => {
      const node = nodeOf(item);
      if (!node) return undefined;
      const isGiven = !isBlocked(node.value) && node.source?.kind === 'constant';
      return figure(node, format, formula && !isGiven ? (references) => formula(item, at, references) : undefined);
    },
  };
}

/** A share; nothing where the item has none. */
export function shareColumn<Item>(
  key: string,
  head: string,
  node: (item: Item) => Node | undefined,
  formula?: ItemFormula<Item>,
): SectionColumn<Item> {
  return followedColumn({ key, head, format: formats.share }, node, formula);
}

/** The three ratings; nothing where the item has none. */
export function ratingColumns<Item>(
  context: ReportContext,
  of: (item: Item) => Readonly<Record<RatingKind, Node>> | undefined,
  formula?: (kind: RatingKind) => ItemFormula<Item>,
): SectionColumn<Item>[] {
  return ratingKinds.map((kind) =>
    followedColumn(
      { key: kind, head: context.words.quality.rating[kind], format: formats.quantity },
      (item) => {
        const node = of(item)?.[kind];
        return node?.source?.kind === 'constant' ? undefined : node;
      },
      formula?.(kind),
    ),
  );
}
