/** Lines of what an input emits where it is used: burning, anodes, soda. */
import { declaresFootprint } from '../../model/entries';
import { kindOfCarrier } from '../../model/kinds';
import { isOnSite } from '../../model/onSiteEnergy';
import type { Input } from '../../model/plant';
import { channels, type Channel } from '../graph/channels';
import { embeddedOfCarrier } from './embeddedOfCarrier';
import type { EmissionLine, Making, Select } from './emissionLine';
import { linesOf, silent } from './factorLines';
import { about, noteOnce } from './lineFindings';

/** Lines of scope 1 by the `direct` factors, with a warning where nothing covers the supply; a fuel that only has other factors is unknown, not clean. */
export function directLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const selection = select('direct');
  const lines = linesOf(making, input, select, selection, ['scope1', ...embeddedOfCarrier(making.plant, input)]);
  const has = (...components: readonly Parameters<Select>[0][]): boolean =>
    components.some((component) => select(component).factors.length > 0);
  const hasSupply = has('upstream', 'footprint', 'embedded direct') || declaresFootprint(input.group.entry);
  if (lines.length > 0 && !hasSupply) noteOnce(making, { input }, 'no-upstream-factor', about(input));
  const { kind } = kindOfCarrier(making.plant, input);
  const isBurnt = kind === 'fuel' || (kind === undefined && !isOnSite(input));
  if (lines.length > 0 || input.ledger !== 'Energy' || !isBurnt || !has('upstream')) return lines;
  if (has('location', 'residual', 'footprint', 'embedded direct', 'embedded indirect')) return lines;
  const into: readonly Channel[] =
    kind === 'fuel' ? ['scope1', 'embeddedDirect'] : channels.filter((channel) => !/^scope3/.test(channel));
  return [silent(making, input, 'unknown', [noteOnce(making, { input }, 'no-direct-factor', about(input))], into)];
}
