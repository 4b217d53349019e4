/** Findings of one code stand under a heading, in both languages. */
import { findingCodes } from '../../src/findings/codes';
import { findingHeading } from '../../src/language/findingMessage';
import { languages } from '../../src/languages';

test.each(languages)('every code has a short heading of its own in %s', (language) => {
  const headings = findingCodes.map((code) => findingHeading(code, language));
  expect(headings.filter((heading) => heading === '' || heading.length > 50)).toEqual([]);
  expect(new Set(headings).size).toBe(headings.length);
});
