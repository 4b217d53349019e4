/** Both languages have every word, and the words are fit for their places. */
import { allRules } from '../../src/calculation/rules/allRules';
import { allLedgers } from '../../src/ledgers/allLedgers';
import { findChoice, type Column } from '../../src/ledgers/columns';
import { settingKeys } from '../../src/ledgers/settingKeys';
import { counted, type SameWords } from '../../src/language/wordForm';
import { languages, wordFor, words, type Language, type Words } from '../../src/language/words';
import { freeSheetName } from '../../src/workbook/sheetNames';
import { textProblems } from './sentenceProblems';

/** Every text of the words, functions filled in, with its path. */
function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, (value as (...filled: readonly unknown[]) => string)(2, 2, 2, 2, 2, 2)]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** All words but the sentences of findings, which have tests of their own, and what only sets signs. */
const wordsOf = (language: Language): unknown => ({ ...words(language), finding: {}, punctuation: {} });

test('a language without one of the words does not compile', () => {
  interface English {
    readonly yes: string;
    readonly files: (count: number) => string;
  }
  // @ts-expect-error: a word is missing
  const incomplete: SameWords<English> = { yes: '是' };
  // @ts-expect-error: a word too many
  const surplus: SameWords<English> = { yes: '是', files: (count) => `${count}个文件`, no: '否' };
  // @ts-expect-error: another argument
  const other: SameWords<English> = { yes: '是', files: (name: string) => name };
  expect([incomplete, surplus, other]).toHaveLength(3);
});

test.each(languages)('no %s text is empty or badly punctuated', (language) => {
  const texts = textsOf(wordsOf(language), language);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  expect(texts.flatMap(([path, text]) => textProblems(text, language).map((problem) => `${path}: ${problem}`))).toEqual(
    [],
  );
});

test('Chinese words are Chinese, but for the name, units, clauses of ISO and what only sets signs', () => {
  const foreign = textsOf(wordsOf('zh-CN'), '').filter(
    ([, text]) => !/\p{Script=Han}/u.test(text) && !/^ISO [\d:]+ [\d.]+$/.test(text),
  );
  expect(foreign).toEqual([
    ['.withUnit', '2（2）'],
    ['.listOf', '2、2'],
    ['.commandLine.measured', '2 2 2'],
    ['.comparison.books', '2（2）→ 2（2）'],
    ['.comparison.cell', '2 2 → 2'],
    ['.comparison.moved', '2：2 → 2 2（2）'],
    ['.comparison.part', '2：2'],
    ['.report.units.perTonne', 'tCO2e/2'],
    ['.report.units.emissions', 'tCO2e'],
    ['.report.units.tonnes', 't'],
    ['.report.units.heat', 'GJ'],
    ['.report.units.potential', 'tCO2e/t'],
    ['.report.subtitle', '2 · 2 – 2'],
    ['.report.processOf', '2 2'],
    ['.runLog.heads.program', 'Crossfoot'],
    ['.runLog.setting', '2：2 → 2'],
    ['.runLog.changed', '2，2：2 → 2 2'],
    ['.verify.moved', '2：2 2 → 2 2'],
    ['.verify.fromTo', '2 → 2'],
    ['.verify.page.named', '2：2'],
  ]);
});

test.each(languages)('%s sheet names are names that Excel accepts, each once', (language) => {
  const names = Object.values(words(language).sheet);
  expect(names.map((name) => freeSheetName(name, []))).toEqual(names);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test.each(languages)('two %s labels never read the same', (language) => {
  const labels = Object.values(words(language).label);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

test.each(languages)('every rule has a %s name and a word for each of its inputs', (language) => {
  const known: Readonly<Record<string, Words['rule'][keyof Words['rule']]>> = words(language).rule;
  expect(Object.keys(known).sort()).toEqual(allRules.map((rule) => rule.name).sort());
  expect(
    allRules.filter((rule) => known[rule.name]?.inputs.length !== rule.inputs.length).map((rule) => rule.name),
  ).toEqual([]);
});

const ledgerColumn = (table: string, key: string): Column => {
  const column = allLedgers
    .find((ledger) => ledger.table === table)
    ?.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`no column ${table} ${key}`);
  return column;
};
const setting = (key: string): Column => {
  const column = settingKeys.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`no setting ${key}`);
  return column;
};

test.each([
  ['scrapClass', ledgerColumn('Scrap', 'class')],
  ['role', ledgerColumn('Production', 'role')],
  ['energySource', ledgerColumn('Energy', 'source')],
  ['certificateStatus', ledgerColumn('Certificates', 'status')],
  ['direction', ledgerColumn('Targets', 'direction')],
  ['component', ledgerColumn('Factors', 'component')],
  ['anodeEffectMethod', ledgerColumn('AnodeEffects', 'method')],
  ['scrapAllocation', setting('scrapAllocation')],
  ['boundary', setting('boundary')],
  ['basis', setting('basis')],
  ['allocation', setting('allocation')],
  ['view', setting('electricityView')],
] as const)('what a sheet says for %s may be written into a ledger', (group, column) => {
  for (const language of languages) {
    const known: Readonly<Record<string, string>> = words(language)[group];
    for (const { value } of column.choices)
      expect([value, findChoice(column, wordFor(known, value))]).toEqual([value, value]);
  }
});

test('a name that is no id stays as it is', () => {
  expect(wordFor(words('zh-CN').metric, 'scope 1')).toBe('范围一');
  expect(wordFor(words('zh-CN').metric, 'water')).toBe('water');
  expect(wordFor(words('zh-CN').metric, 'constructor')).toBe('constructor');
});

test('one of a thing is counted without its plural', () => {
  expect([
    counted(0, 'row'),
    counted(1, 'row'),
    counted('1', 'row'),
    counted(2, 'row'),
    counted(2, 'entry', 'entries'),
  ]).toEqual(['0 rows', '1 row', '1 row', '2 rows', '2 entries']);
});
