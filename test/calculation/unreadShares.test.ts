/** What is shared or averaged with something that cannot be read is unknown; what is not stays. */
import { errors, plant, result, type Tables, productIn } from '../support/plant';
import { numberOf } from '../../src/calculation/graph/node';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import type { NumberJson } from '../../src/exchange/shape/numberShape';

const totals = (found: ComputedJson): Readonly<Record<string, NumberJson>> =>
  Object.fromEntries(
    found.products.map(({ process, product, footprint }) => [`${process} ${product}`, footprint.locationBased.total]),
  );

describe('a product of two sites, 1 t per tonne in the north and 3 in the south', () => {
  const made = (south: string): Tables => ({
    Production: `Site | Process | Product | Quantity | Unit\nNorth | Smelter | Metal | 100 | t\n${south}\nEast | Mill | Sheet | 100 | t`,
    Materials: 'Site | Process | Item | Quantity | Unit | Metal content\nEast | Mill | Metal | 100 | t | 1',
    Emissions: 'Site | Process | Gas | Quantity | Unit\nNorth | Smelter | CO2 | 100 | t\nSouth | Pots | CO2 | 300 | t',
    // A library knows the metal, too: it must not be taken for what the plant makes.
    Factors: 'Item | Component | Value | Unit\nMetal | footprint | 9 | tCO2e/t',
  });

  test('readable: the mill draws the average of 2', () => {
    expect(totals(result(made('South | Pots | Metal | 100 | t')))).toEqual({
      'Smelter Metal': '1',
      'Pots Metal': '3',
      'Mill Sheet': '2',
    });
  });

  test.each([
    ['quantity', 'South | Pots | Metal | ca. 100 | t'],
    ['unit', 'South | Pots | Metal | 100 | tonn'],
    ['product', 'South | Pots | #N/A | 100 | t'],
    ['product, left blank', 'South | Pots | | 100 | t'],
  ])('the south’s %s cannot be read: what the mill draws is unknown, the north’s own stays', (_, south) => {
    const found = totals(result(made(south)));
    expect([found['Smelter Metal'], found['Mill Sheet'], found['Pots Metal'] ?? null]).toEqual(['1', null, null]);
  });

  test('where it is made cannot be read: nobody’s output is known', () => {
    const found = totals(result(made('South | #N/A | Metal | 100 | t')));
    expect(Object.values(found).every((value) => value === null)).toBe(true);
  });
});

test.each([
  ['product', '#N/A | 100 | t'],
  ['unit', 'Metal | 100 | tonn'],
])('what a plant makes is not taken from the library where the %s of its row cannot be read', (_, cells) => {
  const found = result({
    Production: `Process | Product | Quantity | Unit\nSmelter | ${cells}\nMill | Sheet | 100 | t`,
    Materials: 'Process | Item | Quantity | Unit | Metal content\nMill | Metal | 100 | t | 1',
    Emissions: 'Process | Gas | Quantity | Unit\nSmelter | CO2 | 100 | t',
    Factors: 'Item | Component | Value | Unit\nMetal | footprint | 9 | tCO2e/t',
  });
  expect([productIn(found, 'Sheet').footprint.locationBased.total, found.inventory.scope3_1]).toEqual([null, null]);
  expect(found.inventory.scope1).toBe('100');
});

describe('a process that makes two things', () => {
  const two = (other: string, more: readonly string[] = []): Tables => ({
    Settings: ['Setting | Value', 'Period from | 2024-01-01', 'Period to | 2024-12-31', ...more].join('\n'),
    Production: `Process | Product | Quantity | Unit | Allocation weight\nMill | Sheet | 60 | t | 2\nMill | ${other}\nForge | Part | 10 | t | 1`,
    Emissions: 'Process | Gas | Quantity | Unit\nMill | CO2 | 100 | t\nForge | CO2 | 5 | t',
  });

  test('by mass, or by weight', () => {
    expect(totals(result(two('Foil | 40 | t | 1')))['Mill Sheet']).toBe('1');
    expect(totals(result(two('Foil | 80 | t | 1', ['Allocation | weight'])))['Mill Sheet']).toBe('1');
  });

  test.each([
    ['quantity', 'Foil | ca. 40 | t | 1', []],
    ['unit', 'Foil | 40 | tonn | 1', []],
    ['product', '#N/A | 40 | t | 1', []],
    ['weight', 'Foil | 80 | t | heavy', ['Allocation | weight']],
    ['weight, left blank,', 'Foil | 80 | t |', ['Allocation | weight']],
  ])('one’s %s cannot be read: neither is known, another process’s product is', (_, other, more) => {
    const found = totals(result(two(other, more)));
    expect([found['Mill Sheet'], found['Mill Foil'] ?? null, found['Forge Part']]).toEqual([null, null, '0.5']);
  });
});

