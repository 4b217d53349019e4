/** Lines of what happened before an input came: footprints declared or of the library, upstream factors, and their embedded division. */
import type { Input } from '../../model/plant';
import { supplyChannels, supplyLedger } from '../../model/scopeLines';
import { declaredLines } from './declaredLines';
import { embeddedLines } from './embeddedLines';
import type { EmissionLine, Making, Select } from './emissionLine';
import { linesOf, partOf } from './factorLines';

/** Lines of scope 3 and of the embedded division; none where no factor is there and nothing is declared. */
export function upstreamLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const scope3 = supplyChannels(supplyLedger(input.ledger));
  const declared = declaredLines(making, input, 'declared', scope3);
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
  return embeddedLines(making, input, select, { whole: [...declared, ...footprint], upstream, scope3 });
}
