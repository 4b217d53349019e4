/** A row of `Production` that does not say readably what it makes, where, or as what, may make any product that fits: whatever is drawn of that is not known. */
import { plant, result, type Tables, productIn } from '../support/plant';

/** Two casthouses, a mill that draws slab, and scrap that goes back to the first. */
const works = (row: string): Tables => ({
  Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 100 | t |
S | Mill | Sheet | 80 | t |
S | Mill | Mill scrap | 20 | t | scrap
S | Furnace | Ingots | 10 | t |
${row}`,
  Scrap:
    'Site | Process | Class | Quantity | Unit\nS | Casthouse | post-consumer | 80 | t\nS | Furnace | pre-consumer | 10 | t',
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Mill | Slab | 100 | t | 1
S | Casthouse | Mill scrap | 20 | t | 1`,
  Emissions:
    'Site | Process | Gas | Quantity | Unit\nS | Mill | CO2 | 4 | t\nS | Casthouse | CO2 | 1 | t\nS | Furnace | CO2 | 1 | t',
});
const recycled = (tables: Tables, product: string): string | null =>
  productIn(result(tables), product).recycledContent.organisation.total;

test('all that is made is known where every row can be read', () => {
  expect(recycled(works(''), 'Sheet')).toBe('1');
});

test.each([
  ['its process', 'S | #N/A | Slab | 50 | t |'],
  ['its site', '#N/A | Furnace | Slab | 50 | t |'],
  ['its product', 'S | Furnace | #N/A | 50 | t |'],
  ['its role', 'S | Furnace | Slab | 50 | t | scarp'],
])(
  'a row of which %s cannot be read may be slab: the recycled content of what is rolled of slab is not known',
  (_, row) => {
    expect(recycled(works(row), 'Sheet')).toBeNull();
  },
);

test('a row of another product, or in a unit that slab has not, leaves it known', () => {
  expect(recycled(works('S | #N/A | Rod | 50 | t |'), 'Sheet')).toBe('1');
  expect(recycled(works('S | Furnace | #N/A | 50 | MWh |'), 'Sheet')).toBe('1');
});

test('a product that one maker makes readably has no average while another may make it', () => {
  const tables = works('S | Furnace | #N/A | 50 | t |');
  const Targets =
    'Metric | Subject | Year | Target | Unit | Direction\nfootprint | Slab | 2024 | 1 | tCO2e/t | at most';
  const { targets } = result({ ...tables, Targets });
  expect(targets.map(({ actual }) => actual)).toEqual([null]);
  const { intensities } = plant(tables).calculation!;
  const slab = intensities.find(({ kind, subject }) => kind === 'product' && subject === 'Slab');
  expect(slab?.output.value).toMatchObject({ blockedBy: [{}] });
});

test('scrap that may have been sent out in a row that cannot be read leaves the scrap charged in-house unknown', () => {
  const rows = works('');
  const spoilt = { ...rows, Production: (rows['Production'] ?? '').replace('20 | t | scrap', '20 | barrels | scrap') };
  expect([result(rows).scrap.internal, result(spoilt).scrap.internal]).toEqual(['20', null]);
});
