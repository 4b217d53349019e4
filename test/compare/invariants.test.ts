/** What must hold of every bridge, on random books of a plant: parts add up, what does not differ moves nothing, backwards is the negative, and how lines are cut and called moves nothing. */
import fc from 'fast-check';
import { bridge, type Bridge } from '../../src/compare/bridge';
import { bridgesByLines } from '../../src/compare/headlines';
import { total } from '../../src/quantity/exact';
import { year2024, type Tables } from '../support/plant';
import { known } from './books';

/** What one book of the plant says: bought metal and scrap, t; electricity, MWh; gas, GJ; thousandths of tCO2e per MWh and per GJ. */
interface Book {
  readonly metal: number;
  readonly scrap: number;
  readonly power: number;
  readonly gas: number;
  readonly grid: number;
  readonly burnt: number;
}

const amount = fc.integer({ min: 1, max: 999 });
const books = fc.record<Book>({
  metal: amount,
  scrap: amount,
  power: amount,
  gas: amount,
  grid: amount,
  burnt: amount,
});

/** How rows are cut and called: the first eighths of a row as a row of its own, and the names that no result is told by. */
interface Form {
  readonly eighths: number;
  readonly supplier: string;
  readonly ticket: string;
  readonly meter: string;
}
const plain: Form = { eighths: 0, supplier: 'Alpha', ticket: 'T', meter: 'M1' };

function plant({ metal, scrap, power, gas, grid, burnt }: Book, { eighths, supplier, ticket, meter }: Form): Tables {
  const cut = (quantity: number, row: (part: number, index: number) => string): string =>
    (eighths === 0 ? [quantity] : [(quantity * eighths) / 8, (quantity * (8 - eighths)) / 8]).map(row).join('\n');
  return {
    Settings: year2024(),
    Production: `Site | Process | Product | Quantity | Unit
      East | Casthouse | Ingot | 1000 | t`,
    Materials: `Site | Process | Item | Quantity | Unit | Metal content | Footprint | Supplier
${cut(metal, (part) => `East | Casthouse | Bought metal | ${part} | t | 1 | 8 | ${supplier}`)}`,
    Scrap: `Ticket | Site | Process | Scrap type | Class | Quantity | Unit | Supplier
${cut(scrap, (part, index) => `${ticket}${index} | East | Casthouse | UBC | post-consumer | ${part} | t | ${supplier}`)}`,
    Energy: `Site | Process | Carrier | Quantity | Unit | Kind | Meter
${cut(power, (part) => `East | Casthouse | Electricity | ${part} | MWh | electricity | ${meter}`)}
${cut(gas, (part) => `East | Casthouse | Gas | ${part} | GJ | fuel | ${meter}`)}`,
    Factors: `Item | Component | Value | Unit
      Electricity | location | ${grid / 1000} | tCO2e/MWh
      Electricity | residual | 0.9 | tCO2e/MWh
      Electricity | upstream | 0.1 | tCO2e/MWh
      Gas | direct | ${burnt / 1000} | tCO2e/GJ
      Gas | upstream | 0.01 | tCO2e/GJ`,
  };
}

/** Every part of every result, and every line of a part, with its value; `factor` times. */
function told(found: Bridge, factor = 1): Readonly<Record<string, string>> {
  const parts = found.results.flatMap(({ citation, parts: of }) =>
    of.map(({ group, mean }) => [`${citation} ${group}`, mean.times(factor).plus(0).toFixed(24)] as const),
  );
  const lines = bridgesByLines(found).flatMap(({ citation, byLines }) =>
    byLines().flatMap(({ part, lines: of }) =>
      of.map(({ line, value }) => [
        `${citation} ${part.group} ${line.join(' ')}`,
        value.times(factor).toSignificantDigits(8).toFixed(),
      ]),
    ),
  );
  return Object.fromEntries([...parts, ...lines]);
}

const few = { numRuns: 8, seed: 14 };

test('parts add up to the change, and told backwards all change their sign', () => {
  fc.assert(
    fc.property(books, books, (one, other) => {
      const [earlier, later] = [known(plant(one, plain)), known(plant(other, plain))];
      const there = bridge(earlier, later);
      expect(there.results.length).toBeGreaterThan(10);
      for (const { earlier: from, later: to, parts } of there.results)
        expect(total(parts.map(({ mean }) => mean)).toFixed()).toBe(to.minus(from).toFixed());
      expect(told(bridge(later, earlier), -1)).toEqual(told(there));
    }),
    few,
  );
});

test('what both books say alike moves no result', () => {
  fc.assert(
    fc.property(books, books, (one, other) => {
      const later = { ...other, grid: one.grid, burnt: one.burnt, metal: one.metal, scrap: one.scrap };
      const { groups, results } = bridge(known(plant(one, plain)), known(plant(later, plain)));
      fc.pre(one.power !== other.power || one.gas !== other.gas);
      expect(groups).toEqual(['energy']);
      for (const { parts } of results) expect(parts.map(({ group }) => group)).toEqual(['energy']);
    }),
    few,
  );
});

test('rows cut in two, and suppliers, tickets and meters called otherwise, leave every part and line as it is', () => {
  const name = fc.constantFrom('Beta', 'Gamma 2', '供应商');
  const forms = fc.record<Form>({
    eighths: fc.integer({ min: 1, max: 7 }),
    supplier: name,
    ticket: name,
    meter: name,
  });
  fc.assert(
    fc.property(books, books, forms, (one, other, form) => {
      const earlier = known(plant(one, plain));
      expect(told(bridge(earlier, known(plant(other, form))))).toEqual(
        told(bridge(earlier, known(plant(other, plain)))),
      );
    }),
    few,
  );
});
