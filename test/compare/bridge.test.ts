/** The bridge between two books of a plant whose numbers one can do in the head. */
import { bridge, type Bridge } from '../../src/compare/bridge';
import { total } from '../../src/quantity/exact';
import { year2024, type Tables } from '../support/plant';
import { known as book } from './books';

const year2023 = year2024().replaceAll('2024', '2023');

/** 100 t of ingot of bought metal, melted with gas and electricity. */
const melting = (more: Tables = {}): Tables => ({
  Settings: year2024(),
  Production: `Date | Site | Process | Product | Quantity | Unit
    2024-06-30 | East | Casthouse | Ingot | 100 | t`,
  Materials: `Date | Site | Process | Item | Quantity | Unit | Metal content | Footprint
    2024-06-30 | East | Casthouse | Bought metal | 100 | t | 1 | 8`,
  Energy: `Date | Site | Process | Carrier | Quantity | Unit | Kind
    2024-06-30 | East | Casthouse | Electricity | 50 | MWh | electricity
    2024-06-30 | East | Casthouse | Gas | 100 | GJ | fuel`,
  Factors: `Item | Component | Value | Unit
    Electricity | location | 0.6 | tCO2e/MWh
    Electricity | residual | 0.8 | tCO2e/MWh
    Electricity | upstream | 0.1 | tCO2e/MWh
    Gas | direct | 0.056 | tCO2e/GJ
    Gas | upstream | 0.01 | tCO2e/GJ`,
  ...more,
});
const location = 'products.footprint.locationBased.total[East|Casthouse|Ingot]';
const market = 'products.footprint.marketBased.total[East|Casthouse|Ingot]';
function partsOf({ results }: Bridge, citation: string): Readonly<Record<string, string>> {
  const parts = results.find((result) => result.citation === citation)?.parts ?? [];
  return Object.fromEntries(parts.map(({ group, mean }) => [group, mean.toFixed()]));
}

test('where the factor of the grid alone has changed, it explains the whole change, and nothing else is there', () => {
  const later = melting({ Factors: (melting().Factors ?? '').replace('0.6 |', '0.5 |') });
  const found = bridge(book(melting()), book(later));
  expect(found.groups).toEqual(['electricityFactors']);
  expect(partsOf(found, location)).toEqual({ electricityFactors: '-0.05' });
  expect(partsOf(found, market)).toEqual({});
});

test('what one book alone burns comes with its factor', () => {
  const lng = (text = ''): string => text.replaceAll('Gas |', 'LNG |');
  const later = melting({ Energy: lng(melting().Energy), Factors: lng(melting().Factors).replace('0.056', '0.06') });
  const found = bridge(book(melting()), book(later));
  const scope1 = 'products.footprint.locationBased.scope1[East|Casthouse|Ingot]';
  // 100 GJ for 100 t at 0.060 instead of 0.056 t/GJ: no factor of a carrier that both burn has changed.
  expect(partsOf(found, scope1)).toEqual({ energy: '0.004', otherFactors: '0' });
});

test('two changes that multiply share what they do together', () => {
  const later = melting({
    Factors: (melting().Factors ?? '').replace('0.6 |', '0.4 |').replace('upstream | 0.1', 'upstream | 0'),
    Energy: (melting().Energy ?? '').replace('Electricity | 50', 'Electricity | 100'),
  });
  // 50 -> 100 MWh for 100 t; 0.6 -> 0.4 t/MWh: half of each at the old, half at the new value of the other.
  const found = bridge(book(melting()), book(later));
  const scope2 = 'products.footprint.locationBased.scope2[East|Casthouse|Ingot]';
  expect(partsOf(found, scope2)).toEqual({ energy: '0.25', electricityFactors: '-0.15', otherFactors: '0' });
});

test('a year in which twice as much is made of twice as much of everything changes no footprint', () => {
  const twice = melting({
    Production: (melting().Production ?? '').replace('| 100 |', '| 200 |'),
    Materials: (melting().Materials ?? '').replace('| 100 |', '| 200 |'),
    Energy: (melting().Energy ?? '').replace('| 50 |', '| 100 |').replace('| 100 | GJ', '| 200 | GJ'),
  });
  const lastYear = Object.fromEntries(
    Object.entries({ ...melting(), Settings: year2023 }).map(([name, text]) => [
      name,
      text.replaceAll('2024-', '2023-'),
    ]),
  );
  const found = bridge(book(lastYear), book(twice));
  expect(found.isOnePeriod).toBe(false);
  expect(partsOf(found, location)).toEqual({});
  expect(partsOf(found, 'inventory.scope1')).toEqual({ production: '5.6', metal: '0', energy: '0' });
});

