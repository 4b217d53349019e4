/** More of a product drawn inside the plant than is made of it. */
import type { Finding } from '../findings/finding';
import { placeOf } from '../ledgers/ledgerTable';
import type { Plant } from '../model/plant';
import { plainText } from '../quantity/exact';
import type { SoldLine } from './checks';
import { numberOf } from './node';

/** Warnings; stocks at the ends of the period can explain a product that is overdrawn. */
export function balanceFindings(plant: Plant, sold: readonly SoldLine[]): readonly Finding[] {
  return sold.flatMap((line): Finding[] => {
    const [made, drawn] = [numberOf(line.made), numberOf(line.drawn)];
    const input = plant.inputs.find((candidate) => candidate.product === line.product);
    if (!made || !drawn || !input || !drawn.greaterThan(made)) return [];
    return [
      {
        code: 'overdrawn-product',
        severity: 'warning',
        place: placeOf(input.group.table, input.group.firstRow, 'quantity'),
        details: {
          product: line.product.name,
          made: plainText(made, 12),
          drawn: plainText(drawn, 12),
          unit: line.product.unit.symbol,
        },
      },
    ];
  });
}
