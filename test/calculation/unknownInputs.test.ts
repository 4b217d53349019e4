/** What is not booked is unknown, not zero: processes without inputs, inputs without a process, ledgers that are not there. */
import { errors, findings, plant, result, written, type Tables } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';

const works: Tables = {
  Production:
    'Site | Process | Product | Quantity | Unit\nEast | Potroom | Metal | 100 | t\nEast | Casting | Billet | 100 | t\nWest | Foundry | Part | 10 | t',
  Materials:
    'Site | Process | Item | Quantity | Unit | Metal content\nEast | Potroom | Alumina | 190 | t | 0\nEast | Casting | Metal | 80 | t | 1\nWest | Foundry | Ingot | 10 | t | 1',
  Scrap: 'Site | Process | Class | Quantity | Unit\nEast | Casting | post-consumer | 20 | t',
  Energy:
    'Site | Process | Carrier | Quantity | Unit\nEast | Potroom | Power | 1400 | MWh\nWest | Foundry | Power | 10 | MWh',
  Emissions: 'Site | Process | Gas | Quantity | Unit\nEast | Potroom | CO2 | 150 | t',
  AnodeEffects:
    'Site | Process | Method | Anode effects per cell-day | Duration | Slope or overvoltage coefficient | C2F6/CF4 ratio\nEast | Potroom | slope | 0.1 | 1.5 | 0.143 | 0.121',
  Factors:
    'Item | Component | Value | Unit\nPower | location | 0.5 | t/MWh\nPower | residual | 0.6 | t/MWh\nPower | upstream | 0.1 | t/MWh\nAlumina | footprint | 1 | t/t\nIngot | footprint | 8 | t/t',
};
const footprints = (from: ComputedJson) => from.products.map(({ footprint }) => footprint.locationBased.total);
const recycled = (from: ComputedJson) => from.products.map(({ recycledContent }) => recycledContent.organisation.total);
const renamed = (table: string, before: string, after: string): Tables => ({
  ...works,
  [table]: works[table]!.replace(before, after),
});

test('without mistakes every footprint is there', () => {
  expect(errors(result(works))).toEqual([]);
  expect(footprints(result(works)).every((total) => total !== null)).toBe(true);
});

