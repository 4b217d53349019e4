/** The ledgers as a newcomer fills them: a casthouse of ADC12 from scrap, with what is usually forgotten or mistyped. */
import { findingMessage } from '../../src/language/findingMessage';
import { errors, findings, plant, result, year2024, type Tables, productIn } from '../support/plant';

const settings = year2024('Organisation | Small Casthouse Ltd', 'Region | China');

const casthouse = (dross = 'waste'): Tables => ({
  Settings: settings,
  Production: `Site | Process | Product | Quantity | Unit | Role
Foshan | Casthouse | ADC12 ingot | 12000 | t |
Foshan | Casthouse | Dross | 420 | t | ${dross}`,
  Scrap: `Site | Process | Scrap type | Class | Quantity | Unit | Metal content
Foshan | Casthouse | Zorba | post-consumer | 7600 | t | 0.92
Foshan | Casthouse | Stamping | Pre consumer | 3000 | t | 0.97
Foshan | Casthouse | Runaround | internal | 500 | t | 0.96`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content | Footprint
Foshan | Casthouse | Primary ingot | 900 | t | | 14.5
Foshan | Casthouse | Silicon | 850 | t | | 11`,
  Energy: `Site | Process | Carrier | Quantity | Unit
Foshan | Casthouse | Natural gas | 95 | 万m3
Foshan | Casthouse | Electricity | 2100000 | kWh`,
  Factors: `Item | Component | Value | Unit
Natural gas | direct | 21.6219 | tCO2/万m3
Electricity | location | 0.4419 | tCO2/MWh
Electricity | residual | 0.6096 | tCO2/MWh`,
});

test('primary ingot with its metal content left blank is metal, silicon is none: (6992 + 2910) / 10,802, not 100 %', () => {
  const { recycledContent } = productIn(result(casthouse()), 'ADC12 ingot');
  expect(Number(recycledContent.organisation.total)).toBeCloseTo(9902 / 10802, 12);
  expect(Number(recycledContent.organisation.postConsumer)).toBeCloseTo(6992 / 10802, 12);
  expect(findings(plant(casthouse()))).toContain('note metal-content-judged Materials!F2');
});

test('dross as waste bears nothing; sold like ingot it would make the ingot cleaner, so it is asked and all of it withheld', () => {
  // Gas 95 x 21.6219, electricity 2100 x 0.4419, bought metal 900 x 14.5 + 850 x 11, over 12,000 t of ingot.
  const right = (95 * 21.6219 + 2100 * 0.4419 + 900 * 14.5 + 850 * 11) / 12000;
  expect(Number(productIn(result(casthouse()), 'ADC12 ingot').footprint.locationBased.total)).toBeCloseTo(right, 12);
  const sold = plant(casthouse('co-product'));
  expect(errors(sold)).toEqual(['waste-as-metal Production!F3']);
  for (const product of result(casthouse('co-product')).products)
    expect([product.footprint.locationBased.total, product.footprint.marketBased.total]).toEqual([null, null]);
  expect(
    findingMessage(
      sold.findings.find(({ code }) => code === 'waste-as-metal')!,
      'en',
    ),
  ).toBe(
    '"Dross" is not metal as a whole, so what its process makes is withheld: waste bears no burden. Give it the role waste, or its metal content.',
  );
});

test('a product into which nothing goes has no footprint of 0', () => {
  const found = result({
    Settings: settings,
    Production: 'Process | Product | Quantity | Unit\nMelting | ADC12 | 12000 | t',
  });
  expect(errors(found)).toEqual(['nothing-goes-in Production!A2']);
  const { footprint } = productIn(found, 'ADC12');
  expect([footprint.locationBased.total, footprint.marketBased.total, footprint.embedded.direct]).toEqual([
    null,
    null,
    null,
  ]);
  expect([found.inventory.scope1, found.inventory.scope2LocationBased]).toEqual([null, null]);
});

test('a total typed below the list is no process, and each faulty cell is named once', () => {
  const found = plant({
    Settings: settings.replace('| China', '| Guangdong province'),
    Production: `Date | Process | Product | Quantity | Unit
2024-12-31 | Melting | ADC12 | 12000 | 吨
 | Total | Total | 12000 | t`,
    Scrap: `Date | Process | Scrap type | Class | Quantity | Unit | Metal content
"June 2024" | melting shop | Zorba | old scrap | "7,600 t" | t | 92
2024-06-30 | Melting | Stamping | new scrap | 3000 | ton | 0.97`,
    Materials: `Process | Item | Quantity | Unit | Metal content
Melting | Primary aluminium | 900 | t | "99.7%"`,
    Energy: `Process | Carrier | Quantity | Unit
Melting | Gas | 950000 | Nm³
Melting | Power | approx. 2100000 | kwh`,
    Factors: `Item | Component | Value | Unit | Region
Electricity | location | 0.5306 | tCO2/MWh | China
Electricity | location | 0.4419 | tCO2/MWh | Guangdong`,
  });
  expect([...errors(found)].sort()).toEqual([
    'ambiguous-unit Scrap!F3',
    'no-factor Energy!B2',
    'no-factor Energy!B3',
    'number-as-text Materials!E2',
    'region-not-named Settings!B5',
    'share-above-1 Scrap!G2',
    'unknown-choice Scrap!D3',
    'unreadable-date Scrap!A2',
    'unreadable-number Energy!C3',
    'unreadable-number Scrap!E2',
  ]);
  expect(findings(found)).toContain('warning total-row Production!B3');
  const said = found.findings.map((finding) => findingMessage(finding, 'en'));
  expect(said.filter((sentence) => /Did you mean "(post|pre)-consumer"/.test(sentence))).toHaveLength(1);
  expect(said.find((sentence) => sentence.includes('"Guangdong province"'))).toContain('Did you mean "Guangdong"?');
  expect(said.find((sentence) => sentence.includes('for "Gas"'))).toContain('The library has one for "Natural gas".');
  expect(found.results?.products.map(({ name }) => name)).toEqual(['ADC12']);
});
