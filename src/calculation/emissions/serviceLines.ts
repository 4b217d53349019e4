/** Lines of what others do for the plant: transport by the factor of its mode, waste by that of its treatment. */
import { placeOf } from '../../ledgers/ledgerTable';
import type { Input } from '../../model/plant';
import { supplyChannels } from '../../model/scopeLines';
import type { EmissionLine, Making, Select } from './emissionLine';
import { linesOf, silent } from './factorLines';

/**
 * Scope 3.4 or 3.5 by every `footprint`, `upstream` and `direct` row of the factors (a mode's fuel is burnt by others), tCO2e. What is carried by mass
 * without a distance is unknown. CBAM carries none of it.
 */
export function serviceLines(
  making: Making,
  input: Input<'Transport' | 'Waste'>,
  select: Select,
): readonly EmissionLine[] {
  const into = supplyChannels(input.ledger);
  const { group } = input;
  if (input.ledger === 'Transport' && group.unit.dimension === 'mass' && !making.sources.stated(group, 'distance')) {
    const missing = making.notes.add('distance-missing', placeOf(group.table, group.firstRow, 'distance'), {
      item: input.item,
    });
    return [silent(making, input, 'unknown', [missing], into)];
  }
  return (['footprint', 'upstream', 'direct'] as const).flatMap((component) =>
    linesOf(making, input, select, select(component), into),
  );
}
