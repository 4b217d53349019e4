/** Factors for an item that no ledger names, but for a slip of the pen: the item that was meant then lacks them. */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import type { Ledgers } from '../ledgers/readLedgers';
import { isSlip, nearestName } from '../quantity/nearestName';
import type { Factor, FactorLibrary } from './factors';

/** Columns whose texts have factors. */
const itemColumns: readonly (readonly [table: string, key: string])[] = [
  ['Materials', 'item'],
  ['Energy', 'carrier'],
  ['Scrap', 'scrapType'],
  ['Transport', 'mode'],
  ['Waste', 'treatment'],
  ['Certificates', 'technology'],
  ['Production', 'product'],
];

/** Shorter names differ by a letter too often. */
const shortest = 4;

/** The names of everything that may have factors, each once, as typed. */
export function itemsOf({ tables }: Ledgers): readonly string[] {
  const texts = itemColumns.flatMap(([table, key]) => tables.get(table)?.columns.get(key)?.texts ?? []);
  return [...new Map(texts.filter((text) => text !== '').map((text) => [formulaKey(text), text])).values()];
}

/** The library with an error for each item that is one letter off an item of the ledgers which has no such factor. */
export function withMisnamed(library: FactorLibrary, items: readonly string[]): FactorLibrary {
  const errorsByItem = new Map(library.errorsByItem);
  const found = misnamedFactors(library.byItem, items);
  for (const { item, error } of found)
    errorsByItem.set(formulaKey(item), [...(errorsByItem.get(formulaKey(item)) ?? []), error]);
  return { ...library, errorsByItem, findings: [...library.findings, ...found.map(({ error }) => error)] };
}

function misnamedFactors(
  byItem: ReadonlyMap<string, readonly Factor[]>,
  items: readonly string[],
): readonly { readonly item: string; readonly error: Finding }[] {
  const known = new Set(items.map(formulaKey));
  return [...byItem]
    .filter(([key, [first]]) => !known.has(key) && first !== undefined && first.item.length >= shortest)
    .flatMap(([, rows]) =>
      rows.flatMap((factor) => {
        const lacking = items.filter(
          (item) => !(byItem.get(formulaKey(item)) ?? []).some((known) => isAlike(known, factor)),
        );
        const item = nearestName(
          factor.item,
          lacking.filter((name) => isSlip(factor.item, name)),
        );
        return item === undefined ? [] : [{ item, error: errorOf(factor, item) }];
      }),
    );
}

/** True where one could stand for the other: of the same component, gas and region. */
function isAlike(one: Factor, other: Factor): boolean {
  return (
    one.component === other.component && one.gas === other.gas && formulaKey(one.region) === formulaKey(other.region)
  );
}

function errorOf({ table, row, item }: Factor, near: string): Finding {
  return finding('factor-of-no-item', placeOf(table, row, 'item'), { item, near });
}
