/** Every cause of findings has a heading in both languages. */
import { findingCodes } from '../../src/findings/codes';
import { causeTitle } from '../../src/language/causeWords';
import { languages } from '../../src/language/words';

test.each(languages)('every code has a short heading of its own in %s', (language) => {
  const titles = findingCodes.map((code) => causeTitle(code, language));
  expect(findingCodes.filter((_, index) => titles[index] === undefined)).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => (title ?? '').length > 50)).toEqual([]);
});
