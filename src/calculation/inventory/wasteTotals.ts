/** What is given away to be treated in the period: tonnes by line, by class, and in all. */
import { blocksApart } from '../../model/blocks';
import type { Input, Plant } from '../../model/plant';
import { unit } from '../../quantity/units';
import { follows, unknownTerms, type Node } from '../graph/node';
import type { Sources } from '../graph/sources';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { total } from '../rules/total';

export interface WasteLine {
  readonly input: Input<'Waste'>;
  readonly quantity: Node;
  /** t */
  readonly mass: Node;
}

export interface WasteTotals {
  readonly lines: readonly WasteLine[];
  readonly general: Node;
  readonly hazardous: Node;
  /** Waste of no stated class too. */
  readonly total: Node;
}

/** Mass alone is added up; a row that cannot be read withholds the sums. Nothing where no waste is entered. */
export function wasteTotals(plant: Plant, sources: Sources): WasteTotals | undefined {
  const rows = plant.ledgers.tables.get('Waste')?.rows.length ?? 0;
  if (rows === 0) return undefined;
  const lines = plant.inputs
    .filter((input) => input.ledger === 'Waste')
    .filter(({ group }) => group.unit.dimension === 'mass')
    .map((input): WasteLine => {
      const quantity = sources.quantity(input.group, 'Waste', input.process);
      const sizes = [sources.unitSize(input.group.unit), sources.unitSize(unit('t'))] as const;
      return { input, quantity, mass: follows(activityInFactorUnit, quantity, ...sizes) };
    });
  const unread = unknownTerms([
    ...new Set(
      plant.processes.flatMap(({ index }) => blocksApart(plant, index, ['Waste'])).flatMap(({ errors }) => errors),
    ),
  ]);
  const sumOf = (some: readonly WasteLine[]): Node => follows(total, ...some.map(({ mass }) => mass), ...unread);
  const ofClass = (wanted: 'general' | 'hazardous'): Node =>
    sumOf(lines.filter(({ input }) => input.group.entry.class === wanted));
  return { lines, general: ofClass('general'), hazardous: ofClass('hazardous'), total: sumOf(lines) };
}
