/** Lines of opening stocks: what periods before emitted for it, as the row states it; in footprints alone, in no inventory. */
import { placeOf } from '../../ledgers/ledgerTable';
import { isCbamGoodByName } from '../../library/inputMaterials';
import type { Input } from '../../model/plant';
import { declaredLines } from './declaredLines';
import type { EmissionLine, Making } from './emissionLine';
import { splitUnknown } from './embeddedLines';
import { silent } from './factorLines';

/** tCO2e by the footprint per unit of the row, market- and location-based; a stock without one is unknown, not clean. CBAM’s division is unknown unless both parts are stated. */
export function stockLines(making: Making, input: Input<'Stocks'>): readonly EmissionLine[] {
  const { group } = input;
  if (group.quantity.isZero() && group.rowCount > 0) return [silent(making, input, 'none', [])];
  const { footprint, footprintLocation, footprintDirect, footprintIndirect } = group.entry;
  const missing =
    footprint && footprintLocation
      ? []
      : [
          making.notes.add(
            'stock-footprint-missing',
            placeOf(group.table, group.firstRow, footprint ? 'footprintLocation' : 'footprint'),
            { product: input.item, unit: group.unit.symbol },
          ),
        ];
  const isDivided = footprintDirect !== undefined && footprintIndirect !== undefined;
  const isGood = isCbamGoodByName(input.item) !== false;
  return [
    ...(footprint
      ? declaredLines(making, input, 'opening', ['earlierMarket'])
      : [silent(making, input, 'unknown', missing, ['earlierMarket'])]),
    ...(footprintLocation
      ? declaredLines(making, input, 'opening location', ['earlierLocation'])
      : [silent(making, input, 'unknown', missing, ['earlierLocation'])]),
    ...(isDivided
      ? [
          ...declaredLines(making, input, 'declared direct', ['embeddedDirect']),
          ...declaredLines(making, input, 'declared indirect', ['embeddedIndirect']),
        ]
      : isGood
        ? [splitUnknown(making, input)]
        : []),
  ];
}
