/** One line per factor of an input: its activity in the factor's unit, times the factor; and lines that are nothing, unknown, or a share of another. */
import { hasColumn } from '../../ledgers/ledgerTable';
import type { Finding } from '../../findings/finding';
import type { Factor, Selection } from '../../model/factors';
import type { Input } from '../../model/plant';
import { unit } from '../../quantity/units';
import { channels, type Channel } from '../graph/channels';
import { addsNothing, type EmissionLine, type Making, type Select } from './emissionLine';
import { about, factorMismatch, noteOnce, notFitting } from './lineFindings';
import { follows, one, unknownNode, zero, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { emissionsOfActivity } from '../rules/emissionsOfActivity';
import { tonneKilometres } from '../rules/tonneKilometres';
import { fuelHeat } from '../rules/fuelHeat';
import { portion } from '../rules/portion';
import { isBlocked } from '../graph/value';

/** A line per selected factor into these channels, and an unknown one where rows of the component cannot be used. */
export function linesOf(
  making: Making,
  input: Input,
  select: Select,
  selection: Selection,
  into: readonly Channel[],
): readonly EmissionLine[] {
  const reasons = unusable(making, input, selection);
  return [
    ...selection.factors.map((factor) => factorLine(making, input, select, factor, into)),
    ...(reasons.length > 0 ? [silent(making, input, 'unknown', reasons, into)] : []),
  ];
}

/** Why no row of a component can be used although there are some: two fit equally well, or none holds here and now; each said once. */
function unusable(making: Making, input: Input, selection: Selection): readonly Finding[] {
  const known = selection.errors.map((error) => making.notes.once([error.code, error.place.cell ?? ''], () => error));
  const [unfitting] = selection.unfitting;
  const isOptional = ['residual', 'upstream'].includes(unfitting?.component ?? '') && selection.factors.length === 0;
  return unfitting && !isOptional ? [...known, notFitting(making, input, selection.unfitting)] : known;
}

/** The oxidation of a fuel: 1 where the library has none for it. */
function oxidationOf(making: Making, input: Input, selection: Selection): EmissionLine['oxidation'] {
  const [factor] = selection.factors;
  const reasons = unusable(making, input, selection);
  if (reasons.length > 0) return { value: unknownNode(reasons) };
  return factor ? { factor, value: making.sources.factorInTonnes(factor) } : { value: one };
}

function factorLine(
  making: Making,
  input: Input,
  select: Select,
  factor: Factor,
  into: readonly Channel[],
): EmissionLine {
  const { sources } = making;
  const per = factor.unit.per ?? unit('1');
  const quantity = sources.quantity(input.group, input.ledger, input.process);
  const oxidation = factor.component === 'direct' ? oxidationOf(making, input, select('oxidation')) : { value: one };
  const gas = factor.gas ?? 'CO2e';
  const potential = sources.potential(gas);
  const factorValue = sources.factorInTonnes(factor);
  const make = (activity: Node, more: Pick<EmissionLine, 'calorific' | 'distance'> = {}): EmissionLine => ({
    input,
    component: factor.component,
    gas,
    quantity,
    oxidation,
    factor,
    factorValue,
    per,
    activity,
    potential,
    channels: into,
    emissions: follows(emissionsOfActivity, activity, oxidation.value, factorValue, potential),
    ...more,
  });
  // Without a column of units the whole ledger is unknown, which is said already.
  if (!hasColumn(input.group.table, 'unit')) return make(quantity);
  const { unit: from } = input.group;
  if (factor.unit.numerator.dimension !== 'mass') return make(unknownNode([factorMismatch(making, input, factor)]));
  if (per.dimension === from.dimension)
    return make(follows(activityInFactorUnit, quantity, sources.unitSize(from), sources.unitSize(per)));
  const distance = input.ledger === 'Transport' && sources.stated(input.group, 'distance');
  if (distance && per.dimension === 'transport' && from.dimension === 'mass') {
    const carried = follows(tonneKilometres, quantity, sources.unitSize(from), distance);
    return make(follows(activityInFactorUnit, carried, sources.unitSize(unit('tkm')), sources.unitSize(per)), {
      distance,
    });
  }
  if (per.dimension !== 'energy') return make(unknownNode([factorMismatch(making, input, factor)]));
  const calorific = select('ncv');
  const [ncv] = calorific.factors;
  if (!ncv) {
    const reasons = unusable(making, input, calorific);
    return make(
      unknownNode(
        reasons.length > 0 ? reasons : [noteOnce(making, { input }, 'missing-calorific-value', about(input))],
      ),
    );
  }
  if (ncv.unit.per?.dimension !== from.dimension || ncv.unit.numerator.dimension !== 'energy')
    return make(unknownNode([factorMismatch(making, input, ncv)]));
  const value = sources.factorInTonnes(ncv);
  const heat = follows(fuelHeat, quantity, sources.unitSize(from), sources.unitSize(ncv.unit.per), value);
  return make(follows(activityInFactorUnit, heat, sources.unitSize(unit('GJ')), sources.unitSize(per)), {
    calorific: { factor: ncv, value, heat },
  });
}

/** A line without a factor: nothing emitted, or not known and why. */
export function silent(
  making: Making,
  input: Input,
  component: 'none' | 'excluded' | 'unknown',
  reasons: readonly Finding[],
  into: readonly Channel[] = channels,
): EmissionLine {
  const quantity = making.sources.quantity(input.group, input.ledger, input.process);
  const isNothing = addsNothing({ component });
  const nothing = isNothing ? zero : unknownNode(reasons);
  const emissions = isNothing && isBlocked(quantity.value) ? quantity : nothing;
  return {
    input,
    component,
    gas: 'CO2e',
    quantity,
    oxidation: { value: one },
    factorValue: one,
    per: input.group.unit,
    activity: quantity,
    potential: one,
    emissions,
    channels: into,
  };
}

/** The same line for a share of its electricity. */
export function partOf(line: EmissionLine, share: Node, into: readonly Channel[]): EmissionLine {
  return {
    ...line,
    channels: into,
    part: { whole: line.emissions, share },
    emissions: follows(portion, line.emissions, share),
  };
}
