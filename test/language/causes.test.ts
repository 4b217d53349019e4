/** Every cause of findings has a heading in both languages. */
import { findingCodes } from '../../src/findings/codes';
import { sentences } from '../../src/language/sentences';
import { languages } from '../../src/languages';

test.each(languages)('every code has a short heading of its own in %s', (language) => {
  const titles = findingCodes.map((code) => sentences(language).causes[code]);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => title.length > 50)).toEqual([]);
});
