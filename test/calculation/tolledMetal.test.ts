/** Metal of customers is worked here but not bought: in the footprints, not in scope 3.1. */
import { errors, plant, written, type Tables } from '../support/plant';
import { numberOf, type Node } from '../../src/calculation/graph/node';
import { statedDifference } from '../../src/calculation/checks/checks';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';

const value = (node: Node | undefined): string | undefined => node && numberOf(node)?.toString();

/** 60 t of own and 40 t of the customer's billet, both of 10 tCO2e/t, and 50 t from the press's own gas. */
const press: Tables = {
  Production: 'Site | Process | Product | Quantity | Unit\nEast | Press | Profile | 100 | t',
  Materials: `Site | Process | Item | Quantity | Unit | Metal content | Ownership
East | Press | Billet | 60 | t | 1 |
East | Press | Billet | 40 | t | 1 | tolled`,
  Scrap:
    'Site | Process | Class | Scrap type | Quantity | Unit | Ownership\nEast | Press | post-consumer | Old profiles | 3 | t | 来料加工',
  Emissions: 'Site | Process | Gas | Quantity | Unit\nEast | Press | CO2e | 50 | t',
  Factors: 'Item | Component | Value | Unit\nBillet | footprint | 10 | tCO2e/t',
};

test('tolled metal is in the footprint and not in scope 3.1', () => {
  const { calculation } = plant(press);
  expect(value(calculation?.emissions.averages.get('profile')?.scope3_1)).toBe('10');
  expect(
    [
      calculation?.inventory.emissions.scope3_1,
      calculation?.inventory.sites[0]?.emissions.scope3_1,
      calculation?.tolled.emissions,
    ].map(value),
  ).toEqual(['600', '600', '400']);
  expect(value(calculation?.tolled.metal)).toBe('43');
});

test('every check holds with tolled metal, which stands apart in them', () => {
  const { calculation } = plant(press);
  const differences = [
    ...calculation!.crossfoot.views,
    ...calculation!.allocationChecks,
    ...calculation!.totalChecks,
  ].map(({ difference }) => statedDifference(difference)?.toString());
  expect(new Set(differences)).toEqual(new Set(['0']));
  expect(errors(plant(press))).toEqual([]);
});

test.each(['en', 'zh-CN'] as const)(
  'the sheets say so in formulas that LibreOffice recalculates alike (%s)',
  async (language) => {
    const { sheets, bytes } = written(press, language);
    expect(compareWithWorkbook(sheets, await recalculate(bytes)).differences).toEqual([]);
    const texts = sheets.flatMap((sheet) => sheet.rows.flat().map((cell) => cell?.value));
    expect(texts).toContain(language === 'en' ? 'Tolled, not scope 3.1' : '来料加工，不属范围三类别1');
  },
);

test.each([
  ['a customer’s row', 'East | Press | Billet | some | t | 1 | tolled'],
  ['a row of which nobody knows whose metal it is', 'East | Press | Billet | 40 | t | 1 | perhaps'],
])('%s that cannot be read leaves the customers’ metal and its emissions unknown', (_, row) => {
  const Materials = `Site | Process | Item | Quantity | Unit | Metal content | Ownership\nEast | Press | Billet | 60 | t | 1 |\n${row}`;
  const { calculation } = plant({ ...press, Materials });
  expect([value(calculation?.tolled.metal), value(calculation?.tolled.emissions)]).toEqual([undefined, undefined]);
});

test('a row of bought metal that cannot be read leaves the customers’ metal known', () => {
  const Materials = `Site | Process | Item | Quantity | Unit | Metal content | Ownership\nEast | Press | Ingot | some | t | 1 |\nEast | Press | Billet | 40 | t | 1 | tolled`;
  const { calculation } = plant({ ...press, Materials });
  expect([value(calculation?.tolled.metal), value(calculation?.tolled.emissions)]).toEqual(['43', '400']);
});
