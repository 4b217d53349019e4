/** The text to publish with market-based claims says what the accounts say, in both languages. */
import { plant } from '../../support/plant';
import type { Tables } from '../../support/plant';
import type { Language } from '../../../src/language/words';
import { certificate, workedPlant, workedWith } from './worked';

const days = { 'Generated from': '2024-01-01', 'Generated to': '2024-12-31' };

/** The sentences of the disclosure, one a row. */
function sentences(tables: Tables, language: Language): readonly string[] {
  const rows = plant(tables, language).reports.sheets.find(({ key }) => key === 'certificates')?.rows ?? [];
  return rows.flatMap((cells) =>
    cells[0]?.role === 'note' && typeof cells[0].value === 'string' ? [cells[0].value] : [],
  );
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
      'Plant Ltd, 2024-01-01 to 2024-12-31: market-based method of the GHG Protocol Scope 2 Guidance (2015). Certificates change neither the location-based figures nor embedded emissions under CBAM.',
      'Scope 2 of electricity is reported by both methods: 900 tCO2e market-based and 1,150 tCO2e location-based.',
      'Of 2,300 MWh of grid electricity, 800 MWh are claimed with redeemed certificates and 1,500 MWh are not.',
      '633.333 MWh: China’s GEC, Wind, China, generated 2024-01-01 to 2024-12-31.',
      '166.667 MWh: I-REC(E), Solar, China; the days of generation are not stated.',
      'Market of the certificates: China.',
      'Electricity that no certificate covers takes the residual mix, 0.6 tCO2/MWh.',
      '300 MWh are dedicated to Sheet: they lower that product’s footprint and no other.',
      '166.667 MWh are dedicated to customers’ products that are not named: they lower the inventory and no product’s footprint.',
      '100 MWh that may be claimed were not needed in this period; they are claimed nowhere else in this report.',
    ]),
  );
});

test('Chinese says the same', () => {
  expect(sentences(tables, 'zh-CN')).toEqual(
    expect.arrayContaining([
      'Plant Ltd，2024-01-01 至 2024-12-31：采用《温室气体核算体系范围二指南》（2015）的基于市场方法。绿证既不改变基于位置的数值，也不改变 CBAM 的隐含排放。',
      '电力范围二按两种方法报告：基于市场 900 tCO2e，基于位置 1,150 tCO2e。',
      '电网电量 2,300 MWh 中，800 MWh 以已核销绿证声明，1,500 MWh 未声明。',
      '633.333 MWh 为中国绿证（GEC），Wind，China，发电日期 2024-01-01 至 2024-12-31。',
      '166.667 MWh 为I-REC(E)，Solar，China，未说明发电日期。',
      '绿证所在市场：中国。',
      '未被绿证覆盖的电量采用剩余电力组合因子 0.6 tCO2/MWh。',
      '300 MWh 指定用于Sheet：只降低该产品的碳足迹，不降低其他产品。',
      '可声明但本期未使用 100 MWh，本报告其他处未予声明。',
    ]),
  );
});

test('the absence of a residual mix is said, and nothing about what is not there', () => {
  const Factors = 'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh';
  const said = sentences(workedWith([certificate('A', 300, days)], { Factors }), 'en');
  expect(said).toContain(
    'No residual mix is given in this workbook, so electricity that no certificate covers takes the location-based factor.',
  );
  expect(said.filter((sentence) => /^[\d,.]+ MWh/.test(sentence))).toEqual([
    '300 MWh: China’s GEC, Wind, China, generated 2024-01-01 to 2024-12-31.',
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
    '400 MWh: China’s GEC, Wind, China, generated 2024-01-01 to 2024-12-31 (100 MWh without stated days).',
  );
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
      'Scope 2 of electricity is reported by both methods: 1,410 tCO2e market-based and 1,150 tCO2e location-based.',
      '50 MWh of own generation are used whose certificates were sold; they take the residual mix.',
    ]),
  );
});

test('what is withheld must not be published', () => {
  expect(sentences(workedWith([certificate('A', 300, { Volume: '#N/A' })]), 'en')).toContain(
    'Not to be published: figures are withheld until the errors are mended.',
  );
});

test('a plant without certificates has no such sheets', () => {
  expect(
    plant(workedPlant)
      .reports.sheets.map(({ key }) => key)
      .filter((key) => key === 'certificates' || key === 'reconciliation'),
  ).toEqual([]);
});
