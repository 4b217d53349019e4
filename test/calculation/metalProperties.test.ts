/** What must hold of metal on any plant: the ledger, the order and the splitting of rows change nothing, and metal in is metal out and loss. */
import fc from 'fast-check';
import { numberOf, type Node } from '../../src/calculation/graph/node';
import { plant, result, year2024, type Tables } from '../support/plant';

const factors = 'Item | Component | Value | Unit\nPrimary ingot | footprint | 10 | tCO2e/t';
const tonnes = fc.integer({ min: 1, max: 500 });
const percent = fc.integer({ min: 50, max: 100 }).map((value) => value / 100);

interface Loop {
  readonly primary: number;
  readonly pre: number;
  readonly post: number;
  readonly back: number;
  readonly sheet: number;
  readonly content: number;
  readonly dross: number;
}
const loops: fc.Arbitrary<Loop> = fc.record({
  primary: tonnes,
  pre: tonnes,
  post: tonnes,
  back: tonnes,
  sheet: tonnes,
  content: percent,
  dross: tonnes,
});

/** A casthouse that charges primary, bought scrap and the trimmings of its rolling mill, which stand in one ledger or the other. */
function tablesOf(loop: Loop, where: 'Scrap' | 'Materials', more: readonly string[] = []): Tables {
  const slab = loop.primary + loop.pre + loop.post + loop.back;
  const back = where === 'Scrap' ? `\nS | Casthouse | internal | ${loop.back} | t | ${loop.content} | Rolling` : '';
  const drawn = where === 'Materials' ? `\nS | Casthouse | Trim | ${loop.back} | t | ${loop.content}` : '';
  return {
    Settings: year2024(...more),
    Production: `Site | Process | Product | Quantity | Unit | Role | Metal content
S | Casthouse | Slab | ${slab} | t | |
S | Casthouse | Dross | ${loop.dross} | t | waste | 0.5
S | Rolling | Sheet | ${loop.sheet} | t | |
S | Rolling | Trim | ${loop.back} | t | scrap |`,
    Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | ${loop.primary} | t |
S | Rolling | Slab | ${slab} | t | 1${drawn}`,
    Scrap: `Site | Process | Class | Quantity | Unit | Metal content | Origin process
S | Casthouse | pre-consumer | ${loop.pre} | t | ${loop.content} |
S | Casthouse | post-consumer | ${loop.post} | t | |${back}`,
    Factors: factors,
  };
}

const published = (tables: Tables): unknown => {
  const { products, scrap, inventory } = result(tables);
  return {
    products: products.map(({ recycledContent, footprint }) => ({ recycledContent, footprint })),
    scrap,
    inventory,
  };
};

const check = (property: (loop: Loop) => void): void => {
  fc.assert(fc.property(loops, property), { seed: 20241, numRuns: 15 });
};

test('in-house scrap gives the same results in either ledger, on both bases', () => {
  check((loop) => {
    for (const basis of ['input', 'product']) {
      const more = [`Recycled content basis | ${basis}`];
      expect(published(tablesOf(loop, 'Materials', more))).toEqual(published(tablesOf(loop, 'Scrap', more)));
    }
  });
});

test('splitting a row of scrap or metal in two changes nothing', () => {
  check((loop) => {
    const whole = tablesOf(loop, 'Scrap');
    const halves = (table = '', row: RegExp): string =>
      table.replace(row, (line: string, head: string, amount: string, tail: string) =>
        [`${head}${Number(amount) / 4}${tail}`, `${head}${(Number(amount) * 3) / 4}${tail}`].join('\n'),
      );
    expect(
      published({
        ...whole,
        Scrap: halves(whole.Scrap, /^(S \| Casthouse \| post-consumer \| )(\d+)( .*)$/m),
        Materials: halves(whole.Materials, /^(S \| Casthouse \| Primary ingot \| )(\d+)( .*)$/m),
      }),
    ).toEqual(published(whole));
  });
});

test('with whole metal, yields of 1 and no loss both bases are one', () => {
  check((loop) => {
    const lossless = tablesOf({ ...loop, content: 1, sheet: loop.primary + loop.pre + loop.post }, 'Scrap');
    const shares = (basis: string): unknown =>
      result({ ...lossless, Settings: year2024(`Recycled content basis | ${basis}`) }).products.map(
        ({ recycledContent }) => Object.values(recycledContent).map(({ total }) => Number(total).toFixed(12)),
      );
    expect(shares('product')).toEqual(shares('input'));
  });
});

test('metal in is metal out and loss, in every process and in the whole plant', () => {
  check((loop) => {
    const { metalBalance } = plant(tablesOf(loop, 'Materials')).calculation!;
    const value = (node: Node): string | undefined => numberOf(node)?.toString();
    expect([...metalBalance.processes.map(({ closing }) => value(closing)), value(metalBalance.difference)]).toEqual([
      '0',
      '0',
      '0',
    ]);
    const made = metalBalance.processes[0]!.made;
    expect(Number(value(made))).toBeCloseTo(loop.primary + loop.pre + loop.post + loop.back + loop.dross / 2, 9);
  });
});

test('recycled content is never more than all, and more scrap never lowers it', () => {
  check((loop) => {
    const total = (tables: Tables): readonly number[] =>
      Object.values(result(tables).products[0]!.recycledContent).map((shares) => Number(shares.total));
    const [less, more] = [total(tablesOf(loop, 'Scrap')), total(tablesOf({ ...loop, post: loop.post + 100 }, 'Scrap'))];
    less.forEach((share, index) => {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(more[index]).toBeGreaterThanOrEqual(share);
    });
  });
});