describe('output that leaves the organisation: 100 t made less what is drawn', () => {
  const drawing = (material: string): Tables => ({
    Production: 'Site | Process | Product | Quantity | Unit\nS | Cast | Billet | 100 | t\nS | Press | Profile | 90 | t',
    Materials: `Site | Process | Item | Quantity | Unit | Metal content\n${material}`,
    Emissions: 'Site | Process | Gas | Quantity | Unit\nS | Cast | CO2 | 100 | t',
  });
  const denominator = (tables: Tables): NumberJson | undefined =>
    result(tables).inventory.intensities.find(({ of }) => of === 'organisation')?.denominator.value;

  test('98 t drawn leave 92 t', () => {
    expect(denominator(drawing('S | Press | Billet | 98 | t | 1'))).toBe('92');
  });

  test.each([
    ['quantity', 'S | Press | Billet | ca. 98 | t | 1'],
    ['metal content', 'S | Press | Billet | 98 | t | most'],
    ['unit', 'S | Press | Billet | 98 | tonn | 1'],
    ['item', 'S | Press | #N/A | 98 | t | 1'],
    ['item, mistyped,', 'S | Press | Billett | 98 | t | 1'],
    ['process', 'S | #N/A | Billet | 98 | t | 1'],
  ])('its %s cannot be read: what leaves is unknown, not all that was made', (_, material) => {
    const tables = drawing(material);
    expect(denominator(tables)).toBe(null);
    expect(errors(result(tables)).length).toBeGreaterThan(0);
  });
});

describe('where a footprint arises, when what is drawn cannot be read', () => {
  const drawing = (material: string): Tables => ({
    Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t\nMill | Sheet | 100 | t',
    Materials: `Process | Item | Quantity | Unit | Metal content\n${material}`,
    Emissions: 'Process | Gas | Quantity | Unit\nSmelter | CO2 | 500 | t\nMill | CO2 | 100 | t',
  });
  const stagesOfSheet = (tables: Tables) => {
    const { calculation, stages } = plant(tables);
    const sheet = calculation?.outputs.findIndex(({ product }) => product.name === 'Sheet') ?? -1;
    return stages?.contributions[sheet]?.map((node) => numberOf(node)?.toString() ?? null);
  };

  test('5 t in the smelter, 1 t in the mill', () => {
    expect(stagesOfSheet(drawing('Mill | Metal | 100 | t | 1'))).toEqual(['5', '1']);
  });

  test.each([
    ['its quantity', 'Mill | Metal | some | t | 1'],
    ['its item', 'Mill | #N/A | 100 | t | 1'],
    ['its item, which is nothing that is known,', 'Mill | Mtal | 100 | t | 1'],
  ])('%s: the smelter’s part is unknown, not zero', (_, material) => {
    const [smelter] = stagesOfSheet(drawing(material)) ?? [];
    expect(smelter).toBe(null);
  });

  test('the product that is drawn cannot be read where it is made: nothing of it is carried as zero', () => {
    const tables = drawing('Mill | Metal | 100 | t | 1');
    const Production = 'Process | Product | Quantity | Unit\nSmelter | #N/A | 100 | t\nMill | Sheet | 100 | t';
    const Factors = 'Item | Component | Value | Unit\nMetal | footprint | 9 | tCO2e/t';
    const { locationBased } = productIn(result({ ...tables, Production, Factors }), 'Sheet').footprint;
    expect([locationBased.scope1, locationBased.scope3, locationBased.total]).toEqual([null, null, null]);
  });
});