test('a bridge told backwards says the same with the other sign', () => {
  const later = melting({
    Materials: (melting().Materials ?? '').replace('| 8', '| 7'),
    Energy: (melting().Energy ?? '').replace('Electricity | 50', 'Electricity | 60'),
  });
  const there = bridge(book(melting()), book(later));
  const back = bridge(book(later), book(melting()));
  const negated = Object.entries(partsOf(back, location)).map(([group, value]) => [group, String(-Number(value))]);
  expect(Object.keys(partsOf(there, location))).toEqual(['metal', 'energy']);
  expect(Object.fromEntries(negated)).toEqual(partsOf(there, location));
});

test('every bridge adds up to its change', () => {
  const later = melting({
    Production: (melting().Production ?? '').replace('| 100 |', '| 110 |'),
    Materials: (melting().Materials ?? '').replace('| 100 |', '| 113 |'),
    Energy: (melting().Energy ?? '').replace('| 50 |', '| 57 |'),
    Factors: (melting().Factors ?? '').replace('0.056', '0.0561'),
  });
  const { results } = bridge(book(melting()), book(later));
  expect(results.length).toBeGreaterThan(10);
  for (const { earlier, later: now, parts } of results)
    expect(total(parts.map(({ mean }) => mean)).toFixed()).toBe(now.minus(earlier).toFixed());
});

test('what one of the books withholds is named, not bridged', () => {
  const later = melting({ Energy: (melting().Energy ?? '').replace('| 100 | GJ', '| n/a | GJ') });
  const { unbridged } = bridge(book(melting()), book(later));
  expect(unbridged.find(({ citation }) => citation === location)?.because).toBe('withheld');
});

test('a row split in two, a supplier renamed and rows sorted change no result', () => {
  const later = melting({
    Materials: `Date | Site | Process | Item | Quantity | Unit | Metal content | Footprint | Supplier
    2024-07-31 | East | Casthouse | Bought metal | 40 | t | 1 | 8 | Other
    2024-06-30 | East | Casthouse | Bought metal | 60 | t | 1 | 8 | Other`,
  });
  expect(bridge(book(melting()), book(later)).results).toEqual([]);
});

test('a process that one year does not have goes with what is made', () => {
  const rolling = (year: number): Tables =>
    Object.fromEntries(
      Object.entries({
        ...melting(),
        Production: `${melting().Production ?? ''}\n 2024-06-30 | East | Rolling | Sheet | 90 | t`,
        Materials: `${melting().Materials ?? ''}\n 2024-06-30 | East | Rolling | Ingot | 100 | t | 1 | `,
        Energy: `${melting().Energy ?? ''}\n 2024-06-30 | East | Rolling | Electricity | 10 | MWh | electricity`,
      }).map(([name, text]) => [name, text.replaceAll('2024', String(year))]),
    );
  const found = bridge(
    book(Object.fromEntries(Object.entries(melting()).map(([name, text]) => [name, text.replaceAll('2024', '2023')]))),
    book(rolling(2024)),
  );
  // 10 MWh more at 0.6 t/MWh: all of it because the plant rolls now.
  expect(partsOf(found, 'inventory.scope2LocationBased')).toEqual({ production: '6', metal: '0', energy: '0' });
});

test('what both books leave out on the record stays left out between them', () => {
  const excluding = melting({
    Materials: `${melting().Materials ?? ''}\n 2024-06-30 | East | Casthouse | Lime | 1 | t | 0 | `,
    Exclusions: 'Item | Reason | Estimated share\n Lime | too small | 0.001',
  });
  const later = { ...excluding, Energy: (melting().Energy ?? '').replace('Electricity | 50', 'Electricity | 60') };
  const found = bridge(book(excluding), book(later));
  expect(partsOf(found, location)).toEqual({ energy: '0.07' });
});
