/** A name that is one letter off another: what the two might mean otherwise is withheld, and the nearest name is said. */
import { isSlip } from '../../src/quantity/nearestName';
import { errors, findings, plant, result, year2024, type Tables, productIn } from '../support/plant';

test.each([
  ['Castinng', 'Casting', true],
  ['Csating', 'casting', true],
  ['Castings', 'Casting', true],
  ['Casting', 'Coating', false],
  ['Line A', 'Line B', false],
  ['Furnace 1', 'Furnace 2', false],
  ['Casting', 'Casting', false],
])('%s for %s is a slip: %s', (name, other, expected) => {
  expect(isSlip(name, other)).toBe(expected);
});

describe('the origin of scrap', () => {
  const head = 'Site | Process | Class | Quantity | Unit | Origin site | Origin process';
  const works = (scrap: string): Tables => ({
    Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 1000 | t |
S | Rolling | Sheet | 750 | t |
S | Rolling | Rolling scrap | 250 | t | scrap`,
    Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 750 | t | 1
S | Rolling | Slab | 1000 | t | 1`,
    Scrap: `${head}\nS | Casthouse | ${scrap}`,
    Factors: 'Item | Component | Value | Unit\nPrimary ingot | footprint | 10 | tCO2e/t',
  });
  const boundaries = (tables: Tables): readonly (string | null)[] => {
    const { organisation, site, process, allScrap } = productIn(result(tables), 'Slab').recycledContent;
    return [organisation.total, site.total, process.total, allScrap.total];
  };
  const coProduct = (tables: Tables): string | null =>
    productIn(result(tables), 'Slab').footprint.coProduct.locationBased.total;

  test('misspelt in-house withholds the boundaries that it decides, and what it draws under co-product', () => {
    expect(boundaries(works('internal | 250 | t | S | Rolling'))).toEqual(['0', '0', '0.25', '0.25']);
    const misspelt = works('internal | 250 | t | S | Casthousse');
    expect(boundaries(misspelt)).toEqual(['0', '0', null, '0.25']);
    expect(coProduct(misspelt)).toBeNull();
    expect(errors(plant(misspelt))).toEqual(['origin-misnamed Scrap!G2']);
    expect(plant(misspelt).calculation!.metalBalance.inHouse[0]?.left.value).toMatchObject({ blockedBy: [{}] });
  });

  test('misspelt where both spellings mean the same for every boundary withholds what it draws alone', () => {
    const misspelt = works('internal | 250 | t | S | Roling');
    expect(boundaries(misspelt)).toEqual(['0', '0', '0.25', '0.25']);
    expect([coProduct(misspelt), errors(plant(misspelt))]).toEqual([null, ['origin-misnamed Scrap!G2']]);
  });

  test('of bought scrap may be in-house where it is misspelt: nothing it may count under is known', () => {
    const misspelt = works('pre-consumer | 250 | t | | Roling');
    expect(boundaries(misspelt)).toEqual([null, null, null, null]);
    const { internal, preConsumer, postConsumer } = result(misspelt).scrap;
    expect([internal, preConsumer, postConsumer]).toEqual([null, null, '0']);
    expect(errors(plant(misspelt))).toEqual(['origin-misnamed Scrap!G2']);
  });

  test('that is like none of the plant is left as it is', () => {
    const elsewhere = works('internal | 250 | t | S | Stamping');
    expect(boundaries(elsewhere)).toEqual(['0', '0', '0.25', '0.25']);
    expect(errors(plant(elsewhere))).toEqual([]);
  });
});

describe('the region of a factor', () => {
  const works = (region: string): Tables => ({
    Settings: year2024('Region | Norway', 'Region of East | Sweden'),
    Production: 'Site | Process | Product | Quantity | Unit\nEast | Mill | Coil | 10 | t\nWest | Press | Rod | 10 | t',
    Energy:
      'Site | Process | Carrier | Quantity | Unit\nEast | Mill | Power | 10 | MWh\nWest | Press | Power | 10 | MWh',
    Factors: `Item | Component | Value | Unit | Region
Power | location | 0.5 | t/MWh |
Power | location | 0.1 | t/MWh | ${region}`,
  });
  const scope2 = (tables: Tables): readonly (string | null)[] =>
    result(tables).inventory.sites.map(({ scope2LocationBased }) => scope2LocationBased);

  test('misspelt withholds what it may be for, and no other site', () => {
    expect(scope2(works('Sweden'))).toEqual(['1', '5']);
    expect(scope2(works('Swedden'))).toEqual([null, '5']);
    expect(errors(plant(works('Swedden')))).toEqual(['factor-region-misnamed Factors!E3']);
  });

  test('that is another country’s code is none of a slip', () => {
    const coded = works('CAN');
    expect(scope2({ ...coded, Settings: year2024('Region | CN') })).toEqual(['5', '5']);
    expect(scope2({ ...works('CqN'), Settings: year2024('Region | CN') })).toEqual([null, null]);
  });
});

