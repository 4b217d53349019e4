/** Lines by what the supplier declared on the ledger row: a footprint, and its embedded direct and indirect parts. */
import type { Input } from '../../model/plant';
import { unit } from '../../quantity/units';
import type { Channel } from '../graph/channels';
import type { DeclaredComponent, EmissionLine, Making } from './emissionLine';
import { wrongDimension } from './lineFindings';
import { follows, one, unknownNode } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { emissionsOfActivity } from '../rules/emissionsOfActivity';

/** The columns that hold what is declared, kgCO2e per kg: the same number in t per t; of stocks in tCO2e per unit of the row. */
const columnOf = {
  declared: 'footprint',
  opening: 'footprint',
  'opening location': 'footprintLocation',
  'declared direct': 'footprintDirect',
  'declared indirect': 'footprintIndirect',
} as const satisfies Readonly<Record<DeclaredComponent, string>>;

/** The line of a declared value into these channels, tCO2e; none where the cell is blank, an unknown one where the quantity is no mass. */
export function declaredLines(
  making: Making,
  input: Input,
  component: DeclaredComponent,
  into: readonly Channel[],
): readonly EmissionLine[] {
  const { sources } = making;
  const factorValue = sources.stated(input.group, columnOf[component]);
  if (!factorValue) return [];
  const per = input.ledger === 'Stocks' ? input.group.unit : unit('t');
  const quantity = sources.quantity(input.group, input.ledger, input.process);
  const activity =
    input.group.unit.dimension === per.dimension
      ? follows(activityInFactorUnit, quantity, sources.unitSize(input.group.unit), sources.unitSize(per))
      : unknownNode([wrongDimension(making, input.group, per)]);
  const potential = sources.potential('CO2e');
  return [
    {
      input,
      component,
      gas: 'CO2e',
      quantity,
      oxidation: { value: one },
      factorValue,
      per,
      activity,
      potential,
      emissions: follows(emissionsOfActivity, activity, one, factorValue, potential),
      channels: into,
    },
  ];
}

/** True where the line's value was declared by the supplier. */
export function isDeclared({ component }: Pick<EmissionLine, 'component'>): boolean {
  return component in columnOf;
}
