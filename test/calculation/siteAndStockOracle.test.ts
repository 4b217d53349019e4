/** Random plants of two sites with stocks, some of whose rows name a site, against arithmetic of its own in exact fractions. */
import fc from 'fast-check';
import { crossfootHolds, productIn, result, year2024, type Tables } from '../support/plant';

/** A fraction of whole numbers, not reduced. */
type Fraction = readonly [over: bigint, under: bigint];
const whole = (number: number): Fraction => [BigInt(number), 1n];
const plus = (...all: readonly Fraction[]): Fraction =>
  all.reduce<Fraction>(([a, b], [c, d]) => [a * d + c * b, b * d], whole(0));
const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const isMore = (a: Fraction, b: Fraction): boolean => {
  const [top, bottom] = minus(a, b);
  return top * bottom > 0n;
};
const least = (a: Fraction, b: Fraction): Fraction => (isMore(a, b) ? b : a);
const textOf = (number: Fraction): number => {
  const [top, bottom] = times(number, whole(10 ** 12));
  return Number(top / bottom) / 10 ** 12;
};

/** A site: slab cast of scrap and primary metal, its emissions, slab in stock with what it carries, and slab rolled from each site. */
interface Site {
  readonly cast: number;
  readonly scrap: number;
  readonly emitted: number;
  readonly opening: number;
  readonly closing: number;
  readonly carried: number;
  readonly post: number;
  readonly rolling: number;
  readonly drawn: number;
  readonly from: Readonly<Record<'A' | 'B', number>>;
}

const amount = (max: number, min = 0): fc.Arbitrary<number> => fc.integer({ min, max });
const anySite: fc.Arbitrary<Site> = fc.record({
  cast: amount(1000, 300),
  scrap: amount(300),
  emitted: amount(5000, 1),
  opening: amount(200),
  closing: amount(50),
  carried: amount(20),
  post: amount(10),
  rolling: amount(900, 1),
  drawn: amount(400, 1),
  from: fc.record({ A: amount(90), B: amount(90) }),
});
const names = ['A', 'B'] as const;
type Plant = Readonly<Record<(typeof names)[number], Site>>;

function tablesOf(plant: Plant): Tables {
  const rows = (of: (site: Site, name: string) => readonly string[]): string =>
    names.flatMap((name) => of(plant[name], name)).join('\n');
  return {
    Settings: year2024('Electricity view | location-based'),
    Production: `Site | Process | Product | Quantity | Unit\n${rows(({ cast }, name) => [
      `${name} | Casthouse | Slab | ${cast} | t`,
      `${name} | Rolling | Sheet ${name} | 100 | t`,
    ])}`,
    Scrap: `Site | Process | Class | Quantity | Unit\n${rows(({ scrap }, name) => [
      `${name} | Casthouse | post-consumer | ${scrap} | t`,
    ])}`,
    Materials: `Site | Process | Item | Quantity | Unit | Metal content | From site\n${rows(
      ({ cast, scrap, drawn, from }, name) => [
        `${name} | Casthouse | Primary ingot | ${cast - scrap} | t | 1 | `,
        `${name} | Rolling | Slab | ${drawn} | t | 1 | `,
        ...names.map((site) => `${name} | Rolling | Slab | ${from[site]} | t | 1 | ${site}`),
      ],
    )}`,
    Emissions: `Site | Process | Gas | Quantity | Unit\n${rows(({ emitted, rolling }, name) => [
      `${name} | Casthouse | CO2 | ${emitted} | t`,
      `${name} | Rolling | CO2 | ${rolling} | t`,
    ])}`,
    Stocks: `Site | Process | Product | Opening | Closing | Unit | Opening footprint | Opening footprint location-based | Opening pre-consumer share | Opening post-consumer share\n${rows(
      ({ opening, closing, carried, post }, name) => [
        `${name} | Casthouse | Slab | ${opening} | ${closing} | t | ${carried} | ${carried} | 0 | ${post / 10}`,
      ],
    )}`,
    Energy: 'Site | Process | Carrier | Quantity | Unit',
    Factors: 'Item | Component | Value | Unit\nPrimary ingot | footprint | 0 | tCO2e/t',
  };
}

/** Sheet of a site: tCO2e/t and recycled share, from the definition: a named site at its own average, else the own site as far as it has enough, the rest from the other. */
function sheetOf(plant: Plant, name: 'A' | 'B'): readonly [footprint: Fraction, recycled: Fraction] {
  const average = (of: 'A' | 'B', made: (site: Site) => Fraction, stocked: (site: Site) => Fraction): Fraction => {
    const site = plant[of];
    return over(plus(made(site), times(whole(site.opening), stocked(site))), whole(site.cast + site.opening));
  };
  const other = name === 'A' ? 'B' : 'A';
  const { cast, opening, closing, drawn, from, rolling } = plant[name];
  const directed = whole(plant.A.from[name] + plant.B.from[name] + closing);
  const here = whole(cast + opening);
  const left = isMore(here, directed) ? minus(here, directed) : whole(0);
  const own = least(whole(drawn), left);
  const amounts = { [name]: plus(own, whole(from[name])), [other]: plus(minus(whole(drawn), own), whole(from[other])) };
  const sum = (made: (site: Site) => Fraction, stocked: (site: Site) => Fraction): Fraction =>
    plus(...names.map((of) => times(amounts[of] ?? whole(0), average(of, made, stocked))));
  const burden = sum(
    ({ emitted }) => whole(emitted),
    ({ carried }) => whole(carried),
  );
  const recycled = sum(
    ({ scrap }) => whole(scrap),
    ({ post }) => [BigInt(post), 10n],
  );
  return [over(plus(burden, whole(rolling)), whole(100)), over(recycled, whole(drawn + from.A + from.B))];
}

/** Nothing is drawn that is not there, at any site. */
function isFed(plant: Plant): boolean {
  const taken = (of: 'A' | 'B'): number => plant.A.from[of] + plant.B.from[of] + plant[of].closing;
  const there = (of: 'A' | 'B'): number => plant[of].cast + plant[of].opening;
  const all = taken('A') + taken('B') + plant.A.drawn + plant.B.drawn;
  return names.every((of) => taken(of) <= there(of)) && all <= there('A') + there('B');
}

test('footprint and recycled content of what each site rolls, whoever casts it and whenever, to nine decimals', () => {
  fc.assert(
    fc.property(fc.record({ A: anySite, B: anySite }), (plant) => {
      fc.pre(isFed(plant));
      const json = result(tablesOf(plant));
      for (const name of names) {
        const { footprint, recycledContent } = productIn(json, `Sheet ${name}`);
        const [burden, recycled] = sheetOf(plant, name);
        expect(Number(footprint.locationBased.total)).toBeCloseTo(textOf(burden), 9);
        expect(Number(recycledContent.organisation.postConsumer)).toBeCloseTo(textOf(recycled), 9);
      }
      expect(crossfootHolds(json).every((holds) => holds === true)).toBe(true);
    }),
    { seed: 13, numRuns: 25 },
  );
});
