/** The text to publish with market-based claims says what the accounts say, in both languages. */
import { computed, plant, type Tables } from '../../support/plant';
import { textsOf } from '../../support/texts';
import type { Language } from '../../../src/language/words';
import { certificate, workedPlant, workedWith } from '../../calculation/certificates/worked';

const days = { 'Generated from': '2024-01-01', 'Generated to': '2024-12-31' };

/** The sentences about electricity. */
function sentences(tables: Tables, language: Language): readonly string[] {
  const assessment = plant(tables, language);
  const { texts } = computed(assessment);
  return textsOf(assessment, language).filter((_, index) => texts[index]?.about === 'electricity');
}

const tables = workedWith([
  certificate('A', 300, { ...days, Product: 'Sheet' }),
  certificate('B', 200, {
    Scheme: 'I-REC(E)',
    Technology: 'Solar',
    Site: 'West',
    Customer: 'Cars',
    'Generated from': '',
    'Generated to': '',
  }),
  certificate('C', 400, { ...days, Site: 'West' }),
]);

test('English: who and when, both methods, instruments with their vintages, market, residual mix, dedications, what is left', () => {
  expect(sentences(tables, 'en')).toEqual(
    expect.arrayContaining([
      'Plant Ltd, 2024-01-01 to 2024-12-31: scope 2 of electricity by both methods of the GHG Protocol Scope 2 Guidance (2015), 900.0 tCO2e market-based and 1,150.0 tCO2e location-based. Certificates do not change the location-based figure.',
      'Of 2,300.0 MWh of grid electricity, 800.0 MWh (34.8 %) are claimed with redeemed certificates and 1,500.0 MWh are not.',
      'Claimed: 633.3 MWh, China’s GEC, Wind, China; generated 2024-01-01 to 2024-12-31; redeemed 2025-01-15.',
      'Claimed: 166.7 MWh, I-REC(E), Solar, China; days of generation not stated; redeemed 2025-01-15.',
      'Market of the certificates: China.',
      'Electricity that no certificate covers takes the residual mix, 0.6 tCO2/MWh.',
      '300.0 MWh are dedicated to Sheet: they lower that product’s footprint and no other.',
      '166.7 MWh are dedicated to customers’ products that are not named: they lower the inventory and no product’s footprint.',
      '100.0 MWh that may be claimed were not needed in this period; they are claimed nowhere else in this report.',
    ]),
  );
});

test('Chinese says the same', () => {
  expect(sentences(tables, 'zh-CN')).toEqual(
    expect.arrayContaining([
      'Plant Ltd，2024-01-01 至 2024-12-31：电力范围二按《温室气体核算体系：范围二指南》（2015）的两种方法报告，基于市场 900.0 tCO2e，基于位置 1,150.0 tCO2e。绿证不改变基于位置的数值。',
      '电网电量 2,300.0 MWh 中，800.0 MWh（34.8 %）以已核销绿证声明，1,500.0 MWh 未声明。',
      '声明电量 633.3 MWh：中国绿证（GEC），Wind，China；发电日期 2024-01-01 至 2024-12-31；核销日期 2025-01-15。',
      '声明电量 166.7 MWh：I-REC(E)，Solar，China；未注明发电日期；核销日期 2025-01-15。',
      '绿证所在市场：中国。',
      '未被绿证覆盖的电量采用剩余电力组合因子 0.6 tCO2/MWh。',
      '300.0 MWh 指定用于Sheet：只降低该产品的碳足迹，不降低其他产品。',
      '可声明但本期未使用 100.0 MWh，本报告其他处未予声明。',
    ]),
  );
});

test('the absence of a residual mix is said, and nothing about what is not there', () => {
  const Factors = 'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh';
  const said = sentences(workedWith([certificate('A', 300, days)], { Factors }), 'en');
  expect(said).toContain(
    'No residual mix is given, so electricity that no certificate covers takes the location-based factor.',
  );
  expect(said.filter((sentence) => /^Claimed/.test(sentence))).toEqual([
    'Claimed: 300.0 MWh, China’s GEC, Wind, China; generated 2024-01-01 to 2024-12-31; redeemed 2025-01-15.',
  ]);
});

test('certificates of one technology in two languages are one instrument; those without days of generation are said apart', () => {
  const said = sentences(
    workedWith([
      certificate('A', 300),
      certificate('B', 100, { Technology: '风电', 'Generated from': '', 'Generated to': '' }),
    ]),
    'en',
  );
  expect(said).toContain(
    'Claimed: 400.0 MWh, China’s GEC, Wind, China; generated 2024-01-01 to 2024-12-31 (100.0 MWh without stated days); redeemed 2025-01-15.',
  );
});

test('certificates of two technologies are two instruments', () => {
  const said = sentences(workedWith([certificate('A', 300), certificate('B', 100, { Technology: 'Solar' })]), 'en');
  expect(said.filter((sentence) => /^Claimed/.test(sentence))).toEqual([
    expect.stringMatching(/^Claimed: 300\.0 MWh, .* Wind,/),
    expect.stringMatching(/^Claimed: 100\.0 MWh, .* Solar,/),
  ]);
});

test('own use whose certificates were sold is in the market-based figure and said', () => {
  const Energy = `${workedPlant.Energy?.replace('Unit', 'Unit | Source')}\nWest | Pressing | Solar | 80 | MWh | on-site`;
  const said = sentences(
    workedWith([certificate('Roof', 50, { Status: 'sold', Site: 'West', 'Redeemed on': '', Beneficiary: '' })], {
      Energy,
    }),
    'en',
  );
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringContaining('1,410.0 tCO2e market-based and 1,150.0 tCO2e location-based'),
      'No certificate is claimed for the 2,300.0 MWh of grid electricity.',
      '50.0 MWh of own generation are used whose certificates were sold; they take the residual mix.',
    ]),
  );
});

test('what is withheld is said, sentence by sentence, with the finding that withholds it', () => {
  expect(sentences(workedWith([certificate('A', 300, { Volume: '#N/A' })]), 'en')).toEqual([
    'Market-based electricity: not yet available, see finding 1.',
    'Coverage by certificates: not yet available, see finding 1.',
    'Electricity that no certificate covers takes the residual mix, 0.6 tCO2/MWh.',
    'Dedicated to customers’ products: not yet available, see finding 1.',
    'Certificates left to claim: not yet available, see finding 1.',
  ]);
});

test('a plant without certificates has no such sheets', () => {
  expect(
    plant(workedPlant)
      .reports.sheets.map(({ key }) => key)
      .filter((key) => key === 'certificates' || key === 'reconciliation'),
  ).toEqual([]);
});
