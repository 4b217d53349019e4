/** The sheet of the method names the rules of its report, each once and no other, and reads the choices from where they stand. */
import type { Assessment } from '../../../src/assess';
import { upstreamOf } from '../../../src/calculation/graph/node';
import { allRules } from '../../../src/calculation/rules/allRules';
import { languages, words, type Language } from '../../../src/language/words';
import { sampleSheets } from '../../../src/samples/allSamples';
import { plant, year2024, type Tables } from '../../support/plant';
import { writeResults } from '../../support/writtenWorkbook';

const smelter: Tables = {
  Settings: year2024('Organisation | Works', 'Electricity view | location-based'),
  Production: 'Site | Process | Product | Quantity | Unit\nS | Potline | Liquid aluminium | 100 | t',
  Materials: 'Site | Process | Item | Quantity | Unit | Metal content\nS | Potline | Alumina | 193 | t | 0',
  Energy: 'Site | Process | Carrier | Quantity | Unit\nS | Potline | Electricity | 1400 | MWh',
  Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Alumina | footprint | 1.2 | tCO2e/t`,
};
const withAnodeEffects: Tables = {
  ...smelter,
  AnodeEffects: `Site | Process | Method | Anode effects per cell-day | Duration (min) | Slope or overvoltage coefficient | C2F6/CF4 ratio | Collection efficiency
S | Potline | slope | 0.1 | 2 | 0.143 | 0.121 | 1`,
};

function rowsOf({ reports }: Pick<Assessment, 'reports'>): readonly (readonly unknown[])[] {
  const sheet = reports.sheets.find(({ key }) => key === 'method');
  return (sheet?.rows ?? []).map((row) => row.map((cell) => cell?.value));
}

/** The rules' names in the rows between the titles of the rules and of the limits. */
function namedRules(assessment: Pick<Assessment, 'reports'>, language: Language): readonly string[] {
  const { methodSheet: say, checked, punctuation } = words(language);
  const groups = Object.values(checked).map(say.group);
  const rows = rowsOf(assessment);
  const of = (title: string): number => rows.findIndex(([first]) => first === title);
  const rules = rows
    .slice(of(say.rulesTitle) + 3, of(say.limitsTitle))
    .filter(([name]) => name !== undefined && !groups.includes(String(name)));
  return rules.flatMap(([name, how]) =>
    name === say.arithmetic ? String(how).split(punctuation.listed(['', ''])) : [String(name)],
  );
}

test.each(languages)('in %s: every rule by which a number on any sheet was made, once, and no other', (language) => {
  const { assessment } = writeResults(sampleSheets('demo', language) ?? [], language);
  const used = new Set([...upstreamOf([...assessment.reports.homes.keys()])].map(({ rule }) => rule));
  const expected = allRules.filter((rule) => used.has(rule)).map(({ name }) => words(language).rule[name].name);
  const named = namedRules(assessment, language);
  expect(new Set(named).size).toBe(named.length);
  expect([...named].sort()).toEqual([...expected].sort());
});

test('a rule is named as soon as the report uses it', () => {
  const { pfcBySlope, hexafluoroethane } = words('en').rule;
  const names = [pfcBySlope.name, hexafluoroethane.name];
  expect(namedRules(plant(smelter), 'en')).not.toEqual(expect.arrayContaining([names[0]]));
  expect(namedRules(plant(withAnodeEffects), 'en')).toEqual(expect.arrayContaining(names));
  expect(rowsOf(plant(smelter)).flat()).not.toContain('Potential of CF4, tCO2e/t');
  expect(rowsOf(plant(withAnodeEffects)).flat()).toContain('Potential of CF4, tCO2e/t');
});

test('the choices are read live from where they stand', () => {
  const sheet = plant(smelter).reports.sheets.find(({ key }) => key === 'method')!;
  const choice = (name: string) => sheet.rows.find((row) => row[0]?.value === name)?.[2];
  expect(choice('Organisation')).toMatchObject({
    value: 'Works',
    formula: expect.stringMatching(/^\w+!\$B\$?\d+$/) as string,
  });
  expect(choice('Region')).toBeUndefined();
  expect(choice('Electricity view (headline)')).toMatchObject({ value: 'location-based' });
  expect(choice('Residual mix')).toMatchObject({ value: 'none given: location-based factor' });
});

test('what the totals leave out and the ledgers that are not there are said', () => {
  const rows = rowsOf(plant(smelter));
  expect(rows).toContainEqual([
    'Without supply',
    'No upstream factor is known: the totals leave out the supply of Electricity.',
    1,
  ]);
  expect(String(rows.find(([name]) => name === 'Ledgers not there')?.[1])).toContain('Scrap');
});
