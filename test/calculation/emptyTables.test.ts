/** A table without rows means none, everywhere; what is not there at all means none only where nothing says otherwise. */
import { findings, result, type Tables } from '../support/plant';

const plantWith = (more: Tables): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nCast | Billet | 10 | t',
  Materials: 'Process | Item | Quantity | Unit | Metal content\nCast | Ingot | 10 | t | 1',
  Factors: 'Item | Component | Value | Unit\nIngot | footprint | 1 | tCO2e/t',
  ...more,
});
const scrapAndContent = (tables: Tables) => {
  const { scrap, products } = result(tables);
  return [scrap.total, scrap.postConsumer, products[0]?.recycledContent.organisation.total];
};
const header = 'Process | Class | Quantity | Unit';

test('a scrap table without rows: no scrap, no recycled content, and a note', () => {
  const tables = plantWith({ Scrap: header });
  expect(scrapAndContent(tables)).toEqual(['0', '0', '0']);
  expect(findings(result(tables)).filter((finding) => finding.includes('Scrap'))).toEqual(['note no-rows Scrap!A1']);
});

test('no scrap table where products are made: the same, and a note that it is missing', () => {
  expect(scrapAndContent(plantWith({}))).toEqual(['0', '0', '0']);
  expect(findings(result(plantWith({}))).filter((finding) => finding.includes('Scrap'))).toEqual([
    'note missing-table Scrap',
  ]);
});

test('neither scrap nor products: nobody knows, and nothing is compared with a zero', () => {
  const Disclosed = 'Metric | Period | Value | Unit\nscrap total | 2024 | 7 | t';
  for (const tables of [{ Disclosed }, { Disclosed, Scrap: header }]) {
    const found = result(tables);
    expect([found.scrap.total, found.disclosed[0]?.computed]).toEqual([null, null]);
  }
});

test('a row that cannot be read: neither the scrap nor the content is known', () => {
  const tables = plantWith({ Scrap: `${header}\nCast | post-consumer | some | t` });
  expect(scrapAndContent(tables)).toEqual([null, null, null]);
});
