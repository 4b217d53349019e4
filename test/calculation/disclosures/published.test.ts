/** Two published reports: every trap in them is found, in both languages, and nothing that is not there. */
import type { Finding } from '../../../src/findings/finding';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { assessFigures, type Figures } from '../../../src/assess';
import { languages, type Language } from '../../../src/language/words';
import { sampleSheets } from '../../../src/samples/allSamples';

const assessed = (name: string, language: Language = 'en'): Figures =>
  assessFigures(openXlsx(newXlsx(sampleSheets(name, language)!)).snapshot, { language });

/** Codes on targets and disclosed figures, with what tells one from another. */
function traps({ findings }: Figures, severity: Finding['severity']): readonly string[] {
  const own = findings.filter(
    (finding) => finding.severity === severity && ['Targets', 'Disclosed'].includes(finding.place.table ?? ''),
  );
  return own.map(({ code, place, details }) =>
    [code, `${place.table?.[0]}${place.row}`, details.first, details.second, details.computed, details.difference]
      .filter(Boolean)
      .join(' '),
  );
}

describe.each(languages)('nanshan-2024 in %s', (language) => {
  const report = assessed('nanshan-2024', language);
  const unit = language === 'en' ? 'tCO2e/t product' : 'tCO2e/t产品';

  test('has exactly these contradictions', () => {
    expect(traps(report, 'warning')).toEqual([
      // "Alumina Company" stands twice in the intensity table; the second row is the bauxite-to-aluminium footprint.
      `disclosed-repeated D30 2.01 15.99 ${unit}`,
      // Achievements differ from the intensity table.
      `disclosed-disagree D40 2.01 1.67 ${unit}`,
      `disclosed-disagree D41 0.74 0.76 ${unit}`,
      `disclosed-disagree D42 1.63 1.69 ${unit}`,
      // 100,000 t for 107 GWh of photovoltaic electricity.
      'disclosed-implied-factor D71 0.5306 0.8273 0.935',
      // Footnote 39 turns the definition of pre-consumer scrap round.
      'pre-consumer-definition D73',
      // The targets of the review are not those of the plan.
      `targets-disagree T21 1.83 1.89 ${unit}`,
      `targets-disagree T24 1.06 1.07 ${unit}`,
      `targets-disagree T22 0.77 0.78 ${unit}`,
      `targets-disagree T23 1.88 1.85 ${unit}`,
      // Alumina and foil are met or missed, depending on the table.
      'verdict-depends T3 1.67 ≤ 1.83 2.01 > 1.83',
      'verdict-depends T7 1.07 ≤ 1.07 1.07 > 1.06',
    ]);
  });

  test('has exactly these remarks', () => {
    const notes = traps(report, 'note').map((text) => text.split(' ').slice(0, 2).join(' '));
    expect(notes).toEqual([
      'disclosed-own-conversion D78',
      'disclosed-boundaries D44',
      ...[17, 26, 38, 47, 63, 65, 66].map((row) => `disclosed-jump D${row}`),
    ]);
  });

  test('names the subject whose value the repeated label carries', () => {
    const repeated = report.findings.find(({ code }) => code === 'disclosed-repeated');
    expect([repeated?.details.near, repeated?.details.period]).toEqual([
      language === 'en' ? 'Bauxite to Electrolytic Aluminium' : '铝土矿至电解铝',
      '2022, 2023, 2024',
    ]);
  });

  test('its totals are their parts in all three years, and its steam is its standard coal', () => {
    const { totals, coal } = report.calculation!.disclosureChecks;
    expect(totals.map(({ whole, agrees }) => `${whole.metric} ${whole.period} ${agrees}`)).toEqual([
      'scope 1+2 2022 exactly',
      'scope 1+2 2023 exactly',
      'scope 1+2 2024 exactly',
    ]);
    expect(coal.map(({ product, agrees }) => [String(product.value), agrees])).toEqual([['4341.06', true]]);
  });

  test('certificates and kilowatt-hours of one purchase agree', () => {
    const pair = report.calculation!.disclosureChecks.pairs.find(
      ({ first }) => first.figure.unit === (language === 'en' ? 'certificate' : '张'),
    );
    expect(pair?.agrees).toBe(true);
  });

  test('INV-02: every target of the review is achieved, of the plan only two', () => {
    const rows = report.calculation!.targets.rows.filter(({ year, metric }) => year === 2024 && metric !== 'footprint');
    const review = rows.filter(({ source }) => /achievements|完成情况/.test(source));
    expect(review.map(({ status }) => status)).toEqual(['achieved', 'achieved', 'achieved', 'achieved', 'achieved']);
    const plan = rows.filter(({ source }) => !/achievements|完成情况/.test(source));
    expect(plan.map(({ status }) => status)).toEqual(['unclear', 'missed', 'achieved', 'achieved']);
    const inTable = (subject: RegExp) =>
      report
        .calculation!.disclosureChecks.figures.find(
          ({ figure, period }) => subject.test(figure.subject) && period === '2024' && figure.status === undefined,
        )!
        .amount.toNumber();
    const goals = { 'alumina|氧化铝': 1.83, 'rolling|压延': 0.77, 'plate|中厚板': 1.88, 'foil|铝箔': 1.06 };
    expect(Object.entries(goals).filter(([subject, goal]) => inTable(new RegExp(subject, 'i')) <= goal)).toHaveLength(
      2,
    );
  });
});

describe.each(languages)('regal-2024 in %s', (language) => {
  const report = assessed('regal-2024', language);

  test('states a scope 2 of zero and internal scrap in its total, and nothing else is wrong with it', () => {
    expect(traps(report, 'warning')).toEqual(['disclosed-scope-2-zero D4']);
    expect(traps(report, 'note')).toEqual(['disclosed-internal-scrap D12 2005 38089']);
  });

  test('its totals are their parts: 2023, scrap and waste to the last digit, 2024 but for rounding', () => {
    const { totals } = report.calculation!.disclosureChecks;
    expect(
      totals.map(({ whole, difference, agrees }) => `${whole.period} ${String(difference.value)} ${agrees}`),
    ).toEqual(['2023 0 exactly', '2024 -0.004 rounded', '2024 0 exactly', '2024 0 exactly']);
  });

  test('its plans lie ahead, with the change that each year must bring', () => {
    const rows = report.calculation!.targets.rows;
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['open']));
    const [internal] = rows.filter(({ metric, year }) => metric === 'scrap internal' && year === 2027);
    expect(Number(internal!.ahead!.required.value.toString())).toBeCloseTo((2500 / 2005) ** (1 / 3) - 1, 12);
    const [alloy] = rows.filter(({ metric, year }) => metric === 'intensity scope 1+2' && year === 2026);
    expect(Number(alloy!.planned!.change.value.toString())).toBeCloseTo(0.77 / 0.79 - 1, 12);
  });
});

test.each(['demo', 'demo-corrected', 'smelter-wire'])('%s has none of these doubts', (name) => {
  const codes = new Set(
    assessed(name)
      .findings.filter(({ place }) => ['Targets', 'Disclosed'].includes(place.table ?? ''))
      .map(({ code }) => code),
  );
  codes.delete('disclosed-differs');
  expect([...codes]).toEqual([]);
});
