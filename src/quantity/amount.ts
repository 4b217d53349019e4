/** Amounts: a value with its unit, where the compiler keeps mass, energy, emissions and money apart. */
import { exact, type Exact } from './exact';
import { unit, type Dimension } from './units';

/** Every currency is a dimension of its own: none is converted into another. */
export type AmountDimension = Dimension | 'emissions' | `money ${string}`;

export interface UnitOf<D extends AmountDimension> {
  readonly symbol: string;
  readonly dimension: D;
  /** Size in the dimension's base unit, exact decimal text. */
  readonly size: string;
}

export interface Amount<D extends AmountDimension> {
  readonly value: Exact;
  readonly unit: UnitOf<D>;
}

export type Mass = Amount<'mass'>;
export type Energy = Amount<'energy'>;
export type Volume = Amount<'volume'>;
export type Share = Amount<'number'>;
export type Emissions = Amount<'emissions'>;
export type Money = Amount<`money ${string}`>;

/** The ledger unit with this symbol, known to be of the dimension. Throws where it is unknown or of another dimension. */
export function unitOf<D extends Dimension>(dimension: D, symbol: string): UnitOf<D> {
  const found = unit(symbol);
  if (found.dimension !== dimension) throw new Error(`${symbol} is a unit of ${found.dimension}, not of ${dimension}`);
  return { symbol: found.symbol, dimension, size: found.size };
}

/** Emissions in tonnes (base) or kilograms of CO2 equivalent. */
export const tonnesCO2e: UnitOf<'emissions'> = { symbol: 'tCO2e', dimension: 'emissions', size: '1' };
export const kilogramsCO2e: UnitOf<'emissions'> = { symbol: 'kgCO2e', dimension: 'emissions', size: '0.001' };

/** One unit of the currency with this code, as the ledger writes it. */
export function currency<Code extends string>(code: Code): UnitOf<`money ${Code}`> {
  return { symbol: code, dimension: `money ${code}`, size: '1' };
}

/** The same amount in another unit of its dimension. Throws where the dimensions differ after all. */
export function convert<D extends AmountDimension>(amount: Amount<D>, to: UnitOf<NoInfer<D>>): Amount<D> {
  if (amount.unit.dimension !== to.dimension) throw new Error(`no conversion from ${amount.unit.symbol} to ${to.symbol}`);
  return { value: amount.value.times(exact(amount.unit.size)).div(to.size), unit: to };
}

/** The sum in the unit of the first. Throws where the dimensions differ after all. */
export function add<D extends AmountDimension>(first: Amount<D>, second: Amount<NoInfer<D>>): Amount<D> {
  return { value: first.value.plus(convert(second, first.unit).value), unit: first.unit };
}
