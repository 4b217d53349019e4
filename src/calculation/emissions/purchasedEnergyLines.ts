/** Lines of bought electricity, heat and steam: by location, and by what the market leaves to it. */
import type { Selection } from '../../model/factors';
import { kindOfCarrier } from '../../model/kinds';
import type { Input } from '../../model/plant';
import type { Channel } from '../graph/channels';
import { embeddedOfCarrier } from './embeddedOfCarrier';
import type { EmissionLine, Making, Select } from './emissionLine';
import { linesOf, partOf, silent } from './factorLines';
import { about, noteOnce } from './lineFindings';

const isThere = ({ factors, errors, unfitting }: Selection): boolean =>
  factors.length + errors.length + unfitting.length > 0;

function isDirectLine(input: Input): boolean {
  return input.ledger === 'Energy' && input.group.entry.source === 'direct';
}

/** Electricity or heat by a line from a named generator at the `direct` factors of its own: scope 2 in both views (GHG Protocol Scope 2 guidance, 6.5; general knowledge, not checked); nothing for all else. */
export function ownRateLines(making: Making, input: Input, select: Select): readonly EmissionLine[] | undefined {
  const { kind } = kindOfCarrier(making.plant, input);
  if (!isDirectLine(input) || kind === 'fuel' || kind === undefined) return undefined;
  const own = select('direct');
  if (!isThere(own)) return undefined;
  if (select('upstream').factors.length === 0) noteOnce(making, { input }, 'no-upstream-factor', about(input));
  return linesOf(making, input, select, own, [
    'scope2Location',
    'scope2Market',
    ...embeddedOfCarrier(making.plant, input),
  ]);
}

/**
 * Lines of scope 2, location-based and market-based; none where no factor of bought energy is there. Electricity or heat that has an `upstream` factor alone is
 * unknown. A direct line without a rate of its own takes the residual mix in the market view, and is said.
 */
export function purchasedEnergyLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const location = select('location');
  const residual = select('residual');
  const embedded = embeddedOfCarrier(making.plant, input);
  const unknown = (into: readonly Channel[]): EmissionLine =>
    silent(making, input, 'unknown', [noteOnce(making, { input }, 'no-location-factor', about(input))], into);
  if (!isThere(location) && !isThere(residual))
    return isUnsaid(making, input, select) ? [unknown(['scope2Location', 'scope2Market', ...embedded])] : [];
  if (select('upstream').factors.length === 0) noteOnce(making, { input }, 'no-upstream-factor', about(input));
  const hasResidual = residual.factors.length + residual.errors.length > 0;
  if (kindOfCarrier(making.plant, input).kind === 'electricity') {
    if (!hasResidual) noteOnce(making, { input }, 'no-residual-mix', about(input));
    else if (isDirectLine(input)) noteOnce(making, { input }, 'direct-line-without-rate', about(input));
  }
  const shares = making.shares(input);
  const byLocation: Channel[] =
    hasResidual || shares ? ['scope2Location', ...embedded] : ['scope2Location', 'scope2Market', ...embedded];
  const locationLines = isThere(location)
    ? linesOf(making, input, select, location, byLocation)
    : [unknown(['scope2Location', ...embedded])];
  if (shares)
    return [
      ...locationLines,
      ...marketLines(making, input, select).map((line) => partOf(line, shares.residual, ['scope2Market'])),
    ];
  return hasResidual
    ? [...locationLines, ...linesOf(making, input, select, residual, ['scope2Market'])]
    : locationLines;
}

/** Bought electricity or heat of which only the supply is described. */
function isUnsaid(making: Making, input: Input, select: Select): boolean {
  const { kind } = kindOfCarrier(making.plant, input);
  return (
    input.ledger === 'Energy' &&
    (kind === 'electricity' || kind === 'heat') &&
    isThere(select('upstream')) &&
    !(['direct', 'footprint', 'embedded direct', 'embedded indirect'] as const).some((one) => isThere(select(one)))
  );
}

/** Lines by the residual mix, or by the location factor where none is given. */
export function marketLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const [residual, location] = [select('residual'), select('location')];
  return linesOf(making, input, select, residual.factors.length + residual.errors.length > 0 ? residual : location, [
    'scope2Market',
  ]);
}
