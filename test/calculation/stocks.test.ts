/** Stocks: what lies there at both ends carries the average of all there was, and nothing is left out from one year to the next. */
import fc from 'fast-check';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import { crossfootHolds, errors, plant, productIn, result, type Tables } from '../support/plant';

/** A07 of the method review: 1,200 t of slab are rolled, 1,000 t were cast. */
const rolling: Tables = {
  Production: `Site | Process | Product | Quantity | Unit
S | Casthouse | Slab | 1000 | t
S | Rolling | Sheet | 1100 | t`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Ingot | 500 | t | 1
S | Rolling | Slab | 1200 | t | 1`,
  Scrap: `Site | Process | Class | Quantity | Unit
S | Casthouse | post-consumer | 500 | t`,
  Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 2000 | MWh
S | Rolling | Electricity | 1100 | MWh`,
  Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Ingot | footprint | 3 | tCO2e/t`,
};

const stockHeads = [
  'Site | Process | Product | Opening | Closing | Unit | Opening footprint | Opening footprint location-based',
  'Opening pre-consumer share | Opening post-consumer share | Opening footprint direct | Opening footprint indirect',
].join(' | ');

function withStock(...rows: readonly string[]): Tables {
  return { ...rolling, Stocks: [stockHeads, ...rows].join('\n') };
}

const totals = (json: ComputedJson, product: string): readonly (string | null)[] => {
  const { footprint, recycledContent } = productIn(json, product);
  return [footprint.locationBased.total, footprint.marketBased.total, recycledContent.organisation.total];
};

describe('250 t in stock before, 50 t after', () => {
  const tables = withStock('S | Casthouse | Slab | 250 | 50 | t | 2 | 2.5 | 0 | 0.4 | 1 | 1');
  const json = result(tables);

  test('slab is what was cast this year: 1,000 MWh x 0.5 + 500 t x 3 over 1,000 t, half of it scrap', () => {
    expect(totals(json, 'Slab')).toEqual(['2.5', '2.5', '0.5']);
  });

  test('sheet draws the average of both: (250 x 2 + 2,500) / 1,250 = 2.4, x 1,200 t + 550 over 1,100 t', () => {
    const { footprint } = productIn(json, 'Sheet');
    expect(Number(footprint.marketBased.total)).toBeCloseTo((1200 * 2.4 + 550) / 1100, 12);
    expect(Number(footprint.locationBased.total)).toBeCloseTo((1200 * 2.5 + 550) / 1100, 12);
    expect(Number(footprint.marketBased.earlierPeriods)).toBeCloseTo((1200 * (500 / 1250)) / 1100, 12);
    expect(productIn(json, 'Sheet').recycledContent.organisation.postConsumer).toBe('0.48');
  });

  test('the closing stock carries the same average into the next year', () => {
    expect(json.stocks).toEqual([
      {
        site: 'S',
        process: 'Casthouse',
        product: 'Slab',
        unit: 't',
        opening: '250',
        closing: '50',
        footprint: { locationBased: '2.5', marketBased: '2.4' },
        recycledContent: { preConsumer: '0', postConsumer: '0.48' },
      },
    ]);
  });

  test('the inventory holds this year alone, nothing is sold below zero, and every check closes', () => {
    expect(json.inventory.scope2LocationBased).toBe('1550');
    expect('earlierPeriodsMarketBased' in json.inventory).toBe(false);
    expect(plant(tables).calculation!.crossfoot.lines.map(({ sold }) => String(sold.value))).toEqual(['0', '1100']);
    expect(json.checks.map(({ holds }) => holds)).toEqual(json.checks.map(() => true));
    expect(errors(json)).toEqual([]);
  });
});

test('all from stock: what nobody made this year carries what it carried', () => {
  const json = result({
    ...withStock('S | | Old slab | 100000 | 0 | kg | 0.002 | 0.003 | 0.1 | 0.2 | 0 | 0'),
    Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Ingot | 1000 | t | 1
S | Rolling | Old slab | 100 | t | 1
S | Rolling | Slab | 1000 | t | 1`,
    Scrap: '',
  });
  expect(Number(productIn(json, 'Sheet').footprint.marketBased.earlierPeriods)).toBeCloseTo(200 / 1100, 12);
  expect(Number(productIn(json, 'Sheet').recycledContent.organisation.total)).toBeCloseTo(0.3 / 11, 12);
  expect(crossfootHolds(json)).toEqual([true, true]);
});

test.each([
  [
    'without a footprint',
    'S | Casthouse | Slab | 250 | 50 | t |  | 2.5 | 0 | 0 | |',
    'stock-footprint-missing Stocks!G2',
    [true, false, true],
  ],
  [
    'without shares',
    'S | Casthouse | Slab | 250 | 50 | t | 2 | 2.5 | | | |',
    'stock-shares-missing Stocks!I2',
    [true, true, false],
  ],
  [
    'of a site nobody has',
    'X | Casthouse | Slab | 250 | 50 | t | 2 | 2 | 0 | 0 | |',
    'stock-of-nobody Stocks!A2',
    [false, false, false],
  ],
  [
    'of less than is drawn and kept',
    'S | Casthouse | Slab | 250 | 150 | t | 2 | 2 | 0 | 0 | |',
    'drawn-from-stock Materials!D3',
    [false, false, false],
  ],
])('stock %s withholds what comes from it', (_, row, error, known) => {
  const json = result(withStock(row));
  expect(errors(json)).toEqual([error]);
  expect(totals(json, 'Sheet').map((value) => value !== null)).toEqual(known);
});

test('over two years everything emitted and opened with is sold or still in stock', () => {
  const amount = fc.integer({ min: 1, max: 900 });
  fc.assert(
    fc.property(amount, amount, amount, amount, (open, keep, first, second) => {
      const year = (opening: number, closing: number, footprint: string, made: number, shares: string): ComputedJson =>
        result({
          Production: `Process | Product | Quantity | Unit\nCasthouse | Slab | ${made + closing} | t`,
          Emissions: `Process | Gas | Quantity | Unit\nCasthouse | CO2e | ${made * 3} | t`,
          Stocks: `${stockHeads}\n | | Slab | ${opening} | ${closing} | t | ${footprint} | ${footprint} | ${shares} | 0 | 0`,
        });
      const one = year(open, keep, '5', first, '0 | 0');
      const carried = one.stocks![0]!.footprint.marketBased!;
      const two = year(keep, 0, Number(carried).toPrecision(15), second, '0 | 0');
      const out = [one, two].flatMap(({ checks }) => checks.filter(({ check }) => check === 'crossfoot market-based'));
      expect(out.map(({ holds }) => holds)).toEqual([true, true]);
      const sold = out.map(({ left }) => Number(left));
      expect(sold[0]! - keep * Number(carried) + sold[1]!).toBeCloseTo(open * 5 + 3 * (first + second), 6);
    }),
    { numRuns: 8 },
  );
});
