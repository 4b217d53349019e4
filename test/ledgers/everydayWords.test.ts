/** Words that people use are understood where they mean one thing only, and asked back where they may mean it: no word means two columns of a ledger, two choices of a column, or two units. */
import { allLedgers } from '../../src/ledgers/allLedgers';
import {
  everydayChoice,
  findChoice,
  normalHeader,
  allHeaders,
  type Choice,
  type Column,
} from '../../src/ledgers/columns';
import { foundHeaders } from '../../src/ledgers/matchHeaders';
import { findUnit, meaningsOfUnit, units } from '../../src/quantity/units';
import { errors, plant, productIn, result, type Tables } from '../support/plant';

/** Words that stand in more than one of the lists. */
function inTwo(lists: readonly (readonly string[])[]): readonly string[] {
  const words = lists.flatMap((list) => [...new Set(list)]);
  return words.filter((word, index) => words.indexOf(word) !== index);
}

const allWords = (words: Choice['words']) => Object.values(words).flat();
const headersOf = (column: Column) => [...allHeaders(column), ...(column.perhaps ?? [])];

describe.each(allLedgers)('$table', (ledger) => {
  test('no header means two of its columns', () => {
    expect(inTwo(ledger.columns.map((column) => headersOf(column).map(normalHeader)))).toEqual([]);
  });

  test('each header that people give a column finds it, and one that may mean it does not', () => {
    const found = ledger.columns.flatMap((column) =>
      headersOf(column).flatMap((header) =>
        [...foundHeaders(ledger, [header])].flatMap(([key, at]) => (at.length > 0 ? [[header, key]] : [])),
      ),
    );
    expect(found).toEqual(ledger.columns.flatMap((column) => allHeaders(column).map((header) => [header, column.key])));
  });

  test('no word means two choices of a column, each of its words the choice it stands beside', () => {
    for (const column of ledger.columns) {
      const plain = (words: readonly string[]) => words.map((word) => word.normalize('NFKC').toLowerCase());
      expect(
        inTwo(column.choices.map(({ value, words, everyday = [] }) => plain([value, ...allWords(words), ...everyday]))),
      ).toEqual([]);
      for (const { value, words, everyday = [] } of column.choices) {
        expect(allWords(words).map((word) => findChoice(column, word))).toEqual(allWords(words).map(() => value));
        expect(everyday.map((word) => [findChoice(column, word), everydayChoice(column, word)])).toEqual(
          everyday.map(() => [undefined, value]),
        );
      }
    }
  });
});

test('each spelling of a unit means that unit, and none that has several meanings', () => {
  for (const { symbol, aliases } of units) {
    expect(aliases.map((alias) => [alias, findUnit(alias)?.symbol])).toEqual(aliases.map((alias) => [alias, symbol]));
    expect([symbol, ...aliases].filter((spelling) => meaningsOfUnit(spelling) !== undefined)).toEqual([]);
  }
});

/** 75 t of primary metal and 25 t of old scrap become 100 t of ingot, in the words of the plant. */
const scrapAs = (scrap: string, materials = 'Process | Item | Quantity | Unit | Metal content\n'): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nCasthouse | Ingot | 100 | t',
  Scrap: scrap,
  Materials: `${materials}Casthouse | Primary ingot | 75 | t | 1`,
  Factors: 'Item | Component | Gas | Value | Unit\nPrimary ingot | footprint | CO2e | 12 | tCO2e/t',
});
const postConsumer = (tables: Tables) => productIn(result(tables), 'Ingot').recycledContent.organisation.postConsumer;

test.each([
  'Dept | Class | Qty | UoM\nCasthouse | old scrap | 25 | t',
  'Department | Scrap class | Weight (t) | Unit of measure\nCasthouse | End-of-life scrap | 25 | tonnes',
  '工段 | 废料类别 | 净重 | 计量单位\nCasthouse | 社会废料 | 25 | 公吨',
  'Workshop * | Category * | Wt. * | Units *\nCasthouse | 旧废铝 | 25 | 吨',
  '车间 | 类别 | 重量/吨 | 单位\nCasthouse | EoL scrap | 25 | t',
])('%s', (scrap) => {
  expect(errors(plant(scrapAs(scrap)))).toEqual([]);
  expect(postConsumer(scrapAs(scrap))).toBe('0.25');
});

test.each([
  ['新料', 'pre-consumer'],
  ['new scrap', 'pre-consumer'],
  ['边角料', 'pre-consumer'],
  ['旧料', 'post-consumer'],
  ['回炉料', 'internal'],
  ['返回料', 'internal'],
])('%s may mean %s and is asked back', (word, near) => {
  const found = plant(scrapAs(`Process | Class | Quantity | Unit\nCasthouse | ${word} | 25 | t`)).findings;
  expect(found.find(({ code }) => code === 'unknown-choice')).toMatchObject({
    severity: 'error',
    details: { value: word, near },
  });
});

test('an amount may be money: it is asked back and not taken for the quantity', () => {
  const found = plant(scrapAs('Process | Class | Amount | Unit\nCasthouse | internal | 25 | t')).findings;
  expect(found.find(({ code }) => code === 'missing-column')).toMatchObject({
    details: { column: 'Quantity', near: 'Amount' },
  });
});

test('a column’s own name goes before what else it is called; two that people call it are one too many', () => {
  const named = 'Process | Class | Weight | Quantity | Unit\nCasthouse | post-consumer | 999 | 25 | t';
  expect(postConsumer(scrapAs(named))).toBe('0.25');
  const twice = 'Process | Class | Weight | Qty | Unit\nCasthouse | post-consumer | 999 | 25 | t';
  expect(errors(plant(scrapAs(twice)))).toContain('duplicate-column Scrap!D1');
});

test('a unit behind a header’s name that contradicts the unit of a row is told as one in brackets is', () => {
  const found = errors(plant(scrapAs('Process | Class | Quantity, kg | Unit\nCasthouse | internal | 25 | t')));
  expect(found).toContain('header-unit-differs Scrap!C2');
});
