/** Units as figures are printed with them: when two can be compared, and a figure in the unit of another. */
import { cleanText } from '../../ledgers/cleanText';
import { readFactorUnit, type FactorUnit } from '../../model/factorUnit';
import { exact, plainText, type Exact } from '../../quantity/exact';
import { findUnit, type Unit } from '../../quantity/units';
import { follows, one, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import type { Sources } from '../graph/sources';

/** A printed unit; a blank one is a plain number. `t product` and `t产品` are t. */
function printedUnit(text: string): FactorUnit | undefined {
  const plain = cleanText(text);
  if (plain === '') return { numerator: findUnit('1') as Unit, gas: undefined, per: undefined };
  return (
    readFactorUnit(plain) ?? readFactorUnit(plain.replace(/(?<=[a-z0-9])\s*(?:\p{Script=Han}+|product|al)$/iu, ''))
  );
}

/** What a unit measures: figures with the same text can be compared. A certificate stands for energy; a unit that nobody knows only for itself. */
export function measureOf(text: string): string {
  const unit = printedUnit(text);
  if (!unit) return `unit ${cleanText(text).toLowerCase()}`;
  const dimension = unit.numerator.dimension === 'certificate' ? 'energy' : unit.numerator.dimension;
  return unit.per ? `${dimension} per ${unit.per.dimension}` : dimension;
}

/** Size of a printed unit in the base units of what it measures; 1 where it is not known. */
export function printedSize(text: string): Exact {
  const unit = printedUnit(text);
  if (!unit) return exact(1);
  // One certificate is one MWh, 3.6 GJ.
  const numerator = unit.numerator.dimension === 'certificate' ? exact('3.6') : exact(unit.numerator.size);
  return unit.per ? numerator.div(unit.per.size) : numerator;
}

/** The figure in another unit; nothing where the two do not measure the same. */
export function inPrintedUnit(sources: Sources, node: Node, from: string, to: string): Node | undefined {
  if (cleanText(from) === cleanText(to)) return node;
  const [have, want] = [printedUnit(from), printedUnit(to)];
  if (!have || !want || measureOf(from) !== measureOf(to)) return undefined;
  if (have.numerator.dimension !== want.numerator.dimension) return undefined;
  const size = (unit: Unit | undefined): Node => (unit ? sources.unitSize(unit) : one);
  const converted =
    have.numerator.symbol === want.numerator.symbol
      ? node
      : follows(activityInFactorUnit, node, size(have.numerator), size(want.numerator));
  return have.per?.symbol === want.per?.symbol
    ? converted
    : follows(activityInFactorUnit, converted, size(want.per), size(have.per));
}

/** Half a unit of the last digit that a number shows. */
export function halfLastDigit(value: Exact): Exact {
  return exact(10).pow(-value.decimalPlaces()).div(2);
}

/** A computed figure as one compares it with a printed one: with two decimals more than that has. */
export function besidePrinted(computed: Exact, printed: Exact): string {
  return plainText(computed.toDecimalPlaces(printed.decimalPlaces() + 2), 15);
}
