/** What lines explain of a group's part, on plants that one can do in the head. */
import { bridge, type ResultBridge } from '../../src/compare/bridge';
import { total } from '../../src/quantity/exact';
import { year2024, type Tables } from '../support/plant';
import { known } from './books';

/** Two furnaces that make 100 t together, with gas of one factor and electricity of another. */
const plant = (gas: readonly [number, number], more: Tables = {}): Tables => ({
  Settings: year2024(),
  Production: `Site | Process | Product | Quantity | Unit
    East | Casthouse | Ingot | 100 | t`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content | Footprint | Supplier
    East | Casthouse | Bought metal | 60 | t | 1 | 8 | Alpha
    East | Casthouse | Bought metal | 40 | t | 1 | 8 | Beta`,
  Energy: `Site | Process | Carrier | Quantity | Unit | Kind | Meter
    East | Casthouse | Gas | ${gas[0]} | GJ | fuel | M1
    East | Casthouse | Oil | ${gas[1]} | GJ | fuel | M2`,
  Factors: `Item | Component | Value | Unit
    Gas | direct | 0.05 | tCO2e/GJ
    Gas | upstream | 0.01 | tCO2e/GJ
    Oil | direct | 0.08 | tCO2e/GJ
    Oil | upstream | 0.02 | tCO2e/GJ`,
  ...more,
});

function headlineOf(earlier: Tables, later: Tables): ResultBridge {
  const found = bridge(known(earlier), known(later)).results.find(
    ({ result }) => result.id === 'products.headline.footprint',
  );
  if (!found) throw new Error('the footprint did not change');
  return found;
}

function linesOf(of: ResultBridge): readonly (readonly string[])[] {
  return of
    .byLines()
    .flatMap(({ part, lines }) => lines.map(({ line, value }) => [part.group, line.join(' '), value.toFixed()]));
}

test('each line of the energy explains what it burns more or less', () => {
  // 100 -> 200 GJ of gas at 0.06, 50 -> 40 GJ of oil at 0.10, over 100 t.
  expect(linesOf(headlineOf(plant([100, 50]), plant([200, 40])))).toEqual([
    ['energy', 'Energy East Casthouse Gas', '0.06'],
    ['energy', 'Energy East Casthouse Oil', '-0.01'],
  ]);
});

test('a line and its factor share what they do together', () => {
  const later = plant([200, 50], { Factors: (plant([0, 0]).Factors ?? '').replace('0.05 |', '0.03 |') });
  // Gas: 100 -> 200 GJ, 0.06 -> 0.04 t/GJ: each at the mean of the other.
  expect(linesOf(headlineOf(plant([100, 50]), later))).toEqual([
    ['energy', 'Energy East Casthouse Gas', '0.05'],
    ['otherFactors', 'Factors Gas direct CO2e', '-0.03'],
  ]);
});

test('lines and what they leave add up to the part of their group, to the last digit', () => {
  const scrap = (tonnes: number): Tables => ({
    Scrap: `Ticket | Site | Process | Scrap type | Class | Quantity | Unit
      T1 | East | Casthouse | UBC | post-consumer | ${tonnes} | t
      T2 | East | Casthouse | Turnings | pre-consumer | ${2 * tonnes} | t`,
  });
  const { results } = bridge(known(plant([100, 50], scrap(7))), known(plant([120, 30], scrap(11))));
  const share = results.find(({ result }) => result.id === 'products.headline.recycledContent.total');
  expect(share?.byLines().length).toBeGreaterThan(0);
  for (const of of results)
    for (const { part, lines, rest } of of.byLines())
      expect(total([...lines.map(({ value }) => value), rest]).toFixed()).toBe(part.mean.toFixed());
  // Two kinds of scrap over all metal charged: a ratio, in which lines leave next to nothing.
  for (const { part, rest } of share?.byLines() ?? [])
    expect(rest.abs().lessThan(part.mean.abs().times('1e-6'))).toBe(true);
});

test('a line split into two suppliers, or one called otherwise, explains nothing', () => {
  const later = plant([200, 50], {
    Materials: `Site | Process | Item | Quantity | Unit | Metal content | Footprint | Supplier
      East | Casthouse | Bought metal | 60 | t | 1 | 8 | Gamma
      East | Casthouse | Bought metal | 25 | t | 1 | 8 | Beta
      East | Casthouse | Bought metal | 15 | t | 1 | 8 | Beta`,
  });
  expect(linesOf(headlineOf(plant([100, 50]), later))).toEqual([['energy', 'Energy East Casthouse Gas', '0.06']]);
});

test('told backwards, every line changes its sign', () => {
  const [earlier, later] = [plant([100, 50]), plant([180, 20])];
  const back = linesOf(headlineOf(later, earlier)).map(([group, line, value]) => [group, line, String(-Number(value))]);
  expect(back).toEqual(linesOf(headlineOf(earlier, later)));
});
