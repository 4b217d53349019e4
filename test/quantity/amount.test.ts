/** Amounts convert and add inside their dimension; anything else does not compile, or throws where types cannot know. */
import { exact } from '../../src/quantity/exact';
import {
  add, convert, currency, kilogramsCO2e, tonnesCO2e, unitOf, type Amount, type AmountDimension, type Emissions, type Energy, type Mass, type Money, type Share, type Volume,
} from '../../src/quantity/amount';

const [kg, t, MWh, GJ] = [unitOf('mass', 'kg'), unitOf('mass', 't'), unitOf('energy', 'MWh'), unitOf('energy', 'GJ')];
const metal: Mass = { value: exact('1.5'), unit: t };
const power: Energy = { value: exact(2), unit: MWh };
const gas: Volume = { value: exact(3), unit: unitOf('volume', 'm3') };
const share: Share = { value: exact('0.5'), unit: unitOf('number', '1') };
const direct: Emissions = { value: exact(4), unit: tonnesCO2e };
const euros: Money = { value: exact(5), unit: currency('EUR') };
const yuan: Money = { value: exact(6), unit: currency('CNY') };
const shown = (amount: Amount<AmountDimension>): string => `${amount.value.toFixed()} ${amount.unit.symbol}`;

test('an amount converts inside its dimension', () => {
  expect(shown(convert(metal, kg))).toBe('1500 kg');
  expect(shown(convert(power, GJ))).toBe('7.2 GJ');
  expect(shown(convert(direct, kilogramsCO2e))).toBe('4000 kgCO2e');
});

test('a sum is in the unit of its first amount', () => {
  expect(shown(add(metal, { value: exact(500), unit: kg }))).toBe('2 t');
  expect(shown(add(euros, euros))).toBe('10 EUR');
});

test('a unit of another dimension is refused', () => {
  expect(() => unitOf('mass', 'kWh')).toThrow('kWh is a unit of energy, not of mass');
});

test('two currencies do not add', () => {
  expect(() => add(euros, yuan)).toThrow('no conversion from CNY to EUR');
});

test('amounts of different dimensions neither compile nor add', () => {
  // @ts-expect-error energy is not mass
  const mistaken: Mass = power;
  expect(mistaken).toBe(power);
  // @ts-expect-error mass and energy
  expect(() => add(metal, power)).toThrow('no conversion from MWh to t');
  // @ts-expect-error mass of metal and emissions, although both are weighed
  expect(() => add(direct, metal)).toThrow('no conversion from t to tCO2e');
  // @ts-expect-error volume and share
  expect(() => add(gas, share)).toThrow('no conversion from 1 to m3');
  // @ts-expect-error money and emissions
  expect(() => add(euros, direct)).toThrow('no conversion from tCO2e to EUR');
  // @ts-expect-error mass into energy
  expect(() => convert(metal, MWh)).toThrow('no conversion from t to MWh');
  // @ts-expect-error euros into yuan
  expect(() => convert({ value: exact(5), unit: currency('EUR') }, currency('CNY'))).toThrow('no conversion from EUR to CNY');
});
