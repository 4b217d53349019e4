/** What each of several changes explains, against a worked example in exact fractions and what must always hold. */
import fc from 'fast-check';
import { sharesOf } from '../../src/compare/shapley';
import { exact, line, total, ZERO, type Exact } from '../../src/quantity/exact';

/** Footprint of a melted tonne: direct, electricity, its factor, certificates, share of scrap, remelting. */
const earlier = ['1.8', '13.5', '0.57', '0', '0.20', '0.5'].map(exact);
const later = ['1.7', '13.4', '0.53', '0.25', '0.35', '0.45'].map(exact);
function footprint(state: readonly Exact[]): Exact {
  const [d = ZERO, e = ZERO, g = ZERO, c = ZERO, s = ZERO, r = ZERO] = state;
  return exact(1)
    .minus(s)
    .times(d.plus(e.times(g).times(exact(1).minus(c))))
    .plus(r);
}
const at = (made: number): Exact =>
  footprint(earlier.map((value, index) => (made & (1 << index) ? (later[index] ?? ZERO) : value)));
/** All but the last of 30 decimals, which takes what rounding leaves. */
const digits = (value: Exact): string => value.toDecimalPlaces(29).toFixed();
const fraction = (over: number, under: number): string => digits(exact(over).div(under));

test('the worked example of a melted tonne is divided to the last digit', () => {
  const shares = sharesOf(6, at);
  expect(at(0).toFixed()).toBe('8.096');
  expect(at(63).toFixed()).toBe('5.017225');
  expect(shares.map(({ mean }) => digits(mean))).toEqual([
    fraction(-29, 400),
    fraction(-211, 6000),
    fraction(-82339, 240000),
    fraction(-644501, 480000),
    fraction(-197651, 160000),
    fraction(-1, 20),
  ]);
  expect(total(shares.map(({ mean }) => mean)).toFixed()).toBe('-3.078775');
});

test('certificates and scrap change places with the order in which a bridge is told, and the range says so', () => {
  const [, , , certificates, scrap] = sharesOf(6, at);
  const range = [certificates, scrap].map((share) => [share?.least.toFixed(), share?.most.toFixed()]);
  expect(range).toEqual([
    ['-1.539', '-1.154075'],
    ['-1.42425', '-1.053975'],
  ]);
});

/** Any values of all states of up to four changes. */
const games = fc
  .integer({ min: 1, max: 4 })
  .chain((count) =>
    fc.tuple(fc.constant(count), fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 16, maxLength: 16 })),
  );
const valueIn =
  (values: readonly number[]) =>
  (made: number): Exact =>
    exact(values[made] ?? 0).div(7);

test('shares add up to the change, whatever the values', () => {
  fc.assert(
    fc.property(games, ([count, values]) => {
      const value = valueIn(values);
      const sum = total(sharesOf(count, value).map(({ mean }) => mean));
      expect(sum.toFixed()).toBe(
        line(value(2 ** count - 1))
          .minus(line(value(0)))
          .toFixed(),
      );
    }),
  );
});

test('a change that moves nothing in any order explains exactly nothing', () => {
  fc.assert(
    fc.property(games, ([count, values]) => {
      const shares = sharesOf(count + 1, (made) => valueIn(values)(made & (2 ** count - 1)));
      const idle = shares[count];
      expect([idle?.mean, idle?.least, idle?.most].map((value) => value?.isZero())).toEqual([true, true, true]);
    }),
  );
});

test('told backwards, every share changes its sign', () => {
  fc.assert(
    fc.property(games, ([count, values]) => {
      const value = valueIn(values);
      const back = sharesOf(count, (made) => value(2 ** count - 1 - made));
      expect(back.map(({ mean }) => mean.negated().toFixed(25))).toEqual(
        sharesOf(count, value).map(({ mean }) => mean.toFixed(25)),
      );
    }),
  );
});
