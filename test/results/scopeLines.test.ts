/** Whatever the inventory is divided into stands in every place that shows an inventory; no line is left out by being forgotten. */
import { words } from '../../src/language/words';
import { locationLines, scopeLines, scopes, type ScopeLine } from '../../src/model/scopeLines';
import { buildResult } from '../../src/pane/result/buildResult';
import { certificate, workedWith } from '../calculation/certificates/worked';
import { computed, plant } from '../support/plant';

/** Wind covers a part of the electricity and has a supply chain of its own, so that every line has a figure of its own. */
const assessment = plant(
  workedWith([certificate('A', 1000, { Process: 'Melting' })], {
    Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | residual | 0.6 | tCO2/MWh
Electricity | upstream | 0.1 | tCO2/MWh
Wind | upstream | 0.02 | tCO2/MWh
Truck | footprint | 0.1 | kgCO2e/tkm
Landfill | footprint | 0.02 | tCO2e/t`,
    Transport:
      'Site | Process | Item | Mode | Quantity | Unit | Distance\nEast | Melting | Scrap | Truck | 100 | t | 200',
    Waste: 'Site | Process | Waste | Treatment | Quantity | Unit\nEast | Melting | Slag | Landfill | 10 | t',
  }),
);
const json = computed(assessment);
const pane = buildResult(assessment).result;
const { channel: names } = words('en');

const textsOf = (key: string): readonly unknown[] =>
  assessment.reports.sheets.find((sheet) => sheet.key === key)!.rows.flatMap((row) => row.map((cell) => cell?.value));

/** What opening stocks carry stands in footprints alone. */
type InventoryLine = Exclude<ScopeLine, { readonly scope: 'earlier' }>;
const inventoryLines = scopeLines.filter((line): line is InventoryLine => line.scope !== 'earlier');

describe.each(inventoryLines.map((line): [string, InventoryLine] => [line.id, line]))(
  '%s',
  (id, { channel, scope }) => {
    test('is an exact number in the JSON, of the organisation and of every site', () => {
      const rows = [json.inventory, ...json.inventory.sites];
      expect(rows.map((row) => typeof row[id as InventoryLine['id']])).toEqual(rows.map(() => 'string'));
    });

    test('is by gas where it counts location-based', () => {
      const isByGas = locationLines.some((line) => line.channel === channel);
      expect(json.inventory.gases.map((gas) => id in gas)).toEqual(json.inventory.gases.map(() => isByGas));
    });

    test('is a figure of the pane that can block the inventory', () => {
      expect(pane.inventory[0]![channel]?.value).toEqual(json.inventory[id as InventoryLine['id']]);
    });

    test('heads a column of the inventory, of the workings and, below scope 3, of the footprints, and is proved in parity', () => {
      const sheets = ['inventory', 'workings', 'parity', ...(scope === 'scope3' ? ['footprints'] : [])];
      expect(sheets.filter((key) => !textsOf(key).includes(names[channel]))).toEqual([]);
    });

    test('is checked against its sites', () => {
      expect(json.checks.find(({ check }) => check === `inventory = its sites: ${channel}`)?.holds).toBe(true);
    });
  },
);

test('the scopes of a view add up to its total, of every product and of the organisation', () => {
  const { products, inventory } = assessment.results!;
  const views = [
    ...products.flatMap(({ cutOff, otherMethods }) => [cutOff, otherMethods.coProduct]),
    inventory.organisation.views,
  ];
  for (const { location, market } of views)
    for (const view of [location, market]) {
      const sum = scopes.reduce((all, scope) => all + Number(view[scope].value), 0);
      expect(sum).toBeCloseTo(Number(view.total.value), 9);
    }
  expect(views.every(({ location, market }) => location.scope1 === market.scope1)).toBe(true);
  expect(views.every(({ location, market }) => location.scope3 !== market.scope3)).toBe(true);
});

test('where certificates bring no supply chain scope 3 is one figure in both views', () => {
  const { products, inventory } = plant(workedWith([])).results!;
  for (const { location, market } of [...products.map(({ cutOff }) => cutOff), inventory.organisation.views])
    expect(location.scope3).toBe(market.scope3);
  expect(inventory.shown.map(({ channel }) => channel)).not.toContain('scope3_3Market');
});
