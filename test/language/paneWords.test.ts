/** The pane's words are whole, well punctuated, and Chinese where they should be. */
import { paneWords } from '../../src/language/paneWords';
import { languages } from '../../src/language/words';
import { textProblems } from './sentenceProblems';

/** Every text, functions filled in, with its path. */
function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (...filled: readonly unknown[]) => string)(2, 2, 2, 2)]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

test.each(languages)('no %s text of the pane is empty or badly punctuated', (language) => {
  const texts = textsOf(paneWords(language), '');
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  expect(texts.flatMap(([path, text]) => textProblems(text, language).map((problem) => `${path}: ${problem}`))).toEqual(
    [],
  );
});

test('what is Chinese is not the English again, but for names and what only sets signs', () => {
  const [english, chinese] = [new Map(textsOf(paneWords('en'), '')), new Map(textsOf(paneWords('zh-CN'), ''))];
  const same = [...chinese].filter(([path, text]) => english.get(path) === text).map(([path]) => path);
  expect(same.sort()).toEqual([
    'context.gwp',
    'context.to',
    'history.open',
    'ledgers.days',
    'name',
    'problem.becomes',
    'results.perUnit',
  ]);
});

test('what counts one thing says so in the singular', () => {
  const { button, notice, state } = paneWords('en');
  expect(button.write(1)).toBe('Write 1 sheet');
  expect(button.repair(1)).toBe('Repair…');
  expect(notice.repaired(1)).toBe('1 cell changed. "Undo" brings the old value back.');
  expect([state.errors(1), state.incomplete(1, 1)]).toEqual(['1 error', '1 of 1 product incomplete']);
});
