/** The faults that the tests of sentences look for are found. */
import { lineProblems, textProblems } from './sentenceProblems';

test.each([
  ['The unit "" is unknown.', 'empty brackets or quotes'],
  ['The unit undefined is unknown.', 'a hole'],
  ['The unit  is unknown.', 'blanks'],
  ['The unit is unknown .', 'punctuation'],
  ['The unit is unknown..', 'two stops'],
  ['Two tables are the same ().', 'empty brackets or quotes'],
])('"%s" has %s', (text, problem) =>
  expect(textProblems(text, 'en').map((found) => found.split(':')[0])).toContain(problem),
);

test.each(['单位,无法识别。', '单位(kg)无法识别。', '单位无法识别!', '单位“”无法识别。', '单位。。'])(
  '%s has a fault',
  (text) => expect(textProblems(text, 'zh-CN')).not.toEqual([]),
);

test('a long, broken or open sentence is told', () => {
  expect(lineProblems(`${'a'.repeat(239)}.`, 'en')).toEqual(['240 characters']);
  expect(lineProblems('Two\nlines.', 'en')).toEqual(['not one line']);
  expect(lineProblems('No stop', 'en')).toEqual(['no full stop']);
  expect(lineProblems('单位无法识别.', 'zh-CN')).toEqual(['no full stop']);
  expect(lineProblems('Good.', 'en')).toEqual([]);
});
