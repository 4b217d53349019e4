/** A factor against the published values of the same item. */
import { finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { defaultLanguage } from '../../languages';
import { factorLibrary } from '../../library/factorLibrary';
import { libraryNameOf } from '../../library/libraryNames';
import { readFactorUnit, type FactorUnit } from '../../model/factorUnit';
import type { Factor } from '../../model/factors';
import { kindOfEnergy } from '../../model/kinds';
import type { Plant } from '../../model/plant';
import { exact, plainText, type Exact } from '../../quantity/exact';
import { unitRatio } from '../../quantity/units';
import type { Doubt } from './doubt';

interface Range {
  /** In the unit of the factor. */
  readonly least: Exact;
  readonly most: Exact;
}

/** The published values of the same item, component and gas, whatever their region and year; of electricity's factors those of any electricity. Nothing where there are none in its dimension. */
export function publishedRange(plant: Plant, { item, component, gas, unit: own }: Factor): Range | undefined {
  const isGrid =
    (component === 'location' || component === 'residual') &&
    kindOfEnergy(plant, item, own.per, undefined).kind === 'electricity';
  const name = libraryNameOf(item)?.[defaultLanguage];
  const values = factorLibrary.flatMap((one): readonly Exact[] => {
    if (one.value === '' || one.component !== component) return [];
    const isSame =
      isGrid ||
      one.item[defaultLanguage] === name ||
      Object.values(one.item).some((text) => formulaKey(text) === formulaKey(item));
    if (!isSame) return [];
    const read = readFactorUnit(one.unit);
    const ratio = read && ratioBetween(read, own);
    const isSameGas = gas === undefined || one.gas === undefined || gas === one.gas || isGrid;
    return ratio && isSameGas ? [exact(one.value).times(ratio)] : [];
  });
  if (values.length === 0) return undefined;
  const sorted = values.filter((value) => value.greaterThan(0)).sort((a, b) => a.comparedTo(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least && most && { least, most };
}

function ratioBetween(from: FactorUnit, to: FactorUnit): Exact | undefined {
  if (from.numerator.dimension !== to.numerator.dimension || from.per?.dimension !== to.per?.dimension)
    return undefined;
  const top = unitRatio(from.numerator, to.numerator);
  return from.per && to.per ? top.div(unitRatio(from.per, to.per)) : top;
}

/** Says of a factor far from the published ones between which they lie. */
export function farFactor({ table, row, item, value, unitText, unit: own }: Factor, { least, most }: Range): Doubt {
  return ({ severity, details }) =>
    finding(
      'factor-far-from-library',
      placeOf(table, row, 'value'),
      {
        item,
        value: plainText(value, 6),
        unit: unitText || own.numerator.symbol,
        first: plainText(least, 3),
        second: plainText(most, 3),
        ...details,
      },
      severity,
    );
}
