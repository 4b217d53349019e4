/** What may be drawn of a product though no row says so readably. */
import type { Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { CellState, textAt } from '../ledgers/ledgerTable';
import { groupNumber } from '../model/activityGroups';
import type { Plant, Product } from '../model/plant';
import { findUnit } from '../quantity/units';
import type { EmissionLine } from './emissionLine';
import { reasonsOf } from './node';

const drawing = { Materials: 'item', Energy: 'carrier' } as const;

/** Why it is not known how much of the product these processes draw: rows that cannot be read, and items that nothing describes. Empty where it is known. */
export function unreadDraws(
  plant: Plant,
  lines: readonly EmissionLine[],
  product: Product,
  processes: readonly number[],
): readonly Finding[] {
  const ofRows = plant.blocks.filter(({ ledger, process, row, isApart }) => {
    if ((ledger !== 'Materials' && ledger !== 'Energy') || !isApart) return false;
    if (process !== 'all' && !processes.includes(process)) return false;
    const table = plant.ledgers.tables.get(ledger);
    const column = table?.columns.get(drawing[ledger]);
    if (!table || !column || row === undefined) return true;
    if (column.states[row] === CellState.good)
      return formulaKey(textAt(table, drawing[ledger], row)) === formulaKey(product.name);
    const own = findUnit(textAt(table, 'unit', row));
    return own === undefined || own.dimension === product.unit.dimension;
  });
  const ofItems = lines.filter(
    ({ component, input }) =>
      component === 'unknown' &&
      (input.ledger === 'Materials' || input.ledger === 'Energy') &&
      processes.includes(input.process) &&
      input.group.unit.dimension === product.unit.dimension &&
      !plant.library.byItem.has(formulaKey(input.item)) &&
      groupNumber(input.group, 'footprint') === undefined,
  );
  return [...ofRows.flatMap(({ errors }) => errors), ...ofItems.flatMap(({ emissions }) => reasonsOf(emissions))];
}