test('a factor for an item that no ledger names may be the one that an item of nearly that name lacks', () => {
  const works = (item: string): Tables => ({
    Production: 'Process | Product | Quantity | Unit\nMill | Coil | 10 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nMill | Diesel | 10 | t',
    Factors: `Item | Component | Value | Unit\nDiesel | direct | 3 | t/t\n${item} | upstream | 0.5 | t/t`,
  });
  const scope3 = (tables: Tables) => result(tables).inventory.scope3_3;
  expect(scope3(works('Diesel'))).toBe('5');
  expect(scope3(works('Dieesel'))).toBeNull();
  expect(errors(plant(works('Dieesel')))).toEqual(['factor-of-no-item Factors!A3']);
});

test('a technology without factors that is nearly one that has some does not count nothing at its generator', () => {
  const works = (technology: string): Tables => ({
    Settings: year2024('Organisation | Works', 'Region | CN'),
    Production: 'Process | Product | Quantity | Unit\nMill | Coil | 10 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nMill | Power | 10 | MWh',
    Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | t/MWh\nbiogas | direct | 0.2 | t/MWh',
    Certificates: `Certificate | Scheme | Volume | Unit | Technology | Country | Generated from | Generated to | Status | Redeemed on | Beneficiary
C1 | GEC | 10 | MWh | ${technology} | CN | 2024-01-01 | 2024-06-30 | redeemed | 2024-12-01 | Works`,
  });
  const scope2 = (tables: Tables) => result(tables).inventory.scope2MarketBased;
  expect([scope2(works('biogas')), scope2(works('hydro')), scope2(works('bioggas'))]).toEqual(['2', '0', null]);
  expect(findings(plant(works('bioggas')))).toContain('no-factor Certificates!E2');
});

test('a product that is one letter off another is said: its amounts may be one’s', () => {
  const works = (second: string): Tables => ({
    Production: `Process | Product | Quantity | Unit\nPress | Profile | 10 | t\nPress | ${second} | 5 | t`,
    Emissions: 'Process | Gas | Quantity | Unit\nPress | CO2 | 1 | t',
  });
  expect(findings(plant(works('Profil')))).toContain('warning product-nearly-named Production!B3');
  for (const other of ['Profile', 'Profile B', 'Rod'])
    expect(findings(plant(works(other))).join(' ')).not.toContain('product-nearly-named');
});

test('of one gas alone a factor may be misspelt, too', () => {
  const works = (item: string): Tables => ({
    Production: 'Process | Product | Quantity | Unit\nMill | Coil | 10 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nMill | Diesel | 10 | t',
    Factors: `Item | Component | Gas | Value | Unit
Diesel | direct | CO2 | 3 | t/t\nDiesel | upstream | CO2e | 0.5 | t/t\n${item} | direct | N2O | 1 | kg/t`,
  });
  expect(result(works('Diesel')).inventory.scope1).toBe('32.73');
  expect(result(works('Deisel')).inventory.scope1).toBeNull();
});

test('scrap whose item is misspelt is no bought metal without recycled content', () => {
  const works = (item: string): Tables => ({
    Production: `Process | Product | Quantity | Unit | Role
Casthouse | Slab | 100 | t |\nMill | Sheet | 70 | t |\nMill | Mill scrap | 30 | t | scrap`,
    Materials: `Process | Item | Quantity | Unit | Metal content
Casthouse | Ingot | 70 | t | 1\nCasthouse | ${item} | 30 | t | 1\nMill | Slab | 100 | t | 1`,
    Factors: 'Item | Component | Value | Unit\nIngot | footprint | 10 | t/t\nMill scrap | substitution | 8 | t/t',
  });
  const found = result(works('Mil scrap'));
  expect(productIn(found, 'Slab').recycledContent.process.total).toBeNull();
  expect(found.scrap.internal).toBeNull();
});
