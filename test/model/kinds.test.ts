/** Whether energy is electricity, heat or fuel is judged in one place, as a person would, and asked where nobody could tell. */
import { kindOfCarrier, kindOfOutput } from '../../src/model/kinds';
import { errors, findings, plant, result, year2024, type Tables } from '../support/plant';

const factorsOf = (...rows: readonly string[]): string => ['Item | Component | Value | Unit', ...rows].join('\n');

function judgedCarrier(carrier: string, unit: string, factors: readonly string[], more = ' | '): string {
  const { calculation } = plant({
    Production: 'Process | Product | Quantity | Unit\nMill | Coil | 10 | t',
    Energy: `Process | Carrier | Quantity | Unit | Source | Kind\nMill | ${carrier} | 1 | ${unit} | ${more}`,
    Factors: factorsOf(...factors),
  });
  const facts = calculation!.plant;
  return String(kindOfCarrier(facts, facts.inputs[0]!).kind);
}

test.each([
  ['Electricity', 'MWh', [], 'electricity'],
  ['外购电力', '万kWh', ['外购电力 | location | 0.5 | tCO2/MWh'], 'electricity'],
  ['Line A', 'MWh', ['Line A | location | 0.5 | tCO2/MWh'], 'electricity'],
  ['Line A', 'GJ', ['Line A | location | 0.1 | tCO2/GJ'], 'heat'],
  ['Line A', 'GJ', ['Line A | residual | 0.1 | tCO2/GJ'], 'electricity'],
  ['外购热力', 'MWh', ['外购热力 | location | 0.1 | tCO2/GJ'], 'heat'],
  ['Steam', 't', ['Steam | location | 0.2 | tCO2/t'], 'heat'],
  ['蒸汽', 't', ['蒸汽 | location | 0.2 | tCO2/t'], 'heat'],
  ['Natural gas', 'MWh', ['Natural gas | direct | 0.2 | tCO2/MWh'], 'fuel'],
  ['Heating oil', 'GJ', ['Heating oil | direct | 0.07 | tCO2/GJ'], 'fuel'],
  ['Coal for power', 't', ['Coal for power | direct | 2 | tCO2/t'], 'fuel'],
  ['汽油', 'GJ', ['汽油 | direct | 0.07 | tCO2/GJ'], 'fuel'],
  ['Something', 'MWh', [], 'undefined'],
] as const)('%s in %s is judged', (carrier, unit, factors, kind) => {
  expect(judgedCarrier(carrier, unit, factors)).toBe(kind);
});

test('what a person states goes before every judgement', () => {
  expect(judgedCarrier('Electricity', 'MWh', [], ' | heat')).toBe('heat');
  expect(judgedCarrier('Something', 'MWh', [], ' | 电力')).toBe('electricity');
});

test.each([
  ['Own power', 'MWh', 'electricity'],
  ['Own power', 'GJ', 'electricity'],
  ['Own steam', 'GJ', 'heat'],
  ['自产蒸汽', 't', 'heat'],
  ['Unit 3', 'MWh', 'electricity'],
  ['Unit 3', 'GJ', 'undefined'],
  ['热轧板', 't', 'undefined'],
  ['Heat-treated bar', 't', 'undefined'],
])('an output %s in %s is judged', (product, unit, kind) => {
  const { calculation } = plant({
    Production: `Process | Product | Quantity | Unit\nPlant | ${product} | 10 | ${unit}`,
  });
  const facts = calculation!.plant;
  expect(String(kindOfOutput(facts, facts.outputs[0]!).kind)).toBe(kind);
});

const asked: Tables = {
  Production: 'Process | Product | Quantity | Unit\nBoiler | Unit 3 | 10 | GJ\nMill | Coil | 10 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nBoiler | Gas | 1 | t\nMill | Unit 3 | 10 | GJ',
  Factors: 'Item | Component | Value | Unit\nGas | direct | 2 | t/t\nGas | upstream | 1 | t/t',
};

const kindsAsked = (tables: Tables): readonly string[] =>
  findings(plant(tables)).filter((finding) => finding.includes('kind'));

test('an output that may be electricity or heat is asked at its cell, once', () => {
  expect(kindsAsked(asked)).toEqual(['warning kind-undecided Production!B2']);
});

test('a kind on any row of the product answers for all of them', () => {
  const answered = {
    ...asked,
    Production: 'Process | Product | Quantity | Unit | Kind\nBoiler | Unit 3 | 10 | GJ | heat\nMill | Coil | 10 | t |',
  };
  expect(kindsAsked(answered)).toEqual([]);
});

test('what has a kind that cannot be read may be electricity or heat: whoever draws it has no embedded split', () => {
  const drawn = (kinds: readonly string[]): Tables => ({
    Production: `Process | Product | Quantity | Unit | Kind
${kinds.map((kind) => `Boiler | Own steam | 10 | GJ | ${kind}`).join('\n')}
Mill | Coil | 10 | t |`,
    Energy: `Process | Carrier | Quantity | Unit
Boiler | Gas | 1 | t
Mill | Own steam | 10 | GJ`,
    Factors: 'Item | Component | Value | Unit\nGas | direct | 2 | t/t\nGas | upstream | 1 | t/t',
  });
  const splitOf = (tables: Tables) =>
    result(tables).products.find(({ product }) => product === 'Coil')?.footprint.embedded;
  expect(splitOf(drawn(['', '']))).toMatchObject({ direct: '0.1', indirect: '0' });
  expect(splitOf(drawn(['', 'hot']))).toMatchObject({ direct: null, indirect: null });
  expect(errors(plant(drawn(['', 'hot'])))).toEqual(['unknown-choice Production!E3']);
});

test('energy of a kind that cannot be read may be electricity, so certificates may cover it', () => {
  const Certificates = `Certificate | Scheme | Volume | Unit | Country | Generated from | Generated to | Status | Redeemed on | Beneficiary
C1 | GEC | 5 | MWh | CN | 2024-01-01 | 2024-06-30 | redeemed | 2024-12-01 | Works`;
  const coveredShare = (kind: string): string | null | undefined => {
    const found = result({
      Settings: year2024('Organisation | Works', 'Region | CN'),
      Production: 'Process | Product | Quantity | Unit\nMill | Coil | 10 | t',
      Energy: `Process | Carrier | Quantity | Unit | Kind\nMill | Power | 10 | MWh |\nMill | Steam | 54 | GJ | ${kind}`,
      Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | t/MWh\nSteam | location | 0.1 | t/GJ',
      Certificates,
    });
    return found.certificates.coverage[0]?.share;
  };
  expect([coveredShare('heat'), coveredShare('electricity'), coveredShare('hot')]).toEqual(['0.5', '0.2', null]);
});
