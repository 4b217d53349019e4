/** What the method gives at its edges: the right number, or none and why. */
import { computed, plant, result, errors, findings } from '../support/plant';
import { summaryLines } from '../../src/commandline/summary';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import { methodCases } from './methodCases';

/** Six figures of a number; `-` where it is withheld or there is none. */
function short(number: string | null | undefined): string {
  return number === null || number === undefined ? '-' : String(Number(Number(number).toPrecision(6)));
}

/** Product: footprint location-based, market-based; embedded direct, indirect; recycled by organisation, site, process, all scrap. */
function lineOf({ product, footprint, recycledContent: recycled }: ComputedJson['products'][number]): string {
  const numbers = [
    [footprint.locationBased.total, footprint.marketBased.total],
    [footprint.embedded.direct, footprint.embedded.indirect],
    [recycled?.organisation?.total, recycled?.site?.total, recycled?.process?.total, recycled?.allScrap?.total],
  ];
  return `${product}: ${numbers.map((group) => group.map(short).join(' ')).join(', ')}`;
}

test.each(Object.entries(methodCases))('%s', (name, { tables, errors: wrong, says = [], gives }) => {
  const found = plant(tables);
  expect(result(tables).products.map(lineOf)).toEqual(gives);
  expect(errors(found)).toEqual(wrong);
  expect(findings(found)).toEqual(expect.arrayContaining([...says]));
});

test('without the ledger of energy no footprint is stated, and the reason is the table', () => {
  for (const { tables } of Object.values(methodCases).filter((one) => !('Energy' in one.tables))) {
    const found = result({ ...tables, Energy: '' });
    expect(errors(found)).toContain('missing-table Energy');
    expect(
      found.products.flatMap(({ footprint }) => [footprint.locationBased.total, footprint.marketBased.total]),
    ).toEqual(found.products.flatMap(() => [null, null]));
    expect([found.inventory?.scope1, found.inventory?.scope2LocationBased, found.inventory?.scope2MarketBased]).toEqual(
      [null, null, null],
    );
  }
});

test.each([
  ['the method of the settings is the headline: 9.79, beside 11.4125 under cut-off', 'co-product', '9.79'],
  ['scrap sent out is credited, scrap taken in is charged', 'substitution', '10.12'],
])('%s', (name, method, market) => {
  const found = plant(methodCases[name]?.tables ?? {});
  const json = computed(found);
  expect([json.headline.method, json.products[0]?.headline.marketBased]).toEqual([method, market]);
  expect(summaryLines(found).join('\n')).toContain(`Slab: ${Number(market).toFixed(3)} tCO2e/t market-based`);
});
