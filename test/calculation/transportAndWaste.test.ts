/** Transport (scope 3.4) and waste (scope 3.5): what is counted, what is not known, and what is said where no ledger tells. */
import fc from 'fast-check';
import { computed, errors, findings, plant, result, year2024, type Tables } from '../support/plant';

const works: Tables = {
  Settings: year2024('Organisation | Works'),
  Production: 'Process | Product | Quantity | Unit | Role\nRemelt | Ingot | 100 | t |\nRemelt | Dross | 5 | t | waste',
  Scrap: 'Process | Class | Quantity | Unit | Scrap type\nRemelt | post-consumer | 104 | t | Old cans',
  Energy: 'Process | Carrier | Quantity | Unit\nRemelt | Gas | 10 | GJ',
  Factors: `Item | Component | Value | Unit
Gas | direct | 0.06 | tCO2/GJ
Gas | upstream | 0 | tCO2e/GJ
Old cans | upstream | 0 | tCO2e/t
Truck | footprint | 0.1 | kgCO2e/tkm
Recovery | footprint | 0.2 | tCO2e/t`,
};
const transport = (...rows: readonly string[]): Tables => ({
  ...works,
  Transport: ['Process | Item | Mode | Quantity | Unit | Distance', ...rows.map((row) => `Remelt | ${row}`)].join('\n'),
});
const waste = (...rows: readonly string[]): Tables => ({
  ...works,
  Waste: ['Process | Waste | Treatment | Quantity | Unit | Class', ...rows.map((row) => `Remelt | ${row}`)].join('\n'),
});
const scope3 = (tables: Tables) => {
  const { scope3_4, scope3_5 } = result(tables).inventory;
  return [scope3_4, scope3_5];
};

test('without their ledgers neither scope is stated: nobody knows it, and 0 would say so', () => {
  expect(scope3(works)).toEqual([undefined, undefined]);
  expect(
    plant(works)
      .reports.sheets.flatMap(({ rows }) => rows.flat())
      .map((cell) => cell?.value),
  ).not.toContain('Scope 3.4');
  expect(result(works).waste).toBeUndefined();
});

test('a row of 0 says that there is truly none', () => {
  expect(scope3(transport('Old cans | Truck | 0 | t | 50'))).toEqual(['0', undefined]);
});

test('a mode without a factor and a row that cannot be read withhold scope 3.4 and the footprint, no other scope', () => {
  for (const row of [
    'Old cans | Barge | 104 | t | 50',
    'Old cans | Truck | many | t | 50',
    'Old cans | Truck | 104 | t | far',
  ]) {
    const found = plant(transport('Old cans | Truck | 1 | t | 1', row));
    expect(errors(found)).toHaveLength(1);
    expect(computed(found).inventory).toMatchObject({ scope1: '0.6', scope3_1: '0', scope3_4: null });
    expect(computed(found).products[0]?.footprint.locationBased.total).toBeNull();
  }
});

test('a small treatment without a factor is left out on the record', () => {
  const tables = {
    ...waste('Oil | Burning | 0.1 | t | hazardous'),
    Exclusions: 'Item | Reason | Estimated share\nBurning | small | 0.001',
  };
  expect(errors(plant(tables))).toEqual([]);
  expect(scope3(tables)).toEqual([undefined, '0']);
});

test('waste is added up by class, and is a figure that targets and printed tables can name', () => {
  const tables = {
    ...waste(
      'Dross | Recovery | 5 | t | hazardous',
      'Dross | Recovery | 500 | kg | 危险废物',
      'Paper | Recovery | 1 | t | general',
      'Sand | Recovery | 2 | t | ',
    ),
    Disclosed: 'Metric | Subject | Period | Value | Unit\nwaste hazardous | | 2024 | 6 | t',
    Targets: 'Metric | Subject | Year | Target | Unit | Direction\n废弃物总量 | | 2024 | 9 | t | at most',
  };
  const found = result(tables);
  expect(found.waste).toEqual({ unit: 't', general: '1', hazardous: '5.5', total: '8.5' });
  expect(found.disclosed[0]).toMatchObject({ computed: '5.5' });
  expect(found.targets[0]).toMatchObject({ actual: '8.5', status: 'achieved' });
  expect(found.inventory.scope3_5).toBe('1.7');
  expect(findings(plant(tables)).filter((text) => text.includes('waste-treatment-missing'))).toEqual([]);
});

test('waste that is no mass is in no sum of tonnes, and needs a factor of its own unit', () => {
  const found = plant(waste('Brine | Recovery | 3 | m3 | general'));
  expect(errors(found)).toEqual(['factor-unit-mismatch Waste!C2']);
  expect(computed(found).waste).toMatchObject({ total: '0' });
});

test('splitting a haul into two changes nothing, however it is booked', () => {
  const amount = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(amount, amount, amount, (first, second, far) => {
      const whole = scope3(transport(`Old cans | Truck | ${first + second} | t | ${far}`));
      expect(
        scope3(transport(`Old cans | Truck | ${first} | t | ${far}`, `Cans | Truck | ${second * 1000} | kg | ${far}`)),
      ).toEqual(whole);
      expect(scope3(transport(`Old cans | Truck | ${(first + second) * far} | tkm |`))).toEqual(whole);
    }),
    { numRuns: 8 },
  );
});
