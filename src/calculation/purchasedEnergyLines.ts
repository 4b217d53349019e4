/** Lines of bought electricity, heat and steam: by location, and by what the market leaves to it. */
import { kindOfCarrier } from '../model/kinds';
import type { Input } from '../model/plant';
import type { Channel } from './channels';
import { embeddedOfCarrier } from './embeddedOfCarrier';
import type { EmissionLine, Making, Select } from './emissionLine';
import { linesOf, partOf, silent } from './factorLines';
import { noFactor, noteOnce } from './lineFindings';

/** Lines of scope 2, location-based and market-based; none where no factor of bought energy is there. */
export function purchasedEnergyLines(
  making: Making,
  input: Input,
  select: Select,
  source: string,
): readonly EmissionLine[] {
  const location = select('location');
  const residual = select('residual');
  if (
    ![location, residual].some(
      (selection) => selection.factors.length + selection.errors.length + selection.unfitting.length > 0,
    )
  )
    return [];
  if (select('upstream').factors.length === 0) noteOnce(making, input, 'no-upstream-factor', 'warning');
  const hasResidual = residual.factors.length + residual.errors.length > 0 && source !== 'direct';
  if (!hasResidual && source !== 'direct' && kindOfCarrier(making.plant, input).kind === 'electricity')
    noteOnce(making, input, 'no-residual-mix', 'warning');
  const shares = making.shares(input);
  const embedded = embeddedOfCarrier(making.plant, input);
  const byLocation: Channel[] =
    hasResidual || shares ? ['scope2Location', ...embedded] : ['scope2Location', 'scope2Market', ...embedded];
  const locationLines =
    location.factors.length + location.errors.length + location.unfitting.length > 0
      ? linesOf(making, input, select, location, byLocation)
      : [
          silent(
            making,
            input,
            'unknown',
            [noteOnce(making, input, 'no-location-factor', 'error')],
            ['scope2Location', ...embedded],
          ),
        ];
  if (shares)
    return [
      ...locationLines,
      ...marketLines(making, input, select).map((line) => partOf(line, shares.residual, ['scope2Market'])),
    ];
  return hasResidual
    ? [...locationLines, ...linesOf(making, input, select, residual, ['scope2Market'])]
    : locationLines;
}

/** Lines by the residual mix, or by the location factor where none is given. */
function marketLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const [residual, location] = [select('residual'), select('location')];
  return linesOf(making, input, select, residual.factors.length + residual.errors.length > 0 ? residual : location, [
    'scope2Market',
  ]);
}

/** Own generation whose certificates were sold has no attributes left: it takes the residual mix in the market-based view. */
export function withoutAttributes(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const shares = making.shares(input);
  if (!shares) return [];
  const lines = marketLines(making, input, select);
  return lines.length > 0
    ? lines.map((line) => partOf(line, shares.residual, ['scope2Market']))
    : [silent(making, input, 'unknown', [noFactor(making, input)], ['scope2Market'])];
}
