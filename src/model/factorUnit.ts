/** Units of factors, such as kgCO2/kWh, tCO2e/TJ, GJ/t or 1: what is counted, of which gas, per what. */
import { findUnit, type Unit } from '../quantity/units';
import { gases, type Gas } from './gwp';

export interface FactorUnit {
  readonly numerator: Unit;
  /** The gas that the unit names. */
  readonly gas: Gas | undefined;
  /** Nothing for a plain number such as an oxidation share. */
  readonly per: Unit | undefined;
}

/** Reads a factor's unit; nothing where a part of it is unknown. */
export function readFactorUnit(text: string): FactorUnit | undefined {
  const [top = '', bottom, ...more] = text
    .normalize('NFKC')
    .trim()
    .split(/[/／]|\s+per\s+/i);
  if (more.length > 0) return undefined;
  const gas = gases
    .slice()
    .reverse()
    .find((candidate) => new RegExp(`\\s*${candidate}(q|eq)?$`, 'i').test(top.trim()));
  const numerator = findUnit(gas ? top.trim().replace(new RegExp(`\\s*${gas}(q|eq)?$`, 'i'), '') : top);
  if (!numerator) return undefined;
  if (bottom === undefined) return { numerator, gas, per: undefined };
  const per =
    findUnit(bottom) ?? findUnit(bottom.trim().split(/\s+/)[0] ?? '') ?? findUnit(bottom.replace(/\(.*\)/, ''));
  return per ? { numerator, gas, per } : undefined;
}
