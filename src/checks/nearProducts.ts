/** Do two products differ by a slip of the pen alone? */
import { Notes } from '../findings/notes';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, textAt } from '../ledgers/ledgerTable';
import { isSlip } from '../quantity/nearestName';
import type { Check } from './check';

/** A product whose name is a slip of an earlier one's is a warning: what was made of one product may be split over two. */
export const nearProducts: Check = ({ tables }) => {
  const table = tables.get('Production');
  const names = new Map<string, string>();
  /** Names by what is left of them without one letter: those of a slip have one such text in common. */
  const alike = new Map<string, string[]>();
  const notes = new Notes();
  for (const row of table?.rows ?? []) {
    const name = table ? textAt(table, 'product', row) : '';
    const key = formulaKey(name);
    if (!table || name === '' || names.has(key)) continue;
    names.set(key, name);
    const parts = [key, ...Array.from(key, (_, index) => key.slice(0, index) + key.slice(index + 1))];
    const candidates = new Set(parts.flatMap((part) => alike.get(part) ?? []));
    const near = [...candidates].find((candidate) => isSlip(key, candidate));
    for (const part of parts) alike.set(part, [...(alike.get(part) ?? []), key]);
    if (near !== undefined)
      notes.add('product-nearly-named', placeOf(table, row, 'product'), { product: name, near: names.get(near) ?? '' });
  }
  return notes.findings;
};
