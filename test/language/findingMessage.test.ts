/** Every finding has a sentence in both languages that reads well whatever its details are. */
import fc from 'fast-check';
import { findingCodes, type FindingCode } from '../../src/findings/codes';
import type { Finding } from '../../src/findings/finding';
import { detailsOf } from '../../src/language/findingDetails';
import { findingMessage } from '../../src/language/findingMessage';
import { languages, type Language } from '../../src/language/words';
import { lineProblems, sentenceProblems } from './sentenceProblems';

const keys = Object.keys(detailsOf({ details: {}, place: {} }, 'en')).filter((key) => key !== 'header');

function message(code: FindingCode, language: Language, details: Finding['details'] = {}, column?: string): string {
  return findingMessage(
    { code, details, place: { table: 'Scrap', ...(column !== undefined && { column }) } },
    language,
  );
}

test.each([
  [
    'unknown-unit',
    { value: 'kgs', near: 'kg' },
    'The unit "kgs" is unknown. Did you mean "kg"? Use a known unit, such as t, kWh, GJ or m3.',
    '单位“kgs”无法识别。是否指“kg”？请使用 t、kWh、GJ、m3、万m3 等已知单位。',
  ],
  [
    'unknown-unit',
    { value: 'xyz', near: '' },
    'The unit "xyz" is unknown. Use a known unit, such as t, kWh, GJ or m3.',
    '单位“xyz”无法识别。请使用 t、kWh、GJ、m3、万m3 等已知单位。',
  ],
  [
    'missing-column',
    { column: 'Quantity', near: 'Qty' },
    'The column "Quantity" is missing. Is "Qty" that column? Give your column this name, or add it.',
    '缺少必需的列“数量”（Quantity）。“Qty”是否就是该列？请把列名改为此名，或补上该列。',
  ],
  [
    'unreadable-setting',
    {
      setting: 'Scrap allocation',
      value: 'cutoff',
      words: 'cut-off / co-product / substitution',
    },
    'The setting "Scrap allocation" cannot be read from "cutoff". Choose one of: cut-off / co-product / substitution.',
    '设置“废料分配”（Scrap allocation）的值“cutoff”无法识别。请从中选一项：截断法、共生产品分配法、替代法。',
  ],
  [
    'ambiguous-factor',
    { item: 'Electricity', component: 'location', first: 'Factors!D2', second: 'Factors!D5' },
    'Two factors (location) for "Electricity" fit equally well: Factors!D2 and Factors!D5. Keep one, or give either another region or validity.',
    '“Electricity”有两个同样适用的因子（基于位置），位于Factors!D2 与 Factors!D5。请保留正确的一个，或区分其区域或有效期。',
  ],
  [
    'disclosed-differs',
    { metric: 'scope 1', subject: '', value: '100', computed: '98', difference: '2', unit: 'tCO2e' },
    'The disclosed figure for scope 1 (100 tCO2e) is not the computed one (98 tCO2e). Find out which is right, and why.',
    '已披露的范围一（100 tCO2e）与计算值（98 tCO2e）不一致。请查明哪个正确，并说明差异原因。',
  ],
  [
    'unknown-choice',
    { column: 'Source', value: 'net', near: '', words: 'grid / on-site / direct' },
    '"net" is not one of the words of this column. Choose one of: grid / on-site / direct.',
    '“net”不在本列的可选项中。请从中选一项：电网、自发、直供。',
  ],
  [
    'factor-not-fitting',
    { item: 'Electricity', region: '', offered: 'Factors!D5' },
    'The factor for "Electricity" (Factors!D5) does not hold for a site without a region and the whole period. Add one that does, or correct its region or validity.',
    '“Electricity”的因子（Factors!D5）不适用于未设区域的厂区，或未覆盖整个报告期。请补充适用的因子，或改正其区域或有效期。',
  ],
] as const)('%s of %j', (code, details, english, chinese) => {
  expect(message(code, 'en', details)).toBe(english);
  expect(message(code, 'zh-CN', details)).toBe(chinese);
});

test('a share has no unit', () => {
  expect(
    message('disclosed-differs', 'en', { metric: 'recycled content', value: '0.3', computed: '0.2', unit: '1' }),
  ).toContain('recycled content (0.3) is not the computed one (0.2)');
});

test('one row is not "1 rows"', () => {
  expect(message('outside-period', 'en', { count: '1' })).toMatch(/^1 row is dated/);
  expect(message('outside-period', 'en', { count: '30' })).toMatch(/^30 rows are dated/);
  expect(message('outside-period', 'zh-CN', { count: '30' })).toMatch(/^有30行的日期/);
});

test('a blank cell is named by the header that the sheet has', () => {
  expect(message('missing-value', 'en', { column: 'Quantity' }, 'Qty (t)')).toMatch(/Fill in "Qty \(t\)"\.$/);
  expect(message('missing-value', 'zh-CN', { column: 'Quantity' }, '数量')).toMatch(/请填写“数量”。$/);
});

test.each(languages)('the %s sentences read well with any of their details missing', (language) => {
  fc.assert(
    fc.property(fc.constantFrom(...findingCodes), fc.subarray(keys), fc.boolean(), (code, filled, hasHeader) => {
      const details = Object.fromEntries(filled.map((key) => [key, key === 'count' ? '12' : 'Abc']));
      expect(sentenceProblems(message(code, language, details, hasHeader ? 'Abc' : undefined), language)).toEqual([]);
    }),
    { numRuns: 3000, seed: 11 },
  );
});

test.each(languages.flatMap((language) => findingCodes.map((code) => [language, code] as const)))(
  '%s: %s says what to do with no detail and with all',
  (language, code) => {
    const all = Object.fromEntries(keys.map((key) => [key, key === 'count' ? '12' : 'Abc']));
    for (const details of [{}, all]) {
      const sentence = message(code, language, details);
      expect(sentenceProblems(sentence, language)).toEqual([]);
      expect(findingCodes.filter((other) => sentence.includes(other))).toEqual([]);
      expect(sentence.match(language === 'en' ? /[.?](?= [A-Z])/g : /[。？](?=.)/g)?.length ?? 0).toBeGreaterThan(0);
    }
  },
);

test.each(languages)('whatever the cells hold, a %s sentence is one line of fewer than 240 characters', (language) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...findingCodes),
      fc.dictionary(fc.constantFrom(...keys), fc.string({ unit: 'binary', maxLength: 400 })),
      (code, details) => {
        expect(lineProblems(message(code, language, details), language)).toEqual([]);
      },
    ),
    { numRuns: 2000, seed: 12 },
  );
  for (const code of findingCodes) {
    const longest = Object.fromEntries(keys.map((key) => [key, '长'.repeat(500)]));
    expect(lineProblems(message(code, language, longest, '长'.repeat(500)), language)).toEqual([]);
  }
});
