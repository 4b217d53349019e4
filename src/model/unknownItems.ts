/** Materials of which nothing is known: no process makes them, no factor and no supplier describes them; each may be a product misspelt. */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import { defaultLanguage } from '../languages';
import { libraryNameOf } from '../library/libraryNames';
import { nearestName } from '../quantity/nearestName';
import { rowBlock } from './blocks';
import { declaresFootprint } from './entries';
import { factorItems } from './factors';
import type { Block, Input, Plant } from './plant';

type Facts = Pick<Plant, 'library' | 'products' | 'inputs' | 'ledgers'>;

interface UnknownItems {
  /** The error by the item's name as formulas match it. */
  readonly errors: ReadonlyMap<string, Finding>;
  /** What such an item may bring of metal is not known either, unless its row states both shares or that it is no metal. */
  readonly blocks: readonly Block[];
}

/** Where else a factor may come from: the library under a name of its own, or the supplier. */
export function factorElsewhere(ledger: string, item: string): Readonly<Record<string, string>> {
  return { table: ledger, library: libraryNameOf(item)?.[defaultLanguage] ?? '' };
}

/** Errors and blocks of such items; none where the whole table of factors is not there, for then nothing tells bought from misspelt. */
export function unknownItems({ library, products, inputs, ledgers }: Facts): UnknownItems {
  if (!ledgers.tables.has('Factors') || library.tableErrors.length > 0) return { errors: new Map(), blocks: [] };
  const isKnown = ({ item, group, product }: Input<'Materials'>): boolean =>
    product !== undefined ||
    library.byItem.has(formulaKey(item)) ||
    (library.errorsByItem.get(formulaKey(item)) ?? []).some(({ code }) => code !== 'factor-of-no-item') ||
    declaresFootprint(group.entry);
  const unknown = inputs.filter((input) => input.ledger === 'Materials').filter((input) => !isKnown(input));
  const names = [...factorItems(library), ...[...products.values()].map(({ name }) => name)];
  const errors = new Map<string, Finding>();
  for (const { item, group } of unknown)
    if (!errors.has(formulaKey(item)))
      errors.set(
        formulaKey(item),
        finding('no-factor', placeOf(group.table, group.firstRow, 'item'), {
          item,
          unit: group.unit.symbol,
          near: nearestName(item, names) ?? '',
          ...factorElsewhere('Materials', item),
        }),
      );
  const blocks = unknown.flatMap(({ item, process, group }): readonly Block[] => {
    const error = errors.get(formulaKey(item));
    const { preConsumerShare, postConsumerShare, metalContent } = group.entry;
    const isStated = preConsumerShare !== undefined && postConsumerShare !== undefined;
    const isNoMetal = metalContent?.isZero() ?? false;
    return error && !isStated && !isNoMetal
      ? [rowBlock('Materials', group.table, group.firstRow, { process, errors: [error], isApart: true })]
      : [];
  });
  return { errors, blocks };
}