describe('what is booked under a process that makes nothing', () => {
  test.each([
    ['Materials', 'East | Potroom', 'East | smelter'],
    ['Energy', 'East | Potroom', 'East | 电解'],
    ['Emissions', 'East | Potroom', 'East | stack'],
    ['AnodeEffects', 'East | Potroom', 'East | cells'],
  ])('in %s withholds every product of its site, however it is spelt', (table, before, after) => {
    const found = result(renamed(table, before, after));
    expect(errors(found).filter((error) => error.includes('input-without-output'))).toHaveLength(1);
    expect(footprints(found).map((total) => total === null)).toEqual([true, true, false]);
  });
  test('in every ledger at once withholds every view of its site, and is said once', () => {
    const found = result({ ...works, Production: works.Production!.replace('Potroom', '电解') });
    expect(errors(found)).toEqual(['input-without-output Materials!B2']);
    for (const { footprint } of found.products.slice(0, 2)) {
      const { locationBased, marketBased } = footprint;
      expect([locationBased.scope1, locationBased.scope2, locationBased.scope3, marketBased.total]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
    expect(footprints(found)[2]).toBe(footprints(result(works))[2]);
  });
  test('at two sites and at none withholds every product', () => {
    const Energy = `${works.Energy}\nWest | stack | Power | 1 | MWh\nEast | stack | Power | 1 | MWh\n | stack | Power | 1 | MWh`;
    expect(footprints(result({ ...works, Energy }))).toEqual([null, null, null]);
  });
  test('in Scrap withholds the recycled content of every product of its site', () => {
    expect(
      recycled(result(renamed('Scrap', 'East | Casting', 'East | Remelt'))).map((share) => share === null),
    ).toEqual([true, true, false]);
  });
  test('at no site, or at one that makes nothing, withholds every product', () => {
    for (const site of ['', 'North'])
      expect(footprints(result(renamed('Energy', 'East | Potroom', `${site} | smelter`)))).toEqual([null, null, null]);
  });
  test('withholds every product where a row of it cannot be read besides', () => {
    const tables = renamed('Energy', 'East | Potroom | Power | 1400', 'East | smelter | Power | "1400"');
    const found = result({ ...tables, Materials: works.Materials!.replace('East | Potroom', 'East | smelter') });
    expect(footprints(found)).toEqual([null, null, null]);
  });
  test('withholds only the scopes that its item can touch', () => {
    const { locationBased } = result(renamed('Energy', 'East | Potroom', 'East | smelter')).products[0]!.footprint;
    expect([locationBased.scope1 === null, locationBased.scope2]).toEqual([false, null]);
  });
});

describe('a process into which nothing goes', () => {
  test('has no footprint, and no recycled content', () => {
    const found = result({ Production: 'Process | Product | Quantity | Unit\nRemelt | ADC12 | 100 | t' });
    expect([footprints(found), recycled(found)]).toEqual([[null], [null]]);
    expect(errors(found)).toEqual(['nothing-goes-in Production!A2']);
    expect(found.products[0]!.output.value).toBe('100');
  });
  test('may be a sum typed below the products: it has no footprint, and the others keep theirs', () => {
    const summed = { ...works, Production: `${works.Production}\n | Casthouses | All ingot | 111 | t` };
    expect([footprints(result(summed)), errors(result(summed))]).toEqual([
      [...footprints(result(works)), null],
      ['nothing-goes-in Production!B5'],
    ]);
    const named = result({ ...works, Production: `${works.Production}\n | Total | Total | 210 | t` });
    expect(named.products.some(({ product }) => product === 'Total')).toBe(false);
    expect(footprints(named)).toEqual(footprints(result(works)));
  });
  test.each([
    ['of zero', '2024-05-01 | Remelt | Power | 0 | MWh'],
    ['out of the period', '2023-05-01 | Remelt | Power | 10 | MWh'],
  ])('also where its only rows are %s', (_, row) => {
    const found = result({
      Production: 'Process | Product | Quantity | Unit\nRemelt | ADC12 | 100 | t',
      Energy: `Date | Process | Carrier | Quantity | Unit\n${row}`,
      Factors: works.Factors!,
    });
    expect([footprints(found), errors(found)]).toEqual([[null], ['nothing-goes-in Production!A2']]);
  });
  test('also where it has only certificates', () => {
    const found = result({
      Production: 'Process | Product | Quantity | Unit\nRemelt | ADC12 | 100 | t',
      Certificates: 'Certificate | Scheme | Volume | Unit | Status | Process\nC1 | GEC | 5 | MWh | redeemed | Remelt',
    });
    expect([footprints(found), errors(found)]).toEqual([[null], ['nothing-goes-in Production!A2']]);
  });
  test('withholds what draws from it', () => {
    const tables = {
      ...works,
      Energy: works.Energy!.replace(/\nWest.*/, ''),
      Materials: works.Materials!.replace(/\nWest.*/, '\nEast | Casting | Part | 1 | t | 1'),
    };
    expect(footprints(result(tables))).toEqual([footprints(result(works))[0], null, null]);
  });
  test('is not one whose only row cannot be read: that row withholds what it touches', () => {
    const found = result({
      Production: 'Process | Product | Quantity | Unit\nRemelt | ADC12 | 100 | t',
      Energy: 'Process | Carrier | Quantity | Unit\nRemelt | Power | "10" | MWh',
      Factors: works.Factors!,
    });
    expect([footprints(found), errors(found)]).toEqual([[null], ['number-as-text Energy!C2']]);
  });
});

describe('a ledger that is not there', () => {
  const without = (name: string): ComputedJson => result({ ...works, [name]: '' });
  test('withholds every footprint and the inventory where it is the energy', () => {
    const found = without('Energy');
    expect([footprints(found), errors(found)]).toEqual([[null, null, null], ['missing-table Energy']]);
    expect([found.inventory.scope1, found.inventory.scope2LocationBased]).toEqual([null, null]);
    expect(recycled(found)).toEqual(recycled(result(works)));
  });
  test('withholds what it has the factors of', () => {
    const found = without('Factors');
    expect(footprints(found)).toEqual([null, null, null]);
    expect(errors(found)).toEqual(['missing-table Factors']);
  });
  test('is something else than one without rows, which counts as none and is said', () => {
    const tables = { ...works, Energy: 'Site | Process | Carrier | Quantity | Unit\n | | | | ' };
    expect(findings(plant(tables))).toContain('note no-rows Energy!A1');
    // 190 t of alumina, 150 t of CO2 and 19.05 t of perfluorocarbons over 100 t.
    expect(footprints(result(tables))[0]).toBe('3.59048458');
  });
});

describe('a material that nobody makes and nothing describes', () => {
  const press = (row: string): Tables => ({
    Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 100 | t\nPress | Profile | 90 | t',
    Materials: `Process | Item | Quantity | Unit | Metal content | Pre-consumer share | Post-consumer share\n${row}`,
    Scrap: 'Process | Class | Quantity | Unit\nCasting | post-consumer | 100 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nCasting | Power | 1 | MWh',
    Factors: works.Factors!,
  });
  test('may be a product misspelt: footprint and recycled content are withheld', () => {
    const found = result(press('Press | Stangen | 95 | t | 1 | |'));
    expect([errors(found), footprints(found)[1], recycled(found)]).toEqual([
      ['no-factor Materials!B2'],
      null,
      ['1', null],
    ]);
    expect(recycled(result(press('Press | Billet | 95 | t | 1 | |')))).toEqual(['1', '1']);
  });
  test('brings what its row states of recycled metal', () => {
    expect(recycled(result(press('Press | Stangen | 95 | t | 1 | 0 | 0.3')))).toEqual(['1', '0.3']);
  });
  test('brings no metal where its row says so', () => {
    expect(recycled(result(press('Press | Billet | 95 | t | 1 | |\nPress | Lack | 1 | t | 0 | |')))).toEqual([
      '1',
      '1',
    ]);
  });
});

test('the largest and smallest numbers that a ledger may hold end in cells, not in a fault', () => {
  const huge = (table: string): string =>
    works[table]!.replace(
      /\| (?!C2F6)([\d.]+)(?= |$)/gm,
      (_, number: string) => `| ${Number(number) === 0 ? 0 : '9e19'}`,
    );
  const tables: Tables = {
    ...works,
    Production: works.Production!.replace(/\| \d+ \|/g, '| 2e-30 |'),
    Energy: huge('Energy'),
    Emissions: huge('Emissions'),
    AnodeEffects: huge('AnodeEffects'),
    Factors: `${huge('Factors')}\nUncertain | direct | 9e19 | t/t`,
  };
  expect(footprints(result(tables))[0]?.length).toBeGreaterThan(60);
  expect(written(tables).bytes.length).toBeGreaterThan(0);
});
