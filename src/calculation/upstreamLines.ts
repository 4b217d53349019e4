/** Lines of what happened before an input came: footprints declared or of the library, upstream factors, and their embedded division. */
import { groupNumber } from '../model/activityGroups';
import type { Input } from '../model/plant';
import { unit } from '../quantity/units';
import type { Channel } from './channels';
import type { EmissionLine, Making, Select } from './emissionLine';
import { linesOf, partOf, silent } from './factorLines';
import { noteOnce, wrongDimension } from './lineFindings';
import { follows, one, unknownNode } from './node';
import { activityInFactorUnit } from './rules/activityInFactorUnit';
import { emissionsOfActivity } from './rules/emissionsOfActivity';

/** Lines of scope 3 and of the embedded division; none where no factor is there and nothing is declared. */
export function upstreamLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const scope3: readonly Channel[] = input.ledger === 'Energy' ? ['scope3_3', 'scope3_3Market'] : ['scope3_1'];
  const declared = groupNumber(input.group, 'footprint') ? [declaredLine(making, input, scope3)] : [];
  const supply = making.shares(input)?.supply;
  const divided = (lines: readonly EmissionLine[]): readonly EmissionLine[] =>
    supply
      ? lines.flatMap((line) => [
          { ...line, channels: ['scope3_3' as const] },
          partOf(line, supply, ['scope3_3Market']),
        ])
      : lines;
  const footprint = declared.length > 0 ? [] : divided(linesOf(making, input, select, select('footprint'), scope3));
  const upstream = declared.length > 0 ? [] : divided(linesOf(making, input, select, select('upstream'), scope3));
  const undivided = [...declared, ...footprint];
  const stands: readonly Channel[] = undivided.length > 0 ? [] : scope3;
  const direct = linesOf(making, input, select, select('embedded direct'), ['embeddedDirect', ...stands]);
  const indirect = linesOf(making, input, select, select('embedded indirect'), ['embeddedIndirect', ...stands]);
  const lines = [...undivided, ...upstream, ...direct, ...indirect];
  if (undivided.length === 0 || input.ledger === 'Energy' || direct.length + indirect.length > 0) return lines;
  return [
    ...lines,
    silent(
      making,
      input,
      'unknown',
      [noteOnce(making, input, 'embedded-split-unknown', 'warning')],
      ['embeddedDirect', 'embeddedIndirect'],
    ),
  ];
}

/** A footprint that the supplier declared: kgCO2e per kg, the same number in t per t. */
function declaredLine(making: Making, input: Input, scope3: readonly Channel[]): EmissionLine {
  const { sources } = making;
  const per = unit('t');
  const quantity = sources.quantity(input.group, input.ledger, input.process);
  const factorValue = sources.shared(input.group, 'footprint');
  const reason = input.group.unit.dimension === 'mass' ? undefined : wrongDimension(making, input.group, per);
  const activity = reason
    ? unknownNode([reason])
    : follows(activityInFactorUnit, quantity, sources.unitSize(input.group.unit), sources.unitSize(per));
  const potential = sources.potential('CO2e');
  const emissions = follows(emissionsOfActivity, activity, one, factorValue, potential);
  return {
    input,
    component: 'declared',
    gas: 'CO2e',
    quantity,
    oxidation: { value: one },
    factorValue,
    per,
    activity,
    potential,
    emissions,
    channels: scope3,
  };
}
