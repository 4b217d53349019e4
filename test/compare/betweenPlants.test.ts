/** The merged graphs of two books say of every plant between them what that plant says when it is calculated. */
import { resultsOf } from '../../src/assess';
import { numberOf } from '../../src/calculation/graph/node';
import { bridge } from '../../src/compare/bridge';
import { twoBooks, type KnownBook } from '../../src/compare/mixedBooks';
import { sharesOf } from '../../src/compare/shapley';
import { toDouble, ZERO, type Exact } from '../../src/quantity/exact';
import { summedNumbers } from '../../src/results/publishedNumbers';
import { citations } from '../../src/results/result';
import { everyLedger, tablesOf } from '../fuzz/everyLedger';
import type { Tables } from '../support/plant';
import { known } from './books';

/** Every plant between two books calculated, as the results that all of them have. */
function calculated(earlier: KnownBook, later: KnownBook): ReadonlyMap<string, readonly Exact[]> {
  const { differing, mixed } = twoBooks(earlier, later);
  const plants = Array.from({ length: 2 ** differing.length }, (_, made) => {
    const { ledgers, settings } = mixed(new Set(differing.filter((_group, index) => made & (1 << index))));
    const results = summedNumbers(resultsOf(ledgers, settings).results);
    const names = citations(results);
    return new Map(results.map(({ node }, index) => [names[index] ?? '', numberOf(node)]));
  });
  return new Map(
    [...(plants[0]?.keys() ?? [])].flatMap((citation) => {
      const values = plants.flatMap((plant) => plant.get(citation) ?? []);
      return values.length === plants.length ? [[citation, values] as const] : [];
    }),
  );
}

/** A book that has some ledgers of one plant and the others of another. */
function mixedLedgers(from: Tables, to: Tables, changed: readonly string[]): Tables {
  return Object.fromEntries(
    Object.keys(from).map((name) => [name, (changed.includes(name) ? to[name] : from[name]) ?? '']),
  );
}

const lastYear = (tables: Tables): Tables =>
  Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, text.replaceAll('2024', '2023')]));

/** Mean, least and most of every group are those of the plants, to what doubles of scaled rows leave. */
test.each([
  ['certificates and energy within a year', 2, ['Certificates', 'Energy'], (tables: Tables) => tables],
  ['method, factors and direct emissions of two years', 1, ['Settings', 'Factors', 'Emissions'], lastYear],
  ['output, materials and energy of two years', 1, ['Production', 'Materials', 'Energy'], lastYear],
] as const)('%s', (_, seed, changed, yearBefore) => {
  const [one, other] = [tablesOf(everyLedger(seed)), tablesOf(everyLedger(seed + 2))];
  const [earlier, later] = [known(yearBefore(one)), known(mixedLedgers(one, other, changed))];
  const { groups, results } = bridge(earlier, later);
  const values = calculated(earlier, later);
  expect(results.length).toBeGreaterThan(50);
  for (const { citation, parts } of results) {
    const all = values.get(citation) ?? [];
    const shares = sharesOf(groups.length, (made) => all[made] ?? ZERO);
    const scale = Math.max(...all.map((value) => Math.abs(toDouble(value))));
    const told = (numbers: readonly (Exact | undefined)[]): readonly string[] =>
      numbers.map((number) => `${citation} ${Math.round((toDouble(number ?? ZERO) / scale) * 1e9) + 0}`);
    expect(parts.flatMap(({ mean, least, most }) => told([mean, least, most]))).toEqual(
      shares.flatMap(({ mean, least, most }) => told([mean, least, most])),
    );
  }
});
