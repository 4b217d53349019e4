/** How the footprint of a bought material divides into embedded direct and indirect emissions: as declared, by the library, or not known. */
import type { Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { isCbamGoodByName } from '../../library/inputMaterials';
import type { Input } from '../../model/plant';
import { exact, ZERO, type Exact } from '../../quantity/exact';
import { embeddedViews, type Channel } from '../graph/channels';
import { declaredLines, isDeclared } from './declaredLines';
import type { EmissionLine, Making, Select } from './emissionLine';
import { linesOf, silent } from './factorLines';
import { about, noteOnce } from './lineFindings';
import { numberOf, unknownNode } from '../graph/node';

/** Lines of what is not divided: the whole footprint, and upstream factors beside it. */
interface Undivided {
  readonly whole: readonly EmissionLine[];
  readonly upstream: readonly EmissionLine[];
  readonly scope3: readonly Channel[];
}

/**
 * The undivided lines and, beside them, the embedded ones. What the supplier declared goes before the library. One half alone leaves the other unknown;
 * a division above its whole withholds the less specific of the two. Without any division it is unknown, unless the material is no good of CBAM.
 */
export function embeddedLines(
  making: Making,
  input: Input,
  select: Select,
  { whole, upstream, scope3 }: Undivided,
): readonly EmissionLine[] {
  const stands: readonly Channel[] = whole.length > 0 ? [] : scope3;
  const [toDirect, toIndirect]: readonly (readonly Channel[])[] = [
    ['embeddedDirect', ...stands],
    ['embeddedIndirect', ...stands],
  ];
  const declared = {
    direct: declaredLines(making, input, 'declared direct', toDirect ?? []),
    indirect: declaredLines(making, input, 'declared indirect', toIndirect ?? []),
  };
  const { direct, indirect } =
    declared.direct.length + declared.indirect.length > 0
      ? declared
      : {
          direct: linesOf(making, input, select, select('embedded direct'), toDirect ?? []),
          indirect: linesOf(making, input, select, select('embedded indirect'), toIndirect ?? []),
        };
  if (direct.length + indirect.length === 0) {
    const isUnknown = input.ledger === 'Materials' && mayBeGood(input, whole, upstream);
    return [...whole, ...upstream, ...(isUnknown ? [splitUnknown(making, input)] : [])];
  }
  if (direct.length === 0 || indirect.length === 0) {
    const known = [...direct, ...indirect];
    const finding = half(making, input, known, direct.length > 0 ? 'direct' : 'indirect', stands.length > 0);
    const missing = silent(making, input, 'unknown', [finding], (direct.length > 0 ? toIndirect : toDirect) ?? []);
    return [...whole, ...upstream, ...known, missing];
  }
  if (stands.length > 0) noteOnce(making, { input }, 'embedded-as-footprint', about(input));
  return [...withoutContradiction(making, input, whole, [...direct, ...indirect]), ...upstream];
}

/** False where a name or a stated metal content of zero tells that CBAM sees no precursor in a material. */
function mayBeGood(input: Input, whole: readonly EmissionLine[], upstream: readonly EmissionLine[]): boolean {
  const byName = isCbamGoodByName(input.item);
  if (whole.length === 0) return upstream.length > 0 && byName === true;
  const { entry } = input.group;
  return byName ?? !('metalContent' in entry && entry.metalContent?.isZero());
}

function half(
  making: Making,
  input: Input,
  known: readonly EmissionLine[],
  value: 'direct' | 'indirect',
  stands: boolean,
): Finding {
  if (!known.some(isDeclared))
    return noteOnce(
      making,
      { input, factor: known[0]?.factor },
      'embedded-values-half',
      { item: input.item, value },
      stands ? 'error' : 'warning',
    );
  const key = value === 'direct' ? 'footprintDirect' : 'footprintIndirect';
  return making.notes.add(
    'embedded-values-half',
    placeOf(input.group.table, input.group.firstRow, key),
    { item: input.item, value },
    'error',
  );
}

/** What is embedded is part of the whole footprint: where it is more, beyond rounding, the library's of the two is withheld, or the division. */
function withoutContradiction(
  making: Making,
  input: Input,
  whole: readonly EmissionLine[],
  parts: readonly EmissionLine[],
): readonly EmissionLine[] {
  const all = [...whole, ...parts];
  const sum = (lines: readonly EmissionLine[], of: (line: EmissionLine) => Exact): Exact =>
    lines.reduce((before, line) => before.plus(of(line)), ZERO);
  const emissionsOf = (line: EmissionLine): Exact => numberOf(line.emissions) ?? ZERO;
  if (whole.length === 0 || all.some((line) => numberOf(line.emissions) === undefined)) return all;
  const [embedded, footprint] = [sum(parts, emissionsOf), sum(whole, emissionsOf)];
  if (embedded.minus(footprint).lessThanOrEqualTo(sum(all, roundingOf))) return all;
  const perUnit = (of: Exact): string => {
    const activity = whole[0] && numberOf(whole[0].activity);
    return activity && !activity.isZero() ? of.div(activity).toDecimalPlaces(6).toFixed() : of.toFixed();
  };
  const place = placeOf(input.group.table, input.group.firstRow, whole.some(isDeclared) ? 'footprint' : 'item');
  const finding = making.notes.add('embedded-above-footprint', place, {
    item: input.item,
    computed: perUnit(embedded),
    value: perUnit(footprint),
  });
  const withheld = (lines: readonly EmissionLine[]): readonly EmissionLine[] =>
    lines.map((line) => ({ ...line, emissions: unknownNode([finding]) }));
  return parts.some(isDeclared) && !whole.some(isDeclared)
    ? [...withheld(whole), ...parts]
    : [...whole, ...withheld(parts)];
}

/** Half a unit of the last digit in which the line's value was given, in tCO2e. */
function roundingOf(line: EmissionLine): Exact {
  const [emissions, value] = [numberOf(line.emissions) ?? ZERO, numberOf(line.factorValue) ?? ZERO];
  if (value.isZero()) return ZERO;
  const given = line.factor?.value ?? value;
  return given.isZero() ? ZERO : emissions.div(given).times(exact(10).pow(-given.decimalPlaces())).div(2).abs();
}

/** How an input divides into direct and indirect emissions, where nobody says it: unknown, and found so once. */
export function splitUnknown(making: Making, input: Input): EmissionLine {
  const unknown = noteOnce(making, { input }, 'embedded-split-unknown', about(input));
  return silent(making, input, 'unknown', [unknown], embeddedViews);
}
