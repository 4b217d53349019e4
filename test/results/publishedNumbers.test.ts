/** Nothing is published that is not in the list of results: every number of the JSON stands there, under its path as id. */
import { assessFigures, type Figures } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { numberOf } from '../../src/calculation/graph/node';
import { plainText } from '../../src/quantity/exact';
import { publishedNumbers } from '../../src/results/publishedNumbers';
import { citations, organisation, type Result, type Subject } from '../../src/results/result';
import { sampleSheets } from '../../src/samples/allSamples';
import { everyLedger, tablesOf } from '../fuzz/everyLedger';
import { snapshotOf } from '../support/plant';

/** Parts of the result that publish no number of the calculation: choices, what was read, and the checks, which are a list of their own. */
const others = new Set(['settings', 'read', 'findings', 'checks']);

/** Texts that may look like numbers, a count, and what is quoted from the library beside a result. */
const texts = new Set([
  'unit',
  'period',
  'source',
  'certificate',
  'invoice',
  'customer',
  'unknown',
  'gridAverage',
  'fossil',
]);

type Columns = ReadonlyMap<string, readonly string[]>;

/** The numbers of the JSON by path, positions in lists left out; what is withheld is left out. */
function published(figures: Figures): Columns {
  const columns = new Map<string, string[]>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value))
        if (!texts.has(key) && !(path === '' && others.has(key))) walk(part, path === '' ? key : `${path}.${key}`);
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
      columns.set(path, [...(columns.get(path) ?? []), value]);
  };
  walk(resultJson(figures), '');
  return columns;
}

function listed(results: readonly Result[]): Columns {
  const columns = new Map<string, string[]>();
  for (const { id, node } of results) {
    const value = numberOf(node);
    if (value) columns.set(id, [...(columns.get(id) ?? []), plainText(value)]);
  }
  return columns;
}

/** Paths of the JSON whose numbers are not, one by one, the results of that id. */
const unlisted = (json: Columns, results: readonly Result[]): readonly string[] => {
  const list = listed(results);
  return [...json].filter(([path, values]) => String(list.get(path)) !== String(values)).map(([path]) => path);
};

const ofSample = (name: string): Figures => assessFigures(openXlsx(newXlsx(sampleSheets(name, 'en')!)).snapshot);
const plants: Readonly<Record<string, Figures>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4].map((seed) => [
      `plant ${seed} with every ledger`,
      assessFigures(snapshotOf(tablesOf(everyLedger(seed)))),
    ]),
  ),
  ...Object.fromEntries(['demo', 'demo-corrected', 'nanshan-2024'].map((name) => [name, ofSample(name)])),
};
const resultsOf = (name: string): readonly Result[] => publishedNumbers(plants[name]!.results!);

test.each(Object.keys(plants))('every number that the JSON of %s publishes is a result of its path', (name) => {
  expect(unlisted(published(plants[name]!), resultsOf(name))).toEqual([]);
});

test('a number left out of the list is missed, whichever it is', () => {
  const missed = new Set<string>();
  const ids = new Set<string>();
  for (const name of Object.keys(plants)) {
    const [json, results] = [published(plants[name]!), resultsOf(name)];
    for (const id of listed(results).keys()) {
      ids.add(id);
      const without = results.filter((result) => result.id !== id);
      if (unlisted(json, without).includes(id)) missed.add(id);
    }
  }
  expect([...ids].filter((id) => !missed.has(id))).toEqual([]);
  expect(ids.size).toBeGreaterThan(110);
});

test.each(Object.keys(plants))('each result of %s has a citation of its own', (name) => {
  const cited = citations(resultsOf(name));
  expect(new Set(cited).size).toBe(cited.length);
});

test('a citation says the id and of what, names spelt as in the ledgers', () => {
  const product: Subject = { kind: 'product', names: ['East | A', '[1]', 'Bil\\let'], label: '' };
  const node = resultsOf('demo')[0]!.node;
  const of = (id: Result['id'], subject: Subject): Result => ({ id, subject, unit: 't', node });
  expect(
    citations([
      of('scrap.total', organisation),
      of('products.output.value', product),
      of('products.output.value', product),
    ]),
  ).toEqual([
    'scrap.total',
    'products.output.value[East \\| A|\\[1\\]|Bil\\\\let]',
    'products.output.value[East \\| A|\\[1\\]|Bil\\\\let]#2',
  ]);
});

test('a result that is withheld stays in the list', () => {
  const isMarket = ({ id }: Result): boolean => id === 'products.footprint.marketBased.total';
  const values = resultsOf('demo').filter(isMarket);
  expect(values).toHaveLength(plants.demo!.results!.products.length);
  expect(values.some(({ node }) => numberOf(node) === undefined)).toBe(true);
});
