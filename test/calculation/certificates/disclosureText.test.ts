/** The text to publish with market-based claims says what the accounts say, in both languages. */
import { plant } from '../../support/plant';
import type { Tables } from '../../support/plant';
import type { Language } from '../../../src/language/words';
import { certificate, workedPlant, workedWith } from './worked';

const days = { 'Generated from': '2024-01-01', 'Generated to': '2024-12-31' };

/** The sentences of the disclosure, one a row. */
function sentences(tables: Tables, language: Language): readonly string[] {
  const rows = plant(tables, language).reports.sheets.find(({ key }) => key === 'certificates')?.rows ?? [];
  return rows.flatMap((cells) => (cells[0]?.role === 'note' && typeof cells[0].value === 'string' ? [cells[0].value] : []));
}

const tables = workedWith([
  certificate('A', 300, { ...days, Product: 'Sheet' }), certificate('B', 200, { Scheme: 'I-REC(E)', Technology: 'Solar', Site: 'West', Customer: 'Cars', 'Generated from': '', 'Generated to': '' }), certificate('C', 400, { ...days, Site: 'West' }),
]);

test('English: both methods, instruments with their vintages, market, residual mix, what is left', () => {
  expect(sentences(tables, 'en')).toEqual(expect.arrayContaining([
    'Scope 2 of electricity is reported by both methods: 900 tCO2e market-based and 1,150 tCO2e location-based.',
    'Of 2,300 MWh of grid electricity, 800 MWh are claimed with redeemed certificates and 1,500 MWh are not.',
    '633.333 MWh: GEC, Wind, China, generated 2024-01-01 to 2024-12-31.',
    '166.667 MWh: I-REC(E), Solar, China; the days of generation are not stated.',
    'Market of the certificates: China.', 'Electricity that no certificate covers takes the residual mix.', 'Certificates dedicated to a product lower that product’s footprint only.',
    '166.667 MWh are dedicated to customers’ products that are not named: they lower the inventory and no product’s footprint.', '100 MWh were redeemed and not used; they are not carried over.',
  ]));
});

test('Chinese says the same', () => {
  expect(sentences(tables, 'zh-CN')).toEqual(expect.arrayContaining([
    '电力范围二按两种方法报告：基于市场 900 tCO2e，基于位置 1,150 tCO2e。', '电网电量 2,300 MWh 中，800 MWh 以已核销绿证声明，1,500 MWh 未声明。', '633.333 MWh 为GEC，Wind，China，发电日期 2024-01-01 至 2024-12-31。',
    '166.667 MWh 为I-REC(E)，Solar，China，未说明发电日期。', '未被绿证覆盖的电量采用剩余电力组合因子。', '另有 100 MWh 已核销但未使用，不结转。',
  ]));
});

test('the absence of a residual mix is said, and nothing about what is not there', () => {
  const Factors = 'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh';
  const said = sentences(workedWith([certificate('A', 300, days)], { Factors }), 'en');
  expect(said).toContain('No residual mix is published for this market or given here, so electricity that no certificate covers takes the location-based factor.');
  expect(said.filter((sentence) => /dedicated to a product|not named|not used/.test(sentence) && !sentence.startsWith('A process') && !sentence.startsWith('To a product'))).toEqual([]);
});

test('a plant without certificates has no such sheets', () => {
  expect(plant(workedPlant).reports.sheets.map(({ key }) => key).filter((key) => key === 'certificates' || key === 'reconciliation')).toEqual([]);
});
